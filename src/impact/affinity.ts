/** Words that say that a file tests, not what it is about. */
const NOISE = new Set('test tests spec specs src lib index main mod init the a of'.split(' '));
/** A word that more files share than this part tells nothing. */
const COMMON_SHARE = 0.2;
const MOST_WORDS = 40;

/** How alike the names of files are: cosine of the words of their paths, rare words counting more (tf-idf), and more where the stems agree. */
export class Affinity {
  readonly #words: readonly (readonly string[])[];
  readonly #stems: readonly string[];
  readonly #weights = new Map<string, number>();
  readonly #files = new Map<string, number[]>();
  readonly #norms: Float64Array;
  readonly #byStem = new Map<string, number[]>();

  constructor(paths: readonly string[]) {
    this.#words = paths.map(wordsOf);
    this.#stems = paths.map(stemOf);
    for (const [file, stem] of this.#stems.entries()) {
      const known = this.#byStem.get(stem);
      if (known === undefined) this.#byStem.set(stem, [file]);
      else known.push(file);
    }
    for (const [file, words] of this.#words.entries()) {
      for (const word of words) {
        const known = this.#files.get(word);
        if (known === undefined) this.#files.set(word, [file]);
        else known.push(file);
      }
    }
    for (const [word, files] of this.#files) this.#weights.set(word, Math.log(1 + paths.length / files.length));
    this.#norms = Float64Array.from(this.#words, (words) =>
      Math.sqrt(words.reduce((sum, word) => sum + this.#weight(word) ** 2, 0)),
    );
  }

  #weight(word: string): number {
    return this.#weights.get(word) ?? 0;
  }

  /** Whether two files are named for the same thing: `foo.ts`, `foo.test.ts`, `test_foo.py`, `FooTest.java`. */
  isNamesake(a: number, b: number): boolean {
    const stem = this.#stems[a] ?? '';
    return stem.length > 2 && stem === this.#stems[b];
  }

  /** Files named for the same thing as one, itself left out. */
  namesakes(file: number): readonly number[] {
    const stem = this.#stems[file] ?? '';
    return stem.length > 2 ? (this.#byStem.get(stem) ?? []).filter((other) => other !== file) : [];
  }

  /** Files with something in common with one, each from 0 to 1. */
  with(file: number): Map<number, number> {
    const scores = new Map<number, number>();
    const most = Math.max(50, this.#words.length * COMMON_SHARE);
    for (const word of this.#words[file] ?? []) {
      const files = this.#files.get(word) ?? [];
      if (files.length > most) continue;
      const weight = this.#weight(word) ** 2;
      for (const other of files) scores.set(other, (scores.get(other) ?? 0) + weight);
    }
    scores.delete(file);
    const norm = this.#norms[file] ?? 1;
    for (const [other, score] of scores) {
      const alike = score / (norm * (this.#norms[other] ?? 1));
      scores.set(other, this.isNamesake(file, other) ? 0.5 + alike / 2 : alike / 2);
    }
    return scores;
  }
}

/** The words of a path, each once; `FooBar`, `foo_bar` and `foo-bar` are two. */
function wordsOf(path: string): string[] {
  const bare = path.replace(/\.[^./]+$/, '');
  const words = bare
    .slice(-400)
    .split(/[^\p{L}\p{N}]+|(?<=\p{Ll}|\p{N})(?=\p{Lu})/u)
    .map((word) => word.toLowerCase())
    .filter((word) => word !== '' && !NOISE.has(word));
  return [...new Set(words)].slice(-MOST_WORDS);
}

/** The name without extension and without what marks a test. */
function stemOf(path: string): string {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const bare = name
    .replace(/\.[^.]*$/, '')
    .replace(/\.(?:test|spec|test-d|e2e|d|stories|cy|browser|node|unit|integration)$/i, '');
  const stem = bare.replace(/^(?:test|tests|spec)[_-]/i, '').replace(/[_-]?(?:tests?|spec|IT)$/i, '');
  return (stem === '' ? bare : stem).toLowerCase().replace(/[_-]/g, '');
}
