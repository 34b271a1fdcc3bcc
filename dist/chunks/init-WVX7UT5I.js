import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  exists,
  say,
  targetOf,
  withCounting,
  writeDocument
} from "./chunk-KEK6JD4Z.js";
import {
  createAttestation
} from "./chunk-74VDUUFM.js";
import {
  INVENTORY_FILE
} from "./chunk-6WLT2RML.js";
import "./chunk-76WBOJTN.js";
import {
  ATTESTATION_FILE
} from "./chunk-DICD4MKZ.js";
import "./chunk-3WYHGBX4.js";
import {
  QUESTIONS,
  isPlaceholder,
  listedModel,
  observedUse
} from "./chunk-D6UJC5V4.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-C2HE3MFX.js";
import "./chunk-LSRBDRER.js";
import "./chunk-ZALRKYTC.js";
import "./chunk-K5S4VKB7.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-U4QGR6N4.js";
import "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import {
  rulesOf
} from "./chunk-HJB5ROFS.js";
import "./chunk-4EQSY53W.js";
import "./chunk-5HZFENFR.js";
import {
  line,
  safeJson
} from "./chunk-CDEONOS5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/inventory/draft.ts
var SYSTEMS_DRAFTED = 200;
var MODELS_DRAFTED = 50;
function draftInventory(observed, tools) {
  const known = new Map(tools.map((tool) => [tool.id, tool]));
  const ids = [...new Set(observed.map(({ tool }) => tool))].sort();
  const drafted = ids.flatMap((id) => known.get(id) ?? []).slice(0, SYSTEMS_DRAFTED);
  const systems = drafted.map(
    (tool) => systemDraft(
      tool,
      observed.filter((use) => use.tool === tool.id)
    )
  );
  return [...HEADER, ...unnamedNote(ids, known), ...systems.length === 0 ? emptyDraft() : ["systems:", ...systems.flat()]].join("\n").concat("\n");
}
var HEADER = [
  "# yaml-language-server: $schema=./node_modules/@ai-provenance/scanner/schemas/ai-inventory.schema.json",
  "#",
  "# The AI systems in use, with the facts an auditor asks for.",
  '# Replace each {todo: ...} by the answer, or by {not_applicable: "why it does not apply"}.',
  'version: "1"'
];
function unnamedNote(ids, known) {
  const unknown = ids.filter((id) => !known.has(id)).map((id) => line(id, 60));
  if (unknown.length === 0) return [];
  return [`# Seen in git, too, without a tool that could be listed: ${unknown.slice(0, 5).join(", ")}.`];
}
function systemDraft(tool, uses) {
  const models = [...new Set(uses.flatMap(({ model }) => model ?? []).filter(isListable))].sort().slice(0, MODELS_DRAFTED);
  const answers = {
    ...isPlaceholder(tool.vendor) ? {} : { provider: [`provider: ${quoted(tool.vendor)}`] },
    ...models.length === 0 ? {} : { models: ["models: # seen in git; remove what is not approved", ...models.map((model) => `  - ${quoted(model)}`)] }
  };
  return [
    "",
    `  # ${seen(uses)}`,
    `  - id: ${quoted(tool.id)}`,
    `    name: ${quoted(tool.name)}`,
    `    tools: [${quoted(tool.id)}]`,
    ...QUESTIONS.flatMap(([key, asked]) => answers[key] ?? [openQuestion(key, asked)]).map((row) => `    ${row}`)
  ];
}
function openQuestion(key, asked) {
  return `${key}: {todo: "?"} # ${asked}`;
}
function isListable(model) {
  if (model.includes("*") || model.length > 200 || isPlaceholder(model)) return false;
  return listedModel(model, { line: 1, column: 1 }).version === "named";
}
function seen(uses) {
  const days = (key) => uses.flatMap((use) => use[key] ?? []).sort();
  const [first, last] = [days("first")[0], days("last").at(-1)];
  const only = uses.every(({ use }) => use === "review") ? ", as reviewer only" : "";
  return first === void 0 || last === void 0 ? `Seen in git${only}.` : `Seen in git from ${line(first, 10)} to ${line(last, 10)}${only}.`;
}
function quoted(text) {
  return safeJson(JSON.stringify(text.slice(0, 200)));
}
function emptyDraft() {
  return [
    "# No use of an AI tool was seen in git. A system that leaves no trace there belongs into this list all the same:",
    "#",
    "#  - id: support-chat",
    "#    name: Support chat",
    ...QUESTIONS.map(([key, asked]) => `#    ${openQuestion(key, asked)}`),
    "systems: []"
  ];
}

// src/cli/commands/init.ts
async function run(options) {
  await withCounting(options, async (world, counting) => {
    const attestation = targetOf(world, ATTESTATION_FILE, void 0);
    const inventory = targetOf(world, INVENTORY_FILE, void 0);
    const missing = [attestation, inventory].filter((target) => !exists(target));
    for (const target of [attestation, inventory]) {
      if (!missing.includes(target)) say(`${target.shown} exists already and is left alone`, options);
    }
    if (missing.length === 0) return;
    const { bytes, repo } = await createAttestation(world, {
      ...counting,
      allowIncomplete: options.allowIncomplete ?? false,
      extendedIds: false,
      lines: options.lines ?? true
    });
    if (missing.includes(attestation)) {
      await writeDocument(attestation, bytes, "nothing");
      say(`wrote ${attestation.shown}: check it with ai-provenance attestation validate`, options);
    }
    if (missing.includes(inventory)) {
      await writeDocument(inventory, draftInventory(observedUse(repo), rulesOf(counting.config).known.tools), "nothing");
      say(`wrote ${inventory.shown}: fill in each {todo: \u2026}, then ai-provenance inventory validate`, options);
    }
  });
}
export {
  run
};
