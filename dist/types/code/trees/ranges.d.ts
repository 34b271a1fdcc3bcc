import type { Range } from '../mask.js';
export type { Range } from '../mask.js';
/** Whether an offset lies in one of some ranges, which are in order and apart. */
export declare function inside(ranges: readonly Range[]): (offset: number) => boolean;
