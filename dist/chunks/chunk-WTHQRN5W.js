import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkAttestation,
  documentFindings,
  provenanceDocuments
} from "./chunk-MSQVQP5B.js";
import {
  judge,
  policyOf,
  withinScope
} from "./chunk-SIXBMSAJ.js";
import {
  inventoryReport,
  judgeInventory,
  observedUse,
  parseInventory
} from "./chunk-D6UJC5V4.js";
import {
  impactGaps,
  impactOf
} from "./chunk-PHFMYOW7.js";
import {
  evaluateRequirements,
  parseRequirements
} from "./chunk-VZJKILFW.js";
import {
  requirementFindings
} from "./chunk-SM6MFJDE.js";
import {
  DOCUMENT_MAX_BYTES
} from "./chunk-C2HE3MFX.js";
import {
  scan
} from "./chunk-U4QGR6N4.js";
import {
  CONFIG_FILES,
  loadConfig,
  loadConfigAt,
  parseConfigBytes,
  readTreeFile
} from "./chunk-4C2CDOIS.js";
import {
  sortGaps,
  verdictOf
} from "./chunk-DKXBUIOJ.js";
import {
  isoTime,
  resolveRange,
  rulesOf
} from "./chunk-HJB5ROFS.js";
import {
  isAttributed
} from "./chunk-WKCBUVWF.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/gate/documents.ts
async function readDocument(git, path, commits, gaps) {
  for (const commit of commits) {
    if (commit === null) continue;
    const before = gaps.length;
    try {
      const bytes = await readTreeFile(git, commit, path, DOCUMENT_MAX_BYTES, gaps);
      if (bytes !== null) return { path, commit, bytes, missing: false, refused: null };
      if (gaps.length > before) return { path, commit, bytes: null, missing: true, refused: null };
    } catch (error) {
      return { path, commit, bytes: null, missing: false, refused: asRefusal(error) };
    }
  }
  return { path, commit: null, bytes: null, missing: false, refused: null };
}
async function judged(raw, make) {
  const { path, commit, bytes, missing, refused } = raw;
  const without = (state, problems = []) => ({
    document: { path, commit, state, problems },
    part: {},
    found: []
  });
  if (refused !== null) return without("unreadable", problemsOf(refused));
  if (bytes === null) return without(missing ? "missing" : "absent");
  try {
    return { document: { path, commit, state: "read", problems: [] }, ...await make(bytes) };
  } catch (error) {
    return without("unreadable", problemsOf(asRefusal(error)));
  }
}
function asRefusal(error) {
  if (error instanceof ProvenanceError && error.code === "bad-document") return error;
  throw error;
}
var MOST_PROBLEMS = 20;
function problemsOf({ message, problems }) {
  if (problems.length === 0) return [{ line: 1, column: 1, message }];
  return problems.slice(0, MOST_PROBLEMS).map((problem) => ({
    line: problem.line,
    column: problem.column,
    message: `${problem.message}${problem.fix === void 0 ? "" : ` (${problem.fix})`}`
  }));
}

