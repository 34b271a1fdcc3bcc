import type { ToolUse } from '../model/attribution.js';
import type { Evidence } from '../model/evidence.js';
import type { ObservedUse, Use } from '../model/inventory.js';
import type { CommitReport, RepoReport } from '../model/report.js';

const EVIDENCE_SHOWN = 3;

interface Row {
  tool: string;
  model: string | null;
  use: Use;
  commits: number;
  people: Set<string>;
  days: string[];
  evidence: string[];
}

/**
 * The tools and models that the commits of a report show in use, by tool, model and use. Suspected commits say too little to count.
 * Merges bring what others wrote, unless they have content of their own. The report must hold every commit with evidence, not only its highlights.
 */
export function observedUse(repo: RepoReport): ObservedUse[] {
  const rows = new Map<string, Row>();
  const evidence = new Map(repo.evidence.map((item) => [item.id, item]));
  for (const commit of repo.commits) {
    if ((commit.merge && commit.ownContent !== true) || (commit.attribution !== 'declared' && commit.attribution !== 'recorded'))
      continue;
    for (const [key, { tool, model, use }] of usesOf(commit)) {
      const row = rows.get(key) ?? { tool, model, use, commits: 0, people: new Set(), days: [], evidence: [] };
      rows.set(key, row);
      row.commits++;
      for (const person of peopleOf(commit)) row.people.add(person);
      if (commit.date !== null) row.days.push(commit.date.slice(0, 10));
      if (row.evidence.length < EVIDENCE_SHOWN) row.evidence.push(...cited(commit, row, evidence).slice(0, 1));
    }
  }
  const own = repo.totals.commits - repo.totals.merges;
  const whole = repo.complete && own > 0 ? own : null;
  return [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => observed(row, whole));
}

function observed({ days, people, ...row }: Row, whole: number | null): ObservedUse {
  const sorted = days.sort();
  return {
    ...row,
    people: [...people].sort(),
    first: sorted[0] ?? null,
    last: sorted.at(-1) ?? null,
    share: whole === null ? null : row.commits / whole,
  };
}

/** Each tool once, and each of its models once, however often the commit names them. */
function usesOf(commit: CommitReport): Map<string, Pick<ObservedUse, 'tool' | 'model' | 'use'>> {
  const uses = new Map<string, Pick<ObservedUse, 'tool' | 'model' | 'use'>>();
  for (const { id, model, role } of commit.tools) {
    const use: Use = role === 'reviewer' ? 'review' : 'contribution';
    for (const named of model === undefined ? [null] : [null, model]) {
      uses.set(JSON.stringify([id, named ?? '', use]), { tool: id, model: named, use });
    }
  }
  return uses;
}

/** Where the tool is the author, whoever committed knows about it; a merge button knows nothing. */
function peopleOf({ author, committer, tools }: CommitReport): string[] {
  const has = (role: ToolUse['role']): boolean => tools.some((tool) => tool.role === role);
  const person = !has('author') ? author : has('committer') || committer.address === 'noreply@github.com' ? null : committer;
  if (person === null) return [];
  const name = person.name.trim() === '' ? person.address.trim() : person.name.trim();
  if (/\[bot\]$/i.test(name)) return []; // GitHub writes every app so.
  return name === '' || (has('author') && person.address === author.address) ? [] : [name];
}

function cited(commit: CommitReport, { tool, model }: Row, evidence: ReadonlyMap<string, Evidence>): string[] {
  const ofTool = commit.evidence.filter((id) => evidence.get(id)?.tool === tool);
  const ofModel = ofTool.filter((id) => model !== null && evidence.get(id)?.model === model);
  return [...ofModel, ...ofTool];
}
