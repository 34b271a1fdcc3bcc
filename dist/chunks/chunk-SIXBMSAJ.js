import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  globs
} from "./chunk-SM6MFJDE.js";
import {
  checks
} from "./chunk-WKCBUVWF.js";

// src/judge.ts
function judge(analysis, settings) {
  return Object.values(checks).flatMap((check) => {
    const own = settings.checks[check.id];
    const limit = own ?? settings[check.section].severity;
    if (limit === "none") return [];
    const gapsFor = (finding) => [
      ...new Set(restingOn(finding, check).flatMap((part) => analysis.gaps[part].map(({ code }) => code)))
    ];
    return check.run(analysis, settings).map((finding) => {
      const gaps = isCited(finding) ? [] : gapsFor(finding);
      return gaps.length === 0 ? finding : undecided(finding, gaps, limit);
    }).map((finding) => ({
      ...finding,
      severity: own === void 0 ? atMost(finding.severity, limit) : exactly(finding, limit)
    }));
  });
}
function restingOn({ values }, { reads }) {
  return values?.why === "no-file" ? reads.filter((part) => part !== "commits") : reads;
}
function isCited({ answer, code, evidence, commit, line }) {
  if (answer === "unknown") return true;
  if (answer === "not-applicable") return code === "not-demanded";
  if (code === "document-present") return true;
  return answer === "fail" && (evidence.length > 0 || commit !== void 0 || line !== void 0);
}
function undecided(finding, gaps, limit) {
  const { id, check, path } = finding;
  return {
    id,
    check,
    answer: "unknown",
    severity: limit,
    path,
    code: "undecided",
    values: { gaps: gaps.join(", ") },
    evidence: []
  };
}
var RANK = { none: 0, note: 1, warning: 2, error: 3 };
function exactly({ severity }, own) {
  return severity === "note" ? "note" : own;
}
function atMost(severity, limit) {
  return RANK[severity] > RANK[limit] ? limit : severity;
}

// src/policy.ts
var DEFAULT_POLICY = {
  failOn: "error",
  scope: { paths: ["**"], ignore: [] },
  disclosure: { severity: "error", require: "none", trailers: ["Assisted-by", "Generated-by", "Co-authored-by"], forbid: [] },
  attestation: {
    severity: "error",
    required: false,
    file: ".ai-attestation.yaml",
    fresh: false,
    maxDrift: 0,
    maxAgeDays: null
  },
  inventory: { severity: "error", required: false, file: "ai_inventory.yaml" },
  requirements: { severity: "error", required: false, file: "security_requirements.yaml" },
  impact: { severity: "error", max: "high" },
  hiddenUnicode: { severity: "error" },
  policyChange: { severity: "error" },
  checks: {}
};
function policyOf(document = {}, { failOn } = {}) {
  const { policy = {}, scope } = document;
  const asked = (section) => section === void 0 ? {} : { required: true, ...section };
  const { "max-drift": maxDrift, "max-age-days": maxAgeDays, ...attestation } = asked(policy.attestation);
  const settings = {
    failOn: failOn?.value ?? document["fail-on"] ?? DEFAULT_POLICY.failOn,
    scope: { ...DEFAULT_POLICY.scope, ...scope },
    disclosure: {
      ...DEFAULT_POLICY.disclosure,
      ...policy.disclosure === void 0 ? {} : { require: "any", ...policy.disclosure }
    },
    attestation: {
      ...DEFAULT_POLICY.attestation,
      ...attestation,
      ...maxDrift === void 0 ? {} : { maxDrift },
      ...maxAgeDays === void 0 ? {} : { maxAgeDays }
    },
    inventory: { ...DEFAULT_POLICY.inventory, ...asked(policy.inventory) },
    requirements: { ...DEFAULT_POLICY.requirements, ...asked(policy.requirements) },
    impact: { ...DEFAULT_POLICY.impact, ...policy.impact },
    hiddenUnicode: { ...DEFAULT_POLICY.hiddenUnicode, ...policy["hidden-unicode"] },
    policyChange: { ...DEFAULT_POLICY.policyChange, ...policy["policy-change"] },
    checks: { ...policy.checks }
  };
  const listed = Object.entries(settings).flatMap(([key, value]) => key === "failOn" ? [[key, value]] : leaves(key, value)).map(([path, value]) => {
    const key = keyOf(path);
    const isFlag = path === "failOn" && failOn !== void 0;
    return { key, value: shown(value), from: isFlag ? failOn.from : isGiven(document, key) ? "file" : "default" };
  });
  return { settings, listed };
}
function leaves(section, value) {
  return Object.entries(value).map(([key, leaf]) => [`${section}.${key}`, leaf]);
}
function keyOf(path) {
  const key = path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return /^(?:fail-on|scope\.)/.test(key) ? key : `policy.${key}`;
}
function isGiven(document, key) {
  let at = document;
  for (const step of key.split(".")) {
    if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return false;
    at = at[step];
  }
  return true;
}
function shown(value) {
  return Array.isArray(value) ? value.join(", ") : value === null ? "" : String(value);
}

// src/policy-scope.ts
function withinScope(found, { scope: { paths, ignore } }) {
  const isWithin = globs(paths);
  const isIgnored = globs(ignore);
  return found.map((finding) => {
    const { path, check } = finding;
    const isOut = SCOPED.has(check) && path !== "" && (!isWithin(path) || isIgnored(path));
    return isOut ? { ...finding, severity: "note" } : finding;
  });
}
var SCOPED = /* @__PURE__ */ new Set(["hidden-unicode", "provenance-documents"]);

export {
  judge,
  policyOf,
  withinScope
};
