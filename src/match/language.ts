import { type Language, languages } from '../catalog/languages.js';

const byName = new Map<string, Language>();
const byExtension = new Map<string, Language>();
for (const language of languages) {
  for (const file of language.files ?? []) byName.set(file, language);
  for (const extension of language.extensions) byExtension.set(extension, language);
}

/** The row for a file, by its name alone: the whole name first, then the last extension. */
export function languageFacts(path: string): Language | null {
  const name = path.slice(path.lastIndexOf('/') + 1).toLowerCase();
  const whole = byName.get(name);
  if (whole !== undefined) return whole;
  const dot = name.lastIndexOf('.');
  const found = dot < 0 ? undefined : byExtension.get(name.slice(dot + 1));
  return found ?? byName.get(name.slice(0, Math.max(0, name.indexOf('.')))) ?? null;
}

/** The language of a file as GitHub Linguist names it, or null when its name does not tell. Contents are not looked at. */
export function languageOf(path: string): string | null {
  return languageFacts(path)?.name ?? null;
}
