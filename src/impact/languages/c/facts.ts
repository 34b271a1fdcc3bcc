import { type Code, STRING, type Tokens, WORD } from '../../../code/tokens.js';
import type { FileFacts, ImportFact } from '../../language.js';
import { lineCounter } from '../../line-counter.js';
import { functionsOf } from './functions.js';

/** How an include is written stands before its name: in quotes, or nothing for angle brackets; `next ` for `#include_next`. */
export const QUOTE = '"';
export const NEXT = 'next ';
/** The name of an include is a macro. */
export const MACRO = '#';

/**
 * Includes of a file of C, C++, Objective-C or Cuda with how they are written, modules it imports and makes, functions it defines and
 * names that may be functions of other files. What stands below `#if 0` is not there; below any other condition it is `conditional`.
 */
export function cFacts(code: Code): FileFacts {
  const imports = includesOf(code);
  const modules = code.language === 'C++' ? modulesOf(code) : { imports: [], declares: [] };
  const { spans, uses, useLines, entry } = functionsOf(code);
  return {
    imports: [...imports, ...modules.imports],
    ...(modules.declares.length === 0 ? {} : { declares: modules.declares }),
    ...(uses.length === 0 ? {} : { uses, useLines }),
    ...(spans.length === 0 ? {} : { spans }),
    ...(entry ? { entry: true as const } : {}),
  };
}

interface Condition {
  /** `#if 0`, and the other branches where one is surely taken. */
  dead: boolean;
  /** Keeps the file from being read twice: no condition at all. */
  guard: boolean;
}

interface Directive {
  name: string;
  /** The token behind its name. */
  at: number;
  start: number;
}

function includesOf(code: Code): ImportFact[] {
  const { tokens } = code;
  const line = lineCounter(code.text);
  const found: ImportFact[] = [];
  const open: Condition[] = [];
  const macros = new Map<string, string>();
  let [dead, guards, count] = [0, 0, 0];
  const push = (condition: Condition): void => {
    open.push(condition);
    if (condition.dead) dead++;
    if (condition.guard) guards++;
  };
  for (const directive of directivesOf(tokens)) {
    const { name, at, start } = directive;
    count++;
    if (name === 'if' || name === 'ifdef' || name === 'ifndef') {
      const isNever = name === 'if' && tokens.is(at, '0') && endsLine(tokens, at);
      push({ dead: isNever, guard: count === 1 && name !== 'ifdef' && isGuard(tokens, at) });
    } else if (name === 'else' || name === 'elif' || name === 'elifdef' || name === 'elifndef') {
      const last = open[open.length - 1];
      if (last?.dead) dead--;
      if (last !== undefined) last.dead = false;
    } else if (name === 'endif') {
      const last = open.pop();
      if (last?.dead) dead--;
      if (last?.guard) guards--;
    } else if (dead === 0 && (name === 'include' || name === 'include_next' || name === 'import' || name === 'embed')) {
      const specifier = specifierAt(code, at);
      if (specifier === null) continue;
      const isConditional = open.length > guards;
      // Of a macro the value, where this very file gives it.
      const meant = specifier.startsWith(MACRO) ? (macros.get(specifier.slice(1)) ?? specifier) : specifier;
      found.push({
        specifier: (name === 'include_next' ? NEXT : '') + meant,
        kind: name === 'embed' ? 'asset' : 'include',
        line: line(start),
        ...(isConditional ? { conditional: true as const } : {}),
      });
    } else if (dead === 0 && name === 'define' && (tokens.kinds[at + 1] === STRING || tokens.signs[at + 1] === 60)) {
      const specifier = specifierAt(code, at + 1);
      if (specifier !== null) macros.set(tokens.word(at), specifier);
    } else if (dead === 0 && name === 'framework')
      found.push({ specifier: dottedAt(tokens, at), kind: 'import', line: line(start) });
  }
  return found;
}

/** `#name`, `# name` and `@import` where a line begins. */
function* directivesOf(tokens: Tokens): Generator<Directive> {
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.breaks[at] === 0) continue;
    const start = tokens.starts[at] ?? 0;
    if (tokens.signs[at] === 35) {
      if (tokens.kinds[at + 1] === WORD && tokens.breaks[at + 1] === 0) yield { name: tokens.word(at + 1), at: at + 2, start };
    } else if (tokens.signs[at] === 64) {
      if (tokens.is(at + 1, 'import')) yield { name: 'framework', at: at + 2, start };
    } else if (tokens.kinds[at] === WORD) {
      const word = tokens.word(at);
      if (word.startsWith('#')) yield { name: word.slice(1), at: at + 1, start };
    }
  }
}

