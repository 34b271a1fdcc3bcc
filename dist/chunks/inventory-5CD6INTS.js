import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readNamed,
  withCounting
} from "./chunk-KEK6JD4Z.js";
import {
  INVENTORY_FILE,
  checkInventory
} from "./chunk-6WLT2RML.js";
import {
  render
} from "./chunk-7OGD5HIL.js";
import {
  given,
  inventoryReport,
  judgeInventory,
  parseInventory
} from "./chunk-D6UJC5V4.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-2WW7YOXN.js";
import "./chunk-AN4AVHZ3.js";
import "./chunk-AUL2G526.js";
import "./chunk-C2HE3MFX.js";
import "./chunk-LSRBDRER.js";
import {
  openOutput
} from "./chunk-ZALRKYTC.js";
import {
  styleOf
} from "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import {
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-AV2UQUX2.js";
import "./chunk-BOTWK4A4.js";
import "./chunk-U4QGR6N4.js";
import "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import {
  isoTime,
  rulesOf
} from "./chunk-HJB5ROFS.js";
import {
  FINDING_WORDS
} from "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import {
  canonicalJson,
  number,
  plural,
  table
} from "./chunk-5HZFENFR.js";
import {
  cut,
  line,
  safeJson
} from "./chunk-CDEONOS5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/inventory/show.ts
var WIDTH = 100;
var INDENT = 2;
var GAP = 2;
var FINDINGS_SHOWN = 100;
function renderInventory(inventory, findings, style) {
  const { organisation, systems } = inventory;
  const head = `AI inventory${organisation === null ? "" : ` of ${line(organisation, 60)}`}`;
  return [
    style.strong(head),
    `${line(inventory.path, 60)} \xB7 ${number(systems.length)} ${plural("system", systems.length)} \xB7 ${verdict(findings, style)}`,
    ...systems.length === 0 ? [] : ["", ...systemTable(systems, style)],
    ...openQuestions(findings, style),
    ...otherFindings(findings, style)
  ].join("\n").concat("\n");
}
function verdict(findings, style) {
  const counted = findings.filter(({ severity }) => severity !== "note");
  const failed = counted.filter(({ answer }) => answer === "fail").length;
  if (failed > 0) return style.bad(`${number(failed)} ${plural("finding", failed)}`);
  return counted.length > 0 ? style.bad(`${number(counted.length)} unknown`) : style.good("nothing to mend");
}
var HEAD = ["name", "models", "tools", "risk", "owner", "until", "bias test", "state"];
var ELASTIC = [0, 1, 2, 4];
function systemTable(systems, style) {
  const rows = systems.map(cells);
  const widths = HEAD.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const fitted = shrunk(widths, WIDTH - INDENT - GAP * (HEAD.length - 1));
  return table(
    HEAD,
    rows.map((row) => row.map((cell, column) => cut(cell, fitted[column] ?? 0))),
    [],
    style
  );
}
function shrunk(widths, limit) {
  const fitted = [...widths];
  while (fitted.reduce((sum, width) => sum + width, 0) > limit) {
    const widest = ELASTIC.reduce((best, column) => (fitted[column] ?? 0) > (fitted[best] ?? 0) ? column : best);
    fitted[widest] = (fitted[widest] ?? 0) - 1;
  }
  return fitted;
}
function cells(system) {
  const approval = given(system.approval);
  const texts = [
    system.name,
    word(system.models, (models) => models.map(({ written }) => written).join(", ")),
    system.tools.join(", "),
    word(system.riskClassification, String),
    word(system.owner, String),
    approval === null ? word(system.approval, String) : word(approval.until, String),
    word(system.lastBiasTest, String),
    word(system.status, String)
  ];
  return texts.map((text) => line(text, WIDTH));
}
function word(stated, show2) {
  if (stated.state === "given") return show2(stated.value);
  return stated.state === "open" ? "OPEN" : "n/a";
}
function openQuestions(findings, style) {
  const bySystem = /* @__PURE__ */ new Map();
  for (const { check, subject = "" } of findings) {
    if (check !== "inventory-answers") continue;
    const dot = subject.indexOf(".");
    const [system, field] = [subject.slice(0, dot), subject.slice(dot + 1)];
    bySystem.set(system, [...bySystem.get(system) ?? [], field]);
  }
  const rows = [...bySystem].flatMap(([system, fields]) => wrapped(`  ${line(system, 40)}: `, [...new Set(fields)]));
  return rows.length === 0 ? [] : ["", style.strong("Open questions"), ...rows];
}
function wrapped(head, words) {
  const rows = [];
  let row = head;
  words.forEach((text, index) => {
    const next = `${line(text, 60)}${index < words.length - 1 ? ", " : ""}`;
    if (row.trim() !== "" && row !== head && row.length + next.trimEnd().length > WIDTH) {
      rows.push(row.trimEnd());
      row = "    ";
    }
    row += next;
  });
  return [...rows, row.trimEnd()];
}
function otherFindings(findings, style) {
  const others = findings.filter(({ check }) => check !== "inventory-answers");
  if (others.length === 0) return [];
  const shown = others.slice(0, FINDINGS_SHOWN).flatMap((finding) => {
    const mark = finding.answer === "unknown" ? "unknown" : finding.severity;
    const said = FINDING_WORDS[finding.code](finding.values ?? {});
    return [`  ${mark.padEnd(8)}${line(`${finding.subject ?? ""}: ${said}`, 400)}`];
  });
  const more = others.length > FINDINGS_SHOWN ? [`  and ${number(others.length - FINDINGS_SHOWN)} more`] : [];
  return ["", style.strong("Findings"), ...shown, ...more];
}

// src/cli/commands/inventory.ts
var DRAFT = "ai-provenance init drafts one from what git shows";
async function validate(file, options) {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = readNamed(world, file, INVENTORY_FILE, DRAFT);
    const report = await checkInventory(world, bytes, path, counting);
    const format = options.json ? "json" : options.format ?? "text";
    await put(render(report, format, styleOf(options)), options);
    process.exitCode = exitOf(report, options.allowIncomplete ?? false);
  });
}
async function show(file, options) {
  await withCounting(options, async (world, { config }) => {
    const { bytes, path } = readNamed(world, file, INVENTORY_FILE, DRAFT);
    const { tools } = rulesOf(config).known;
    const inventory = parseInventory(bytes, path, tools);
    const findings = judgeInventory(inventory, isoTime(world.now()).slice(0, 10), null, tools);
    await put(
      options.json ? `${safeJson(canonicalJson(inventoryReport(inventory, []), 2))}
` : renderInventory(inventory, findings, styleOf(options)),
      options
    );
  });
}
async function put(text, { output: file }) {
  const output = openOutput(file);
  try {
    await output.write(text);
    output.commit();
  } finally {
    output.abandon();
  }
}
export {
  show,
  validate
};
