import type { Gap } from '../model/evidence.js';
import { type Style } from './layout.js';
/** What could not be seen, and the command that mends it. */
export declare function gapLines(all: readonly Gap[], style: Style): string[];
