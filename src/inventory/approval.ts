import { matchModel } from '../match/model.js';
import type { FindingCode, FindingValues } from '../model/finding.js';
import type { Inventory, InventoryModel, InventorySystem, ObservedUse } from '../model/inventory.js';
import type { Tool } from '../model/tool.js';
import type { Said } from './finding.js';
import { findListed, indexModels, type ModelIndex, seenModel } from './models.js';
import { given } from './questions.js';

type Tools = readonly Pick<Tool, 'id' | 'kind'>[];

/** All that was seen of one tool. */
interface SeenTool {
  tool: string;
  uses: ObservedUse[];
}

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
  const indexed = systems.map((system) => ({ system, models: indexModels(given(system.models) ?? []) }));
  const seen = new Set<string>();
  const said = seenTools(observed).flatMap((tool) => {
    const listing = systems.filter((system) => system.tools.includes(tool.tool));
    for (const { id } of listing) seen.add(id);
    if (listing.length > 0) return judgeTool(tool, listing);
    if (tool.tool === 'unspecified') return [unnamed(inventory, tool.tool, null, tool.uses)];
    if (families.has(tool.tool)) return judgeFamily(inventory, tool, indexed, seen);
    return [unlisted(inventory, tool)];
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
 * "not applicable" approves nothing.
 */
function isApproved({ status, approval }: InventorySystem): boolean {
  const by = given(approval);
  if (by === null) return false;
  const now = given(status);
  return now === 'approved' || (now === 'retired' && given(by.until) !== null);
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

interface Span {
  first: string | null;
  last: string | null;
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

function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
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

/** The models that a tool may run by the inventory. */
interface Listed {
  tool: string;
  /** The system that is told when a model is not among them. */
  system: InventorySystem;
  models: ModelIndex;
  /** As a sentence names them. */
  names: string | null;
}

function listedOf(tool: string, pool: readonly InventorySystem[]): Listed {
  const [system] = pool.toSorted((a, b) => order(a.id, b.id)) as [InventorySystem];
  const models = indexModels(pool.flatMap((member) => given(member.models) ?? []));
  return { tool, system, models, names: names(models.all) };
}

function judgeModel({ tool, system, models, names: all }: Listed, model: string, uses: readonly ObservedUse[]): Said[] {
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

/** A model that was named without its tool is compared with the models of every system that git can show. */
function judgeFamily(inventory: Inventory, { tool, uses }: SeenTool, systems: readonly Indexed[], seen: Set<string>): Said[] {
  const said: Said[] = [];
  const foreign: ObservedUse[] = [];
  for (const [model, rows] of byModel(uses)) {
    const named = seenModel(model);
    const running = systems.filter(({ models }) => findListed(models, named).same);
    for (const { system } of running) seen.add(system.id);
    if (running.length > 0) said.push(unnamed(inventory, tool, model, rows));
    else for (const row of rows) foreign.push(row);
  }
  if (foreign.length > 0) said.push(unlisted(inventory, { tool, uses: foreign }));
  if (uses.some(({ model }) => model !== null)) return said;
  const listed = systems.some(({ models }) => models.all.some(({ id }) => ofFamily(id, tool)));
  return [listed ? unnamed(inventory, tool, null, uses) : unlisted(inventory, { tool, uses })];
}

interface Indexed {
  system: InventorySystem;
  models: ModelIndex;
}

function ofFamily(id: string, tool: string): boolean {
  return matchModel(id)?.family === tool || id.startsWith(tool);
}

function unlisted(inventory: Inventory, { tool, uses }: SeenTool): Said {
  return { ...fail('tool-not-in-inventory', tool, uses, { tool }), at: inventory.at };
}

function unnamed(inventory: Inventory, tool: string, model: string | null, uses: readonly ObservedUse[]): Said {
  const found = unknown('tool-not-named', tool, uses, { tool, model });
  return { ...found, ...(model === null ? {} : { about: model }), severity: 'note', at: inventory.at };
}

function byModel(uses: readonly ObservedUse[]): Map<string, ObservedUse[]> {
  return groupedBy(uses, ({ model }) => model);
}

function groupedBy(uses: readonly ObservedUse[], keyOf: (use: ObservedUse) => string | null): Map<string, ObservedUse[]> {
  const groups = new Map<string, ObservedUse[]>();
  for (const use of uses) {
    const key = keyOf(use);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [use]);
    else group.push(use);
  }
  return groups;
}

function names(models: readonly InventoryModel[]): string | null {
  return models.length === 0 ? null : shortList([...new Set(models.map(({ written }) => written))].sort(), 8);
}

type Placeless = Omit<Said, 'at'>;

function fail(code: FindingCode, subject: string, uses: readonly ObservedUse[], values: FindingValues): Placeless {
  return seenSaid({ code, answer: 'fail', severity: 'error', subject }, uses, values);
}

function unknown(code: FindingCode, subject: string, uses: readonly ObservedUse[], values: FindingValues): Placeless {
  return seenSaid({ code, answer: 'unknown', severity: 'warning', subject }, uses, values);
}

function seenSaid(
  rest: Omit<Placeless, 'check' | 'values' | 'evidence'>,
  uses: readonly ObservedUse[],
  values: FindingValues,
): Placeless {
  const people = [...new Set(uses.flatMap((use) => use.people))].sort();
  return {
    check: 'inventory-approval',
    ...rest,
    values: {
      ...values,
      ...spanOf(uses),
      commits: most(uses, 'contribution'),
      reviews: most(uses, 'review'),
      people: people.length === 0 ? null : shortList(people, 5),
    },
    evidence: [...new Set(uses.flatMap((use) => use.evidence))].sort().slice(0, 10),
  };
}

function shortList(words: readonly string[], limit: number): string {
  const more = words.length > limit ? [`${words.length - limit} more`] : [];
  return [...words.slice(0, limit), ...more].join(', ');
}

/** Rows of one tool overlap, and that of the whole tool holds the others. */
function most(uses: readonly ObservedUse[], use: ObservedUse['use']): number {
  return uses.reduce((count, row) => (row.use === use ? Math.max(count, row.commits) : count), 0);
}

function spanOf(uses: readonly ObservedUse[]): Span {
  const days = (key: 'first' | 'last'): string[] => uses.flatMap((use) => use[key] ?? []).sort();
  return { first: days('first')[0] ?? null, last: days('last').at(-1) ?? null };
}
