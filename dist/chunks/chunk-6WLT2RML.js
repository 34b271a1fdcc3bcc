import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  inventoryReport,
  judgeInventory,
  observedUse,
  parseInventory
} from "./chunk-D6UJC5V4.js";
import {
  scan
} from "./chunk-U4QGR6N4.js";
import {
  verdictOf
} from "./chunk-DKXBUIOJ.js";
import {
  isoTime,
  rulesOf
} from "./chunk-HJB5ROFS.js";

// src/check-inventory.ts
var INVENTORY_FILE = "ai_inventory.yaml";
async function checkInventory(world, bytes, path, { config, onProgress }) {
  const { tools } = rulesOf(config).known;
  const inventory = parseInventory(bytes, path, tools);
  const report = await scan(world, {
    ...await world.git.resolve("HEAD") === null ? {} : { head: "HEAD" },
    files: false,
    lines: false,
    ...config === void 0 ? {} : { config },
    ...onProgress === void 0 ? {} : { onProgress }
  });
  const [repo] = report.repos;
  const uses = observedUse(repo);
  const today = isoTime(world.now()).slice(0, 10);
  const judged = judgeInventory(inventory, today, { uses, complete: repo.complete }, tools);
  const findings = [...repo.findings, ...judged];
  const checked = { ...repo, findings, inventory: inventoryReport(inventory, uses) };
  return { ...report, command: "inventory", ...verdictOf(repo.gaps, findings, "gate"), repos: [checked] };
}

export {
  INVENTORY_FILE,
  checkInventory
};
