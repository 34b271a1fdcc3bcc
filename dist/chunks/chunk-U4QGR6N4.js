import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  GIT_AI_NOTES,
  openNotes,
  parseOrigin,
  textOf
} from "./chunk-4C2CDOIS.js";
import {
  Summary,
  cite,
  conclude,
  concludeFiles,
  isMerge,
  newestFirst,
  sortGaps,
  verdictOf
} from "./chunk-DKXBUIOJ.js";
import {
  QUOTE_LIMIT,
  languageOf,
  parseCommit,
  parseModel,
  resolveRange,
  rulesOf
} from "./chunk-HJB5ROFS.js";
import {
  LINE_GROUPINGS,
  REPORT_SCHEMA_VERSION
} from "./chunk-4EQSY53W.js";
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";
import {
  BUILD,
  VERSION
} from "./chunk-CDEONOS5.js";
import {
  isInexact
} from "./chunk-GJQOLGJS.js";
import {
  readWorkTreeFile
} from "./chunk-P7X7WCR4.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/tally.ts
function areaOf(path) {
  const slash = path.indexOf("/");
  return { directory: slash < 0 ? "." : path.slice(0, slash), language: languageOf(path) ?? "other" };
}
var LineTally = class {
  #total = zero();
  #uncountedFiles = 0;
  #uncountedCommits = 0;
  #by = Object.fromEntries(LINE_GROUPINGS.map((grouping) => [grouping, /* @__PURE__ */ new Map()]));
  /** A declared or recorded commit: what it changed (nothing of a merge is its own) and what is recorded for it. */
  add({ commit, evidence, areas, uncountedFiles = 0 }) {
    const keys = keysOf(commit);
    this.#addRecorded(evidence, keys.month);
    if (areas === void 0) {
      if (hasOwnLines(commit)) this.#uncountedCommits++;
      return;
    }
    this.#uncountedFiles += uncountedFiles;
    for (const row of this.#rows(keys)) {
      row.commits++;
      for (const { added, deleted } of areas) addTo(row, { added, deleted });
    }
    for (const grouping of ["directory", "language"]) {
      for (const key of new Set(areas.map((area) => area[grouping]))) this.#row(grouping, key).commits++;
      for (const { added, deleted, ...area } of areas) addTo(this.#row(grouping, area[grouping]), { added, deleted });
    }
  }
  /** Lines of the head that come from a commit. */
  addSurviving(commit, path, lines) {
    const area = areaOf(path);
    for (const row of this.#rows(keysOf(commit))) row.surviving += lines;
    for (const grouping of ["directory", "language"]) this.#row(grouping, area[grouping]).surviving += lines;
  }
  merge(other) {
    addTo(this.#total, other.total);
    this.#uncountedFiles += other.uncountedFiles;
    this.#uncountedCommits += other.uncountedCommits;
    for (const grouping of LINE_GROUPINGS) for (const [key, sums] of other.by[grouping]) addTo(this.#row(grouping, key), sums);
  }
  state() {
    const by2 = Object.fromEntries(LINE_GROUPINGS.map((grouping) => [grouping, [...this.#by[grouping]]]));
    return {
      total: this.#total,
      uncountedFiles: this.#uncountedFiles,
      uncountedCommits: this.#uncountedCommits,
      by: by2
    };
  }
  /** @param surviving all lines of the head and what was left out, when surviving lines were counted */
  report(surviving) {
    const shown = (sums) => ({ ...sums, surviving: surviving === null ? null : sums.surviving });
    const rows = (grouping) => [...this.#by[grouping]].sort(grouping === "month" ? ([a], [b]) => a < b ? 1 : -1 : ([a, m], [b, n]) => n.added - m.added || (a < b ? -1 : 1)).map(([key, sums]) => ({ key, ...shown(sums) }));
    return {
      total: shown(this.#total),
      headLines: surviving?.headLines ?? null,
      uncountedFiles: this.#uncountedFiles,
      uncountedCommits: this.#uncountedCommits,
      unblamedFiles: surviving?.unblamedFiles ?? 0,
      by: Object.fromEntries(LINE_GROUPINGS.map((grouping) => [grouping, rows(grouping)]))
    };
  }
  /** A line counts once a commit in the totals, and once for each tool and model that a record gives it to. */
  #addRecorded(evidence, month) {
    const [all, tools, models] = [new RangeSets(), new RangeSets(), new RangeSets()];
    for (const { ranges = [], tool, model, strength } of evidence) {
      if (tool === void 0 || strength === "weak") continue;
      for (const { path, lines } of ranges) {
        all.add(path, path, lines);
        tools.add(tool, path, lines);
        if (model !== void 0) models.add(model, path, lines);
      }
    }
    for (const [path, recorded] of all.counts()) {
      const { directory, language } = areaOf(path);
      for (const row of [
        this.#total,
        this.#row("directory", directory),
        this.#row("language", language),
        this.#row("month", month)
      ])
        row.recorded += recorded;
    }
    for (const [tool, recorded] of tools.counts()) this.#row("tool", tool).recorded += recorded;
    for (const [model, recorded] of models.counts()) this.#row("model", model).recorded += recorded;
  }
  #rows({ tools, models, month }) {
    return [
      this.#total,
      ...tools.map((tool) => this.#row("tool", tool)),
      ...models.map((model) => this.#row("model", model)),
      this.#row("month", month)
    ];
  }
  #row(grouping, key) {
    let row = this.#by[grouping].get(key);
    if (row === void 0) {
      row = zero();
      this.#by[grouping].set(key, row);
    }
    return row;
  }
};
function hasOwnLines({ attribution, merge }) {
  return (attribution === "declared" || attribution === "recorded") && !merge;
}
function keysOf({ tools, date }) {
  const wrote = tools.filter(({ role }) => role !== "reviewer");
  return {
    tools: [...new Set(wrote.map(({ id }) => id))],
    models: [...new Set(wrote.map(({ model }) => model ?? "not named"))],
    month: date?.slice(0, 7) ?? "no date"
  };
}
function zero() {
  return { commits: 0, added: 0, deleted: 0, surviving: 0, recorded: 0 };
}
function addTo(sums, more) {
  for (const key of Object.keys(sums)) sums[key] += more[key] ?? 0;
}
var LINES_MOST = 1e9;
var RangeSets = class {
  #sets = /* @__PURE__ */ new Map();
  add(key, path, lines) {
    const paths = this.#sets.get(key) ?? /* @__PURE__ */ new Map();
    this.#sets.set(key, paths);
    paths.set(path, [...paths.get(path) ?? [], lines]);
  }
  *counts() {
    for (const [key, paths] of this.#sets) yield [key, [...paths.values()].reduce((sum, lines) => sum + countLines(lines), 0)];
  }
};
function countLines(ranges) {
  const sorted = ranges.flatMap((text) => text.split(",")).map((range) => range.split("-").map(Number)).map(([from = 0, to = from]) => ({ from, to })).filter(({ from, to }) => from >= 1 && to >= from && to <= LINES_MOST).sort((a, b) => a.from - b.from);
  let count = 0;
  let counted = 0;
  for (const { from, to } of sorted) {
    count += Math.max(0, to - Math.max(from - 1, counted));
    counted = Math.max(counted, to);
  }
  return count;
}

// src/history.ts
import { hash as hash2 } from "node:crypto";
import { join } from "node:path";

// src/segments.ts
import { hash } from "node:crypto";

// src/stored.ts
function parseStored(text, form) {
  try {
    const value = JSON.parse(text);
    return fits(value, form) ? value : null;
  } catch {
    return null;
  }
}
function fits(value, form) {
  if (form === null || form === void 0) return true;
  if (typeof form !== "object") return typeof value === typeof form;
  if (Array.isArray(form)) {
    if (!Array.isArray(value) || form.length > 1 && value.length !== form.length) return false;
    return form.length === 0 || value.every((item, index) => fits(item, form[form.length === 1 ? 0 : index]));
  }
  if (typeof value !== "object" || value === null) return false;
  return Object.entries(form).every(([key, member]) => fits(value[key], member));
}

// src/segments.ts
var ROW = {
  commit: {
    id: "",
    author: { name: "", address: "" },
    committer: { name: "", address: "" },
    date: null,
    subject: "",
    merge: false,
    signature: null,
    attribution: "none",
    denied: false,
    tools: [{ id: "", role: "author" }],
    evidence: [""]
  },
  evidence: [{ id: "", kind: "note", strength: "weak", assertedBy: "author" }]
};
var SHELF = { count: 0, commits: [ROW] };
var SEGMENT = {
  tips: [""],
  summary: {
    ...new Summary().state(),
    tools: [{ id: "", declared: 0, recorded: 0, suspected: 0, roles: {}, models: {}, firstSeen: null, lastSeen: null }],
    shelves: { contradicted: SHELF, suspected: SHELF, latest: SHELF }
  },
  tally: null,
  records: [["", "", true]],
  chunks: [{ key: "", rows: 0 }]
};
var { total, by } = new LineTally().state();
var TALLY = {
  total,
  uncountedFiles: 0,
  uncountedCommits: 0,
  by: Object.fromEntries(Object.keys(by).map((grouping) => [grouping, [["", total]]]))
};
var CHUNK_BYTES = 8 * 1024 * 1024;
var CHUNKS_KEPT = 24;
var LOOK_BACK = 2e3;
var SegmentStore = class {
  #cache;
  #rules;
  #place;
  /**
   * @param rules digest of everything that decides what a segment holds
   * @param place tells repositories and kinds of range apart: where a run looks first for its predecessor
   */
  constructor(cache, rules, place) {
    this.#cache = cache;
    this.#rules = rules;
    this.#place = place;
  }
  /** The segment of an earlier run that leaves the least to read of the history of `tips`. */
  async find(git, tips) {
    const exact = this.#segment(this.#key(tips));
    if (exact !== null) return exact;
    const last = this.#cache.get("last", this.#key([this.#place]));
    const latest = last === null ? null : this.#segment(last.toString("latin1"));
    if (latest !== null && await isBehind(git, latest.tips, tips)) return latest;
    if (tips.length !== 1) return null;
    const near = (await git.newest([...tips], LOOK_BACK)).find((id) => this.#cache.has("segment", this.#key([id])));
    return near === void 0 ? null : this.#segment(this.#key([near]));
  }
  save(segment) {
    const key = this.#key(segment.tips);
    const chunks = segment.chunks.length > CHUNKS_KEPT ? this.#joined(segment.chunks) : segment.chunks;
    if (chunks === null) return;
    this.#cache.put("segment", key, Buffer.from(JSON.stringify({ ...segment, chunks })));
    this.#cache.put("last", this.#key([this.#place]), Buffer.from(key, "latin1"));
  }
  /** The commits of these chunks, or null when one of them is gone. */
  load(chunks) {
    const all = [];
    for (const { key, rows } of chunks) {
      const before = all.length;
      const bytes = this.#cache.get("commits", key);
      if (bytes === null) return null;
      for (let at = 0; at < bytes.length; ) {
        const end = bytes.indexOf(10, at);
        const row = end < 0 ? null : parseStored(bytes.toString("utf8", at, end), ROW);
        if (row === null) return null;
        all.push(row);
        at = end + 1;
      }
      if (all.length - before !== rows) return null;
    }
    return all;
  }
  writer() {
    return new ChunkWriter(this.#cache);
  }
  #joined(chunks) {
    const small = [...chunks].sort((a, b) => a.rows - b.rows).slice(0, -CHUNKS_KEPT / 2);
    const rows = this.load(small);
    if (rows === null) return null;
    const writer = this.writer();
    for (const row of rows) writer.add(row);
    return [...writer.end(), ...chunks.filter((chunk) => !small.includes(chunk))];
  }
  #segment(key) {
    const bytes = this.#cache.get("segment", key);
    const segment = bytes === null ? null : parseStored(bytes.toString("utf8"), SEGMENT);
    return segment === null || segment.tally === null || fits(segment.tally, TALLY) ? segment : null;
  }
  #key(parts) {
    return hash("sha256", [this.#rules, ...parts].join("\n"), "hex");
  }
};
var ChunkWriter = class {
  #cache;
  #chunks = [];
  #lines = [];
  #bytes = 0;
  constructor(cache) {
    this.#cache = cache;
  }
  add(scanned) {
    const line = `${JSON.stringify(scanned)}
`;
    this.#lines.push(line);
    this.#bytes += line.length;
    if (this.#bytes > CHUNK_BYTES) this.#flush();
  }
  end() {
    if (this.#lines.length > 0) this.#flush();
    return this.#chunks;
  }
  #flush() {
    const bytes = Buffer.from(this.#lines.join(""));
    const key = hash("sha256", bytes, "hex");
    this.#cache.put("commits", key, bytes);
    this.#chunks.push({ key, rows: this.#lines.length });
    this.#lines = [];
    this.#bytes = 0;
  }
};
async function isBehind(git, older, tips) {
  const now = new Set(tips);
  const rest = older.filter((id) => !now.has(id));
  return rest.length === 0 || await git.unreachable(rest, [...tips]) === null;
}

// src/sources/lines.ts
async function readLines(git, scanned, gaps, onRead) {
  const wanted = new Map(scanned.filter(({ commit }) => hasOwnLines(commit)).map((one) => [one.commit.id, one]));
  if (wanted.size === 0) return;
  const unread2 = [];
  for await (const { commit, files } of git.lineStats([...wanted.keys()], unread2)) {
    const one = wanted.get(commit);
    if (one !== void 0) setLines(one, files);
    wanted.delete(commit);
    onRead();
  }
  gaps.push(...unread2);
  for (const one of wanted.values()) if (unread2.length === 0) setLines(one, []);
}
function setLines(scanned, files) {
  const areas = /* @__PURE__ */ new Map();
  scanned.uncountedFiles = 0;
  for (const { path, added, deleted } of files) {
    if (added === null || deleted === null) {
      scanned.uncountedFiles++;
      continue;
    }
    const place = areaOf(path);
    const key = `${place.directory}\0${place.language}`;
    const area = areas.get(key) ?? { ...place, added: 0, deleted: 0 };
    areas.set(key, { ...area, added: area.added + added, deleted: area.deleted + deleted });
  }
  scanned.areas = [...areas.values()];
  scanned.commit.lines = {
    added: scanned.areas.reduce((sum, area) => sum + area.added, 0),
    deleted: scanned.areas.reduce((sum, area) => sum + area.deleted, 0)
  };
}

// src/sources/clone.ts
var ShallowWatch = class {
  #boundary;
  #reached = null;
  constructor(boundary) {
    this.#boundary = new Set(boundary);
  }
  get active() {
    return this.#boundary.size > 0;
  }
  saw(ids) {
    if (!this.active || this.#reached !== null) return;
    this.#reached = ids.find((id) => this.#boundary.has(id)) ?? null;
  }
  /** A commit of the boundary that the walk reached. */
  get reached() {
    return this.#reached;
  }
};
async function cloneGaps(git, selection, range, shallow) {
  const gaps = [];
  const cut = shallow.reached ?? await cutBehindDates(git, selection) ?? await cutBehindBase(git, range);
  gaps.push(...await damageBehindBase(git, selection));
  if (cut !== null) {
    gaps.push({
      code: "shallow-history",
      subject: cut,
      detail: "the history is cut off here: older commits are not in this shallow clone",
      fix: "git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)"
    });
  }
  if (git.facts.partialFilter !== null) {
    gaps.push({
      code: "partial-clone",
      subject: git.facts.partialFilter,
      detail: "this clone leaves objects on the server, and a scan fetches nothing; commits were read, files and notes may be missing",
      fix: "git config --unset-all remote.origin.partialclonefilter; git fetch --refetch origin"
    });
  }
  return gaps;
}
async function cutBehindDates(git, selection) {
  if (git.facts.shallow.length === 0 || selection.kind !== "walk") return null;
  if (selection.since === void 0 && selection.until === void 0) return null;
  return firstCut(git, selection.include, selection.exclude);
}
async function cutBehindBase(git, { base, head }) {
  if (git.facts.shallow.length === 0 || base === null || head === null) return null;
  return await firstCut(git, [base], [head]) ?? (git.facts.shallow.includes(base) ? base : null);
}
async function firstCut(git, include, exclude) {
  const boundary = new Set(git.facts.shallow);
  let first = null;
  for await (const objects of git.commits({ kind: "walk", include, exclude }, [])) {
    first ??= objects.find((object) => boundary.has(object.id))?.id ?? null;
  }
  return first;
}
async function damageBehindBase(git, selection) {
  if (selection.kind !== "walk" || selection.exclude.length === 0) return [];
  const gaps = [];
  const open = /* @__PURE__ */ new Set([...await git.boundary(selection.include, selection.exclude), ...selection.exclude]);
  for await (const objects of git.commits({ kind: "walk", include: selection.exclude, exclude: [] }, gaps)) {
    for (const { id } of objects) open.delete(id);
    if (open.size === 0) break;
  }
  return gaps;
}

// src/sources/commits.ts
async function* readCommitEvidence(git, selection, rules, gaps, options) {
  for await (const objects of git.commits(selection, gaps)) {
    const recorded = objects.map(({ id }) => id).filter((id) => options.records.versions.has(id));
    const batch = { commits: 0, merges: 0, shown: [], ids: [], recorded };
    const said = await options.records.of(recorded);
    for (const object of objects) readOne(object, batch, rules, gaps, said.get(object.id) ?? [], options);
    yield batch;
  }
}
function readOne(object, batch, { matcher, gate }, gaps, elsewhere, options) {
  if (object.status !== "read") return;
  if (object.type !== "commit") {
    gaps.push({ code: "not-a-commit", subject: object.id, detail: `the object is a ${object.type}`, fix: "name commits only" });
    return;
  }
  batch.commits++;
  if (options.wantIds) batch.ids.push(object.id);
  if (isMerge(object.body)) batch.merges++;
  if (!options.everything && elsewhere.length === 0 && !object.truncated && !gate.opens(object.body)) return;
  const commit = parseCommit(object.id, object.body, object.truncated);
  const sightings = [...matcher.sightings(commit), ...elsewhere];
  if (sightings.length === 0 && !options.everything) return;
  batch.shown.push({ commit, evidence: cite(sightings, commit.id) });
}

// src/walk.ts
async function* walkCommits({ git, rules, records, range, gaps }, selection, options) {
  const shallow = new ShallowWatch(git.facts.shallow);
  const reading = { records, everything: options.everything, wantIds: shallow.active && selection.kind === "walk" };
  const found = [];
  let read = 0;
  for await (const { commits, merges, shown, ids, recorded } of readCommitEvidence(git, selection, rules, found, reading)) {
    shallow.saw(ids);
    read += commits;
    yield {
      commits,
      merges,
      shown: shown.map((one) => ({ commit: conclude(one.commit, one.evidence), evidence: one.evidence })),
      recorded
    };
    options.onRead(read);
  }
  gaps.push(...found, ...await cloneGaps(git, selection, range, shallow));
}

// src/history.ts
var GROUP = 2e3;
var COUNT_AFTER = 25e4;
async function readHistory(opening, options, cache) {
  const { selection } = opening;
  if (cache === null || selection.kind === "exactly" || !isReusable(opening, selection, options)) {
    return finish(await readCommits(opening, selection, options), options);
  }
  const store = new SegmentStore(cache, keyOf(opening, options), placeOf(opening));
  const run = { opening, options, store, selection };
  const known = await store.find(opening.git, selection.include);
  return (known === null ? null : await continueFrom(known, run)) ?? readFresh(run);
}
function isReusable({ git, gaps }, selection, { everything }) {
  return selection.include.length > 0 && selection.exclude.length === 0 && selection.since === void 0 && selection.until === void 0 && !everything && gaps.length === 0 && git.facts.shallow.length === 0 && git.facts.partialFilter === null;
}
function keyOf({ git, rules }, { lines }) {
  const { objectFormat } = git.facts;
  return hash2("sha256", canonicalJson({ version: VERSION, build: BUILD, rules: rules.digest, objectFormat, lines }), "hex");
}
function placeOf({ git, range }) {
  return join(git.facts.root, ...git.facts.gitDirs, range.expression);
}
async function readCommits(opening, selection, options, store) {
  const part = {
    summary: new Summary(),
    tally: options.lines ? new LineTally() : null,
    commits: [],
    chunks: [],
    recorded: /* @__PURE__ */ new Set()
  };
  const writer = store?.writer();
  let counted = 0;
  let group = [];
  const close = async () => {
    if (options.lines) await readLines(opening.git, group, opening.gaps, () => options.onLines(++counted));
    for (const scanned of group) {
      part.summary.add(scanned);
      part.tally?.add(scanned);
      writer?.add(scanned);
      if (options.detail === "all") part.commits.push(scanned);
    }
    group = [];
  };
  const walking = { everything: options.everything, onRead: withTotal(opening, selection, options.onCommits) };
  for await (const { commits, merges, shown, recorded } of walkCommits(opening, selection, walking)) {
    part.summary.count(commits, merges);
    for (const id of recorded) part.recorded.add(id);
    group.push(...shown);
    if (group.length >= GROUP) await close();
  }
  await close();
  part.chunks = writer?.end() ?? [];
  return part;
}
function withTotal({ git }, selection, tell) {
  let total2 = null;
  let asked = selection.kind === "exactly" || selection.since !== void 0 || selection.until !== void 0;
  return (read) => {
    if (!asked && read >= COUNT_AFTER && selection.kind === "walk") {
      asked = true;
      git.count(selection.include, selection.exclude).then(
        (count) => {
          total2 = count;
        },
        () => {
        }
        // Without a total there is no time left to tell.
      );
    }
    tell(read, total2);
  };
}
function finish({ summary, tally, commits }, { detail }) {
  return { summary, tally, commits: detail === "all" ? newestFirst(commits) : summary.highlighted() };
}
async function readFresh({ opening, options, store, selection }) {
  const part = await readCommits(opening, selection, options, store);
  const records = [...opening.records.versions].map(
    ([commit, version]) => [commit, version, part.recorded.has(commit)]
  );
  if (opening.gaps.length === 0) store.save(segmentOf(selection, part, records, part.chunks));
  return finish(part, options);
}
function segmentOf({ include }, { summary, tally }, records, chunks) {
  return { tips: include, summary: summary.state(), tally: tally?.state() ?? null, records, chunks };
}
async function continueFrom(known, run) {
  const { opening, options, store, selection } = run;
  const part = await readCommits(opening, { ...selection, exclude: known.tips }, options, store);
  const compared = await compareRecords(run, known, part.recorded);
  if (compared === null) return null;
  const { records, changed } = compared;
  const chunks = changed.length === 0 ? addKnown(known, part, run) : await addAnew(known, new Set(changed), part, run);
  if (opening.gaps.length > 0) {
    opening.gaps.length = 0;
    return null;
  }
  if (chunks === null) return null;
  store.save(segmentOf(selection, part, records, [...part.chunks, ...chunks]));
  return finish(part, options);
}
function addKnown(known, part, { options, store }) {
  const rows = options.detail === "all" ? store.load(known.chunks) : [];
  if (rows === null) return null;
  part.summary.merge(known.summary);
  if (known.tally !== null) part.tally?.merge(known.tally);
  for (const row of rows) part.commits.push(row);
  return known.chunks;
}
async function addAnew(known, changed, part, { opening, options, store }) {
  const rows = store.load(known.chunks);
  if (rows === null) return null;
  const again = await readCommits(opening, { kind: "exactly", ids: [...changed] }, { ...options, detail: "all" });
  const writer = store.writer();
  for (const row of [...rows.filter(({ commit }) => !changed.has(commit.id)), ...again.commits]) {
    part.summary.add(row);
    part.tally?.add(row);
    writer.add(row);
    if (options.detail === "all") part.commits.push(row);
  }
  part.summary.count(known.summary.commits, known.summary.merges);
  return writer.end();
}
async function compareRecords({ opening: { git, records }, selection }, known, fresh) {
  const before = new Map(known.records.map(([commit, version, inside]) => [commit, { version, inside }]));
  const added = [...records.versions.keys()].filter((commit) => !before.has(commit) && !fresh.has(commit));
  const reachable = await git.reachable(added, selection.include);
  if (reachable === null) return null;
  const addedInside = new Set(reachable);
  const today = [...records.versions].map(([commit, version]) => {
    const inside = fresh.has(commit) || (before.get(commit)?.inside ?? addedInside.has(commit));
    return [commit, version, inside];
  });
  const gone = known.records.filter(([commit, , inside]) => inside && !records.versions.has(commit)).map(([commit]) => commit);
  const rewritten = today.filter(([commit, version, inside]) => inside && !fresh.has(commit) && before.get(commit)?.version !== version).map(([commit]) => commit);
  return { records: today, changed: [...gone, ...rewritten] };
}

// src/sources/traces.ts
import { hash as hash3 } from "node:crypto";

// src/sources/files.ts
var FILE_LIMIT_BYTES = 5 * 1024 * 1024;
var READ_DIRECTLY = 400;
var SUBMODULE = "160000";
var EXCEPTED = 400;
async function readTree(reading, commit) {
  const entries = await reading.git.entries(commit);
  return { files: entries.length, ...await readEntries(reading, commit, entries, oversized(entries)) };
}
async function readFile(reading, commit, path) {
  const entries = (await reading.git.entries(commit)).filter((entry) => entry.path === path);
  return { files: entries.length, ...await readEntries(reading, commit, entries, []) };
}
async function readChanges(reading, from, commit) {
  const entries = await reading.git.entries(commit);
  const changes = await reading.git.changes(from, commit);
  const changed = new Set(changes.filter(({ entry }) => entry !== null).map(({ path }) => path));
  const inside = entries.filter(({ path }) => changed.has(path));
  const { rows, skipped } = await readEntries(reading, commit, inside, oversized(entries));
  const setUp = entries.flatMap((entry) => changed.has(entry.path) ? [] : rowOf(entry, reading.matcher));
  return { files: inside.length, rows: byPath([...rows, ...setUp]), skipped };
}
async function applyChanges(reading, known, commit, changes) {
  const gone = new Set(changes.map(({ path }) => path));
  const present = changes.filter(({ entry }) => entry !== null);
  const sizes = await reading.git.sizes(present.flatMap(({ entry }) => entry?.id ?? []));
  const entries = present.flatMap(
    ({ path, entry }) => entry === null ? [] : { ...entry, path, size: entry.mode === SUBMODULE ? null : sizes.get(entry.id) ?? null }
  );
  const kept = known.skipped.filter(({ path }) => !gone.has(path));
  const large = kept.flatMap(({ path, reason }) => reason === "oversized" ? path : []);
  const { rows, skipped } = await readEntries(reading, commit, entries, [...large, ...oversized(entries)]);
  const balance = changes.reduce((sum, { status }) => sum + (status === "A" ? 1 : status === "D" ? -1 : 0), 0);
  return {
    files: known.files + balance,
    rows: byPath([...known.rows.filter(({ path }) => !gone.has(path)), ...rows]),
    skipped: byPath([...kept, ...skipped])
  };
}
function unreadableTree(commit, error) {
  if (!(error instanceof ProvenanceError) || error.code !== "git-failed") throw error;
  return {
    code: "missing-object",
    subject: commit,
    detail: `the files of this commit cannot be read: ${error.message}`,
    fix: "git fetch --refetch origin"
  };
}
async function readEntries(reading, commit, entries, large) {
  const { matcher } = reading;
  const rows = /* @__PURE__ */ new Map();
  const skipped = [];
  const readable = [];
  for (const entry of entries) {
    for (const row of rowOf(entry, matcher)) rows.set(entry.path, row);
    const reason = skipReason(entry);
    if (reason === null) readable.push(entry);
    else skipped.push({ path: entry.path, reason, ...entry.size === null ? {} : { size: entry.size } });
    if (reason === "unreadable") reading.gaps.push(missingFile(entry));
    if (reason === "oversized" && matcher.instructs(entry.path)) reading.gaps.push(unreadInstructions(entry.path));
  }
  const worthReading = await narrow(reading, commit, readable, large, rows);
  const unread2 = new Map(worthReading.map((entry) => [entry.path, entry]));
  for await (const { entry, body } of bodies(reading, worthReading)) {
    unread2.delete(entry.path);
    const { binary, lfs, cut, sightings } = matcher.read(entry.path, body);
    const size = { path: entry.path, size: body.length };
    if (binary || lfs) skipped.push({ ...size, reason: binary ? "binary" : "lfs" });
    if (cut) reading.gaps.push(partlyRead(entry.path));
    if (cut) skipped.push({ ...size, reason: "partly" });
    if (sightings.length > 0) addSightings(rows, entry, sightings, matcher);
  }
  for (const { path } of unread2.values()) skipped.push({ path, reason: "unreadable" });
  return { rows: byPath([...rows.values()]), skipped: byPath(skipped) };
}
function rowOf({ path, id }, matcher) {
  const sightings = matcher.configured(path);
  return sightings.length === 0 ? [] : [{ path, blob: id, instructs: matcher.instructs(path), sightings }];
}
function addSightings(rows, { path, id }, sightings, matcher) {
  const row = rows.get(path) ?? { path, blob: id, instructs: matcher.instructs(path), sightings: [] };
  rows.set(path, { ...row, sightings: [...row.sightings, ...sightings] });
}
function skipReason({ mode, size }) {
  if (mode === "120000") return "symlink";
  if (mode === SUBMODULE) return "submodule";
  if (size === null) return "unreadable";
  return size > FILE_LIMIT_BYTES ? "oversized" : null;
}
function oversized(entries) {
  return entries.filter((entry) => skipReason(entry) === "oversized").map(({ path }) => path);
}
function partlyRead(path) {
  return {
    code: "unreadable-file",
    subject: path,
    detail: "so much of it looks like hidden characters that it was not searched to its end",
    fix: "look at the file, and remove what is not needed"
  };
}
function unreadInstructions(path) {
  return {
    code: "unreadable-file",
    subject: path,
    detail: "a tool reads it as instructions, and it is too large to be searched for hidden characters",
    fix: "look at the file, and make it smaller"
  };
}
function missingFile({ id, path }) {
  return {
    code: "missing-object",
    subject: id,
    detail: `the content of ${path} is not in this clone`,
    fix: "git fetch --refetch origin"
  };
}
async function narrow({ git, matcher, onSearch }, commit, entries, except, cited) {
  if (entries.length <= READ_DIRECTLY || except.length > EXCEPTED || except.some(isInexact)) return entries;
  onSearch(entries.length);
  const found = await git.search(commit, `${matcher.prefilter}|${NOT_PLAIN_TEXT}`, except);
  if (found === null) return entries;
  const paths = new Set(found.paths);
  const unreadable2 = new Set(found.unreadable);
  const isSearched = searched(except);
  return entries.filter(({ id, path }) => paths.has(path) || unreadable2.has(id) || !isSearched(path) || cited.has(path));
}
function searched(except) {
  const folders = except.map((path) => `${path}/`);
  return (path) => !folders.some((folder) => path.startsWith(folder));
}
var NOT_PLAIN_TEXT = "\\x00|git-lfs\\.github\\.com/spec/";
async function* bodies({ git, gaps, onFiles }, entries) {
  const byBlob = /* @__PURE__ */ new Map();
  for (const entry of entries) byBlob.set(entry.id, [...byBlob.get(entry.id) ?? [], entry]);
  let read = 0;
  for await (const objects of git.objects([...byBlob.keys()], gaps)) {
    for (const object of objects) {
      const users = byBlob.get(object.id) ?? [];
      read += users.length;
      if (object.status !== "read") continue;
      for (const entry of users) yield { entry, body: object.body };
    }
    onFiles(read, entries.length);
  }
}
function byPath(rows) {
  return rows.sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
}

// src/sources/traces.ts
var TRACE_FILE = ".agent-trace/traces.jsonl";
async function openTraces(git, head, rules, gaps) {
  const entry = await entryOrGap(git, head, gaps);
  const byCommit = /* @__PURE__ */ new Map();
  if (entry === null || !entry.mode.startsWith("100")) return recordsOf(byCommit);
  for await (const objects of git.objects([entry.id], gaps)) {
    for (const object of objects) {
      if (object.status !== "read") continue;
      const text = object.truncated ? object.body.subarray(0, object.body.lastIndexOf(10) + 1) : object.body;
      const { sightings, unreadable: unreadable2 } = readTraces(text.toString("utf8"), entry.id, rules.matcher);
      for (const [commit, found] of sightings) byCommit.set(commit, found);
      if (object.truncated) gaps.push(unread("the file is larger than 16 MiB; what is behind that was not read", head));
      if (unreadable2.length > 0) {
        gaps.push(unread(`records in no known version: ${unreadable2.length}, the first in line ${unreadable2[0]}`, head));
      }
    }
  }
  return recordsOf(byCommit);
}
async function entryOrGap(git, head, gaps) {
  try {
    return await git.entry(head, TRACE_FILE);
  } catch (error) {
    gaps.push(unreadableTree(head, error));
    return null;
  }
}
function recordsOf(byCommit) {
  return {
    versions: new Map([...byCommit].map(([commit, found]) => [commit, hash3("sha256", JSON.stringify(found), "hex")])),
    of: async (commits) => new Map(commits.map((commit) => [commit, byCommit.get(commit) ?? []]))
  };
}
function unread(detail, head) {
  return { code: "unreadable-trace", subject: TRACE_FILE, detail, fix: `git show ${head}:${TRACE_FILE}` };
}
function readTraces(text, blob, matcher) {
  const sightings = /* @__PURE__ */ new Map();
  const unreadable2 = [];
  text.split("\n").forEach((row, index) => {
    if (row.trim() === "") return;
    const record = parseRecord(row);
    if (record === null) {
      unreadable2.push(index + 1);
      return;
    }
    const commit = textOf(record.vcs?.revision).toLowerCase();
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return;
    const found = sightings.get(commit) ?? [];
    found.push(...sightingsOf(record, index + 1, blob, matcher));
    sightings.set(commit, found);
  });
  return { sightings, unreadable: unreadable2 };
}
function parseRecord(row) {
  try {
    const record = JSON.parse(row);
    return typeof record === "object" && record !== null && /^0\.\d/.test(textOf(record.version)) && Array.isArray(record.files) ? record : null;
  } catch {
    return null;
  }
}
function sightingsOf(record, line, blob, matcher) {
  const byModel = /* @__PURE__ */ new Map();
  for (const { path, conversations } of record.files ?? []) {
    for (const { contributor, ranges } of Array.isArray(conversations) ? conversations : []) {
      for (const range of Array.isArray(ranges) && ranges.length > 0 ? ranges : [{}]) {
        const who = "contributor" in range ? range.contributor : contributor;
        if (who?.type !== "ai" && who?.type !== "mixed") continue;
        const model = textOf(who.model_id);
        const known = byModel.get(model) ?? [];
        const lines = linesOf(range);
        if (lines !== null && typeof path === "string") known.push({ path: path.replaceAll("\\", "/"), lines });
        byModel.set(model, known);
      }
    }
  }
  const name = textOf(record.tool?.name);
  return [...byModel].map(([modelText, ranges]) => {
    const model = parseModel(modelText);
    return {
      kind: "trace",
      path: TRACE_FILE,
      blob,
      line,
      quote: `tool ${JSON.stringify(name)}, model_id ${JSON.stringify(modelText)}`.slice(0, QUOTE_LIMIT),
      signature: "trace/agent-trace",
      tool: matcher.toolNamed(name)?.id ?? model?.tool ?? "unspecified",
      ...model === null ? {} : { model: model.id },
      role: "co-author",
      ...ranges.length === 0 ? {} : { ranges },
      strength: "decisive"
    };
  });
}
function linesOf(range) {
  const { start_line: from, end_line: to } = range;
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || Number(from) < 1 || Number(to) < Number(from)) return null;
  return from === to ? String(from) : `${from}-${to}`;
}

// src/sources/records.ts
async function openRecords(git, refs, head, rules, gaps) {
  const [notes, traces] = await Promise.all([
    openNotes(git, refs, rules, gaps),
    head === null ? NO_RECORDS : openTraces(git, head, rules, gaps)
  ]);
  if (traces.versions.size === 0) return notes;
  const versions = new Map(notes.versions);
  for (const [commit, version] of traces.versions) versions.set(commit, `${versions.get(commit) ?? ""} ${version}`);
  return {
    versions,
    async of(commits) {
      const found = /* @__PURE__ */ new Map();
      for (const part of [notes, traces]) {
        const said = await part.of(commits.filter((commit) => part.versions.has(commit)));
        for (const [commit, sightings] of said) found.set(commit, [...found.get(commit) ?? [], ...sightings]);
      }
      return found;
    }
  };
}
var NO_RECORDS = { versions: /* @__PURE__ */ new Map(), of: async () => /* @__PURE__ */ new Map() };

// src/opening.ts
async function openReading({ git, now }, request, config) {
  const rules = rulesOf(config);
  const { refs, broken, unreadable: unreadable2 } = await git.refs();
  const { selection, range, gaps } = await resolveRange(git, request, refs, now());
  if (unreadable2 !== null) {
    gaps.push({
      code: "unreadable-ref",
      detail: `the refs cannot be read: ${unreadable2}`,
      fix: "git fsck, or clone the repository again"
    });
  }
  gaps.push(...unreadableRefs(broken, request, git.facts.headRef));
  const head = range.head ?? await git.resolve("HEAD");
  const records = await openRecords(git, refs, head, rules, gaps);
  const noteRefs = refs.filter(({ name }) => name.startsWith("refs/notes/")).map(({ name }) => ({ ref: name, read: name === GIT_AI_NOTES }));
  return { git, rules, selection, range: { ...range, refs: { ...range.refs, notes: noteRefs } }, records, gaps };
}
function unreadableRefs(broken, { all, refs, ids, range, base, head }, headRef) {
  const many = all || refs !== void 0;
  const usesHead = ids === void 0 && !many && range === void 0 && base === void 0 && head === void 0;
  return broken.filter((name) => many || usesHead && name === headRef).map((name) => ({
    code: "unreadable-ref",
    subject: name,
    detail: "the ref is damaged or names an object that is missing",
    fix: `git fetch origin, or git update-ref -d ${name}`
  }));
}

// src/sources/surviving.ts
var RENAMES_FOLLOWED = 20;
async function readSurviving(git, head, commits, tally, gaps, onFiles) {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const present = (await git.entries(head)).filter(({ mode, size }) => mode.startsWith("100") && (size ?? 0) <= FILE_LIMIT_BYTES);
  const lines = await git.lines(head, gaps);
  const countable = new Set(lines.filter(({ added }) => added !== null && added > 0).map(({ path }) => path));
  const now = new Set(present.map(({ path }) => path).filter((path) => countable.has(path)));
  const paths = await presentNames(git, head, await git.touched([...byId.keys()], gaps), now, gaps);
  let unblamedFiles = 0;
  for await (const { path, lines: blamed } of blameFiles(git, head, paths, gaps, onFiles)) {
    if (blamed === "too-large") unblamedFiles++;
    for (const { commit: id, count } of linesOf2(blamed)) {
      const commit = byId.get(id);
      if (commit !== void 0) tally.addSurviving(commit, path, count);
    }
  }
  return { headLines: lines.reduce((sum, { added }) => sum + (added ?? 0), 0), unblamedFiles };
}
var linesOf2 = (lines) => typeof lines === "object" && lines !== null ? lines : [];
async function* blameFiles(git, head, paths, gaps, onFiles) {
  const named = paths.filter((path) => !isInexact(path));
  for (const path of paths) if (isInexact(path)) yield { path, lines: "too-large" };
  let read = 0;
  for await (const blamed of git.blame(head, named)) {
    if (blamed.lines === null) {
      gaps.push({
        code: "missing-object",
        detail: `the history of ${blamed.path} could not be read`,
        fix: "git fetch --refetch origin"
      });
    }
    onFiles(++read, named.length);
    yield blamed;
  }
}
async function presentNames(git, head, touched, present, gaps, reused = false) {
  const found = new Set(touched.filter((path) => present.has(path)));
  let lost = reused ? [...touched] : touched.filter((path) => !present.has(path));
  const followed = new Set(touched);
  for (let round = 0; lost.length > 0 && round < RENAMES_FOLLOWED; round++) {
    const renames = await git.renames(
      head,
      lost.filter((path) => !path.includes("\n") && !isInexact(path)),
      gaps
    );
    const next = [...new Set(lost.flatMap((path) => renames.get(path) ?? []))].filter((path) => !followed.has(path));
    for (const path of next) followed.add(path);
    for (const path of next) if (present.has(path)) found.add(path);
    lost = reused ? next : next.filter((path) => !present.has(path));
  }
  if (lost.length > 0) {
    const detail = `${lost.length} ${lost.length === 1 ? "file was" : "files were"} renamed more than ${RENAMES_FOLLOWED} times, and not followed further`;
    gaps.push({ code: "missing-object", subject: lost[0] ?? "", detail, fix: "read the history of the file by hand" });
  }
  const strange = touched.filter((path) => path.includes("\n") || isInexact(path));
  if (strange.length > 0 && reused) {
    const detail = "a name that is no UTF-8, or holds a line feed: where the file went is not known";
    gaps.push({ code: "unreadable-file", subject: strange[0] ?? "", detail, fix: "read the history of the file by hand" });
  }
  return [...found].sort();
}

// src/sources/uncommitted.ts
async function readUncommitted({ git, matcher, gaps, onFiles }) {
  const facts = { files: 0, rows: [], skipped: [] };
  if (git.facts.bare) return facts;
  const { paths, unread: unread2 } = await listOrGap(git, gaps);
  for (const folder of unread2) gaps.push(unreadable(folder, "the folder cannot be opened"));
  for (const [index, { path, bytes }] of paths.entries()) {
    const content = readWorkTreeFile(git.facts.root, bytes, FILE_LIMIT_BYTES);
    if (content === null) continue;
    facts.files++;
    const row = { path, blob: null, instructs: matcher.instructs(path), sightings: matcher.configured(path) };
    if (content === "unreadable") gaps.push(unreadable(path, "the file cannot be read"));
    if (typeof content === "string") facts.skipped.push({ path, reason: content });
    else {
      const { binary, lfs, cut, sightings } = matcher.read(path, content);
      if (cut) gaps.push(partlyRead(path));
      if (binary || lfs) facts.skipped.push({ path, reason: binary ? "binary" : "lfs", size: content.length });
      row.sightings.push(...sightings);
    }
    if (row.sightings.length > 0) facts.rows.push(row);
    onFiles(index + 1, paths.length);
  }
  return facts;
}
async function listOrGap(git, gaps) {
  try {
    return await git.uncommitted();
  } catch (error) {
    if (!(error instanceof ProvenanceError) || error.code !== "git-failed") throw error;
    gaps.push(unreadable(".", `the changes of the work tree cannot be listed: ${error.message}`));
    return { paths: [], unread: [] };
  }
}
function unreadable(path, detail) {
  return { code: "unreadable-file", subject: path, detail, fix: "make it a regular file or folder that you may read" };
}

// src/tree.ts
import { hash as hash4 } from "node:crypto";
var KNOWN_TREE = {
  tree: "",
  facts: {
    files: 0,
    rows: [{ path: "", blob: null, instructs: false, sightings: [{ kind: "marker", strength: "weak" }] }],
    skipped: [{ path: "", reason: "binary" }]
  }
};
var CHANGES_APPLIED = 5e3;
async function readFiles({ git, rules, range, gaps }, commit, from, cache, progress) {
  const reading = { git, matcher: rules.files, gaps, ...progress };
  if (from !== null) return readChanges(reading, from, commit);
  const tree = commit === range.head ? range.headTree : await git.tree(commit);
  const cut = git.facts.shallow.length > 0 || git.facts.partialFilter !== null;
  if (cache === null || tree === null || cut || gaps.length > 0) return readTree(reading, commit);
  const rulesKey = canonicalJson({ version: VERSION, build: BUILD, rules: rules.digest, format: git.facts.objectFormat });
  const keyOf2 = (...parts) => hash4("sha256", [rulesKey, ...parts].join("\n"), "hex");
  const load = (key) => {
    const bytes = cache.get("tree", key);
    return bytes === null ? null : parseStored(bytes.toString("utf8"), KNOWN_TREE);
  };
  const place = keyOf2("last", git.facts.root, ...git.facts.gitDirs, range.expression);
  const same = load(keyOf2(tree));
  if (same !== null) return same.facts;
  const known = load(cache.get("last", place)?.toString("latin1") ?? "");
  const facts = (known === null ? null : await updated(reading, known, commit, tree)) ?? await readTree(reading, commit);
  if (gaps.length === 0) {
    cache.put("tree", keyOf2(tree), Buffer.from(JSON.stringify({ tree, facts })));
    cache.put("last", place, Buffer.from(keyOf2(tree), "latin1"));
  }
  return facts;
}
async function updated(reading, known, commit, tree) {
  const before = await reading.git.sizes([known.tree]);
  if (!before.has(known.tree)) return null;
  const changes = await reading.git.changes(known.tree, tree);
  return changes.length > CHANGES_APPLIED || changes.some(({ path }) => isInexact(path)) ? null : applyChanges(reading, known.facts, commit, changes);
}

// src/scan.ts
async function scan(world, options = {}) {
  const opening = await openReading(world, options, options.config);
  const { git, rules, range, gaps } = opening;
  const tell = (phase) => (done, total2) => options.onProgress?.({ phase, done, total: total2 });
  const history = await readHistory(opening, historyOptions(options, range, tell), world.cache);
  const head = range.head ?? (options.all ? await git.resolve("HEAD") : null);
  const surviving = options.surviving && head !== null && history.tally !== null ? await readSurviving(git, head, attributed(history.commits), history.tally, gaps, tell("blame")) : null;
  const files = await readFileParts(opening, options, head, world.cache, {
    onSearch: (total2) => tell("search")(0, total2),
    onFiles: tell("files")
  });
  const { summary, tally, commits } = history;
  const { files: fileReports, skipped, findings, evidence, totals } = concludeFiles(files);
  return {
    schemaVersion: REPORT_SCHEMA_VERSION,
    command: "scan",
    tool: { name: "ai-provenance", version: VERSION, rulesDigest: rules.digest },
    ...verdictOf(gaps, findings, "look"),
    repos: [
      {
        repository: { ...parseOrigin(git.facts.originUrl), objectFormat: git.facts.objectFormat },
        range: { ...range, commits: summary.commits },
        complete: gaps.length === 0,
        gaps: sortGaps(gaps),
        totals: { ...summary.totals(), files: totals },
        tools: summary.tools(),
        commits: commits.map(({ commit }) => commit),
        highlights: summary.highlights(),
        evidence: [...commits.flatMap((scanned) => scanned.evidence), ...evidence],
        files: fileReports,
        skipped,
        findings,
        lines: tally?.report(surviving) ?? null,
        policy: options.config?.policy ?? { source: null, digest: null }
      }
    ]
  };
}
async function openScan(world, options = {}) {
  const opening = await openReading(world, options, options.config);
  const { selection, gaps } = opening;
  const summary = new Summary();
  async function* commits() {
    const onRead = (done) => options.onProgress?.({ phase: "commits", done, total: null });
    for await (const batch of walkCommits(opening, selection, { everything: options.everything ?? false, onRead })) {
      summary.count(batch.commits, batch.merges);
      for (const scanned of batch.shown) {
        summary.add(scanned);
        yield scanned;
      }
    }
  }
  return {
    commits: commits(),
    end: () => ({
      ...verdictOf(gaps, [], "look"),
      gaps: sortGaps(gaps),
      range: { ...opening.range, commits: summary.commits },
      totals: summary.totals()
    })
  };
}
function historyOptions(options, range, tell) {
  return {
    everything: options.everything ?? false,
    lines: options.surviving === true || (options.lines ?? range.base !== null),
    detail: options.detail === "highlights" && !options.surviving ? "highlights" : "all",
    onCommits: tell("commits"),
    onLines: (done) => tell("lines")(done, null)
  };
}
async function readFileParts(opening, options, commit, cache, progress) {
  const { git, range, rules, gaps } = opening;
  if (options.files === false || options.ids !== void 0) return [];
  const parts = [];
  if (commit !== null) {
    const from = range.base === null ? null : range.mergeBase ?? range.base;
    try {
      const facts = await readFiles(opening, commit, from, cache, progress);
      parts.push({ scope: from === null ? "tree" : "changes", commit, facts });
    } catch (error) {
      gaps.push(unreadableTree(commit, error));
    }
  }
  if (options.uncommitted) {
    const facts = await readUncommitted({ git, matcher: rules.files, gaps, onFiles: progress.onFiles });
    parts.push({ scope: "uncommitted", commit: null, facts });
  }
  return parts;
}
function attributed(commits) {
  return commits.map(({ commit }) => commit).filter(({ attribution }) => attribution === "declared" || attribution === "recorded");
}

export {
  parseStored,
  hasOwnLines,
  FILE_LIMIT_BYTES,
  readFile,
  unreadableTree,
  linesOf2 as linesOf,
  blameFiles,
  presentNames,
  scan,
  openScan
};
