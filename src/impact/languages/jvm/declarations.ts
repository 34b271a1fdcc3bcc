import { type Tokens, WORD } from '../../../code/tokens.js';
import { behindAngles, dotted } from '../../reader.js';
import type { Gathered } from './facts.js';

/** Types in types in types: of what stands deeper nobody writes the full name. */
const MAX_NAME = 400;
const TYPE_WORDS = new Set(['class', 'interface', 'enum', 'record', 'object', 'trait', 'typealias', 'type']);

/** Notes the type that a word declares: its name, its bases, and the brace that opens its body. */
export function declarationAt(file: Gathered, at: number, word: string): void {
  if (!TYPE_WORDS.has(word)) return;
  const { tokens } = file.code;
  if (tokens.is(at - 1, '::') || !declaresType(file, at, word)) return;
  if (word === 'object' && !file.scala && tokens.is(at - 1, 'companion') && tokens.kinds[at + 1] !== WORD) {
    if (tokens.is(at + 1, '{')) file.bodies.set(at + 1, outerOf(file, at) ?? '');
    return;
  }
  const simple = tokens.word(at + 1);
  file.own.add(simple);
  const outer = outerOf(file, at);
  const isLocal = outer === null;
  const name = isLocal ? '' : outer === '' ? simple : `${outer}.${simple}`;
  if (!isLocal) file.declares.add(name);
  const head = headAt(tokens, at + 2, file.kotlin);
  // What a class inside a function inherits is in sight there, too.
  for (const base of head.bases) file.supers.push([isLocal ? simple : name, base]);
  if (head.body >= 0) file.bodies.set(head.body, isLocal ? '' : name);
  if (head.body >= 0 && tokens.parents[at] === -1) file.body = head.body;
  if (tokens.parents[at] === -1) addSpan(file, at, simple, head.body < 0 ? head.end : (tokens.pairs[head.body] ?? -1));
}

function declaresType({ code: { tokens }, kotlin, scala }: Gathered, at: number, word: string): boolean {
  if (word === 'object' && kotlin && tokens.is(at - 1, 'companion')) return true;
  if (tokens.kinds[at + 1] !== WORD) return false;
  switch (word) {
    case 'object':
      return kotlin || scala;
    case 'trait':
      return scala || !kotlin;
    case 'typealias':
      return kotlin;
    case 'type':
      return scala;
    case 'record':
      return !kotlin && !scala && (tokens.is(at + 2, '(') || tokens.is(at + 2, '<'));
    case 'enum':
      return !tokens.is(at + 1, 'class');
    default:
      return true;
  }
}

/** The name of the type that a token stands directly in, '' at the top; null inside a function. */
function outerOf({ code: { tokens }, bodies }: Gathered, at: number): string | null {
  const parent = tokens.parents[at] ?? -1;
  if (parent === -1) return '';
  const outer = bodies.get(parent);
  return outer === undefined || outer === '' || outer.length > MAX_NAME ? null : outer;
}

interface Head {
  bases: string[];
  /** The brace that opens the body, or -1. */
  body: number;
  end: number;
}

const MODIFIERS = new Set(
  (
    'abstract actual annotation case data default enum expect external final fun implicit infix inline inner internal lateinit lazy ' +
    'native non-sealed open operator override private protected public sealed static strictfp suspend synchronized tailrec transient ' +
    'value volatile const'
  ).split(' '),
);
const HEAD_WORDS = new Set(['extends', 'implements', 'permits', 'with', 'derives', 'by', 'where', 'constructor']);

/** From behind a type's name up to its body. Stops at the next declaration, so that a text of nothing but heads is read once. */
function headAt(tokens: Tokens, from: number, kotlin: boolean): Head {
  const bases: string[] = [];
  let at = behindAngles(tokens, from);
  let isBase = false;
  while (at < tokens.length) {
    if (tokens.is(at, '{')) return { bases, body: at, end: at };
    if (tokens.is(at, '(')) {
      const end = tokens.pairs[at] ?? -1;
      if (end < 0) break;
      at = end + 1;
    } else if (tokens.is(at, ':')) {
      isBase = true;
      at++;
    } else if (tokens.is(at, ',') || tokens.is(at, '&')) at++;
    else if (tokens.is(at, '@')) at = dotted(tokens, at + 1).next;
    else if (tokens.kinds[at] === WORD) {
      const word = tokens.word(at);
      if (HEAD_WORDS.has(word)) {
        isBase = word === 'extends' || word === 'implements' || word === 'with';
        at++;
      } else if (MODIFIERS.has(word) || TYPE_WORDS.has(word)) {
        if (kotlin && tokens.breaks[at] === 0 && tokens.is(at + 1, 'constructor')) at++;
        else break;
      } else {
        if (kotlin && tokens.breaks[at] === 1 && !isContinued(tokens, at)) break;
        const { parts, next } = dotted(tokens, at);
        if (isBase && parts.length > 0) bases.push(parts.join('.'));
        at = behindAngles(tokens, Math.max(next, at + 1));
      }
    } else if (tokens.is(at, '[')) at = Math.max(at, tokens.pairs[at] ?? -1) + 1;
    else break;
  }
  return { bases, body: -1, end: Math.max(from - 1, at - 1) };
}

