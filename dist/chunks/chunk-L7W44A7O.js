import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  visible
} from "./chunk-CDEONOS5.js";

// src/reports/impact-dot.ts
var MOST_FILES = 200;
function renderImpactDot(report) {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Set();
  for (const { impact } of report.repos) {
    if (impact === void 0) continue;
    for (const { path, ai, cosmetic } of impact.changed)
      nodes.set(path, `style=filled, fillcolor="${cosmetic ? "#eeeeee" : (ai?.ai ?? 0) > 0 ? "#f6c5af" : "#cfe2f3"}"`);
    for (const { path, via, test, tier } of impact.affected.slice(0, MOST_FILES)) {
      if (!nodes.has(path)) nodes.set(path, `${test ? "shape=box" : "shape=ellipse"}${tier === 2 ? ', color="#999999"' : ""}`);
      for (const { file, on, kind, line } of via) {
        for (const one of [file, on]) if (!nodes.has(one)) nodes.set(one, 'color="#999999"');
        edges.add(`  ${quoted(on)} -> ${quoted(file)} [label=${quoted(line === 0 ? kind : `${kind}:${line}`)}];`);
      }
    }
  }
  return [
    "digraph impact {",
    "  rankdir=LR;",
    '  node [fontname="Helvetica", fontsize=10];',
    '  edge [fontname="Helvetica", fontsize=8];',
    ...[...nodes].map(([path, attributes]) => `  ${quoted(path)} [${attributes}];`),
    ...edges,
    "}",
    ""
  ].join("\n");
}
function quoted(text) {
  return `"${visible(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
}

export {
  renderImpactDot
};
