import { languageOf } from '../../match/language.js';
import type { ImpactLanguage } from '../language.js';
import { javascript } from './javascript/index.js';

/** The languages whose files are read for what they depend on. */
export const impactLanguages: readonly ImpactLanguage[] = [javascript];

const byName = new Map(impactLanguages.flatMap((row) => row.languages.map((name) => [name, row] as const)));

/** The row that reads a file, by its name alone. */
export function impactLanguageOf(path: string): ImpactLanguage | null {
  const name = languageOf(path);
  return name === null ? null : (byName.get(name) ?? null);
}
