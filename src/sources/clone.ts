import type { Gap } from '../model/evidence.js';
import type { Range } from '../model/report.js';
import type { Git } from '../world/git/index.js';

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
export async function cloneGaps(git: Git, range: Pick<Range, 'base' | 'head'>, shallow: ShallowWatch): Promise<Gap[]> {
  const gaps: Gap[] = [];
  const cut = shallow.reached ?? (await cutBehindBase(git, range));
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

/** In a shallow clone the base's own side may be cut, and then too many commits count as new. */
async function cutBehindBase(git: Git, { base, head }: Pick<Range, 'base' | 'head'>): Promise<string | null> {
  if (git.facts.shallow.length === 0 || base === null || head === null) return null;
  const boundary = new Set(git.facts.shallow);
  for await (const objects of git.commits({ kind: 'walk', include: [base], exclude: [head] }, [])) {
    const cut = objects.find((object) => boundary.has(object.id));
    if (cut !== undefined) return cut.id;
  }
  return boundary.has(base) ? base : null;
}
