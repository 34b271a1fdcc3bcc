import { type CharacterSet, LAST } from './characters.js';
import type { Assertion, Expression } from './expression.js';

/** Steps of a program: at most so many are written. */
export const MOST_STEPS = 10_000;
/** Work on one program, counted in steps visited and states built: more is refused, so that no pattern takes minutes. */
const MOST_WORK = 150_000_000;
/** What a new state costs next to a step. */
const COST_OF_STATE = 50;
const COST_OF_SEED = 10;
/** States kept before the cache is emptied, and cells of their rows. */
const MOST_STATES = 4_000;
const MOST_CELLS = 4_000_000;

/** What stands before or behind a place. */
const EDGE = 0;
const WORD = 1;
const OTHER = 2;

type Step =
  | { does: 'take'; set: number }
  | { does: 'split'; one: number; other: number }
  | { does: 'assert'; assertion: Assertion }
  | { does: 'match' };

interface State {
  /** Steps that wait behind the last character, ascending. */
  seeds: Int32Array;
  before: number;
  /** By class of character: the next state twice over, plus one where a match ends before the character; -1: not known yet. */
  row: Int32Array;
}

/** The patterns of a command ask for more work than is done for them. */
export class TooMuchWork extends Error {}

export interface Span {
  from: number;
  to: number;
}

/**
 * Runs an expression over bytes as a deterministic automaton that is built while it runs (K. Thompson 1968; R. Cox, "Regular Expression
 * Matching Can Be Simple And Fast"): time grows with the length of the text whatever the expression. Characters are those of UTF-8; a
 * byte that belongs to none is matched by nothing and is no part of a word.
 */
export class Automaton {
  private readonly steps: Step[] = [];
  /** First code points of the stretches whose characters all sets treat alike, and the class of each stretch. */
  private readonly starts: readonly number[];
  private readonly classes: readonly number[];
  private readonly ascii: Uint16Array;
  /** Classes: those of characters, a byte that is not UTF-8, the end of the line. */
  private readonly stray: number;
  private readonly end: number;
  private readonly holds: readonly Uint8Array[];
  private readonly kinds: Uint8Array;
  private readonly visited: Int32Array;
  private readonly asserts: boolean;
  private round = 0;
  private work = 0;
  private cells = 0;
  private states: State[] = [];
  private ids = new Map<string, number>();
  private readonly mostCells: number;

  constructor(expression: Expression, word: CharacterSet) {
    const sets: CharacterSet[] = [];
    const numbers = new Map<string, number>();
    this.write(expression, (set) => {
      const key = set.join();
      const known = numbers.get(key);
      if (known !== undefined) return known;
      numbers.set(key, sets.length);
      return sets.push(set) - 1;
    });
    this.steps.push({ does: 'match' });
    this.asserts = this.steps.some(({ does }) => does === 'assert');
    const parted = partition(this.asserts ? [...sets, word] : sets);
    this.starts = parted.starts;
    this.classes = parted.classes;
    this.stray = parted.count;
    this.end = parted.count + 1;
    this.holds = parted.holds.slice(0, sets.length);
    this.kinds = new Uint8Array(parted.count + 2).fill(OTHER);
    this.kinds[this.end] = EDGE;
    const words = this.asserts ? parted.holds[sets.length] : undefined;
    for (let number = 0; number < parted.count; number++) if (words?.[number] === 1) this.kinds[number] = WORD;
    this.ascii = Uint16Array.from({ length: 128 }, (_, code) => this.classOf(code));
    this.visited = new Int32Array(this.steps.length);
    this.mostCells = Math.max(MOST_CELLS, (this.end + 1) * 16);
    this.reset();
  }

  /** Writes the program: what a step does not say goes on to the next one. */
  private write(expression: Expression, numberOf: (set: CharacterSet) => number): void {
    switch (expression.kind) {
      case 'one':
        this.steps.push({ does: 'take', set: numberOf(expression.set) });
        return;
      case 'assert':
        this.steps.push({ does: 'assert', assertion: expression.assertion });
        return;
      case 'all':
        for (const part of expression.parts) this.write(part, numberOf);
        return;
      case 'any': {
        const jumps: number[] = [];
        for (const [index, part] of expression.parts.entries()) {
          if (index === expression.parts.length - 1) {
            this.write(part, numberOf);
            break;
          }
          const split = this.steps.length;
          this.steps.push({ does: 'split', one: split + 1, other: 0 });
          this.write(part, numberOf);
          jumps.push(this.steps.length);
          this.steps.push({ does: 'split', one: 0, other: 0 });
          this.steps[split] = { does: 'split', one: split + 1, other: this.steps.length };
        }
        for (const jump of jumps) this.steps[jump] = { does: 'split', one: this.steps.length, other: this.steps.length };
        return;
      }
      case 'repeat': {
        for (let count = 0; count < expression.min; count++) this.write(expression.part, numberOf);
        if (expression.max === null) {
          const split = this.steps.length;
          this.steps.push({ does: 'split', one: split + 1, other: 0 });
          this.write(expression.part, numberOf);
          this.steps.push({ does: 'split', one: split, other: split });
          this.steps[split] = { does: 'split', one: split + 1, other: this.steps.length };
          return;
        }
        const splits: number[] = [];
        for (let count = expression.min; count < expression.max; count++) {
          splits.push(this.steps.length);
          this.steps.push({ does: 'split', one: 0, other: 0 });
          this.write(expression.part, numberOf);
        }
        for (const split of splits) this.steps[split] = { does: 'split', one: split + 1, other: this.steps.length };
        return;
      }
    }
  }

