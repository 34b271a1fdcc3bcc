import { hash } from 'node:crypto';
import { canonicalJson } from '../canonical.js';
import type { AttestationClaims, AttestedTool } from '../model/attestation.js';
import type { Evidence } from '../model/evidence.js';
import type { CommitReport, RepoReport, Report } from '../model/report.js';
import type { Tool } from '../model/tool.js';
import { isoTime } from '../range.js';
import { type AttestationFacts, identifierOf, nameOfIdentifier } from './format.js';

/** When the counted commits were made, in seconds since 1970. */
export interface CountedTimes {
  commits: number;
  oldest: number | null;
  newest: number | null;
}

/**
 * What the published fields say, counted from a report that lists all commits with evidence.
 * @param merges merge commits are part of the count; what we write leaves them out
 */
export function claimsOf(repo: RepoReport, times: CountedTimes, tools: readonly Tool[], merges: boolean): AttestationClaims {
  const assisted = repo.commits.filter((commit) => isAssisted(merges ? { ...commit, merge: false } : commit));
  const { owner, name } = ownerAndName(repo.repository.name);
  const to = isoOrNull(times.newest);
  return {
    owner,
    name,
    url: webAddress(repo.repository.url),
    generated: to ?? EPOCH,
    from: isoOrNull(times.oldest),
    to,
    commits: times.commits,
    assistedCommits: assisted.length,
    percentage: percentageOf(assisted.length, times.commits),
    tools: countTools(assisted, tools),
  };
}

/** For a history without commits there is no time to speak of. */
const EPOCH = '1970-01-01T00:00:00Z';

/** A person or a tool wrote it, or helped to: a review alone is not AI-written code, and a merge brings what others wrote. */
export function isAssisted({ attribution, merge, tools }: CommitReport): boolean {
  return (attribution === 'declared' || attribution === 'recorded') && !merge && tools.some(({ role }) => role !== 'reviewer');
}

/** Share in percent with one decimal; 0 of nothing. */
export function percentageOf(part: number, whole: number): number {
  return whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10;
}

/** Without an origin nobody knows who the repository is; the published tool writes the same word. */
function ownerAndName(full: string | null): { owner: string; name: string } {
  const cut = full?.lastIndexOf('/') ?? -1;
  if (full === null) return { owner: UNKNOWN, name: UNKNOWN };
  return cut < 0 ? { owner: UNKNOWN, name: full } : { owner: full.slice(0, cut), name: full.slice(cut + 1) };
}

export const UNKNOWN = 'unknown';

/** Hosts whose repositories have a page at the same path. */
const WEB_HOSTS = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/;

