import type { Call } from './calls.js';

/**
 * Whether a call is the one a pattern names. The call counts under its name as written and under every name its imports give it.
 *
 * - Parts are parted by dots; a module's path (`crypto/md5`, `github.com/a/b`) is one part.
 * - One part (`eval`, `createHash`) is the whole name: `re.eval` is another.
 * - Several parts match the whole name or its last parts: `crypto.createHash` is `this.crypto.createHash`, too, not `mycrypto.createHash`.
 * - `*` as a part stands for one part or more (`*.execute`: on whatever; `crypto.*`: whatever of it), within a part for any characters.
 * - `::`, `->` and `\` part names as dots do, and at the beginning mean nothing: `Digest::MD5.hexdigest`, `\Foo\Bar::baz`.
 * - `()` and `[]` behind a part need not be written: `cursor.execute` is `db.cursor().execute`.
 */
export function matchCall(call: Pick<Call, 'name' | 'resolved' | 'anyCase'>, pattern: string): boolean {
  const fold = (name: string): string => (call.anyCase ? name.toLowerCase() : name);
  const wanted = partsOf(dotted(fold(pattern)));
  if (pattern === '' || wanted.length > MAX_PARTS) return false;
  return [call.name, ...call.resolved].some((name) => matches(partsOf(dotted(fold(name))), wanted));
}

/** A name with dots for every sign that parts names. */
export function dotted(name: string): string {
  return /::|->|\\/.test(name) ? name.replace(/^(?:::|\\)/, '').replace(/::|->|\\/g, '.') : name;
}

const MAX_PARTS = 40;

function partsOf(name: string): string[] {
  const slash = name.lastIndexOf('/');
  const dot = name.indexOf('.', slash + 1);
  if (dot < 0) return [bare(name)];
  return [name.slice(0, dot), ...name.slice(dot + 1).split('.')].map(bare);
}

const bare = (part: string): string => {
  let end = part.length;
  while (end > 2 && (part.endsWith('()', end) || part.endsWith('[]', end))) end -= 2;
  return part.slice(0, end);
};

/** Whether the wanted parts are the last ones of the name; all of them, where only one is wanted. */
function matches(name: readonly string[], wanted: readonly string[]): boolean {
  if (wanted.length === 1) return name.length === 1 && partMatches(name[0] ?? '', wanted[0] ?? '');
  // reachable[j]: the first parts of the pattern match up to before part j of the name.
  let reachable = name.map(() => true);
  reachable.push(true);
  for (const part of wanted) {
    const next: boolean[] = new Array(name.length + 1).fill(false);
    for (let j = 0; j < name.length; j++) {
      if (part === '*') next[j + 1] = reachable[j] === true || next[j] === true;
      else next[j + 1] = reachable[j] === true && partMatches(name[j] ?? '', part);
    }
    reachable = next;
  }
  return reachable[name.length] === true;
}

function partMatches(name: string, pattern: string): boolean {
  if (!pattern.includes('*')) return name === pattern;
  const [head = '', ...rest] = pattern.split('*');
  if (!name.startsWith(head)) return false;
  const tail = rest.pop() ?? '';
  let at = head.length;
  for (const piece of rest) {
    const found = name.indexOf(piece, at);
    if (found < 0) return false;
    at = found + piece.length;
  }
  return name.length - tail.length >= at && name.endsWith(tail);
}
