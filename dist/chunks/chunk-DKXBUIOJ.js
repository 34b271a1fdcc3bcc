import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  DISCLOSURES,
  UNSPECIFIED,
  isoTime
} from "./chunk-HJB5ROFS.js";
import {
  SKIP_REASONS
} from "./chunk-4EQSY53W.js";

// src/file-report.ts
function concludeFiles(parts) {
  const judged = parts.flatMap(
    ({ commit, facts }) => facts.rows.map((row) => ({ row, commit, evidence: evidenceOf(row, commit) }))
  );
  const skipped = parts.flatMap(({ facts }) => facts.skipped);
  const having = (test) => new Set(judged.filter(({ evidence }) => evidence.some(test)).map(({ row }) => row.path)).size;
  return {
    files: judged.map(({ row, evidence }) => fileOf(row, evidence)),
    skipped,
    findings: judged.flatMap(({ row, commit, evidence }) => hiddenText(row, commit, evidence)),
    evidence: judged.flatMap(({ evidence }) => evidence),
    totals: parts.length === 0 ? null : {
      scope: parts.map(({ scope }) => scope),
      commit: parts.find(({ commit }) => commit !== null)?.commit ?? null,
      files: filesOf(parts, (scope) => scope !== "uncommitted"),
      uncommitted: filesOf(parts, (scope) => scope === "uncommitted"),
      agentFiles: having(({ kind }) => kind === "agent-file"),
      declaring: having(({ kind }) => kind === "marker" || kind === "denial"),
      hidden: having(({ kind }) => kind === "hidden-unicode"),
      skipped: countSkipped(skipped)
    }
  };
}
function evidenceOf({ path, blob, sightings }, commit) {
  return sightings.map(({ kind, ...rest }, index) => ({
    id: `${commit ?? "uncommitted"}:${path}#${index + 1}`,
    kind,
    path,
    ...blob === null ? {} : { blob },
    ...rest,
    assertedBy: "author"
  }));
}
function fileOf({ path, blob }, evidence) {
  const tools = /* @__PURE__ */ new Map();
  for (const { tool, model } of evidence) {
    if (tool !== void 0) tools.set(`${tool} ${model ?? ""}`, { id: tool, ...model === void 0 ? {} : { model } });
  }
  const named = [...tools.values()].filter(({ id, model }) => id !== UNSPECIFIED || model !== void 0);
  const levels = evidence.flatMap(({ disclosure }) => disclosure ?? []);
  return {
    path,
    blob,
    tools: (named.length > 0 ? named : [...tools.values()]).sort(
      (a, b) => `${a.id} ${a.model}` < `${b.id} ${b.model}` ? -1 : 1
    ),
    disclosure: [...DISCLOSURES].reverse().find((level) => levels.includes(level)) ?? null,
    evidence: evidence.map(({ id }) => id)
  };
}
function hiddenText({ path, instructs }, commit, evidence) {
  const hidden = evidence.filter(({ kind }) => kind === "hidden-unicode");
  const [first] = hidden;
  if (first === void 0) return [];
  return [
    {
      id: `hidden-unicode:${commit ?? "uncommitted"}:${path}`,
      check: "hidden-unicode",
      code: "hidden-text",
      answer: "fail",
      severity: instructs ? "error" : "warning",
      path,
      ...first.line === void 0 ? {} : { line: first.line },
      ...first.column === void 0 ? {} : { column: first.column },
      evidence: hidden.map(({ id }) => id)
    }
  ];
}
function filesOf(parts, test) {
  return parts.filter(({ scope }) => test(scope)).reduce((sum, { facts }) => sum + facts.files, 0);
}
function countSkipped(skipped) {
  const counts = Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 0]));
  for (const { reason } of skipped) counts[reason]++;
  return counts;
}

// src/model/attribution.ts
var ATTRIBUTIONS = ["declared", "recorded", "suspected", "none"];

