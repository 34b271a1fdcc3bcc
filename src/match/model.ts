import { type ModelFamily, modelFamilies } from '../catalog/models.js';

export interface ModelName {
  /** The spelling all forms of one model share: `claude-opus-4-8`. */
  id: string;
  family: string;
  vendor: string;
  /** The tool id to report when no tool is named. */
  tool: string;
}

/**
 * The model that a text names, or null. Host prefixes (`openrouter/anthropic/…`), tiers (`:free`), context sizes (`[1m]`) and effort
 * words (`-high`) are not part of a model. A family without a version (`Claude`) is a tool or a product, not a model.
 */
export function parseModel(text: string): ModelName | null {
  const found = findModel(text);
  if (found === null) return null;
  const { family, vendor, tool } = found.row;
  return { id: found.id, family, vendor, tool };
}

/**
 * The model that a text names, and whether this version of it is in the table of known ones. A date behind a known id, and a known
 * model in Claude 3's older word order, are known. Digits that the family's form left over make it unknown, never the nearest.
 */
export function matchModel(text: string): { id: string; family: string; known: boolean } | null {
  const found = findModel(text);
  if (found === null) return null;
  const { id, row, behind } = found;
  const { key } = modelKey(id);
  const known = !/^\.?\d/.test(behind) && row.known.some((name) => name === id || modelKey(name).key === key);
  return { id, family: row.family, known };
}

/**
 * What two spellings of one model have in common: the id without the date of its release, in one word order, and that date.
 * `claude-3-5-sonnet-20241022` and `claude-sonnet-3-5` have the same key.
 */
export function modelKey(id: string): { key: string; date: string | null } {
  const date = /(?:(?<=-(?:preview|exp))-\d\d-\d\d|-20\d{6}|-\d{3,4})$/.exec(id)?.[0] ?? '';
  const key = id
    .slice(0, id.length - date.length)
    .replace(/^claude-(\d(?:-\d)?)-(opus|sonnet|haiku)$/, 'claude-$2-$1')
    .replace(/^(claude-[a-z]+-\d+)-0$/, '$1');
  return { key, date: date === '' ? null : date.slice(1) };
}

function findModel(text: string): { row: ModelFamily; id: string; behind: string } | null {
  const plain = text
    .toLowerCase()
    .replace(/\(1m context\)|\[1m\]|:free\b/g, '')
    .trim();
  for (const row of modelFamilies) {
    for (const form of row.forms) {
      const match = form.pattern.exec(plain);
      if (match?.groups === undefined) continue;
      return { row, id: fill(form.id, match.groups), behind: plain.slice(match.index + match[0].length) };
    }
  }
  return null;
}

function fill(template: string, groups: Record<string, string | undefined>): string {
  return template.replace(/\{([-.]?)(\w+)\}/g, (_, sign: string, name: string) => {
    const value = groups[name];
    return value === undefined || value === '' ? '' : sign + value.replaceAll(' ', '-');
  });
}
