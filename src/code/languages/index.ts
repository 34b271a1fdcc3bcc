import { go } from './go.js';
import type { CallGrammar } from './grammar.js';
import { java, kotlin } from './java.js';
import { javascript } from './javascript.js';
import { python } from './python.js';

/** The languages whose calls and imports are read. */
export const grammars: readonly CallGrammar[] = [go, java, javascript, kotlin, python];

const byLanguage = new Map(grammars.flatMap((grammar) => grammar.languages.map((name) => [name, grammar] as const)));

export function grammarOf(language: string): CallGrammar | null {
  return byLanguage.get(language) ?? null;
}