// src/summary.ts
var HIGHLIGHTED = 50;
var Summary = class {
  #state = {
    commits: 0,
    merges: 0,
    byAttribution: { declared: 0, recorded: 0, suspected: 0, none: 0 },
    byRole: {},
    humanAttested: 0,
    attributedMerges: 0,
    tools: [],
    automation: 0,
    shelves: {
      contradicted: { count: 0, commits: [] },
      suspected: { count: 0, commits: [] },
      latest: { count: 0, commits: [] }
    }
  };
  #tools = /* @__PURE__ */ new Map();
  get commits() {
    return this.#state.commits;
  }
  count(commits, merges) {
    this.#state.commits += commits;
    this.#state.merges += merges;
  }
  add(scanned) {
    const state = this.#state;
    const { attribution, tools, denied, merge } = scanned.commit;
    if (attribution !== "none") {
      state.byAttribution[attribution]++;
      if (merge) state.attributedMerges++;
    } else if (denied) state.humanAttested++;
    if (attribution === "declared" || attribution === "recorded") {
      for (const role of new Set(tools.map((use) => use.role))) bump(state.byRole, role);
    }
    for (const id of new Set(tools.map((use) => use.id))) this.#addTool(id, scanned.commit);
    this.#highlight(scanned);
  }
  /** Adds what another summary holds. */
  merge(other) {
    const state = this.#state;
    this.count(other.commits, other.merges);
    for (const name of ATTRIBUTIONS) state.byAttribution[name] += other.byAttribution[name];
    addUp(state.byRole, other.byRole);
    state.humanAttested += other.humanAttested;
    state.attributedMerges += other.attributedMerges;
    state.automation += other.automation;
    for (const tool of other.tools) this.#mergeTool(tool);
    for (const shelf of Object.keys(state.shelves)) {
      state.shelves[shelf].count += other.shelves[shelf].count;
      for (const scanned of other.shelves[shelf].commits) keep(state.shelves[shelf].commits, scanned);
    }
  }
  state() {
    return { ...this.#state, tools: this.tools() };
  }
  totals() {
    const { commits, merges, byAttribution, byRole, humanAttested, attributedMerges } = this.#state;
    const attributed = ATTRIBUTIONS.filter((name) => name !== "none").reduce((sum, name) => sum + byAttribution[name], 0);
    return {
      commits,
      merges,
      byAttribution: { ...byAttribution, none: commits - attributed },
      byRole: { ...byRole },
      humanAttested,
      attributedMerges
    };
  }
  /** Most commits first; equal counts by id. */
  tools() {
    const weight = (tool) => tool.declared + tool.recorded;
    return [...this.#tools.values()].sort((a, b) => weight(b) - weight(a) || b.suspected - a.suspected || (a.id < b.id ? -1 : 1));
  }
  highlights() {
    const { shelves, automation } = this.#state;
    const named = ({ count, commits }) => ({
      count,
      commits: commits.map(({ commit }) => commit.id)
    });
    return {
      contradicted: named(shelves.contradicted),
      suspected: named(shelves.suspected),
      automation,
      latest: named(shelves.latest)
    };
  }
  /** The commits that the highlights name, newest first. */
  highlighted() {
    const all = Object.values(this.#state.shelves).flatMap(({ commits }) => commits);
    return newestFirst([...new Map(all.map((scanned) => [scanned.commit.id, scanned])).values()]);
  }
  #addTool(id, { attribution, tools, date }) {
    const summary = this.#tool(id);
    const uses = tools.filter((use) => use.id === id);
    if (attribution !== "none") summary[attribution]++;
    if (attribution === "suspected") return;
    for (const role of new Set(uses.map((use) => use.role))) bump(summary.roles, role);
    for (const model of new Set(uses.flatMap((use) => use.model ?? []))) bump(summary.models, model);
    const day = date?.slice(0, 10) ?? null;
    if (day !== null && attribution !== "none") seen(summary, day, day);
  }
  #mergeTool({ id, declared, recorded, suspected, roles, models, firstSeen, lastSeen }) {
    const summary = this.#tool(id);
    summary.declared += declared;
    summary.recorded += recorded;
    summary.suspected += suspected;
    addUp(summary.roles, roles);
    addUp(summary.models, models);
    if (firstSeen !== null && lastSeen !== null) seen(summary, firstSeen, lastSeen);
  }
  #tool(id) {
    let summary = this.#tools.get(id);
    if (summary === void 0) {
      summary = { id, declared: 0, recorded: 0, suspected: 0, roles: {}, models: {}, firstSeen: null, lastSeen: null };
      this.#tools.set(id, summary);
    }
    return summary;
  }
  #highlight(scanned) {
    const { attribution, denied } = scanned.commit;
    const put = (shelf) => {
      this.#state.shelves[shelf].count++;
      keep(this.#state.shelves[shelf].commits, scanned);
    };
    if (denied && attribution !== "none") put("contradicted");
    if (attribution === "declared" || attribution === "recorded") put("latest");
    if (attribution !== "suspected") return;
    if (isAutomation(scanned.evidence)) this.#state.automation++;
    else put("suspected");
  }
};
function isAutomation(evidence) {
  const cited = evidence.filter(({ tool }) => tool !== void 0);
  return cited.length > 0 && cited.every(({ because }) => because === "mechanical-commit");
}
function newestFirst(commits) {
  return commits.sort(compare);
}
function compare({ commit: a }, { commit: b }) {
  if (a.date !== b.date) {
    const difference = timeOf(b) - timeOf(a);
    if (difference !== 0) return difference;
  }
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}
function timeOf({ date }) {
  return date === null ? Number.NEGATIVE_INFINITY : Date.parse(date);
}
function keep(shelf, scanned) {
  const last = shelf.at(-1);
  if (shelf.length === HIGHLIGHTED && last !== void 0 && compare(scanned, last) > 0) return;
  let at = shelf.length;
  while (at > 0 && compare(scanned, shelf[at - 1]) < 0) at--;
  shelf.splice(at, 0, scanned);
  if (shelf.length > HIGHLIGHTED) shelf.pop();
}
function seen(summary, first, last) {
  if (summary.firstSeen === null || first < summary.firstSeen) summary.firstSeen = first;
  if (summary.lastSeen === null || last > summary.lastSeen) summary.lastSeen = last;
}
function bump(counts, key) {
  counts[key] = (counts[key] ?? 0) + 1;
}
function addUp(counts, more) {
  for (const key of Object.keys(more)) counts[key] = (counts[key] ?? 0) + (more[key] ?? 0);
}

