/**
 * Finds which of many literals occur in a text, in one pass over its bytes: the automaton of Aho and Corasick (CACM 18/6, 1975),
 * unrolled into a table. ASCII letters match in both cases; `\n` in a literal also matches the other control characters that end a
 * line, and the beginning of the text.
 */
export class LiteralAutomaton {
  /** Byte → column of the table. */
  readonly #columns = new Uint8Array(256);
  /** Where each state's row begins, by state and column; `ENDS` is set when some literal ends in the state it leads to. */
  readonly #next: Int32Array;
  /** Row of a state → group bits of all literals that end there; only of states where one ends. */
  readonly #groups: Map<number, number>;
  readonly #start: number;

  /** @param literals lower-case literal → a bit for the group it belongs to */
  constructor(literals: ReadonlyMap<string, number>) {
    const words = [...literals].map(([literal, group]) => ({ bytes: Buffer.from(literal), group }));
    let width = 1; // Column 0: bytes that occur in no literal.
    for (const { bytes } of words) for (const byte of bytes) this.#columns[byte] ||= width++;
    for (let byte = 65; byte <= 90; byte++) this.#columns[byte] = this.#columns[byte + 32] ?? 0;
    for (const lineEnd of [11, 12, 13]) this.#columns[lineEnd] = this.#columns[10] ?? 0;
    const { levels, ends } = growTree(words, this.#columns, width);
    this.#groups = ends;
    this.#next = unroll(levels, ends, width);
    this.#start = (this.#next[this.#columns[10] ?? 0] ?? 0) & ~ENDS;
  }

  /**
   * The groups of all literals in the bytes from `from` on, or as soon as one of `enough` is among them. Bit 31: a byte ≥ 0x80.
   * @param onFound called with the group and the offset behind every literal of a group that is not enough; adds groups
   */
  search(bytes: Uint8Array, from: number, enough: number, onFound: (group: number, end: number) => number): number {
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
        found |= (group & enough) === 0 ? group | onFound(group, at + 1) : group;
        if ((found & enough) !== 0) return found;
      }
    }
    return (all & 0x80) === 0 ? found : found | NON_ASCII;
  }
}

const ENDS = 1 << 30;

export const NON_ASCII = 1 << 31;

/** A step in the tree of all literals. A state goes by where its row begins; the root's begins at 0. */
interface Step {
  from: number;
  column: number;
  to: number;
}

function growTree(
  words: readonly { bytes: Buffer; group: number }[],
  columns: Uint8Array,
  width: number,
): { levels: Step[][]; ends: Map<number, number> } {
  const levels: Step[][] = [];
  const ends = new Map<number, number>();
  const known = new Map<number, number>();
  for (const { bytes, group } of words) {
    let state = 0;
    bytes.forEach((byte, depth) => {
      const column = columns[byte] ?? 0;
      let to = known.get(state + column);
      if (to === undefined) {
        to = (known.size + 1) * width;
        known.set(state + column, to);
        levels[depth] ??= [];
        levels[depth].push({ from: state, column, to });
      }
      state = to;
    });
    ends.set(state, (ends.get(state) ?? 0) | group);
  }
  return { levels, ends };
}

/** Level by level: a missing step goes where the longest proper suffix goes, and a state ends what its suffix ends. */
function unroll(levels: readonly Step[][], ends: Map<number, number>, width: number): Int32Array {
  const next = new Int32Array((levels.flat().length + 1) * width);
  const suffixes = new Map<number, number>();
  for (const level of levels) {
    for (const { from, column, to } of level) {
      const suffix = from === 0 ? 0 : (next[(suffixes.get(from) ?? 0) + column] ?? 0) & ~ENDS;
      suffixes.set(to, suffix);
      const group = (ends.get(to) ?? 0) | (ends.get(suffix) ?? 0);
      if (group !== 0) ends.set(to, group);
      next[from + column] = group === 0 ? to : to | ENDS;
    }
    for (const { to } of level) {
      const suffix = suffixes.get(to) ?? 0;
      next.copyWithin(to, suffix, suffix + width);
    }
  }
  return next;
}
