import { compareDigits, compareText, isDigits, MAX_VERSION, type Order } from './order.js';

const VERSION = /^\d+(?:\.[0-9A-Za-z]+)*(?:-[0-9A-Za-z]+(?:[.-][0-9A-Za-z]+)*)?$/;

/** The segments of a `Gem::Version` (a hyphen is `.pre.`), without the zeros at the end of its numbers and of what follows them. */
export function parseRuby(text: string): string[] | null {
  const version = text.trim();
  if (version.length > MAX_VERSION || !VERSION.test(version)) return null;
  const segments = version.replaceAll('-', '.pre.').match(/\d+|[A-Za-z]+/g) ?? [];
  const letters = segments.findIndex((segment) => !isDigits(segment));
  const numbers = letters === -1 ? segments : segments.slice(0, letters);
  return [...withoutZeros(numbers), ...withoutZeros(letters === -1 ? [] : segments.slice(letters))];
}

function withoutZeros(segments: readonly string[]): string[] {
  let end = segments.length;
  while (end > 0 && /^0+$/.test(segments[end - 1] ?? '')) end--;
  return segments.slice(0, end);
}

/** As `Gem::Version#<=>`: letters come before numbers, so that `1.0.a` is a prerelease of `1.0`. */
export function compareRuby(a: readonly string[], b: readonly string[]): Order {
  for (let at = 0; at < Math.max(a.length, b.length); at++) {
    const left = a[at] ?? '0';
    const right = b[at] ?? '0';
    const numeric = isDigits(left);
    if (numeric !== isDigits(right)) return numeric ? 1 : -1;
    const order = numeric ? compareDigits(left, right) : compareText(left, right);
    if (order !== 0) return order;
  }
  return 0;
}