// src/verdict.ts
function verdictOf(gaps, findings, role, failOn = "error") {
  const failed = findings.filter(({ answer, severity }) => answer === "fail" && severity !== "note");
  const unknown = findings.filter(({ answer, severity }) => answer === "unknown" && severity !== "note");
  const reasons = /* @__PURE__ */ new Set([...gaps.map(({ code }) => code), ...[...failed, ...unknown].map(({ check }) => check)]);
  return { result: resultOf(gaps, failed, unknown, role === "gate" ? failOn : "none"), reasons: [...reasons].sort() };
}
function resultOf(gaps, failed, unknown, failOn) {
  if (failed.some(({ severity }) => severity === failOn || severity === "error" && failOn === "warning")) return "fail";
  if (gaps.length > 0 || unknown.some(({ severity }) => severity === "error")) return "incomplete";
  return failed.length > 0 || unknown.length > 0 ? "warn" : "pass";
}
function sortGaps(gaps) {
  const key = ({ code, subject = "", detail }) => `${code} ${subject} ${detail}`;
  const unique = new Map(gaps.map((gap) => [key(gap), gap]));
  return [...unique.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, gap]) => gap);
}

// src/attribute.ts
function attribute(evidence) {
  const ai = evidence.filter((item) => item.tool !== void 0);
  const wrote = ai.filter((item) => item.role !== "reviewer");
  const attribution = wrote.some((item) => item.strength !== "weak" && !isRecord(item)) ? "declared" : wrote.some((item) => item.strength !== "weak" && isRecord(item)) ? "recorded" : wrote.length > 0 ? "suspected" : "none";
  const solid = ai.filter((item) => item.strength !== "weak");
  const certain = new Set(solid.map(({ tool }) => tool));
  const committed = ai.filter((item) => item.role === "committer" && certain.has(item.tool));
  return {
    attribution,
    tools: toolsOf(attribution === "suspected" ? ai : [...solid, ...committed]),
    denied: evidence.some((item) => item.kind === "denial" && item.strength !== "weak")
  };
}
function isRecord({ kind }) {
  return kind === "note" || kind === "trace";
}
function toolsOf(evidence) {
  const uses = /* @__PURE__ */ new Map();
  for (const { tool, role = "assistant", model } of evidence) {
    if (tool === void 0) continue;
    uses.set(`${tool} ${role} ${model ?? ""}`, { id: tool, ...model === void 0 ? {} : { model }, role });
  }
  const all = [...uses.values()];
  const named = all.some(({ id }) => id !== "unspecified");
  const withModel = new Set(all.filter(({ model }) => model).map(({ id, role }) => `${id} ${role}`));
  return all.filter(({ id }) => !named || id !== "unspecified").filter(({ id, role, model }) => model !== void 0 || !withModel.has(`${id} ${role}`)).sort((a, b) => compare2(a.id, b.id) || compare2(a.role, b.role) || compare2(a.model ?? "", b.model ?? ""));
}
function compare2(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/conclude.ts
function cite(sightings, commit) {
  return sightings.map(({ kind, ...rest }, index) => ({
    id: `${commit}#${index + 1}`,
    kind,
    commit,
    ...rest,
    assertedBy: kind === "note" ? "third-party" : "author"
  }));
}
function conclude(commit, evidence) {
  const { time } = commit.committer;
  return {
    id: commit.id,
    author: { name: commit.author.name, address: commit.author.address },
    committer: { name: commit.committer.name, address: commit.committer.address },
    date: time === null || Math.abs(time) > 864e10 ? null : isoTime(time),
    subject: commit.subject.slice(0, 500),
    merge: commit.parents.length > 1,
    signature: commit.signature,
    ...attribute(evidence),
    evidence: evidence.map(({ id }) => id)
  };
}

// src/commit/merge.ts
var PARENT = Buffer.from("\nparent ");
function isMerge(body) {
  const first = body.indexOf(10);
  return holds(body, first, PARENT) && holds(body, body.indexOf(10, first + 1), PARENT);
}
function holds(body, at, text) {
  for (let i = 0; i < text.length; i++) if (body[at + i] !== text[i]) return false;
  return true;
}

export {
  concludeFiles,
  hiddenText,
  Summary,
  newestFirst,
  cite,
  conclude,
  isMerge,
  verdictOf,
  sortGaps
};
