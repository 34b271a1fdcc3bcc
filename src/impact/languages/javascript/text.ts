import { type Code, STRING } from '../../../code/tokens.js';

/** A copy that does not keep the file alive which it was cut from: engines let long parts of a text point into the whole. */
export function own(part: string): string {
  return part.length < 13 ? part : Buffer.from(part, 'utf8').toString('utf8');
}

/** The value of a string without holes that is one token; null for any other. Escapes are rare enough to be left to `JSON`. */
export function stringAt({ text, tokens }: Code, at: number): string | null {
  if (tokens.kinds[at] !== STRING) return null;
  const [start, end] = [tokens.starts[at] ?? 0, tokens.ends[at] ?? 0];
  const quote = text.charCodeAt(start);
  if ((quote !== 34 && quote !== 39 && quote !== 96) || end - start < 3 || end - start > 4000) return null;
  // The parts of an interrupted template pair with each other.
  if (text.charCodeAt(end - 1) !== quote || (quote === 96 && tokens.pairs[at] !== -1)) return null;
  const inner = text.slice(start + 1, end - 1);
  if (!inner.includes('\\')) return own(inner);
  return unescaped(inner);
}

function unescaped(inner: string): string | null {
  try {
    return String(JSON.parse(`"${inner.replaceAll("\\'", "'").replaceAll('\\`', '`')}"`));
  } catch {
    return null;
  }
}

/** Line numbers, counted when first asked. */
export class Lines {
  readonly #text: string;
  #starts: number[] | null = null;
  #last = 0;

  constructor(text: string) {
    this.#text = text;
  }

  /** From 1. Fast where offsets come in order. */
  at(offset: number): number {
    const starts = this.#starts ?? this.#count();
    let low = (starts[this.#last] ?? 0) <= offset ? this.#last : 0;
    if ((starts[low + 8] ?? Number.POSITIVE_INFINITY) > offset) {
      while ((starts[low + 1] ?? Number.POSITIVE_INFINITY) <= offset) low++;
    } else {
      let high = starts.length;
      while (high - low > 1) {
        const middle = (low + high) >> 1;
        if ((starts[middle] ?? 0) <= offset) low = middle;
        else high = middle;
      }
    }
    this.#last = low;
    return low + 1;
  }

  #count(): number[] {
    const starts = [0];
    for (let at = this.#text.indexOf('\n'); at >= 0; at = this.#text.indexOf('\n', at + 1)) starts.push(at + 1);
    this.#starts = starts;
    return starts;
  }
}
