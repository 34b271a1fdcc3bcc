import type { AttestationClaims, AttestedTool, Behind } from '../model/attestation.js';
import type { Finding, Severity } from '../model/finding.js';
import { factDifferences } from './fact-differences.js';
import { type Field, findingsAbout, type Say } from './finding.js';
import { type AttestationFacts, FACTS_KEY, identifierNamed, isListed, nameOfIdentifier } from './format.js';
import { isSameName, isSamePlace } from './identity.js';
import type { ParsedAttestation } from './parse.js';

/** What git says, beside what the file says. */
export interface Recomputed {
  claims: AttestationClaims;
  /** Whether the file and git speak of the same repository can only be told when the clone has an origin. */
  hasOrigin: boolean;
  /** What can be told when the very commits are known; null when they were found by the file's dates. */
  exact: { facts: AttestationFacts; methods: string[] } | null;
}

export interface Tolerance {
  /** The largest difference of a count that is no fail, in percent of the commits counted; for `ai.percentage` in points. */
  maxDrift: number;
}

/**
 * Compares every claim with git, field by field. A count that differs by more than the tolerance is an error, by less a warning; names,
 * days and times either agree or do not.
 */
export function truthFindings(parsed: ParsedAttestation, path: string, git: Recomputed, { maxDrift }: Tolerance): Finding[] {
  const say = findingsAbout('attestation-truth', path, parsed.locate);
  const severityOf: SeverityOf = (difference, of) => (isBeyond(difference, of, maxDrift) ? 'error' : 'warning');
  const facts = parsed.document[FACTS_KEY];
  return [
    ...countFindings(parsed.claims, git.claims, say, severityOf),
    ...toolFindings(parsed.claims, git.claims, say, severityOf),
    ...identityFindings(parsed.claims, git, say),
    ...(git.exact === null ? [] : rangeFindings(parsed, git.claims, git.exact.methods, say)),
    ...(git.exact === null || facts === undefined
      ? []
      : factDifferences(facts, git.exact.facts, say, (difference) => severityOf(difference, git.claims.commits))),
  ];
}

/** How much a difference weighs, as a part of a whole. */
type SeverityOf = (difference: number, of: number) => Severity;

/** Exactly, not as rounded for people: one commit of thousands is a difference. Of nothing everything is. */
function isBeyond(difference: number, of: number, maxDrift: number): boolean {
  return of === 0 ? maxDrift < 100 : difference * 100 > maxDrift * of * (1 + 1e-12);
}

function countFindings(said: AttestationClaims, is: AttestationClaims, say: Say, severityOf: SeverityOf): Finding[] {
  const points = Math.round(Math.abs(said.percentage - is.percentage) * 10) / 10;
  const values = { declared: said.percentage, actual: is.percentage, drift: points };
  return [
    ...countDiffers(['range', 'commits'], said.commits, is.commits, is.commits, say, severityOf),
    ...countDiffers(['ai', 'assisted_commits'], said.assistedCommits, is.assistedCommits, is.commits, say, severityOf),
    ...(points === 0 ? [] : [say('differs-from-git', severityOf(points, 100), ['ai', 'percentage'], values)]),
  ];
}

function countDiffers(field: Field, said: number, is: number, commits: number, say: Say, severityOf: SeverityOf): Finding[] {
  if (said === is) return [];
  const difference = Math.abs(said - is);
  const values = { declared: said, actual: is, drift: driftOf(difference, commits) };
  return [say('differs-from-git', severityOf(difference, commits), field, values)];
}

/** In percent of the commits counted, one decimal; of no commits everything is 100. */
function driftOf(difference: number, commits: number): number {
  return commits === 0 ? 100 : Math.round((difference / commits) * 1000) / 10;
}

function differs(field: Field, declared: string | null, actual: string | null, say: Say): Finding {
  return say('differs-from-git', 'error', field, { declared, actual, drift: null });
}

function toolFindings(said: AttestationClaims, is: AttestationClaims, say: Say, severityOf: SeverityOf): Finding[] {
  const found = said.tools.flatMap((tool, index) => {
    if (tool.beside) return []; // Compared with our other facts.
    if (said.tools.findIndex(({ identifier }) => identifier === tool.identifier) < index) return []; // Said by the consistency check.
    return listedTool(tool, index, is, say, severityOf);
  });
  for (const { identifier, commits } of is.tools) {
    // What the published schema lists belongs where its readers look.
    if (said.tools.some((tool) => tool.identifier === identifier && !(tool.beside && isListed(identifier)))) continue;
    const drift = driftOf(commits, is.commits);
    const finding = say('tool-not-listed', severityOf(commits, is.commits), ['ai', 'tools'], {
      identifier,
      actual: commits,
      drift,
    });
    found.push({ ...finding, id: `${finding.id}:${identifier}` });
  }
  return found;
}