// src/gate/parts.ts
async function withMerges({ git }, repo, gaps) {
  const merges = repo.commits.filter(({ merge, tools }) => merge && tools.length > 0).map(({ id }) => id);
  if (merges.length === 0) return repo;
  const own = await git.mergesWithContent(merges, gaps);
  return { ...repo, commits: repo.commits.map((commit) => own.has(commit.id) ? { ...commit, ownContent: true } : commit) };
}
async function attestationPart(reading, bytes, path, inherited) {
  const { world, repo, settings, config, onProgress, gaps } = reading;
  const { fresh, maxDrift } = settings.attestation;
  const { base, head } = repo.range;
  const report = await checkAttestation(world, bytes, path, {
    strictSchema: false,
    maxDrift,
    fresh,
    keys: [],
    documents: false,
    ...head === null ? {} : { head },
    ...base === null ? {} : { change: { base, assisted: repo.commits.filter((commit) => !commit.merge && isAttributed(commit)) } },
    ...config === void 0 ? {} : { config },
    ...onProgress === void 0 ? {} : { onProgress }
  });
  const [checked] = report.repos;
  gaps.attestation.push(...checked.gaps);
  const { attestation } = checked;
  return {
    part: attestation === void 0 ? {} : { attestation },
    found: checked.findings.filter(({ check: check2 }) => check2.startsWith("attestation-")).map((finding) => inherited && !fresh && finding.severity === "error" ? { ...finding, severity: "warning" } : finding)
  };
}
async function documentsPart({ world, repo, config, gaps }) {
  const looking = { keys: [], ...config === void 0 ? {} : { config } };
  const documents = await provenanceDocuments(world, repo.range.head, looking, gaps.attestation);
  return { part: { documents }, found: documentFindings(documents) };
}
function inventoryPart({ repo, config, today }, bytes, path) {
  const { tools } = rulesOf(config).known;
  const inventory = parseInventory(bytes, path, tools);
  const uses = observedUse(repo);
  const found = judgeInventory(inventory, today, { uses, complete: repo.complete }, tools);
  return {
    part: { inventory: inventoryReport(inventory, uses) },
    found: repo.range.base === null ? found : found.filter(({ check: check2 }) => check2 !== "inventory-observed")
  };
}
async function requirementsPart(reading, bytes, path) {
  const { world, repo, config, onProgress, gaps } = reading;
  const { base, mergeBase, head } = repo.range;
  const from = base === null ? null : mergeBase ?? base;
  const requirements = await evaluateRequirements(world, parseRequirements(bytes, path), {
    base: from,
    head,
    gaps: gaps.requirements,
    config,
    onProgress
  });
  return { part: { requirements }, found: requirementFindings(requirements) };
}
async function impactPart(reading) {
  const { world, repo, settings, config, onProgress, gaps } = reading;
  const { head, base } = repo.range;
  if (head === null || base === null || base === head) return {};
  const { result, gaps: unread } = await impactOf(world, repo, head, {
    controls: repo.requirements?.controls ?? null,
    ...config === void 0 ? {} : { config },
    ...onProgress === void 0 ? {} : { onProgress }
  });
  gaps.impact.push(...unread, ...settings.impact.max === "high" ? [] : impactGaps(result));
  return { impact: result };
}
async function policyChanges(reading) {
  const { world, repo, settings, policyFile } = reading;
  const { base, head } = repo.range;
  if (base === null || head === null) return null;
  const isAsInBase = async (path, entry) => {
    const there = await world.git.entry(base, path);
    return there?.id === entry?.id && there?.mode === entry?.mode;
  };
  const judging = /* @__PURE__ */ new Set([
    ...CONFIG_FILES,
    ...policyFile === void 0 ? [] : [policyFile],
    settings.requirements.file,
    settings.inventory.file
  ]);
  const bases = await world.git.mergeBases(base, head);
  const found = /* @__PURE__ */ new Map();
  for (const from of bases.length > 0 ? bases : [base]) {
    for (const { path, status: letter, entry } of await world.git.changes(from, head)) {
      if (!judging.has(path) || found.has(path) || bases.length > 1 && await isAsInBase(path, entry)) continue;
      const status = letter === "A" ? "added" : entry === null ? "deleted" : "modified";
      found.set(path, { path, status, problems: entry === null ? [] : await faultsOf(reading, path, head) });
    }
  }
  return [...found.values()].sort((a, b) => a.path < b.path ? -1 : 1);
}
async function faultsOf({ world, settings, config, gaps }, path, commit) {
  const { requirements, inventory } = settings;
  try {
    const bytes = await readTreeFile(world.git, commit, path, DOCUMENT_MAX_BYTES, gaps.policy);
    if (bytes === null) return [];
    if (path === requirements.file) parseRequirements(bytes, path);
    else if (path === inventory.file) parseInventory(bytes, path, rulesOf(config).known.tools);
    else await parseConfigBytes(bytes, path);
    return [];
  } catch (error) {
    return problemsOf(asRefusal(error));
  }
}

// src/model/check.ts
var DOCUMENT_ROLES = ["attestation", "inventory", "requirements"];

