import type { Finding, Severity } from '../model/finding.js';
import type { Field, Say } from './finding.js';
import { type AttestationFacts, FACTS_KEY } from './format.js';

/** How many differences are named one by one. */
const NAMED = 50;

/** What decides which commits are counted, who wrote the file, and what only says how the others came to be. */
const NOT_COMPARED = new Set([
  'written_by',
  'rules',
  'range.base',
  'range.head',
  'range.since',
  'range.until',
  'evidence.digest',
]);

interface Leaf {
  name: string;
  value: string | number | boolean | null;
  field: Field;
}

/**
 * Compares everything under our own key with the same recomputed: every number, day, id and word. Lines count only where the file has
 * any.
 * @param severityOf how much a difference in a count of commits weighs
 */
export function factDifferences(
  said: AttestationFacts,
  is: AttestationFacts,
  say: Say,
  severityOf: (difference: number) => Severity,
): Finding[] {
  const declared = leavesOf(said);
  const actual = new Map(leavesOf(is).map((leaf) => [leaf.name, leaf]));
  const named = new Set(declared.map(({ name }) => name));
  const missing = [...actual.values()]
    .filter(({ name }) => !named.has(name) && !isLeftOut(name, said))
    .map((leaf) => ({ ...leaf, value: emptyLike(leaf) }));
  const found = [...declared, ...missing].flatMap(({ name, value: x, field }): Finding[] => {
    const y = actual.get(name)?.value ?? (typeof x === 'number' ? 0 : null);
    if (x === y || NOT_COMPARED.has(name)) return [];
    const severity = typeof x === 'number' && typeof y === 'number' ? severityOf(Math.abs(x - y)) : weightOf(name);
    return [say('differs-from-git', severity, [FACTS_KEY, ...field], { declared: x, actual: y, drift: null })];
  });
  const more = found.length > NAMED ? [say('more-problems', 'error', [FACTS_KEY], { count: found.length - NAMED })] : [];
  const sameRules = said.rules === is.rules;
  const rules = sameRules ? [] : [say('other-rules', 'note', [FACTS_KEY, 'rules'], {})];
  const digest =
    sameRules && found.length === 0 && said.evidence.digest !== is.evidence.digest
      ? [say('evidence-differs', 'warning', [FACTS_KEY, 'evidence', 'digest'], {})]
      : [];
  const worstFirst = found.sort((a, b) => Number(b.severity === 'error') - Number(a.severity === 'error'));
  return [...worstFirst.slice(0, NAMED), ...more, ...rules, ...digest];
}

/** What was not seen when the file was written may be seen now: no lie. */
function weightOf(name: string): Severity {
  return name === 'complete' || name === 'gaps' ? 'warning' : 'error';
}

/** Members that a file need not have. */
function isLeftOut(name: string, said: AttestationFacts): boolean {
  const [member = ''] = name.split('.');
  return !Object.hasOwn(said, member) || (name === 'range.head_tree' && said.range.head_tree === undefined);
}

/** A count that is not there is 0. */
function emptyLike({ value }: Leaf): Leaf['value'] {
  return typeof value === 'number' ? 0 : null;
}

/** Every value under its name, and where it stands. Tools go by their id, lists of words are one value. */
function leavesOf(facts: AttestationFacts): Leaf[] {
  const leaves: Leaf[] = [];
  const add = (value: unknown, name: string, field: Field): void => {
    if (Array.isArray(value)) leaves.push({ name, value: [...value].map(String).sort().join(', '), field });
    else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) add(member, name === '' ? key : `${name}.${key}`, [...field, key]);
    } else leaves.push({ name, value: value as Leaf['value'], field });
  };
  const { tools, ...rest } = facts;
  add(rest, '', []);
  tools.forEach(({ id, ...tool }, index) => {
    add(tool, `tools.${id}`, ['tools', index]);
  });
  return leaves;
}
