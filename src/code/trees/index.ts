import type { NoTree, SyntaxNode, TreeParser } from '../../model/syntax-tree.js';
import type { Call, ImportSite } from '../calls.js';
import { Places } from '../places.js';
import { cpp } from './cpp.js';
import { csharp } from './csharp.js';
import type { TreeFacts, TreeGrammar } from './grammar.js';
import { present, TooManySteps } from './name.js';
import { php } from './php.js';
import { inside, type Range } from './ranges.js';
import { ruby } from './ruby.js';
import { rust } from './rust.js';

/** The languages whose calls and imports are read from a syntax tree. */
export const treeGrammars: readonly TreeGrammar[] = [cpp, csharp, php, ruby, rust];

const byLanguage = new Map(treeGrammars.flatMap((grammar) => grammar.languages.map((name) => [name, grammar] as const)));

export function treeGrammarOf(language: string): TreeGrammar | null {
  return byLanguage.get(language) ?? null;
}

/** What is known of a text by its tree. */
export interface TreeReading {
  calls: Call[];
  imports: ImportSite[];
  /** Null: the whole text fits the grammar. */
  problem: NoTree | 'no-grammar' | 'syntax-error' | null;
  /** With a syntax error: functions that hold none inside. Only their calls are told. */
  sound: readonly Range[];
}

const nothing = (problem: TreeReading['problem']): TreeReading => ({ calls: [], imports: [], problem, sound: [] });

/**
 * The calls and imports of a text, in a language that has a tree grammar. Comments and strings yield none; code inside strings does.
 *
 * Not told: names that are made when the program runs; functions that are passed on and called elsewhere; what a macro of another file
 * stands for; a language inside another (HTML of PHP).
 */
export function readTree(text: string, grammar: TreeGrammar, parser: TreeParser | null): TreeReading {
  if (parser === null) return nothing('no-grammar');
  // No text of a program holds it, and to the parser it is where the text ends.
  if (text.includes('\0')) return nothing('syntax-error');
  const read = parser.read(text, (root) => {
    const sound = grammar.isCut?.(root) ? [] : root.hasError ? soundUnits(root, grammar) : null;
    const facts = unlessTooMany(() => grammar.facts(root, text));
    return facts === null ? null : { facts, sound };
  });
  if ('failed' in read) return nothing(read.failed);
  if (read.value === null) return nothing('too-much-work');
  const { facts, sound } = read.value;
  const within = sound === null ? () => true : inside(sound);
  const places = new Places(text);
  return {
    calls: callsOf(facts, grammar, within, places),
    imports: facts.imports.found.map(({ module, names, at }) => ({ module, names, ...anyCase(grammar), ...places.of(at) })),
    problem: sound === null ? null : 'syntax-error',
    sound: sound ?? [],
  };
}

function unlessTooMany(work: () => TreeFacts): TreeFacts | null {
  try {
    return work();
  } catch (error) {
    if (error instanceof TooManySteps) return null;
    throw error;
  }
}

const anyCase = ({ foldsCase }: TreeGrammar): { anyCase?: true } => (foldsCase ? { anyCase: true } : {});

function callsOf(
  { calls, imports }: TreeFacts,
  grammar: TreeGrammar,
  within: (offset: number) => boolean,
  places: Places,
): Call[] {
  const meanings = new Meanings(imports, grammar);
  return calls
    .filter(({ start }) => within(start))
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .map(({ name, start, end, args, form }) => ({
      name,
      resolved: meanings.of(name),
      args,
      start,
      ...places.of(start),
      lastLine: places.of(end).line,
      form,
      ...anyCase(grammar),
    }));
}

function soundUnits(root: SyntaxNode, { units }: TreeGrammar): Range[] {
  const ranges: Range[] = [];
  let end = 0;
  for (const node of present(root.descendantsOfType([...units]))) {
    // They come in the order of the text; what stands in another is as good as that one.
    if (node.startIndex < end) continue;
    end = node.endIndex;
    if (!node.hasError) ranges.push({ start: node.startIndex, end });
  }
  return ranges;
}

/** Modules and namespaces whose names are looked up without naming them. */
const MAX_STARS = 200;
const NEVER_IMPORTED = /^(?:self|this|super|base|parent|static|crate|\$\w*|""|\?|\(\))?$/;

/** What the names of one file stand for. */
class Meanings {
  readonly #bindings = new Map<string, string[]>();
  readonly #stars: readonly string[];
  readonly #sign: string;
  readonly #fold: (name: string) => string;

  constructor({ bindings, stars }: TreeFacts['imports'], { languages, foldsCase }: TreeGrammar) {
    this.#fold = foldsCase ? (name) => name.toLowerCase() : (name) => name;
    for (const { local, meanings } of bindings) {
      const key = this.#fold(local);
      const known = this.#bindings.get(key) ?? [];
      // A name may be bound once in each scope; which of them counts is not told.
      if (known.length < MAX_MEANINGS) this.#bindings.set(key, [...new Set([...known, ...meanings])]);
    }
    this.#stars = [...new Set(stars)].slice(0, MAX_STARS);
    this.#sign = languages.includes('C#') ? '.' : foldsCase ? '\\' : '::';
  }

  of(name: string): string[] {
    const head = /^[^.:\\([!-]*/.exec(name)?.[0] ?? '';
    const rest = name.slice(head.length);
    if (NEVER_IMPORTED.test(head)) return [];
    const bound = this.#bindings.get(this.#fold(head));
    if (head === 'namespace') return this.#stars.map((module) => module + rest);
    const stars = this.#stars.map((module) => `${module}${this.#sign}${name}`);
    return bound === undefined ? stars : bound.map((meaning) => meaning + rest).filter((meaning) => meaning !== name);
  }
}

const MAX_MEANINGS = 8;
