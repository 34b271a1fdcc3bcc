import type { Config } from '../config.js';
import type { AttestedRange, Behind } from '../model/attestation.js';
import type { VerifiedFigures } from '../model/document.js';
import type { Gap } from '../model/evidence.js';
import type { CommitReport, RepoReport, Report } from '../model/report.js';
import { type Progress, type ScanOptions, scan } from '../scan.js';
import { sortGaps } from '../verdict.js';
import type { CommitTimes, Git } from '../world/git/index.js';
import type { World } from '../world/index.js';
import { type CountedTimes, isAssisted, percentageOf } from './claims.js';
import { DOCUMENTS, FACTS_KEY } from './format.js';
import { type ParsedAttestation, timeOf } from './parse.js';

export interface Recounting {
  config: Config | undefined;
  /** The commit up to which commits count; null when there is none. */
  head: string | null;
  onProgress?: (progress: Progress) => void;
}

/** The commits that an attestation is about, scanned, with their times. */
export interface Recount {
  report: Report;
  repo: RepoReport;
  times: CountedTimes;
}

/** Scans a range for an attestation: all commits with evidence, their lines, no files. */
export async function recount(
  world: World,
  request: ScanOptions,
  { config, onProgress }: Omit<Recounting, 'head'>,
): Promise<Recount> {
  const report = await scan(world, {
    ...request,
    files: false,
    ...(config === undefined ? {} : { config }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const [repo] = report.repos as [RepoReport];
  const { base, head, since, until } = repo.range;
  const gaps: Gap[] = [];
  const within = {
    since: since === null ? -Infinity : Date.parse(since) / 1000,
    until: until === null ? Infinity : Date.parse(until) / 1000,
  };
  const times = new Times();
  if (head !== null) {
    for await (const one of world.git.times([head], base === null ? [] : [base], gaps)) {
      if (!one.merge && one.committed >= within.since && one.committed <= within.until) times.add(one);
    }
  }
  return { report, repo: withGaps(repo, gaps), times: times.counted() };
}

function withGaps(repo: RepoReport, gaps: readonly Gap[]): RepoReport {
  const all = sortGaps([...repo.gaps, ...gaps]);
  return { ...repo, gaps: all, complete: all.length === 0 };
}

/** What git says of all commits of HEAD up to a moment, merges left out; null when not all of them can be seen. */
export async function figuresUntil(world: World, moment: string, { config, head }: Recounting): Promise<VerifiedFigures | null> {
  const until = Date.parse(moment) / 1000;
  if (head === null || Number.isNaN(until) || world.git.facts.shallow.length > 0) return null;
  const gaps: Gap[] = [];
  const ids: string[] = [];
  for await (const { id, committed, merge } of world.git.times([head], [], gaps)) {
    if (!merge && committed <= until) ids.push(id);
  }
  const report = await scan(world, { ids, files: false, ...(config === undefined ? {} : { config }) });
  const [repo] = report.repos;
  if (repo === undefined || gaps.length > 0 || !repo.complete) return null;
  const assisted = repo.commits.filter(isAssisted).length;
  return { commits: ids.length, assisted, percentage: percentageOf(assisted, ids.length) };
}

/** How the commits of a claim were found again, and what became of the head that it names. */
export interface Found {
  recount: Recount;
  range: AttestedRange;
  /** The head of the file, when the present history does not hold it. */
  rewritten: string | null;
  behind: Behind | null;
}

/** Finds the commits again that an attestation counts: by its object ids where it has them, else by its dates. */
export async function findAgain(world: World, parsed: ParsedAttestation, path: string, recounting: Recounting): Promise<Found> {
  const { git } = world;
  const cut = git.facts.shallow.length > 0;
  const { head: now } = recounting;
  const range = parsed.document[FACTS_KEY]?.range;
  const head = range?.head ?? null;
  const known = head === null ? null : await git.resolve(head);
  const base = range?.base ?? null;
  if (range !== undefined && known !== null && (base === null || (await git.resolve(base)) !== null)) {
    const dates = {
      ...(range.since === undefined ? {} : { since: timeOf(range.since) }),
      ...(range.until === undefined ? {} : { until: timeOf(range.until) }),
    };
    const counted = await recount(
      world,
      { ...(base === null ? {} : { base }), head: known, ...dates, lines: hasLines(parsed) },
      recounting,
    );
    const outside = cut ? null : await git.unreachable([known], now === null ? [] : [now]);
    return {
      recount: counted,
      range: { source: 'object-ids', base, head: known, merges: false },
      rewritten: outside === null ? null : known,
      behind: now === null || outside !== null ? null : await behindOf(world, now, known, path, recounting),
    };
  }
  const byDates = await findByDates(world, parsed, now, path, recounting);
  return { ...byDates, rewritten: head !== null && !cut ? head : null };
}

function hasLines({ document }: ParsedAttestation): boolean {
  return document[FACTS_KEY]?.lines !== undefined;
}

/** Ways to read a pair of dates. The published tool writes author dates and leaves merges out; whichever gives its count is meant. */
const READINGS = [
  { by: 'authored', merges: false },
  { by: 'committed', merges: false },
  { by: 'until', merges: false },
  { by: 'authored', merges: true },
  { by: 'committed', merges: true },
] as const;

/** A file that names no commits speaks of those that git finds between its dates. */
async function findByDates(
  world: World,
  parsed: ParsedAttestation,
  head: string | null,
  path: string,
  recounting: Recounting,
): Promise<Omit<Found, 'rewritten'>> {
  const { claims } = parsed;
  const from = claims.from === null ? -Infinity : Math.floor(Date.parse(claims.from) / 1000);
  const to = Math.ceil(Date.parse(claims.to ?? claims.generated) / 1000);
  const gaps: Gap[] = [];
  const all: CommitTimes[] = [];
  for await (const times of world.git.times(head === null ? [] : [head], [], gaps)) all.push(times);
  const selections = READINGS.map((reading) => ({
    ...reading,
    ids: all
      .filter(({ authored, committed, merge }) => {
        if (merge && !reading.merges) return false;
        if (reading.by === 'until') return committed <= to;
        const time = reading.by === 'authored' ? authored : committed;
        return time >= from && time <= to;
      })
      .map(({ id }) => id),
  }));
  const meant = selections.find(({ ids }) => ids.length === claims.commits) ?? selections[0];
  const ids = meant?.ids ?? [];
  const counted = await recount(world, { ids, lines: hasLines(parsed) }, recounting);
  const chosen = new Set(ids);
  const times = new Times();
  for (const one of all) if (chosen.has(one.id)) times.add(one);
  const newer = all.filter(
    ({ id, committed, authored, merge }) => !merge && !chosen.has(id) && Math.max(authored, committed) > to,
  );
  return {
    recount: { ...counted, repo: withGaps(counted.repo, [...gaps, ...shallowGap(world)]), times: times.counted() },
    range: { source: 'dates', base: null, head, merges: meant?.merges ?? false },
    behind: await countBehind(
      world,
      newer.map(({ id }) => id),
      path,
      recounting,
    ),
  };
}

/** A walk by dates needs the whole history; `exactly these commits` does not notice a cut. */
function shallowGap({ git }: World): Gap[] {
  const [cut] = git.facts.shallow;
  if (cut === undefined) return [];
  return [
    {
      code: 'shallow-history',
      subject: cut,
      detail: 'the history is cut off here: older commits are not in this shallow clone',
      fix: 'git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)',
    },
  ];
}

async function behindOf(world: World, now: string, head: string, path: string, recounting: Recounting): Promise<Behind> {
  const gaps: Gap[] = [];
  const newer: string[] = [];
  for await (const { id, merge } of world.git.times([now], [head], gaps)) if (!merge) newer.push(id);
  return countBehind(world, newer, path, recounting);
}

/** More commits than this have surely changed something beside the attestation. */
const LOOK_AT_CHANGES = 200;

async function countBehind(world: World, newer: readonly string[], path: string, { config }: Recounting): Promise<Behind> {
  if (newer.length === 0) return { commits: 0, assisted: 0, onlyDocuments: true };
  const report = await scan(world, { ids: [...newer], files: false, ...(config === undefined ? {} : { config }) });
  const touched = newer.length > LOOK_AT_CHANGES ? null : await world.git.touched(newer, []);
  return {
    commits: newer.length,
    assisted: report.repos[0]?.commits.filter(isAssisted).length ?? 0,
    onlyDocuments: touched?.every((changed) => changed === path || DOCUMENTS.includes(changed)) ?? false,
  };
}

/** What a change brings: where it begins, and its commits with AI evidence. */
export interface BroughtCommits {
  base: string;
  assisted: readonly Pick<CommitReport, 'id' | 'date'>[];
}

/** How many commits a file does not count although they were there when it was made: it begins behind them. */
export async function leftOut(
  git: Git,
  { recount: { repo }, range, rewritten }: Found,
  { claims }: ParsedAttestation,
  { base, assisted }: BroughtCommits,
  gaps: Gap[],
): Promise<number> {
  const counted = new Set(repo.commits.map(({ id }) => id));
  const rest = assisted.filter(({ id }) => !counted.has(id));
  if (rest.length === 0 || rewritten !== null || range.head === null) return 0;
  if (range.source === 'dates') {
    const end = Math.ceil(Date.parse(claims.to ?? claims.generated) / 1000) * 1000;
    return rest.filter(({ date }) => date === null || Date.parse(date) <= end).length;
  }
  const there = new Set<string>();
  for await (const { id } of git.times([range.head], [base], gaps)) there.add(id);
  return rest.filter(({ id }) => there.has(id)).length;
}

/** The last second of the year 9999: the published format has four digits for a year. */
const LAST_SECOND = 253_402_300_799;

/** Oldest and newest of the commits added. */
class Times {
  #commits = 0;
  #oldest: number | null = null;
  #newest: number | null = null;

  add({ committed }: { committed: number }): void {
    this.#commits++;
    if (!(committed >= 0 && committed <= LAST_SECOND)) return;
    if (this.#oldest === null || committed < this.#oldest) this.#oldest = committed;
    if (this.#newest === null || committed > this.#newest) this.#newest = committed;
  }

  counted(): CountedTimes {
    return { commits: this.#commits, oldest: this.#oldest, newest: this.#newest };
  }
}
