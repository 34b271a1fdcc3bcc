import type { Gap } from '../model/evidence.js';
import type { Range } from '../model/report.js';
import type { Git, Selection } from '../world/git/index.js';

/** Notices whether a walk reached commits whose parents this clone does not have. */
export class ShallowWatch {
  readonly #boundary: Set<string>;
  #reached: string | null = null;

  constructor(boundary: readonly string[]) {
    this.#boundary = new Set(boundary);
  }

  get active(): boolean {
    return this.#boundary.size > 0;
  }

  saw(ids: readonly string[]): void {
    if (!this.active || this.#reached !== null) return;
    this.#reached = ids.find((id) => this.#boundary.has(id)) ?? null;
  }

  /** A commit of the boundary that the walk reached. */
  get reached(): string | null {
    return this.#reached;
  }
}

/** What this clone lacks, as far as it touches the range that was walked. */
export async function cloneGaps(
  git: Git,
  selection: Selection,
  range: Pick<Range, 'base' | 'head'>,
  shallow: ShallowWatch,
): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const cut = shallow.reached ?? (await cutBehindDates(git, selection)) ?? (await cutBehindBase(git, range));
  gaps.push(...(await damageBehindBase(git, selection)));
  if (cut !== null) {
    gaps.push({
      code: 'shallow-history',
      subject: cut,
      detail: 'the history is cut off here: older commits are not in this shallow clone',
      fix: 'git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)',
    });
  }
  if (git.facts.partialFilter !== null) {
    gaps.push({
      code: 'partial-clone',
      subject: git.facts.partialFilter,
      detail:
        'this clone leaves objects on the server, and a scan fetches nothing; commits were read, files and notes may be missing',
      fix: 'git config --unset-all remote.origin.partialclonefilter; git fetch --refetch origin',
    });
  }
  return gaps;
}

/** Dates are filters: a walk may reach the cut through commits that it does not report. */
async function cutBehindDates(git: Git, selection: Selection): Promise<string | null> {
  if (git.facts.shallow.length === 0 || selection.kind !== 'walk') return null;
  if (selection.since === undefined && selection.until === undefined) return null;
  return firstCut(git, selection.include, selection.exclude);
}

/** In a shallow clone the base's own side may be cut, and then too many commits count as new. */
async function cutBehindBase(git: Git, { base, head }: Pick<Range, 'base' | 'head'>): Promise<string | null> {
  if (git.facts.shallow.length === 0 || base === null || head === null) return null;
  return (await firstCut(git, [base], [head])) ?? (git.facts.shallow.includes(base) ? base : null);
}

async function firstCut(git: Git, include: string[], exclude: string[]): Promise<string | null> {
  const boundary = new Set(git.facts.shallow);
  let first: string | null = null;
  for await (const objects of git.commits({ kind: 'walk', include, exclude }, [])) {
    first ??= objects.find((object) => boundary.has(object.id))?.id ?? null;
  }
  return first;
}

/**
 * What a range leaves out is decided by commits that are not reported, and an object whose bytes are not its own could hide new commits
 * behind a false parent. So the excluded commits are read and hashed, down to the boundary of the range.
 */
async function damageBehindBase(git: Git, selection: Selection): Promise<Gap[]> {
  if (selection.kind !== 'walk' || selection.exclude.length === 0) return [];
  const gaps: Gap[] = [];
  const open = new Set([...(await git.boundary(selection.include, selection.exclude)), ...selection.exclude]);
  for await (const objects of git.commits({ kind: 'walk', include: selection.exclude, exclude: [] }, gaps)) {
    for (const { id } of objects) open.delete(id);
    if (open.size === 0) break;
  }
  return gaps;
}
