import type { Attribution, Conclusion, ToolUse } from './model/attribution.js';
import type { Evidence } from './model/evidence.js';

type Cited = Pick<Evidence, 'kind' | 'role' | 'strength' | 'tool' | 'model'>;

/**
 * Concludes from the evidence of one commit. A reviewer alone is not AI-written code; weak evidence never declares; more evidence is
 * one attribution with more citations, not a higher score.
 */
export function attribute(evidence: readonly Cited[]): Conclusion {
  const ai = evidence.filter((item) => item.tool !== undefined);
  const wrote = ai.filter((item) => item.role !== 'reviewer');
  const attribution: Attribution = wrote.some((item) => item.strength !== 'weak' && !isRecord(item))
    ? 'declared'
    : wrote.some((item) => item.strength !== 'weak' && isRecord(item))
      ? 'recorded'
      : wrote.length > 0
        ? 'suspected'
        : 'none';
  const solid = ai.filter((item) => item.strength !== 'weak');
  const certain = new Set(solid.map(({ tool }) => tool));
  const committed = ai.filter((item) => item.role === 'committer' && certain.has(item.tool));
  return {
    attribution,
    tools: toolsOf(attribution === 'suspected' ? ai : [...solid, ...committed]),
    denied: evidence.some((item) => item.kind === 'denial' && item.strength !== 'weak'),
  };
}

/** Said by a record elsewhere, not by the commit itself. */
function isRecord({ kind }: Cited): boolean {
  return kind === 'note' || kind === 'trace';
}

/** One entry a tool, role and model; a line that names no tool adds none beside one that does; an entry without a model is dropped when the same tool and role names one. */
function toolsOf(evidence: readonly Cited[]): ToolUse[] {
  const uses = new Map<string, ToolUse>();
  for (const { tool, role = 'assistant', model } of evidence) {
    if (tool === undefined) continue;
    uses.set(`${tool} ${role} ${model ?? ''}`, { id: tool, ...(model === undefined ? {} : { model }), role });
  }
  const all = [...uses.values()];
  const named = all.some(({ id }) => id !== 'unspecified');
  const withModel = new Set(all.filter(({ model }) => model).map(({ id, role }) => `${id} ${role}`));
  return all
    .filter(({ id }) => !named || id !== 'unspecified')
    .filter(({ id, role, model }) => model !== undefined || !withModel.has(`${id} ${role}`))
    .sort((a, b) => compare(a.id, b.id) || compare(a.role, b.role) || compare(a.model ?? '', b.model ?? ''));
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
