import { hash } from 'node:crypto';
import { join } from 'node:path';
import { canonicalJson } from './canonical.js';
import type { Opening } from './opening.js';
import { type Chunk, type Segment, SegmentStore } from './segments.js';
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
  const store =
    cache === null || !isReusable(opening, selection, options) ? null : new SegmentStore(cache, keyOf(opening, options));
  if (store === null || selection.kind === 'exactly')
    return finish(await readCommits(opening, selection, options, null), options);
  const known = await store.find(opening.git, selection.include, placeOf(opening));
  const added = known === null ? null : await addTo(known, opening, options, store);
  if (added !== null) return added;
  const part = await readCommits(opening, selection, options, store);
  const history = finish(part, options);
  if (opening.gaps.length === 0) {
    const records = [...opening.records.versions].map(([commit, version]): Segment['records'][number] => [
      commit,
      version,
      part.recorded.has(commit),
    ]);
    store.save(segmentOf(selection.include, part, records, part.chunks), placeOf(opening));
  }
  return history;
}

/** Only a whole history that could be read whole is worth keeping. */
function isReusable({ git, gaps }: Opening, selection: Selection, { everything }: HistoryOptions): boolean {
  return (
    selection.kind === 'walk' &&
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

async function readCommits(
  opening: Opening,
  selection: Selection,
  options: HistoryOptions,
  store: SegmentStore | null,
): Promise<Part> {
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

function segmentOf(tips: string[], { summary, tally }: Part, records: Segment['records'], chunks: Chunk[]): Segment {
  return { tips, summary: summary.state(), tally: tally?.state() ?? null, records, chunks };
}

/** Reads what is new since an earlier run and adds it up; null when the cache no longer holds what is needed. */
async function addTo(known: Segment, opening: Opening, options: HistoryOptions, store: SegmentStore): Promise<History | null> {
  const { selection, gaps } = opening;
  if (selection.kind !== 'walk') return null;
  const part = await readCommits(opening, { ...selection, exclude: known.tips }, options, store);
  if (gaps.length > 0) {
    gaps.length = 0; // A damaged history is read from the beginning, and then says all that is wrong with it.
    return null;
  }
  const { records, changed } = await compareRecords(opening, known, part.recorded);
  if (changed.length > 0) return withChangedRecords(known, part, changed, records, opening, options, store);
  const rows = options.detail === 'all' ? store.load(known.chunks) : [];
  if (rows === null) return null;
  part.summary.merge(known.summary);
  if (known.tally !== null) part.tally?.merge(known.tally);
  for (const row of rows) part.commits.push(row);
  store.save(segmentOf(selection.include, part, records, [...part.chunks, ...known.chunks]), placeOf(opening));
  return finish(part, options);
}

/** Commits whose record changed are read again, and everything is added up anew. */
async function withChangedRecords(
  known: Segment,
  part: Part,
  changed: string[],
  records: Segment['records'],
  opening: Opening,
  options: HistoryOptions,
  store: SegmentStore,
): Promise<History | null> {
  const rows = store.load(known.chunks);
  const again = await readCommits(opening, { kind: 'exactly', ids: changed }, { ...options, detail: 'all' }, null);
  if (rows === null || opening.gaps.length > 0) {
    opening.gaps.length = 0;
    return null;
  }
  const redone = new Set(changed);
  const writer = store.writer();
  for (const row of [...rows.filter(({ commit }) => !redone.has(commit.id)), ...again.commits]) {
    part.summary.add(row);
    part.tally?.add(row);
    writer.add(row);
    if (options.detail === 'all') part.commits.push(row);
  }
  part.summary.count(known.summary.commits, known.summary.merges);
  store.save(
    segmentOf(opening.selection.kind === 'walk' ? opening.selection.include : [], part, records, [
      ...part.chunks,
      ...writer.end(),
    ]),
    placeOf(opening),
  );
  return finish(part, options);
}

/** The records of today, and those behind the known tips that were written, changed or removed since. */
async function compareRecords(
  { git, records, selection }: Opening,
  known: Segment,
  fresh: ReadonlySet<string>,
): Promise<{ records: Segment['records']; changed: string[] }> {
  const before = new Map(known.records.map(([commit, blob, inside]) => [commit, { blob, inside }]));
  const changed = known.records.filter(([commit, , inside]) => inside && !records.versions.has(commit)).map(([commit]) => commit);
  const unknown: string[] = [];
  const today: Segment['records'] = [];
  for (const [commit, blob] of records.versions) {
    const old = before.get(commit);
    if (fresh.has(commit)) today.push([commit, blob, true]);
    else if (old === undefined) unknown.push(commit);
    else {
      today.push([commit, blob, old.inside]);
      if (old.inside && old.blob !== blob) changed.push(commit);
    }
  }
  const inside = new Set(selection.kind === 'walk' ? await git.reachable(unknown, selection.include) : []);
  changed.push(...inside);
  for (const commit of unknown) today.push([commit, records.versions.get(commit) ?? '', inside.has(commit)]);
  return { records: today, changed };
}
