import { type Order } from './order.js';
/** The segments of a `Gem::Version` (a hyphen is `.pre.`), without the zeros at the end of its numbers and of what follows them. */
export declare function parseRuby(text: string): string[] | null;
/** As `Gem::Version#<=>`: letters come before numbers, so that `1.0.a` is a prerelease of `1.0`. */
export declare function compareRuby(a: readonly string[], b: readonly string[]): Order;