function endsLine(tokens: Tokens, at: number): boolean {
  return at + 1 >= tokens.length || tokens.breaks[at + 1] === 1;
}

/** `#ifndef X` or `#if !defined(X)`, and then `#define X`. */
function isGuard(tokens: Tokens, from: number): boolean {
  let name = '';
  let at = from;
  for (; at < from + 6 && at < tokens.length && tokens.breaks[at] === 0; at++)
    if (tokens.kinds[at] === WORD && !tokens.is(at, 'defined')) name = tokens.word(at);
  const defines = tokens.is(at, '#define') || (tokens.is(at, '#') && tokens.is(at + 1, 'define'));
  return name !== '' && defines && tokens.is(tokens.is(at, '#') ? at + 2 : at + 1, name);
}

const LONGEST = 400;

/** `"x.h"` with its first quote, `x.h` of `<x.h>`, the sign of a macro with its name. */
function specifierAt({ text, tokens }: Code, at: number): string | null {
  if (at >= tokens.length || tokens.breaks[at] === 1) return null;
  const start = tokens.starts[at] ?? 0;
  if (tokens.kinds[at] === STRING) {
    const written = text.slice(start, tokens.ends[at]);
    const inner = written.slice(written.startsWith('@') ? 2 : 1, -1);
    return inner === '' || inner.length > LONGEST || inner.includes('\n') ? null : QUOTE + kept(inner);
  }
  if (tokens.signs[at] === 60) {
    const part = text.slice(start + 1, start + LONGEST);
    const end = part.indexOf('>');
    const inner = end < 0 ? '' : part.slice(0, end).trim();
    return inner === '' || inner.includes('\n') ? null : kept(inner);
  }
  return tokens.kinds[at] === WORD ? MACRO + kept(tokens.word(at)) : null;
}

/** A copy: part of a text keeps all of it in memory. */
function kept(part: string): string {
  return part.length < 13 ? part : Buffer.from(part).toString();
}

function dottedAt(tokens: Tokens, from: number): string {
  let name = '';
  for (let at = from; at < from + 16 && (tokens.kinds[at] === WORD || tokens.is(at, '.')); at++) name += tokens.word(at);
  return name;
}

/** Modules of C++20: `import x.y;`, `import :part;`, `import <header>;`, `export module x:part;`, `module x;`. */
function modulesOf(code: Code): { imports: ImportFact[]; declares: string[] } {
  const { tokens } = code;
  const line = lineCounter(code.text);
  const imports: ImportFact[] = [];
  const declares: string[] = [];
  let own = '';
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.breaks[at] === 0 || tokens.kinds[at] !== WORD) continue;
    const isExported = tokens.is(at, 'export');
    const word = isExported ? at + 1 : at;
    if (!tokens.is(word, 'module') && !tokens.is(word, 'import')) continue;
    const { name, end } = moduleName(tokens, word + 1);
    const place = line(tokens.starts[at] ?? 0);
    if (tokens.is(word, 'module')) {
      if (name === '' || name.startsWith(':') || !tokens.is(end, ';')) continue;
      own = name.includes(':') ? name.slice(0, name.indexOf(':')) : name;
      if (isExported || name.includes(':')) declares.push(kept(name));
      if (!isExported) imports.push({ specifier: kept(own), kind: 'import', line: place });
    } else if (name !== '' && tokens.is(end, ';')) {
      imports.push({ specifier: kept(name.startsWith(':') ? own + name : name), kind: 'import', line: place });
    } else if (name === '') {
      const specifier = specifierAt(code, word + 1);
      if (specifier !== null && !specifier.startsWith(MACRO)) imports.push({ specifier, kind: 'include', line: place });
    }
  }
  return { imports, declares };
}

function moduleName(tokens: Tokens, from: number): { name: string; end: number } {
  let name = '';
  let at = from;
  while (at < from + 32 && (tokens.kinds[at] === WORD || tokens.is(at, '.') || tokens.is(at, ':')) && tokens.breaks[at] === 0)
    name += tokens.word(at++);
  return { name, end: at };
}