function isContinued(tokens: Tokens, at: number): boolean {
  return tokens.is(at - 1, ':') || tokens.is(at - 1, ',');
}

function addSpan({ code: { tokens }, spans, kotlin, scala }: Gathered, at: number, name: string, end: number): void {
  const from = beginOf(tokens, at);
  const words: string[] = [];
  for (let i = from; i < at && words.length < 32; i++) words.push(tokens.word(i));
  const exported = kotlin || scala ? !words.includes('private') && !words.includes('internal') : words.includes('public');
  spans.push({ name, from, to: Math.max(at, end), exported });
}

/** The first modifier or annotation before a declaration. */
function beginOf(tokens: Tokens, at: number): number {
  let from = at;
  for (let steps = 0; steps < 64; steps++) {
    const before = from - 1;
    if (tokens.kinds[before] === WORD && MODIFIERS.has(tokens.word(before))) from = before;
    else if (tokens.is(before, '@')) from = before;
    else {
      const name = tokens.is(before, ')') ? (tokens.pairs[before] ?? 0) - 1 : before;
      let start = name;
      while (tokens.kinds[start] === WORD && tokens.is(start - 1, '.')) start -= 2;
      if (tokens.kinds[start] !== WORD || !tokens.is(start - 1, '@')) return from;
      from = start - 1;
    }
  }
  return from;
}

/** Where a program begins, and what Kotlin declares outside of types: functions and properties. */
export function memberAt(file: Gathered, at: number, word: string): void {
  const { tokens } = file.code;
  if (word === 'main') {
    if (tokens.is(at + 1, '(') && isMain(file, at)) file.entry = true;
    return;
  }
  if (!file.kotlin) return;
  if (word === 'fun') declared(file, at, functionName(tokens, at));
  else if (word === 'val' || word === 'var') declared(file, at, propertyName(tokens, at));
}

function isMain({ code: { tokens }, kotlin, scala }: Gathered, at: number): boolean {
  if (kotlin) return tokens.is(at - 1, 'fun') && (tokens.parents[at] === -1 || tokens.is(at - 2, 'JvmStatic'));
  if (scala) return tokens.is(at - 1, 'def');
  if (!tokens.is(at - 1, 'void')) return false;
  for (let before = at - 2; before > at - 6; before--) if (tokens.is(before, 'static')) return true;
  return false;
}

/** -1, or the token that is the name: the last word before `(`, behind type parameters and receiver. */
function functionName(tokens: Tokens, fun: number): number {
  let at = behindAngles(tokens, fun + 1);
  let name = -1;
  for (let steps = 0; steps < 32; steps++) {
    if (tokens.is(at, '(')) {
      if (name >= 0) return name;
      at = (tokens.pairs[at] ?? -1) + 1;
      if (at === 0) return -1;
    } else if (tokens.kinds[at] === WORD) name = at++;
    else if (tokens.is(at, '<')) {
      const next = behindAngles(tokens, at);
      if (next === at) return -1;
      at = next;
    } else if (['.', '?', '?.', '`', '@'].some((sign) => tokens.is(at, sign))) at++;
    else return -1;
  }
  return -1;
}

function propertyName(tokens: Tokens, from: number): number {
  let at = behindAngles(tokens, from + 1);
  let name = -1;
  for (let steps = 0; steps < 32; steps++) {
    if (tokens.kinds[at] === WORD && (name < 0 || !tokens.is(at, 'by')) && (tokens.breaks[at] === 0 || name < 0)) name = at++;
    else if (tokens.is(at, '<')) {
      const next = behindAngles(tokens, at);
      if (next === at) return name;
      at = next;
    } else if (['.', '?', '?.', '`'].some((sign) => tokens.is(at, sign))) at++;
    else return name;
  }
  return name;
}

function declared(file: Gathered, at: number, name: number): void {
  if (name < 0) return;
  const { tokens } = file.code;
  const word = tokens.word(name);
  if (tokens.parents[at] !== -1) {
    file.own.add(word);
    file.own.add(`${word}()`);
    return;
  }
  file.declares.add(word);
  file.facade = true;
  addSpan(file, at, word, endOf(tokens, name));
}

/** The last token of a function or property at the top: its body's brace, or the end of its line. */
function endOf(tokens: Tokens, name: number): number {
  let at = name + 1;
  if (tokens.is(at, '(')) at = Math.max(at, tokens.pairs[at] ?? -1) + 1;
  for (let steps = 0; steps < 200 && at < tokens.length; steps++, at++) {
    if (tokens.breaks[at] === 1 && !tokens.is(at, '{') && !tokens.is(at, '.') && !tokens.is(at, '?.') && !tokens.is(at - 1, '='))
      break;
    const pair = tokens.pairs[at] ?? -1;
    if (pair > at) at = pair;
  }
  return Math.min(tokens.length, at) - 1;
}
