/** A server to fetch from, and all that a call needs to reach it. */
export interface Remote {
  /** Protocol, host and path: no user, no password, no query. Fit to be shown, and all that stands on a command line. */
  url: string;
  /** The only protocol that the call may speak. */
  protocol: 'https' | 'http' | 'file';
  /** Settings of git for this call. They hold the credentials, so they reach git through its environment. */
  settings: [key: string, value: string][];
  /** Variables of the caller's that lead through a proxy, or name the authorities to trust. */
  env: Record<string, string>;
  /** Texts that nobody may see. */
  secrets: string[];
}

/** The only variables of the caller's that the call takes over. */
const PROXIES = ['HTTPS_PROXY', 'HTTP_PROXY', 'ALL_PROXY', 'NO_PROXY'].flatMap((name) => [name, name.toLowerCase()]);
const AUTHORITIES = ['GIT_SSL_CAINFO', 'GIT_SSL_CAPATH', 'SSL_CERT_FILE', 'SSL_CERT_DIR'];

/** RFC 6761, section 6.3: names below localhost lead to this machine. */
const LOOPBACK = /^(?:(?:[a-z0-9-]+\.)*localhost|127(?:\.\d{1,3}){3}|\[::1\])$/;

/** With less than this for so long a transfer counts as stalled: a byte a second on average, over two minutes. */
const STALLED = { bytesPerSecond: 1, seconds: 120 };

/**
 * Reads an address. What git gets is what was understood here, put together anew, so no spelling can mean another thing to git. The
 * token is bound to the host of the address: git sends it nowhere else, and redirects are not followed.
 * @returns a reason, without the address, when it is none that is fetched from
 */
export function remoteAt(
  address: string,
  token: string | null,
  env: Record<string, string | undefined>,
): Remote | { refused: string } {
  const url = parse(address);
  const protocol = url?.protocol.slice(0, -1);
  if (url === null || (protocol !== 'https' && protocol !== 'http' && protocol !== 'file')) {
    return { refused: 'only addresses with https:// (or file://) are fetched from' };
  }
  if (url.search !== '' || url.hash !== '') return { refused: 'an address with a query or a fragment is not fetched from' };
  if (protocol === 'file' && url.host !== '') return { refused: 'a file:// address with a host is not fetched from' };
  const isLocal = protocol === 'file' || LOOPBACK.test(url.hostname);
  const credentials = credentialsFor(url, token);
  if (credentials !== null && protocol === 'http' && !isLocal) return { refused: 'a token is not sent over http://' };
  const plain = `${protocol}://${url.host}${url.pathname}`;
  const header = credentials === null ? null : Buffer.from(credentials.pair).toString('base64');
  return {
    url: plain,
    protocol,
    settings: [
      ['remote.origin.url', plain],
      ['credential.helper', ''],
      ['http.followRedirects', 'false'],
      ['http.lowSpeedLimit', String(STALLED.bytesPerSecond)],
      ['http.lowSpeedTime', String(STALLED.seconds)],
      ...(header === null
        ? []
        : ([[`http.${protocol}://${url.host}/.extraheader`, `AUTHORIZATION: basic ${header}`]] as [string, string][])),
    ],
    env: variables(isLocal ? AUTHORITIES : [...PROXIES, ...AUTHORITIES], env),
    secrets: credentials === null || header === null ? [] : [header, credentials.secret],
  };
}

function parse(address: string): URL | null {
  return /^[a-z]+:\/\/[^\s\\]+$/i.test(address) && URL.canParse(address) ? new URL(address) : null;
}

/** The token as GitHub takes it, or else what the address holds itself. */
function credentialsFor({ protocol, username, password }: URL, token: string | null): { pair: string; secret: string } | null {
  if (protocol === 'file:') return null;
  if (token !== null && token !== '') return { pair: `x-access-token:${token}`, secret: token };
  if (password === '') return null;
  const secret = decoded(password);
  return { pair: `${decoded(username)}:${secret}`, secret };
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

function variables(names: readonly string[], env: Record<string, string | undefined>): Record<string, string> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = env[name];
      return value === undefined || value === '' ? [] : [[name, value]];
    }),
  );
}

/** What may be shown of what a server or git said: one line, no control or direction characters, no secret, not too long. */
export function safeLine(text: string, secrets: readonly string[]): string {
  const hidden = secrets.filter(Boolean).reduce((line, secret) => line.replaceAll(secret, '***'), text);
  const plain = hidden.replace(/[^\x20-\x7e\xa1-\u167f\u1681-\u1fff\u2c00-\ud7ff\uf900-\ufdff]+/g, ' ').trim();
  return plain.length > 300 ? `${plain.slice(0, 300)}…` : plain;
}
