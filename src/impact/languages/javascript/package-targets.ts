import { isSettings, member, type Settings, textMember } from './jsonc.js';

const MAX_DEPTH = 12;
const MAX_TARGETS = 64;

/** Conditions that lead nearer to the source come first. */
const PREFERRED = ['source', 'development', 'import', 'module', 'node', 'default', 'require', 'types', 'browser'];

/**
 * What a manifest names for a part of the package (`''`: the package itself), as written; what leads nearer to the source first.
 * Null: `exports` has no such part. An empty list: it has none of the fields that say so.
 */
export function targetsOf(settings: Settings, part: string): string[] | null {
  const exports = member(settings, 'exports');
  if (exports !== undefined && exports !== null) {
    const isMap = isSettings(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
    if (!isMap) return part === '' ? leaves(exports) : null;
    return mapped(exports, part === '' ? '.' : `./${part}`);
  }
  if (part !== '') return [];
  const fields = ['source', 'module', 'main', 'types', 'typings', 'browser', 'react-native', 'svelte'];
  return fields.flatMap((field) => textMember(settings, field) ?? []);
}

/** What `imports` names for `#x`. */
export function importTargets(settings: Settings, specifier: string): string[] | null {
  const imports = member(settings, 'imports');
  return isSettings(imports) ? mapped(imports, specifier) : null;
}

/** An exact key, else the pattern with the longest prefix (Node.js: PACKAGE_IMPORTS_EXPORTS_RESOLVE). */
function mapped(map: Settings, wanted: string): string[] | null {
  if (Object.hasOwn(map, wanted) && !wanted.includes('*')) return leaves(map[wanted]);
  let best = '';
  let bestStar = -1;
  for (const key of Object.keys(map)) {
    const star = key.indexOf('*');
    const prefix = star < 0 ? (key.endsWith('/') ? key : null) : key.slice(0, star);
    if (prefix === null || !wanted.startsWith(prefix) || wanted.length < key.length - 1) continue;
    if (star >= 0 && !wanted.endsWith(key.slice(star + 1))) continue;
    const length = star < 0 ? key.length : star;
    if (length > bestStar || (length === bestStar && key.length > best.length)) [best, bestStar] = [key, length];
  }
  if (best === '') return null;
  const star = best.indexOf('*');
  const held = star < 0 ? wanted.slice(best.length) : wanted.slice(star, wanted.length - (best.length - star - 1));
  return leaves(map[best]).map((target) => (star < 0 ? target + held : target.replaceAll('*', () => held)));
}

/** Every text of a target with its conditions and alternatives. */
function leaves(value: unknown): string[] {
  const found: string[] = [];
  const walk = (one: unknown, depth: number): void => {
    if (found.length >= MAX_TARGETS || depth > MAX_DEPTH) return;
    if (typeof one === 'string') found.push(one);
    else if (Array.isArray(one)) for (const item of one.slice(0, MAX_TARGETS)) walk(item, depth + 1);
    else if (isSettings(one)) {
      for (const key of PREFERRED) if (Object.hasOwn(one, key)) walk(one[key], depth + 1);
      for (const key of Object.keys(one).slice(0, MAX_TARGETS)) if (!PREFERRED.includes(key)) walk(one[key], depth + 1);
    }
  };
  walk(value, 0);
  return [...new Set(found)];
}
