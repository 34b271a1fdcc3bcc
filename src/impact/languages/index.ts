import { languageOf } from '../../match/language.js';
import type { ImpactLanguage } from '../language.js';
import { c } from './c/index.js';
import { csharp } from './csharp/index.js';
import { docker } from './docker.js';
import { go } from './go/index.js';
import { hcl } from './hcl.js';
import { javascript } from './javascript/index.js';
import { jvm, jvmOthers } from './jvm/index.js';
import { php } from './php/index.js';
import { python } from './python/index.js';
import { ruby } from './ruby/index.js';
import { rust } from './rust/index.js';
import { sql } from './sql.js';
import { web } from './web/index.js';
import { yaml } from './yaml/index.js';

/** The languages whose files are read for what they depend on. */
export const impactLanguages: readonly ImpactLanguage[] = [
  c,
  csharp,
  docker,
  go,
  hcl,
  javascript,
  jvm,
  jvmOthers,
  php,
  python,
  ruby,
  rust,
  sql,
  web,
  yaml,
];

const byName = new Map(impactLanguages.flatMap((row) => row.languages.map((name) => [name, row] as const)));

/** The row that reads a file, by its name alone. */
export function impactLanguageOf(path: string): ImpactLanguage | null {
  const name = languageOf(path);
  return name === null ? null : (byName.get(name) ?? null);
}

/** Most files of a tree, and settings of no language. */
const NO_CONFIG = /\.(?:[cm]?[jt]sx?|vue|svelte|java|kt|go|[ch]|cc|cpp|hpp|rs|php|cs|md|mdx|css|scss|html|snap|svg|png)$/;

/** Whether a file decides where imports of other files lead. */
export function isConfig(path: string): boolean {
  return !NO_CONFIG.test(path) && impactLanguages.some((language) => language.isConfig?.(path) ?? false);
}
