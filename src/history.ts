import { hash } from 'node:crypto';
import { join } from 'node:path';
import { canonicalJson } from './canonical.js';
import type { Opening } from './opening.js';
import { type Chunk, type KnownRecord, type Segment, SegmentStore } from './segments.js';
import { readLines } from './sources/lines.js';
import { newestFirst, type ScannedCommit, Summary } from './summary.js';
import { LineTally } from './tally.js';
import { BUILD, VERSION } from './version.js';
import { walkCommits } from './walk.js';
import type { Cache } from './world/cache.js';
import type { Selection } from './world/git/index.js';

export interface HistoryOptions {
  everything: boolean;
  /** Count the lines of commits with AI evidence. */
  lines: boolean;
  /** All commits with evidence, or the totals and the highlights only. */
  detail: 'all' | 'highlights';
  onCommits(read: number, total: number | null): void;
  onLines(read: number): void;
}

export interface History {
  summary: Summary;
  /** Null unless lines were asked for. */
  tally: LineTally | null;
  /** Commits with evidence, newest first: all, or those that the highlights name. */
  commits: ScannedCommit[];
}

/** Commits wait for their lines, and for the cache, in groups of this size. */
const GROUP = 2000;

/** A walk of this many commits is long. */
const COUNT_AFTER = 250_000;

/** Reads the commits of a range. What an earlier run read of it is not read again; the result is the same with or without a cache. */
export async function readHistory(opening: Opening, options: HistoryOptions, cache: Cache | null): Promise<History> {
  const { selection } = opening;
  if (cache === null || selection.kind === 'exactly' || !isReusable(opening, selection, options)) {
    return finish(await readCommits(opening, selection, options), options);
  }
  const store = new SegmentStore(cache, keyOf(opening, options), placeOf(opening));
  const run: Run = { opening, options, store, selection };
  const known = await store.find(opening.git, selection.include);
  return (known === null ? null : await continueFrom(known, run)) ?? readFresh(run);
}

type Walk = Extract<Selection, { kind: 'walk' }>;

/** A reading whose result is kept. */
interface Run {
  opening: Opening;
  options: HistoryOptions;
  store: SegmentStore;
  selection: Walk;
}

/** Only a whole history that could be read whole is worth keeping. */
function isReusable({ git, gaps }: Opening, selection: Walk, { everything }: HistoryOptions): boolean {
  return (
    selection.include.length > 0 &&
    selection.exclude.length === 0 &&
    selection.since === undefined &&
    selection.until === undefined &&
    !everything &&
    gaps.length === 0 &&
    git.facts.shallow.length === 0 &&
    git.facts.partialFilter === null
  );
}

function keyOf({ git, rules }: Opening, { lines }: HistoryOptions): string {
  const { objectFormat } = git.facts;
  return hash('sha256', canonicalJson({ version: VERSION, build: BUILD, rules: rules.digest, objectFormat, lines }), 'hex');
}

function placeOf({ git, range }: Opening): string {
  return join(git.facts.root, ...git.facts.gitDirs, range.expression);
}

/** Commits that were read, added up. */
interface Part {
  summary: Summary;
  tally: LineTally | null;
  commits: ScannedCommit[];
  chunks: Chunk[];
  /** Commits that have a record elsewhere. */
  recorded: Set<string>;
}

async function readCommits(opening: Opening, selection: Selection, options: HistoryOptions, store?: SegmentStore): Promise<Part> {
  const part: Part = {
    summary: new Summary(),
    tally: options.lines ? new LineTally() : null,
    commits: [],
    chunks: [],
    recorded: new Set(),
  };
  const writer = store?.writer();
  let counted = 0;
  let group: ScannedCommit[] = [];
  const close = async (): Promise<void> => {
    if (options.lines) await readLines(opening.git, group, opening.gaps, () => options.onLines(++counted));
    for (const scanned of group) {
      part.summary.add(scanned);
      part.tally?.add(scanned);
      writer?.add(scanned);
      if (options.detail === 'all') part.commits.push(scanned);
    }
    group = [];
  };
  const walking = { everything: options.everything, onRead: withTotal(opening, selection, options.onCommits) };
  for await (const { commits, merges, shown, recorded } of walkCommits(opening, selection, walking)) {
    part.summary.count(commits, merges);
    for (const id of recorded) part.recorded.add(id);
    group.push(...shown);
    if (group.length >= GROUP) await close();
  }
  await close();
  part.chunks = writer?.end() ?? [];
  return part;
}

