import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ai_attestation_schema_default
} from "./chunk-3WYHGBX4.js";
import {
  badDocument,
  parseYaml,
  schemaProblems
} from "./chunk-C2HE3MFX.js";
import {
  scan
} from "./chunk-U4QGR6N4.js";
import {
  sortGaps
} from "./chunk-DKXBUIOJ.js";
import {
  isoTime
} from "./chunk-HJB5ROFS.js";
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";

// src/attestation/format.ts
var ATTESTATION_FILE = ".ai-attestation.yaml";
var ATTESTATION_SCHEMA = "https://oss.korext.com/ai-attestation/schema";
var ATTESTATION_VERSION = "1.1";
var DOCUMENTS = [
  ATTESTATION_FILE,
  "ai_inventory.yaml",
  "security_requirements.yaml",
  "ai-license-notice.yaml",
  ".supply-chain-attestation.yaml"
];
var FACTS_KEY = "x-ai-provenance";
var ATTESTATION_HEADER = [
  "# AI Attestation",
  "# https://oss.korext.com/ai-attestation",
  "#",
  "# Which commits of this repository declare or record AI use. Counted from git: ai-provenance attestation update",
  "# Checked against git: ai-provenance attestation validate. What people write into it is kept."
].join("\n");
var LISTED = {
  copilot: { name: "GitHub Copilot", tool: "github-copilot" },
  cursor: { name: "Cursor", tool: "cursor" },
  "claude-code": { name: "Claude Code", tool: "claude-code" },
  codeium: { name: "Codeium", tool: "codeium" },
  aider: { name: "Aider", tool: "aider" },
  "codex-cli": { name: "OpenAI Codex CLI", tool: "codex" },
  "gemini-code-assist": { name: "Gemini Code Assist", tool: "gemini-code-assist" },
  windsurf: { name: "Windsurf", tool: "windsurf" },
  tabnine: { name: "Tabnine", tool: "tabnine" },
  devin: { name: "Devin", tool: "devin" },
  openhands: { name: "OpenHands", tool: "openhands" }
};
var OTHER_IDENTIFIERS = { "replit-ai": "replit-agent" };
var IDENTIFIER_OF = new Map(Object.entries(LISTED).map(([identifier, { tool }]) => [tool, identifier]));
function identifierOf(tool) {
  const identifier = IDENTIFIER_OF.get(tool);
  return identifier === void 0 ? { identifier: tool, listed: false } : { identifier, listed: true };
}
function isListed(identifier) {
  return Object.hasOwn(LISTED, identifier);
}
function canonicalIdentifier(identifier) {
  return identifierOf(Object.hasOwn(OTHER_IDENTIFIERS, identifier) ? OTHER_IDENTIFIERS[identifier] ?? "" : identifier).identifier;
}
function identifierNamed(name) {
  const found = Object.entries(LISTED).find(([, tool]) => tool.name.toLowerCase() === name.trim().toLowerCase());
  return found?.[0] ?? null;
}
function nameOfIdentifier(identifier) {
  return isListed(identifier) ? LISTED[identifier]?.name ?? null : null;
}