/** The repository's address as a URI; for the large code hosts the page a person can open. */
function webAddress(address: string | null): string | null {
  if (address === null) return null;
  const found = /^[a-z+]+:\/\/([^/]+)\/(.+)$/.exec(address);
  const uri = found !== null && WEB_HOSTS.test(found[1] ?? '') ? `https://${found[1]}/${found[2]}` : address;
  const [, place = '', path = ''] = /^([a-z+]+:\/\/[^/]*)?(.*)$/s.exec(uri) ?? [];
  return place + encodeURI(path).replace(/[[\]^`|\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}

/** One row an identifier: two tools of ours that share one count each commit once. */
function countTools(assisted: readonly CommitReport[], known: readonly Tool[]): AttestedTool[] {
  const rows = new Map<string, AttestedTool>();
  for (const { tools, date } of assisted) {
    const ids = new Set(tools.filter(({ id, role }) => role !== 'reviewer' && id !== 'unspecified').map(({ id }) => id));
    for (const identifier of new Set([...ids].map((id) => identifierOf(id).identifier))) {
      const id = [...ids].find((one) => identifierOf(one).identifier === identifier);
      const name = nameOfIdentifier(identifier) ?? known.find((tool) => tool.id === id)?.name ?? identifier;
      const row = rows.get(identifier) ?? { name, identifier, commits: 0, firstSeen: null, lastSeen: null };
      const day = dayOf(date);
      rows.set(identifier, {
        ...row,
        commits: row.commits + 1,
        firstSeen: day === null || (row.firstSeen !== null && row.firstSeen < day) ? row.firstSeen : day,
        lastSeen: day === null || (row.lastSeen !== null && row.lastSeen > day) ? row.lastSeen : day,
      });
    }
  }
  return [...rows.values()].sort((a, b) => b.commits - a.commits || (a.identifier < b.identifier ? -1 : 1));
}

/** What we know beyond the published fields. */
export function factsOf(report: Report, repo: RepoReport): AttestationFacts {
  const own = repo.commits.filter(({ merge }) => !merge);
  const by = (attribution: string): number => own.filter((commit) => commit.attribution === attribution).length;
  const { base, head, headTree, since, until } = repo.range;
  const evidence = evidenceOf(repo, own);
  const totals = repo.lines?.total;
  return {
    written_by: `${report.tool.name} ${report.tool.version}`,
    rules: report.tool.rulesDigest,
    range: {
      base,
      head,
      head_tree: headTree,
      ...(since === null ? {} : { since }),
      ...(until === null ? {} : { until }),
      merges: repo.totals.merges,
    },
    complete: repo.complete,
    gaps: [...new Set(repo.gaps.map(({ code }) => code))].sort(),
    attribution: {
      declared: by('declared'),
      recorded: by('recorded'),
      suspected: by('suspected'),
      human_attested: own.filter(({ attribution, denied }) => attribution === 'none' && denied).length,
    },
    roles: tally(own.filter(isAttributed).flatMap(({ tools }) => [...new Set(tools.map(({ role }) => role))])),
    ...(totals === undefined ? {} : { lines: { added: totals.added, deleted: totals.deleted, recorded: totals.recorded } }),
    tools: toolFacts(own.filter(isAttributed)),
    records: recordsOf(evidence),
    evidence: { items: evidence.length, digest: evidenceDigest(evidence) },
  };
}

function isAttributed({ attribution }: CommitReport): boolean {
  return attribution === 'declared' || attribution === 'recorded';
}

function toolFacts(commits: readonly CommitReport[]): AttestationFacts['tools'] {
  const ids = [...new Set(commits.flatMap(({ tools }) => tools.map(({ id }) => id)))].sort();
  return ids.map((id) => {
    const mine = commits.flatMap((commit) => {
      const uses = commit.tools.filter((use) => use.id === id);
      return uses.length === 0 ? [] : { date: commit.date, uses };
    });
    const days = mine.flatMap(({ date }) => dayOf(date) ?? []).sort();
    return {
      id,
      identifier: identifierOf(id).identifier,
      commits: mine.filter(({ uses }) => uses.some(({ role }) => role !== 'reviewer')).length,
      roles: tally(mine.flatMap(({ uses }) => [...new Set(uses.map(({ role }) => role))])),
      models: tally(mine.flatMap(({ uses }) => [...new Set(uses.flatMap(({ model }) => model ?? []))])),
      first_seen: days[0] ?? null,
      last_seen: days.at(-1) ?? null,
    };
  });
}

/** What was seen in the commits that are counted, and in the records about them. */
function evidenceOf(repo: RepoReport, own: readonly CommitReport[]): Evidence[] {
  const ids = new Set(own.map(({ id }) => id));
  return repo.evidence.filter(({ commit }) => commit !== undefined && ids.has(commit));
}

/** SHA-256 of the evidence as canonical JSON, by id: whoever recomputes the same evidence gets the same digest. */
function evidenceDigest(evidence: readonly Evidence[]): string {
  const sorted = [...evidence].sort((a, b) => (a.id < b.id ? -1 : 1));
  return `sha256:${hash('sha256', canonicalJson(sorted), 'hex')}`;
}

/** `refs/notes/ai`, the path of an Agent Trace file. */
function recordsOf(evidence: readonly Evidence[]): string[] {
  const places = evidence.filter(({ kind }) => kind === 'note' || kind === 'trace').flatMap(({ path }) => path ?? []);
  return [...new Set(places.map((path) => path.replace(/:.*/s, '')))].sort();
}

/** How often each word occurs, in the order of the alphabet. */
function tally(words: readonly string[]): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}

function isoOrNull(seconds: number | null): string | null {
  return seconds === null ? null : isoTime(seconds);
}

/** A commit may say any year; the published format has four digits for it. */
function dayOf(date: string | null): string | null {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? '')?.[0] ?? null;
}

const IN_MESSAGES = ['trailer', 'footer', 'subject'] as const;

/** The published format has four words for where evidence was; ours for each kind stand in the report. */
export function methodsOf({ commits, evidence }: RepoReport): string[] {
  const assisted = new Set(commits.filter(isAssisted).map(({ id }) => id));
  const cited = evidence.filter(({ commit, strength }) => commit !== undefined && assisted.has(commit) && strength !== 'weak');
  const kinds = new Set(cited.map(({ kind }) => kind));
  return [
    ...(kinds.has('co-author') ? ['co-author-trailer'] : []),
    ...(IN_MESSAGES.some((kind) => kinds.has(kind)) ? ['commit-message-pattern'] : []),
  ];
}
