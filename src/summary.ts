import { ATTRIBUTIONS } from './model/attribution.js';
import type { Evidence, Role } from './model/evidence.js';
import type { CommitReport, Highlights, ToolSummary, Totals } from './model/report.js';

/** One commit with its evidence. */
export interface ScannedCommit {
  commit: CommitReport;
  evidence: Evidence[];
  /** What it changed, once lines were counted. */
  areas?: Area[];
  uncountedFiles?: number;
}

/** Lines of one commit in one directory and language. */
export interface Area {
  directory: string;
  language: string;
  added: number;
  deleted: number;
}

/** How many commits a highlight names. */
const HIGHLIGHTED = 50;

type Shelf = 'contradicted' | 'suspected' | 'latest';

/** Everything that a summary holds, as data: two of them add up to the summary of both. */
export interface SummaryState {
  commits: number;
  merges: number;
  byAttribution: Totals['byAttribution'];
  byRole: Partial<Record<Role, number>>;
  humanAttested: number;
  attributedMerges: number;
  tools: ToolSummary[];
  automation: number;
  shelves: Record<Shelf, { count: number; commits: ScannedCommit[] }>;
}

/** Adds commits up, in any order. Totals are derived here and nowhere else. */
export class Summary {
  readonly #state: SummaryState = {
    commits: 0,
    merges: 0,
    byAttribution: { declared: 0, recorded: 0, suspected: 0, none: 0 },
    byRole: {},
    humanAttested: 0,
    attributedMerges: 0,
    tools: [],
    automation: 0,
    shelves: {
      contradicted: { count: 0, commits: [] },
      suspected: { count: 0, commits: [] },
      latest: { count: 0, commits: [] },
    },
  };
  readonly #tools = new Map<string, ToolSummary>();

  get commits(): number {
    return this.#state.commits;
  }

  count(commits: number, merges: number): void {
    this.#state.commits += commits;
    this.#state.merges += merges;
  }

  add(scanned: ScannedCommit): void {
    const state = this.#state;
    const { attribution, tools, denied, merge } = scanned.commit;
    if (attribution !== 'none') {
      state.byAttribution[attribution]++;
      if (merge) state.attributedMerges++;
    } else if (denied) state.humanAttested++;
    if (attribution === 'declared' || attribution === 'recorded') {
      for (const role of new Set(tools.map((use) => use.role))) bump(state.byRole, role);
    }
    for (const id of new Set(tools.map((use) => use.id))) this.#addTool(id, scanned.commit);
    this.#highlight(scanned);
  }

  /** Adds what another summary holds. */
  merge(other: SummaryState): void {
    const state = this.#state;
    this.count(other.commits, other.merges);
    for (const name of ATTRIBUTIONS) state.byAttribution[name] += other.byAttribution[name];
    addUp(state.byRole, other.byRole);
    state.humanAttested += other.humanAttested;
    state.attributedMerges += other.attributedMerges;
    state.automation += other.automation;
    for (const tool of other.tools) this.#mergeTool(tool);
    for (const shelf of Object.keys(state.shelves) as Shelf[]) {
      state.shelves[shelf].count += other.shelves[shelf].count;
      for (const scanned of other.shelves[shelf].commits) keep(state.shelves[shelf].commits, scanned);
    }
  }

  state(): SummaryState {
    return { ...this.#state, tools: this.tools() };
  }

  totals(): Omit<Totals, 'files'> {
    const { commits, merges, byAttribution, byRole, humanAttested, attributedMerges } = this.#state;
    const attributed = ATTRIBUTIONS.filter((name) => name !== 'none').reduce((sum, name) => sum + byAttribution[name], 0);
    return {
      commits,
      merges,
      byAttribution: { ...byAttribution, none: commits - attributed },
      byRole: { ...byRole },
      humanAttested,
      attributedMerges,
    };
  }

  /** Most commits first; equal counts by id. */
  tools(): ToolSummary[] {
    const weight = (tool: ToolSummary): number => tool.declared + tool.recorded;
    return [...this.#tools.values()].sort((a, b) => weight(b) - weight(a) || b.suspected - a.suspected || (a.id < b.id ? -1 : 1));
  }

  highlights(): Highlights {
    const { shelves, automation } = this.#state;
    const named = ({ count, commits }: SummaryState['shelves'][Shelf]) => ({
      count,
      commits: commits.map(({ commit }) => commit.id),
    });
    return {
      contradicted: named(shelves.contradicted),
      suspected: named(shelves.suspected),
      automation,
      latest: named(shelves.latest),
    };
  }

  /** The commits that the highlights name, newest first. */
  highlighted(): ScannedCommit[] {
    const all = Object.values(this.#state.shelves).flatMap(({ commits }) => commits);
    return newestFirst([...new Map(all.map((scanned) => [scanned.commit.id, scanned])).values()]);
  }

  #addTool(id: string, { attribution, tools, date }: CommitReport): void {
    const summary = this.#tool(id);
    const uses = tools.filter((use) => use.id === id);
    if (attribution !== 'none') summary[attribution]++;
    if (attribution === 'suspected') return;
    for (const role of new Set(uses.map((use) => use.role))) bump(summary.roles, role);
    for (const model of new Set(uses.flatMap((use) => use.model ?? []))) bump(summary.models, model);
    const day = date?.slice(0, 10) ?? null;
    if (day !== null && attribution !== 'none') seen(summary, day, day);
  }

  #mergeTool({ id, declared, recorded, suspected, roles, models, firstSeen, lastSeen }: ToolSummary): void {
    const summary = this.#tool(id);
    summary.declared += declared;
    summary.recorded += recorded;
    summary.suspected += suspected;
    addUp(summary.roles, roles);
    addUp(summary.models, models);
    if (firstSeen !== null && lastSeen !== null) seen(summary, firstSeen, lastSeen);
  }

  #tool(id: string): ToolSummary {
    let summary = this.#tools.get(id);
    if (summary === undefined) {
      summary = { id, declared: 0, recorded: 0, suspected: 0, roles: {}, models: {}, firstSeen: null, lastSeen: null };
      this.#tools.set(id, summary);
    }
    return summary;
  }

  #highlight(scanned: ScannedCommit): void {
    const { attribution, denied } = scanned.commit;
    const put = (shelf: Shelf): void => {
      this.#state.shelves[shelf].count++;
      keep(this.#state.shelves[shelf].commits, scanned);
    };
    if (denied && attribution !== 'none') put('contradicted');
    if (attribution === 'declared' || attribution === 'recorded') put('latest');
    if (attribution !== 'suspected') return;
    if (isAutomation(scanned.evidence)) this.#state.automation++;
    else put('suspected');
  }
}

