import { isSettings, member, type Settings, textMember } from './jsonc.js';

const MAX_DEPTH = 12;
const MAX_TARGETS = 64;

/** `import` or `require`: conditions of packages may differ. */
export type Mode = 'import' | 'require';

/** Conditions of other platforms, builds and loaders. Any other name holds: projects invent one that leads to their sources. */
const ELSEWHERE = new Set(
  (
    'import require browser edge deno bun worker workerd react-native react-server edge-light electron netlify production module ' +
    'module-sync umd unpkg script style sass less'
  ).split(' '),
);

/** Targets as written, in the order in which they count: those whose conditions hold, and all. */
export type Targets = readonly [holding: readonly string[], all: readonly string[]];

/**
 * What a manifest names for a part of the package (`''`: the package itself). Null: `exports` has no such part, or the manifest has none
 * of the fields that say so.
 */
export function targetsOf(settings: Settings, part: string, mode: Mode): Targets | null {
  const exports = member(settings, 'exports');
  if (exports !== undefined && exports !== null) {
    const isMap = isSettings(exports) && Object.keys(exports).some((key) => key.startsWith('.'));
    if (isMap) return mapped(exports, part === '' ? '.' : `./${part}`, mode);
    return part === '' ? targetsIn(exports, mode) : null;
  }
  if (part !== '') return null;
  const given = (fields: string[]): string[] => fields.flatMap((field) => textMember(settings, field) ?? []);
  const main = given(['source', 'main', 'types', 'typings']);
  return [main, [...main, ...given(['module', 'browser', 'react-native', 'svelte'])]];
}

/** What `imports` names for `#x`. */
export function importTargets(settings: Settings, specifier: string, mode: Mode): Targets | null {
  const imports = member(settings, 'imports');
  return isSettings(imports) ? mapped(imports, specifier, mode) : null;
}

/** An exact key, else the pattern with the longest prefix (Node.js: PACKAGE_IMPORTS_EXPORTS_RESOLVE). */
function mapped(map: Settings, wanted: string, mode: Mode): Targets | null {
  if (Object.hasOwn(map, wanted) && !wanted.includes('*')) return targetsIn(map[wanted], mode);
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
  const fill = (target: string): string => (star < 0 ? target + held : target.replaceAll('*', () => held));
  const [holding, all] = targetsIn(map[best], mode);
  return [holding.map(fill), all.map(fill)];
}

function targetsIn(value: unknown, mode: Mode): Targets {
  return [leaves(value, (key) => key === mode || !ELSEWHERE.has(key)), leaves(value, () => true)];
}

function leaves(value: unknown, holds: (condition: string) => boolean): string[] {
  const found: string[] = [];
  const walk = (one: unknown, depth: number): void => {
    if (found.length >= MAX_TARGETS || depth > MAX_DEPTH) return;
    if (typeof one === 'string') found.push(one);
    else if (Array.isArray(one)) for (const item of one.slice(0, MAX_TARGETS)) walk(item, depth + 1);
    else if (isSettings(one)) for (const key of Object.keys(one).slice(0, MAX_TARGETS)) if (holds(key)) walk(one[key], depth + 1);
  };
  walk(value, 0);
  return [...new Set(found)];
}
