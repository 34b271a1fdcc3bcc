/** Where a row of a path index came from. */
interface Glob<T> {
  /** What the path, or its last name, begins with: one comparison before the expression. */
  prefix: string;
  anywhere: boolean;
  test: RegExp;
  value: T;
}

/** Folders named from the root lie no deeper; one that does is a glob like any other. */
const FOLDER_DEPTH = 3;

/**
 * Globs over paths of a repository: a leading `**` any folder, `*` within a name, a trailing `/` everything below; case counts.
 * Nearly all patterns are a name or a folder, so a path costs a few look-ups whatever the number of patterns.
 */
export class PathIndex<T> {
  readonly #paths = new Map<string, T[]>();
  readonly #names = new Map<string, T[]>();
  /** Folders from the root, with their trailing slash. */
  readonly #folders = new Map<string, T[]>();
  /** Folders at any depth, one name each. */
  readonly #anyFolder = new Map<string, T[]>();
  readonly #globs: Glob<T>[] = [];
  /** How folders that count anywhere begin. */
  readonly #initials = new Set<string>();

  add(pattern: string, value: T): void {
    const anywhere = pattern.startsWith('**/');
    const rest = anywhere ? pattern.slice(3) : pattern;
    const folder = rest.endsWith('/');
    const simple = !rest.includes('*');
    if (simple && !anywhere && rest.split('/').length <= FOLDER_DEPTH + 1)
      push(folder ? this.#folders : this.#paths, rest, value);
    else if (simple && folder && !rest.slice(0, -1).includes('/')) {
      this.#initials.add(rest[0] ?? '');
      push(this.#anyFolder, rest.slice(0, -1), value);
    } else if (simple && !rest.includes('/')) push(this.#names, rest, value);
    else this.#globs.push({ prefix: /^[^*]*/.exec(rest)?.[0] ?? '', anywhere, test: globExpression(pattern), value });
  }

  /** Values of every pattern that matches, in no particular order, some perhaps twice. */
  of(path: string): T[] {
    const found: T[] = [];
    const collect = (values: readonly T[] | undefined): void => {
      if (values !== undefined) found.push(...values);
    };
    collect(this.#paths.get(path));
    let start = 0;
    let depth = 0;
    for (let slash = path.indexOf('/'); slash >= 0; slash = path.indexOf('/', start)) {
      if (depth++ < FOLDER_DEPTH) collect(this.#folders.get(path.slice(0, slash + 1)));
      if (this.#initials.has(path[start] ?? '')) collect(this.#anyFolder.get(path.slice(start, slash)));
      start = slash + 1;
    }
    collect(this.#names.get(start === 0 ? path : path.slice(start)));
    for (const { prefix, anywhere, test, value } of this.#globs) {
      if ((anywhere ? path.includes(prefix) : path.startsWith(prefix)) && test.test(path)) found.push(value);
    }
    return found;
  }
}

/** The expression of one pattern, for whole paths. */
export function globExpression(pattern: string): RegExp {
  const anywhere = pattern.startsWith('**/');
  const source = (anywhere ? pattern.slice(3) : pattern)
    .split(/(\*\*\/|\*)/)
    .map((part) => (part === '**/' ? '(?:[^/]+/)*' : part === '*' ? '[^/]*' : part.replace(/[.+?^${}()|[\]\\]/g, '\\$&')))
    .join('');
  return new RegExp(`^${anywhere ? '(?:.*/)?' : ''}${source}${pattern.endsWith('/') ? '.' : '$'}`, 'su');
}

function push<T>(map: Map<string, T[]>, key: string, value: T): void {
  const values = map.get(key);
  if (values === undefined) map.set(key, [value]);
  else values.push(value);
}
