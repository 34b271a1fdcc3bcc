import type { Config } from './config.js';
import { judgeInventory } from './inventory/judge.js';
import { observedUse } from './inventory/observe.js';
import { parseInventory } from './inventory/parse.js';
import { inventoryReport } from './inventory/report.js';
import type { RepoReport, Report } from './model/report.js';
import { isoTime } from './range.js';
import { rulesOf } from './rules.js';
import { type Progress, scan } from './scan.js';
import { verdictOf } from './verdict.js';
import type { World } from './world/index.js';

export interface CheckInventoryOptions {
  config?: Config;
  onProgress?: (progress: Progress) => void;
}

/** The file of this name at the root is the inventory. */
export const INVENTORY_FILE = 'ai_inventory.yaml';

/**
 * Checks an inventory of AI systems: its schema, what is still open, what has grown old, and what is approved against the tools and
 * models that all of HEAD's history shows.
 * @throws ProvenanceError `bad-document` with `file:line:column` for every problem
 */
export async function checkInventory(
  world: World,
  bytes: Uint8Array,
  path: string,
  { config, onProgress }: CheckInventoryOptions,
): Promise<Report> {
  const { tools } = rulesOf(config).known;
  const inventory = parseInventory(bytes, path, tools);
  const report = await scan(world, {
    ...((await world.git.resolve('HEAD')) === null ? {} : { head: 'HEAD' }),
    files: false,
    lines: false,
    ...(config === undefined ? {} : { config }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const [repo] = report.repos as [RepoReport];
  const uses = observedUse(repo);
  const today = isoTime(world.now()).slice(0, 10);
  const judged = judgeInventory(inventory, today, { uses, complete: repo.complete }, tools);
  const findings = [...repo.findings, ...judged];
  const checked: RepoReport = { ...repo, findings, inventory: inventoryReport(inventory, uses) };
  return { ...report, command: 'inventory', ...verdictOf(repo.gaps, findings, 'gate'), repos: [checked] };
}
