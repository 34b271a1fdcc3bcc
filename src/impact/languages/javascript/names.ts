/** Modules of Node.js that go without `node:`; as of Node.js 24, so that answers do not depend on the one we run on. */
const BUILTIN = new Set(
  (
    'assert async_hooks buffer child_process cluster console constants crypto dgram diagnostics_channel dns domain events fs http http2 ' +
    'https inspector module net os path perf_hooks process punycode querystring readline repl stream string_decoder sys timers tls ' +
    'trace_events tty url util v8 vm wasi worker_threads zlib'
  ).split(' '),
);

/** The name of a platform's module, or null. */
export function platformModule(specifier: string): string | null {
  const colon = specifier.indexOf(':');
  if (colon > 0 && /^[a-z][a-z0-9+.-]*$/.test(specifier.slice(0, Math.min(colon, 40)))) {
    const scheme = specifier.slice(0, colon);
    return scheme === 'npm' || scheme === 'jsr' ? null : specifier;
  }
  const slash = specifier.indexOf('/');
  const head = slash < 0 ? specifier : specifier.slice(0, slash);
  // `punycode/` is the package.
  return BUILTIN.has(head) && slash !== specifier.length - 1 ? `node:${specifier}` : null;
}

export interface PackageName {
  name: string;
  /** What is asked of the package, `''`: the package itself. */
  part: string;
}

/** The package and the part of it that a specifier names; null where it cannot be a package's name. */
export function packageName(specifier: string): PackageName | null {
  let text = specifier;
  if (text.startsWith('npm:') || text.startsWith('jsr:')) text = text.slice(text[4] === '/' ? 5 : 4);
  const first = text.indexOf('/');
  const end = text.startsWith('@') ? (first < 0 ? -1 : text.indexOf('/', first + 1)) : first;
  if (text.startsWith('@') && (first < 2 || first === text.length - 1)) return null;
  let name = end < 0 ? text : text.slice(0, end);
  const part = end < 0 ? '' : text.slice(end + 1);
  const version = name.indexOf('@', 1);
  if (version > 0) name = name.slice(0, version);
  return /^(?:@[\w.~-]{1,214}\/)?[\w.-]{1,214}$/.test(name) && !name.startsWith('.') ? { name, part } : null;
}
