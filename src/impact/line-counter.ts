/** The line of an offset of a text, from 1. */
export type LineOf = (offset: number) => number;

/** Counts lines as far as they are asked for: a text that nobody asks about is not looked at, and none twice. */
export function lineCounter(text: string): LineOf {
  /** Offsets of the line breaks found so far. */
  const breaks: number[] = [];
  let next = -2;
  return (offset) => {
    if (next === -2) next = text.indexOf('\n');
    while (next >= 0 && next < offset) {
      breaks.push(next);
      next = text.indexOf('\n', next + 1);
    }
    let low = 0;
    let high = breaks.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if ((breaks[middle] ?? 0) < offset) low = middle + 1;
      else high = middle;
    }
    return low + 1;
  };
}
