import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findingLines,
  placeOf,
  sentenceOf,
  sortFindings
} from "./chunk-R5XSRJUO.js";
import {
  gapLines,
  gapSection
} from "./chunk-LTC2EADF.js";
import {
  PLAIN,
  number,
  percent,
  plural,
  table
} from "./chunk-GOOE6MNV.js";
import {
  cut,
  line,
  markdown,
  markdownCode
} from "./chunk-QRVWS3ZG.js";

// src/reports/inventory.ts
var USES_SHOWN = 20;
var VERDICTS = {
  pass: "IN ORDER",
  warn: "IN ORDER, with remarks",
  fail: "NOT IN ORDER",
  incomplete: "NOT DECIDED: the history could not be seen whole"
};
function renderInventoryText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.inventory === void 0 ? [] : textOf(repo, repo.inventory, report.result, style)).join("\n");
}
function textOf(repo, inventory, result, style) {
  const verdict = VERDICTS[result];
  const own = repo.totals.commits - repo.totals.merges;
  const isOpen = ({ check }) => check === "inventory-answers";
  const judged = findingLines(
    findingsOf(repo).filter((finding) => !isOpen(finding)),
    style
  );
  const open = openLines(findingsOf(repo).filter(isOpen));
  return [
    style.strong(`AI inventory ${line(inventory.path, 200)}`),
    result === "pass" || result === "warn" ? style.good(verdict) : style.bad(verdict),
    style.faint(
      `${number(inventory.systems.length)} ${plural("system", inventory.systems.length)} \xB7 read ${number(own)} ${plural("commit", own)} of ${line(repo.range.expression, 60)}, merges left out`
    ),
    ...useTable(repo, inventory, style),
    ...judged.length === 0 ? [] : ["", style.strong("Approved against observed, and ages"), ...judged],
    ...open.length === 0 ? [] : ["", style.strong("Not answered yet"), ...open],
    ...gapLines(repo.gaps, style),
    ""
  ].join("\n");
}
var OPEN_SHOWN = 200;
function openLines(findings) {
  const bySystem = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const system = finding.subject?.split(".")[0] ?? "";
    bySystem.set(system, [...bySystem.get(system) ?? [], finding]);
  }
  const rows = [...bySystem].flatMap(([system, open]) => [
    `  error    ${line(system, 60)}: ${number(open.length)} ${plural("answer", open.length)} open`,
    ...open.map((finding) => `           ${line(`${placeOf(finding)}  ${sentenceOf(finding)}`, 200)}`)
  ]);
  return rows.length > OPEN_SHOWN ? [...rows.slice(0, OPEN_SHOWN), `  and ${number(rows.length - OPEN_SHOWN)} more, see --json`] : rows;
}
function findingsOf({ findings }) {
  return findings.filter(({ check }) => check.startsWith("inventory-"));
}
function useTable(repo, { observed }, style) {
  const tools = observed.filter(({ model }) => model === null);
  if (tools.length === 0) return [];
  const rows = tools.slice(0, USES_SHOWN).map((use) => [
    line(use.tool, 40),
    use.use === "review" ? "reviews" : "contributes",
    number(use.commits),
    repo.complete ? percent(use.commits, repo.totals.commits - repo.totals.merges) : "",
    use.first === null ? "" : line(`${use.first} \u2026 ${use.last}`, 40),
    modelsOf(observed, use)
  ]);
  const more = tools.length > rows.length ? [`  and ${number(tools.length - rows.length)} more, see --json`] : [];
  return ["", ...table(["Seen in git", "Use", "Commits", "Share", "First \u2026 last", "Models"], rows, [2, 3], style), ...more];
}
function modelsOf(observed, { tool, use }) {
  const models = observed.flatMap((one) => one.tool === tool && one.use === use && one.model !== null ? one.model : []);
  const shown = models.slice(0, 3).map((model) => line(model, 30));
  return cut([...shown, ...models.length > 3 ? [`${models.length - 3} more`] : []].join(", "), 90);
}
function renderInventoryMarkdown(report) {
  return report.repos.flatMap((repo) => repo.inventory === void 0 ? [] : markdownOf(repo, repo.inventory, report.result)).join("\n");
}
function markdownOf(repo, { path, systems }, result) {
  const open = sortFindings(findingsOf(repo)).filter(({ answer }) => answer !== "pass");
  return [
    `### AI inventory: ${VERDICTS[result]}`,
    "",
    `${markdownCode(path, 200)} \xB7 ${number(systems.length)} ${plural("system", systems.length)}`,
    ...open.length === 0 ? [] : ["", "| | where | what |", "| --- | --- | --- |"],
    ...open.slice(0, 50).map(
      (finding) => `| ${finding.answer === "unknown" ? "unknown" : finding.severity} | ${markdownCode(placeOf(finding), 200)} | ${markdown(sentenceOf(finding), 400)} |`
    ),
    ...open.length > 50 ? ["", `and ${number(open.length - 50)} more`] : [],
    ...gapSection(repo),
    ""
  ].join("\n");
}

export {
  renderInventoryText,
  renderInventoryMarkdown
};
