import { type Code, WORD } from '../tokens.js';
import { type CallGrammar, dottedFrom, type Imports, type Site } from './grammar.js';

const NEVER = /(?!)/;
const NOTHING: ReadonlySet<string> = new Set();
const KEYWORDS = 'if for while switch catch synchronized try return throw assert case do else yield instanceof';

/** Annotations are decorators; `new X(…)` is named X. */
export const java: CallGrammar = {
  languages: ['Java'],
  imports: importsOf,
  keywords: new Set(KEYWORDS.split(' ')),
  declares,
  composites: false,
  templates: false,
  lines: null,
  keywordSigns: ['='],
  constants: { true: true, false: false, null: null },
  rawStrings: NEVER,
  generics: true,
  loaders: NOTHING,
  builtins: NOTHING,
};

/** Read as Java is; what is Kotlin's own: `fun`, `as` in imports, no semicolons, named arguments. */
export const kotlin: CallGrammar = {
  ...java,
  languages: ['Kotlin'],
  keywords: new Set(`${KEYWORDS} when fun in is as val var constructor init get set`.split(' ')),
  declares: declaresKotlin,
};

const MODIFIERS =
  'public private protected static final abstract native strictfp default transient volatile sealed record class enum';
const BEFORE_NAME = new Set(MODIFIERS.split(' '));
const BEFORE_VALUE = new Set('return throw new else assert case do yield instanceof when in'.split(' '));

/** A type or a modifier stands before a name that is declared; a constructor is followed by its body. */
function declares({ tokens }: Code, { first, last, close }: Site): boolean {
  if (first !== last) return false;
  const before = first - 1;
  if (tokens.is(before, 'new')) return false;
  const next = close + 1;
  if (tokens.is(next, '{') || tokens.is(next, 'throws')) return true;
  if (tokens.kinds[before] === WORD) {
    const word = tokens.word(before);
    return BEFORE_NAME.has(word) || !BEFORE_VALUE.has(word);
  }
  // `List<String> name(`, `int[] name(`
  if (tokens.is(before, ']')) return tokens.pairs[before] === before - 1 && tokens.kinds[before - 2] === WORD;
  return tokens.is(before, '>') && (tokens.is(next, ';') || tokens.is(next, '{')) && isDeclaredGeneric({ tokens }, before);
}

/** `Map<K, V> name(…);` in an interface, not `a > name(…);`. */
function isDeclaredGeneric({ tokens }: Pick<Code, 'tokens'>, close: number): boolean {
  let depth = 0;
  for (let at = close; at > close - 60 && at > 0; at--) {
    if (tokens.is(at, '>')) depth++;
    else if (tokens.is(at, '<')) depth--;
    else if (tokens.kinds[at] !== WORD && ![',', '.', '?', '&', '[', ']', '@'].some((sign) => tokens.is(at, sign))) return false;
    if (depth === 0) return true;
  }
  return false;
}

function declaresKotlin({ tokens }: Code, { first }: Site): boolean {
  const before = first - 1;
  if (['fun', 'class', 'constructor', 'object', 'interface'].some((word) => tokens.is(before, word))) return true;
  return tokens.is(before, '>') && isDeclaredGeneric({ tokens }, before);
}

function importsOf(code: Code): Imports {
  const { tokens, language } = code;
  const imports: Imports = { found: [], bindings: [], stars: [] };
  for (let at = 0; at < tokens.length; at++) {
    if (!tokens.is(at, 'import') || tokens.parents[at] !== -1 || tokens.is(at - 1, '.')) continue;
    const isStatic = tokens.is(at + 1, 'static');
    const { name, next } = dottedFrom(code, at + (isStatic ? 2 : 1));
    const dot = name.lastIndexOf('.');
    if (dot < 0) continue;
    const owner = name.slice(0, dot);
    const last = name.slice(dot + 1);
    const start = tokens.starts[at] ?? 0;
    if (last === '*') {
      imports.found.push({ module: owner, names: ['*'], at: start });
      imports.stars.push(owner);
      continue;
    }
    const local = language === 'Kotlin' && tokens.is(next, 'as') ? tokens.word(next + 1) : last;
    imports.found.push(isStatic ? { module: owner, names: [last], at: start } : { module: name, names: [], at: start });
    const simple = owner.slice(owner.lastIndexOf('.') + 1);
    imports.bindings.push({ local, meanings: isStatic ? [name, `${simple}.${last}`] : [name, last] });
  }
  return imports;
}
