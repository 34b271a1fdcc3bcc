import type { AttestationClaims, AttestedTool, Behind } from '../model/attestation.js';
import type { Finding, FindingCode, FindingValues, Severity } from '../model/finding.js';

import { type Field, findingsAbout } from './consistency.js';
import { type AttestationFacts, FACTS_KEY } from './format.js';
import { isSameName, isSamePlace } from './identity.js';
import type { ParsedAttestation } from './parse.js';

/** What git says, beside what the file says. */
export interface Recomputed {
  claims: AttestationClaims;
  /** Whether the file and git speak of the same repository can only be told when the clone has an origin. */
  hasOrigin: boolean;
  /** What the file's own facts should say; null when the commits were found by their dates, so that the range may be another. */
  facts: AttestationFacts | null;
}

export interface Tolerance {
  /** The largest difference that is no fail, in percent of the commits counted; for `ai.percentage` in points. */
  maxDrift: number;
}

/**
 * Compares every claim with git, field by field. Counts that differ by more than the tolerance are errors, by less warnings; names
 * and dates either agree or do not.
 */
export function truthFindings(parsed: ParsedAttestation, path: string, git: Recomputed, { maxDrift }: Tolerance): Finding[] {
  const { claims: declared, locate } = parsed;
  const { claims: actual } = git;
  const finding = findingsAbout('attestation-truth', path, locate);
  const found: Finding[] = [];
  const severityOf = (drift: number): Severity => (drift > maxDrift ? 'error' : 'warning');
  const compareCount = (field: Field, said: number, is: number): void => {
    if (said === is) return;
    const drift = driftOf(Math.abs(said - is), actual.commits);
    found.push(finding('differs-from-git', severityOf(drift), field, { declared: said, actual: is, drift }));
  };
  const compareText = (field: Field, said: string | null, is: string | null, equal: boolean): void => {
    if (equal) return;
    found.push(
      finding('differs-from-git', maxDrift > 0 ? 'warning' : 'error', field, { declared: said, actual: is, drift: null }),
    );
  };

  compareCount(['range', 'commits'], declared.commits, actual.commits);
  compareCount(['ai', 'assisted_commits'], declared.assistedCommits, actual.assistedCommits);
  const points = Math.round(Math.abs(declared.percentage - actual.percentage) * 10) / 10;
  if (points > 0) {
    const values = { declared: declared.percentage, actual: actual.percentage, drift: points };
    found.push(finding('differs-from-git', severityOf(points), ['ai', 'percentage'], values));
  }
  declared.tools.forEach((tool, index) => {
    if (tool.beside) return; // Compared with our other facts.
    if (declared.tools.findIndex(({ identifier }) => identifier === tool.identifier) < index) return; // Said by the consistency check.
    const at = (key: string): Field => ['ai', 'tools', index, key];
    const seen = actual.tools.find(({ identifier }) => identifier === tool.identifier);
    if (seen === undefined) {
      if (tool.commits === 0) return; // A tool that was only found set up: no claim about commits.
      const values = { identifier: tool.identifier, declared: tool.commits, drift: driftOf(tool.commits, actual.commits) };
      found.push(finding('tool-not-seen', severityOf(values.drift), at('identifier'), values));
      return;
    }
    compareCount(at('commit_count'), tool.commits, seen.commits);
    for (const [key, said, is] of daysOf(tool, seen)) compareText(at(key), said, is, isSameDay(said, is));
  });
  for (const tool of actual.tools) {
    if (declared.tools.some(({ identifier }) => identifier === tool.identifier)) continue;
    const values = { identifier: tool.identifier, actual: tool.commits, drift: driftOf(tool.commits, actual.commits) };
    found.push({
      ...finding('tool-not-listed', severityOf(values.drift), ['ai', 'tools'], values),
      id: `attestation-truth:${path}:tool-not-listed:${tool.identifier}`,
    });
  }
  if (git.hasOrigin) found.push(...identityFindings(parsed, path, actual));
  const facts = parsed.document[FACTS_KEY];
  if (facts !== undefined && git.facts !== null)
    found.push(...factFindings(facts, git.facts, finding, severityOf, actual.commits));
  return found;
}

/** How many differences of our own facts are named one by one. */
const FACTS_NAMED = 20;

