import { canonicalJson } from '../canonical.js';
import { isMerge } from '../commit/merge.js';
import { parseCommit } from '../commit/parse.js';
import { cite, conclude } from '../conclude.js';
import type { Evidence } from '../model/evidence.js';
import type { CommitReport } from '../model/report.js';
import type { Rules } from '../rules.js';
import { newestFirst, type ScannedCommit, Summary } from '../summary.js';
import { VERSION } from '../version.js';
import { type Answer, counted, holds, open, refused } from './answer.js';
import type { GateReport } from './contents.js';
import type { RawHistory } from './history.js';
import { NAMES } from './names.js';

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** The commits that show something, with their evidence, as the rules in force see the raw commits. */
export function scanned({ repo }: GateReport, { commits, tooLarge }: RawHistory, { gate, matcher }: Rules): ScannedCommit[] {
  const recorded = byCommit(repo.evidence.filter(isRecord));
  const shown: ScannedCommit[] = [];
  for (const [id, body] of commits) {
    const elsewhere = recorded.get(id) ?? [];
    if (elsewhere.length === 0 && !gate.opens(body)) continue;
    const commit = parseCommit(id, body);
    const evidence = cite([...matcher.sightings(commit), ...elsewhere], id);
    if (evidence.length > 0) shown.push({ commit: conclude(commit, evidence), evidence });
  }
  const taken = byCommit(repo.evidence.filter(({ commit = '' }) => tooLarge.has(commit)));
  const unread = repo.commits.filter(({ id }) => tooLarge.has(id));
  return newestFirst([...shown, ...unread.map((commit) => ({ commit, evidence: taken.get(commit.id) ?? [] }))]);
}

function byCommit(evidence: readonly Evidence[]): Map<string, Evidence[]> {
  const groups = new Map<string, Evidence[]>();
  for (const item of evidence) {
    if (item.commit === undefined) continue;
    const known = groups.get(item.commit);
    if (known === undefined) groups.set(item.commit, [item]);
    else known.push(item);
  }
  return groups;
}

/** What notes and session records say; they are not in the pack, so the report's word is taken for it. */
export function isRecord({ kind }: Evidence): boolean {
  return kind === 'note' || kind === 'trace';
}

/** Beyond it, looking each tool and model of one commit up in its evidence, as an inventory asks, would take longer than anybody waits. */
const CROWD = 2000;

/** A commit with more evidence than can be worked out again in bounded time. */
export function crowdIn({ repo: { commits } }: GateReport): Answer | null {
  const crowded = commits.find(({ evidence, tools }) => evidence.length > CROWD || tools.length > CROWD);
  if (crowded === undefined) return null;
  return open(
    `${crowded.id} has more than ${counted(CROWD, 'piece')} of evidence, too many to be worked out again`,
    NAMES.report,
  );
}

/** Other rules see other things. The same version has one catalogue: there another digest is a false one. */
export function otherRules({ report: { tool } }: GateReport, { digest }: Rules): Answer | null {
  if (tool.rulesDigest === digest) return null;
  if (tool.version === VERSION)
    return refused(`this version with this policy has the rules ${digest}, not ${tool.rulesDigest}`, NAMES.report);
  return open(
    `it was made with the rules ${tool.rulesDigest} of version ${tool.version}, and these are ${digest}; that version can tell`,
  );
}

/** Each commit that shows something is in the report, with the evidence and the attribution that its bytes give. */
export function askAttribution({ repo }: GateReport, shown: readonly ScannedCommit[]): Answer {
  const said = repo.commits.map(({ lines: _, ownContent: __, ...commit }): CommitReport => commit);
  const derived = new Set(shown.map(({ commit }) => commit.id));
  const invented = said.find(({ id }) => !derived.has(id));
  if (invented !== undefined) return refused(`the bytes of ${invented.id} show nothing of what the report says`, NAMES.report);
  const listed = new Set(said.map(({ id }) => id));
  const left = shown.find(({ commit }) => !listed.has(commit.id));
  if (left !== undefined) return refused(`${left.commit.id} shows evidence, and the report leaves it out`, NAMES.report);
  const wrong = shown.findIndex(({ commit: { lines: _, ...commit } }, index) => !isSame(commit, said[index]));
  if (wrong >= 0) return refused(`the report says otherwise of ${shown[wrong]?.commit.id} than its bytes do`, NAMES.report);
  const evidence = shown.flatMap((one) => one.evidence);
  const differs = evidence.findIndex((item, index) => !isSame(item, repo.evidence[index]));
  if (differs >= 0) return refused(`the evidence ${evidence[differs]?.id} is not what the commit shows`, NAMES.report);
  const stray = repo.evidence.slice(evidence.length).find(({ commit }) => commit !== undefined);
  if (stray !== undefined) return refused(`no commit shows the evidence ${stray.id}`, NAMES.report);
  return holds(`${counted(shown.length, 'commit')} with evidence, and no other, by the bytes of the commits`, NAMES.commits);
}

/** Counts of commits, roles and tools. */
export function askTotals({ repo }: GateReport, shown: readonly ScannedCommit[], { commits, tooLarge }: RawHistory): Answer {
  const summary = new Summary();
  const merges = [...commits.values()].filter(isMerge).length;
  summary.count(commits.size + tooLarge.size, merges + repo.commits.filter(({ id, merge }) => merge && tooLarge.has(id)).length);
  for (const one of shown) summary.add(one);
  if (!isSame({ ...summary.totals(), files: repo.totals.files }, repo.totals)) {
    return refused('the totals are not those of the commits', NAMES.report);
  }
  if (!isSame(summary.tools(), repo.tools)) return refused('the counts of tools are not those of the commits', NAMES.report);
  if (!isSame(summary.highlights(), repo.highlights)) return refused('the highlights are not those of the commits', NAMES.report);
  return holds('totals, tools and highlights add up from the commits', NAMES.report);
}
