import type { Range } from '../mask.js';

export type { Range } from '../mask.js';

/** Whether an offset lies in one of some ranges, which are in order and apart. */
export function inside(ranges: readonly Range[]): (offset: number) => boolean {
  return (offset) => {
    let [low, high] = [0, ranges.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((ranges[middle]?.end ?? 0) <= offset) low = middle + 1;
      else high = middle;
    }
    return (ranges[low]?.start ?? Number.POSITIVE_INFINITY) <= offset;
  };
}
