import type { Inventory, InventorySystem, ObservedUse } from '../model/inventory.js';
import type { Tool } from '../model/tool.js';
import type { Said } from './finding.js';
import { judgeFamily, judgeModel, listedOf } from './model-approval.js';
import { indexModels } from './models.js';
import { given } from './questions.js';
import { byModel, fail, groupedBy, order, type SeenTool, type Span, spanOf, unlisted, unnamed } from './seen.js';

type Tools = readonly Pick<Tool, 'id' | 'kind'>[];

/**
 * Compares what was seen in git with what the inventory approves. Systems without `tools` take no part: nothing in git can show
 * them. `seen` are the ids of the systems of which some use was seen.
 */
export function approvedVersusObserved(
  inventory: Inventory,
  observed: readonly ObservedUse[],
  tools: Tools,
): { said: Said[]; seen: Set<string> } {
  const systems = inventory.systems.filter((system) => system.tools.length > 0);
  const families = new Set(tools.filter(({ kind }) => kind === 'family').map(({ id }) => id));
  const indexed = systems.filter(isApproved).map((system) => ({ system, models: indexModels(given(system.models) ?? []) }));
  const seen = new Set<string>();
  const said = seenTools(observed).flatMap((tool) => {
    const listing = systems.filter((system) => system.tools.includes(tool.tool));
    for (const { id } of listing) seen.add(id);
    if (listing.length > 0) return judgeTool(tool, listing);
    if (tool.tool === 'unspecified') return [unnamed(inventory, tool.tool, null, tool.uses)];
    if (families.has(tool.tool)) return judgeFamily(inventory, tool, indexed, seen);
    return [unlisted(inventory, tool.tool, null, tool.uses)];
  });
  return { said, seen };
}

function seenTools(observed: readonly ObservedUse[]): SeenTool[] {
  return [...groupedBy(observed, ({ tool }) => tool)].map(([tool, uses]) => ({ tool, uses }));
}

/** A use that fits any approved system of the tool is approved. */
function judgeTool({ tool, uses }: SeenTool, listing: readonly InventorySystem[]): Said[] {
  const approved = listing.filter(isApproved);
  const pool = approved.length > 0 ? approved : listing;
  const span = spanOf(uses);
  const listed = listedOf(tool, pool);
  return [
    ...(approved.length > 0 ? outsideApproval(tool, uses, span, approved) : [notApproved(tool, uses, listing)]),
    ...beforeDeployment(tool, uses, span, listing),
    ...[...byModel(uses)].flatMap(([model, rows]) => judgeModel(listed, model, rows)),
  ];
}

/**
 * With an approval, and in use; or retired on a day that is known, for then what came before was approved. An approval that is
 * "not applicable", or has an open question of its own, approves nothing.
 */
function isApproved(system: InventorySystem): boolean {
  const approval = given(system.approval);
  if (approval === null || [approval.by, approval.on, approval.until].some(({ state }) => state === 'open')) return false;
  const status = given(system.status);
  return status === 'approved' || (status === 'retired' && approval.until.state === 'given');
}

/** The nearest to an approval first. */
const NEARNESS = ['trial', 'approved', 'suspended', 'retired'];

/** Tells about the system that is nearest to an approval. */
function notApproved(tool: string, uses: readonly ObservedUse[], listing: readonly InventorySystem[]): Said {
  const rank = ({ status }: InventorySystem): number => {
    const at = NEARNESS.indexOf(given(status) ?? '');
    return at < 0 ? NEARNESS.length : at;
  };
  const [system] = [...listing].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1)) as [InventorySystem];
  const status = given(system.status);
  return {
    ...fail('tool-not-approved', `${system.id}.status`, uses, { tool, status }),
    about: tool,
    severity: status === 'trial' ? 'warning' : 'error',
    at: (status === 'approved' ? system.approval : system.status).at,
  };
}

/** Approvals that follow each other, as systems of their own, are taken together. */
function outsideApproval(tool: string, uses: readonly ObservedUse[], span: Span, approved: readonly InventorySystem[]): Said[] {
  const windows = approved.flatMap((system) => {
    const approval = given(system.approval);
    if (approval === null) return [];
    return [{ system, on: given(approval.on), until: given(approval.until), at: approval }];
  });
  const earliest = windows.toSorted((a, b) => order(a.on ?? '', b.on ?? '') || order(a.system.id, b.system.id))[0];
  const latest = windows.toSorted((a, b) => order(b.until ?? '9', a.until ?? '9') || order(a.system.id, b.system.id))[0];
  const said: Said[] = [];
  if (earliest !== undefined && earliest.on !== null && span.first !== null && span.first < earliest.on) {
    const { system, on, at } = earliest;
    const found = fail('used-before-approval', `${system.id}.approval.on`, uses, { tool, date: on });
    said.push({ ...found, about: tool, severity: 'warning', at: at.on.at });
  }
  if (latest !== undefined && latest.until !== null && span.last !== null && span.last > latest.until) {
    const { system, until, at } = latest;
    const found = fail('used-after-approval', `${system.id}.approval.until`, uses, { tool, date: until });
    said.push({ ...found, about: tool, at: at.until.at });
  }
  return said;
}

/** Of several systems with the tool the first deployed counts; one that gives no date may have been the first. */
function beforeDeployment(
  tool: string,
  uses: readonly ObservedUse[],
  { first }: Span,
  listing: readonly InventorySystem[],
): Said[] {
  const dated = listing.flatMap((system) => {
    const date = given(system.deploymentDate);
    return date === null ? [] : [{ system, date }];
  });
  const [earliest] = dated.sort((a, b) => order(a.date, b.date) || order(a.system.id, b.system.id));
  if (earliest === undefined || dated.length < listing.length || first === null || first >= earliest.date) return [];
  const { system, date } = earliest;
  const found = fail('seen-before-deployment', `${system.id}.deployment_date`, uses, { tool, date });
  return [{ ...found, check: 'inventory-ages', about: tool, severity: 'warning', at: system.deploymentDate.at }];
}
