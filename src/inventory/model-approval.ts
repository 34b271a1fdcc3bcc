import { matchModel } from '../match/model.js';
import type { Inventory, InventoryModel, InventorySystem, ObservedUse } from '../model/inventory.js';
import type { Said } from './finding.js';
import { findListed, indexModels, type ModelIndex, seenModel } from './models.js';
import { given } from './questions.js';
import { byModel, fail, order, type SeenTool, shortList, unknown, unlisted, unnamed } from './seen.js';

/** The models that a tool may run by the inventory. */
export interface Listed {
  tool: string;
  /** The system that is told when a model is not among them. */
  system: InventorySystem;
  models: ModelIndex;
  /** As a sentence names them. */
  names: string | null;
}

export function listedOf(tool: string, pool: readonly InventorySystem[]): Listed {
  const [system] = pool.toSorted((a, b) => order(a.id, b.id)) as [InventorySystem];
  const models = indexModels(pool.flatMap((member) => given(member.models) ?? []));
  return { tool, system, models, names: names(models.all) };
}

export function judgeModel({ tool, system, models, names: all }: Listed, model: string, uses: readonly ObservedUse[]): Said[] {
  const named = seenModel(model);
  const { same, dated } = findListed(models, named);
  if (same) return [];
  const place = { about: `${tool}:${model}`, at: system.models.at };
  const subject = `${system.id}.models`;
  if (dated.length > 0) {
    return [{ ...unknown('model-date-not-named', subject, uses, { tool, model, listed: names(dated) }), ...place }];
  }
  const values = { tool, model, listed: all };
  return named.unknownVersion
    ? [{ ...unknown('model-version-unknown', subject, uses, values), ...place }]
    : [{ ...fail('model-not-in-inventory', subject, uses, values), ...place }];
}

/** A model that was named without its tool is compared with the models of every approved system that git can show. */
export function judgeFamily(
  inventory: Inventory,
  { tool, uses }: SeenTool,
  approved: readonly Indexed[],
  seen: Set<string>,
): Said[] {
  const models = byModel(uses);
  if (models.size === 0) {
    const listed = approved.some((system) => system.models.all.some(({ id }) => ofFamily(id, tool)));
    return [listed ? unnamed(inventory, tool, null, uses) : unlisted(inventory, tool, null, uses)];
  }
  return [...models].map(([model, rows]) => {
    const named = seenModel(model);
    const running = approved.filter((system) => findListed(system.models, named).same);
    for (const { system } of running) seen.add(system.id);
    return running.length > 0 ? unnamed(inventory, tool, model, rows) : unlisted(inventory, tool, model, rows);
  });
}

/** A system, and its models ready to be asked. */
export interface Indexed {
  system: InventorySystem;
  models: ModelIndex;
}

function ofFamily(id: string, tool: string): boolean {
  return matchModel(id)?.family === tool || id.startsWith(tool);
}

function names(models: readonly InventoryModel[]): string | null {
  return models.length === 0 ? null : shortList([...new Set(models.map(({ written }) => written))].sort(), 8);
}
