import type { FileFacts, Span } from './language.js';

/**
 * Top-level declarations that differ between two versions of a file: changed, new or gone. Null where that cannot be told: the language
 * gives no declarations, or code outside of them changed, which concerns everybody who loads the file. What only takes names from other
 * files (imports) is left out: it matters where such a name is used, and there the declaration may stay the same, so this orders and
 * labels, and never drops a file.
 */
export function touchedDeclarations(
  before: { text: string; facts: FileFacts },
  after: { text: string; facts: FileFacts },
): string[] | null {
  if (before.facts.spans === undefined || after.facts.spans === undefined) return null;
  const [old, now] = [cut(before.text, before.facts.spans), cut(after.text, after.facts.spans)];
  if (differs(old.outside, now.outside)) return null;
  const names = new Set([...old.inside.keys(), ...now.inside.keys()]);
  return [...names].filter((name) => old.inside.get(name) !== now.inside.get(name)).sort();
}

function cut(text: string, spans: readonly Span[]): { inside: Map<string, string>; outside: string[] } {
  const lines = text.split('\n');
  const inside = new Map<string, string>();
  const outside: string[] = [];
  let at = 1;
  for (const { name, from, to } of spans) {
    for (; at < from; at++) outside.push(lines[at - 1] ?? '');
    const own = lines.slice(from - 1, to).join('\n');
    inside.set(name, `${inside.get(name) ?? ''}${own}\n`);
    at = Math.max(at, to + 1);
  }
  for (; at <= lines.length; at++) outside.push(lines[at - 1] ?? '');
  return { inside, outside };
}

/** Lines that bring names in, comments, closings and lists of names. */
const HARMLESS =
  /^\s*(?:import\b|from\b|use\b|using\b|package\b|require|export\b.{0,500}\bfrom\b|#|\/\/|\/?\*|["'`)\]};,]*$|(?:type )?[\w$]+(?: as [\w$]+)?,?$|\}? ?from ['"])/;

function differs(before: readonly string[], after: readonly string[]): boolean {
  const counts = new Map<string, number>();
  const add = (lines: readonly string[], by: number): void => {
    for (const line of lines)
      if (!HARMLESS.test(line.slice(0, 1000))) counts.set(line.trim(), (counts.get(line.trim()) ?? 0) + by);
  };
  add(before, 1);
  add(after, -1);
  return [...counts.values()].some((count) => count !== 0);
}
