/**
 * Finds which of many literals occur in a text, in one pass over its bytes: the automaton of Aho and Corasick (CACM 18/6, 1975),
 * unrolled into a table. ASCII letters match in both cases; `\n` in a literal also matches the other control characters that end a
 * line, a NUL, and the beginning of the text.
 */
export class LiteralAutomaton {
  /** Byte → column of the table. */
  readonly #columns = new Uint8Array(256);
  /** Where each state's row begins, by state and column; `ENDS` is set when some literal ends in the state it leads to. */
  readonly #next: Int32Array;
  /** Row of a state → group bits of all literals that end there. */
  readonly #groups: Map<number, number>;
  readonly #start: number;

  /** @param literals lower-case literal → a bit for the group it belongs to */
  constructor(literals: ReadonlyMap<string, number>) {
    const words = [...literals].map(([literal, group]) => ({ bytes: Buffer.from(literal), group }));
    const used = new Set(words.flatMap(({ bytes }) => [...bytes]));
    let column = 1; // Column 0: bytes that occur in no literal.
    for (const byte of used) this.#columns[byte] = column++;
    for (let byte = 65; byte <= 90; byte++) this.#columns[byte] = this.#columns[byte + 32] ?? 0;
    for (const lineEnd of [0, 11, 12, 13]) this.#columns[lineEnd] = this.#columns[10] ?? 0;
    const width = column;
    const states = buildStates(words, this.#columns);
    const entry = (to: number): number => (to * width) | (states[to]?.ends ? ENDS : 0);
    this.#next = Int32Array.from(states.flatMap(({ next }) => Array.from({ length: width }, (_, at) => entry(next[at] ?? 0))));
    this.#groups = new Map(states.map(({ ends }, row) => [row * width, ends]));
    this.#start = entry(states[0]?.next[this.#columns[10] ?? 0] ?? 0) & ~ENDS;
  }

  /**
   * The groups of all literals in the bytes from `from` on, or as soon as one of `enough` is among them. Bit 31: a byte ≥ 0x80.
   * @param onFound called with the group and the offset behind every literal of a group that is not enough
   */
  search(bytes: Uint8Array, from: number, enough: number, onFound?: (group: number, end: number) => void): number {
    const [next, columns, length] = [this.#next, this.#columns, bytes.length];
    let state = this.#start;
    let found = 0;
    let all = 0;
    for (let at = from; at < length; at++) {
      // Every index is in bounds by construction; this loop sees every byte of every message.
      const byte = bytes[at] as number;
      all |= byte;
      state = next[state + (columns[byte] as number)] as number;
      if ((state & ENDS) !== 0) {
        state &= ~ENDS;
        const group = this.#groups.get(state) ?? 0;
        found |= group;
        if ((found & enough) !== 0) return found;
        onFound?.(group, at + 1);
      }
    }
    return (all & 0x80) === 0 ? found : found | NON_ASCII;
  }
}

const ENDS = 1 << 30;

export const NON_ASCII = 1 << 31;

interface State {
  next: number[];
  ends: number;
}

function buildStates(words: readonly { bytes: Buffer; group: number }[], columns: Uint8Array): State[] {
  const states: State[] = [{ next: [], ends: 0 }];
  for (const { bytes, group } of words) {
    let at = 0;
    for (const byte of bytes) {
      const column = columns[byte] ?? 0;
      const state = states[at] as State;
      let to = state.next[column];
      if (to === undefined) {
        to = states.push({ next: [], ends: 0 }) - 1;
        state.next[column] = to;
      }
      at = to;
    }
    (states[at] as State).ends |= group;
  }
  completeTransitions(states, Math.max(...columns) + 1);
  return states;
}

/** Breadth first: a missing step goes where the longest proper suffix goes, and a state ends what its suffix ends. */
function completeTransitions(states: State[], width: number): void {
  const suffix = new Array<number>(states.length).fill(0);
  const queue: number[] = [];
  const root = states[0] as State;
  for (let column = 0; column < width; column++) {
    const to = root.next[column];
    if (to === undefined) root.next[column] = 0;
    else queue.push(to);
  }
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head] as number;
    const state = states[at] as State;
    const fallback = states[suffix[at] as number] as State;
    state.ends |= fallback.ends;
    for (let column = 0; column < width; column++) {
      const to = state.next[column];
      const beside = fallback.next[column] ?? 0;
      if (to === undefined) state.next[column] = beside;
      else {
        suffix[to] = beside;
        queue.push(to);
      }
    }
  }
}
