import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type * as TreeSitter from '@vscode/tree-sitter-wasm';
import type { Grammar, NoTree, SyntaxNode, TreeParser } from '../model/syntax-tree.js';

/** Parsers of tree-sitter. Nothing of them is read before one is asked for. */
export interface Parsers {
  /** Null where its files are not beside the program. A parser that broke is replaced here. */
  of(grammar: Grammar): Promise<TreeParser | null>;
}

/** Longer texts are no code that somebody wrote. */
const MAX_CHARACTERS = 1_500_000;
/** In pages of 64 KiB: what the parsers may take in all, 512 MiB. A tree of real code takes a few megabytes. */
const MEMORY = { initial: 512, maximum: 8192 };
/** The runtime takes no more of a text at once. */
const CHUNK = 5_000;

/*
 * Bounds of one text, counted. Of 4,000 files of C, C++, C#, Rust, Ruby and PHP none took more than 0.031 steps for each character, read its
 * characters more than twice, or needed more than 300 steps behind an error.
 */
const STEPS = (characters: number): number => 1_000 + characters / 8;
const STEPS_BEHIND_ERROR = 2_000;
const READ = (characters: number): number => 100_000 + 8 * characters;
/** Some texts make a single step slow, which nothing counts: then the clock decides. The slowest real file took 0.5 s, on a busy machine 2 s. */
const MOST_MILLISECONDS = 5_000;
/** So much is spent in all on texts that the clock stopped; those that come behind are not tried. */
const PATIENCE = 30_000;

/** What a broken runtime held is given back late, so that few are started; behind the last one texts count as crashed. */
const MOST_RUNTIMES = 4;

type Module = typeof TreeSitter;

/** One WebAssembly instance: all its parsers share a memory, and all are lost when one breaks. */
interface Runtime {
  module: Module;
  languages: Map<Grammar, TreeSitter.Language | null>;
  isBroken: boolean;
}

interface Patience {
  left: number;
}

export function openParsers(): Parsers {
  let runtime: Runtime | null = null;
  let starts = 0;
  const patience = { left: PATIENCE };
  return {
    async of(grammar) {
      if ((runtime === null || runtime.isBroken) && starts < MOST_RUNTIMES) {
        runtime = await startRuntime();
        starts++;
      }
      const started = runtime;
      if (started === null) return null;
      if (started.isBroken) return { read: () => ({ failed: 'crashed' }) };
      const language = started.languages.get(grammar) ?? (await loadLanguage(started, grammar));
      return language === null ? null : { read: (text, use) => readTree(started, language, patience, text, use) };
    },
  };
}

/** Set by the build; its bundle never looks into `node_modules`, which may be those of the repository that is read. */
declare const __BUILD__: string | undefined;

/** What of WebAssembly is needed; the types of Node do not tell that it is there. */
const { WebAssembly: WASM } = globalThis as unknown as {
  WebAssembly: { Memory: new (pages: object) => object; RuntimeError: new () => Error };
};

const require = createRequire(import.meta.url);

/** Beside the bundle, beside its chunks, or, run from source, in the package itself. */
function places(): string[] {
  if (typeof __BUILD__ !== 'string') return [dirname(require.resolve('@vscode/tree-sitter-wasm'))];
  return ['./grammars', '../grammars'].map((folder) => fileURLToPath(new URL(folder, import.meta.url)));
}

function readPart(name: string): { path: string; bytes: Buffer } | null {
  for (const place of places()) {
    const path = join(place, name);
    try {
      return { path, bytes: readFileSync(path) };
    } catch {
      // The next place.
    }
  }
  return null;
}

async function startRuntime(): Promise<Runtime | null> {
  const code = readPart('tree-sitter.cjs') ?? readPart('tree-sitter.js');
  const binary = readPart('tree-sitter.wasm');
  if (code === null || binary === null) return null;
  // The module keeps its instance for good; a second one takes a second module.
  delete require.cache[code.path];
  const module = require(code.path) as Module;
  const silent = (): void => {};
  const options = { wasmBinary: binary.bytes, wasmMemory: new WASM.Memory(MEMORY), print: silent, printErr: silent };
  await (module.Parser.init as (options: object) => Promise<void>)(options);
  return { module, languages: new Map(), isBroken: false };
}

async function loadLanguage({ module, languages }: Runtime, grammar: Grammar): Promise<TreeSitter.Language | null> {
  const part = readPart(`tree-sitter-${grammar}.wasm`);
  const language = part === null ? null : await module.Language.load(part.bytes);
  languages.set(grammar, language);
  return language;
}

function readTree<T>(
  runtime: Runtime,
  language: TreeSitter.Language,
  patience: Patience,
  text: string,
  use: (root: SyntaxNode) => T,
): { value: T } | { failed: NoTree } {
  if (text.length > MAX_CHARACTERS) return { failed: 'too-large' };
  if (patience.left <= 0) return { failed: 'too-slow' };
  if (runtime.isBroken) return { failed: 'crashed' };
  try {
    const parser = new runtime.module.Parser();
    try {
      const bound = new Bound(text);
      const tree = parseBounded(parser.setLanguage(language), bound);
      if (tree === null) {
        if (bound.exceeded === 'too-slow') patience.left -= bound.milliseconds();
        return { failed: bound.exceeded ?? 'crashed' };
      }
      try {
        return { value: use(tree.rootNode) };
      } finally {
        tree.delete();
      }
    } finally {
      parser.delete();
    }
  } catch (error) {
    // A trap leaves the memory of the instance as it was in the middle of something.
    runtime.isBroken = true;
    if (isTrap(error)) return { failed: 'crashed' };
    throw error;
  }
}

/** What a text can do to the runtime: a trap, an abort, no stack or no memory left. */
function isTrap(error: unknown): boolean {
  return error instanceof WASM.RuntimeError || error instanceof RangeError;
}

function parseBounded(parser: TreeSitter.Parser, bound: Bound): TreeSitter.Tree | null {
  return parser.parse((index) => bound.textAt(index), null, {
    progressCallback: ({ hasError }) => bound.isPassed(hasError),
  });
}

/** Counts what one text costs. */
class Bound {
  exceeded: 'too-much-work' | 'too-slow' | null = null;
  readonly #text: string;
  readonly #begun = performance.now();
  #read = 0;
  #steps = 0;
  #behindError = 0;

  constructor(text: string) {
    this.#text = text;
  }

  milliseconds(): number {
    return performance.now() - this.#begun;
  }

  /** Nothing more once the bound is reached: the parser then ends soon. */
  textAt(index: number): string | undefined {
    if (this.#read > READ(this.#text.length)) this.exceeded = 'too-much-work';
    if (this.exceeded !== null) return undefined;
    const chunk = this.#text.slice(index, index + CHUNK);
    this.#read += chunk.length;
    return chunk;
  }

  isPassed(hasError: boolean): boolean {
    this.#steps++;
    if (hasError) this.#behindError++;
    if (this.#steps > STEPS(this.#text.length) || this.#behindError > STEPS_BEHIND_ERROR) this.exceeded = 'too-much-work';
    else if (this.milliseconds() > MOST_MILLISECONDS) this.exceeded ??= 'too-slow';
    return this.exceeded !== null;
  }
}
