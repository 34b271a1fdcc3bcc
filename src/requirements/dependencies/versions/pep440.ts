import { compareDigits, compareNumbers, compareRows, compareText, isDigits, MAX_VERSION, type Order } from './order.js';

export interface PythonVersion {
  epoch: string;
  release: string[];
  pre: { letter: number; number: string } | null;
  post: string | null;
  dev: string | null;
  local: string[];
}

/** The expression of PEP 440, appendix B, with bounded repetition of nothing that overlaps. */
const VERSION =
  /^v?(?:(\d+)!)?(\d+(?:\.\d+)*)(?:[-_.]?(alpha|a|beta|b|preview|pre|c|rc)[-_.]?(\d*))?(?:-(\d+)|[-_.]?(post|rev|r)[-_.]?(\d*))?(?:[-_.]?(dev)[-_.]?(\d*))?(?:\+([a-z0-9]+(?:[-_.][a-z0-9]+)*))?$/;
const LETTERS: ReadonlyMap<string, number> = new Map([
  ['a', 0],
  ['alpha', 0],
  ['b', 1],
  ['beta', 1],
  ['c', 2],
  ['rc', 2],
  ['pre', 2],
  ['preview', 2],
]);

export function parsePython(text: string): PythonVersion | null {
  const found = text.length > MAX_VERSION ? null : VERSION.exec(text.trim().toLowerCase());
  if (found === null) return null;
  const [, epoch, release, letter, number, implicitPost, post, postNumber, dev, devNumber, local] = found;
  return {
    epoch: epoch ?? '0',
    release: (release ?? '0').split('.'),
    pre: letter === undefined ? null : { letter: LETTERS.get(letter) ?? 0, number: number || '0' },
    post: implicitPost ?? (post === undefined ? null : postNumber || '0'),
    dev: dev === undefined ? null : devNumber || '0',
    local: local?.split(/[-_.]/) ?? [],
  };
}

/** PEP 440, "Summary of permitted suffixes and relative ordering": dev < a < b < rc < release < post, within an epoch. */
export function comparePython(a: PythonVersion, b: PythonVersion): Order {
  return (
    compareDigits(a.epoch, b.epoch) ||
    compareRows(a.release, b.release, '0', compareDigits) ||
    compareNumbers(preRank(a), preRank(b)) ||
    compareDigits(a.pre?.number ?? '0', b.pre?.number ?? '0') ||
    compareNumbers(a.post === null ? 0 : 1, b.post === null ? 0 : 1) ||
    compareDigits(a.post ?? '0', b.post ?? '0') ||
    compareNumbers(a.dev === null ? 1 : 0, b.dev === null ? 1 : 0) ||
    compareDigits(a.dev ?? '0', b.dev ?? '0') ||
    compareRows<string | null>(a.local, b.local, null, comparePart)
  );
}

/** A development release of no other kind comes before every prerelease, a release after all of them. */
function preRank(version: PythonVersion): number {
  if (version.pre !== null) return version.pre.letter;
  return version.post === null && version.dev !== null ? -1 : 3;
}

function comparePart(a: string | null, b: string | null): Order {
  if (a === null || b === null) return a === b ? 0 : a === null ? -1 : 1;
  if (isDigits(a) && isDigits(b)) return compareDigits(a, b);
  if (isDigits(a) !== isDigits(b)) return isDigits(a) ? 1 : -1;
  return compareText(a, b);
}
