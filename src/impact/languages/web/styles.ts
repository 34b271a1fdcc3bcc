import { type Code, STRING, WORD } from '../../../code/tokens.js';
import type { ImportFact } from '../../language.js';
import { lineCounter } from '../../line-counter.js';

const MOST_FACTS = 5000;
/** At-rules that take another stylesheet, or a module of the build tool. */
const RULES = new Set(['import', 'use', 'forward', 'plugin', 'config', 'reference']);

/** `@import`, `@use`, `@forward`, `url()`, `composes … from`, `meta.load-css()` of CSS, SCSS, Sass and Less. */
export function styleFacts(code: Code): ImportFact[] {
  const { tokens } = code;
  const lineOf = lineCounter(code.text);
  const found: ImportFact[] = [];
  const add = (specifier: string | null, kind: ImportFact['kind'], at: number): void => {
    if (specifier === null || specifier === '' || specifier.length > 300 || found.length >= MOST_FACTS) return;
    found.push({ specifier, kind, line: lineOf(tokens.starts[at] ?? 0) });
  };
  for (let at = 0; at < tokens.length; at++) {
    if (tokens.is(at, '@') && tokens.kinds[at + 1] === WORD && RULES.has(tokens.word(at + 1))) at = rule(code, at, add);
    else if (tokens.is(at, 'url') && tokens.is(at + 1, '(')) add(urlAt(code, at + 1), 'asset', at);
    else if (tokens.is(at, 'from') && tokens.kinds[at + 1] === STRING) add(inner(code, at + 1), 'import', at);
    else if (tokens.is(at, 'css') && tokens.is(at - 2, 'load') && tokens.is(at + 1, '(')) add(inner(code, at + 2), 'import', at);
  }
  return found;
}

const MOST_TOKENS = 200;

/** @returns the last token of what was read */
function rule(code: Code, start: number, add: (specifier: string | null, kind: 'import', at: number) => void): number {
  const { tokens } = code;
  const takesList = tokens.is(start + 1, 'import');
  let at = start + 2;
  for (; at < tokens.length && at < start + MOST_TOKENS; at++) {
    if (tokens.is(at, ';') || tokens.is(at, '{') || tokens.is(at, '}')) return at;
    if (tokens.breaks[at] === 1 && at > start + 2 && !tokens.is(at - 1, ',')) return at - 1;
    if (tokens.kinds[at] === STRING) {
      add(inner(code, at), 'import', at);
      if (!takesList || !tokens.is(at + 1, ',')) return at;
    } else if (tokens.is(at, 'url') && tokens.is(at + 1, '(')) {
      add(urlAt(code, at + 1), 'import', at);
      return Math.max(at, tokens.pairs[at + 1] ?? -1);
    } else if (tokens.is(at, '(')) {
      // Options of Less: `(reference)`.
      const close = tokens.pairs[at] ?? -1;
      if (close < 0) return at;
      at = close;
    } else if (code.language === 'Sass' && tokens.kinds[at] === WORD) {
      add(restOfLine(code, at), 'import', at);
      return at;
    } else if (!tokens.is(at, ',')) return at;
  }
  return at;
}

function restOfLine({ text, tokens }: Code, at: number): string | null {
  const from = tokens.starts[at] ?? 0;
  const end = text.indexOf('\n', from);
  const path = text.slice(from, Math.min(end < 0 ? text.length : end, from + 300)).trim();
  return /^[\w./~@-]+$/.test(path) ? path : null;
}

function urlAt(code: Code, open: number): string | null {
  const { tokens, text } = code;
  if (tokens.kinds[open + 1] === STRING) return inner(code, open + 1);
  const close = tokens.pairs[open] ?? -1;
  if (close < 0) return null;
  const from = (tokens.starts[open] ?? 0) + 1;
  const to = tokens.starts[close] ?? 0;
  return to - from > 300 ? null : text.slice(from, to).trim();
}

function inner({ tokens, text }: Code, at: number): string | null {
  if (tokens.kinds[at] !== STRING) return null;
  const from = tokens.starts[at] ?? 0;
  const to = tokens.ends[at] ?? 0;
  return to - from < 3 || to - from > 300 ? null : text.slice(from + 1, to - 1);
}
