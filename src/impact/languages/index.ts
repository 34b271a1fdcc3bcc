import { languageOf } from '../../match/language.js';
import type { ImpactLanguage } from '../language.js';

/** The languages whose files are read for what they depend on, one line each. */
export const impactLanguages: readonly ImpactLanguage[] = [];

const byName = new Map(impactLanguages.flatMap((row) => row.languages.map((name) => [name, row] as const)));

/** The row that reads a file, by its name alone. */
export function impactLanguageOf(path: string): ImpactLanguage | null {
  const name = languageOf(path);
  return name === null ? null : (byName.get(name) ?? null);
}