// src/check.ts
async function check(world, options = {}) {
  const { git, now } = world;
  const { range: asked = {}, onProgress } = options;
  const resolved = await resolveRange(git, asked, (await git.refs()).refs, now());
  const gaps = { commits: [], attestation: [], inventory: [], requirements: [], impact: [], policy: [] };
  const config = await policyFor(world, resolved, options, gaps.policy) ?? void 0;
  const { settings, listed } = policyOf(config?.demands, options);
  const report = await scan(world, {
    ...asked,
    ...config === void 0 ? {} : { config },
    ...onProgress === void 0 ? {} : { onProgress }
  });
  const [scanned] = report.repos;
  gaps.commits.push(...scanned.gaps);
  const repo = await withMerges(world, scanned, gaps.commits);
  const today = isoTime(now()).slice(0, 10);
  const policyFile = config?.policy.source ?? (options.configFromBase ? options.config : void 0);
  const reading = { world, repo, settings, config, policyFile, onProgress, today, gaps };
  const { base, head } = repo.range;
  if (head === null) for (const role of DOCUMENT_ROLES) gaps[role].push(...repo.gaps);
  const read = (role, from) => readDocument(git, settings[role].file, from, gaps[role]);
  const raw = {
    attestation: await read("attestation", [head]),
    inventory: await read("inventory", [base, head]),
    requirements: await read("requirements", [base, head])
  };
  const before = await read("attestation", [base]);
  const inherited = before.bytes !== null && raw.attestation.bytes?.equals(before.bytes) === true;
  const [attestation, others, inventory, { requirements, impact }] = await Promise.all([
    judged(raw.attestation, (bytes) => attestationPart(reading, bytes, raw.attestation.path, inherited)),
    documentsPart(reading),
    judged(raw.inventory, (bytes) => inventoryPart(reading, bytes, raw.inventory.path)),
    requirementsAndImpact(reading, raw.requirements)
  ]);
  const whole = { ...repo, ...attestation.part, ...others.part, ...inventory.part, ...requirements.part, ...impact };
  const found = [...repo.findings, ...attestation.found, ...others.found, ...inventory.found, ...requirements.found];
  const findings = judge(
    {
      repo: whole,
      found: withinScope(found, settings),
      documents: { attestation: attestation.document, inventory: inventory.document, requirements: requirements.document },
      policyChanges: await policyChanges(reading),
      today,
      gaps
    },
    settings
  );
  const all = sortGaps(Object.values(gaps).flat());
  const policy = {
    ...config?.policy ?? { source: null, digest: null },
    commit: config?.policy.commit ?? null,
    asOf: today,
    failOn: settings.failOn,
    settings: listed
  };
  return {
    report: {
      ...report,
      command: "check",
      ...verdictOf(all, findings, "gate", settings.failOn),
      repos: [{ ...whole, gaps: all, complete: all.length === 0, findings, policy }]
    },
    inputs: [
      ...config === void 0 ? [] : [{ role: "policy", path: config.policy.source, bytes: config.bytes }],
      ...DOCUMENT_ROLES.flatMap((role) => {
        const { path, bytes } = raw[role];
        return bytes === null ? [] : [{ role, path, bytes }];
      })
    ]
  };
}
async function requirementsAndImpact(reading, raw) {
  const requirements = await judged(raw, (bytes) => requirementsPart(reading, bytes, raw.path));
  const impact = await impactPart({ ...reading, repo: { ...reading.repo, ...requirements.part } });
  return { requirements, impact };
}
async function policyFor({ git }, { range: { base, head }, gaps: unresolved }, options, gaps) {
  const { config: named, configFromBase = false } = options;
  if (named === void 0 || configFromBase) {
    if (base !== null) {
      const config = await loadConfigAt(git, base, gaps, named);
      if (config === null && gaps.length === 0 && named !== void 0) await refuseNowhere(git, named, head);
      return config;
    }
    if (unresolved.length > 0) {
      gaps.push(...unresolved);
      return null;
    }
  }
  if (named !== void 0 || !git.facts.bare) return loadConfig(git.facts.root, named);
  const tip = await git.resolve("HEAD");
  return tip === null ? null : loadConfigAt(git, tip, gaps);
}
async function refuseNowhere(git, named, head) {
  if (head === null || await git.entry(head, named) !== null) return;
  throw new ProvenanceError("usage", `the configuration ${named} is neither in the base commit nor in the head`, {
    fix: "name it by its path from the root of the repository, with / and in the same letters"
  });
}

export {
  check
};