  /** The first line from `at`, where a line begins, that holds a match; lines end with a newline. */
  nextLine(bytes: Uint8Array, at: number): Span | null {
    let row = this.rowOf(0);
    let state = 0;
    let from = at;
    for (let place = at; place < bytes.length; ) {
      const byte = bytes[place] ?? 0;
      let kind: number;
      let width = 1;
      if (byte === 0x0a) kind = this.end;
      else if (byte < 0x80) kind = this.ascii[byte] ?? 0;
      else {
        const code = decode(bytes, place);
        kind = code < 0 ? this.stray : this.classOf(code);
        width = widthOf(code);
      }
      let next = row[kind] ?? -1;
      if (next < 0) next = this.advance(state, kind);
      if ((next & 1) === 1) return { from, to: lineEnd(bytes, place) };
      place += width;
      if (byte === 0x0a) {
        from = place;
        state = 0;
      } else state = next >> 1;
      row = this.rowOf(state);
    }
    if (from === bytes.length) return null;
    return (this.advance(state, this.end) & 1) === 1 ? { from, to: bytes.length } : null;
  }

  /** Whether the line holds a match. */
  test(bytes: Uint8Array, line: Span): boolean {
    let state = 0;
    for (let place = line.from; place < line.to; ) {
      const code = decode(bytes, place);
      const next = this.go(state, code < 0 ? this.stray : this.classOf(code));
      if ((next & 1) === 1) return true;
      state = next >> 1;
      place += widthOf(code);
    }
    return (this.go(state, this.end) & 1) === 1;
  }

  /** The leftmost match of the line that begins at `at` or later, and of those the longest (POSIX.1-2017 XBD 9.1). */
  find(bytes: Uint8Array, line: Span, at: number): Span | null {
    let waiting: { step: number; from: number }[] = [];
    let best: Span | null = null;
    let before = at === line.from ? EDGE : (this.kinds[this.classBefore(bytes, line.from, at)] ?? OTHER);
    for (let place = at; ; ) {
      const code = place < line.to ? decode(bytes, place) : 0;
      const kind = place >= line.to ? this.end : code < 0 ? this.stray : this.classOf(code);
      if (best === null) waiting.push({ step: 0, from: place });
      const taken: { step: number; from: number }[] = [];
      this.round += 1;
      for (const { step, from } of waiting) {
        if (best !== null && from > best.from) break;
        if (
          this.follow(step, before, this.kinds[kind] ?? OTHER, (took, set) => {
            if (this.holds[set]?.[kind] === 1) taken.push({ step: took + 1, from });
          })
        )
          best = { from, to: place };
      }
      if (place >= line.to || (best !== null && taken.length === 0)) return best;
      waiting = taken;
      before = this.kinds[kind] ?? OTHER;
      place += widthOf(code);
    }
  }

  private rowOf(state: number): Int32Array {
    return this.states[state]?.row ?? new Int32Array(0);
  }

  private go(state: number, kind: number): number {
    const known = this.states[state]?.row[kind] ?? -1;
    return known < 0 ? this.advance(state, kind) : known;
  }

  private advance(id: number, kind: number): number {
    const state = this.states[id];
    if (state === undefined) throw new TooMuchWork();
    const taken: number[] = [];
    let matched = false;
    this.round += 1;
    const behind = this.kinds[kind] ?? OTHER;
    const take = (step: number, set: number): void => {
      if (this.holds[set]?.[kind] === 1) taken.push(step + 1);
    };
    for (const seed of state.seeds) matched = this.follow(seed, state.before, behind, take) || matched;
    matched = this.follow(0, state.before, behind, take) || matched;
    const full = this.states.length >= MOST_STATES || this.cells >= this.mostCells;
    if (full) this.reset();
    const next = this.stateOf(Int32Array.from(taken).sort(), this.asserts ? behind : EDGE);
    const answer = next * 2 + (matched ? 1 : 0);
    if (!full) state.row[kind] = answer;
    return answer;
  }

