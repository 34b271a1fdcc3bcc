import { modelFamilies } from '../catalog/models.js';

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
  const plain = text
    .toLowerCase()
    .replace(/\(1m context\)|\[1m\]|:free\b/g, '')
    .trim();
  for (const { family, vendor, tool, forms } of modelFamilies) {
    for (const form of forms) {
      const groups = form.pattern.exec(plain)?.groups;
      if (groups !== undefined) return { id: fill(form.id, groups), family, vendor, tool };
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
