import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/impact.ts
var EDGE_KINDS = [
  "asset",
  "barrel",
  "config",
  "dynamic",
  "import",
  "include",
  "init",
  "package",
  "re-export",
  "require",
  "string",
  "test",
  "type"
];
var IMPACT_FACTORS = [
  "past-edits",
  "past-fixes",
  "authors",
  "direct-dependents",
  "public-surface",
  "sensitive-paths",
  "ai-unreviewed",
  "size",
  "broken-imports"
];

// src/impact/rating.ts
var DEFAULT_THRESHOLDS = {
  "past-edits": { raised: 20, high: 60 },
  "past-fixes": { raised: 6, high: 20 },
  authors: { raised: 6, high: 15 },
  "direct-dependents": { raised: 10, high: 40 },
  "public-surface": { raised: 1, high: 5 },
  "sensitive-paths": { raised: 1, high: 4 },
  "ai-unreviewed": { raised: 50, high: 400 },
  size: { raised: 200, high: 800 },
  "broken-imports": { raised: 1, high: 1 }
};
function rate(measured, thresholds, isKnown) {
  const factors = IMPACT_FACTORS.map((id) => {
    const { value, path = null } = measured[id];
    const { raised, high } = thresholds[id];
    const level = value === null ? "unknown" : value >= high ? "high" : value >= raised ? "raised" : "ordinary";
    return { id, value, raised, high, level, path };
  });
  return { level: isKnown ? levelOf(factors) : "insufficient-evidence", factors };
}
function levelOf(factors) {
  const high = factors.filter(({ level }) => level === "high");
  const raised = factors.filter(({ level }) => level === "raised").length;
  if (high.some(({ id }) => id === "broken-imports") || high.length >= 2 || high.length === 1 && raised >= 2) return "high";
  return high.length === 1 || raised >= 2 ? "moderate" : "low";
}

export {
  EDGE_KINDS,
  DEFAULT_THRESHOLDS,
  rate
};