/** Version bumps, test merges and checkpoints under an agent's account. */
function isAutomation(evidence: readonly Evidence[]): boolean {
  const cited = evidence.filter(({ tool }) => tool !== undefined);
  return cited.length > 0 && cited.every(({ because }) => because === 'mechanical-commit');
}

export function newestFirst(commits: ScannedCommit[]): ScannedCommit[] {
  return commits.sort(compare);
}

function compare({ commit: a }: ScannedCommit, { commit: b }: ScannedCommit): number {
  if (a.date !== b.date) {
    const difference = timeOf(b) - timeOf(a);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Dates outside the years 0 to 9999 are written with a sign, so they do not compare as text. */
function timeOf({ date }: CommitReport): number {
  return date === null ? Number.NEGATIVE_INFINITY : Date.parse(date);
}

/** Inserts in order, and drops what is too far down. */
function keep(shelf: ScannedCommit[], scanned: ScannedCommit): void {
  const last = shelf.at(-1);
  if (shelf.length === HIGHLIGHTED && last !== undefined && compare(scanned, last) > 0) return;
  let at = shelf.length;
  while (at > 0 && compare(scanned, shelf[at - 1] as ScannedCommit) < 0) at--;
  shelf.splice(at, 0, scanned);
  if (shelf.length > HIGHLIGHTED) shelf.pop();
}

function seen(summary: ToolSummary, first: string, last: string): void {
  if (summary.firstSeen === null || first < summary.firstSeen) summary.firstSeen = first;
  if (summary.lastSeen === null || last > summary.lastSeen) summary.lastSeen = last;
}

function bump<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}

function addUp<K extends string>(counts: Partial<Record<K, number>>, more: Partial<Record<K, number>>): void {
  for (const key of Object.keys(more) as K[]) counts[key] = (counts[key] ?? 0) + (more[key] ?? 0);
}
