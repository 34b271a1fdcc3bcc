import { languageOf } from './match/language.js';
import type { Evidence } from './model/evidence.js';
import { type CommitReport, LINE_GROUPINGS, type LineCounts, type LineGrouping, type LineReport } from './model/report.js';
import type { Area, ScannedCommit } from './summary.js';

type Sums = Omit<LineCounts, 'surviving'> & { surviving: number };

/** Everything that a tally holds, as data: two of them add up to the tally of both. */
export interface TallyState {
  total: Sums;
  uncountedFiles: number;
  uncountedCommits: number;
  by: Record<LineGrouping, [string, Sums][]>;
}

/** Where a path is counted: its first folder, `.` for a file at the root, and the language of its name. */
export function areaOf(path: string): Pick<Area, 'directory' | 'language'> {
  const slash = path.indexOf('/');
  return { directory: slash < 0 ? '.' : path.slice(0, slash), language: languageOf(path) ?? 'other' };
}

/** Adds lines up by tool, model, directory, language and month, in any order. */
export class LineTally {
  readonly #total = zero();
  #uncountedFiles = 0;
  #uncountedCommits = 0;
  readonly #by = Object.fromEntries(LINE_GROUPINGS.map((grouping) => [grouping, new Map()])) as Record<
    LineGrouping,
    Map<string, Sums>
  >;

