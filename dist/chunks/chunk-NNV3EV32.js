import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CHECKS,
  FINDING_CODES
} from "./chunk-AUL2G526.js";
import {
  readFile,
  scan
} from "./chunk-U4QGR6N4.js";
import {
  concludeFiles
} from "./chunk-DKXBUIOJ.js";
import {
  rulesOf
} from "./chunk-HJB5ROFS.js";
import {
  catalogue,
  kindRules
} from "./chunk-ETVGOOWV.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/explain.ts
async function explain(openWorld, subject, options = {}) {
  const tools = [...catalogue.tools, ...options.config?.tools ?? []];
  const rules = allRules(tools);
  const rule = rules.find(({ id }) => id === subject);
  if (rule !== void 0) return { subject: "rule", rule };
  const tool = tools.find(({ id }) => id === subject);
  if (tool !== void 0) return { subject: "tool", tool, rules: rules.filter((row) => row.tool?.id === tool.id) };
  const check = checkNamed(subject);
  if (check !== null) return check;
  const world = await openWorld();
  const file = await fileNamed(world, subject);
  return file === null ? explainCommit(world, subject, rules, options) : explainFile(world, file, rules, options);
}
function checkNamed(subject) {
  const [name, ...rest] = subject.split(":");
  const check = CHECKS.find((id) => id === name);
  if (check === void 0 || check === "hidden-unicode" && rest.length > 0) return null;
  return { subject: "check", check, code: FINDING_CODES.find((code) => rest.includes(code)) ?? null };
}
async function fileNamed({ git }, subject) {
  if (await git.resolve(subject) !== null) return null;
  const check = CHECKS.find((id) => subject.startsWith(`${id}:`));
  const place = check === void 0 ? subject : subject.slice(check.length + 1);
  const colon = place.indexOf(":");
  const commit = colon < 1 ? null : await git.resolve(place.slice(0, colon));
  return (commit === null ? null : await fileIn(git, commit, place.slice(colon + 1))) ?? fileIn(git, await git.resolve("HEAD"), place);
}
async function fileIn(git, commit, name) {
  if (commit === null) return null;
  const paths = new Set((await git.entries(commit)).map(({ path: path2 }) => path2));
  if (paths.has(name)) return { commit, path: name, ordinal: void 0 };
  const [, path = "", ordinal] = /^(.*)#(\d+)$/s.exec(name) ?? [];
  return paths.has(path) ? { commit, path, ordinal } : null;
}
async function explainFile({ git }, { commit, path, ordinal }, rules, { config }) {
  const gaps = [];
  const facts = await readFile(
    { git, matcher: rulesOf(config).files, gaps, onSearch: () => {
    }, onFiles: () => {
    } },
    commit,
    path
  );
  const { files, evidence, findings, skipped } = concludeFiles([{ scope: "tree", commit, facts }]);
  const cited = evidence.filter(({ id }) => ordinal === void 0 || id === `${commit}:${path}#${ordinal}`);
  if (ordinal !== void 0 && cited.length === 0) {
    throw new ProvenanceError("unknown-revision", `${path} has no evidence #${ordinal}; it has ${evidence.length}`);
  }
  const signatures = new Set(cited.map(({ signature }) => signature));
  return {
    subject: "file",
    commit,
    path,
    file: files[0] ?? null,
    skipped: skipped[0]?.reason ?? null,
    findings,
    evidence: cited,
    rules: rules.filter(({ id }) => signatures.has(id)),
    gaps
  };
}
async function explainCommit(world, subject, rules, options) {
  const whole = await world.git.resolve(subject);
  const [, revision = "", ordinal] = whole === null && /^(.*)#(\d+)$/.exec(subject) || [];
  const id = whole ?? await world.git.resolve(revision);
  if (id === null) {
    const near = nearest(
      subject,
      rules.flatMap((row) => [row.id, row.tool?.id ?? ""])
    );
    throw new ProvenanceError(
      "unknown-revision",
      `${JSON.stringify(subject)} is no commit here, no file of one, no evidence id, no tool and no rule`,
      {
        fix: near === null ? "ai-provenance rules lists tools and rules" : `did you mean ${near}?`
      }
    );
  }
  const report = await scan(world, { ...options, ids: [id], everything: true });
  const [repo] = report.repos;
  const commit = repo?.commits[0];
  if (repo === void 0 || commit === void 0) {
    throw new ProvenanceError("unknown-revision", `commit ${id} cannot be read`, { fix: "git fsck --full" });
  }
  const evidence = ordinal === void 0 ? repo.evidence : repo.evidence.filter((item) => item.id === `${id}#${ordinal}`);
  if (ordinal !== void 0 && evidence.length === 0) {
    throw new ProvenanceError("unknown-revision", `commit ${id} has no evidence #${ordinal}; it has ${repo.evidence.length}`);
  }
  const cited = new Set(evidence.map((item) => item.signature));
  return { subject: "commit", commit, evidence, rules: rules.filter((row) => cited.has(row.id)), gaps: repo.gaps };
}
function allRules(tools = catalogue.tools) {
  const own = tools.flatMap((tool) => tool.signatures.map((signature) => signatureFacts(tool, signature)));
  const shared = catalogue.conventions.map(
    (row) => ({
      id: `trailer/${row.key}`,
      tool: null,
      scope: "trailer",
      strength: row.strength,
      seen: null,
      source: row.source,
      note: CONVENTION_NOTES[row.values],
      match: row.match,
      miss: row.miss
    })
  );
  const sentences = catalogue.declarations.map(
    (row) => ({
      id: row.id,
      tool: null,
      scope: "declaration",
      strength: row.reads === "unticked" ? "weak" : "strong",
      seen: null,
      source: row.source,
      note: null,
      match: row.match,
      miss: row.miss
    })
  );
  const personas = tools.map(
    ({ id, name, vendor, page, kind, names = [] }) => ({
      id: `persona/${id}`,
      tool: { id, name, vendor, page, kind },
      scope: "persona",
      strength: "strong",
      seen: null,
      source: "docs/attribution.md",
      note: `An identity under an address that is not the tool\u2019s own: a versioned model, a product name of several words, or an address that names the tool. Known names: ${names.join(", ") || "none"}.`,
      match: [],
      miss: []
    })
  );
  const kinds = kindRules.map(
    ({ id, kind, strength, source, note }) => ({
      id,
      tool: null,
      scope: kind,
      strength,
      seen: null,
      source,
      note,
      match: [],
      miss: []
    })
  );
  return [...own, ...shared, ...sentences, ...personas, ...fileRules(), ...kinds];
}
function fileRules() {
  return [
    ...catalogue.agentFiles.map((row) => ({ ...rowFacts(row), tool: null })),
    ...catalogue.markers.filter(({ companion }) => companion === void 0).map(
      ({ id, source, note = null, match, miss }) => ({
        id,
        tool: null,
        scope: "marker",
        strength: "strong",
        seen: null,
        source,
        note,
        match,
        miss
      })
    )
  ];
}
var CONVENTION_NOTES = {
  person: "Counts when the identity in the value is an agent\u2019s.",
  "names-ai": 'Counts when the value names an AI tool, a model or "AI"; a person\u2019s name does not.',
  "says-ai": "The key itself says AI: any value counts, unless it denies AI use or was never filled in.",
  share: "The share that the tool measured; 0 % is a statement of no AI use.",
  denies: "A statement that no AI took part."
};
function signatureFacts(tool, signature) {
  const { id, name, vendor, page, kind } = tool;
  return { ...rowFacts(signature), tool: { id, name, vendor, page, kind } };
}
function rowFacts(signature) {
  return {
    id: signature.id,
    scope: signature.scope,
    strength: signature.strength,
    seen: signature.seen ?? null,
    source: signature.source,
    note: signature.note ?? null,
    match: signature.match,
    miss: signature.miss ?? []
  };
}

export {
  explain
};