/** Every number under our own key is recomputed, too. */
function factFindings(
  said: AttestationFacts,
  is: AttestationFacts,
  finding: ReturnType<typeof findingsAbout>,
  severityOf: (drift: number) => Severity,
  commits: number,
): Finding[] {
  const found: Finding[] = [];
  const declared = leavesOf(said);
  const actual = leavesOf(is);
  for (const name of [...new Set([...declared.keys(), ...actual.keys()])].sort()) {
    const [a, b] = [declared.get(name), actual.get(name)];
    const value = a?.value ?? 0;
    if (value === (b?.value ?? 0)) continue;
    const drift = driftOf(Math.abs(value - (b?.value ?? 0)), name.startsWith('lines') ? Math.max(1, b?.value ?? 0) : commits);
    const field = [FACTS_KEY, ...((a ?? b)?.field ?? [])];
    const one = finding('differs-from-git', severityOf(drift), field, { declared: value, actual: b?.value ?? 0, drift });
    found.push({ ...one, id: `${one.id}:${name}` });
  }
  const sameRules = said.rules === is.rules;
  if (!sameRules) found.push(finding('other-rules', 'note', [FACTS_KEY, 'rules'], {}));
  else if (found.length === 0 && said.evidence.digest !== is.evidence.digest) {
    found.push(finding('evidence-differs', 'warning', [FACTS_KEY, 'evidence', 'digest'], {}));
  }
  return found.slice(0, FACTS_NAMED);
}

/** The counts among our facts by name, and where each stands. A count that is not there is 0; lines count only where both say them. */
function leavesOf({ attribution, roles, lines, tools, range }: AttestationFacts): Map<string, { value: number; field: Field }> {
  const leaves = new Map<string, { value: number; field: Field }>();
  const add = (name: string, counts: Record<string, unknown> | undefined, field: Field): void => {
    for (const [key, value] of Object.entries(counts ?? {})) {
      if (typeof value === 'number') leaves.set(`${name}.${key}`, { value, field: [...field, key] });
    }
  };
  add('attribution', attribution, ['attribution']);
  add('roles', roles, ['roles']);
  add('lines', lines, ['lines']);
  add('range', { merges: range.merges }, ['range']);
  tools.forEach(({ id, commits, roles: toolRoles, models }, index) => {
    add(`tools.${id}`, { commits }, ['tools', index]);
    add(`tools.${id}.roles`, toolRoles, ['tools', index, 'roles']);
    add(`tools.${id}.models`, models, ['tools', index, 'models']);
  });
  return leaves;
}

/** In percent of the commits counted, one decimal; of no commits everything is 100. */
function driftOf(difference: number, commits: number): number {
  return commits === 0 ? 100 : Math.round((difference / commits) * 1000) / 10;
}

function daysOf(said: AttestedTool, is: AttestedTool): [string, string | null, string | null][] {
  return [
    ['first_seen', said.firstSeen, is.firstSeen],
    ['last_seen', said.lastSeen, is.lastSeen],
  ];
}

/** The same moment may fall on the day before or after in another time zone. A file that says nothing says nothing wrong. */
function isSameDay(said: string | null, is: string | null): boolean {
  if (said === null || said === is) return true;
  return is !== null && Math.abs(Date.parse(`${said}T00:00:00Z`) - Date.parse(`${is}T00:00:00Z`)) <= 86_400_000;
}

function identityFindings({ claims: declared, locate }: ParsedAttestation, path: string, actual: AttestationClaims): Finding[] {
  const finding = findingsAbout('attestation-truth', path, locate);
  const differs = (field: Field, said: string, is: string): Finding =>
    finding('differs-from-git', 'error', field, { declared: said, actual: is, drift: null });
  return [
    ...(isSameName(declared.owner, actual.owner) ? [] : [differs(['repo', 'owner'], declared.owner, actual.owner)]),
    ...(isSameName(declared.name, actual.name) ? [] : [differs(['repo', 'name'], declared.name, actual.name)]),
    ...(declared.url === null || actual.url === null || isSamePlace(declared.url, actual.url)
      ? []
      : [differs(['repo', 'url'], declared.url, actual.url)]),
  ];
}

/** The file is about an earlier state. What people decide about is how much came since. */
export function freshnessFindings(
  { locate }: ParsedAttestation,
  path: string,
  behind: Behind | null,
  mustBeFresh: boolean,
): Finding[] {
  if (behind === null || behind.commits === 0 || behind.onlyAttestation) return [];
  const values: FindingValues = { commits: behind.commits, assisted: behind.assisted };
  return [
    findingsAbout('attestation-freshness', path, locate)('behind', mustBeFresh ? 'error' : 'warning', ['generated'], values),
  ];
}

/** The file speaks of a commit that the present history does not hold. */
export function rewrittenFinding({ locate }: ParsedAttestation, path: string, head: string): Finding {
  const code: FindingCode = 'history-rewritten';
  return findingsAbout('attestation-truth', path, locate)(code, 'error', ['x-ai-provenance', 'range', 'head'], { head });
}