  /** A declared or recorded commit: what it changed (nothing of a merge is its own) and what is recorded for it. */
  add({ commit, evidence, areas, uncountedFiles = 0 }: ScannedCommit): void {
    const keys = keysOf(commit);
    this.#addRecorded(evidence, keys.month);
    if (areas === undefined) {
      if (hasOwnLines(commit)) this.#uncountedCommits++;
      return;
    }
    this.#uncountedFiles += uncountedFiles;
    for (const row of this.#rows(keys)) {
      row.commits++;
      for (const { added, deleted } of areas) addTo(row, { added, deleted });
    }
    for (const grouping of ['directory', 'language'] as const) {
      for (const key of new Set(areas.map((area) => area[grouping]))) this.#row(grouping, key).commits++;
      for (const { added, deleted, ...area } of areas) addTo(this.#row(grouping, area[grouping]), { added, deleted });
    }
  }

  /** Lines of the head that come from a commit. */
  addSurviving(commit: CommitReport, path: string, lines: number): void {
    const area = areaOf(path);
    for (const row of this.#rows(keysOf(commit))) row.surviving += lines;
    for (const grouping of ['directory', 'language'] as const) this.#row(grouping, area[grouping]).surviving += lines;
  }

  merge(other: TallyState): void {
    addTo(this.#total, other.total);
    this.#uncountedFiles += other.uncountedFiles;
    this.#uncountedCommits += other.uncountedCommits;
    for (const grouping of LINE_GROUPINGS) for (const [key, sums] of other.by[grouping]) addTo(this.#row(grouping, key), sums);
  }

  state(): TallyState {
    const by = Object.fromEntries(LINE_GROUPINGS.map((grouping) => [grouping, [...this.#by[grouping]]]));
    return {
      total: this.#total,
      uncountedFiles: this.#uncountedFiles,
      uncountedCommits: this.#uncountedCommits,
      by: by as TallyState['by'],
    };
  }

  /** @param surviving all lines of the head and what was left out, when surviving lines were counted */
  report(surviving: { headLines: number; unblamedFiles: number } | null): LineReport {
    const shown = (sums: Sums): LineCounts => ({ ...sums, surviving: surviving === null ? null : sums.surviving });
    const rows = (grouping: LineGrouping) =>
      [...this.#by[grouping]]
        .sort(grouping === 'month' ? ([a], [b]) => (a < b ? 1 : -1) : ([a, m], [b, n]) => n.added - m.added || (a < b ? -1 : 1))
        .map(([key, sums]) => ({ key, ...shown(sums) }));
    return {
      total: shown(this.#total),
      headLines: surviving?.headLines ?? null,
      uncountedFiles: this.#uncountedFiles,
      uncountedCommits: this.#uncountedCommits,
      unblamedFiles: surviving?.unblamedFiles ?? 0,
      by: Object.fromEntries(LINE_GROUPINGS.map((grouping) => [grouping, rows(grouping)])) as LineReport['by'],
    };
  }

  /** A line counts once a commit in the totals, and once for each tool and model that a record gives it to. */
  #addRecorded(evidence: readonly Evidence[], month: string): void {
    const [all, tools, models] = [new RangeSets(), new RangeSets(), new RangeSets()];
    for (const { ranges = [], tool, model, strength } of evidence) {
      if (tool === undefined || strength === 'weak') continue;
      for (const { path, lines } of ranges) {
        all.add(path, path, lines);
        tools.add(tool, path, lines);
        if (model !== undefined) models.add(model, path, lines);
      }
    }
    for (const [path, recorded] of all.counts()) {
      const { directory, language } = areaOf(path);
      for (const row of [
        this.#total,
        this.#row('directory', directory),
        this.#row('language', language),
        this.#row('month', month),
      ])
        row.recorded += recorded;
    }
    for (const [tool, recorded] of tools.counts()) this.#row('tool', tool).recorded += recorded;
    for (const [model, recorded] of models.counts()) this.#row('model', model).recorded += recorded;
  }

  #rows({ tools, models, month }: ReturnType<typeof keysOf>): Sums[] {
    return [
      this.#total,
      ...tools.map((tool) => this.#row('tool', tool)),
      ...models.map((model) => this.#row('model', model)),
      this.#row('month', month),
    ];
  }

  #row(grouping: LineGrouping, key: string): Sums {
    let row = this.#by[grouping].get(key);
    if (row === undefined) {
      row = zero();
      this.#by[grouping].set(key, row);
    }
    return row;
  }
}

/** A merge brings what others wrote. */
export function hasOwnLines({ attribution, merge }: CommitReport): boolean {
  return (attribution === 'declared' || attribution === 'recorded') && !merge;
}

/** Reviewers wrote none of it. */
function keysOf({ tools, date }: CommitReport): { tools: string[]; models: string[]; month: string } {
  const wrote = tools.filter(({ role }) => role !== 'reviewer');
  return {
    tools: [...new Set(wrote.map(({ id }) => id))],
    models: [...new Set(wrote.map(({ model }) => model ?? 'not named'))],
    month: date?.slice(0, 7) ?? 'no date',
  };
}

function zero(): Sums {
  return { commits: 0, added: 0, deleted: 0, surviving: 0, recorded: 0 };
}

function addTo(sums: Sums, more: Partial<Sums>): void {
  for (const key of Object.keys(sums) as (keyof Sums)[]) sums[key] += more[key] ?? 0;
}

/** No file has more lines; what a record says beyond that counts for nothing. */
const LINES_MOST = 1e9;

/** Lines by key and path. */
class RangeSets {
  readonly #sets = new Map<string, Map<string, string[]>>();

  add(key: string, path: string, lines: string): void {
    const paths = this.#sets.get(key) ?? new Map<string, string[]>();
    this.#sets.set(key, paths);
    paths.set(path, [...(paths.get(path) ?? []), lines]);
  }

  *counts(): Generator<[key: string, lines: number]> {
    for (const [key, paths] of this.#sets) yield [key, [...paths.values()].reduce((sum, lines) => sum + countLines(lines), 0)];
  }
}

/** `1-4` and `3-6,9` are seven lines. */
export function countLines(ranges: readonly string[]): number {
  const sorted = ranges
    .flatMap((text) => text.split(','))
    .map((range) => range.split('-').map(Number))
    .map(([from = 0, to = from]) => ({ from, to }))
    .filter(({ from, to }) => from >= 1 && to >= from && to <= LINES_MOST)
    .sort((a, b) => a.from - b.from);
  let count = 0;
  let counted = 0;
  for (const { from, to } of sorted) {
    count += Math.max(0, to - Math.max(from - 1, counted));
    counted = Math.max(counted, to);
  }
  return count;
}
