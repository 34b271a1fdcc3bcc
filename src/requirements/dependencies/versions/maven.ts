import { compareDigits, compareNumbers, compareText, isDigits, MAX_VERSION, type Order } from './order.js';

/** A number, a qualifier, or a list of them behind a hyphen (or where digits meet letters). */
export type MavenItem = string | MavenItem[];

/**
 * The version as Maven's `ComparableVersion` sees it (maven.apache.org/pom.html#version-order-specification). Any text is a version
 * to Maven; here it has to have a digit, and no blanks, brackets or properties.
 */
export function parseMaven(text: string): MavenItem[] | null {
  const version = text.trim().toLowerCase();
  if (version.length > MAX_VERSION || !/^[\w.+~-]+$/.test(version) || !/\d/.test(version)) return null;
  const root: MavenItem[] = [];
  const lists = [root];
  let list = root;
  const nest = (): void => {
    const inner: MavenItem[] = [];
    list.push(inner);
    lists.push(inner);
    list = inner;
  };
  let hyphen = false;
  for (const token of version.split(/([.\-_]|(?<=\d)(?=\D)|(?<=\D)(?=\d))/)) {
    if (token === '' || token === '.') continue;
    if (token === '-' || token === '_') {
      if (list.length > 0) nest();
      hyphen = true;
    } else {
      // A qualifier opens a list of its own, whether a dot or a hyphen stands before it; so does the number behind letters.
      if (!hyphen && list.length > 0 && !isDigits(token)) nest();
      list.push(isDigits(token) ? token.replace(/^0+(?=.)/, '') : token);
      if (!isDigits(token)) nest();
      hyphen = false;
    }
  }
  for (const each of lists.reverse()) trim(each);
  return root;
}

/** Zeros, final marks and empty lists at the end say nothing. */
function trim(list: MavenItem[]): void {
  for (let at = list.length - 1; at >= 0; at--) {
    const item = list[at];
    if (item === undefined) continue;
    if (isNothing(item)) list.splice(at, 1);
    else if (typeof item === 'string') return;
  }
}

const isNothing = (item: MavenItem): boolean =>
  typeof item === 'string' ? item === '0' || RANKS.get(item) === RELEASE : item.length === 0;

const ORDER = ['alpha', 'beta', 'milestone', 'rc', 'snapshot', '', 'sp'];
const RELEASE = ORDER.indexOf('');
const RANKS: ReadonlyMap<string, number> = new Map([
  ...ORDER.map((name, rank): [string, number] => [name, rank]),
  ['a', 0],
  ['b', 1],
  ['m', 2],
  ['cr', 3],
  ['ga', RELEASE],
  ['final', RELEASE],
  ['release', RELEASE],
]);

/** Qualifier < list < number; what is missing counts as the release. */
export function compareMaven(a: MavenItem | undefined, b: MavenItem | undefined): Order {
  if (a === undefined && b === undefined) return 0;
  if (a === undefined || b === undefined) {
    const order = againstNothing(a ?? b ?? '0');
    return a === undefined ? flip(order) : order;
  }
  if (typeof a === 'object' && typeof b === 'object') {
    for (let at = 0; at < Math.max(a.length, b.length); at++) {
      const order = compareMaven(a[at], b[at]);
      if (order !== 0) return order;
    }
    return 0;
  }
  if (typeof a === 'object' || typeof b === 'object') return compareNumbers(kindOf(a), kindOf(b));
  const order = compareNumbers(kindOf(a), kindOf(b));
  if (order !== 0) return order;
  if (isDigits(a)) return compareDigits(a, b);
  return compareNumbers(rankOf(a), rankOf(b)) || (RANKS.has(a) ? 0 : compareText(a, b));
}

function againstNothing(item: MavenItem): Order {
  if (typeof item === 'string') return isDigits(item) ? (item === '0' ? 0 : 1) : compareNumbers(rankOf(item), RELEASE);
  for (const inner of item) {
    const order = againstNothing(inner);
    if (order !== 0) return order;
  }
  return 0;
}

const flip = (order: Order): Order => (order === 0 ? 0 : order === 1 ? -1 : 1);
const rankOf = (qualifier: string): number => RANKS.get(qualifier) ?? ORDER.length;
const kindOf = (item: MavenItem): number => (typeof item === 'object' ? 1 : isDigits(item) ? 2 : 0);