// src/attestation/identity.ts
function isSameName(a, b) {
  return a.toLowerCase() === b.toLowerCase();
}
function isSamePlace(a, b) {
  return isSameName(placeOf(a), placeOf(b));
}
function withoutCredentials(address) {
  return address.replace(/[?#].*$/s, "").replace(/^(\s*[a-z][a-z0-9+.-]*:\/\/)[^/:@[]*:(?!\d+\/).*@/is, "$1").replace(/^(\s*[a-z][a-z0-9+.-]*:\/\/)?[^/]*@/i, "$1");
}
function placeOf(address) {
  return withoutCredentials(address).replace(/^[a-z+]+:\/\//i, "").replace(/^([^/:]+):(?!\d+\/)/, "$1/").replace(/(?:\.git)?\/*$/, "");
}

// src/attestation/parse.ts
function parseAttestation(bytes, file, strict) {
  const parsed = parseYaml(bytes);
  if ("problems" in parsed) throw badDocument(file, parsed.problems);
  const problems = attestationProblems(parsed.document);
  const fatal = problems.filter((problem) => strict || !isClear(problem, parsed.document.value));
  const { ai } = parsed.document.value;
  if (fatal.length === 0 && (ai?.tools.length ?? 0) > MOST_TOOLS) {
    fatal.push({ ...parsed.document.locate(["ai", "tools", MOST_TOOLS]), message: `more than ${MOST_TOOLS} tools` });
  }
  if (fatal.length > 0) throw badDocument(file, fatal);
  const document = parsed.document.value;
  return { document, claims: claimsOf(document), locate: parsed.document.locate, deviations: problems };
}
var MOST_TOOLS = 200;
function attestationProblems(document) {
  return schemaProblems(ai_attestation_schema_default, document);
}
function isClear({ keyword, path }, document) {
  const value = path.reduce((at, step) => at?.[step], document);
  const place = path.map((step) => /^\d+$/.test(step) ? "*" : step).join(".");
  switch (place) {
    case "version":
      return value === 1 || value === 1.1;
    case "ai.tools.*.identifier":
      return keyword === "enum" && typeof value === "string" && /^[a-z0-9][a-z0-9._-]*$/.test(value);
    case "ai.detection_methods.*":
      return keyword === "enum";
    case "repo.url":
    case "governance.proof_bundle_url":
      return keyword === "format";
    case "generated":
    case "range.from":
    case "range.to":
    case "governance.last_scan":
      return keyword === "format" && typeof value === "string" && momentOf(value) !== null;
    default:
      return false;
  }
}
function momentOf(text) {
  const iso = /^(\d{4}-\d\d-\d\d)[Tt ](\d\d:\d\d)(:\d\d)?(\.\d+)? ?([Zz]|UTC|GMT|[+-]\d\d:?\d\d)?$/.exec(text);
  const [, day, minute, second = ":00", fraction = "", zone = "Z"] = iso ?? [];
  const offset = /\d/.test(zone) ? zone.replace(/^(...):?/, "$1:") : "Z";
  const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
  if (iso === null && !isDay && !/(?:GMT|UTC|[+-]\d{4})$/.test(text)) return null;
  const moment = iso === null ? text : `${day}T${minute}${second.replace("60", "59")}${fraction}${offset}`;
  return Number.isNaN(Date.parse(moment)) ? null : moment;
}
function timeOf(text) {
  return momentOf(text) ?? text;
}
function claimsOf({ repo, generated, range, ai, [FACTS_KEY]: facts }) {
  const published = ai.tools.map(({ name, identifier, commit_count, first_seen, last_seen }) => ({
    name,
    identifier: canonicalIdentifier(identifier),
    commits: commit_count,
    firstSeen: first_seen ?? null,
    lastSeen: last_seen ?? null
  }));
  return {
    owner: repo.owner,
    name: repo.name,
    url: repo.url === void 0 ? null : withoutCredentials(repo.url),
    generated: timeOf(generated),
    from: range.from === void 0 ? null : timeOf(range.from),
    to: range.to === void 0 ? null : timeOf(range.to),
    commits: range.commits,
    assistedCommits: ai.assisted_commits,
    percentage: ai.percentage,
    tools: [...published, ...ownTools(facts, published)]
  };
}
function ownTools(facts, published) {
  return (facts?.tools ?? []).map(({ id, identifier = id, commits, first_seen, last_seen }) => ({
    name: id,
    identifier: canonicalIdentifier(identifier),
    commits,
    firstSeen: first_seen ?? null,
    lastSeen: last_seen ?? null,
    beside: true
  })).filter(
    ({ identifier, commits }) => identifier !== "unspecified" && commits > 0 && !published.some((tool) => tool.identifier === identifier)
  );
}

// src/attestation/claims.ts
import { hash } from "node:crypto";
function claimsOf2(repo, times, tools, merges) {
  const assisted = repo.commits.filter((commit) => isAssisted(merges ? { ...commit, merge: false } : commit));
  const { owner, name } = ownerAndName(repo.repository.name);
  const to = isoOrNull(times.newest);
  return {
    owner,
    name,
    url: webAddress(repo.repository.url),
    generated: to ?? EPOCH,
    from: isoOrNull(times.oldest),
    to,
    commits: times.commits,
    assistedCommits: assisted.length,
    percentage: percentageOf(assisted.length, times.commits),
    tools: countTools(assisted, tools)
  };
}
var EPOCH = "1970-01-01T00:00:00Z";
function isAssisted({ attribution, merge, tools }) {
  return (attribution === "declared" || attribution === "recorded") && !merge && tools.some(({ role }) => role !== "reviewer");
}
function percentageOf(part, whole) {
  return whole === 0 ? 0 : Math.round(part / whole * 1e3) / 10;
}
function ownerAndName(full) {
  const cut = full?.lastIndexOf("/") ?? -1;
  if (full === null) return { owner: UNKNOWN, name: UNKNOWN };
  return cut < 0 ? { owner: UNKNOWN, name: full } : { owner: full.slice(0, cut), name: full.slice(cut + 1) };
}
var UNKNOWN = "unknown";
var WEB_HOSTS = /^(?:github\.com|gitlab\.com|bitbucket\.org|codeberg\.org)$/;
function webAddress(address) {
  if (address === null) return null;
  const found = /^[a-z+]+:\/\/([^/]+)\/(.+)$/.exec(address);
  const uri = found !== null && WEB_HOSTS.test(found[1] ?? "") ? `https://${found[1]}/${found[2]}` : address;
  const [, place = "", path = ""] = /^([a-z+]+:\/\/[^/]*)?(.*)$/s.exec(uri) ?? [];
  return place + encodeURI(path).replace(/[[\]^`|\\]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function countTools(assisted, known) {
  const rows = /* @__PURE__ */ new Map();
  for (const { tools, date } of assisted) {
    const ids = new Set(tools.filter(({ id, role }) => role !== "reviewer" && id !== "unspecified").map(({ id }) => id));
    for (const identifier of new Set([...ids].map((id) => identifierOf(id).identifier))) {
      const id = [...ids].find((one) => identifierOf(one).identifier === identifier);
      const name = nameOfIdentifier(identifier) ?? known.find((tool) => tool.id === id)?.name ?? identifier;
      const row = rows.get(identifier) ?? { name, identifier, commits: 0, firstSeen: null, lastSeen: null };
      const day = dayOf(date);
      rows.set(identifier, {
        ...row,
        commits: row.commits + 1,
        firstSeen: day === null || row.firstSeen !== null && row.firstSeen < day ? row.firstSeen : day,
        lastSeen: day === null || row.lastSeen !== null && row.lastSeen > day ? row.lastSeen : day
      });
    }
  }
  return [...rows.values()].sort((a, b) => b.commits - a.commits || (a.identifier < b.identifier ? -1 : 1));
}
function factsOf(report, repo) {
  const own = repo.commits.filter(({ merge }) => !merge);
  const by = (attribution) => own.filter((commit) => commit.attribution === attribution).length;
  const { base, head, headTree, since, until } = repo.range;
  const evidence = evidenceOf(repo, own);
  const totals = repo.lines?.total;
  return {
    written_by: `${report.tool.name} ${report.tool.version}`,
    rules: report.tool.rulesDigest,
    range: {
      base,
      head,
      head_tree: headTree,
      ...since === null ? {} : { since },
      ...until === null ? {} : { until },
      merges: repo.totals.merges
    },
    complete: repo.complete,
    gaps: [...new Set(repo.gaps.map(({ code }) => code))].sort(),
    attribution: {
      declared: by("declared"),
      recorded: by("recorded"),
      suspected: by("suspected"),
      human_attested: own.filter(({ attribution, denied }) => attribution === "none" && denied).length
    },
    roles: tally(own.filter(isAttributed).flatMap(({ tools }) => [...new Set(tools.map(({ role }) => role))])),
    ...totals === void 0 ? {} : { lines: { added: totals.added, deleted: totals.deleted, recorded: totals.recorded } },
    tools: toolFacts(own.filter(isAttributed)),
    records: recordsOf(evidence),
    evidence: { items: evidence.length, digest: evidenceDigest(evidence) }
  };
}
function isAttributed({ attribution }) {
  return attribution === "declared" || attribution === "recorded";
}
function toolFacts(commits) {
  const ids = [...new Set(commits.flatMap(({ tools }) => tools.map(({ id }) => id)))].sort();
  return ids.map((id) => {
    const mine = commits.flatMap((commit) => {
      const uses = commit.tools.filter((use) => use.id === id);
      return uses.length === 0 ? [] : { date: commit.date, uses };
    });
    const days = mine.flatMap(({ date }) => dayOf(date) ?? []).sort();
    return {
      id,
      identifier: identifierOf(id).identifier,
      commits: mine.filter(({ uses }) => uses.some(({ role }) => role !== "reviewer")).length,
      roles: tally(mine.flatMap(({ uses }) => [...new Set(uses.map(({ role }) => role))])),
      models: tally(mine.flatMap(({ uses }) => [...new Set(uses.flatMap(({ model }) => model ?? []))])),
      first_seen: days[0] ?? null,
      last_seen: days.at(-1) ?? null
    };
  });
}
function evidenceOf(repo, own) {
  const ids = new Set(own.map(({ id }) => id));
  return repo.evidence.filter(({ commit }) => commit !== void 0 && ids.has(commit));
}
function evidenceDigest(evidence) {
  const sorted = [...evidence].sort((a, b) => a.id < b.id ? -1 : 1);
  return `sha256:${hash("sha256", canonicalJson(sorted), "hex")}`;
}
function recordsOf(evidence) {
  const places = evidence.filter(({ kind }) => kind === "note" || kind === "trace").flatMap(({ path }) => path ?? []);
  return [...new Set(places.map((path) => path.replace(/:.*/s, "")))].sort();
}
function tally(words) {
  const counts = {};
  for (const word of [...words].sort()) counts[word] = (counts[word] ?? 0) + 1;
  return counts;
}
function isoOrNull(seconds) {
  return seconds === null ? null : isoTime(seconds);
}
function dayOf(date) {
  return /^\d{4}-\d\d-\d\d/.exec(date ?? "")?.[0] ?? null;
}
var IN_MESSAGES = ["trailer", "footer", "subject"];
function methodsOf({ commits, evidence }) {
  const assisted = new Set(commits.filter(isAssisted).map(({ id }) => id));
  const cited = evidence.filter(({ commit, strength }) => commit !== void 0 && assisted.has(commit) && strength !== "weak");
  const kinds = new Set(cited.map(({ kind }) => kind));
  return [
    ...kinds.has("co-author") ? ["co-author-trailer"] : [],
    ...IN_MESSAGES.some((kind) => kinds.has(kind)) ? ["commit-message-pattern"] : []
  ];
}

// src/attestation/recompute.ts
async function recount(world, request, { config, onProgress }) {
  const report = await scan(world, {
    ...request,
    files: false,
    ...config === void 0 ? {} : { config },
    ...onProgress === void 0 ? {} : { onProgress }
  });
  const [repo] = report.repos;
  const { base, head, since, until } = repo.range;
  const gaps = [];
  const within = {
    since: since === null ? -Infinity : Date.parse(since) / 1e3,
    until: until === null ? Infinity : Date.parse(until) / 1e3
  };
  const times = new Times();
  if (head !== null) {
    for await (const one of world.git.times([head], base === null ? [] : [base], gaps)) {
      if (!one.merge && one.committed >= within.since && one.committed <= within.until) times.add(one);
    }
  }
  return { report, repo: withGaps(repo, gaps), times: times.counted() };
}
function withGaps(repo, gaps) {
  const all = sortGaps([...repo.gaps, ...gaps]);
  return { ...repo, gaps: all, complete: all.length === 0 };
}
async function figuresUntil(world, moment, { config, head }) {
  const until = Date.parse(moment) / 1e3;
  if (head === null || Number.isNaN(until) || world.git.facts.shallow.length > 0) return null;
  const gaps = [];
  const ids = [];
  for await (const { id, committed, merge } of world.git.times([head], [], gaps)) {
    if (!merge && committed <= until) ids.push(id);
  }
  const report = await scan(world, { ids, files: false, ...config === void 0 ? {} : { config } });
  const [repo] = report.repos;
  if (repo === void 0 || gaps.length > 0 || !repo.complete) return null;
  const assisted = repo.commits.filter(isAssisted).length;
  return { commits: ids.length, assisted, percentage: percentageOf(assisted, ids.length) };
}
async function findAgain(world, parsed, path, recounting) {
  const { git } = world;
  const cut = git.facts.shallow.length > 0;
  const { head: now } = recounting;
  const range = parsed.document[FACTS_KEY]?.range;
  const head = range?.head ?? null;
  const known = head === null ? null : await git.resolve(head);
  const base = range?.base ?? null;
  if (range !== void 0 && known !== null && (base === null || await git.resolve(base) !== null)) {
    const dates = {
      ...range.since === void 0 ? {} : { since: timeOf(range.since) },
      ...range.until === void 0 ? {} : { until: timeOf(range.until) }
    };
    const counted = await recount(
      world,
      { ...base === null ? {} : { base }, head: known, ...dates, lines: hasLines(parsed) },
      recounting
    );
    const outside = cut ? null : await git.unreachable([known], now === null ? [] : [now]);
    return {
      recount: counted,
      range: { source: "object-ids", base, head: known, merges: false },
      rewritten: outside === null ? null : known,
      behind: now === null || outside !== null ? null : await behindOf(world, now, known, path, recounting)
    };
  }
  const byDates = await findByDates(world, parsed, now, path, recounting);
  return { ...byDates, rewritten: head !== null && !cut ? head : null };
}
function hasLines({ document }) {
  return document[FACTS_KEY]?.lines !== void 0;
}
var READINGS = [
  { by: "authored", merges: false },
  { by: "committed", merges: false },
  { by: "until", merges: false },
  { by: "authored", merges: true },
  { by: "committed", merges: true }
];
async function findByDates(world, parsed, head, path, recounting) {
  const { claims } = parsed;
  const from = claims.from === null ? -Infinity : Math.floor(Date.parse(claims.from) / 1e3);
  const to = Math.ceil(Date.parse(claims.to ?? claims.generated) / 1e3);
  const gaps = [];
  const all = [];
  for await (const times2 of world.git.times(head === null ? [] : [head], [], gaps)) all.push(times2);
  const selections = READINGS.map((reading) => ({
    ...reading,
    ids: all.filter(({ authored, committed, merge }) => {
      if (merge && !reading.merges) return false;
      if (reading.by === "until") return committed <= to;
      const time = reading.by === "authored" ? authored : committed;
      return time >= from && time <= to;
    }).map(({ id }) => id)
  }));
  const meant = selections.find(({ ids: ids2 }) => ids2.length === claims.commits) ?? selections[0];
  const ids = meant?.ids ?? [];
  const counted = await recount(world, { ids, lines: hasLines(parsed) }, recounting);
  const chosen = new Set(ids);
  const times = new Times();
  for (const one of all) if (chosen.has(one.id)) times.add(one);
  const newer = all.filter(
    ({ id, committed, authored, merge }) => !merge && !chosen.has(id) && Math.max(authored, committed) > to
  );
  return {
    recount: { ...counted, repo: withGaps(counted.repo, [...gaps, ...shallowGap(world)]), times: times.counted() },
    range: { source: "dates", base: null, head, merges: meant?.merges ?? false },
    behind: await countBehind(
      world,
      newer.map(({ id }) => id),
      path,
      recounting
    )
  };
}
function shallowGap({ git }) {
  const [cut] = git.facts.shallow;
  if (cut === void 0) return [];
  return [
    {
      code: "shallow-history",
      subject: cut,
      detail: "the history is cut off here: older commits are not in this shallow clone",
      fix: "git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)"
    }
  ];
}
async function behindOf(world, now, head, path, recounting) {
  const gaps = [];
  const newer = [];
  for await (const { id, merge } of world.git.times([now], [head], gaps)) if (!merge) newer.push(id);
  return countBehind(world, newer, path, recounting);
}
var LOOK_AT_CHANGES = 200;
async function countBehind(world, newer, path, { config }) {
  if (newer.length === 0) return { commits: 0, assisted: 0, onlyDocuments: true };
  const report = await scan(world, { ids: [...newer], files: false, ...config === void 0 ? {} : { config } });
  const touched = newer.length > LOOK_AT_CHANGES ? null : await world.git.touched(newer, []);
  return {
    commits: newer.length,
    assisted: report.repos[0]?.commits.filter(isAssisted).length ?? 0,
    onlyDocuments: touched?.every((changed) => changed === path || DOCUMENTS.includes(changed)) ?? false
  };
}
async function leftOut(git, { recount: { repo }, range, rewritten }, { claims }, { base, assisted }, gaps) {
  const counted = new Set(repo.commits.map(({ id }) => id));
  const rest = assisted.filter(({ id }) => !counted.has(id));
  if (rest.length === 0 || rewritten !== null || range.head === null) return 0;
  if (range.source === "dates") {
    const end = Math.ceil(Date.parse(claims.to ?? claims.generated) / 1e3) * 1e3;
    return rest.filter(({ date }) => date === null || Date.parse(date) <= end).length;
  }
  const there = /* @__PURE__ */ new Set();
  for await (const { id } of git.times([range.head], [base], gaps)) there.add(id);
  return rest.filter(({ id }) => there.has(id)).length;
}
var LAST_SECOND = 253402300799;
var Times = class {
  #commits = 0;
  #oldest = null;
  #newest = null;
  add({ committed }) {
    this.#commits++;
    if (!(committed >= 0 && committed <= LAST_SECOND)) return;
    if (this.#oldest === null || committed < this.#oldest) this.#oldest = committed;
    if (this.#newest === null || committed > this.#newest) this.#newest = committed;
  }
  counted() {
    return { commits: this.#commits, oldest: this.#oldest, newest: this.#newest };
  }
};

export {
  ATTESTATION_FILE,
  ATTESTATION_SCHEMA,
  ATTESTATION_VERSION,
  FACTS_KEY,
  ATTESTATION_HEADER,
  isListed,
  canonicalIdentifier,
  identifierNamed,
  nameOfIdentifier,
  claimsOf2 as claimsOf,
  percentageOf,
  UNKNOWN,
  factsOf,
  methodsOf,
  isSameName,
  isSamePlace,
  withoutCredentials,
  parseAttestation,
  attestationProblems,
  timeOf,
  recount,
  figuresUntil,
  findAgain,
  leftOut
};