/** In a long walk git counts the commits beside it, so that somebody can say how long the rest takes. */
function withTotal({ git }: Opening, selection: Selection, tell: HistoryOptions['onCommits']): (read: number) => void {
  let total: number | null = null;
  let asked = selection.kind === 'exactly' || selection.since !== undefined || selection.until !== undefined;
  return (read) => {
    if (!asked && read >= COUNT_AFTER && selection.kind === 'walk') {
      asked = true;
      git.count(selection.include, selection.exclude).then(
        (count) => {
          total = count;
        },
        () => {}, // Without a total there is no time left to tell.
      );
    }
    tell(read, total);
  };
}

function finish({ summary, tally, commits }: Part, { detail }: HistoryOptions): History {
  return { summary, tally, commits: detail === 'all' ? newestFirst(commits) : summary.highlighted() };
}

async function readFresh({ opening, options, store, selection }: Run): Promise<History> {
  const part = await readCommits(opening, selection, options, store);
  const records = [...opening.records.versions].map(
    ([commit, version]): KnownRecord => [commit, version, part.recorded.has(commit)],
  );
  if (opening.gaps.length === 0) store.save(segmentOf(selection, part, records, part.chunks));
  return finish(part, options);
}

function segmentOf({ include }: Walk, { summary, tally }: Part, records: KnownRecord[], chunks: Chunk[]): Segment {
  return { tips: include, summary: summary.state(), tally: tally?.state() ?? null, records, chunks };
}

/** Reads what is new since an earlier run and adds it up; null when what is needed of the earlier run is gone. */
async function continueFrom(known: Segment, run: Run): Promise<History | null> {
  const { opening, options, store, selection } = run;
  const part = await readCommits(opening, { ...selection, exclude: known.tips }, options, store);
  const compared = await compareRecords(run, known, part.recorded);
  if (compared === null) return null;
  const { records, changed } = compared;
  const chunks = changed.length === 0 ? addKnown(known, part, run) : await addAnew(known, new Set(changed), part, run);
  if (opening.gaps.length > 0) {
    opening.gaps.length = 0; // A damaged history is read from the beginning, and then says all that is wrong with it.
    return null;
  }
  if (chunks === null) return null;
  store.save(segmentOf(selection, part, records, [...part.chunks, ...chunks]));
  return finish(part, options);
}

/** Adds an earlier run's totals, and its commits where they are asked for. */
function addKnown(known: Segment, part: Part, { options, store }: Run): Chunk[] | null {
  const rows = options.detail === 'all' ? store.load(known.chunks) : [];
  if (rows === null) return null;
  part.summary.merge(known.summary);
  if (known.tally !== null) part.tally?.merge(known.tally);
  for (const row of rows) part.commits.push(row);
  return known.chunks;
}

/** Totals cannot be taken back, so where the records of commits changed, those commits are read again and all are added up anew. */
async function addAnew(
  known: Segment,
  changed: ReadonlySet<string>,
  part: Part,
  { opening, options, store }: Run,
): Promise<Chunk[] | null> {
  const rows = store.load(known.chunks);
  if (rows === null) return null;
  const again = await readCommits(opening, { kind: 'exactly', ids: [...changed] }, { ...options, detail: 'all' });
  const writer = store.writer();
  for (const row of [...rows.filter(({ commit }) => !changed.has(commit.id)), ...again.commits]) {
    part.summary.add(row);
    part.tally?.add(row);
    writer.add(row);
    if (options.detail === 'all') part.commits.push(row);
  }
  part.summary.count(known.summary.commits, known.summary.merges);
  return writer.end();
}

/** The records of today, and the commits behind the known tips whose record was written, changed or removed since; null when git cannot tell. */
async function compareRecords(
  { opening: { git, records }, selection }: Run,
  known: Segment,
  fresh: ReadonlySet<string>,
): Promise<{ records: KnownRecord[]; changed: string[] } | null> {
  const before = new Map(known.records.map(([commit, version, inside]) => [commit, { version, inside }]));
  const added = [...records.versions.keys()].filter((commit) => !before.has(commit) && !fresh.has(commit));
  const reachable = await git.reachable(added, selection.include);
  if (reachable === null) return null;
  const addedInside = new Set(reachable);
  const today = [...records.versions].map(([commit, version]): KnownRecord => {
    const inside = fresh.has(commit) || (before.get(commit)?.inside ?? addedInside.has(commit));
    return [commit, version, inside];
  });
  const gone = known.records.filter(([commit, , inside]) => inside && !records.versions.has(commit)).map(([commit]) => commit);
  const rewritten = today
    .filter(([commit, version, inside]) => inside && !fresh.has(commit) && before.get(commit)?.version !== version)
    .map(([commit]) => commit);
  return { records: today, changed: [...gone, ...rewritten] };
}
