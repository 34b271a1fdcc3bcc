import { hash } from 'node:crypto';
import { attribute } from './attribute.js';
import { canonicalJson } from './canonical.js';
import { catalogue, modelFamilies } from './catalog/index.js';
import type { Config } from './config.js';
import { Gate } from './match/gate.js';
import { Matcher } from './match/matcher.js';
import type { Gap } from './model/evidence.js';
import { type CommitReport, REPORT_SCHEMA_VERSION, type RepoReport, type Report } from './model/report.js';
import { parseOrigin } from './origin.js';
import { isoTime, type RangeRequest, resolveRange } from './range.js';
import { cloneGaps, ShallowWatch } from './sources/clone.js';
import { type ReadCommit, readCommitEvidence } from './sources/commits.js';
import { GIT_AI_NOTES, openNotes } from './sources/notes.js';
import { Summary } from './summary.js';
import { VERSION } from './version.js';
import type { World } from './world/index.js';

export interface ScanOptions extends RangeRequest {
  /** Tools of the caller's own, beside the catalogue, and where they came from. */
  config?: Config;
  /** List every commit, not only those with evidence. */
  everything?: boolean;
  /** Called after every batch with the number of commits read so far. */
  onProgress?: (commits: number) => void;
}

/** One commit with its evidence, as the stream gives it. */
export interface ScannedCommit {
  commit: CommitReport;
  evidence: ReadCommit['evidence'];
}

/** A scan under way: commits as they are read, and the report without them once the stream has ended. */
export interface ScanStream {
  commits: AsyncGenerator<ScannedCommit>;
  /** Complete after `commits` is exhausted. */
  report(): Omit<Report, 'repos'> & { repos: Omit<RepoReport, 'commits' | 'evidence'>[] };
}

/**
 * The spine: read → judge → Report. Finding AI use is no fault; what could not be seen makes the result `incomplete`.
 * @throws ProvenanceError `usage`, `unknown-revision`, `git-failed`
 */
export async function scan(world: World, options: ScanOptions = {}): Promise<Report> {
  const stream = await openScan(world, options);
  const commits: CommitReport[] = [];
  const evidence: ReadCommit['evidence'] = [];
  for await (const scanned of stream.commits) {
    commits.push(scanned.commit);
    evidence.push(...scanned.evidence);
  }
  const report = stream.report();
  return { ...report, repos: report.repos.map((repo) => ({ ...repo, commits, evidence })) };
}

/** Like {@link scan}, but hands out each commit as soon as it is read, in bounded memory. */
export async function openScan(world: World, options: ScanOptions = {}): Promise<ScanStream> {
  const { git } = world;
  const known = { ...catalogue, tools: [...catalogue.tools, ...(options.config?.tools ?? [])] };
  const matcher = new Matcher(catalogue, options.config);
  const gate = new Gate(known, matcher);
  const { refs, broken, unreadable } = await git.refs();
  const { selection, range, gaps } = await resolveRange(git, options, refs, world.now());
  if (unreadable !== null) {
    gaps.push({
      code: 'unreadable-ref',
      detail: `the refs cannot be read: ${unreadable}`,
      fix: 'git fsck, or clone the repository again',
    });
  }
  gaps.push(...unreadableRefs(broken, options, git.facts.headRef));
  const notes = await openNotes(git, refs, matcher, known.tools, gaps);
  const shallow = new ShallowWatch(git.facts.shallow);
  const summary = new Summary();

  async function* commits(): AsyncGenerator<ScannedCommit> {
    const reading = {
      notes,
      everything: options.everything ?? false,
      wantIds: shallow.active && selection.kind === 'walk',
    };
    for await (const batch of readCommitEvidence(git, selection, matcher, gate, gaps, reading)) {
      shallow.saw(batch.ids);
      summary.count(batch.commits, batch.merges);
      for (const read of batch.shown) {
        const commit = concludeCommit(read);
        summary.add(commit);
        yield { commit, evidence: read.evidence };
      }
      options.onProgress?.(summary.commits);
    }
    gaps.push(...(await cloneGaps(git, selection, range, shallow)));
  }

  return {
    commits: commits(),
    report: () => {
      const reasons = reasonsOf(gaps);
      const noteRefs = refs
        .filter(({ name }) => name.startsWith('refs/notes/'))
        .map(({ name }) => ({ ref: name, read: name === GIT_AI_NOTES }));
      const origin = parseOrigin(git.facts.originUrl);
      return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        tool: { name: 'ai-provenance', version: VERSION, rulesDigest: rulesDigest(known) },
        result: gaps.length === 0 ? 'pass' : 'incomplete',
        reasons,
        repos: [
          {
            repository: { ...origin, objectFormat: git.facts.objectFormat },
            range: { ...range, commits: summary.commits, refs: { ...range.refs, notes: noteRefs } },
            complete: gaps.length === 0,
            gaps: sortGaps(gaps),
            totals: summary.totals(),
            tools: summary.tools(),
            policy: options.config?.policy ?? { source: null, digest: null },
          },
        ],
      };
    },
  };
}

/** A ref that cannot be read matters when it is HEAD's or when all refs were asked for. */
function unreadableRefs(
  broken: readonly string[],
  { all, refs, ids, range, base, head }: RangeRequest,
  headRef: string | null,
): Gap[] {
  const many = all || refs !== undefined;
  const usesHead = ids === undefined && !many && range === undefined && base === undefined && head === undefined;
  return broken
    .filter((name) => many || (usesHead && name === headRef))
    .map((name) => ({
      code: 'unreadable-ref',
      subject: name,
      detail: 'the ref is damaged or names an object that is missing',
      fix: `git fetch origin, or git update-ref -d ${name}`,
    }));
}

function concludeCommit({ commit, evidence }: ReadCommit): CommitReport {
  const { time } = commit.committer;
  return {
    id: commit.id,
    author: { name: commit.author.name, address: commit.author.address },
    committer: { name: commit.committer.name, address: commit.committer.address },
    date: time === null || Math.abs(time) > 8.64e12 ? null : isoTime(time),
    subject: commit.subject.slice(0, 500),
    merge: commit.parents.length > 1,
    signature: commit.signature,
    ...attribute(evidence),
    evidence: evidence.map(({ id }) => id),
  };
}

function reasonsOf(gaps: readonly Gap[]): string[] {
  return [...new Set(gaps.map(({ code }) => code))].sort();
}

function sortGaps(gaps: readonly Gap[]): Gap[] {
  const key = ({ code, subject = '', detail }: Gap): string => `${code} ${subject} ${detail}`;
  const unique = new Map(gaps.map((gap) => [key(gap), gap]));
  return [...unique.entries()].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, gap]) => gap);
}

/** SHA-256 of everything that decides what matches: two reports with the same digest used the same rules. */
export function rulesDigest(known: typeof catalogue = catalogue): string {
  return `sha256:${hash('sha256', canonicalJson({ ...known, modelFamilies }), 'hex')}`;
}
