import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  config_schema_default
} from "./chunk-LPXWPPST.js";
import {
  DEFAULT_THRESHOLDS
} from "./chunk-NPMSGV4M.js";
import {
  compileForeign
} from "./chunk-QLWZCTCE.js";
import {
  badDocument,
  parseYaml,
  schemaProblems
} from "./chunk-C2HE3MFX.js";

// src/config-document.ts
import { hash } from "node:crypto";
function parseConfig(bytes, file) {
  const parsed = parseYaml(bytes);
  if ("problems" in parsed) throw badDocument(file, parsed.problems);
  const problems = schemaProblems(config_schema_default, parsed.document);
  if (problems.length > 0) throw badDocument(file, problems);
  const { tools: own = [], impact: rated, ...demands } = parsed.document.value ?? {};
  const tools = own.map(toTool);
  const patterns = tools.flatMap((tool, index) => patternProblems(tool, index, parsed.document.locate));
  if (patterns.length > 0) throw badDocument(file, patterns);
  const thresholds = rated?.thresholds;
  const impact = thresholds === void 0 ? {} : { impact: { ...DEFAULT_THRESHOLDS, ...thresholds } };
  return {
    tools,
    compile: compileForeign,
    ...impact,
    demands,
    bytes,
    policy: { source: file, digest: `sha256:${hash("sha256", bytes, "hex")}` }
  };
}
function toTool(own) {
  return {
    ...own,
    vendor: own.vendor ?? own.name,
    page: own.page ?? "",
    kind: own.kind ?? "agent",
    signatures: own.signatures.map((signature, index) => ({
      ...signature,
      id: signature.id ?? `${own.id}/${index + 1}`,
      source: signature.source ?? "configuration",
      match: signature.match ?? []
    }))
  };
}
var PATTERN_KEYS = /* @__PURE__ */ new Set(["name", "value", "pattern", "body", "model"]);
function patternProblems(tool, index, locate) {
  const problems = [];
  tool.signatures.forEach((signature, at) => {
    for (const [key, source] of Object.entries(signature)) {
      if (!PATTERN_KEYS.has(key) || typeof source !== "string") continue;
      try {
        compileForeign(source);
      } catch (error) {
        const said = error instanceof Error ? error.message : String(error);
        problems.push({ ...locate(["tools", index, "signatures", at, key]), message: `not a regular expression: ${said}` });
      }
    }
  });
  return problems;
}

export {
  parseConfig
};
