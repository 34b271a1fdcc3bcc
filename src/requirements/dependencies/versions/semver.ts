import { compareDigits, compareRows, compareText, isDigits, MAX_VERSION, type Order } from './order.js';

export interface Semver {
  /** Major, minor, patch; NuGet has a fourth. */
  numbers: string[];
  prerelease: string[];
}

const SEMVER =
  /^[vV=]?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:-([0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*))?(?:\+[0-9A-Za-z-]+(?:\.[0-9A-Za-z-]+)*)?$/;

/** A version by semver.org; missing minor and patch are zero. `parts` is how many numbers there may be (four for NuGet). */
export function parseSemver(text: string, parts: 3 | 4): Semver | null {
  const found = text.length > MAX_VERSION ? null : SEMVER.exec(text.trim());
  if (found === null || (parts === 3 && found[4] !== undefined)) return null;
  const numbers = [found[1], found[2], found[3], found[4]].map((number) => number ?? '0');
  return { numbers, prerelease: found[5]?.split('.') ?? [] };
}

/** semver.org §11: numbers first, a prerelease before its release, build metadata does not count. */
export function compareSemver(a: Semver, b: Semver, ignoreCase: boolean): Order {
  const order = compareRows(a.numbers, b.numbers, '0', compareDigits);
  if (order !== 0) return order;
  if (a.prerelease.length === 0 || b.prerelease.length === 0)
    return a.prerelease.length === b.prerelease.length ? 0 : a.prerelease.length === 0 ? 1 : -1;
  return compareRows<string | null>(a.prerelease, b.prerelease, null, (left, right) => {
    if (left === null || right === null) return left === right ? 0 : left === null ? -1 : 1;
    const numeric = [isDigits(left), isDigits(right)];
    if (numeric[0] && numeric[1]) return compareDigits(left, right);
    if (numeric[0] !== numeric[1]) return numeric[0] ? -1 : 1;
    return ignoreCase ? compareText(left.toLowerCase(), right.toLowerCase()) : compareText(left, right);
  });
}
