import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";
import {
  invisible
} from "./chunk-CDEONOS5.js";
import {
  DENYING_VALUE,
  FIXTURE_FOLDERS,
  HEAD_LINES,
  UNFILLED_VALUE,
  bareNames,
  catalogue,
  modelFamilies
} from "./chunk-ETVGOOWV.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/range.ts
async function resolveRange(git, request, refs, now) {
  const since = request.since === void 0 ? void 0 : parseDate(request.since, "since", now);
  const until = request.until === void 0 ? void 0 : parseDate(request.until, "until", now);
  const dates = { ...since === void 0 ? {} : { since }, ...until === void 0 ? {} : { until } };
  const tips = await resolveTips(git, request, refs);
  const ids = request.ids === void 0 ? tips.ids : fullIds(request.ids);
  const headTree = tips.head === null ? null : await git.tree(tips.head);
  const mergeBases = tips.base === null || tips.head === null ? [] : await git.mergeBases(tips.base, tips.head);
  const gaps = [...tips.gaps];
  const needsMergeBase = tips.fromMergeBase || git.facts.shallow.length > 0;
  if (needsMergeBase && tips.base !== null && tips.head !== null && mergeBases.length === 0) {
    gaps.push(noMergeBase(git, tips.base, tips.head));
  }
  const unanswerable = gaps.some((gap) => gap.code === "unknown-base" || gap.code === "no-merge-base");
  return {
    selection: ids === void 0 ? { kind: "walk", include: unanswerable ? [] : tips.include, exclude: tips.exclude, ...dates } : { kind: "exactly", ids },
    range: {
      expression: tips.expression,
      base: tips.base,
      head: tips.head,
      headTree,
      mergeBase: mergeBases[0] ?? null,
      since: since === void 0 ? null : isoTime(since),
      until: until === void 0 ? null : isoTime(until),
      refs: { ...countRefs(tips.walked), notes: [] }
    },
    gaps
  };
}
function fullIds(ids) {
  const wrong = ids.find((id) => !/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id));
  if (wrong === void 0) return [...new Set(ids)];
  throw new ProvenanceError("usage", `${JSON.stringify(wrong.slice(0, 80))} is not a full object id`, {
    fix: "git rev-list <range> prints full ids"
  });
}
async function resolveTips(git, request, refs) {
  if (request.ids !== void 0) {
    return { ...NO_TIPS, expression: `${request.ids.length} object ids` };
  }
  if (request.all || request.refs !== void 0)
    return manyRefs(request, refs, git.facts.headRef === null ? await git.resolve("HEAD") : null);
  const asked = splitRange(request);
  if (asked !== null) return askedRange(git, asked, refs);
  return defaultRange(git, refs);
}
var NO_TIPS = {
  expression: "",
  include: [],
  exclude: [],
  base: null,
  head: null,
  walked: [],
  gaps: [],
  fromMergeBase: false
};
function manyRefs({ all, refs: patterns = [] }, refs, detached) {
  const wanted = refs.filter(
    ({ name, commit }) => commit !== null && (all && /^refs\/(?:heads|remotes|tags)\//.test(name) || patterns.some((pattern) => refMatches(name, pattern)))
  );
  if (wanted.length === 0 && !all) {
    throw new ProvenanceError("unknown-revision", `no ref matches ${patterns.join(" ")}`, {
      fix: "git for-each-ref lists the refs"
    });
  }
  const withHead = all && detached !== null;
  const include = [...wanted.flatMap(({ commit }) => commit ?? []), ...withHead ? [detached] : []];
  return {
    ...NO_TIPS,
    expression: [...all ? ["--all"] : [], ...patterns.map((pattern) => `--refs ${pattern}`)].join(" "),
    include: [...new Set(include)].sort(),
    walked: [...wanted.map(({ name }) => name), ...withHead ? ["HEAD"] : []]
  };
}
function refMatches(name, pattern) {
  return wildcardMatches(name, pattern) || wildcardMatches(name, `${pattern.replace(/\/+$/, "")}/*`);
}
function wildcardMatches(text, pattern) {
  const [first2 = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return text === pattern;
  const last2 = rest.pop() ?? "";
  if (!text.startsWith(first2)) return false;
  let at2 = first2.length;
  for (const part of rest) {
    const found = text.indexOf(part, at2);
    if (found < 0) return false;
    at2 = found + part.length;
  }
  return text.length - last2.length >= at2 && text.endsWith(last2);
}
function splitRange({ range, base, head }) {
  if (range !== void 0 && (base !== void 0 || head !== void 0)) {
    throw new ProvenanceError("usage", "a range was given together with --base or --head", { fix: "use one of them" });
  }
  if (base !== void 0 || head !== void 0) {
    const tip = head ?? "HEAD";
    return base === void 0 ? { expression: tip, head: tip } : { expression: `${base}..${tip}`, base, head: tip };
  }
  if (range === void 0) return null;
  if (range.endsWith("^!")) return { expression: range, head: range.slice(0, -2), single: true };
  const found = /^(.*?)\.\.\.?(.*)$/.exec(range);
  if (found === null) return { expression: range, head: range };
  if (found[1] === "" && found[2] === "") {
    throw new ProvenanceError("usage", `the range ${JSON.stringify(range)} has no ends`, { fix: "write <base>..<head>" });
  }
  const ends = { expression: range, base: found[1] || "HEAD", head: found[2] || "HEAD" };
  return range.includes("...") ? { ...ends, fromMergeBase: true } : ends;
}
async function askedRange(git, asked, refs) {
  const head = await git.resolve(asked.head);
  const base = asked.base === void 0 ? null : await git.resolve(asked.base);
  const gaps = [];
  for (const [revision, id] of [
    [asked.head, head],
    [asked.base, base]
  ]) {
    if (revision === void 0 || id !== null) continue;
    if (!couldExistElsewhere(git, revision)) throw unknownRevision(revision, refs);
    gaps.push(unknownBase(git, revision));
  }
  const parents = asked.single && head !== null ? await parentsOf(git, head) : [];
  return {
    ...NO_TIPS,
    expression: asked.expression,
    include: head === null ? [] : [head],
    exclude: [...base === null ? [] : [base], ...parents],
    base: base ?? (asked.single ? parents[0] ?? null : null),
    head,
    walked: [asked.head],
    gaps,
    fromMergeBase: asked.fromMergeBase ?? false,
    ...asked.single && head !== null ? { ids: [head] } : {}
  };
}
async function parentsOf(git, commit) {
  const parents = [];
  for (let n = 1; ; n++) {
    const parent = await git.resolve(`${commit}^${n}`);
    if (parent === null) return parents;
    parents.push(parent);
  }
}
function couldExistElsewhere(git, revision) {
  if (/^[0-9a-f]{40}(?:[0-9a-f]{24})?$/i.test(revision)) return true;
  return git.facts.shallow.length > 0 && /^(?:origin\/|refs\/remotes\/|[0-9a-f]{7,}$)/.test(revision);
}
function unknownRevision(revision, refs) {
  const near = nearest(
    revision,
    refs.map(({ name }) => name.replace(/^refs\/(?:heads|tags|remotes)\//, ""))
  );
  return new ProvenanceError("unknown-revision", `${JSON.stringify(revision)} names no commit in this repository`, {
    fix: near === null ? "git branch --all and git tag list the names" : `did you mean ${near}?`
  });
}
function unknownBase(git, revision) {
  const id = /^[0-9a-f]{7,}$/i.test(revision);
  const name = revision.replace(/^(?:refs\/remotes\/)?origin\//, "");
  return {
    code: "unknown-base",
    subject: revision,
    detail: "this commit is not in the clone, so the range cannot be walked",
    fix: git.facts.shallow.length > 0 ? `git fetch --unshallow origin${id ? "" : ` ${name}:refs/remotes/origin/${name}`} (GitHub Actions: fetch-depth: 0)` : `git fetch origin ${name}`
  };
}
function noMergeBase(git, base, head) {
  const cut = git.facts.shallow.length > 0;
  return {
    code: "no-merge-base",
    subject: `${base} ${head}`,
    detail: cut ? "the two commits have no common ancestor in this shallow clone" : 'the two commits have unrelated histories, so "since the base" has no meaning',
    fix: cut ? "git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)" : "name a base that the head descends from"
  };
}
async function defaultRange(git, refs) {
  const head = await git.resolve("HEAD");
  const { headRef } = git.facts;
  if (head === null) {
    if (headRef !== null && !refs.some(({ name }) => name === headRef))
      return { ...NO_TIPS, expression: "HEAD (no commits yet)" };
    const detail = "the commit that HEAD names cannot be read";
    return {
      ...NO_TIPS,
      expression: "HEAD",
      gaps: [{ code: "missing-object", subject: "HEAD", detail, fix: "git fsck --full" }]
    };
  }
  const whole = { ...NO_TIPS, expression: "HEAD", include: [head], head, walked: [headRef ?? "HEAD"] };
  const trunk = await defaultBranch(git, refs);
  if (trunk === null || trunk.commit === null) return whole;
  if (headRef !== null && headRef.replace("refs/heads/", "") === trunk.short) return whole;
  const bases = await git.mergeBases(trunk.commit, head);
  if (bases.length === 0 || headRef === null && bases.includes(head)) return whole;
  return { ...whole, expression: `${trunk.name}..HEAD`, base: trunk.commit, exclude: [trunk.commit] };
}
async function defaultBranch(git, refs) {
  const symbolic = await git.symbolic("refs/remotes/origin/HEAD");
  const names = [
    ...symbolic === null ? [] : [symbolic],
    "refs/remotes/origin/main",
    "refs/remotes/origin/master",
    "refs/heads/main",
    "refs/heads/master"
  ];
  for (const name of names) {
    const ref = refs.find((candidate) => candidate.name === name);
    if (ref === void 0) continue;
    const shown = name.replace(/^refs\/(?:heads|remotes)\//, "");
    return { name: shown, short: shown.replace(/^origin\//, ""), commit: ref.commit };
  }
  return null;
}
function countRefs(walked) {
  const count = (pattern) => walked.filter((name) => pattern.test(name)).length;
  const known = {
    branches: count(/^refs\/heads\//),
    remotes: count(/^refs\/remotes\//),
    tags: count(/^refs\/tags\//),
    pulls: count(/^refs\/(?:pull|merge-requests|remotes\/[^/]+\/pull)\//)
  };
  return { ...known, other: walked.length - Object.values(known).reduce((sum, n) => sum + n, 0) };
}
var UNITS = {
  second: 1,
  minute: 60,
  hour: 3600,
  day: 86400,
  week: 604800,
  month: 2629746,
  year: 31556952
};
function parseDate(text, end, now) {
  const ago = /^(\d{1,6})[ .](second|minute|hour|day|week|month|year)s?[ .]ago$/.exec(text.trim());
  if (ago) return now - Number(ago[1]) * (UNITS[ago[2] ?? ""] ?? 0);
  const day = /^\d{4}-\d{2}-\d{2}$/.test(text);
  const time = /^\d{4}-\d{2}-\d{2}(?:[T ]\d{2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:Z|[+-]\d{2}:?\d{2})?)?$/.test(text) ? Date.parse(day || /(?:Z|[+-]\d{2}:?\d{2})$/.test(text) ? text.replace(" ", "T") : `${text.replace(" ", "T")}Z`) : Number.NaN;
  if (Number.isNaN(time) || !isCalendarDay(text.slice(0, 10))) {
    throw new ProvenanceError("usage", `--${end} ${JSON.stringify(text)} is not a date`, {
      fix: 'write 2026-01-31, 2026-01-31T12:00:00Z or "3 months ago"'
    });
  }
  return Math.floor(time / 1e3) + (day && end === "until" ? 86399 : 0);
}
function isCalendarDay(day) {
  const time = Date.parse(`${day}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().slice(0, 10) === day;
}
function isoTime(seconds) {
  return new Date(seconds * 1e3).toISOString().replace(".000Z", "Z");
}

// src/rules.ts
import { hash } from "node:crypto";

// src/match/claim.ts
var UNSPECIFIED = "unspecified";

// src/match/lines.ts
var LINE_WINDOW = 16 * 1024;
function linesWith(expression, text, limit) {
  const found = [];
  let number = 1;
  let counted = 0;
  expression.lastIndex = 0;
  for (let hit = expression.exec(text); hit !== null && found.length < limit; hit = expression.exec(text)) {
    let start = counted;
    for (let feed2 = text.indexOf("\n", counted); feed2 >= 0 && feed2 < hit.index; feed2 = text.indexOf("\n", feed2 + 1)) {
      number++;
      start = feed2 + 1;
    }
    counted = start;
    const feed = text.indexOf("\n", hit.index);
    const end = feed < 0 ? text.length : feed;
    found.push({ number, start, end: text[end - 1] === "\r" ? end - 1 : end, hit: hit.index });
    if (feed < 0) break;
    expression.lastIndex = Math.max(feed, hit.index + 1);
  }
  return found;
}
function decoded(bytes) {
  return Buffer.from(bytes, "latin1").toString("utf8");
}
function characters(text) {
  let count = 0;
  for (const _ of text) count++;
  return count;
}

// src/match/prefilter.ts
var SYMBOLS = ["\\xe2[\\x80-\\xbf]{2}", "\\xe3[\\x80-\\xbf]{2}", "\\xf0\\x9f[\\x80-\\xbf]{2}", "\\xc2[\\xa9\\xae]", "[0-9#*]"];
var HIDDEN_BYTES = [
  "\\xe2\\x80[\\x8b-\\x8f\\xaa-\\xae]",
  "\\xe2\\x81[\\xa0-\\xaf]",
  "\\xf3\\xa0[\\x80-\\xbf]",
  "\\xef\\xbb\\xbf(?<=[^\\n]\\xef\\xbb\\xbf)",
  "\\xef\\xb8[\\x80-\\x8d]",
  `\\xef\\xb8[\\x8e\\x8f](?<!${SYMBOLS.map((symbol) => `${symbol}\\xef\\xb8[\\x8e\\x8f]`).join("|")})`,
  "\\xc2\\xad",
  "\\xcd\\x8f",
  "\\xd8\\x9c",
  "\\xe1(?:\\x85[\\x9f\\xa0]|\\x9e[\\xb4\\xb5]|\\xa0[\\x8b-\\x8f])",
  "\\xe3\\x85\\xa4",
  "\\xef\\xbe\\xa0",
  "\\xef\\xbf[\\xb0-\\xbb]",
  "\\xf0\\x9b\\xb2[\\xa0-\\xa3]",
  "\\xf0\\x9d\\x85[\\xb3-\\xba]"
].join("|");
var UTF_16 = "(?<![^\\n])(?:\\xff\\xfe|\\xfe\\xff)";
var MODELS = [
  "opus",
  "sonnet",
  "haiku",
  "fable",
  "mythos",
  "gpt",
  "gemini",
  "glm",
  "kimi",
  "qwen",
  "deepseek",
  "minimax",
  "grok",
  "llama",
  "devstral",
  "codestral",
  "magistral",
  "mistral",
  "o[134]\\b",
  "codex"
];
var AI = ["ai\\b", "llm", "artificial intelligence", "large language", "genai", "generative ai"];
var GAP = "[^\\n]{0,40}?(?<![a-z0-9])";
function markerBytes(markers, tools, companions) {
  const names = namesIn(tools);
  const behind = { name: GAP + oneOf([...names, ...AI]), address: "[^\\n]{0,300}@", nothing: "" };
  const rows2 = markers.filter((row) => companions || row.companion === void 0);
  const own = tools.flatMap(({ signatures }) => signatures.flatMap((row) => row.scope === "marker" ? [row.literal] : []));
  const parts = ["name", "nothing", "address"].flatMap((followedBy) => {
    const literals = rows2.filter((row) => (row.followedBy ?? "nothing") === followedBy).flatMap((row) => row.literals);
    const anchored = anchoredOn([.../* @__PURE__ */ new Set([...literals, ...followedBy === "nothing" ? own : []])]);
    return anchored === "" ? [] : [`(?:${anchored})${behind[followedBy]}`];
  });
  return parts.join("|");
}
function prefilterOf(markers, tools) {
  return [markerBytes(markers, tools, false), `(?=[\\xc2-\\xff])(?:${HIDDEN_BYTES}|${UTF_16})`].join("|");
}
var RARE = `@\\:"'=ywg`;
function anchoredOn(literals) {
  const groups = /* @__PURE__ */ new Map();
  for (const literal of literals) {
    const tail = literally(literal.slice(anchorOf(literal)));
    groups.set(tail, [...groups.get(tail) ?? [], literally(literal)]);
  }
  return [...groups].map(([tail, whole]) => whole[0] === tail ? tail : `${tail}(?<=${whole.join("|")})`).join("|");
}
function anchorOf(literal) {
  for (const letter of RARE) if (literal.includes(letter)) return literal.lastIndexOf(letter);
  return 0;
}
function namesIn(tools) {
  const names = tools.filter(({ kind }) => kind !== "reviewer").flatMap(
    ({ id, names: all = [], ambiguous }) => all.filter((name) => ambiguous === void 0 || /\w[\s.-]\w/.test(name) || bareNames[id] !== void 0)
  ).concat(MODELS);
  const unique2 = [...new Set(names)].sort();
  return unique2.filter((name) => !unique2.some((other) => other !== name && ` ${name}`.includes(` ${other}`))).map((name) => MODELS.includes(name) ? name : literally(name).replace(/[ _-]+/g, "[ _-]+"));
}
function oneOf(expressions) {
  const groups = /* @__PURE__ */ new Map();
  for (const expression of [...expressions].sort()) {
    const first2 = /^(?:\\.|\[[^\]]*\]|.)/.exec(expression)?.[0] ?? "";
    groups.set(first2, [...groups.get(first2) ?? [], expression.slice(first2.length)]);
  }
  const letters = [...groups.keys()].filter((first2) => /^\w$/.test(first2)).join("");
  const grouped = [...groups].map(([first2, rests]) => rests.length === 1 ? first2 + rests[0] : `${first2}(?:${rests.join("|")})`);
  return letters.length === groups.size ? `(?=[${letters}])(?:${grouped.join("|")})` : `(?:${grouped.join("|")})`;
}
function literally(text) {
  return [...Buffer.from(text, "utf8")].map((byte) => byte > 127 ? `\\x${byte.toString(16)}` : String.fromCharCode(byte).replace(/[.*+?^${}()|[\]\\/]/, "\\$&")).join("");
}

// src/match/sighting.ts
var QUOTE_LIMIT = 500;
function draft(claim, kind, role, quote) {
  return {
    kind,
    quote: quote.slice(0, QUOTE_LIMIT),
    signature: claim.signature,
    tool: claim.tool,
    ...claim.model === void 0 ? {} : { model: claim.model },
    role,
    strength: claim.strength,
    ...claim.because === void 0 ? {} : { because: claim.because }
  };
}
function denial(signature, strength, quote) {
  return { kind: "denial", signature, strength, quote: quote.slice(0, QUOTE_LIMIT) };
}
function weaken(sighting, because) {
  if (sighting.kind === "denial") return sighting;
  sighting.strength = "weak";
  sighting.because = because;
  return sighting;
}
function counts(sighting) {
  return sighting.strength !== "weak" && sighting.kind !== "denial" && sighting.kind !== "anomaly" && sighting.role !== "reviewer";
}
function publicPart({ key: _, ...sighting }) {
  return sighting;
}
function unique(found) {
  if (found.length < 2) return found;
  const seen = /* @__PURE__ */ new Set();
  return found.filter((sighting) => {
    const key = JSON.stringify([sighting.kind, sighting.signature, sighting.tool, sighting.model, sighting.role, sighting.quote]);
    return !seen.has(key) && seen.add(key);
  });
}

// src/match/hidden.ts
var SIGHTINGS = 50;
var CANDIDATES = 2e5;
var BEFORE = 2 * 1024;
var OVERLAP = 64;
var CANDIDATE = new RegExp(HIDDEN_BYTES, "g");
var INVISIBLE = invisible();
var FLAG = /\u{1F3F4}\u{E0067}\u{E0062}(?:\u{E0065}\u{E006E}\u{E0067}|\u{E0073}\u{E0063}\u{E0074}|\u{E0077}\u{E006C}\u{E0073})\u{E007F}/gu;
var SYMBOL = /[\p{Emoji}\p{S}\p{P}\u2000-\u3FFF\u{1F000}-\u{1FFFF}]$/u;
var EMOJI = /[\p{Extended_Pictographic}\p{Emoji_Modifier}\p{Regional_Indicator}]\uFE0F?$/u;
var PICTOGRAPH = new RegExp("^\\p{Extended_Pictographic}", "u");
var HAN = new RegExp("\\p{Script=Han}$", "u");
var JOINING = /[\p{Script=Arabic}\p{Script=Syriac}\p{Script=Mongolian}\p{Script=Nko}\p{Script=Devanagari}\p{Script=Bengali}\p{Script=Gurmukhi}\p{Script=Gujarati}\p{Script=Oriya}\p{Script=Tamil}\p{Script=Telugu}\p{Script=Kannada}\p{Script=Malayalam}\p{Script=Sinhala}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]$/u;
var UNSPACED = /[\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\p{Script=Tibetan}]/u;
var RIGHT_TO_LEFT = /[\p{Script=Hebrew}\p{Script=Arabic}\p{Script=Syriac}\p{Script=Thaana}\p{Script=Nko}\p{Script=Adlam}]/u;
var IDENTIFIER = /[\p{ID_Continue}$]/u;
function hiddenIn(path, text, readership) {
  const found = [];
  const lines = linesWith(CANDIDATE, text, CANDIDATES);
  for (const line of lines) {
    found.push(...onLine(path, text, line, readership));
    if (found.length >= SIGHTINGS) break;
  }
  return { sightings: found.slice(0, SIGHTINGS), cut: lines.length === CANDIDATES && found.length === 0 };
}
function onLine(path, text, line, readership) {
  const firsts = /* @__PURE__ */ new Map();
  for (let hit = line.hit; hit >= 0 && hit < line.end; ) {
    const from = hit - line.start <= BEFORE ? line.start : boundary(text, hit - (hit === line.hit ? BEFORE : OVERLAP));
    const to = Math.min(line.end, from + LINE_WINDOW);
    const shown = decoded(text.slice(from, to));
    for (const { at: at2, char } of hiddenCharacters(shown, from === line.start, readership)) {
      const reason = reasonOf(char);
      if (!firsts.has(reason)) firsts.set(reason, { at: at2, shown, from });
    }
    CANDIDATE.lastIndex = Math.max(to, hit + 1);
    hit = to === line.end ? -1 : CANDIDATE.exec(text)?.index ?? -1;
  }
  return [...firsts].map(([because, { at: at2, shown, from }]) => ({
    kind: "hidden-unicode",
    path,
    line: line.number,
    column: characters(decoded(text.slice(line.start, from))) + characters(shown.slice(0, at2)) + 1,
    offset: line.start,
    quote: visible(shown, at2),
    signature: `hidden-unicode/${because}`,
    strength: "weak",
    because
  }));
}
function hiddenCharacters(line, beginsLine, readership) {
  const flags = line.includes("\u{1F3F4}") ? line.replace(FLAG, (flag) => ".".repeat(flag.length)) : line;
  const ordinary = readership === "instructions" ? isBalanced(line) && RIGHT_TO_LEFT.test(line) : false;
  const found = [];
  for (const hit of flags.matchAll(INVISIBLE)) {
    const [char] = hit;
    if (char === "\uFEFF" && hit.index === 0 && beginsLine) continue;
    const around = {
      before: line.slice(Math.max(0, hit.index - 4), hit.index),
      after: line.slice(hit.index + char.length, hit.index + char.length + 2)
    };
    if (counts2(char, around, ordinary, readership)) found.push({ at: hit.index, char });
  }
  return found;
}
function counts2(char, around, ordinaryBidi, readership) {
  switch (readership) {
    case "instructions":
      return !isOrdinary(char, around, ordinaryBidi);
    case "code":
      return isBidiFormat(char) || isTag(char) || isInRun(char, around) || isZeroWidth(char) && isInIdentifier(char, around);
    case "prose":
      return isTag(char) || isInRun(char, around);
  }
}
function isOrdinary(char, { before, after }, ordinaryBidi) {
  switch (char) {
    case "\uFE0F":
    case "\uFE0E":
      return SYMBOL.test(before);
    case "\u200D":
      return EMOJI.test(before) && PICTOGRAPH.test(after) || JOINING.test(before);
    case "\u200C":
      return JOINING.test(before);
    case "\u200B":
      return UNSPACED.test(before.slice(-1)) || UNSPACED.test(after.slice(0, 1));
    case "\u200E":
    case "\u200F":
    case "\u061C":
    case "\u2066":
    case "\u2067":
    case "\u2068":
    case "\u2069":
      return ordinaryBidi;
    case "\xAD":
      return new RegExp("\\p{L}$", "u").test(before) && new RegExp("^\\p{L}", "u").test(after);
  }
  if (isVariationSelector(char))
    return HAN.test(before) || /[\u180B-\u180F]/.test(char) && new RegExp("\\p{Script=Mongolian}$", "u").test(before);
  if (/[\u180E]/.test(char)) return new RegExp("\\p{Script=Mongolian}$", "u").test(before);
  if (/[\u17B4\u17B5]/.test(char)) return new RegExp("\\p{Script=Khmer}$", "u").test(before);
  if (/[\u115F\u1160\u3164\uFFA0]/.test(char)) return new RegExp("\\p{Script=Hangul}$", "u").test(before) || new RegExp("^\\p{Script=Hangul}", "u").test(after);
  return false;
}
function isInIdentifier(char, { before, after }) {
  if ((char === "\u200C" || char === "\u200D") && JOINING.test(before)) return false;
  if (char === "\u200D" && EMOJI.test(before)) return false;
  if (char === "\u200B" && (UNSPACED.test(before.slice(-1)) || UNSPACED.test(after.slice(0, 1)))) return false;
  return IDENTIFIER.test(last(before)) || IDENTIFIER.test(first(after));
}
function isBalanced(line) {
  let open = 0;
  for (const [char] of line.matchAll(/[\u202A-\u202E\u2066-\u2069]/g)) {
    if (/[\u202A-\u202E]/.test(char)) return false;
    open += char === "\u2069" ? -1 : 1;
    if (open < 0) return false;
  }
  return open === 0;
}
var isBidiFormat = (char) => /[\u202A-\u202E\u2066-\u2069]/.test(char);
var isTag = (char) => /[\u{E0000}-\u{E007F}]/u.test(char);
var isZeroWidth = (char) => /[\u200B-\u200D\u2060\uFEFF\u180E]/.test(char);
var isVariationSelector = (char) => /[\uFE00-\uFE0F\u{E0100}-\u{E01EF}\u180B-\u180D\u180F]/u.test(char);
var isInRun = (char, { before, after }) => isVariationSelector(char) && (isVariationSelector(last(before)) || isVariationSelector(first(after)));
function reasonOf(char) {
  if (isBidiFormat(char) || /[\u200E\u200F\u061C]/.test(char)) return "bidirectional-control";
  if (isZeroWidth(char)) return "zero-width";
  if (isTag(char)) return "tag-character";
  return isVariationSelector(char) ? "variation-selector" : "invisible-character";
}
var first = (text) => String.fromCodePoint(text.codePointAt(0) ?? 32);
var last = (text) => [...text].pop() ?? " ";
function visible(line, at2) {
  const from = at2 < QUOTE_LIMIT / 4 ? 0 : at2 - 50;
  const escaped = line.slice(from, at2 + QUOTE_LIMIT).replace(new RegExp("\\p{Cs}", "gu"), "").replace(INVISIBLE, (char) => `\\u{${(char.codePointAt(0) ?? 0).toString(16).toUpperCase()}}`);
  return escaped.slice(0, QUOTE_LIMIT).replace(/\\u\{[0-9A-F]*$/, "");
}
function boundary(text, at2) {
  let start = at2;
  while (start > 0 && at2 - start < 3 && /[\x80-\xbf]/.test(text[start] ?? "")) start--;
  return start;
}

// src/catalog/languages.ts
var BACKSLASH = { escape: "backslash" };
var ON_LINE = { ...BACKSLASH, line: true };
var DOUBLE = { open: '"', close: '"', ...ON_LINE };
var SINGLE = { open: "'", close: "'", ...ON_LINE };
var BACKTICK_RAW = { open: "`", close: "`" };
var TRIPLE = { open: '"""', close: '"""', ...BACKSLASH };
var TRIPLE_SINGLE = { open: "'''", close: "'''", ...BACKSLASH };
var DOUBLE_LONG = { open: '"', close: '"', ...BACKSLASH };
var SINGLE_LONG = { open: "'", close: "'", ...BACKSLASH };
var DOLLAR = ["${", "}"];
var SLASHES = { line: ["//"], block: [["/*", "*/"]], quotes: `"'` };
var TEXT_BLOCKS = { ...SLASHES, long: [['"""', '"""']] };
var SCRIPT = {
  ...SLASHES,
  also: ["template", "regex"],
  strings: [DOUBLE, SINGLE, { open: "`", close: "`", ...BACKSLASH, code: DOLLAR }],
  lexis: ["balanced", "jsx"]
};
var JAVA = { ...TEXT_BLOCKS, strings: [TRIPLE, DOUBLE, SINGLE], lexis: ["balanced"] };
var KOTLIN = {
  ...TEXT_BLOCKS,
  strings: [{ open: '"""', close: '"""', code: DOLLAR, greedy: true }, { ...DOUBLE, code: DOLLAR }, SINGLE],
  lexis: ["nested", "balanced"]
};
var SCALA = {
  ...TEXT_BLOCKS,
  also: ["char"],
  strings: [
    { open: '"""', close: '"""', code: DOLLAR, greedy: true },
    { ...DOUBLE, code: DOLLAR }
  ],
  lexis: ["nested"]
};
var SWIFT = {
  ...TEXT_BLOCKS,
  strings: [
    { ...TRIPLE, code: ["\\(", ")"] },
    { ...DOUBLE, code: ["\\(", ")"] }
  ],
  lexis: ["nested", "swift"]
};
var C = { ...SLASHES, strings: [DOUBLE, SINGLE], lexis: ["directives", "cpp"] };
var RUST = {
  line: ["//"],
  block: [["/*", "*/"]],
  long: [
    ['r##"', '"##', "raw"],
    ['r#"', '"#', "raw"],
    ['r"', '"', "raw"],
    ['"', '"']
  ],
  also: ["char"],
  strings: [{ ...DOUBLE_LONG, open: 'b"' }, { ...DOUBLE_LONG, open: 'c"' }, { ...SINGLE, open: "b'" }, DOUBLE_LONG],
  lexis: ["nested", "balanced", "rust"]
};
var CPP = { ...C, long: [['R"(', ')"', "raw"]] };
var CSHARP = {
  ...SLASHES,
  long: [
    ['"""', '"""', "raw"],
    ['@"', '"', "raw"]
  ],
  strings: [
    { open: '$@"', close: '"', escape: "double", code: ["{", "}", "twice"] },
    { open: '@$"', close: '"', escape: "double", code: ["{", "}", "twice"] },
    { open: '@"', close: '"', escape: "double" },
    { ...DOUBLE, open: '$"', code: ["{", "}", "twice"] },
    DOUBLE,
    SINGLE
  ],
  lexis: ["directives", "csharp"]
};
var GO = { ...SLASHES, long: [["`", "`", "raw"]] };
var GOLANG = { ...GO, strings: [BACKTICK_RAW, DOUBLE, SINGLE], lexis: ["balanced"] };
var PYTHON = {
  line: ["#"],
  quotes: `"'`,
  long: [
    ['"""', '"""'],
    ["'''", "'''"]
  ],
  also: ["docstring"],
  strings: [TRIPLE, TRIPLE_SINGLE, DOUBLE, SINGLE],
  lexis: ["prefixes", "balanced"]
};
var SHELL = {
  line: ["#"],
  spaced: true,
  long: [
    ['"', '"'],
    ["'", "'", "raw"]
  ],
  also: ["heredoc"],
  strings: [
    { ...SINGLE_LONG, open: "$'" },
    { open: "'", close: "'" },
    { ...DOUBLE_LONG, code: ["$(", ")"] }
  ],
  lexis: ["shell"]
};
var HASH = { line: ["#"], spaced: true, quotes: `"'` };
var HCL = {
  line: ["#", "//"],
  spaced: true,
  block: [["/*", "*/"]],
  quotes: '"',
  also: ["heredoc"],
  strings: [{ ...DOUBLE, code: DOLLAR }],
  lexis: ["hcl"]
};
var RUBYISH = { line: ["#"], spaced: true, block: [["\n=begin", "\n=end"]], quotes: `"'`, also: ["heredoc"] };
var RUBY = {
  ...RUBYISH,
  strings: [{ ...DOUBLE_LONG, code: ["#{", "}"] }, { open: "`", close: "`", ...BACKSLASH, code: ["#{", "}"] }, SINGLE_LONG],
  lexis: ["ruby"]
};
var PHP = {
  line: ["//", "#"],
  block: [["/*", "*/"]],
  quotes: `"'`,
  also: ["heredoc"],
  strings: [{ ...DOUBLE_LONG, code: ["{$", "}"] }, { open: "`", close: "`", ...BACKSLASH }, SINGLE_LONG],
  lexis: ["php"]
};
var DASHES = { line: ["--"], quotes: `"'` };
var TOML = {
  ...HASH,
  long: PYTHON.long ?? [],
  strings: [TRIPLE, { open: "'''", close: "'''" }, DOUBLE, { open: "'", close: "'", line: true }]
};
var SQL = {
  line: ["--", "#"],
  block: [["/*", "*/"]],
  quotes: `"'`,
  strings: [SINGLE_LONG, DOUBLE_LONG, BACKTICK_RAW]
};
var HASKELL = { line: ["--"], block: [["{-", "-}"]], quotes: '"' };
var OCAML = {
  block: [["(*", "*)"]],
  long: [
    ['"', '"'],
    ["{|", "|}", "raw"]
  ],
  also: ["char"]
};
var LISP = { line: [";"], block: [["#|", "|#"]], long: [['"', '"']] };
var ASSEMBLY = { line: [";", "#", "//", "@"], spaced: true, block: [["/*", "*/"]], quotes: '"' };
var PERCENT = { line: ["%"], quotes: '"' };
var CSS = { block: [["/*", "*/"]], quotes: `"'`, strings: [DOUBLE, SINGLE] };
var TAGS = { block: [["<!--", "-->"]] };
var MIXED = {
  line: ["//"],
  spaced: true,
  block: [
    ["<!--", "-->"],
    ["/*", "*/"]
  ],
  embedded: [
    ["script", SCRIPT],
    ["style", CSS]
  ]
};
var HANDLEBARS = {
  block: [
    ["<!--", "-->"],
    ["{{!--", "--}}"]
  ]
};
var JINJA = {
  block: [
    ["<!--", "-->"],
    ["{#", "#}"]
  ]
};
var SEMICOLON = { line: [";", "#"], leading: true };
var programming = [
  ["Ada", "adb ads", DASHES],
  ["ActionScript", "as", SLASHES],
  ["Apex", "apex cls trigger", SLASHES],
  ["AppleScript", "applescript", { ...DASHES, block: [["(*", "*)"]] }],
  ["Arduino", "ino", SLASHES],
  ["Assembly", "asm s nasm", ASSEMBLY],
  ["Astro", "astro", MIXED],
  ["AutoHotkey", "ahk", { line: [";"], spaced: true, block: [["/*", "*/"]], quotes: '"' }],
  ["Awk", "awk", HASH],
  ["Batchfile", "bat cmd", { line: ["::", "REM ", "rem ", "Rem ", "@REM ", "@rem "], leading: true }],
  ["BitBake", "bb bbappend bbclass", HASH],
  ["C", "c h", C],
  ["C#", "cs csx", CSHARP],
  ["C++", "cpp cc cxx c++ hpp hh hxx h++ ipp tpp inl ixx cppm", CPP],
  ["CMake", "cmake", { line: ["#"], block: [["#[[", "]]"]], quotes: '"' }, "cmakelists.txt"],
  ["COBOL", "cob cbl cobol cpy", { line: ["*>", "      *"], quotes: `"'` }],
  ["Clojure", "clj cljs cljc edn", LISP],
  ["CoffeeScript", "coffee", { line: ["#"], block: [["###", "###"]], quotes: `"'` }],
  ["Common Lisp", "lisp cl lsp", LISP],
  ["Crystal", "cr", RUBYISH],
  ["Cuda", "cu cuh", CPP],
  ["Cython", "pyx pxd", PYTHON],
  ["D", "d di", GO],
  ["Dart", "dart", { ...SLASHES, long: PYTHON.long ?? [] }],
  ["Dockerfile", "dockerfile", { line: ["#"], leading: true }, "dockerfile containerfile"],
  [
    "Elixir",
    "ex exs",
    {
      line: ["#"],
      quotes: `"'`,
      long: [['"""', '"""']]
    }
  ],
  ["Elm", "elm", HASKELL],
  ["Emacs Lisp", "el", LISP, ".emacs"],
  ["Erlang", "erl hrl", PERCENT, "rebar.config"],
  [
    "F#",
    "fs fsi fsx",
    {
      line: ["//"],
      block: [["(*", "*)"]],
      long: [
        ['"""', '"""', "raw"],
        ['"', '"']
      ],
      also: ["char"]
    }
  ],
  ["Fish", "fish", HASH],
  ["Forth", "fth 4th", { line: ["\\ "], block: [["( ", ")"]] }],
  ["Fortran", "f f77 f90 f95 f03 f08 for", { line: ["!"], quotes: `"'` }],
  ["GDScript", "gd", PYTHON],
  ["GLSL", "glsl vert frag geom comp", SLASHES],
  ["Gleam", "gleam", { line: ["//"], long: [['"', '"']] }],
  ["Go", "go", GOLANG],
  ["Gradle", "gradle", TEXT_BLOCKS],
  ["Groovy", "groovy gvy", { ...SLASHES, long: PYTHON.long ?? [] }, "jenkinsfile"],
  ["HCL", "hcl tf tfvars", HCL],
  ["HLSL", "hlsl fx", SLASHES],
  ["Hack", "hack", PHP],
  ["Haskell", "hs lhs", HASKELL],
  ["Haxe", "hx", SLASHES],
  ["Idris", "idr", HASKELL],
  ["Java", "java", JAVA],
  ["JavaScript", "js jsx mjs cjs es6", SCRIPT, "jakefile"],
  ["Julia", "jl", { line: ["#"], block: [["#=", "=#"]], quotes: '"', long: [['"""', '"""']], also: ["docstring"] }],
  ["Just", "just", HASH, "justfile .justfile"],
  ["Kotlin", "kt kts", KOTLIN],
  ["Lean", "lean", { line: ["--"], block: [["/-", "-/"]], quotes: '"' }],
  ["Lua", "lua luau", { line: ["--"], block: [["--[[", "]]"]], quotes: `"'`, long: [["[[", "]]", "raw"]] }],
  ["MATLAB", "m mlx", { line: ["%", "//"], block: [["/*", "*/"]], quotes: '"' }],
  ["Makefile", "mk mak make", { line: ["#"], spaced: true }, "makefile gnumakefile kbuild"],
  ["Meson", "", { line: ["#"], quotes: "'", long: [["'''", "'''"]] }, "meson.build meson_options.txt meson.options"],
  ["Mojo", "mojo", PYTHON],
  ["Move", "move", SLASHES],
  ["Nim", "nim nims", { line: ["#"], block: [["#[", "]#"]], quotes: '"', long: [['"""', '"""', "raw"]] }],
  ["Nix", "nix", { line: ["#"], block: [["/*", "*/"]], quotes: '"', long: [["''", "''", "raw"]] }],
  ["OCaml", "ml mli mll mly", OCAML],
  ["Objective-C", "mm", SLASHES],
  ["Odin", "odin", GO],
  ["OpenSCAD", "scad", SLASHES],
  [
    "Pascal",
    "pas pp dpr lpr inc",
    {
      line: ["//"],
      block: [
        ["{", "}"],
        ["(*", "*)"]
      ],
      quotes: "'"
    }
  ],
  ["Perl", "pl pm t", { ...RUBYISH, block: [["\n=pod", "\n=cut"]] }],
  ["PHP", "php phtml php5", PHP],
  [
    "PowerShell",
    "ps1 psm1 psd1",
    { line: ["#"], spaced: true, block: [["<#", "#>"]], quotes: `"'`, long: [['@"', '"@', "raw"]] }
  ],
  ["Prolog", "pro prolog", { line: ["%"], block: [["/*", "*/"]], quotes: `"'` }],
  ["Protocol Buffer", "proto", SLASHES],
  ["PureScript", "purs", HASKELL],
  ["Python", "py pyi pyw bzl", PYTHON, "sconstruct sconscript build build.bazel workspace"],
  ["R", "r", { line: ["#"], quotes: `"'` }],
  ["Racket", "rkt", LISP],
  ["ReScript", "res resi", GO],
  ["Rocq Prover", "v vo", { ...OCAML, line: ["//"] }],
  ["Ruby", "rb rake gemspec ru", RUBY, "gemfile rakefile vagrantfile podfile brewfile fastfile"],
  ["Rust", "rs", RUST],
  ["SQL", "sql psql plsql ddl", SQL],
  ["Sass", "sass", SLASHES],
  ["Scala", "scala sc sbt", SCALA],
  ["Scheme", "scm ss sld", LISP],
  ["Shell", "sh bash zsh ksh ebuild bats", SHELL, ".bashrc .zshrc .profile .bash_profile pkgbuild apkbuild .envrc"],
  ["Smalltalk", "st", { block: [['"', '"']], quotes: "'" }],
  ["Solidity", "sol", SLASHES],
  ["Standard ML", "sml sig", OCAML],
  ["Starlark", "star", PYTHON, "tiltfile"],
  ["Swift", "swift", SWIFT],
  ["SystemVerilog", "sv svh vh", { line: ["//"], block: [["/*", "*/"]], quotes: '"' }],
  ["Tcl", "tcl", { line: ["#"], leading: true }],
  ["TypeScript", "ts tsx mts cts", SCRIPT],
  ["V", "vsh", GO],
  ["VBA", "bas frm vba", { line: ["'"], quotes: '"' }],
  ["VHDL", "vhd vhdl", { line: ["--"], quotes: '"' }],
  ["Vala", "vala vapi", TEXT_BLOCKS],
  ["Vim Script", "vim", { line: ['"'], leading: true }, ".vimrc"],
  ["Visual Basic .NET", "vb", { line: ["'"], quotes: '"' }],
  ["WGSL", "wgsl", SLASHES],
  ["WebAssembly", "wat wast", { line: [";;"], block: [["(;", ";)"]], quotes: '"' }],
  ["Zig", "zig zon", { line: ["//"], quotes: `"'` }]
];
var templates = [
  ["EJS", "ejs", TAGS],
  ["Blade", "blade", { block: [["{{--", "--}}"], ...TAGS.block ?? []] }],
  ["Go Template", "tmpl gohtml gotmpl", TAGS],
  ["HTML+ERB", "erb", TAGS],
  ["Haml", "haml", { line: ["-#"] }],
  ["Handlebars", "hbs handlebars mustache", HANDLEBARS],
  ["Jinja", "j2 jinja jinja2", JINJA],
  ["Liquid", "liquid", TAGS],
  ["Nunjucks", "njk", JINJA],
  ["Pug", "pug jade", { line: ["//"] }],
  ["Razor", "cshtml razor", { block: [["@*", "*@"], ...TAGS.block ?? []] }],
  ["Svelte", "svelte", MIXED],
  ["Twig", "twig", JINJA],
  ["Vue", "vue", MIXED]
];
var markup = [
  ["CSS", "css", CSS],
  ["HTML", "html htm xhtml", MIXED],
  ["Less", "less", SLASHES],
  ["SCSS", "scss", SLASHES],
  ["SVG", "svg", TAGS],
  ["TeX", "tex sty bib", PERCENT],
  ["Typst", "typ", SLASHES]
];
var prose = [
  ["AsciiDoc", "adoc asciidoc", { line: ["//"], leading: true }],
  ["Markdown", "md markdown mdown mkd mdc", TAGS],
  ["MDX", "mdx", { block: [["{/*", "*/}"], ...TAGS.block ?? []] }],
  ["Org", "org", { line: ["# "], leading: true }],
  ["Pod", "pod", {}],
  ["Quarto", "qmd", TAGS],
  ["reStructuredText", "rst", { line: [".. "], leading: true }],
  ["RMarkdown", "rmd", TAGS],
  ["Roff", "1 2 3 4 5 6 7 8 9 man", { line: ['.\\"', '\\"'], leading: true }],
  ["Text", "txt text", {}, "readme license copying changelog authors contributing .cursorrules .windsurfrules .goosehints"]
];
var data = [
  ["CSV", "csv tsv", {}],
  ["Diff", "diff patch", {}],
  ["Dotenv", "env", HASH],
  ["GraphQL", "graphql gql graphqls", HASH],
  ["Gettext Catalog", "po pot", HASH],
  ["Git Config", "", HASH, ".gitconfig .gitmodules .gitattributes .gitignore .dockerignore .npmignore codeowners"],
  ["INI", "ini cfg conf properties", SEMICOLON, ".editorconfig"],
  ["JSON", "json webmanifest ipynb geojson", {}],
  ["JSON with Comments", "jsonc json5 code-workspace", SLASHES, "tsconfig.json devcontainer.json"],
  ["License sidecar", "license", { everything: true }],
  ["opam", "opam", HASH, "opam"],
  ["Prisma", "prisma", SLASHES],
  ["TOML", "toml", TOML],
  ["XML", "xml xsd xsl xslt plist csproj fsproj vbproj props targets xaml resx rss wsdl", TAGS],
  ["YAML", "yml yaml", { ...HASH, strings: [], lexis: ["yaml"] }, ".clang-format .clang-tidy"]
];
var rows = (kind, list, template) => list.map(([name, extensions, syntax, files = ""]) => ({
  name,
  kind,
  extensions: extensions.split(" ").filter((extension) => extension !== ""),
  files: files.split(" ").filter((file) => file !== ""),
  syntax,
  ...template === void 0 ? {} : { template }
}));
var languages = [
  ...rows("programming", programming),
  ...rows("markup", templates, true),
  ...rows("markup", markup),
  ...rows("prose", prose),
  ...rows("data", data)
];

// src/match/language.ts
var byName = /* @__PURE__ */ new Map();
var byExtension = /* @__PURE__ */ new Map();
for (const language of languages) {
  for (const file of language.files ?? []) byName.set(file, language);
  for (const extension of language.extensions) byExtension.set(extension, language);
}
function languageFacts(path) {
  const name = path.slice(path.lastIndexOf("/") + 1).toLowerCase();
  const whole = byName.get(name);
  if (whole !== void 0) return whole;
  const dot = name.lastIndexOf(".");
  const found = dot < 0 ? void 0 : byExtension.get(name.slice(dot + 1));
  return found ?? byName.get(name.slice(0, Math.max(0, name.indexOf(".")))) ?? null;
}
function languageOf(path) {
  return languageFacts(path)?.name ?? null;
}

// src/model/evidence.ts
var DISCLOSURES = ["none", "ai-assisted", "ai-generated", "autonomous"];

// src/match/identity.ts
function parseIdentity(value) {
  const text = bounded(value).replace(/\\([[\]<>_])/g, "$1").trim();
  const markdown = /^(.*?)\s*\[([^\s[\]]+@[^\s[\]]+)\]\(mailto:/.exec(text);
  if (markdown) return identity(markdown[1], markdown[2]);
  const bracketed = /^(.*?)\s*[<(]\s*([^\s<>]+@[^\s<>]+)/.exec(text);
  if (bracketed) return identity(bracketed[1], bracketed[2]);
  const bare = /^(.*?)\s*(\S+@\S+)/.exec(text);
  if (bare) return identity(bare[1], bare[2]);
  return identity(text.replace(/<[^>]*>?/g, ""), "");
}
var IDENTITY_CHARS = 1e3;
function bounded(value) {
  return value.length <= IDENTITY_CHARS ? value : value.slice(0, IDENTITY_CHARS / 2) + value.slice(-IDENTITY_CHARS / 2);
}
function parseIdentities(value) {
  const several = [...bounded(value).matchAll(/([^<>]*)<([^<>]+@[^<>]+)>/g)];
  if (several.length < 2) return [parseIdentity(value)];
  return several.map(([, name = "", address]) => identity(name.replace(/^[\s,;&+]+|^\s*and\s/gi, ""), address));
}
function identity(name = "", address = "") {
  return { name: name.trim(), address: normalAddress(address) };
}
function normalAddress(address) {
  return bounded(address).replace(/\\([[\]])/g, "$1").trim().toLowerCase().replace(/^[<('"]+|[^a-z0-9]+$/g, "");
}
function parseGitHubNoreply(address) {
  const found = /^(?:(\d{1,12})\+)?([^+@\s]+)@users\.noreply\.github\.com$/.exec(address);
  return found === null ? null : { id: found[1] === void 0 ? null : Number(found[1]), login: found[2] ?? "" };
}

// src/match/model.ts
function parseModel(text) {
  const found = findModel(text);
  if (found === null) return null;
  const { family, vendor, tool } = found.row;
  return { id: found.id, family, vendor, tool };
}
function matchModel(text) {
  const found = findModel(text);
  if (found === null) return null;
  const { id, row, behind } = found;
  const { key } = modelKey(id);
  const known = !/^\.?\d/.test(behind) && row.known.some((name) => name === id || modelKey(name).key === key);
  return { id, family: row.family, known };
}
function modelKey(id) {
  const date = /(?:(?<=-(?:preview|exp))-\d\d-\d\d|-20\d{6}|-\d{3,4})$/.exec(id)?.[0] ?? "";
  const key = id.slice(0, id.length - date.length).replace(/^claude-(\d(?:-\d)?)-(opus|sonnet|haiku)$/, "claude-$2-$1").replace(/^(claude-[a-z]+-\d+)-0$/, "$1");
  return { key, date: date === "" ? null : date.slice(1) };
}
function findModel(text) {
  const plain3 = text.toLowerCase().replace(/\(1m context\)|\[1m\]|:free\b/g, "").trim();
  for (const row of modelFamilies) {
    for (const form of row.forms) {
      const match = form.pattern.exec(plain3);
      if (match?.groups === void 0) continue;
      return { row, id: fill(form.id, match.groups), behind: plain3.slice(match.index + match[0].length) };
    }
  }
  return null;
}
function fill(template, groups) {
  return template.replace(/\{([-.]?)(\w+)\}/g, (_, sign, name) => {
    const value = groups[name];
    return value === void 0 || value === "" ? "" : sign + value.replaceAll(" ", "-");
  });
}

// src/match/comments.ts
var scanners = /* @__PURE__ */ new WeakMap();
function spansOn(lines, text, syntax) {
  if (syntax.everything) return [{ start: 0, words: 0, end: text.length, form: "block" }];
  const { token, openings } = scannerOf(syntax);
  const until = lines[lines.length - 1]?.end ?? 0;
  const kept = [];
  const heredocs = new Heredocs(text);
  let line = 0;
  token.lastIndex = 0;
  for (let hit = token.exec(text); hit !== null && hit.index <= until; hit = token.exec(text)) {
    const opening = openings.get(hit[0]) ?? special(hit[0]);
    const { span, next } = opening.is === "heredoc" ? heredocs.cover(hit) : cover(text, hit, opening, syntax);
    token.lastIndex = Math.max(next, hit.index + 1);
    if (span === null) continue;
    while ((lines[line]?.end ?? Number.POSITIVE_INFINITY) < span.start) line++;
    if ((lines[line]?.start ?? Number.POSITIVE_INFINITY) <= span.end) kept.push(span);
  }
  return kept;
}
function cover(text, hit, opening, syntax) {
  const [word] = hit;
  const words = hit.index + word.length;
  const start = hit.index + (word.startsWith("\n") ? 1 : 0);
  const covered = (end, form, close = 0) => ({
    span: { start, words, end, form },
    next: end + close
  });
  switch (opening.is) {
    case "line":
      return covered(indexOr(text, "\n", words), "line");
    case "comment":
      return covered(indexOr(text, opening.close, words), "block", opening.close.length);
    case "string": {
      const documentation = word.length === 3 && syntax.also?.includes("docstring") && isStatement(text, start);
      const end = stringEnd(text, words, opening.close, opening.raw);
      return covered(end, documentation ? "block" : "string", opening.close.length);
    }
    case "quote":
      return { span: null, next: quoteEnd(text, words, word) };
    case "template":
      return covered(templateEnd(text, words), "string");
    case "regex":
      return { span: null, next: regexEnd(text, words) };
    case "char":
      return { span: null, next: words };
  }
}
function scannerOf(syntax) {
  const known = scanners.get(syntax);
  if (known !== void 0) return known;
  const openings = /* @__PURE__ */ new Map();
  for (const word of syntax.quotes ?? "") openings.set(word, { is: "quote" });
  for (const word of syntax.line ?? []) openings.set(word, { is: "line" });
  for (const [word, close, raw] of syntax.long ?? []) openings.set(word, { is: "string", close, raw: raw !== void 0 });
  for (const [word, close] of syntax.block ?? []) openings.set(word, { is: "comment", close, raw: true });
  if (syntax.also?.includes("template")) openings.set("`", { is: "template" });
  const words = [...openings.keys()].sort((a, b) => b.length - a.length).map((word) => tokenOf(word, openings, syntax));
  const scanner = { token: new RegExp([...specials(syntax), ...words].join("|") || "(?!)", "gm"), openings };
  scanners.set(syntax, scanner);
  return scanner;
}
function tokenOf(word, openings, syntax) {
  const literal = word.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&").replace("\n", "\\n");
  if (openings.get(word)?.is !== "line") return literal;
  if (syntax.leading) return `(?<=^[ \\t]{0,40})${literal}`;
  return syntax.spaced ? `(?<![^\\s;(])${literal}` : literal;
}
function specials({ also = [], line = [] }) {
  return [
    ...also.includes("heredoc") ? [`<<[-~<]?[ \\t]?(["']?)([A-Za-z_]\\w{0,60})\\1`, `\\\\["'#]`] : [],
    ...also.includes("char") ? ["'(?:\\\\.|[^\\\\'\\n])'"] : [],
    ...also.includes("regex") && line.includes("//") ? ["(?<=(?:^|[=(,:;!&|?{}[+~>]|return|case)[ \\t]{0,4})\\/(?![/*])"] : []
  ];
}
function special(word) {
  if (word.startsWith("<<")) return { is: "heredoc" };
  return word === "/" ? { is: "regex" } : { is: "char" };
}
function indexOr(text, word, from) {
  const at2 = text.indexOf(word, from);
  return at2 < 0 ? text.length : at2;
}
function stringEnd(text, from, close, raw) {
  if (raw) return indexOr(text, close, from);
  for (let at2 = from; at2 < text.length; at2++) {
    if (text[at2] === "\\") at2++;
    else if (text.startsWith(close, at2)) return at2;
  }
  return text.length;
}
function quoteEnd(text, from, quote) {
  for (let at2 = from; at2 < text.length; at2++) {
    const char = text[at2];
    if (char === "\n") return at2;
    if (char === quote) return at2 + 1;
    if (char === "\\") at2++;
  }
  return text.length;
}
var TEMPLATE = -1;
function templateEnd(text, from) {
  const open = [TEMPLATE];
  for (let at2 = from; at2 < text.length; at2++) {
    const top = open[open.length - 1] ?? TEMPLATE;
    const char = text[at2];
    if (char === "\\") at2++;
    else if (char === "`" && top !== TEMPLATE) open.push(TEMPLATE);
    else if (char === "`") {
      open.pop();
      if (open.length === 0) return at2 + 1;
    } else if (top === TEMPLATE) {
      if (char === "$" && text[at2 + 1] === "{") open.push(0);
    } else if (char === "{") open[open.length - 1] = top + 1;
    else if (char === "}" && top === 0) open.pop();
    else if (char === "}") open[open.length - 1] = top - 1;
  }
  return text.length;
}
function regexEnd(text, from) {
  let inClass = false;
  for (let at2 = from; at2 < text.length; at2++) {
    const char = text[at2];
    if (char === "\n") return at2;
    if (char === "\\") at2++;
    else if (char === "[") inClass = true;
    else if (char === "]") inClass = false;
    else if (char === "/" && !inClass) return at2 + 1;
  }
  return text.length;
}
var LOOK_BACK = 200;
function isStatement(text, at2) {
  let lineStart = at2;
  while (at2 - lineStart < LOOK_BACK && (text[lineStart - 1] === " " || text[lineStart - 1] === "	")) lineStart--;
  if (lineStart > 0 && text[lineStart - 1] !== "\n") return false;
  const before = text.slice(Math.max(0, lineStart - LOOK_BACK), lineStart).trimEnd();
  if (before === "") return lineStart < LOOK_BACK;
  return before.endsWith(":") || /(?:^|\n)[ \t]*#[^\n]*$/.test(before);
}
var Heredocs = class {
  #text;
  #budget;
  constructor(text) {
    this.#text = text;
    this.#budget = 4 * text.length + 1e3;
  }
  /** The document, or nothing where no end follows. */
  cover(hit) {
    const words = hit.index + hit[0].length;
    if (this.#budget <= 0) return { span: null, next: words };
    const close = new RegExp(`\\n[ \\t]*${hit[2]}\\b`, "g");
    close.lastIndex = indexOr(this.#text, "\n", words);
    const found = close.exec(this.#text);
    this.#budget -= (found?.index ?? this.#text.length) - words;
    if (found === null) return { span: null, next: words };
    return { span: { start: words, words, end: found.index, form: "string" }, next: close.lastIndex };
  }
};

// src/match/places.ts
var FRONT_MATTER_CHARS = 16 * 1024;
var TAIL_CHARS = 1500;
var LINES_ABOVE = 40;
var LINE_CHARS = 1e3;
var Places = class {
  #text;
  #language;
  #spans;
  #frontMatter;
  #fences;
  /** @param lines sorted */
  constructor(text, language, lines) {
    this.#text = text;
    this.#language = language;
    this.#spans = spansOn(lines, text.replace(BYTE_ORDER_MARK, "   "), language.syntax ?? {});
    const written = language.kind === "prose" || language.kind === "markup";
    this.#frontMatter = written ? frontMatterOf(text) : null;
    this.#fences = language.kind === "prose" ? fencesIn(text, lines[lines.length - 1]?.end ?? 0) : [];
  }
  /** Null: the line is an example, a quotation, or part of a string. */
  of(line) {
    const matter = this.#frontMatter;
    if (matter !== null && line.start < matter.end) return line.start > matter.start ? { ...line, place: "front-matter" } : null;
    if (this.#fences.some(({ start: start2, end }) => start2 <= line.start && line.start < end)) return null;
    const first2 = line.start + beforeWords(this.#text.slice(line.start, Math.min(line.end, line.start + LINE_CHARS)));
    const last2 = lastBefore(this.#spans, first2);
    const span = last2 !== void 0 && first2 <= last2.end ? last2 : void 0;
    if (span === void 0) return this.#language.kind === "prose" ? this.#paragraph(line) : { ...line, place: "code" };
    if (span.form === "string") return null;
    const start = first2 === span.start ? span.words : Math.max(first2, span.words);
    const words = { start, end: Math.min(line.end, span.end), place: "comment" };
    return isExample(this.#text, words, line, span) ? null : words;
  }
  /** A paragraph of one line at the margin of a document. */
  #paragraph(line) {
    const text = this.#text;
    const own = text.slice(line.start, line.end);
    if (/^(?:[ \t>|#<`~]|[-+] |\* |\d{1,4}[.)] )/.test(own)) return null;
    const above = text.slice(Math.max(0, line.start - LINE_CHARS), line.start).replaceAll("\r", "");
    const below = text.slice(line.end, line.end + LINE_CHARS).replaceAll("\r", "");
    if (!/(?:^|\n[ \t]*\n|\n(?:-{3,}|#{1,6} [^\n]*)\n)$/.test(above) || !/^\n?(?:[ \t]*\n|[ \t]*$|(?:-{3,}|<\/)[^\n]*)/.test(below))
      return null;
    if (above.trimEnd().endsWith(":")) return null;
    return { ...line, place: "paragraph" };
  }
  /** Neither in a comment nor in a long string. */
  isCode(at2) {
    const span = lastBefore(this.#spans, at2);
    return span === void 0 || at2 >= span.end;
  }
  /** Near the end of the text. */
  atEnd(line) {
    return this.#text.length - line.end <= TAIL_CHARS;
  }
};
var BYTE_ORDER_MARK = /^\xef\xbb\xbf/;
function beforeWords(line) {
  return /^(?:\xef\xbb\xbf)?[ \t]*/.exec(line)?.[0].length ?? 0;
}
var LINE_COMMENT = /^(?:[#;%!'"]|\/\/|--)/;
function isExample(text, words, line, span) {
  if (span.form === "line" && /^(?: {4}|\t\t)/.test(text.slice(words.start, words.end))) return true;
  let fences = 0;
  let end = line.start - 1;
  let nearest2 = null;
  for (let count = 0; count < LINES_ABOVE && end > 0; count++) {
    const start = text.lastIndexOf("\n", end - 1) + 1;
    if (end - start > LINE_CHARS) break;
    const above = text.slice(start, end).trim();
    if (span.form === "block" ? end < span.words : !LINE_COMMENT.test(above)) break;
    const said = above.replace(/^(?:\/\*\*?|[/#;%!*'"-])+\s*/, "");
    if (/^(?:```|~~~)/.test(said)) fences++;
    if (nearest2 === null && said !== "") nearest2 = said;
    end = start - 1;
  }
  return fences % 2 === 1 || nearest2 !== null && /:$|^@example\b/.test(nearest2);
}
function frontMatterOf(text) {
  const open = /^(?:\xef\xbb\xbf)?(---|\+\+\+)[ \t]*\r?\n/.exec(text);
  if (open === null) return null;
  const head = text.slice(0, FRONT_MATTER_CHARS);
  const close = open[1] === "---" ? /\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/g : /\n\+\+\+[ \t]*(?:\r?\n|$)/g;
  close.lastIndex = open[0].length - 1;
  const found = close.exec(head);
  return found === null ? null : { start: 0, end: found.index + 1 };
}
function fencesIn(text, until) {
  const fence = /^[ \t>]{0,20}(?:[-*+] |\d{1,4}[.)] )?[ \t]{0,20}(`{3,}|~{3,})([^\n`]*)/gm;
  const found = [];
  let open = null;
  for (let hit = fence.exec(text); hit !== null; hit = fence.exec(text)) {
    const mark = hit[1] ?? "";
    if (open === null) {
      if (hit.index > until) break;
      open = { start: hit.index, mark };
    } else if (mark[0] === open.mark[0] && mark.length >= open.mark.length && (hit[2] ?? "").trim() === "") {
      found.push({ start: open.start, end: hit.index + hit[0].length });
      open = null;
    }
  }
  if (open !== null) found.push({ start: open.start, end: text.length + 1 });
  return found;
}
function lastBefore(spans, at2) {
  let low = 0;
  let high = spans.length;
  while (low < high) {
    const middle = low + high >> 1;
    if (spans[middle].start <= at2) low = middle + 1;
    else high = middle;
  }
  return spans[low - 1];
}

// src/match/statement.ts
var VALUE_CHARS = 300;
var BESIDE = new Set(
  "and via with using by the a model ai agent assistant chat cli ide code coder codex opus sonnet haiku fable mythos pro flash mini nano turbo max ultra high low medium xhigh thinking preview exp experimental lite o fast from of openai anthropic google microsoft xai meta large small on at in version extended context latest gpt claude gemini llm free plus date model: january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept oct nov dec".split(" ")
);
var AFTERWARDS = /[\s,;.(–—-]*(?:\b(?:and|then|but|was|were|later|manually|subsequently|slightly|heavily|lightly|further|has|have|been|with)\b[\s,]*){0,4}\b(?:reviewed|edited|modified|adapted|checked|tested|fixed|refactored|cleaned|tweaked|verified|adjusted|improved|reworked|curated|supervised|prompted|validated|approved|corrected|updated|extended|edits|modifications|review)\b.*$/i;
var PROMPT = /[\s,;]*\b(?:from|based on|in response to|given|with|using) (?:(?:the|this|a|following|my) ){0,3}prompts?\b.*$/i;
var AI2 = /^(?:an? )?(?:AI|LLM|GenAI|generative AI|artificial intelligence|large language model)(?: (?:assistant|agent|tool|model|assistance))?s?$/i;
var StatementReader = class {
  #names;
  constructor(names) {
    this.#names = names;
  }
  /** @param bare whether a name that is also a person's or an ordinary word counts where the catalogue says so */
  named(value, bare) {
    const text = plain(value);
    const parsed = parseModel(text);
    const model = parsed === null || NO_MODEL.test(parsed.id) ? null : parsed;
    const leading = this.#names.leading(text) ?? this.#names.leading(text.replace(/^([a-z]+)-(?=v?\d)/i, "$1 "));
    if (leading === void 0)
      return model !== null && this.#only(text) ? { tool: model.tool, model: model.id, strength: "strong" } : null;
    const { tool, rest } = leading;
    if (tool.kind === "reviewer" || !this.#only(rest)) return null;
    const name = text.slice(0, text.length - rest.length).replace(/[\s-]+$/, "");
    if (tool.kind === "family" && model === null && name.toLowerCase() === tool.vendor.toLowerCase()) return null;
    const agent = tool.kind === "family" && model !== null ? this.#agentIn(rest) : void 0;
    if (agent !== void 0 && model !== null) return { tool: agent, model: model.id, strength: "strong" };
    const facts = model === null ? {} : { model: model.id };
    if (model !== null || isUnmistakable(tool, name) || /^\((?:an? )?AI\b/i.test(rest))
      return { tool: tool.id, strength: "strong", ...facts };
    const strength = bare === "listed" ? bareNames[tool.id] : void 0;
    return strength === void 0 ? null : { tool: tool.id, strength, ...strength === "weak" ? { because: "bare-name" } : {} };
  }
  /** AI as such: `an AI assistant`. */
  unnamed(value) {
    return AI2.test(plain(value)) ? { tool: UNSPECIFIED, strength: "strong" } : null;
  }
  /** `GPT-4.1 (GitHub Copilot)`, `Claude Opus 4.6 via Cursor`: the model was named first. */
  #agentIn(rest) {
    const behind = /(?:\(|\b(?:via|in|with|using) )(?:via )?([^()]{2,60})/i.exec(rest)?.[1];
    const tool = behind === void 0 ? void 0 : this.#names.leading(behind)?.tool;
    return tool?.kind === "agent" ? tool.id : void 0;
  }
  #only(rest) {
    const words = rest.replace(/\([^()]{0,120}\)|\[[^[\]]{0,60}\]|<[^<>]{0,200}>|\bhttps?:\/\/\S{1,300}/g, " ").split(/[\s,;:·|/+&–—()-]+/).map((word) => word.replace(/[.!]+$/, "").toLowerCase()).filter((word) => word !== "");
    return words.every((word) => BESIDE.has(word) || /^[vko]?\d[\w.]*$/.test(word) || this.#names.exact(word) !== void 0);
  }
};
var NO_MODEL = /^(?:composer|glm-[0-3])/;
function isUnmistakable(tool, name) {
  return tool.ambiguous === void 0 || /\w[\s.-]\w/.test(name);
}
function plain(value) {
  return value.slice(0, VALUE_CHARS).replace(/\[([^[\]]{0,100})\]\([^()\s]{0,200}\)/g, "$1").replace(/[*`"']|(?<!\w)_|_(?!\w)/g, "").replace(AFTERWARDS, "").replace(PROMPT, "").replace(/(?:[\s.!;/*~]|--+>?|\*\)|[^\x00-\x7f])+$/g, "").replace(/^(?:an? |the |openai['’]?s? |google['’]?s? |anthropic['’]?s? |microsoft['’]?s? )(?=\S)/i, "").trim();
}

// src/match/markers.ts
var MARKERS = 200;
var CANDIDATES2 = 2e4;
var FAMILY_LINES = 12;
var FIXTURE = new RegExp(FIXTURE_FOLDERS, "i");
var COMMENT_TOKEN = /^(?:\/+|[*!#;%'"-]+(?=\s|$))?!?\s*/;
var DECORATION = new RegExp("^(?:[\\s*_=~]|-(?!\\s)|\\p{Extended_Pictographic}|\\uFE0F)+", "u");
var THIS_CODE = /^(?:this|the|these|all|entire|whole|file|script|code)\b/i;
var MarkerReader = class {
  #rows;
  #own;
  /** Vendor → its family of models. */
  #families;
  #names;
  #persons;
  #values;
  #statements;
  /** Over bytes; finds every line with a marker and few others. */
  #candidate;
  constructor(markers, tools, compilerOf, { names, persons, values }, candidate) {
    this.#rows = markers.map((row) => ({ row, test: new RegExp(row.pattern, "iu") }));
    this.#own = tools.flatMap(
      (tool) => tool.signatures.flatMap(
        (signature) => signature.scope === "marker" ? [{ tool, signature, test: compilerOf(tool)(signature.pattern) }] : []
      )
    );
    this.#families = new Map(tools.filter(({ kind }) => kind === "family").map(({ id, vendor }) => [vendor.toLowerCase(), id]));
    this.#names = names;
    this.#persons = persons;
    this.#values = values;
    this.#statements = new StatementReader(names);
    this.#candidate = new RegExp(candidate, "gi");
  }
  /** @param text the file's bytes, one a character */
  read(path, text) {
    const language = languageFacts(path) ?? scriptLanguage(text);
    if (language === null || FIXTURE.test(path)) return [];
    const lines = linesWith(this.#candidate, text, CANDIDATES2);
    if (lines.length === 0) return [];
    const places = new Places(text, language, lines);
    const facts = [];
    const own = [];
    for (const line of lines) {
      const words = places.of({ start: line.start, end: Math.min(line.end, line.start + LINE_WINDOW) });
      if (words === null) continue;
      const fact = this.#fact(text, line, words, places, language, path);
      if (fact !== null) facts.push(fact);
      else own.push(...this.#ownRow(path, text, line, words));
      if (facts.length + own.length >= MARKERS) break;
    }
    return [...this.#merged(facts).map((fact) => sightingOf(path, fact)), ...own];
  }
  #fact(text, line, words, places, language, path) {
    const said = saidIn(text, words);
    if (said === null) return null;
    for (const { row, test } of this.#rows) {
      if (row.head && line.number > HEAD_LINES) continue;
      if (!standsWhere(row, words.place, line.number, places.atEnd(line)) || !isFor(row, language, path)) continue;
      const found = test.exec(said.text);
      if (found === null || row.at === "code" && !places.isCode(said.start + found.index)) continue;
      const value = found.slice(1).find((group) => group !== void 0) ?? "";
      const says = this.#says(row, value === "" && row.companion ? firstItem(text, line.end) : value, said.text);
      if (says === null) continue;
      return { row, line: line.number, seen: placeOf(text, line, said.start + found.index), says };
    }
    return null;
  }
  #says(row, value, text) {
    switch (row.reads) {
      case "disclosure": {
        const disclosure = DISCLOSURES.find((level) => level === value.toLowerCase());
        if (disclosure === void 0) return null;
        return disclosure === "none" ? { disclosure, denies: true } : { disclosure };
      }
      case "flag":
        return /^[tyTY]/.test(value) ? {} : { denies: true };
      case "says-ai": {
        const reading = this.#values.free(value, "");
        if (reading === null) return null;
        return reading.says === "denial" ? { denies: true } : reading.claim;
      }
      case "model":
        return modelNamed(value);
      case "tool": {
        const tool = this.#names.leading(value)?.tool.id;
        return { ...tool === void 0 ? {} : { tool }, ...knownModel(value) };
      }
      case "provider": {
        const family = this.#families.get(value.trim().toLowerCase());
        return family === void 0 ? {} : { tool: family };
      }
      case "person":
        return this.#identity(value) ?? (/@/.test(value) ? null : this.#statements.named(value, "never"));
      case "author":
        return /\s(?:<[^<>]*@|\S+@)/.test(value) ? this.#identity(value) : this.#statements.named(value, "never");
      case "statement":
        return this.#statements.named(value, "listed") ?? (THIS_CODE.test(text) ? this.#statements.unnamed(value) : null);
    }
  }
  /** An agent's own address; a name alone is left to the names of the catalogue. */
  #identity(value) {
    if (!/\S@\S/.test(value)) return null;
    const claim = this.#persons.match(parseIdentity(value), "co-author", "");
    if (claim === null || claim.because === "bare-name") return null;
    const { tool, model, because } = claim;
    const strength = claim.strength === "weak" ? "weak" : "strong";
    return { tool, strength, ...model === void 0 ? {} : { model }, ...because === void 0 ? {} : { because } };
  }
  /** Rows of tools, in the catalogue or in a configuration; their expressions see the line as it stands. */
  #ownRow(path, text, line, { place }) {
    if (place === "code") return [];
    const whole = decoded(text.slice(line.start, Math.min(line.end, line.start + LINE_WINDOW))).trim();
    const lower = whole.toLowerCase();
    const found = this.#own.find(({ signature: signature2, test }) => lower.includes(signature2.literal) && test.test(whole));
    if (found === void 0) return [];
    const { tool, signature } = found;
    const indent = /^\s*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const seen = placeOf(text, line, line.start + indent);
    return [{ kind: "marker", path, ...seen, signature: signature.id, tool: tool.id, strength: signature.strength }];
  }
  /** Companions complete the statement of their family and say nothing alone. */
  #merged(facts) {
    const near = (main, other) => main !== other && other.row.family === main.row.family && Math.abs(other.line - main.line) <= FAMILY_LINES;
    const completes = (fact) => fact.row.reads === "model" || fact.row.companion === true;
    const mains = facts.filter((fact) => !completes(fact));
    const alone = facts.filter(
      (fact) => completes(fact) && !fact.row.companion && !mains.some((main) => near(main, fact)) && !isRepeated(fact, facts)
    );
    return [...mains, ...alone].sort((a, b) => a.line - b.line).map(
      (fact) => fact.row.family === void 0 ? fact : {
        ...fact,
        says: completed(
          fact.says,
          facts.filter((other) => near(fact, other) && completes(other))
        )
      }
    );
  }
};
function isRepeated(fact, facts) {
  return facts.some((other) => other.row === fact.row && other.line < fact.line && fact.line - other.line <= FAMILY_LINES);
}
function completed(says, others) {
  if (says.denies) return says;
  const said = (reads) => others.find(({ row }) => row.reads === reads)?.says ?? {};
  const [model, tool, provider] = [said("model"), said("tool"), said("provider")];
  const known = (id) => id === UNSPECIFIED ? void 0 : id;
  const named = known(says.tool) ?? known(tool.tool) ?? known(model.tool) ?? known(provider.tool);
  const literal = says.model ?? model.model ?? tool.model;
  return { ...says, ...named === void 0 ? {} : { tool: named }, ...literal === void 0 ? {} : { model: literal } };
}
function sightingOf(path, { row, seen, says }) {
  const { denies, disclosure, tool = UNSPECIFIED, model, strength = "strong", because } = says;
  const facts = { path, ...seen, signature: row.id, ...disclosure === void 0 ? {} : { disclosure } };
  if (denies) return { kind: "denial", ...facts, strength: "strong" };
  return {
    kind: "marker",
    ...facts,
    tool,
    ...model === void 0 ? {} : { model },
    strength,
    ...because === void 0 ? {} : { because }
  };
}
function saidIn(text, words) {
  const raw = text.slice(words.start, words.end);
  if (words.place === "code") return { text: decoded(raw), start: words.start };
  const whole = decoded(raw);
  const token = words.place === "comment" ? COMMENT_TOKEN.exec(whole)?.[0] ?? "" : "";
  const marks = words.place === "front-matter" ? "" : DECORATION.exec(whole.slice(token.length))?.[0] ?? "";
  const said = whole.slice(token.length + marks.length);
  return /^[\p{L}@\\]/u.test(said) ? { text: said, start: words.start + Buffer.byteLength(token + marks) } : null;
}
function standsWhere({ at: at2 }, place, line, atEnd) {
  if (at2 === "code" || place === "code") return at2 === place;
  if (place === "paragraph") return at2 === "paragraph" && (line <= HEAD_LINES || atEnd);
  return place === "comment" || at2 === "comment";
}
function isFor({ only }, language, path) {
  return only === void 0 || only.includes(language.name) || only.includes(path.slice(path.lastIndexOf("/") + 1).toLowerCase());
}
function placeOf(text, line, at2) {
  const quote = decoded(text.slice(line.start, Math.min(line.end, line.start + 4 * QUOTE_LIMIT))).slice(0, QUOTE_LIMIT);
  return { line: line.number, column: characters(decoded(text.slice(line.start, at2))) + 1, offset: line.start, quote };
}
function firstItem(text, from) {
  return /^\r?\n\s{0,20}-\s{1,4}["']?([^"'\n]{2,200}?)["']?\s*(?:\n|$)/.exec(text.slice(from, from + 300))?.[1] ?? "";
}
function modelNamed(value) {
  if (value.trim() === "") return null;
  const parsed = parseModel(value);
  return parsed === null ? { model: value.trim().toLowerCase().slice(0, 100) } : { model: parsed.id, tool: parsed.tool };
}
function knownModel(value) {
  const parsed = parseModel(value);
  return parsed === null ? {} : { model: parsed.id };
}
function scriptLanguage(text) {
  if (!text.startsWith("#!")) return null;
  const interpreter = /^#![^\n]{0,200}?\b(python|ruby|perl|node|bash|zsh|ksh|sh)\d?/.exec(text.slice(0, 300))?.[1];
  const extension = { python: "py", ruby: "rb", perl: "pl", node: "js" }[interpreter ?? ""];
  return languageFacts(`a.${extension ?? "sh"}`);
}

// src/match/names.ts
function indexNames(tools) {
  const byName2 = /* @__PURE__ */ new Map();
  for (const tool of tools) {
    for (const name of tool.names ?? []) if (!byName2.has(plain2(name))) byName2.set(plain2(name), tool);
  }
  const longest = Math.max(0, ...[...byName2.keys()].map((name) => name.split(" ").length));
  return {
    exact: (text) => byName2.get(plain2(text)),
    leading(text) {
      const words = [...text.matchAll(/[^\s(),;:/·|]+/g)].slice(0, longest);
      for (let count = words.length; count > 0; count--) {
        const last2 = words[count - 1];
        if (last2 === void 0) continue;
        const end = last2.index + last2[0].length;
        const tool = byName2.get(plain2(text.slice(words[0]?.index ?? 0, end)));
        if (tool !== void 0) return { tool, rest: text.slice(end).trim() };
      }
      return void 0;
    }
  };
}
function plain2(name) {
  return name.toLowerCase().replace(/[\s_-]+/g, " ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\]]+$/gu, "");
}

// src/match/paths.ts
var FOLDER_DEPTH = 3;
var PathIndex = class {
  #paths = /* @__PURE__ */ new Map();
  #names = /* @__PURE__ */ new Map();
  /** Folders from the root, with their trailing slash. */
  #folders = /* @__PURE__ */ new Map();
  /** Folders at any depth, one name each. */
  #anyFolder = /* @__PURE__ */ new Map();
  #globs = [];
  /** How folders that count anywhere begin. */
  #initials = /* @__PURE__ */ new Set();
  add(pattern, value) {
    const anywhere = pattern.startsWith("**/");
    const rest = anywhere ? pattern.slice(3) : pattern;
    const folder = rest.endsWith("/");
    const simple = !rest.includes("*");
    if (simple && !anywhere && rest.split("/").length <= FOLDER_DEPTH + 1)
      push(folder ? this.#folders : this.#paths, rest, value);
    else if (simple && folder && !rest.slice(0, -1).includes("/")) {
      this.#initials.add(rest[0] ?? "");
      push(this.#anyFolder, rest.slice(0, -1), value);
    } else if (simple && !rest.includes("/")) push(this.#names, rest, value);
    else this.#globs.push({ prefix: /^[^*]*/.exec(rest)?.[0] ?? "", anywhere, test: globExpression(pattern), value });
  }
  /** Values of every pattern that matches, in no particular order, some perhaps twice. */
  of(path) {
    const found = [];
    const collect = (values) => {
      if (values !== void 0) found.push(...values);
    };
    collect(this.#paths.get(path));
    let start = 0;
    let depth = 0;
    for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", start)) {
      if (depth++ < FOLDER_DEPTH) collect(this.#folders.get(path.slice(0, slash + 1)));
      if (this.#initials.has(path[start] ?? "")) collect(this.#anyFolder.get(path.slice(start, slash)));
      start = slash + 1;
    }
    collect(this.#names.get(start === 0 ? path : path.slice(start)));
    for (const { prefix, anywhere, test, value } of this.#globs) {
      if ((anywhere ? path.includes(prefix) : path.startsWith(prefix)) && test.test(path)) found.push(value);
    }
    return found;
  }
};
function globExpression(pattern) {
  const anywhere = pattern.startsWith("**/");
  const source = (anywhere ? pattern.slice(3) : pattern).split(/(\*\*\/|\*)/).map((part) => part === "**/" ? "(?:[^/]+/)*" : part === "*" ? "[^/]*" : part.replace(/[.+?^${}()|[\]\\]/g, "\\$&")).join("");
  return new RegExp(`^${anywhere ? "(?:.*/)?" : ""}${source}${pattern.endsWith("/") ? "." : "$"}`, "su");
}
function push(map, key, value) {
  const values = map.get(key);
  if (values === void 0) map.set(key, [value]);
  else values.push(value);
}

// src/match/pattern.ts
var compileOwn = (source) => new RegExp(source, "iu");

// src/match/memory.ts
var TEXTS_KEPT = 1e5;
var TEXT_CHARS = 1e3;
var Memory = class {
  #answers = /* @__PURE__ */ new Map();
  recall(text, answer) {
    if (text.length > TEXT_CHARS) return answer(text);
    const known = this.#answers.get(text);
    if (known !== void 0) return known;
    const found = answer(text);
    if (this.#answers.size >= TEXTS_KEPT) this.#answers.clear();
    this.#answers.set(` ${text}`.slice(1), found);
    return found;
  }
};

// src/match/strength.ts
function strengthOn({ strength, windows }, day) {
  return windows?.find(({ from, until }) => from <= day && day <= until)?.strength ?? strength;
}

// src/match/person.ts
var PersonMatcher = class {
  #byAddress = /* @__PURE__ */ new Map();
  #byLogin = /* @__PURE__ */ new Map();
  #byGitHubId = /* @__PURE__ */ new Map();
  #byName = [];
  #names;
  #tools;
  #signing = { author: new Memory(), committer: new Memory(), "co-author": new Memory() };
  #among = new Memory();
  constructor(tools, names, compilerOf = () => compileOwn) {
    this.#names = names;
    this.#tools = new Map(tools.map((tool) => [tool.id, tool]));
    for (const tool of tools) {
      for (const signature of tool.signatures) if (signature.scope === "person") this.#add(tool, signature, compilerOf(tool));
    }
  }
  #add(tool, signature, compile) {
    const row = { tool, signature, name: signature.name === void 0 ? null : compile(`^(?:${signature.name})$`) };
    for (const address of signature.addresses ?? []) push2(this.#byAddress, address, row);
    for (const login of signature.logins ?? []) push2(this.#byLogin, login.toLowerCase(), row);
    for (const id of signature.githubIds ?? []) push2(this.#byGitHubId, id, row);
    if (!signature.addresses && !signature.logins && !signature.githubIds) this.#byName.push(row);
  }
  /** @param day committer date, `YYYY-MM-DD`, for strengths that depend on it */
  match(identity2, place, day) {
    return this.#read(identity2, place)(day);
  }
  /** What the identity of a header line says; such lines repeat. */
  signing(name, address, place, day) {
    const read = () => this.#read({ name, address: normalAddress(address) }, place);
    return this.#signing[place].recall(`${name.length} ${name}${address}`, read)(day);
  }
  /** What the identities in the value of a trailer say; null for a person. */
  among(value, day) {
    const read = () => parseIdentities(value).map((identity2) => this.#read(identity2, "co-author"));
    return this.#among.recall(value, read).map((reading) => reading(day));
  }
  #read({ name, address }, place) {
    const identity2 = { name: name.slice(0, NAME_CHARS), address };
    const row = this.#row(identity2, place);
    if (row === void 0) return always(this.#persona(identity2));
    const claims = this.#claims(row, identity2);
    return (day) => claims.get(strengthOn(row.signature, day)) ?? null;
  }
  #row({ name, address }, place) {
    const noreply = parseGitHubNoreply(address);
    const rows2 = [
      ...this.#byAddress.get(address) ?? [],
      ...noreply?.id == null ? [] : this.#byGitHubId.get(noreply.id) ?? [],
      ...noreply === null ? [] : this.#byLogin.get(noreply.login) ?? [],
      ...address === "" && /\[bot\]$/i.test(name) ? this.#byLogin.get(name.toLowerCase()) ?? [] : [],
      ...this.#byName
    ].filter((row) => (row.signature.at ?? [place]).includes(place) && (row.name === null || row.name.test(name)));
    return rows2.find((row) => row.name !== null) ?? rows2[0];
  }
  /** One claim for every strength that the row has at some time. */
  #claims(row, identity2) {
    const { strength, windows = [] } = row.signature;
    const strengths = [strength, ...windows.map((window) => window.strength)];
    return new Map(strengths.map((each) => [each, this.#claim(row, identity2, each)]));
  }
  #claim({ tool, signature }, { name }, strength) {
    const model = parseModel(name);
    const claim = {
      signature: signature.id,
      tool: tool.id,
      strength,
      ...model === null ? {} : { model: model.id },
      ...signature.role === void 0 ? {} : { role: signature.role },
      ...strength === "weak" && signature.strength !== "weak" ? { because: "weak-in-this-period" } : {}
    };
    return signature.shared ? this.#whoseName(claim, tool, name, model?.vendor ?? null) : claim;
  }
  /**
   * On a vendor's no-reply address that others write too, the name may tell another tool: `Claude Opus 4.8 via OpenCode` is OpenCode;
   * `GPT-5` is another vendor's model, so the tool is unclear; `Claude (glm-4.7)` is Claude Code running GLM.
   */
  #whoseName(claim, tool, name, modelVendor) {
    const via = /\bvia (.+)$/i.exec(name)?.[1];
    const named = (via === void 0 ? void 0 : this.#names.leading(via)?.tool) ?? this.#names.leading(name)?.tool;
    if (named?.vendor === tool.vendor) return claim;
    const foreign = named !== void 0 && named.vendor !== tool.vendor;
    if (foreign && named.kind === "agent" && !MODEL_VENDORS.test(named.vendor)) return { ...claim, tool: named.id };
    const disagrees = foreign || modelVendor !== null && modelVendor !== tool.vendor.toLowerCase() || /^auto$/i.test(name);
    if (disagrees) return { ...claim, tool: UNSPECIFIED, strength: "strong", because: "name-and-address-disagree" };
    return claim;
  }
  /** An agent under an address that is not its own. Nothing here rests on a name that people or ordinary things have. */
  #persona({ name, address }) {
    const model = parseModel(name);
    const claim = (tool, strength = "strong") => {
      const id = typeof tool === "string" ? tool : tool.id;
      return {
        signature: `persona/${id}`,
        tool: id,
        strength,
        ...model === null ? {} : { model: model.id },
        ...typeof tool !== "string" && tool.kind === "reviewer" ? { role: "suggester" } : {},
        ...strength === "weak" ? { because: "bare-name" } : {}
      };
    };
    const addressed = this.#addressedTool(address);
    if (addressed !== void 0) return claim(addressed);
    if (/^AI (?:coding )?(?:assistant|agent)$/i.test(name)) return claim(UNSPECIFIED);
    const inBrackets = /[([]\s*([^()[\]]+?)\s*[)\]]$/.exec(name)?.[1];
    const bracketed = inBrackets === void 0 ? void 0 : this.#names.exact(inBrackets.replace(/^via |\s+(?:agent|bot)$/gi, ""));
    if (bracketed !== void 0 && (bracketed.ambiguous === void 0 || inBrackets?.includes(" "))) return claim(bracketed);
    const leading = this.#names.leading(name);
    if (model !== null && isModelName(name)) {
      return claim(leading !== void 0 && leading.tool.kind !== "family" ? leading.tool : this.#familyTool(model.tool));
    }
    if (model !== null && inBrackets !== void 0 && parseModel(inBrackets) !== null) return claim(this.#familyTool(model.tool));
    return leading === void 0 ? this.#agentOf(name, claim) : this.#named(leading.tool, leading.rest, name, address, claim);
  }
  /** A name that begins with a product's name. */
  #named(tool, rest, name, address, claim) {
    const unaddressed = address === "";
    if (rest === "") {
      const severalWords = /\S[\s-]\S/.test(name.trim());
      if (severalWords && tool.kind !== "reviewer") return claim(tool);
      if (unaddressed) return claim(tool, tool.ambiguous === "name" ? "weak" : "strong");
      return tool.ambiguous === void 0 ? claim(tool, "weak") : null;
    }
    if (tool.kind === "reviewer") return null;
    if (/^(?:ai )?(?:agent|assistant)$|^\(on behalf of /i.test(rest)) return claim(tool);
    if (/^bot$/i.test(rest) && tool.ambiguous !== "word") return claim(tool);
    const product = name.slice(0, name.length - rest.length).trim();
    const vendor = tool.vendor.split(/\W/)[0]?.toLowerCase() ?? "";
    return unaddressed && (/\S\s\S/.test(product) || rest.toLowerCase().includes(vendor)) ? claim(tool) : null;
  }
  /** `jane+claude-code@example.org`, `cline-kimik3@local`, `claude-code@example.org`: the tool is in the address. */
  #addressedTool(address) {
    if (address.endsWith("@users.noreply.github.com")) return void 0;
    const tag = /\+([^+@]+)@/.exec(address)?.[1];
    if (tag !== void 0) return this.#names.exact(tag.replace(/-?agent$/, "")) ?? this.#names.exact(tag);
    const local = /^([a-z]+)-[^@]*@local$/.exec(address)?.[1];
    if (local !== void 0) return this.#names.exact(local);
    const mailbox = /^([^@]+)@/.exec(address)?.[1];
    if (mailbox === void 0 || !mailbox.includes("-")) return void 0;
    const tool = this.#names.exact(mailbox);
    return tool?.ambiguous ? void 0 : tool;
  }
  /** `Filippo's Claude Agent` */
  #agentOf(name, claim) {
    const found = /\b(\w+) (?:code )?agent$/i.exec(name)?.[1];
    const tool = found === void 0 ? void 0 : this.#names.exact(found);
    return tool === void 0 || tool.kind === "reviewer" ? null : claim(tool);
  }
  #familyTool(id) {
    return this.#tools.has(id) ? id : UNSPECIFIED;
  }
};
function always(claim) {
  return () => claim;
}
var NAME_CHARS = 500;
var MODEL_VENDORS = /openai|google|xai|x\.ai|anthropic/i;
function isModelName(name) {
  const rest = name.toLowerCase().replace(/\(.*?\)|\[.*?\]/g, " ").replace(
    /\b(?:claude|openai|anthropic|google|code|cli|agent|aws|via|ai|gpt|codex|gemini|opus|sonnet|haiku|fable|mythos|high|xhigh|medium|low|thinking|preview|pro|flash|mini|max|turbo|context)\b/g,
    " "
  ).replace(/[\d.\s·&+:/_-]+/g, " ").trim();
  return rest === "" || rest.split(" ").length <= 1;
}
function push2(map, key, row) {
  const rows2 = map.get(key);
  if (rows2 === void 0) map.set(key, [row]);
  else rows2.push(row);
}

// src/match/value.ts
var FOLLOWS_A_NAME = /^[(:/,;.[+&·@]|^[-–—] |^v?\d|^(?:and|via|with|using|running|model|code|cli|agent|ai|on|for|in|at|under|to|through|during|did|was|which)\b/i;
var VALUE_CHARS2 = 1e3;
var ValueReader = class {
  #names;
  #persons;
  constructor(names, persons) {
    this.#names = names;
    this.#persons = persons;
  }
  /**
   * A value that must name AI: an agent's identity, `AGENT:MODEL [tools]` (Linux kernel), `TOOL/MODEL`, `Tool (Model)`,
   * `Model via Tool`, a model, or the words AI, LLM, GenAI. Two capitalised words and nothing else are a person.
   */
  naming(value, day, context = "value") {
    const text = value.slice(0, VALUE_CHARS2).trim();
    if (UNFILLED_VALUE.test(text)) return null;
    if (DENYING_VALUE.test(text)) return { says: "denial" };
    if (/\S@\S/.test(text)) {
      const claim = this.#persons.match(parseIdentity(text), "co-author", day);
      return claim === null || claim.because === "bare-name" ? null : { says: "ai", claim: this.#withVia(claim, text) };
    }
    const model = parseModel(text);
    const modelFact = model === null ? {} : { model: model.id };
    const via = /\bvia ([^,;]+)/i.exec(text)?.[1];
    const viaTool = via === void 0 ? void 0 : this.#names.leading(via)?.tool;
    if (viaTool !== void 0) return strong(viaTool.id, modelFact);
    const leading = this.#names.leading(text.replace(/^(?:an? |the |openai'?s? |google'?s? |anthropic'?s? )/i, ""));
    if (leading !== void 0) {
      const { tool, rest } = leading;
      const named = rest === "" || FOLLOWS_A_NAME.test(rest);
      const certain = context === "value" && (!tool.ambiguous || model !== null);
      if (named || certain) return strong(tool.id, { ...modelFact, ...this.#literalModel(rest, model !== null) });
    }
    if (model !== null) return strong(model.tool, modelFact);
    return /\b(?:AI|LLMs?|GenAI|GPT)\b|\bgenerative ai\b|\blanguage model\b|\bchatbot\b/.test(text) ? strong(UNSPECIFIED, {}) : null;
  }
  /** A value under a key that itself says AI: anything counts, unless it denies or was never filled in. */
  free(value, day) {
    const text = value.slice(0, VALUE_CHARS2).trim();
    if (UNFILLED_VALUE.test(text)) return null;
    if (DENYING_VALUE.test(text) || /^no\b/i.test(text)) return { says: "denial" };
    return this.naming(text, day) ?? strong(UNSPECIFIED, {});
  }
  /** `Claude:some-new-model`: an id that no pattern knows is still what the commit says. */
  #literalModel(rest, known) {
    if (known) return {};
    const literal = /^:\s*([A-Za-z][\w.-]*\d[\w.-]*)/.exec(rest)?.[1];
    return literal === void 0 ? {} : { model: literal.toLowerCase() };
  }
  #withVia(claim, text) {
    const via = /\bvia ([^<,;]+)/i.exec(text)?.[1];
    const tool = via === void 0 ? void 0 : this.#names.leading(via)?.tool;
    return tool === void 0 ? claim : { ...claim, tool: tool.id };
  }
};
function strong(tool, facts) {
  return { says: "ai", claim: { tool, strength: "strong", ...facts } };
}

// src/match/files.ts
var FIXTURE2 = new RegExp(FIXTURE_FOLDERS, "i");
var WORKFLOW = /^\.(?:github\/workflows|circleci|buildkite|woodpecker|gitea\/workflows|forgejo\/workflows)\/|(?:^|\/)(?:action\.ya?ml|\.gitlab-ci\.yml|azure-pipelines\.yml|bitbucket-pipelines\.yml|\.travis\.yml|\.pre-commit-config\.yaml|package\.json)$/;
var NOT_TEXT = /\.(?:png|jpe?g|gif|webp|ico|icns|bmp|pdf|zip|gz|tgz|bz2|xz|zst|jar|wasm|so|dll|dylib|exe|woff2?|ttf|otf|mp[34]|mov|webm|wav|ogg|sqlite3?|db|bin|pyc|class)$/i;
var SNIFFED_BYTES = 8e3;
var LFS_POINTER = /^version https:\/\/git-lfs\.github\.com\/spec\/v1\n(?:[a-z0-9.-]+ [^\n]{1,200}\n){0,12}oid sha256:[0-9a-f]{64}\nsize \d+\n?$/;
var FileMatcher = class {
  #files = new PathIndex();
  #instructions = new PathIndex();
  #markers;
  /**
   * One regular expression for `git grep -i -P` over bytes (`LC_ALL=C`): every file of which {@link read} says anything has a line that
   * it matches. The same source compiles in JavaScript, for text with one character a byte.
   */
  prefilter;
  constructor(catalogue2, foreign = { tools: [], compile: compileOwn }) {
    const tools = [...catalogue2.tools, ...foreign.tools];
    const compilerOf = (tool) => foreign.tools.includes(tool) ? foreign.compile : compileOwn;
    for (const { id, signatures } of tools) this.#addFiles(id, signatures);
    this.#addFiles(UNSPECIFIED, catalogue2.agentFiles);
    const names = indexNames(tools);
    const persons = new PersonMatcher(tools, names, compilerOf);
    const values = new ValueReader(names, persons);
    const candidate = markerBytes(catalogue2.markers, tools, true);
    this.#markers = new MarkerReader(catalogue2.markers, tools, compilerOf, { names, persons, values }, candidate);
    this.prefilter = prefilterOf(catalogue2.markers, tools);
  }
  #addFiles(tool, signatures) {
    for (const row of signatures) {
      if (row.scope !== "file") continue;
      for (const path of row.paths) this.#files.add(path, { tool, signature: row.id });
      for (const path of row.instructions ?? []) this.#instructions.add(path, true);
    }
  }
  /**
   * The tools that a file at this path configures or instructs, one sighting a tool; always weak, it says nothing of who wrote what.
   * A file that belongs to a tool is not also counted for tools in general. Test data counts for nothing.
   */
  configured(path) {
    const found = this.#files.of(path);
    if (found.length === 0 || FIXTURE2.test(path)) return [];
    const byTool = new Map(found.reverse().map(({ tool, signature }) => [tool, signature]));
    if (byTool.size > 1) byTool.delete(UNSPECIFIED);
    return [...byTool].sort(([a], [b]) => a < b ? -1 : 1).map(([tool, signature]) => ({ kind: "agent-file", path, signature, tool, strength: "weak" }));
  }
  /** Whether a tool reads the file at this path as instructions ("Rules File Backdoor", Pillar Security 2025). */
  instructs(path) {
    return this.#instructions.of(path).length > 0 && !NOT_TEXT.test(path);
  }
  /**
   * Markers and hidden characters in the file's bytes, in the order of its lines. Never throws, takes time linear in the length, and
   * reports a bounded number of each.
   */
  read(path, bytes) {
    const encoding = byteOrder(bytes);
    const binary = encoding === null && bytes.subarray(0, SNIFFED_BYTES).includes(0);
    if (binary && !this.instructs(path)) return { binary, lfs: false, cut: false, sightings: [] };
    const text = encoding === null ? bytes.toString("latin1") : Buffer.from(fromUtf16(bytes, encoding), "utf8").toString("latin1");
    if (LFS_POINTER.test(text)) return { binary: false, lfs: true, cut: false, sightings: [] };
    const hidden = hiddenIn(path, text, this.#readership(path, text));
    const sightings = [...this.#markers.read(path, text), ...hidden.sightings].sort(byPlace);
    if (encoding === null) return { binary, lfs: false, cut: hidden.cut, sightings };
    const plain3 = this.instructs(path) ? hiddenIn(path, bytes.toString("latin1"), "instructions") : NOTHING_HIDDEN;
    const both = [...inUtf16(sightings, text), ...plain3.sightings].sort(byPlace);
    return { binary, lfs: false, cut: hidden.cut || plain3.cut, sightings: both };
  }
  #readership(path, text) {
    if (this.instructs(path)) return "instructions";
    const language = languageFacts(path);
    const isRun = language?.kind === "programming" || language?.template === true || WORKFLOW.test(path);
    return isRun || language === null && text.startsWith("#!") ? "code" : "prose";
  }
};
var NOTHING_HIDDEN = { sightings: [], cut: false };
function byPlace(a, b) {
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0);
}
function byteOrder(bytes) {
  if (bytes[0] === 255 && bytes[1] === 254 && !(bytes[2] === 0 && bytes[3] === 0)) return "le";
  return bytes[0] === 254 && bytes[1] === 255 ? "be" : null;
}
function fromUtf16(bytes, order) {
  const even = Buffer.from(bytes.subarray(2, 2 + Math.floor((bytes.length - 2) / 2) * 2));
  return (order === "le" ? even : even.swap16()).toString("utf16le");
}
function inUtf16(sightings, text) {
  let counted = 0;
  let offset = 2;
  return sightings.map((sighting) => {
    const at2 = sighting.offset ?? 0;
    offset += 2 * Buffer.from(text.slice(counted, at2), "latin1").toString("utf8").length;
    counted = at2;
    return { ...sighting, offset };
  });
}

// src/commit/parse.ts
import { TextDecoder } from "node:util";

// src/commit/trailers.ts
var GIT_GENERATED = ["Signed-off-by: ", "(cherry picked from commit "];
var SCISSORS = "# ------------------------ >8 ------------------------";
var COMMENT = "#";
function trailerBlock(lines) {
  const to = endOfLog(lines);
  return { from: startOfBlock(lines, to), to };
}
function endOfLog(lines) {
  const scissors = lines.indexOf(SCISSORS);
  const cutoff = scissors >= 0 ? scissors : lines.length;
  let runStart = -1;
  let inConflicts = false;
  for (let i = 0; i < cutoff; i++) {
    const line = lines[i] ?? "";
    if (line === "" || line.startsWith(COMMENT)) {
      if (runStart < 0) runStart = i;
    } else if (line === "Conflicts:") {
      inConflicts = true;
      if (runStart < 0) runStart = i;
    } else if (!(inConflicts && line.startsWith("	")) && runStart >= 0) {
      runStart = -1;
      inConflicts = false;
    }
  }
  return runStart >= 0 ? runStart : cutoff;
}
function startOfBlock(lines, end) {
  let title = 0;
  while (title < end && ((lines[title] ?? "").startsWith(COMMENT) || !isBlank(lines[title] ?? ""))) title++;
  let onlySpaces = true;
  let generated = false;
  let trailers = 0;
  let others = 0;
  let continuations = 0;
  for (let i = end - 1; i >= title; i--) {
    const line = lines[i] ?? "";
    if (line.startsWith(COMMENT)) {
      others += continuations;
      continuations = 0;
    } else if (isBlank(line)) {
      if (onlySpaces) continue;
      others += continuations;
      const found = generated && trailers * 3 >= others || trailers > 0 && others === 0;
      return found ? i + 1 : end;
    } else {
      onlySpaces = false;
      if (GIT_GENERATED.some((prefix) => line.startsWith(prefix))) {
        generated = true;
        trailers++;
        continuations = 0;
      } else if (separatorOf(line) >= 1 && !isSpace(line[0])) {
        trailers++;
        continuations = 0;
      } else if (isSpace(line[0])) {
        continuations++;
      } else {
        others += continuations + 1;
        continuations = 0;
      }
    }
  }
  return end;
}
function separatorOf(line) {
  return /^[A-Za-z0-9-]+[ \t]*:/.test(line) ? line.indexOf(":") : -1;
}
function isSpace(char) {
  return char !== void 0 && " 	\n\r".includes(char);
}
function isBlank(line) {
  return /^[ \t\n\r]*$/.test(line);
}

// src/commit/lines.ts
function annotate(raw) {
  const block = trailerBlock(raw.map((line) => line.text));
  const fenced = closedSpans(raw, fenceEdges);
  const details = closedSpans(raw, detailsEdges);
  const lines = [];
  let folding;
  raw.forEach(({ text, line, offset }, index) => {
    const trailer = index >= block.from && index < block.to;
    if (text === "") {
      lines.push({ text, line, offset, trailer });
      folding = void 0;
      return;
    }
    const indented = isIndented(text);
    if (trailer && folding !== void 0 && indented)
      folding.text = `${folding.text} ${(text.trim().split(LINE_END)[0] ?? "").trim()}`;
    for (const piece of pieces(text)) {
      const quoting = quotingOf(piece, trailer, fenced.has(index), details.has(index));
      lines.push(
        quoting === void 0 ? { text: piece, line, offset, trailer } : { text: piece, line, offset, trailer, quoting }
      );
    }
    if (!indented) folding = trailer ? lines.at(-1) : void 0;
  });
  return lines;
}
function isIndented(text) {
  return text.startsWith(" ") || text.startsWith("	");
}
function quotingOf(text, trailer, fenced, details) {
  if (isIndented(text)) return "indented";
  if (text.startsWith(">")) return "quoted";
  if (trailer) return void 0;
  if (/^(?:[-*+•‣]|\d{1,3}[.)])[ \t]/.test(text)) return "list";
  if (text.startsWith("`")) return fenced || text.startsWith("```") ? "fence" : "code";
  if (fenced) return "fence";
  if (details && !text.startsWith("<!--")) return "details";
  return void 0;
}
function pieces(text) {
  const bare = text.endsWith("\r") ? text.slice(0, -1) : text;
  return LINE_END.test(bare) ? bare.split(LINE_END) : [bare];
}
var LINE_END = /[\r\0\v\f\u0085\u2028\u2029]+/;
function closedSpans(raw, edgesOf) {
  const inside = /* @__PURE__ */ new Set();
  let start = -1;
  raw.forEach(({ text }, index) => {
    if (text === "") return;
    const edge = edgesOf(text);
    if (start < 0 && (edge === "open" || edge === "toggle")) start = index;
    else if (start >= 0 && (edge === "close" || edge === "toggle")) {
      for (let i = start; i <= index; i++) inside.add(i);
      start = -1;
    }
  });
  return inside;
}
function fenceEdges(text) {
  return /^(?:```|~~~)/.test(text) ? "toggle" : null;
}
function detailsEdges(text) {
  if (!text.includes("<")) return null;
  const opens = /<details\b/i.test(text);
  const closes = /<\/details>/i.test(text);
  if (opens && closes) return null;
  return opens ? "open" : closes ? "close" : null;
}

// src/commit/parse.ts
var MESSAGE_HEAD_BYTES = 768 * 1024;
var MESSAGE_TAIL_BYTES = 256 * 1024;
var LF = 10;
var ASCII = /^[\0-\x7f]*$/;
var ESC = 27;
var WINDOWS_1252 = "\u20AC\x81\u201A\u0192\u201E\u2026\u2020\u2021\u02C6\u2030\u0160\u2039\u0152\x8D\u017D\x8F\x90\u2018\u2019\u201C\u201D\u2022\u2013\u2014\u02DC\u2122\u0161\u203A\u0153\x9D\u017E\u0178";
function parseCommit(id, body, truncated = false) {
  const end = headerEnd(body);
  const headers = readHeaders(body.subarray(0, end));
  const anomalies2 = /* @__PURE__ */ new Set();
  const encoding = headers.first("encoding");
  const author = headers.first("author");
  const committer = headers.first("committer");
  if (headers.first("tree") === null || author === null || committer === null) anomalies2.add("malformed-commit");
  if (truncated) anomalies2.add("message-too-long");
  const raw = messageLines(body, Math.min(end + 1, body.length), encoding, headers.lines + 1, anomalies2);
  const lines = annotate(raw);
  return {
    id,
    tree: headers.first("tree") ?? "",
    parents: headers.all("parent"),
    author: parsePerson(author ?? "", encoding),
    committer: parsePerson(committer ?? "", encoding),
    encoding,
    signature: signatureKind(headers.first("gpgsig") ?? headers.first("gpgsig-sha256")),
    subject: lines[0]?.text ?? "",
    lines,
    anomalies: [...anomalies2]
  };
}
function headerEnd(body) {
  if (body[0] === LF) return 0;
  const found = body.indexOf("\n\n");
  return found < 0 ? body.length : found + 1;
}
function readHeaders(bytes) {
  const rows2 = bytes.toString("latin1").split("\n");
  if (rows2.at(-1) === "") rows2.pop();
  const values = /* @__PURE__ */ new Map();
  let open;
  for (const row of rows2) {
    if (row.startsWith(" ")) {
      if (open !== void 0 && open.length > 0) open.push(`${open.pop()}
${row.slice(1)}`);
      continue;
    }
    const space = row.indexOf(" ");
    const key = space < 0 ? row : row.slice(0, space);
    open = values.get(key) ?? [];
    values.set(key, open);
    open.push(space < 0 ? "" : row.slice(space + 1));
  }
  return { lines: rows2.length, first: (key) => values.get(key)?.[0] ?? null, all: (key) => values.get(key) ?? [] };
}
function signatureKind(value) {
  if (value === null) return null;
  if (value.includes("BEGIN PGP")) return "openpgp";
  if (value.includes("BEGIN SSH")) return "ssh";
  return value.includes("BEGIN SIGNED MESSAGE") ? "x509" : "unknown";
}
function parsePerson(latin1, encoding = null) {
  const open = latin1.indexOf("<");
  const close = open < 0 ? -1 : latin1.indexOf(">", open);
  const date = /> ?(-?\d{1,20}) ?([+-]\d{1,5})?\s*$/.exec(latin1.slice(Math.max(0, latin1.lastIndexOf(">"))));
  const time = date?.[1] === void 0 ? null : Number(date[1]);
  const name = open < 0 ? latin1 : latin1.slice(0, open);
  const address = open < 0 ? "" : latin1.slice(open + 1, close < 0 ? void 0 : close);
  return {
    name: decodeHeader(name, encoding).trim(),
    address: decodeHeader(address, encoding).trim(),
    time: time !== null && Number.isSafeInteger(time) ? time : null,
    zone: date?.[2] ?? ""
  };
}
function decodeHeader(latin1, encoding) {
  return ASCII.test(latin1) && encoding === null ? latin1 : decode(Buffer.from(latin1, "latin1"), encoding);
}
function messageLines(body, start, encoding, firstLine, anomalies2) {
  const message = body.subarray(start);
  if (message.length > MESSAGE_HEAD_BYTES + MESSAGE_TAIL_BYTES) anomalies2.add("message-too-long");
  const wide = wideEncoding(message, encoding);
  if (wide !== null) {
    anomalies2.add("utf-16-message");
    const decoded2 = new TextDecoder(wide).decode(message).split("\n");
    const wideLines = decoded2.map((text, index) => ({ text, line: firstLine + 1 + index, offset: start }));
    return [...wideLines, ...byteLines(body, start, encoding, firstLine).filter(({ text }) => !text.includes("\0"))];
  }
  if (message.includes(0)) anomalies2.add("nul-in-message");
  const lines = byteLines(body, start, encoding, firstLine);
  const first2 = lines[0];
  if (first2?.text.startsWith("\uFEFF")) {
    anomalies2.add("byte-order-mark");
    first2.text = first2.text.slice(1);
  }
  return lines;
}
function byteLines(body, start, encoding, firstLine) {
  const length = body.length - start;
  const lines = [];
  let line = firstLine + 1;
  for (let at2 = start; at2 < body.length; line++) {
    const end = endOfLine(body, at2);
    const relative = at2 - start;
    if (relative < MESSAGE_HEAD_BYTES || relative >= length - MESSAGE_TAIL_BYTES) {
      const text = end === at2 ? "" : decode(body.subarray(at2, Math.min(end, at2 + MESSAGE_HEAD_BYTES)), encoding);
      lines.push({ text, line, offset: at2 });
    }
    at2 = end + 1;
  }
  return lines;
}
function endOfLine(body, from) {
  let at2 = from;
  while (at2 < body.length && body[at2] !== LF) at2++;
  return at2;
}
function wideEncoding(message, encoding) {
  const [a, b] = message;
  if (a === 255 && b === 254) return "utf-16le";
  if (a === 254 && b === 255) return "utf-16be";
  const declared = /^utf-?16(be)?/i.exec(encoding ?? "");
  if (!message.subarray(0, 64).includes(0)) return null;
  const sample = message.subarray(0, 256);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6) return "utf-16le";
  if (even > half * 0.6) return "utf-16be";
  return declared === null ? null : declared[1] === void 0 ? "utf-16le" : "utf-16be";
}
var decoders = /* @__PURE__ */ new Map();
function decode(bytes, encoding) {
  if (isAscii(bytes) && !(encoding !== null && bytes.includes(ESC))) return bytes.toString("latin1");
  const wanted = decoderFor(encoding ?? "utf-8");
  try {
    if (wanted !== null) return wanted.decode(bytes);
  } catch {
  }
  return bytes.toString("latin1").replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 128] ?? char);
}
function decoderFor(label) {
  const key = label.toLowerCase().trim();
  if (/^(?:windows-1252|cp-?1252|(?:us-)?ascii|iso-?8859-?1|latin-?1)$/.test(key)) return null;
  let decoder = decoders.get(key);
  if (decoder === void 0) {
    try {
      decoder = new TextDecoder(key, { fatal: true, ignoreBOM: true });
    } catch {
      decoder = null;
    }
    if (decoders.size < 64) decoders.set(key, decoder);
  }
  return decoder;
}
function isAscii(bytes) {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) > 127) return false;
  return true;
}

// src/match/automaton.ts
var LiteralAutomaton = class {
  /** Byte → column of the table. */
  #columns = new Uint8Array(256);
  /** Where each state's row begins, by state and column; `ENDS` is set when some literal ends in the state it leads to. */
  #next;
  /** Row of a state → group bits of all literals that end there; only of states where one ends. */
  #groups;
  #start;
  /** @param literals lower-case literal → a bit for the group it belongs to */
  constructor(literals) {
    const words = [...literals].map(([literal, group]) => ({ bytes: Buffer.from(literal), group }));
    let width = 1;
    for (const { bytes } of words) for (const byte of bytes) this.#columns[byte] ||= width++;
    for (let byte = 65; byte <= 90; byte++) this.#columns[byte] = this.#columns[byte + 32] ?? 0;
    for (const lineEnd of [11, 12, 13]) this.#columns[lineEnd] = this.#columns[10] ?? 0;
    const { levels, ends } = growTree(words, this.#columns, width);
    this.#groups = ends;
    this.#next = unroll(levels, ends, width);
    this.#start = (this.#next[this.#columns[10] ?? 0] ?? 0) & ~ENDS;
  }
  /**
   * The groups of all literals in the bytes from `from` on, or as soon as one of `enough` is among them. Bit 31: a byte ≥ 0x80.
   * @param onFound called with the group and the offset behind every literal of a group that is not enough; adds groups
   */
  search(bytes, from, enough, onFound) {
    const [next, columns, length] = [this.#next, this.#columns, bytes.length];
    let state = this.#start;
    let found = 0;
    let all = 0;
    for (let at2 = from; at2 < length; at2++) {
      const byte = bytes[at2];
      all |= byte;
      state = next[state + columns[byte]];
      if ((state & ENDS) !== 0) {
        state &= ~ENDS;
        const group = this.#groups.get(state) ?? 0;
        found |= (group & enough) === 0 ? group | onFound(group, at2 + 1) : group;
        if ((found & enough) !== 0) return found;
      }
    }
    return (all & 128) === 0 ? found : found | NON_ASCII;
  }
};
var ENDS = 1 << 30;
var NON_ASCII = 1 << 31;
function growTree(words, columns, width) {
  const levels = [];
  const ends = /* @__PURE__ */ new Map();
  const known = /* @__PURE__ */ new Map();
  for (const { bytes, group } of words) {
    let state = 0;
    bytes.forEach((byte, depth) => {
      const column = columns[byte] ?? 0;
      let to = known.get(state + column);
      if (to === void 0) {
        to = (known.size + 1) * width;
        known.set(state + column, to);
        levels[depth] ??= [];
        levels[depth].push({ from: state, column, to });
      }
      state = to;
    });
    ends.set(state, (ends.get(state) ?? 0) | group);
  }
  return { levels, ends };
}
function unroll(levels, ends, width) {
  const next = new Int32Array((levels.flat().length + 1) * width);
  const suffixes = /* @__PURE__ */ new Map();
  for (const level of levels) {
    for (const { from, column, to } of level) {
      const suffix = from === 0 ? 0 : (next[(suffixes.get(from) ?? 0) + column] ?? 0) & ~ENDS;
      suffixes.set(to, suffix);
      const group = (ends.get(to) ?? 0) | (ends.get(suffix) ?? 0);
      if (group !== 0) ends.set(to, group);
      next[from + column] = group === 0 ? to : to | ENDS;
    }
    for (const { to } of level) {
      const suffix = suffixes.get(to) ?? 0;
      next.copyWithin(to, suffix, suffix + width);
    }
  }
  return next;
}

// src/match/disguise.ts
var HIDDEN = invisible();
var LOOKALIKES = {
  \u017F: "s",
  "\x85": "\n",
  "\u2028": "\n",
  "\u2029": "\n",
  "\u2010": "-",
  "\u2011": "-",
  "\u2012": "-",
  "\u2013": "-",
  "\u2014": "-",
  "\u2212": "-",
  "\uFE63": "-",
  "\uFF0D": "-",
  "\uFF1A": ":",
  "\u2236": ":",
  \u02D0: ":",
  "\uFF20": "@",
  "\uFF0E": ".",
  \u0430: "a",
  \u0441: "c",
  \u0435: "e",
  \u043E: "o",
  \u0440: "p",
  \u0445: "x",
  \u0443: "y",
  \u0456: "i",
  \u0455: "s",
  "\u0501": "d",
  \u0578: "n",
  "\u1D04": "c",
  \u0410: "A",
  \u0421: "C",
  \u0415: "E",
  \u041E: "O",
  \u041D: "H",
  \u0422: "T",
  \u0412: "B",
  \u041C: "M",
  \u041A: "K",
  \u03BF: "o",
  \u03B1: "a",
  \u03BD: "v",
  \u03B9: "i",
  \u0391: "A",
  \u0392: "B",
  \u039F: "O"
};
var SUSPICIOUS = new RegExp(
  `[${Object.keys(LOOKALIKES).join("")}\xA0\u2000-\u200A\u2100-\u214F\u2460-\u24FF\uFF01-\uFF5E\u{1D400}-\u{1D7FF}\u{1F130}-\u{1F169}]|${HIDDEN.source}`,
  "u"
);
var LOOKALIKE = new RegExp(`[${Object.keys(LOOKALIKES).join("")}]`, "gu");
function hasDisguise(text) {
  return SUSPICIOUS.test(text);
}
function undisguise(text) {
  return text.replace(HIDDEN, "").normalize("NFKC").replace(LOOKALIKE, (char) => LOOKALIKES[char] ?? char);
}

// src/match/gate.ts
var OPENS = 1;
var PERSON = 2;
var SKIMMED_BYTES = 1e6;
var Gate = class {
  #matcher;
  #automaton;
  #verdicts = {
    author: new Memory(),
    committer: new Memory(),
    "co-author": new Memory()
  };
  /** What runs of other characters than ASCII look like. */
  #plain = new Memory();
  constructor(catalogue2, matcher) {
    this.#matcher = matcher;
    const people = catalogue2.conventions.filter((row) => row.values === "person").map((row) => row.key);
    this.#automaton = new LiteralAutomaton(literalsOf(catalogue2, people));
  }
  /** False only when the commit cannot have a sighting. */
  opens(body) {
    if (body.length > SKIMMED_BYTES || body[0] !== T) return true;
    const author = endOfParents(body);
    const committer = body.indexOf(LF2, author) + 1;
    if (committer === 0 || body[author] !== A || body[committer] !== C2) return true;
    const rest = body.indexOf(LF2, committer) + 1;
    if (rest === 0 || body[rest] === E) return true;
    const start = body[rest] === LF2 ? rest + 1 : body.indexOf("\n\n", rest) + 2;
    if (start < 2) return true;
    if (this.#identityOpens(body, author + "author ".length, "author")) return true;
    if (!sameIdentity(body, author + "author ".length, committer + "committer ".length)) {
      if (this.#identityOpens(body, committer + "committer ".length, "committer")) return true;
    }
    if (start > rest + 1 && body.subarray(rest, start).includes("\nencoding ")) return true;
    return this.#messageOpens(body, start);
  }
  #messageOpens(body, start) {
    const found = this.#search(body, start);
    if ((found & OPENS) !== 0) return true;
    if (body[start] === M && body.toString("latin1", start, start + 6) === "Merge " && this.#branchOpens(body, start))
      return true;
    if (body[start] === BYTE_ORDER_MARK2) return true;
    return (found & NON_ASCII) !== 0 && this.#disguiseOpens(body.toString("utf8", start));
  }
  #search(bytes, from) {
    return this.#automaton.search(bytes, from, OPENS, (_, end) => this.#valueOpens(bytes, end) ? OPENS : 0);
  }
  /** Whether the value behind a key that ends at `at` is an agent's, read to the end of its line and with its continuation lines. */
  #valueOpens(body, at2) {
    let colon = at2;
    while (body[colon] === SPACE || body[colon] === TAB) colon++;
    if (body[colon] !== COLON) return false;
    const line = endOfLine2(body, colon);
    if (this.#holdsAgent(body.toString("latin1", colon + 1, line))) return true;
    let end = line;
    while (body[end] === LF2 && (body[end + 1] === SPACE || body[end + 1] === TAB)) end = endOfLine2(body, end + 1);
    if (end === line) return false;
    const folded = body.toString("latin1", colon + 1, end).replace(/\n[ \t]+/g, " ");
    return this.#holdsAgent(folded);
  }
  #identityOpens(body, from, place) {
    const end = body.indexOf(GREATER, from);
    return this.#verdicts[place].recall(body.toString("latin1", from, end < 0 ? body.length : end), (line) => {
      const { name, address } = parsePerson(`${line}> 0 +0000`);
      return this.#matcher.person(name, address, place, "") !== null;
    });
  }
  #holdsAgent(value) {
    return this.#verdicts["co-author"].recall(
      value,
      () => this.#matcher.holdsAgent(Buffer.from(value, "latin1").toString("utf8"))
    );
  }
  #branchOpens(body, start) {
    const end = body.indexOf(LF2, start);
    return this.#matcher.branch(body.toString("utf8", start, end < 0 ? body.length : end)) !== null;
  }
  #disguiseOpens(message) {
    if (message.includes("\uFFFD")) return true;
    const plain3 = message.replace(/[^\0-\x7f]+/g, (run) => this.#plain.recall(run, undisguise));
    return plain3 !== message && (this.#search(Buffer.from(plain3), 0) & OPENS) !== 0;
  }
};
var BYTE_ORDER_MARK2 = 239;
var [TAB, LF2, SPACE, COLON, GREATER, M, A, C2, E, P, T] = [9, 10, 32, 58, 62, 77, 97, 99, 101, 112, 116];
function endOfLine2(body, from) {
  let at2 = from;
  while (at2 < body.length) {
    const byte = body[at2] ?? 0;
    if (byte === 0 || byte >= 10 && byte <= 13) return at2;
    at2++;
  }
  return at2;
}
function endOfParents(body) {
  let at2 = body.indexOf(LF2) + 1;
  const parent = at2 + 2;
  while (body[at2] === P && body[at2 + parent - 1] === LF2) at2 += parent;
  return at2;
}
function sameIdentity(body, author, committer) {
  for (let at2 = 0; ; at2++) {
    const byte = body[author + at2];
    if (byte !== body[committer + at2] || byte === void 0) return false;
    if (byte === GREATER) return true;
  }
}
function literalsOf({ tools, conventions, declarations }, people) {
  const literals = /* @__PURE__ */ new Map();
  for (const { key, values } of conventions)
    if (values !== "person") for (const literal of keyLiterals(key)) literals.set(literal, OPENS);
  for (const key of people) for (const joint of ["-", " ", ""]) literals.set(`
${key.replace("-", joint)}`, PERSON);
  for (const tool of tools) for (const literal of toolLiterals(tool)) literals.set(literal, OPENS);
  for (const row of declarations) for (const literal of row.literals) literals.set(literal, OPENS);
  for (const literal of ["\\nco-authored-by: ", " co-authored-by: ", "	co-authored-by: "]) literals.set(literal, OPENS);
  literals.set("\0", OPENS);
  return literals;
}
function keyLiterals(key) {
  return [`
${key}:`, `
${key} :`, `
${key}  `, `
${key}	`];
}
function toolLiterals({ signatures }) {
  return signatures.flatMap((signature) => {
    switch (signature.scope) {
      case "trailer":
        return keyLiterals(signature.key);
      case "footer":
      case "subject":
        return [signature.literal.toLowerCase()];
      default:
        return [];
    }
  });
}

// src/match/declarations.ts
var DeclarationReader = class {
  #rows;
  #values;
  #names;
  constructor(declarations, values, names) {
    this.#rows = declarations.map((row) => ({ row, test: new RegExp(row.pattern, row.id.endsWith("-box") ? "u" : "iu") }));
    this.#values = values;
    this.#names = names;
  }
  /** What a line says, when it begins a sentence and is known to speak of AI use. */
  sentence(text, index, lines, day) {
    if (!beginsSentence(text, lines[index - 1]?.text ?? "")) return null;
    const whole = /\b(?:by|with|using|via)$/.test(text) ? `${text} ${lines[index + 1]?.text ?? ""}` : text;
    for (const { row, test } of this.#rows) {
      if (row.reads === "ticked" || row.reads === "unticked" || row.id === "denial/ticked-box") continue;
      const found = test.exec(whole);
      if (found === null) continue;
      const value = row.reads === "heading" ? nextText(lines, index) : found[1] ?? "";
      const drafted = row.reads === "denies" ? denial(row.id, denialStrength(text), text) : this.#declared(row, value, text, day);
      if (drafted !== null) return drafted;
    }
    return null;
  }
  #declared(row, value, text, day) {
    const plain3 = value.replace(/[[\]*_`]/g, "").replace(/\(https?:[^)]*\)/g, "").replace(/[.!]+$/, "").trim();
    if (/ at [0-9a-f]{7,40}$/.test(plain3)) return null;
    const quote = row.reads === "heading" ? `${text} ${value}` : text;
    if (row.reads === "names-ai") {
      const reading = this.#values.naming(plain3.slice(0, 200), day, "sentence");
      if (reading?.says !== "ai") return null;
      if (reading.claim.tool === UNSPECIFIED && !SAYS_AI.test(plain3)) return null;
      const bare = this.#names.exact(plain3)?.ambiguous !== void 0;
      const inside2 = reading.claim.tool === UNSPECIFIED ? this.#anywhere(plain3.slice(0, 200), day) : null;
      const claim = { signature: row.id, ...reading.claim, ...inside2 };
      return draft(bare ? { ...claim, strength: "weak", because: "bare-name" } : claim, "footer", "assistant", quote);
    }
    if (UNFILLED_VALUE.test(plain3)) return null;
    if (/^(?:none|no\b|n\/a|not used|nothing|without)/i.test(plain3)) return denial(row.id, denialStrength(plain3), quote);
    const inside = this.#anywhere(plain3, day);
    if (inside === null && /\b(?:without|no) AI\b|\b(?:did not|didn['’]?t) use (?:any )?AI\b/i.test(plain3))
      return denial(row.id, "weak", quote);
    if (inside === null && !/\b(?:AI|LLM|used?|generated?|written?|wrote|drafted|assist(?:ed|ance)|authored|help(?:ed)?|yes)\b/i.test(plain3))
      return null;
    if (inside === null && row.pattern.includes("|AI|") && /^AI\s*:/.test(text) && !/\b(?:AI|LLM)\b/.test(plain3)) return null;
    return draft({ signature: row.id, tool: UNSPECIFIED, strength: "strong", ...inside }, "footer", "assistant", quote);
  }
  /** The first tool or model in a text that is known to speak of AI use: at its start, or behind a preposition. */
  #anywhere(text, day) {
    const parts = [text, ...text.split(/\b(?:used|using|by|with|via|from|through|plus|and)\b|[/+(]/i).slice(1)].map(
      (part) => part.trim().slice(0, 120)
    );
    const model = parseModel(text);
    const tools = parts.flatMap((part) => this.#names.leading(part)?.tool ?? []);
    const family = model === null ? tools.find(({ kind }) => kind === "family") : void 0;
    const named = tools.find(({ kind }) => kind === "agent") ?? family;
    if (named !== void 0) return { tool: named.id, ...model === null ? {} : { model: model.id } };
    if (model !== null) return { tool: model.tool, model: model.id };
    for (const part of parts) {
      const reading = this.#values.naming(part, day);
      if (reading?.says === "ai" && reading.claim.tool !== UNSPECIFIED) return { tool: reading.claim.tool };
    }
    return null;
  }
  /** What a box of a pull-request template says. */
  box(line, day) {
    const place = { line: line.line, offset: line.offset };
    const text = line.text.slice(0, 1e3).trim();
    for (const { row, test } of this.#rows) {
      const box = row.reads === "ticked" || row.reads === "unticked" || row.id === "denial/ticked-box";
      const found = box ? test.exec(text) : null;
      if (found === null) continue;
      if (row.reads !== "ticked") return [{ ...denial(row.id, row.reads === "unticked" ? "weak" : "strong", text), ...place }];
      const inside = this.#anywhere(found[1] ?? "", day);
      return [
        {
          ...draft({ signature: row.id, tool: UNSPECIFIED, strength: "strong", ...inside }, "footer", "assistant", text),
          ...place
        }
      ];
    }
    return [];
  }
};
function denialStrength(text) {
  return /\b(?:except|exception|apart from|other than|unless|but)\b/i.test(text) ? "weak" : "strong";
}
var SAYS_AI = /^(?:(?:an?|the|my|some|significant|heavy|plenty of|a bit of|the help of|generative|help from) )*(?:AI|LLMs?|GenAI)(?: (?:assistance|help|tools?|agents?|assistants?|support))?(?:[^\w\s].*)?$|^(?:(?:an?|the|some|significant|heavy|generative) )*(?:AI|LLM) (?:assistance|help|tools?|agents?|assistants?)\b|, an AI (?:coding )?agent\b|^[A-Z]\w+ AI(?: ?[(.,;]|$)|^(?:a |generic )*(?:LLM|chatbot)\b/;
function beginsSentence(text, before) {
  return !/^[a-z]/.test(text) && /^\s*$|^[-=_*]{3,}\s*$|[.!?:;)>*\]]\s*$|^[A-Za-z-]+: /.test(before);
}
function nextText(lines, index) {
  for (const line of lines.slice(index + 1, index + 6)) if (line.text.trim() !== "") return line.text.trim();
  return "";
}

// src/match/revert.ts
function repeatedInRevert(lines) {
  const repeated = /* @__PURE__ */ new Set();
  const subject = lines[0]?.text ?? "";
  const sentence = lines.findIndex((line) => /^This (?:reverts|undoes) commit [0-9a-f]{7,64}/i.test(line.text));
  if (!/^revert\b/i.test(subject) || /^(?:revert[:\s("'[]+){2,}/i.test(subject)) return repeated;
  for (let i = 1; i < sentence; i++) repeated.add(i);
  const heading = lines.findIndex(
    (line) => /^(?:original|reverted) (?:commit )?(?:message|description|change)'?s?(?: description)?\b/i.test(line.text)
  );
  if (heading >= 0) for (let i = heading; i < lines.length; i++) repeated.add(i);
  return repeated;
}

// src/match/matcher.ts
var LINE_WINDOW2 = 16 * 1024;
var Matcher = class {
  #tools;
  #names;
  #persons;
  #values;
  #trailers = /* @__PURE__ */ new Map();
  #conventions;
  #footers = [];
  /** Some literal of some footer: one test a line in place of one a footer. */
  #anyFooter;
  #subjects = [];
  #branches = [];
  #declarations;
  #mechanical;
  #dependencyBots;
  constructor(catalogue2, foreign = { tools: [], compile: compileOwn }) {
    const tools = [...catalogue2.tools, ...foreign.tools];
    const compilerOf = (tool) => foreign.tools.includes(tool) ? foreign.compile : compileOwn;
    this.#tools = new Map(tools.map((tool) => [tool.id, tool]));
    this.#names = indexNames(tools);
    this.#persons = new PersonMatcher(tools, this.#names, compilerOf);
    this.#values = new ValueReader(this.#names, this.#persons);
    this.#conventions = new Map(catalogue2.conventions.map((row) => [row.key, row]));
    this.#declarations = new DeclarationReader(catalogue2.declarations, this.#values, this.#names);
    this.#mechanical = catalogue2.mechanical.map(({ pattern, tools: tools2 }) => ({ test: new RegExp(pattern, "iu"), tools: tools2 }));
    const bots = catalogue2.automation.filter((row) => row.dependencyBot);
    this.#dependencyBots = {
      addresses: new Set(bots.flatMap((row) => row.addresses ?? [])),
      logins: new Set(bots.flatMap((row) => row.logins ?? []).map((login) => login.toLowerCase())),
      ids: new Set(bots.flatMap((row) => row.githubIds ?? []))
    };
    for (const tool of tools) for (const signature of tool.signatures) this.#compile(tool, signature, compilerOf(tool));
    this.#anyFooter = anyOf(this.#footers.map(({ signature }) => signature.literal));
  }
  #compile(tool, signature, compile) {
    const model = "model" in signature && signature.model !== void 0 ? { model: compile(signature.model) } : {};
    switch (signature.scope) {
      case "trailer": {
        const rows2 = this.#trailers.get(signature.key) ?? [];
        this.#trailers.set(signature.key, rows2);
        rows2.push({ tool, signature, test: compile(`^(?:${signature.value ?? ".*"})$`), ...model });
        break;
      }
      case "footer":
        this.#footers.push({ tool, signature, test: compile(signature.pattern), ...model });
        break;
      case "subject":
        this.#subjects.push({
          tool,
          signature,
          test: compile(signature.pattern),
          ...signature.body === void 0 ? {} : { body: compile(signature.body) }
        });
        break;
      case "branch":
        this.#branches.push({ tool, signature, test: compile(`^(?:${signature.pattern})`) });
        break;
      case "person":
      case "note":
      case "file":
      case "marker":
        break;
    }
  }
  /** What one identity says, without a commit around it; for author and committer lines, which repeat. */
  person(name, address, place, day) {
    return this.#persons.signing(name, address, place, day);
  }
  /** Whether the value of a trailer holds the identity of an agent. */
  holdsAgent(value) {
    return this.#persons.among(value, "").some((claim) => claim !== null);
  }
  /** The tool behind a name inside a record of another tool (`agent_id.tool` of a git note); our own id is one, too. */
  toolNamed(name) {
    return this.#names.exact(name) ?? this.#tools.get(name);
  }
  /** The agent branch that a merge subject names, if any. */
  branch(subject) {
    const head = mergedBranch(subject);
    if (head === null) return null;
    const found = this.#branches.find(({ test }) => test.test(head));
    return found === void 0 ? null : { signature: found.signature.id, tool: found.tool.id, role: "assistant", strength: "weak" };
  }
  sightings(commit) {
    const day = dayOf(commit.committer.time);
    const found = this.#people(commit, day);
    const keys = new Set(commit.lines.flatMap((line) => keyOf(line.text) ?? []));
    const onlyTrailers = this.isDependencyBot(commit.author.address);
    const repeated = repeatedInRevert(commit.lines);
    commit.lines.forEach((line, index) => {
      if (line.text === "") return;
      const box = /^[-*+] \[[ xX]\] /.test(line.text) && (line.quoting ?? "list") === "list";
      if (box && !onlyTrailers) found.push(...this.#declarations.box(line, day));
      if (line.quoting !== void 0) return;
      if (onlyTrailers && !line.trailer) return;
      const before = found.length;
      found.push(...this.#line(line, index, commit.lines, keys, day));
      if (repeated.has(index)) for (const sighting of found.slice(before)) weaken(sighting, "repeated-in-revert");
    });
    found.push(...this.#subject(commit, day));
    if (!found.some(counts)) found.push(...this.#disguised(commit, day));
    this.#weakenMechanical(found, commit);
    this.#resolveFamilies(found);
    ownSignOff(found);
    return [...unique(found).map(publicPart), ...anomalies(commit)];
  }
  #people(commit, day) {
    const author = this.person(commit.author.name, commit.author.address, "author", day);
    const committer = this.person(commit.committer.name, commit.committer.address, "committer", day);
    const found = [];
    if (author !== null) {
      found.push(draft(author, "author", author.role ?? "author", `${commit.author.name} <${commit.author.address}>`));
    }
    if (committer !== null && committer.tool !== author?.tool) {
      const sighting = draft(committer, "committer", "committer", `${commit.committer.name} <${commit.committer.address}>`);
      found.push(weaken(sighting, "committer-only"));
    }
    return found;
  }
  #line(line, index, lines, keys, day) {
    const text = line.text.slice(0, LINE_WINDOW2).trimEnd();
    const trailers = this.#trailer(text, keys, day);
    if (trailers.length > 0) return trailers.map((trailer) => at(line, trailer));
    const said = this.#footer(text, day) ?? this.#declarations.sentence(text, index, lines, day);
    return said === null ? [] : [at(line, said)];
  }
  #trailer(text, keys, day) {
    const key = keyOf(text);
    if (key === null) return [];
    const value = text.slice(text.indexOf(":") + 1).trim();
    const own = this.#trailers.get(key)?.find(({ signature, test }) => test.test(value) && (signature.with ?? []).every((other) => keys.has(other)));
    if (own !== void 0) {
      const model = modelIn(own.model?.exec(value)?.[1]);
      const claim = { signature: own.signature.id, tool: own.tool.id, strength: strengthOn(own.signature, day), ...model };
      return [draft(claim, "trailer", own.signature.role ?? "assistant", text)];
    }
    const convention = this.#conventions.get(key);
    if (convention === void 0 || !(convention.with ?? []).every((other) => keys.has(other))) return [];
    return this.#conventional(convention, value, text, day);
  }
  #identities(row, value, text, day) {
    return this.#persons.among(value, day).flatMap((claim) => {
      if (claim === null) return [];
      const role = row.role === "reviewer" ? "reviewer" : claim.role ?? row.role;
      return [{ ...draft(claim, row.key === "co-authored-by" ? "co-author" : "trailer", role, text), key: row.key }];
    });
  }
  #conventional(row, value, text, day) {
    const signature = `trailer/${row.key}`;
    switch (row.values) {
      case "person":
        return this.#identities(row, value, text, day);
      case "share": {
        const share = /^(\d{1,3}(?:\.\d{1,3})?) ?%/.exec(value)?.[1];
        if (share === void 0) return [];
        if (Number(share) === 0) return [denial(signature, "strong", text)];
        return [draft({ signature, tool: UNSPECIFIED, strength: row.strength }, "trailer", row.role, text)];
      }
      case "denies":
        return [denial(signature, "strong", text)];
      case "names-ai":
      case "says-ai": {
        const reading = row.values === "names-ai" ? this.#values.naming(value, day) : this.#values.free(value, day);
        if (reading === null) return [];
        if (reading.says === "denial") return [denial(signature, "strong", text)];
        return [draft({ signature, ...reading.claim }, "trailer", row.role, text)];
      }
    }
  }
  #footer(text, day) {
    if (!this.#anyFooter.test(text)) return null;
    const lower = text.toLowerCase();
    for (const { tool, signature, test, model } of this.#footers) {
      if (!lower.includes(signature.literal) || !test.test(text)) continue;
      const claim = {
        signature: signature.id,
        tool: tool.id,
        strength: strengthOn(signature, day),
        ...modelIn(model?.exec(text)?.[1])
      };
      return draft(claim, "footer", signature.role ?? "assistant", text);
    }
    return null;
  }
  #subject(commit, day) {
    const first2 = commit.lines[0];
    if (first2 === void 0) return [];
    const place = { line: first2.line, offset: first2.offset };
    const branch = this.branch(first2.text);
    const found = branch === null ? [] : [{ ...draft(branch, "branch", "assistant", first2.text), ...place }];
    const lower = first2.text.toLowerCase();
    for (const { tool, signature, test, body } of this.#subjects) {
      if (!lower.includes(signature.literal) || !test.test(first2.text)) continue;
      const inBody = body !== void 0 && commit.lines.slice(1).some((line) => body.test(line.text));
      const usual = strengthOn(signature, day);
      const strength = inBody ? signature.bodyStrength ?? usual : usual;
      found.push({
        ...draft({ signature: signature.id, tool: tool.id, strength }, "subject", signature.role ?? "assistant", first2.text),
        ...place
      });
    }
    return found;
  }
  /** Lines that only become a signature once hidden or look-alike characters, a shared indent or literal `\n` are undone. */
  #disguised(commit, day) {
    const body = commit.lines.slice(1).filter((line) => line.text.trim() !== "");
    const allIndented = body.length > 0 && body.every((line) => line.quoting === "indented");
    const found = [];
    commit.lines.forEach((line, index) => {
      if (line.text.length > LINE_WINDOW2) return;
      const literal = /\\n[ \t]*(Co-authored-by: .*)$/i.exec(line.text)?.[1] ?? (index === 0 ? /\S[ \t]+(Co-authored-by: [^"]*)$/i.exec(line.text)?.[1] : void 0);
      const candidates = [
        ...line.quoting === void 0 && hasDisguise(line.text) ? undisguise(line.text).split("\n") : [],
        ...allIndented ? [line.text] : [],
        ...literal === void 0 ? [] : literal.split("\\n")
      ].map((text) => text.replace(/^[ \t]+(?=co-authored-by: )/i, "").trimEnd());
      for (const text of candidates) {
        const [claim = this.#footer(text, day)] = this.#trailer(text, /* @__PURE__ */ new Set(), day);
        if (claim === null || claim.kind === "denial") continue;
        found.push({
          ...weaken(claim, "disguised"),
          quote: line.text.slice(0, QUOTE_LIMIT),
          line: line.line,
          offset: line.offset
        });
      }
    });
    return found;
  }
  #weakenMechanical(found, commit) {
    if (found.length === 0) return;
    for (const { test, tools } of this.#mechanical) {
      if (!test.test(commit.subject)) continue;
      for (const sighting of found) {
        if (tools === void 0 || sighting.tool !== void 0 && tools.includes(sighting.tool))
          weaken(sighting, "mechanical-commit");
      }
    }
  }
  /** A family named beside the one agent of its vendor is that agent: `Assisted-by: Claude` next to Claude Code's own line. */
  #resolveFamilies(found) {
    const agents = found.filter(counts).flatMap(({ tool }) => this.#tools.get(tool ?? "") ?? []).filter(({ kind }) => kind === "agent");
    for (const sighting of found) {
      const family = this.#tools.get(sighting.tool ?? "");
      if (family?.kind !== "family") continue;
      const same = new Set(agents.filter(({ vendor }) => vendor === family.vendor).map(({ id }) => id));
      const [agent] = same;
      if (same.size === 1 && agent !== void 0) sighting.tool = agent;
    }
  }
  /** Bots whose messages quote the release notes of others: only their trailer block is their own word. */
  isDependencyBot(rawAddress) {
    const address = normalAddress(rawAddress);
    const noreply = parseGitHubNoreply(address);
    const { addresses, logins, ids } = this.#dependencyBots;
    return addresses.has(address) || noreply !== null && (logins.has(noreply.login) || noreply.id !== null && ids.has(noreply.id));
  }
};
function at({ line, offset }, found) {
  return { ...found, line, offset };
}
function ownSignOff(found) {
  const author = found.find(({ kind }) => kind === "author")?.tool;
  for (const sighting of found) if (sighting.key === "signed-off-by" && sighting.tool === author) sighting.role = "author";
}
function anomalies(commit) {
  return commit.anomalies.map((because) => ({ kind: "anomaly", strength: "weak", because }));
}
function anyOf(literals) {
  return new RegExp(literals.map((literal) => literal.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")).join("|") || "(?!)", "i");
}
function keyOf(text) {
  if (!text.includes(":")) return null;
  if (/^co[- ]?authored[- ]?by[ \t]*:/i.test(text)) return "co-authored-by";
  const colon = separatorOf(text);
  if (colon < 1) return null;
  return text.slice(0, colon).trim().toLowerCase();
}
function modelIn(text) {
  if (text === void 0) return {};
  const model = parseModel(text);
  return { model: model?.id ?? text.trim().toLowerCase().slice(0, 100) };
}
function mergedBranch(subject) {
  const pull = /^Merge pull request #\d+ (?:from|in) ([^\s/]+)\/(\S+)/.exec(subject);
  if (pull) return pull[2] ?? null;
  const branch = /^Merge (remote-tracking )?branch(?:es)? '([^']+)'/.exec(subject);
  if (branch?.[2] === void 0) return null;
  return branch[1] === void 0 ? branch[2].replace(/^(?:origin|upstream)\//, "") : branch[2].replace(/^[^/]+\//, "");
}
function dayOf(time) {
  if (time === null || Math.abs(time) > 864e10) return "";
  return new Date(time * 1e3).toISOString().slice(0, 10);
}

// src/rules.ts
function rulesDigest(known = catalogue) {
  return `sha256:${hash("sha256", canonicalJson({ ...known, modelFamilies }), "hex")}`;
}
function rulesOf(config) {
  const known = { ...catalogue, tools: [...catalogue.tools, ...config?.tools ?? []] };
  const matcher = once(() => new Matcher(catalogue, config));
  const gate = once(() => new Gate(known, matcher()));
  const files = once(() => new FileMatcher(catalogue, config));
  const digest = once(() => rulesDigest(known));
  return {
    known,
    config,
    get matcher() {
      return matcher();
    },
    get gate() {
      return gate();
    },
    get files() {
      return files();
    },
    get digest() {
      return digest();
    }
  };
}
function once(make) {
  let made = null;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}

export {
  UNSPECIFIED,
  DISCLOSURES,
  languages,
  languageFacts,
  languageOf,
  resolveRange,
  countRefs,
  isoTime,
  parseCommit,
  QUOTE_LIMIT,
  parseModel,
  matchModel,
  modelKey,
  PathIndex,
  rulesDigest,
  rulesOf
};
