export type Order = -1 | 0 | 1;

/** Versions longer than this are not versions. */
export const MAX_VERSION = 200;

/** Digits as numbers of any size, without making numbers of them. */
export function compareDigits(a: string, b: string): Order {
  const left = a.replace(/^0+(?=.)/, '');
  const right = b.replace(/^0+(?=.)/, '');
  return left.length !== right.length ? (left.length < right.length ? -1 : 1) : compareText(left, right);
}

/** By code unit: the same on every machine. */
export function compareText(a: string, b: string): Order {
  return a < b ? -1 : a > b ? 1 : 0;
}

export function compareNumbers(a: number, b: number): Order {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The first difference of two rows; the shorter one is filled up. */
export function compareRows<T>(a: readonly T[], b: readonly T[], filler: T, compare: (a: T, b: T) => Order): Order {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const order = compare(a[at] ?? filler, b[at] ?? filler);
    if (order !== 0) return order;
  }
  return 0;
}

export const isDigits = (text: string): boolean => /^\d+$/.test(text);
