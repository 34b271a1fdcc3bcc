import { ATTRIBUTIONS } from './model/attribution.js';
import type { Role } from './model/evidence.js';
import type { CommitReport, ToolSummary, Totals } from './model/report.js';

/** Adds commits up as they stream by. Totals are derived here and nowhere else. */
export class Summary {
  #commits = 0;
  #merges = 0;
  readonly #byAttribution: Totals['byAttribution'] = { declared: 0, recorded: 0, suspected: 0, none: 0 };
  readonly #byRole: Partial<Record<Role, number>> = {};
  #humanAttested = 0;
  #attributedMerges = 0;
  readonly #tools = new Map<string, ToolSummary>();

  get commits(): number {
    return this.#commits;
  }

  count(commits: number, merges: number): void {
    this.#commits += commits;
    this.#merges += merges;
  }

  add(commit: CommitReport): void {
    const { attribution, tools, denied, merge, date } = commit;
    if (attribution !== 'none') {
      this.#byAttribution[attribution]++;
      if (merge) this.#attributedMerges++;
    } else if (denied) this.#humanAttested++;
    if (attribution === 'declared' || attribution === 'recorded') {
      for (const role of new Set(tools.map((use) => use.role))) bump(this.#byRole, role);
    }
    for (const id of new Set(tools.map((use) => use.id))) {
      const summary = this.#tool(id);
      const uses = tools.filter((use) => use.id === id);
      if (attribution !== 'none') summary[attribution]++;
      if (attribution === 'suspected') continue;
      for (const role of new Set(uses.map((use) => use.role))) bump(summary.roles, role);
      for (const model of new Set(uses.flatMap((use) => use.model ?? []))) bump(summary.models, model);
      const day = date?.slice(0, 10) ?? null;
      if (day === null || attribution === 'none') continue;
      if (summary.firstSeen === null || day < summary.firstSeen) summary.firstSeen = day;
      if (summary.lastSeen === null || day > summary.lastSeen) summary.lastSeen = day;
    }
  }

  totals(): Totals {
    const attributed = ATTRIBUTIONS.filter((name) => name !== 'none').reduce((sum, name) => sum + this.#byAttribution[name], 0);
    return {
      commits: this.#commits,
      merges: this.#merges,
      byAttribution: { ...this.#byAttribution, none: this.#commits - attributed },
      byRole: { ...this.#byRole },
      humanAttested: this.#humanAttested,
      attributedMerges: this.#attributedMerges,
    };
  }

  /** Most commits first; equal counts by id. */
  tools(): ToolSummary[] {
    const weight = (tool: ToolSummary): number => tool.declared + tool.recorded;
    return [...this.#tools.values()].sort((a, b) => weight(b) - weight(a) || b.suspected - a.suspected || (a.id < b.id ? -1 : 1));
  }

  #tool(id: string): ToolSummary {
    let summary = this.#tools.get(id);
    if (summary === undefined) {
      summary = { id, declared: 0, recorded: 0, suspected: 0, roles: {}, models: {}, firstSeen: null, lastSeen: null };
      this.#tools.set(id, summary);
    }
    return summary;
  }
}

function bump<K extends string>(counts: Partial<Record<K, number>>, key: K): void {
  counts[key] = (counts[key] ?? 0) + 1;
}
