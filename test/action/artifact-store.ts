import { createHash } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

/** How the store behaves. */
export type Mood =
  | 'ok'
  /** Two errors before each answer. */
  | 'flaky'
  | 'broken'
  /** Takes connections and never answers. */
  | 'silent'
  /** Never answers when the bytes come. */
  | 'stuck'
  | 'forbidden'
  | 'garbage'
  /** Says that the digest of what it holds is another one. */
  | 'other-digest';

export interface ArtifactStore {
  /** Variables that lead a step here. */
  env: Record<string, string>;
  artifacts: Map<string, Stored>;
  requests: string[];
  /** What a request did wrong. A test expects none. */
  faults: string[];
  remove(): void;
}

export interface Stored {
  id: number;
  bytes: Buffer;
  mimeType: string;
  expiresAt: string | null;
}

const RUN = 'ce7f54c7-61c7-4aae-887f-30da475f5f1a';
const JOB = 'ca395085-040a-526b-2ce8-bdc85f692774';
const SERVICE = '/twirp/github.actions.results.api.v1.ArtifactService/';

/**
 * The results service and the blob store of GitHub on the loopback, as strict as they are: it refuses a wrong token, wrong ids, a name
 * twice, blocks that the list does not name, and a size or digest that is not that of the bytes.
 */
export async function artifactStore(mood: Mood = 'ok'): Promise<ArtifactStore> {
  const claims = { scp: `Actions.Other Actions.Results:${RUN}:${JOB}` };
  const token = ['e30', Buffer.from(JSON.stringify(claims)).toString('base64url'), 'signature'].join('.');
  const artifacts = new Map<string, Stored>();
  const begun = new Map<
    string,
    { mimeType: string; expiresAt: string | null; blocks: Map<string, Buffer>; bytes: Buffer | null }
  >();
  const requests: string[] = [];
  const faults: string[] = [];
  const failures = new Map<string, number>();

  const server = createServer(async (request, response) => {
    const url = new URL(request.url ?? '', 'http://store');
    requests.push(
      `${request.method} ${url.pathname}${url.searchParams.get('comp') === null ? '' : ` ${url.searchParams.get('comp')}`}`,
    );
    if (mood === 'silent' || (mood === 'stuck' && request.method === 'PUT')) return;
    const body = await bodyOf(request);
    const isHiccup = mood === 'flaky' && count(failures, url.pathname + url.search) <= 2;
    if (mood === 'broken' || isHiccup) return answer(response, 500, { code: 'internal', msg: 'no' });
    if (mood === 'forbidden') return answer(response, 403, { code: 'permission_denied', msg: 'no' });
    if (mood === 'garbage') return void response.writeHead(200).end('<html>');
    const [status, said] = request.method === 'PUT' ? put(url, body) : post(url, request, body);
    if (status >= 400 && status !== 409) faults.push(`${request.method} ${url.pathname}: ${JSON.stringify(said)}`);
    answer(response, status, said);
  });

  const post = (url: URL, request: IncomingMessage, body: Buffer): [number, object] => {
    if (request.method !== 'POST' || !url.pathname.startsWith(SERVICE)) return [404, { code: 'bad_route', msg: url.pathname }];
    if (request.headers.authorization !== `Bearer ${token}`) return [401, { code: 'unauthenticated', msg: 'token' }];
    const asked = JSON.parse(body.toString()) as Record<string, unknown>;
    if (asked.workflow_run_backend_id !== RUN || asked.workflow_job_run_backend_id !== JOB)
      return [400, { code: 'invalid_argument', msg: 'ids' }];
    const name = String(asked.name);
    if (name === '' || /[":<>|*?\\/\r\n]/.test(name)) return [400, { code: 'invalid_argument', msg: `name ${name}` }];
    return url.pathname === `${SERVICE}CreateArtifact` ? create(name, asked) : finalize(name, asked);
  };

  const create = (
    name: string,
    { version, mime_type: mimeType, expires_at: expiresAt }: Record<string, unknown>,
  ): [number, object] => {
    if (version !== 7 || typeof mimeType !== 'string') return [400, { code: 'invalid_argument', msg: 'version or type' }];
    if (artifacts.has(name)) return [409, { code: 'already_exists', msg: 'an artifact with this name already exists' }];
    begun.set(name, { mimeType, expiresAt: (expiresAt as string | undefined) ?? null, blocks: new Map(), bytes: null });
    const { port } = server.address() as AddressInfo;
    const blob = `http://127.0.0.1:${port}/blob/${encodeURIComponent(name)}?sig=secret-signature&se=2030-01-01`;
    return [200, { ok: true, signed_upload_url: blob }];
  };

  const finalize = (name: string, { size, hash }: Record<string, unknown>): [number, object] => {
    const bytes = begun.get(name)?.bytes;
    if (bytes === null || bytes === undefined) return [400, { code: 'failed_precondition', msg: 'no bytes' }];
    if (size !== String(bytes.length)) return [400, { code: 'invalid_argument', msg: `size ${size}, not ${bytes.length}` }];
    const digest = `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
    if (mood === 'other-digest' || hash !== digest) return [400, { code: 'invalid_argument', msg: 'the digest differs' }];
    const { mimeType = '', expiresAt = null } = begun.get(name) ?? {};
    artifacts.set(name, { id: 700 + artifacts.size, bytes, mimeType, expiresAt });
    return [200, { ok: true, artifact_id: String(700 + artifacts.size - 1) }];
  };

  const put = (url: URL, body: Buffer): [number, object] => {
    const upload = begun.get(decodeURIComponent(url.pathname.replace('/blob/', '')));
    if (upload === undefined || url.searchParams.get('sig') !== 'secret-signature')
      return [403, { code: 'AuthenticationFailed' }];
    if (url.searchParams.get('comp') === 'block') {
      upload.blocks.set(url.searchParams.get('blockid') ?? '', body);
      return [201, {}];
    }
    const listed = [...body.toString().matchAll(/<Latest>([^<]*)<\/Latest>/g)].map(([, id = '']) => upload.blocks.get(id));
    if (url.searchParams.get('comp') !== 'blocklist' || listed.includes(undefined)) return [400, { code: 'InvalidBlockList' }];
    upload.bytes = Buffer.concat(listed as Buffer[]);
    return [201, {}];
  };

  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return {
    env: { ACTIONS_RESULTS_URL: `http://127.0.0.1:${port}/`, ACTIONS_RUNTIME_TOKEN: token },
    artifacts,
    requests,
    faults,
    remove: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

function count(counts: Map<string, number>, key: string): number {
  const now = (counts.get(key) ?? 0) + 1;
  counts.set(key, now);
  return now;
}

function answer(response: ServerResponse, status: number, body: object): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}

async function bodyOf(request: IncomingMessage): Promise<Buffer> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks);
}
