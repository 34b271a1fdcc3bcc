import { compareDigits, compareNumbers, compareRows, MAX_VERSION, type Order } from './order.js';

export interface ComposerVersion {
  numbers: string[];
  stability: number;
  /** Numbers behind the stability: `beta2` has one, `beta` none. */
  step: string[];
  dev: boolean;
}

const VERSION =
  /^v?(\d+)(?:\.(\d+))?(?:\.(\d+))?(?:\.(\d+))?(?:[._-]?(stable|beta|b|rc|alpha|a|patch|pl|p)((?:[.-]?\d+)*))?([.-]?dev)?(?:\+[^\s]*)?$/;
const STABLE = 3;
const STABILITIES: ReadonlyMap<string, number> = new Map([
  ['alpha', 0],
  ['a', 0],
  ['beta', 1],
  ['b', 1],
  ['rc', 2],
  ['stable', STABLE],
  ['patch', 4],
  ['pl', 4],
  ['p', 4],
]);

/** A version as Composer normalises it (composer/semver, `VersionParser`); branches (`dev-main`, `1.x-dev`) have no order. */
export function parseComposer(text: string): ComposerVersion | null {
  const found = text.length > MAX_VERSION ? null : VERSION.exec(text.trim().toLowerCase());
  if (found === null) return null;
  return {
    numbers: [found[1], found[2], found[3], found[4]].map((number) => number ?? '0'),
    stability: STABILITIES.get(found[5] ?? 'stable') ?? STABLE,
    step: found[6]?.match(/\d+/g) ?? [],
    dev: found[7] !== undefined,
  };
}

/** dev < alpha < beta < RC < stable < patch. */
export function compareComposer(a: ComposerVersion, b: ComposerVersion): Order {
  return (
    compareRows(a.numbers, b.numbers, '0', compareDigits) ||
    compareNumbers(rankOf(a), rankOf(b)) ||
    compareRows<string | null>(a.step, b.step, null, (left, right) =>
      left === null || right === null
        ? compareNumbers(left === null ? 0 : 1, right === null ? 0 : 1)
        : compareDigits(left, right),
    ) ||
    compareNumbers(a.dev ? 0 : 1, b.dev ? 0 : 1)
  );
}

const rankOf = ({ stability, dev }: ComposerVersion): number => (dev && stability === STABLE ? -1 : stability);