  /** Follows what takes no character, and says whether a match ends here. */
  private follow(from: number, before: number, behind: number, take: (step: number, set: number) => void): boolean {
    const stack = [from];
    let matched = false;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (this.visited[at] === this.round) continue;
      this.visited[at] = this.round;
      this.work += 1;
      const step = this.steps[at];
      if (step === undefined) continue;
      if (step.does === 'match') matched = true;
      else if (step.does === 'take') take(at, step.set);
      else if (step.does === 'split') stack.push(step.other, step.one);
      else if (isTrue(step.assertion, before, behind)) stack.push(at + 1);
    }
    if (this.work > MOST_WORK) throw new TooMuchWork();
    return matched;
  }

  private stateOf(seeds: Int32Array, before: number): number {
    const key = `${before}:${seeds.join()}`;
    const known = this.ids.get(key);
    if (known !== undefined) return known;
    this.work += COST_OF_STATE + COST_OF_SEED * seeds.length;
    const row = new Int32Array(this.end + 1).fill(-1);
    this.cells += row.length + seeds.length;
    this.ids.set(key, this.states.length);
    return this.states.push({ seeds, before, row }) - 1;
  }

  /** State 0 is the beginning of a line. */
  private reset(): void {
    this.states = [];
    this.ids = new Map();
    this.cells = 0;
    this.stateOf(new Int32Array(0), EDGE);
  }

  private classOf(code: number): number {
    let low = 0;
    let high = this.starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.starts[middle] ?? 0) <= code) low = middle;
      else high = middle - 1;
    }
    return this.classes[low] ?? 0;
  }

  private classBefore(bytes: Uint8Array, from: number, at: number): number {
    for (let width = 1; width <= 4 && at - width >= from; width++) {
      const code = decode(bytes, at - width);
      if (code >= 0 && widthOf(code) === width) return this.classOf(code);
    }
    return this.stray;
  }
}

function isTrue(assertion: Assertion, before: number, behind: number): boolean {
  switch (assertion) {
    case 'line-start':
      return before === EDGE;
    case 'line-end':
      return behind === EDGE;
    case 'word-start':
      return before !== WORD && behind === WORD;
    case 'word-end':
      return before === WORD && behind !== WORD;
    case 'word-edge':
      return (before === WORD) !== (behind === WORD);
    case 'no-word-edge':
      return (before === WORD) === (behind === WORD);
    case 'no-word-before':
      return before !== WORD;
    case 'no-word-behind':
      return behind !== WORD;
  }
}

/** Splits the characters into classes that no set tells apart. */
function partition(sets: readonly CharacterSet[]): { starts: number[]; classes: number[]; count: number; holds: Uint8Array[] } {
  const borders = new Set([0]);
  for (const set of sets) {
    for (let at = 0; at + 1 < set.length; at += 2) {
      borders.add(set[at] ?? 0);
      if ((set[at + 1] ?? LAST) < LAST) borders.add((set[at + 1] ?? 0) + 1);
    }
  }
  const starts = [...borders].sort((one, other) => one - other);
  const indexOf = new Map(starts.map((start, index) => [start, index]));
  let classes: number[] = starts.map(() => 0);
  let count = 1;
  const inside = sets.map((set) => {
    const stretches: number[] = [];
    for (let at = 0; at + 1 < set.length; at += 2) {
      const to = indexOf.get((set[at + 1] ?? 0) + 1) ?? starts.length;
      for (let stretch = indexOf.get(set[at] ?? 0) ?? 0; stretch < to; stretch++) stretches.push(stretch);
    }
    return stretches;
  });
  for (const stretches of inside) {
    const split = new Map<number, number>();
    const next = classes.slice();
    for (const stretch of stretches) {
      const old = classes[stretch] ?? 0;
      if (!split.has(old)) split.set(old, count++);
      next[stretch] = split.get(old) ?? 0;
    }
    classes = next;
  }
  const dense = new Map([...new Set(classes)].map((number, index) => [number, index]));
  classes = classes.map((number) => dense.get(number) ?? 0);
  count = dense.size;
  const holds = inside.map((stretches) => {
    const held = new Uint8Array(count);
    for (const stretch of stretches) held[classes[stretch] ?? 0] = 1;
    return held;
  });
  return { starts, classes, count, holds };
}

/** The character that begins here, or -1: a byte of no character (Unicode 15, table 3-7). */
export function decode(bytes: Uint8Array, at: number): number {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return first;
  if (first < 0xc2 || first > 0xf4) return -1;
  const second = bytes[at + 1] ?? 0;
  if ((second & 0xc0) !== 0x80) return -1;
  if (first < 0xe0) return ((first & 0x1f) << 6) | (second & 0x3f);
  const third = bytes[at + 2] ?? 0;
  if ((third & 0xc0) !== 0x80) return -1;
  if (first < 0xf0) {
    if ((first === 0xe0 && second < 0xa0) || (first === 0xed && second > 0x9f)) return -1;
    return ((first & 0x0f) << 12) | ((second & 0x3f) << 6) | (third & 0x3f);
  }
  const fourth = bytes[at + 3] ?? 0;
  if ((fourth & 0xc0) !== 0x80 || (first === 0xf0 && second < 0x90) || (first === 0xf4 && second > 0x8f)) return -1;
  return ((first & 0x07) << 18) | ((second & 0x3f) << 12) | ((third & 0x3f) << 6) | (fourth & 0x3f);
}

export const widthOf = (code: number): number => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4);

export function lineEnd(bytes: Uint8Array, at: number): number {
  const end = bytes.indexOf(0x0a, at);
  return end < 0 ? bytes.length : end;
}
