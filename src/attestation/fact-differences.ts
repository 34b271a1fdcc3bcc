import type { Finding, Severity } from '../model/finding.js';
import { type Field, fieldName, type Say } from './finding.js';
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

type Leaf = { value: string | number | boolean | null; field: Field };

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
  const actual = leavesOf(is);
  const names = [...new Set([...declared.keys(), ...actual.keys()])].sort();
  const found = names.flatMap((name): Finding[] => {
    const [a, b] = [declared.get(name), actual.get(name)];
    if (NOT_COMPARED.has(name) || (a === undefined && isLeftOut(name, said))) return [];
    const [x, y] = [a?.value ?? emptyLike(b), b?.value ?? emptyLike(a)];
    if (x === y) return [];
    const severity = typeof x === 'number' && typeof y === 'number' ? severityOf(Math.abs(x - y)) : weightOf(name);
    const finding = say('differs-from-git', severity, [FACTS_KEY, ...((a ?? b)?.field ?? [])], {
      declared: x,
      actual: y,
      drift: null,
    });
    return [{ ...finding, id: `${finding.id}:${name}`, subject: `${FACTS_KEY}.${name}` }];
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
function emptyLike(leaf: Leaf | undefined): Leaf['value'] {
  return typeof leaf?.value === 'number' ? 0 : null;
}

/** Every value by its name, and where it stands. Tools go by their id, lists of words are one value. */
function leavesOf(facts: AttestationFacts): Map<string, Leaf> {
  const leaves = new Map<string, Leaf>();
  const add = (value: unknown, name: string, field: Field): void => {
    if (Array.isArray(value)) leaves.set(name, { value: [...value].map(String).sort().join(', '), field });
    else if (typeof value === 'object' && value !== null) {
      for (const [key, member] of Object.entries(value)) add(member, name === '' ? key : `${name}.${key}`, [...field, key]);
    } else leaves.set(name, { value: value as Leaf['value'], field });
  };
  const { tools, ...rest } = facts;
  add(rest, '', []);
  tools.forEach(({ id, ...tool }, index) => {
    add(tool, fieldName(['tools', id]), ['tools', index]);
  });
  return leaves;
}