function listedTool(tool: AttestedTool, index: number, is: AttestationClaims, say: Say, severityOf: SeverityOf): Finding[] {
  const at = (key: string): Field => ['ai', 'tools', index, key];
  const seen = is.tools.find(({ identifier }) => identifier === tool.identifier);
  const other = is.tools.find(({ identifier, name }) => identifier !== tool.identifier && isSameName(name, tool.name));
  const named = nameOfIdentifier(tool.identifier);
  const name =
    other === undefined && !isNameOfAnother(tool) ? [] : [differs(at('name'), tool.name, named ?? seen?.name ?? null, say)];
  if (seen === undefined) {
    if (tool.commits === 0) return name; // A tool that was only found set up: no claim about commits.
    const drift = driftOf(tool.commits, is.commits);
    const values = { identifier: tool.identifier, declared: tool.commits, drift };
    return [...name, say('tool-not-seen', severityOf(tool.commits, is.commits), at('identifier'), values)];
  }
  return [
    ...name,
    ...countDiffers(at('commit_count'), tool.commits, seen.commits, is.commits, say, severityOf),
    ...(isSameDay(tool.firstSeen, seen.firstSeen) ? [] : [differs(at('first_seen'), tool.firstSeen, seen.firstSeen, say)]),
    ...(isSameDay(tool.lastSeen, seen.lastSeen) ? [] : [differs(at('last_seen'), tool.lastSeen, seen.lastSeen, say)]),
  ];
}

/** People may call a tool what they like, but not by the name of another one. */
function isNameOfAnother({ name, identifier }: AttestedTool): boolean {
  const other = identifierNamed(name);
  return other !== null && other !== identifier;
}

/** The same moment may fall on the day before or after in another time zone. A file that says nothing says nothing wrong. */
function isSameDay(said: string | null, is: string | null): boolean {
  if (said === null || said === is) return true;
  return is !== null && Math.abs(Date.parse(`${said}T00:00:00Z`) - Date.parse(`${is}T00:00:00Z`)) <= 86_400_000;
}

function identityFindings(said: AttestationClaims, { claims: is, hasOrigin }: Recomputed, say: Say): Finding[] {
  if (!hasOrigin) {
    const finding = say('identity-unknown', 'note', ['repo'], { declared: `${said.owner}/${said.name}` });
    return [{ ...finding, answer: 'unknown' }];
  }
  return [
    ...(isSameName(said.owner, is.owner) ? [] : [differs(['repo', 'owner'], said.owner, is.owner, say)]),
    ...(isSameName(said.name, is.name) ? [] : [differs(['repo', 'name'], said.name, is.name, say)]),
    ...(said.url === null || is.url === null || isSamePlace(said.url, is.url)
      ? []
      : [differs(['repo', 'url'], said.url, is.url, say)]),
  ];
}

/** What a file that names its commits says of their times, and of how they were found. */
function rangeFindings({ document, claims }: ParsedAttestation, is: AttestationClaims, methods: string[], say: Say): Finding[] {
  const isSameMoment = (a: string | null, b: string | null): boolean =>
    a === b || (a !== null && b !== null && Date.parse(a) === Date.parse(b));
  const said = document.ai.detection_methods;
  const words = (list: readonly string[]): string => [...list].sort().join(', ') || 'none';
  return [
    ...(isSameMoment(claims.from, is.from) ? [] : [differs(['range', 'from'], claims.from, is.from, say)]),
    ...(isSameMoment(claims.to, is.to) ? [] : [differs(['range', 'to'], claims.to, is.to, say)]),
    ...(said === undefined || words(said) === words(methods)
      ? []
      : [differs(['ai', 'detection_methods'], words(said), words(methods), say)]),
  ];
}

/** The file is about an earlier state. What people decide about is how much came since. */
export function freshnessFindings(
  { locate }: ParsedAttestation,
  path: string,
  behind: Behind | null,
  mustBeFresh: boolean,
): Finding[] {
  if (behind === null || behind.commits === 0 || behind.onlyDocuments) return [];
  const values = { commits: behind.commits, assisted: behind.assisted };
  return [
    findingsAbout('attestation-freshness', path, locate)('behind', mustBeFresh ? 'error' : 'warning', ['generated'], values),
  ];
}

/** The file speaks of a commit that the present history does not hold. */
export function rewrittenFinding({ locate }: ParsedAttestation, path: string, head: string): Finding {
  return findingsAbout('attestation-truth', path, locate)('history-rewritten', 'error', [FACTS_KEY, 'range', 'head'], { head });
}

/** Which part of the history a file counts is free to choose; it is not true of a change whose commits it steps over. */
export function leftOutFinding({ locate }: ParsedAttestation, path: string, commits: number): Finding {
  return findingsAbout('attestation-truth', path, locate)('commits-left-out', 'error', ['range'], { commits });
}
