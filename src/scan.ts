import type { Config } from './config.js';
import { concludeFiles, type FilePart } from './file-report.js';
import { type HistoryOptions, readHistory } from './history.js';
import type { Gap } from './model/evidence.js';
import { type CommitReport, type Range, REPORT_SCHEMA_VERSION, type Report, type Result, type Totals } from './model/report.js';
import { type Opening, openReading } from './opening.js';
import { parseOrigin } from './origin.js';
import type { RangeRequest } from './range.js';
import { type FileReading, unreadableTree } from './sources/files.js';
import { readSurviving } from './sources/surviving.js';
import { readUncommitted } from './sources/uncommitted.js';
import { type ScannedCommit, Summary } from './summary.js';
import { readFiles } from './tree.js';
import { sortGaps, verdictOf } from './verdict.js';
import { VERSION } from './version.js';
import { walkCommits } from './walk.js';
import type { Cache } from './world/cache.js';
import type { World } from './world/index.js';

export interface ScanOptions extends RangeRequest {
  /** Tools of the caller's own, beside the catalogue, and where they came from. */
  config?: Config;
  /** List every commit, not only those with evidence. */
  everything?: boolean;
  /** `false`: no files are read. Default: the files that the range changes, or all files of its head. */
  files?: boolean;
  /** Also the changes of the work tree that are not committed. */
  uncommitted?: boolean;
  /** Count the lines of commits with AI evidence. Default: only for a range with a base. */
  lines?: boolean;
  /** Also count which lines of the head still come from them, by `git blame`. */
  surviving?: boolean;
  /** `highlights`: the report lists only the commits that `highlights` names. For outputs that show no more. */
  detail?: 'all' | 'highlights';
  onProgress?: (progress: Progress) => void;
}

/** How far a scan is. `total` is null while nobody knows. */
export interface Progress {
  phase: 'commits' | 'lines' | 'search' | 'files' | 'blame' | 'history';
  done: number;
  total: number | null;
}

/** A reading of commits under way, in walk order and in bounded memory. */
export interface ScanStream {
  commits: AsyncGenerator<ScannedCommit>;
  /** What is known once `commits` has ended. */
  end(): ScanEnd;
}

export interface ScanEnd {
  result: Result;
  reasons: string[];
  gaps: Gap[];
  range: Range;
  totals: Omit<Totals, 'files'>;
}

/**
 * The spine: read → judge → Report. Finding AI use is no fault; what could not be seen makes the result `incomplete`.
 * @throws ProvenanceError `usage`, `unknown-revision`, `git-failed`
 */
export async function scan(world: World, options: ScanOptions = {}): Promise<Report> {
  const opening = await openReading(world, options, options.config);
  const { git, rules, range, gaps } = opening;
  const tell = (phase: Progress['phase']) => (done: number, total: number | null) => options.onProgress?.({ phase, done, total });
  const history = await readHistory(opening, historyOptions(options, range, tell), world.cache);
  const head = range.head ?? (options.all ? await git.resolve('HEAD') : null);
  const surviving =
    options.surviving && head !== null && history.tally !== null
      ? await readSurviving(git, head, attributed(history.commits), history.tally, gaps, tell('blame'))
      : null;
  const files = await readFileParts(opening, options, head, world.cache, {
    onSearch: (total) => tell('search')(0, total),
    onFiles: tell('files'),
  });
  const { summary, tally, commits } = history;
  const { files: fileReports, skipped, findings, evidence, totals } = concludeFiles(files);
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    command: 'scan',
    tool: { name: 'ai-provenance', version: VERSION, rulesDigest: rules.digest },
    ...verdictOf(gaps, findings, 'look'),
    repos: [
      {
        repository: { ...parseOrigin(git.facts.originUrl), objectFormat: git.facts.objectFormat },
        range: { ...range, commits: summary.commits },
        complete: gaps.length === 0,
        gaps: sortGaps(gaps),
        totals: { ...summary.totals(), files: totals },
        tools: summary.tools(),
        commits: commits.map(({ commit }) => commit),
        highlights: summary.highlights(),
        evidence: [...commits.flatMap((scanned) => scanned.evidence), ...evidence],
        files: fileReports,
        skipped,
        findings,
        lines: tally?.report(surviving) ?? null,
        policy: options.config?.policy ?? { source: null, digest: null },
      },
    ],
  };
}

/** Like {@link scan} for commits alone, but hands out each one as soon as it is read; nothing of an earlier run is used. */
export async function openScan(world: World, options: ScanOptions = {}): Promise<ScanStream> {
  const opening = await openReading(world, options, options.config);
  const { selection, gaps } = opening;
  const summary = new Summary();

  async function* commits(): AsyncGenerator<ScannedCommit> {
    const onRead = (done: number): void => options.onProgress?.({ phase: 'commits', done, total: null });
    for await (const batch of walkCommits(opening, selection, { everything: options.everything ?? false, onRead })) {
      summary.count(batch.commits, batch.merges);
      for (const scanned of batch.shown) {
        summary.add(scanned);
        yield scanned;
      }
    }
  }

  return {
    commits: commits(),
    end: () => ({
      ...verdictOf(gaps, [], 'look'),
      gaps: sortGaps(gaps),
      range: { ...opening.range, commits: summary.commits },
      totals: summary.totals(),
    }),
  };
}

/** Lines cost a diff a commit: a range with a base has few, a whole history is asked for. */
function historyOptions(
  options: ScanOptions,
  range: Opening['range'],
  tell: (phase: Progress['phase']) => (done: number, total: number | null) => void,
): HistoryOptions {
  return {
    everything: options.everything ?? false,
    lines: options.surviving === true || (options.lines ?? range.base !== null),
    detail: options.detail === 'highlights' && !options.surviving ? 'highlights' : 'all',
    onCommits: tell('commits'),
    onLines: (done) => tell('lines')(done, null),
  };
}

/** Files of the head, and of the work tree where asked for. */
async function readFileParts(
  opening: Opening,
  options: ScanOptions,
  commit: string | null,
  cache: Cache | null,
  progress: Pick<FileReading, 'onSearch' | 'onFiles'>,
): Promise<FilePart[]> {
  const { git, range, rules, gaps } = opening;
  if (options.files === false || options.ids !== undefined) return [];
  const parts: FilePart[] = [];
  if (commit !== null) {
    const from = range.base === null ? null : (range.mergeBase ?? range.base);
    try {
      const facts = await readFiles(opening, commit, from, cache, progress);
      parts.push({ scope: from === null ? 'tree' : 'changes', commit, facts });
    } catch (error) {
      gaps.push(unreadableTree(commit, error));
    }
  }
  if (options.uncommitted) {
    const facts = await readUncommitted({ git, matcher: rules.files, gaps, onFiles: progress.onFiles });
    parts.push({ scope: 'uncommitted', commit: null, facts });
  }
  return parts;
}

function attributed(commits: readonly ScannedCommit[]): CommitReport[] {
  return commits
    .map(({ commit }) => commit)
    .filter(({ attribution }) => attribution === 'declared' || attribution === 'recorded');
}
