/** The line of an offset, from 1. Linear over all questions together when they come in order; a step back begins again. */
export function lineCounter(text: string): (offset: number) => number {
  let line = 1;
  let next = -2;
  let last = 0;
  return (offset) => {
    if (next === -2 || offset < last) {
      line = 1;
      next = text.indexOf('\n');
    }
    last = offset;
    while (next >= 0 && next < offset) {
      line++;
      next = text.indexOf('\n', next + 1);
    }
    return line;
  };
}

/** Like {@link lineCounter}, for what is handed on. */
export class LineCounter {
  readonly at: (offset: number) => number;

  constructor(text: string) {
    this.at = lineCounter(text);
  }
}
