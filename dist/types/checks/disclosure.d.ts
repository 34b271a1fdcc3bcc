import type { Check } from '../model/check.js';
import type { Evidence } from '../model/evidence.js';
export declare const disclosure: Check;
/** The key of a well-formed trailer line, in lower case; null for any other line. */
export declare function trailerOf({ quote }: Evidence): string | null;
