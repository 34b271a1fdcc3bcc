import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  VERSION,
  cut,
  invisible,
  line
} from "./chunk-NDSRJ4XB.js";
import {
  DENYING_VALUE,
  UNFILLED_VALUE,
  catalogue,
  modelFamilies
} from "./chunk-TZHKUF7S.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-URNUH7FB.js";

// src/config.ts
import { join as join2 } from "node:path";

// src/world/files.ts
import { closeSync, constants, fstatSync, openSync, readSync, realpathSync } from "node:fs";
import { dirname, join, relative } from "node:path";
function readSmallFile(path, maxBytes, within) {
  let file;
  try {
    if (within !== void 0 && !isBelow(dirname(path), within)) return null;
    file = openSync(path, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0) | (constants.O_NONBLOCK ?? 0));
  } catch (cause) {
    const code = cause.code;
    if (code === "ENOENT" || code === "ENOTDIR") return null;
    const said = code === "ELOOP" ? "is a symbolic link, which is not followed" : `cannot be read (${code})`;
    throw new ProvenanceError("bad-document", `${path} ${said}`, { fix: "put a regular file there", cause });
  }
  try {
    const stat = fstatSync(file);
    if (!stat.isFile())
      throw new ProvenanceError("bad-document", `${path} is not a regular file`, { fix: "put a regular file there" });
    if (stat.size > maxBytes) {
      throw new ProvenanceError("bad-document", `${path} is larger than ${maxBytes} bytes`, { fix: "make it smaller" });
    }
    const bytes = Buffer.alloc(stat.size);
    let at = 0;
    while (at < bytes.length) {
      const count = readSync(file, bytes, at, bytes.length - at, at);
      if (count === 0) break;
      at += count;
    }
    return bytes.subarray(0, at);
  } finally {
    closeSync(file);
  }
}
function isBelow(folder, root) {
  const real = realpathSync(root);
  return realpathSync(folder) === join(real, relative(root, folder));
}

// src/config.ts
var CONFIG_FILES = [
  ".ai-provenance.yml",
  ".ai-provenance.yaml",
  ".ai-provenance.json",
  ".github/ai-provenance.yml"
];
var CONFIG_MAX_BYTES = 1024 * 1024;
async function loadConfig(root, named) {
  for (const file of named === void 0 ? CONFIG_FILES : [named]) {
    const bytes = readSmallFile(named ?? join2(root, file), CONFIG_MAX_BYTES, named === void 0 ? root : void 0);
    if (bytes !== null) return (await import("./config-document-6DR26ULB.js")).parseConfig(bytes, file);
  }
  if (named === void 0) return null;
  throw new ProvenanceError("usage", `${named} does not exist`, { fix: "check the path given with --config" });
}

// src/canonical.ts
function canonicalJson(value, indent = 0) {
  return write(value, indent === 0 ? "" : " ".repeat(indent), "");
}
function write(value, step, before) {
  if (value instanceof RegExp) return JSON.stringify(String(value));
  if (typeof value !== "object" || value === null) return JSON.stringify(value) ?? "null";
  const inner = before + step;
  if (Array.isArray(value))
    return wrap(
      "[",
      value.map((item) => write(item, step, inner)),
      "]",
      step,
      before
    );
  const entries = Object.entries(value).filter(([, member]) => member !== void 0);
  entries.sort(([a], [b]) => a < b ? -1 : a > b ? 1 : 0);
  const space = step === "" ? "" : " ";
  const members = entries.map(([key, member]) => `${JSON.stringify(key)}:${space}${write(member, step, inner)}`);
  return wrap("{", members, "}", step, before);
}
function wrap(open, items, close, step, before) {
  if (items.length === 0) return open + close;
  if (step === "") return open + items.join(",") + close;
  return `${open}
${before}${step}${items.join(`,
${before}${step}`)}
${before}${close}`;
}

// src/reports/words.ts
var ATTRIBUTION_WORDS = {
  declared: "the commit says so itself",
  recorded: "a note or session record says so",
  suspected: "weak evidence only",
  none: "nothing found, which proves nothing"
};
var REASON_WORDS = {
  "committer-only": "the tool ran git commit, but somebody else is the author",
  "mechanical-commit": "automation under an agent account (a version bump, a test merge, a checkpoint), no work of the agent",
  "weak-in-this-period": "in this period the line was also added without AI use; the rule says why",
  "repeated-in-revert": "the line repeats the message of the commit that is undone",
  disguised: "malformed: not a real trailer as it stands",
  "bare-name": "only a bare name, under an address that is not the tool\u2019s",
  "name-and-address-disagree": "the name belongs to another vendor than the address, so the tool is unclear",
  "nul-in-message": "the message holds a NUL byte; git log stops there, this tool reads on",
  "utf-16-message": "the message is UTF-16, which git tools show wrongly",
  "byte-order-mark": "the message begins with a byte order mark",
  "message-too-long": "the message is longer than 1 MiB; its first 768 KiB and last 256 KiB were read",
  "malformed-commit": "the commit object lacks a tree, author or committer line",
  "bidirectional-control": "a bidirectional control character: the text is read in another order than it is shown",
  "zero-width": "a zero-width character: words that look alike are not, and text can hide",
  "tag-character": "a Unicode tag character: text that a model reads and a person never sees",
  "variation-selector": "a run of variation selectors, which can carry hidden data",
  "invisible-character": "a character that nobody sees"
};
var STRENGTH_WORDS = {
  decisive: "explicit and machine-made: the tool or its hosting app wrote its own identity into a structured place",
  strong: "declared in words: by a person, a wrapper or a tool, not in a place that only the tool writes",
  weak: "circumstance: the tool was near; not enough to say that it took part"
};
var ROLE_WORDS = {
  author: "wrote the commit",
  "co-author": "took part, share unknown",
  assistant: "assisted, share unknown",
  committer: "ran git commit",
  suggester: "a review suggestion of the tool was applied",
  reviewer: "reviewed; this alone is not AI-written code"
};
var KIND_WORDS = {
  author: "author line",
  committer: "committer line",
  "co-author": "co-author line",
  trailer: "trailer",
  footer: "footer or declaration",
  subject: "first line",
  branch: "name of the merged branch",
  note: "git note",
  denial: "statement that no AI took part",
  anomaly: "oddity of the object",
  "agent-file": "file that configures or instructs a tool",
  marker: "declaration in a file",
  "hidden-unicode": "hidden characters in a file"
};
var GAP_WORDS = {
  "shallow-history": "shallow clone",
  "partial-clone": "partial clone",
  "missing-object": "missing object",
  "corrupt-object": "damaged object",
  "not-a-commit": "not a commit",
  "unknown-base": "unknown revision",
  "no-merge-base": "no common ancestor",
  "unreadable-note": "unreadable note",
  "unreadable-ref": "unreadable ref"
};
var NO_SHARE = "no share, because this is incomplete";
var SHARE_DEFINITION = "of the commits read: declared + recorded, counted in commits, not in code";

// src/reports/text.ts
var PLAIN = { strong: String, good: String, bad: String, faint: String };
var LOOK_AT = 5;
function renderText(report, style = PLAIN) {
  return report.repos.map((repo) => repoText(repo, style)).join("\n");
}
function repoText(repo, style) {
  return [
    ...headline(repo, style),
    style.faint(refsLine(repo)),
    "",
    ...counts(repo, style),
    ...toolTable(repo.tools, style),
    ...lookAt(repo, style),
    ...gaps(repo, style)
  ].join("\n").concat("\n");
}
function headline({ repository, range, totals, complete }, style) {
  const state = complete ? style.good("complete") : style.bad("INCOMPLETE");
  const dates = [
    range.since === null ? "" : ` since ${line(range.since, 40)}`,
    range.until === null ? "" : ` until ${line(range.until, 40)}`
  ].join("");
  const merges = totals.merges === 0 ? "" : ` (${number(totals.merges)} of them merges)`;
  return [
    style.strong(`AI provenance${repository.name === null ? "" : ` of ${line(repository.name, 120)}`}`),
    `${line(range.expression, 120)}${dates} \xB7 ${number(totals.commits)} ${plural("commit", totals.commits)}${merges} \xB7 ${state}`
  ];
}
function refsLine({ range }) {
  const { notes, ...walked } = range.refs;
  const kinds = Object.entries(walked).filter(([, count]) => count > 0);
  const refs = kinds.map(([kind, count]) => `${number(count)} ${(count === 1 ? REF_WORD : REF_WORDS)[kind]}`);
  const read = notes.filter((note) => note.read).map(({ ref }) => line(ref, 60));
  return [
    ...refs,
    read.length === 0 ? "no AI notes in this clone (git fetch origin 'refs/notes/*:refs/notes/*')" : `notes ${read.join(", ")}`
  ].join(" \xB7 ");
}
var REF_WORD = {
  branches: "branch",
  remotes: "remote branch",
  tags: "tag",
  pulls: "pull request",
  other: "other revision"
};
var REF_WORDS = {
  branches: "branches",
  remotes: "remote branches",
  tags: "tags",
  pulls: "pull requests",
  other: "other revisions"
};
function counts({ totals, complete }, style) {
  const { declared, recorded, suspected, none } = totals.byAttribution;
  const found = declared + recorded;
  const row = (label, count, words) => `  ${label.padEnd(16)}${number(count).padStart(9)}   ${style.faint(words)}`;
  return [
    `  ${style.strong("AI evidence".padEnd(16))}${number(found).padStart(9)}   ${complete ? `${percent(found, totals.commits)} ${style.faint(SHARE_DEFINITION)}` : style.faint(NO_SHARE)}`,
    row("  declared", declared, ATTRIBUTION_WORDS.declared),
    row("  recorded", recorded, ATTRIBUTION_WORDS.recorded),
    row("suspected", suspected, `${ATTRIBUTION_WORDS.suspected}; not counted above`),
    row("human attested", totals.humanAttested, "the commit says that no AI took part"),
    row("no evidence", none - totals.humanAttested, ATTRIBUTION_WORDS.none)
  ];
}
function toolTable(tools, style) {
  const shown = tools.filter((tool) => tool.declared + tool.recorded + tool.suspected > 0);
  if (shown.length === 0) return [];
  const rows = shown.map((tool) => [
    line(tool.id, 60),
    number(tool.declared + tool.recorded),
    tool.suspected === 0 ? "" : number(tool.suspected),
    tool.firstSeen === null ? "" : line(line(`${tool.firstSeen} \u2026 ${tool.lastSeen}`, 40), 40),
    tally(tool.roles, 3),
    tally(tool.models, 3)
  ]);
  return ["", ...table(["Tool", "Commits", "Suspected", "First \u2026 last seen", "Roles", "Models"], rows, [1, 2], style)];
}
function lookAt({ commits, evidence }, style) {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const contradicted = commits.filter((commit) => commit.denied && commit.attribution !== "none");
  const weak = commits.filter((commit) => commit.attribution === "suspected");
  const suspected = weak.filter((commit) => !isAutomation(commit, byId));
  const latest = commits.filter((commit) => commit.attribution === "declared" || commit.attribution === "recorded");
  return [
    ...group('Says "no AI" and shows AI evidence', contradicted, byId, style),
    ...group("Suspected, worth a look", suspected, byId, style),
    ...suspected.length === weak.length ? [] : [
      "",
      style.faint(
        `Left out here: ${number(weak.length - suspected.length)} suspected as automation under an agent account, no work of the agent`
      )
    ],
    ...group("Latest with AI evidence", latest, byId, style),
    ...commits.length === 0 ? [] : ["", style.faint("Why a commit is marked: ai-provenance explain <commit>. Everything: --json.")]
  ];
}
function isAutomation(commit, byId) {
  const cited = commit.evidence.flatMap((id) => byId.get(id) ?? []).filter(({ tool }) => tool !== void 0);
  return cited.length > 0 && cited.every(({ because }) => because === "mechanical-commit");
}
function group(title, commits, byId, style) {
  if (commits.length === 0) return [];
  const more = commits.length > LOOK_AT ? style.faint(` (${LOOK_AT} of ${number(commits.length)})`) : "";
  return [
    "",
    `${style.strong(title)}${more}`,
    ...commits.slice(0, LOOK_AT).flatMap((commit) => [
      `  ${line(commit.id.slice(0, 12))}  ${line(commit.date?.slice(0, 10) ?? "no date   ")}  ${line(commit.subject, 90)}`,
      `                ${style.faint(why(commit, byId))}`
    ])
  ];
}
function why(commit, byId) {
  const cited = commit.evidence.flatMap((id) => byId.get(id) ?? []).find((item) => item.tool !== void 0 || item.kind === "denial");
  if (cited === void 0) return "";
  const reason = cited.because === void 0 ? "" : `: ${REASON_WORDS[cited.because]}`;
  const quote = cited.kind === "branch" ? "named by the merge" : line(cut(cited.quote ?? "", 70), 80).trim();
  return `${cited.kind} ${quote}${reason}`;
}
function gaps({ gaps: all }, style) {
  if (all.length === 0) return [];
  const shown = all.slice(0, 10);
  return [
    "",
    style.bad("Incomplete: this could not be seen, so nothing follows from what was not found"),
    ...shown.flatMap((gap) => [
      `  ${GAP_WORDS[gap.code]}${gap.subject === void 0 ? "" : ` ${line(gap.subject, 100)}`}: ${line(gap.detail, 300)}`,
      `    fix: ${line(gap.fix, 200)}`
    ]),
    ...all.length > shown.length ? [`  and ${number(all.length - shown.length)} more, see --json`] : []
  ];
}
function tally(counts3, limit) {
  const sorted = Object.entries(counts3).sort(([a, m = 0], [b, n = 0]) => n - m || (a < b ? -1 : 1));
  const shown = sorted.slice(0, limit).map(([key, count = 0]) => `${line(key, 60)} ${number(count)}`);
  return [...shown, ...sorted.length > limit ? [`${sorted.length - limit} more`] : []].join(", ");
}
function table(head, rows, right, style) {
  const used = head.map((_, column) => rows.some((row) => row[column] !== ""));
  const widths = head.map((title, column) => Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)));
  const render = (cells) => cells.map((cell, column) => right.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0)).filter((_, column) => used[column]).join("  ").trimEnd();
  return [`  ${style.strong(render(head))}`, ...rows.map((row) => `  ${render(row)}`)];
}
function number(n) {
  return String(n).replace(/\B(?=(?:\d{3})+$)/g, ",");
}
function plural(word, count) {
  return count === 1 ? word : `${word}s`;
}
function percent(part, whole) {
  if (whole === 0) return "no commits";
  const share = part / whole * 100;
  const rounded = Math.round(share * 10) / 10;
  return part > 0 && rounded === 0 ? "< 0.1 %" : part < whole && rounded === 100 ? "> 99.9 %" : `${rounded.toFixed(1)} %`;
}

// src/origin.ts
function parseOrigin(configured) {
  if (configured === null) return NOBODY;
  const scp = /^(?:[^@/:\s]+@)?([A-Za-z0-9.-]+\.[A-Za-z0-9-]+|localhost):(?!\/\/)\/?(\S+)$/.exec(configured);
  if (scp?.[1] !== void 0 && scp[2] !== void 0) {
    const path = cleanPath(scp[2]);
    if (scp[2].includes("@") || !isPlainPath(path)) return NOBODY;
    return { name: path, url: `ssh://${scp[1].toLowerCase()}/${path}` };
  }
  if (!/^(?:https?|ssh|git|git\+ssh|ftps?):\/\//i.test(configured)) return NOBODY;
  try {
    const url = new URL(configured);
    const path = cleanPath(decodeURI(url.pathname));
    const scheme = url.protocol === "git+ssh:" ? "ssh:" : url.protocol;
    return !isPlainPath(path) ? NOBODY : { name: path, url: `${scheme}//${url.host.toLowerCase()}/${path}` };
  } catch {
    return NOBODY;
  }
}
var NOBODY = { name: null, url: null };
function isPlainPath(path) {
  return /^[^@:\s\p{C}]+$/u.test(path);
}
function cleanPath(path) {
  return path.replace(/[?#].*$/s, "").replace(/^\/+|\/+$/g, "").replace(/\.git$/, "");
}

// src/range.ts
async function resolveRange(git, request, refs, now) {
  const since = request.since === void 0 ? void 0 : parseDate(request.since, "since", now);
  const until = request.until === void 0 ? void 0 : parseDate(request.until, "until", now);
  const dates = { ...since === void 0 ? {} : { since }, ...until === void 0 ? {} : { until } };
  const tips = await resolveTips(git, request, refs);
  const ids = request.ids === void 0 ? tips.ids : fullIds(request.ids);
  const headTree = tips.head === null ? null : await git.tree(tips.head);
  const mergeBases = tips.base === null || tips.head === null ? [] : await git.mergeBases(tips.base, tips.head);
  const gaps2 = [...tips.gaps];
  const needsMergeBase = tips.fromMergeBase || git.facts.shallow.length > 0;
  if (needsMergeBase && tips.base !== null && tips.head !== null && mergeBases.length === 0) {
    gaps2.push(noMergeBase(git, tips.base, tips.head));
  }
  const unanswerable = gaps2.some((gap) => gap.code === "unknown-base" || gap.code === "no-merge-base");
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
    gaps: gaps2
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
  const [first = "", ...rest] = pattern.split("*");
  if (rest.length === 0) return text === pattern;
  const last = rest.pop() ?? "";
  if (!text.startsWith(first)) return false;
  let at = first.length;
  for (const part of rest) {
    const found = text.indexOf(part, at);
    if (found < 0) return false;
    at = found + part.length;
  }
  return text.length - last.length >= at && text.endsWith(last);
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
  const gaps2 = [];
  for (const [revision, id] of [
    [asked.head, head],
    [asked.base, base]
  ]) {
    if (revision === void 0 || id !== null) continue;
    if (!couldExistElsewhere(git, revision)) throw unknownRevision(revision, refs);
    gaps2.push(unknownBase(git, revision));
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
    gaps: gaps2,
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
  const cut2 = git.facts.shallow.length > 0;
  return {
    code: "no-merge-base",
    subject: `${base} ${head}`,
    detail: cut2 ? "the two commits have no common ancestor in this shallow clone" : 'the two commits have unrelated histories, so "since the base" has no meaning',
    fix: cut2 ? "git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)" : "name a base that the head descends from"
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

// src/match/model.ts
function parseModel(text) {
  const plain2 = text.toLowerCase().replace(/\(1m context\)|\[1m\]|:free\b/g, "").trim();
  for (const { family, vendor, tool, forms } of modelFamilies) {
    for (const form of forms) {
      const groups = form.pattern.exec(plain2)?.groups;
      if (groups !== void 0) return { id: fill(form.id, groups), family, vendor, tool };
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

// src/sources/notes.ts
var GIT_AI_NOTES = "refs/notes/ai";
async function openNotes(git, refs, matcher, tools, gaps2) {
  const ref = refs.find(({ name }) => name === GIT_AI_NOTES);
  const blobs = ref?.commit == null ? /* @__PURE__ */ new Map() : await noteBlobs(git, ref.commit, gaps2);
  const agents = agentNames(tools);
  return {
    async of(commits) {
      const noted = commits.filter((commit) => blobs.has(commit));
      const found = /* @__PURE__ */ new Map();
      if (noted.length === 0) return found;
      const ids = noted.map((commit) => blobs.get(commit)?.id ?? "");
      const texts = /* @__PURE__ */ new Map();
      for await (const objects of git.objects([...new Set(ids)], gaps2)) {
        for (const object of objects) {
          if (object.status === "read") texts.set(object.id, object.truncated ? null : object.body.toString("utf8"));
        }
      }
      for (const commit of noted) {
        const { id = "", path = "" } = blobs.get(commit) ?? {};
        const text = texts.get(id);
        if (text === void 0) continue;
        const sightings = text === null ? null : readGitAiNote(text, path, id, agents, matcher);
        if (sightings === null) gaps2.push(unreadable(commit, text === null));
        else if (sightings.length > 0) found.set(commit, sightings);
      }
      return found;
    }
  };
}
function unreadable(commit, tooLarge) {
  return {
    code: "unreadable-note",
    subject: commit,
    detail: tooLarge ? `the note in ${GIT_AI_NOTES} is larger than 16 MiB` : `the note in ${GIT_AI_NOTES} is no authorship log of a known version`,
    fix: `git notes --ref=ai show ${commit}`
  };
}
async function noteBlobs(git, notesCommit, gaps2) {
  const byCommit = /* @__PURE__ */ new Map();
  let entries;
  try {
    entries = await git.blobs(notesCommit);
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error;
    gaps2.push({
      code: "unreadable-note",
      subject: GIT_AI_NOTES,
      detail: "the tree of the notes cannot be read",
      fix: "git fetch origin '+refs/notes/*:refs/notes/*'"
    });
    return byCommit;
  }
  for (const [path, id] of entries) {
    const commit = path.replaceAll("/", "");
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) byCommit.set(commit, { id, path });
  }
  return byCommit;
}
function agentNames(tools) {
  const names = /* @__PURE__ */ new Map();
  for (const tool of tools) {
    for (const signature of tool.signatures)
      if (signature.scope === "note") names.set(signature.agent.toLowerCase(), { tool, signature });
  }
  return names;
}
var TEST_AGENTS = /* @__PURE__ */ new Set(["mock_ai", "mock-ai"]);
function readGitAiNote(text, path, blob, agents, matcher) {
  const cut2 = text.startsWith("---\n") ? 0 : text.indexOf("\n---\n") + 1;
  if (cut2 === 0 && !text.startsWith("---\n")) return null;
  let meta;
  try {
    meta = JSON.parse(text.slice(cut2 + 4));
  } catch {
    return null;
  }
  if (typeof meta !== "object" || meta === null || !/^authorship\/[23]\./.test(String(meta.schema_version))) return null;
  const line2 = text.slice(0, cut2).split("\n").length;
  const records = [...Object.values(meta.prompts ?? {}), ...Object.values(meta.sessions ?? {})];
  const seen = /* @__PURE__ */ new Map();
  for (const record of records) {
    const name = String(record?.agent_id?.tool ?? "");
    const modelText = String(record?.agent_id?.model ?? "");
    const known = agents.get(name.toLowerCase());
    const tool = known?.tool.id ?? matcher.toolNamed(name)?.id ?? "unspecified";
    const model = parseModel(modelText)?.id ?? (/\d/.test(modelText) ? modelText.toLowerCase().slice(0, 100) : void 0);
    seen.set(`${tool} ${model}`, {
      kind: "note",
      path: `${GIT_AI_NOTES}:${path}`,
      line: line2,
      quote: `agent_id: ${JSON.stringify({ tool: name, model: modelText })} (blob ${blob})`.slice(0, 500),
      signature: known?.signature.id ?? "note/git-ai",
      tool,
      ...model === void 0 ? {} : { model },
      role: "co-author",
      strength: TEST_AGENTS.has(name.toLowerCase()) ? "weak" : "decisive"
    });
  }
  return [...seen.values()];
}

// src/scan.ts
import { hash } from "node:crypto";

// src/attribute.ts
function attribute(evidence) {
  const ai = evidence.filter((item) => item.tool !== void 0);
  const wrote = ai.filter((item) => item.role !== "reviewer");
  const attribution = wrote.some((item) => item.strength !== "weak" && item.kind !== "note") ? "declared" : wrote.some((item) => item.kind === "note" && item.strength !== "weak") ? "recorded" : wrote.length > 0 ? "suspected" : "none";
  const solid = ai.filter((item) => item.strength !== "weak");
  const committed = ai.filter((item) => item.role === "committer" && solid.some(({ tool }) => tool === item.tool));
  return {
    attribution,
    tools: toolsOf(attribution === "suspected" ? ai : [...solid, ...committed]),
    denied: evidence.some((item) => item.kind === "denial" && item.strength !== "weak")
  };
}
function toolsOf(evidence) {
  const uses = /* @__PURE__ */ new Map();
  for (const { tool, role = "assistant", model } of evidence) {
    if (tool === void 0) continue;
    uses.set(`${tool} ${role} ${model ?? ""}`, { id: tool, ...model === void 0 ? {} : { model }, role });
  }
  const named = [...uses.values()].some(({ id }) => id !== "unspecified");
  return [...uses.values()].filter(({ id }) => !named || id !== "unspecified").filter(
    (use) => use.model !== void 0 || ![...uses.values()].some((other) => other.id === use.id && other.role === use.role && other.model)
  ).sort((a, b) => compare(a.id, b.id) || compare(a.role, b.role) || compare(a.model ?? "", b.model ?? ""));
}
function compare(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
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
    const line2 = lines[i] ?? "";
    if (line2 === "" || line2.startsWith(COMMENT)) {
      if (runStart < 0) runStart = i;
    } else if (line2 === "Conflicts:") {
      inConflicts = true;
      if (runStart < 0) runStart = i;
    } else if (!(inConflicts && line2.startsWith("	")) && runStart >= 0) {
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
    const line2 = lines[i] ?? "";
    if (line2.startsWith(COMMENT)) {
      others += continuations;
      continuations = 0;
    } else if (isBlank(line2)) {
      if (onlySpaces) continue;
      others += continuations;
      const found = generated && trailers * 3 >= others || trailers > 0 && others === 0;
      return found ? i + 1 : end;
    } else {
      onlySpaces = false;
      if (GIT_GENERATED.some((prefix) => line2.startsWith(prefix))) {
        generated = true;
        trailers++;
        continuations = 0;
      } else if (separatorOf(line2) >= 1 && !isSpace(line2[0])) {
        trailers++;
        continuations = 0;
      } else if (isSpace(line2[0])) {
        continuations++;
      } else {
        others += continuations + 1;
        continuations = 0;
      }
    }
  }
  return end;
}
function separatorOf(line2) {
  return /^[A-Za-z0-9-]+[ \t]*:/.test(line2) ? line2.indexOf(":") : -1;
}
function isSpace(char) {
  return char !== void 0 && " 	\n\r".includes(char);
}
function isBlank(line2) {
  return /^[ \t\n\r]*$/.test(line2);
}

// src/commit/lines.ts
function annotate(raw) {
  const block = trailerBlock(raw.map((line2) => line2.text));
  const fenced = closedSpans(raw, fenceEdges);
  const details = closedSpans(raw, detailsEdges);
  const lines = [];
  let folding;
  raw.forEach((source, index) => {
    const trailer = index >= block.from && index < block.to;
    if (source.text === "") {
      lines.push({ ...source, trailer });
      folding = void 0;
      return;
    }
    if (trailer && folding !== void 0 && /^[ \t]/.test(source.text))
      folding.text = `${folding.text} ${(source.text.trim().split(LINE_END)[0] ?? "").trim()}`;
    for (const piece of pieces(source)) {
      const quoting = quotingOf(piece.text, trailer, fenced.has(index), details.has(index));
      lines.push({ ...piece, trailer, ...quoting === void 0 ? {} : { quoting } });
    }
    if (!/^[ \t]/.test(source.text)) folding = trailer ? lines.at(-1) : void 0;
  });
  return lines;
}
function quotingOf(text, trailer, fenced, details) {
  if (/^[ \t]/.test(text)) return "indented";
  if (text.startsWith(">")) return "quoted";
  if (trailer) return void 0;
  if (/^(?:[-*+•‣]|\d{1,3}[.)])[ \t]/.test(text)) return "list";
  if (text.startsWith("`")) return fenced || text.startsWith("```") ? "fence" : "code";
  if (fenced) return "fence";
  if (details && !text.startsWith("<!--")) return "details";
  return void 0;
}
function pieces(source) {
  const text = source.text.endsWith("\r") ? source.text.slice(0, -1) : source.text;
  if (!LINE_END.test(text)) return [text === source.text ? source : { ...source, text }];
  return text.split(LINE_END).map((piece) => ({ ...source, text: piece }));
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
  const opens = /<details\b/i.test(text);
  const closes = /<\/details>/i.test(text);
  if (opens && closes) return null;
  return opens ? "open" : closes ? "close" : null;
}

// src/commit/parse.ts
var MESSAGE_HEAD_BYTES = 768 * 1024;
var MESSAGE_TAIL_BYTES = 256 * 1024;
var LF = 10;
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
  const rows = bytes.toString("latin1").split("\n");
  if (rows.at(-1) === "") rows.pop();
  const values = /* @__PURE__ */ new Map();
  let open;
  for (const row of rows) {
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
  return { lines: rows.length, first: (key) => values.get(key)?.[0] ?? null, all: (key) => values.get(key) ?? [] };
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
    name: decode(Buffer.from(name, "latin1"), encoding).trim(),
    address: decode(Buffer.from(address, "latin1"), encoding).trim(),
    time: time !== null && Number.isSafeInteger(time) ? time : null,
    zone: date?.[2] ?? ""
  };
}
function messageLines(body, start, encoding, firstLine, anomalies2) {
  const message = body.subarray(start);
  if (message.length > MESSAGE_HEAD_BYTES + MESSAGE_TAIL_BYTES) anomalies2.add("message-too-long");
  const wide = wideEncoding(message, encoding);
  if (wide !== null) {
    anomalies2.add("utf-16-message");
    const decoded = new TextDecoder(wide).decode(message).split("\n");
    const wideLines = decoded.map((text, index) => ({ text, line: firstLine + 1 + index, offset: start }));
    return [...wideLines, ...byteLines(body, start, encoding, firstLine).filter(({ text }) => !text.includes("\0"))];
  }
  if (message.includes(0)) anomalies2.add("nul-in-message");
  const lines = byteLines(body, start, encoding, firstLine);
  const first = lines[0];
  if (first?.text.startsWith("\uFEFF")) {
    anomalies2.add("byte-order-mark");
    first.text = first.text.slice(1);
  }
  return lines;
}
function byteLines(body, start, encoding, firstLine) {
  const length = body.length - start;
  const lines = [];
  let line2 = firstLine + 1;
  for (let at = start; at < body.length; line2++) {
    const lf = body.indexOf(LF, at);
    const end = lf < 0 ? body.length : lf;
    const relative2 = at - start;
    if (relative2 < MESSAGE_HEAD_BYTES || relative2 >= length - MESSAGE_TAIL_BYTES) {
      const text = end === at ? "" : decode(body.subarray(at, Math.min(end, at + MESSAGE_HEAD_BYTES)), encoding);
      lines.push({ text, line: line2, offset: at });
    }
    at = end + 1;
  }
  return lines;
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
  /** Row of a state → group bits of all literals that end there. */
  #groups;
  #start;
  /** @param literals lower-case literal → a bit for the group it belongs to */
  constructor(literals) {
    const words = [...literals].map(([literal, group2]) => ({ bytes: Buffer.from(literal), group: group2 }));
    const used = new Set(words.flatMap(({ bytes }) => [...bytes]));
    let column = 1;
    for (const byte of used) this.#columns[byte] = column++;
    for (let byte = 65; byte <= 90; byte++) this.#columns[byte] = this.#columns[byte + 32] ?? 0;
    for (const lineEnd of [0, 11, 12, 13]) this.#columns[lineEnd] = this.#columns[10] ?? 0;
    const width = column;
    const states = buildStates(words, this.#columns);
    const entry = (to) => to * width | (states[to]?.ends ? ENDS : 0);
    this.#next = Int32Array.from(states.flatMap(({ next }) => Array.from({ length: width }, (_, at) => entry(next[at] ?? 0))));
    this.#groups = new Map(states.map(({ ends }, row) => [row * width, ends]));
    this.#start = entry(states[0]?.next[this.#columns[10] ?? 0] ?? 0) & ~ENDS;
  }
  /**
   * The groups of all literals in the bytes from `from` on, or as soon as one of `enough` is among them. Bit 31: a byte ≥ 0x80.
   * @param onFound called with the group and the offset behind every literal of a group that is not enough
   */
  search(bytes, from, enough, onFound) {
    const [next, columns, length] = [this.#next, this.#columns, bytes.length];
    let state = this.#start;
    let found = 0;
    let all = 0;
    for (let at = from; at < length; at++) {
      const byte = bytes[at];
      all |= byte;
      state = next[state + columns[byte]];
      if ((state & ENDS) !== 0) {
        state &= ~ENDS;
        const group2 = this.#groups.get(state) ?? 0;
        found |= group2;
        if ((found & enough) !== 0) return found;
        onFound?.(group2, at + 1);
      }
    }
    return (all & 128) === 0 ? found : found | NON_ASCII;
  }
};
var ENDS = 1 << 30;
var NON_ASCII = 1 << 31;
function buildStates(words, columns) {
  const states = [{ next: [], ends: 0 }];
  for (const { bytes, group: group2 } of words) {
    let at = 0;
    for (const byte of bytes) {
      const column = columns[byte] ?? 0;
      const state = states[at];
      let to = state.next[column];
      if (to === void 0) {
        to = states.push({ next: [], ends: 0 }) - 1;
        state.next[column] = to;
      }
      at = to;
    }
    states[at].ends |= group2;
  }
  completeTransitions(states, Math.max(...columns) + 1);
  return states;
}
function completeTransitions(states, width) {
  const suffix = new Array(states.length).fill(0);
  const queue = [];
  const root = states[0];
  for (let column = 0; column < width; column++) {
    const to = root.next[column];
    if (to === void 0) root.next[column] = 0;
    else queue.push(to);
  }
  for (let head = 0; head < queue.length; head++) {
    const at = queue[head];
    const state = states[at];
    const fallback = states[suffix[at]];
    state.ends |= fallback.ends;
    for (let column = 0; column < width; column++) {
      const to = state.next[column];
      const beside = fallback.next[column] ?? 0;
      if (to === void 0) state.next[column] = beside;
      else {
        suffix[to] = beside;
        queue.push(to);
      }
    }
  }
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

// src/match/gate.ts
var OPENS = 1;
var PERSON = 2;
var VERDICTS_KEPT = 1e5;
var SKIMMED_BYTES = 1e6;
var Gate = class {
  #matcher;
  #automaton;
  #verdicts = {
    author: /* @__PURE__ */ new Map(),
    committer: /* @__PURE__ */ new Map(),
    "co-author": /* @__PURE__ */ new Map()
  };
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
    if (committer === 0 || body[author] !== A || body[committer] !== C) return true;
    const rest = body.indexOf(LF2, committer) + 1;
    if (rest === 0 || body[rest] === E) return true;
    const start = body[rest] === LF2 ? rest + 1 : body.indexOf("\n\n", rest) + 2;
    if (start < 2) return true;
    if (this.#identityOpens(body, author + "author ".length, "author")) return true;
    if (!sameIdentity(body, author + "author ".length, committer + "committer ".length)) {
      if (this.#identityOpens(body, committer + "committer ".length, "committer")) return true;
    }
    if (body.includes("\nencoding ", rest) && body.indexOf("\nencoding ", rest) < start) return true;
    return this.#messageOpens(body, start);
  }
  #messageOpens(body, start) {
    const values = [];
    const found = this.#automaton.search(body, start, OPENS, (_, end) => values.push(end));
    if ((found & OPENS) !== 0) return true;
    if (values.some((at) => this.#valueOpens(body, at))) return true;
    if (body[start] === M && body.toString("latin1", start, start + 6) === "Merge " && this.#branchOpens(body, start))
      return true;
    if (body[start] === BYTE_ORDER_MARK || body.indexOf(0, start) >= 0) return true;
    return (found & NON_ASCII) !== 0 && this.#disguiseOpens(body.toString("utf8", start));
  }
  /** Whether the value behind a key that ends at `at` is an agent's, read to the end of its line and with its continuation lines. */
  #valueOpens(body, at) {
    let colon = at;
    while (body[colon] === SPACE || body[colon] === TAB) colon++;
    if (body[colon] !== COLON) return false;
    const line2 = endOfLine(body, colon);
    if (this.#remember(body.toString("latin1", colon + 1, line2), "co-author", (text) => this.#holdsAgent(text))) return true;
    let end = line2;
    while (body[end] === LF2 && (body[end + 1] === SPACE || body[end + 1] === TAB)) end = endOfLine(body, end + 1);
    if (end === line2) return false;
    const folded = body.toString("latin1", colon + 1, end).replace(/\n[ \t]+/g, " ");
    return this.#remember(folded, "co-author", (text) => this.#holdsAgent(text));
  }
  #identityOpens(body, from, place) {
    const end = body.indexOf(GREATER, from);
    return this.#remember(body.toString("latin1", from, end < 0 ? body.length : end), place, (line2) => {
      const { name, address } = parsePerson(`${line2}> 0 +0000`);
      return this.#matcher.person(name, address, place, "") !== null;
    });
  }
  #holdsAgent(value) {
    const decoded = Buffer.from(value, "latin1").toString("utf8");
    return parseIdentities(decoded).some(({ name, address }) => this.#matcher.person(name, address, "co-author", "") !== null);
  }
  #branchOpens(body, start) {
    const end = body.indexOf(LF2, start);
    return this.#matcher.branch(body.toString("utf8", start, end < 0 ? body.length : end)) !== null;
  }
  #disguiseOpens(message) {
    if (!hasDisguise(message)) return false;
    const plain2 = Buffer.from(undisguise(message));
    const values = [];
    const found = this.#automaton.search(plain2, 0, OPENS, (_, end) => values.push(end));
    return (found & OPENS) !== 0 || values.some((at) => this.#valueOpens(plain2, at));
  }
  #remember(key, place, decide) {
    const verdicts = this.#verdicts[place];
    let verdict = verdicts.get(key);
    if (verdict === void 0) {
      verdict = decide(key);
      if (verdicts.size >= VERDICTS_KEPT) verdicts.clear();
      verdicts.set(key, verdict);
    }
    return verdict;
  }
};
var BYTE_ORDER_MARK = 239;
var [TAB, LF2, SPACE, COLON, GREATER, M, A, C, E, P, T] = [9, 10, 32, 58, 62, 77, 97, 99, 101, 112, 116];
function endOfLine(body, from) {
  let at = from;
  while (at < body.length) {
    const byte = body[at] ?? 0;
    if (byte === 0 || byte >= 10 && byte <= 13) return at;
    at++;
  }
  return at;
}
function endOfParents(body) {
  let at = body.indexOf(LF2) + 1;
  const parent = at + 2;
  while (body[at] === P && body[at + parent - 1] === LF2) at += parent;
  return at;
}
function sameIdentity(body, author, committer) {
  for (let at = 0; ; at++) {
    const byte = body[author + at];
    if (byte !== body[committer + at] || byte === void 0) return false;
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

// src/match/claim.ts
var UNSPECIFIED = "unspecified";

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
function counts2(sighting) {
  return sighting.strength !== "weak" && sighting.kind !== "denial" && sighting.kind !== "anomaly" && sighting.role !== "reviewer";
}
function publicPart({ key: _, ...sighting }) {
  return sighting;
}
function unique(found) {
  const seen = /* @__PURE__ */ new Set();
  return found.filter((sighting) => {
    const key = JSON.stringify([sighting.kind, sighting.signature, sighting.tool, sighting.model, sighting.role, sighting.quote]);
    return !seen.has(key) && seen.add(key);
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
    const plain2 = value.replace(/[[\]*_`]/g, "").replace(/\(https?:[^)]*\)/g, "").replace(/[.!]+$/, "").trim();
    if (/ at [0-9a-f]{7,40}$/.test(plain2)) return null;
    const quote = row.reads === "heading" ? `${text} ${value}` : text;
    if (row.reads === "names-ai") {
      const reading = this.#values.naming(plain2.slice(0, 200), day, "sentence");
      if (reading?.says !== "ai") return null;
      if (reading.claim.tool === UNSPECIFIED && !SAYS_AI.test(plain2)) return null;
      const bare = this.#names.exact(plain2)?.ambiguous !== void 0;
      const inside2 = reading.claim.tool === UNSPECIFIED ? this.#anywhere(plain2.slice(0, 200), day) : null;
      const claim = { signature: row.id, ...reading.claim, ...inside2 };
      return draft(bare ? { ...claim, strength: "weak", because: "bare-name" } : claim, "footer", "assistant", quote);
    }
    if (UNFILLED_VALUE.test(plain2)) return null;
    if (/^(?:none|no\b|n\/a|not used|nothing|without)/i.test(plain2)) return denial(row.id, denialStrength(plain2), quote);
    const inside = this.#anywhere(plain2, day);
    if (inside === null && /\b(?:without|no) AI\b|\b(?:did not|didn['’]?t) use (?:any )?AI\b/i.test(plain2))
      return denial(row.id, "weak", quote);
    if (inside === null && !/\b(?:AI|LLM|used?|generated?|written?|wrote|drafted|assist(?:ed|ance)|authored|help(?:ed)?|yes)\b/i.test(plain2))
      return null;
    if (inside === null && row.pattern.includes("|AI|") && /^AI\s*:/.test(text) && !/\b(?:AI|LLM)\b/.test(plain2)) return null;
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
  box(line2, day) {
    const place = { line: line2.line, offset: line2.offset };
    const text = line2.text.slice(0, 1e3).trim();
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
  for (const line2 of lines.slice(index + 1, index + 6)) if (line2.text.trim() !== "") return line2.text.trim();
  return "";
}

// src/match/names.ts
function indexNames(tools) {
  const byName = /* @__PURE__ */ new Map();
  for (const tool of tools) {
    for (const name of tool.names ?? []) if (!byName.has(plain(name))) byName.set(plain(name), tool);
  }
  const longest = Math.max(0, ...[...byName.keys()].map((name) => name.split(" ").length));
  return {
    exact: (text) => byName.get(plain(text)),
    leading(text) {
      const words = [...text.matchAll(/[^\s(),;:/·|]+/g)].slice(0, longest);
      for (let count = words.length; count > 0; count--) {
        const last = words[count - 1];
        if (last === void 0) continue;
        const end = last.index + last[0].length;
        const tool = byName.get(plain(text.slice(words[0]?.index ?? 0, end)));
        if (tool !== void 0) return { tool, rest: text.slice(end).trim() };
      }
      return void 0;
    }
  };
}
function plain(name) {
  return name.toLowerCase().replace(/[\s_-]+/g, " ").replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}\]]+$/gu, "");
}

// src/match/pattern.ts
var compileOwn = (source) => new RegExp(source, "iu");

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
  constructor(tools, names, compilerOf = () => compileOwn) {
    this.#names = names;
    this.#tools = new Map(tools.map((tool) => [tool.id, tool]));
    for (const tool of tools) {
      for (const signature of tool.signatures) if (signature.scope === "person") this.#add(tool, signature, compilerOf(tool));
    }
  }
  #add(tool, signature, compile) {
    const row = { tool, signature, name: signature.name === void 0 ? null : compile(`^(?:${signature.name})$`) };
    for (const address of signature.addresses ?? []) push(this.#byAddress, address, row);
    for (const login of signature.logins ?? []) push(this.#byLogin, login.toLowerCase(), row);
    for (const id of signature.githubIds ?? []) push(this.#byGitHubId, id, row);
    if (!signature.addresses && !signature.logins && !signature.githubIds) this.#byName.push(row);
  }
  /** @param day committer date, `YYYY-MM-DD`, for strengths that depend on it */
  match({ name, address }, place, day) {
    const identity2 = { name: name.slice(0, NAME_CHARS), address };
    const row = this.#row(identity2, place);
    return row === void 0 ? this.#persona(identity2) : this.#claim(row, identity2, day);
  }
  #row({ name, address }, place) {
    const noreply = parseGitHubNoreply(address);
    const rows = [
      ...this.#byAddress.get(address) ?? [],
      ...noreply?.id == null ? [] : this.#byGitHubId.get(noreply.id) ?? [],
      ...noreply === null ? [] : this.#byLogin.get(noreply.login) ?? [],
      ...address === "" && /\[bot\]$/i.test(name) ? this.#byLogin.get(name.toLowerCase()) ?? [] : [],
      ...this.#byName
    ].filter((row) => (row.signature.at ?? [place]).includes(place) && (row.name === null || row.name.test(name)));
    return rows.find((row) => row.name !== null) ?? rows[0];
  }
  #claim({ tool, signature }, { name }, day) {
    const strength = strengthOn(signature, day);
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
var NAME_CHARS = 500;
var MODEL_VENDORS = /openai|google|xai|x\.ai|anthropic/i;
function isModelName(name) {
  const rest = name.toLowerCase().replace(/\(.*?\)|\[.*?\]/g, " ").replace(
    /\b(?:claude|openai|anthropic|google|code|cli|agent|aws|via|ai|gpt|codex|gemini|opus|sonnet|haiku|fable|mythos|high|xhigh|medium|low|thinking|preview|pro|flash|mini|max|turbo|context)\b/g,
    " "
  ).replace(/[\d.\s·&+:/_-]+/g, " ").trim();
  return rest === "" || rest.split(" ").length <= 1;
}
function push(map, key, row) {
  const rows = map.get(key);
  if (rows === void 0) map.set(key, [row]);
  else rows.push(row);
}

// src/match/revert.ts
function repeatedInRevert(lines) {
  const repeated = /* @__PURE__ */ new Set();
  const subject = lines[0]?.text ?? "";
  const sentence = lines.findIndex((line2) => /^This (?:reverts|undoes) commit [0-9a-f]{7,64}/i.test(line2.text));
  if (!/^revert\b/i.test(subject) || /^(?:revert[:\s("'[]+){2,}/i.test(subject)) return repeated;
  for (let i = 1; i < sentence; i++) repeated.add(i);
  const heading = lines.findIndex(
    (line2) => /^(?:original|reverted) (?:commit )?(?:message|description|change)'?s?(?: description)?\b/i.test(line2.text)
  );
  if (heading >= 0) for (let i = heading; i < lines.length; i++) repeated.add(i);
  return repeated;
}

// src/match/value.ts
var FOLLOWS_A_NAME = /^[(:/,;.[+&·@]|^[-–—] |^v?\d|^(?:and|via|with|using|running|model|code|cli|agent|ai|on|for|in|at|under|to|through|during|did|was|which)\b/i;
var VALUE_CHARS = 1e3;
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
    const text = value.slice(0, VALUE_CHARS).trim();
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
    const text = value.slice(0, VALUE_CHARS).trim();
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

// src/match/matcher.ts
var LINE_WINDOW = 16 * 1024;
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
        const rows = this.#trailers.get(signature.key) ?? [];
        this.#trailers.set(signature.key, rows);
        rows.push({ tool, signature, test: compile(`^(?:${signature.value ?? ".*"})$`), ...model });
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
    return this.#persons.match({ name, address: normalAddress(address) }, place, day);
  }
  /** The tool behind a name inside a record of another tool (`agent_id.tool` of a git note). */
  toolNamed(name) {
    return this.#names.exact(name);
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
    const found = [...this.#people(commit, day)];
    const keys = new Set(commit.lines.flatMap((line2) => keyOf(line2.text) ?? []));
    const onlyTrailers = this.isDependencyBot(commit.author.address);
    const repeated = repeatedInRevert(commit.lines);
    commit.lines.forEach((line2, index) => {
      if (line2.text === "") return;
      const box = /^[-*+] \[[ xX]\] /.test(line2.text) && (line2.quoting ?? "list") === "list";
      if (box && !onlyTrailers) found.push(...this.#declarations.box(line2, day));
      if (line2.quoting !== void 0) return;
      if (onlyTrailers && !line2.trailer) return;
      const before = found.length;
      found.push(...this.#line(line2, index, commit.lines, keys, day));
      if (repeated.has(index)) for (const sighting of found.slice(before)) weaken(sighting, "repeated-in-revert");
    });
    found.push(...this.#subject(commit, day));
    if (!found.some(counts2)) found.push(...this.#disguised(commit, day));
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
  #line(line2, index, lines, keys, day) {
    const text = line2.text.slice(0, LINE_WINDOW).trimEnd();
    const place = { line: line2.line, offset: line2.offset };
    const trailers = this.#trailer(text, keys, day);
    if (trailers.length > 0) return trailers.map((trailer) => ({ ...trailer, ...place }));
    const said = this.#footer(text, day) ?? this.#declarations.sentence(text, index, lines, day);
    return said === null ? [] : [{ ...said, ...place }];
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
    return parseIdentities(value).flatMap((identity2) => {
      const claim = this.#persons.match(identity2, "co-author", day);
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
    const first = commit.lines[0];
    if (first === void 0) return [];
    const place = { line: first.line, offset: first.offset };
    const branch = this.branch(first.text);
    const found = branch === null ? [] : [{ ...draft(branch, "branch", "assistant", first.text), ...place }];
    const lower = first.text.toLowerCase();
    for (const { tool, signature, test, body } of this.#subjects) {
      if (!lower.includes(signature.literal) || !test.test(first.text)) continue;
      const inBody = body !== void 0 && commit.lines.slice(1).some((line2) => body.test(line2.text));
      const usual = strengthOn(signature, day);
      const strength = inBody ? signature.bodyStrength ?? usual : usual;
      found.push({
        ...draft({ signature: signature.id, tool: tool.id, strength }, "subject", signature.role ?? "assistant", first.text),
        ...place
      });
    }
    return found;
  }
  /** Lines that only become a signature once hidden or look-alike characters, a shared indent or literal `\n` are undone. */
  #disguised(commit, day) {
    const body = commit.lines.slice(1).filter((line2) => line2.text.trim() !== "");
    const allIndented = body.length > 0 && body.every((line2) => line2.quoting === "indented");
    const found = [];
    commit.lines.forEach((line2, index) => {
      if (line2.text.length > LINE_WINDOW) return;
      const literal = /\\n[ \t]*(Co-authored-by: .*)$/i.exec(line2.text)?.[1] ?? (index === 0 ? /\S[ \t]+(Co-authored-by: [^"]*)$/i.exec(line2.text)?.[1] : void 0);
      const candidates = [
        ...line2.quoting === void 0 && hasDisguise(line2.text) ? undisguise(line2.text).split("\n") : [],
        ...allIndented ? [line2.text] : [],
        ...literal === void 0 ? [] : literal.split("\\n")
      ].map((text) => text.replace(/^[ \t]+(?=co-authored-by: )/i, "").trimEnd());
      for (const text of candidates) {
        const [claim = this.#footer(text, day)] = this.#trailer(text, /* @__PURE__ */ new Set(), day);
        if (claim === null || claim.kind === "denial") continue;
        found.push({
          ...weaken(claim, "disguised"),
          quote: line2.text.slice(0, QUOTE_LIMIT),
          line: line2.line,
          offset: line2.offset
        });
      }
    });
    return found;
  }
  #weakenMechanical(found, commit) {
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
    const agents = found.filter(counts2).flatMap(({ tool }) => this.#tools.get(tool ?? "") ?? []).filter(({ kind }) => kind === "agent");
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

// src/model/report.ts
var REPORT_SCHEMA_VERSION = "1.0";

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
  const gaps2 = [];
  const cut2 = shallow.reached ?? await cutBehindDates(git, selection) ?? await cutBehindBase(git, range);
  gaps2.push(...await damageBehindBase(git, selection));
  if (cut2 !== null) {
    gaps2.push({
      code: "shallow-history",
      subject: cut2,
      detail: "the history is cut off here: older commits are not in this shallow clone",
      fix: "git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)"
    });
  }
  if (git.facts.partialFilter !== null) {
    gaps2.push({
      code: "partial-clone",
      subject: git.facts.partialFilter,
      detail: "this clone leaves objects on the server, and a scan fetches nothing; commits were read, files and notes may be missing",
      fix: "git config --unset-all remote.origin.partialclonefilter; git fetch --refetch origin"
    });
  }
  return gaps2;
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
  const gaps2 = [];
  const open = /* @__PURE__ */ new Set([...await git.boundary(selection.include, selection.exclude), ...selection.exclude]);
  for await (const objects of git.commits({ kind: "walk", include: selection.exclude, exclude: [] }, gaps2)) {
    for (const { id } of objects) open.delete(id);
    if (open.size === 0) break;
  }
  return gaps2;
}

// src/sources/commits.ts
async function* readCommitEvidence(git, selection, matcher, gate, gaps2, options) {
  for await (const objects of git.commits(selection, gaps2)) {
    const batch = { commits: 0, merges: 0, shown: [], ids: [] };
    const noted = await options.notes.of(objects.map(({ id }) => id));
    for (const object of objects) readOne(object, batch, matcher, gate, gaps2, noted.get(object.id) ?? [], options);
    yield batch;
  }
}
function readOne(object, batch, matcher, gate, gaps2, notes, options) {
  if (object.status !== "read") return;
  if (object.type !== "commit") {
    gaps2.push({ code: "not-a-commit", subject: object.id, detail: `the object is a ${object.type}`, fix: "name commits only" });
    return;
  }
  batch.commits++;
  if (options.wantIds) batch.ids.push(object.id);
  if (isMerge(object.body)) batch.merges++;
  if (!options.everything && notes.length === 0 && !object.truncated && !gate.opens(object.body)) return;
  const commit = parseCommit(object.id, object.body, object.truncated);
  const sightings = [...matcher.sightings(commit), ...notes];
  if (sightings.length === 0 && !options.everything) return;
  batch.shown.push({ commit, evidence: sightings.map((sighting, index) => toEvidence(sighting, commit.id, index)) });
}
function isMerge(body) {
  const first = body.indexOf(10);
  if (body.toString("latin1", first, first + 8) !== "\nparent ") return false;
  const second = body.indexOf(10, first + 1);
  return body.toString("latin1", second, second + 8) === "\nparent ";
}
function toEvidence(sighting, commit, index) {
  const { kind, ...rest } = sighting;
  return { id: `${commit}#${index + 1}`, kind, commit, ...rest, assertedBy: kind === "note" ? "third-party" : "author" };
}

// src/model/attribution.ts
var ATTRIBUTIONS = ["declared", "recorded", "suspected", "none"];

// src/summary.ts
var Summary = class {
  #commits = 0;
  #merges = 0;
  #byAttribution = { declared: 0, recorded: 0, suspected: 0, none: 0 };
  #byRole = {};
  #humanAttested = 0;
  #attributedMerges = 0;
  #tools = /* @__PURE__ */ new Map();
  get commits() {
    return this.#commits;
  }
  count(commits, merges) {
    this.#commits += commits;
    this.#merges += merges;
  }
  add(commit) {
    const { attribution, tools, denied, merge, date } = commit;
    if (attribution !== "none") {
      this.#byAttribution[attribution]++;
      if (merge) this.#attributedMerges++;
    } else if (denied) this.#humanAttested++;
    if (attribution === "declared" || attribution === "recorded") {
      for (const role of new Set(tools.map((use) => use.role))) bump(this.#byRole, role);
    }
    for (const id of new Set(tools.map((use) => use.id))) {
      const summary = this.#tool(id);
      const uses = tools.filter((use) => use.id === id);
      if (attribution !== "none") summary[attribution]++;
      if (attribution === "suspected") continue;
      for (const role of new Set(uses.map((use) => use.role))) bump(summary.roles, role);
      for (const model of new Set(uses.flatMap((use) => use.model ?? []))) bump(summary.models, model);
      const day = date?.slice(0, 10) ?? null;
      if (day === null || attribution === "none") continue;
      if (summary.firstSeen === null || day < summary.firstSeen) summary.firstSeen = day;
      if (summary.lastSeen === null || day > summary.lastSeen) summary.lastSeen = day;
    }
  }
  totals() {
    const attributed = ATTRIBUTIONS.filter((name) => name !== "none").reduce((sum, name) => sum + this.#byAttribution[name], 0);
    return {
      commits: this.#commits,
      merges: this.#merges,
      byAttribution: { ...this.#byAttribution, none: this.#commits - attributed },
      byRole: { ...this.#byRole },
      humanAttested: this.#humanAttested,
      attributedMerges: this.#attributedMerges
    };
  }
  /** Most commits first; equal counts by id. */
  tools() {
    const weight = (tool) => tool.declared + tool.recorded;
    return [...this.#tools.values()].sort((a, b) => weight(b) - weight(a) || b.suspected - a.suspected || (a.id < b.id ? -1 : 1));
  }
  #tool(id) {
    let summary = this.#tools.get(id);
    if (summary === void 0) {
      summary = { id, declared: 0, recorded: 0, suspected: 0, roles: {}, models: {}, firstSeen: null, lastSeen: null };
      this.#tools.set(id, summary);
    }
    return summary;
  }
};
function bump(counts3, key) {
  counts3[key] = (counts3[key] ?? 0) + 1;
}

// src/scan.ts
async function scan(world, options = {}) {
  const stream = await openScan(world, options);
  const commits = [];
  const evidence = [];
  for await (const scanned of stream.commits) {
    commits.push(scanned.commit);
    evidence.push(...scanned.evidence);
  }
  const report = stream.report();
  return { ...report, repos: report.repos.map((repo) => ({ ...repo, commits, evidence })) };
}
async function openScan(world, options = {}) {
  const { git } = world;
  const known = { ...catalogue, tools: [...catalogue.tools, ...options.config?.tools ?? []] };
  const matcher = new Matcher(catalogue, options.config);
  const gate = new Gate(known, matcher);
  const { refs, broken, unreadable: unreadable2 } = await git.refs();
  const { selection, range, gaps: gaps2 } = await resolveRange(git, options, refs, world.now());
  if (unreadable2 !== null) {
    gaps2.push({
      code: "unreadable-ref",
      detail: `the refs cannot be read: ${unreadable2}`,
      fix: "git fsck, or clone the repository again"
    });
  }
  gaps2.push(...unreadableRefs(broken, options, git.facts.headRef));
  const notes = await openNotes(git, refs, matcher, known.tools, gaps2);
  const shallow = new ShallowWatch(git.facts.shallow);
  const summary = new Summary();
  async function* commits() {
    const reading = {
      notes,
      everything: options.everything ?? false,
      wantIds: shallow.active && selection.kind === "walk"
    };
    for await (const batch of readCommitEvidence(git, selection, matcher, gate, gaps2, reading)) {
      shallow.saw(batch.ids);
      summary.count(batch.commits, batch.merges);
      for (const read of batch.shown) {
        const commit = concludeCommit(read);
        summary.add(commit);
        yield { commit, evidence: read.evidence };
      }
      options.onProgress?.(summary.commits);
    }
    gaps2.push(...await cloneGaps(git, selection, range, shallow));
  }
  return {
    commits: commits(),
    report: () => {
      const reasons = reasonsOf(gaps2);
      const noteRefs = refs.filter(({ name }) => name.startsWith("refs/notes/")).map(({ name }) => ({ ref: name, read: name === GIT_AI_NOTES }));
      const origin = parseOrigin(git.facts.originUrl);
      return {
        schemaVersion: REPORT_SCHEMA_VERSION,
        tool: { name: "ai-provenance", version: VERSION, rulesDigest: rulesDigest(known) },
        result: gaps2.length === 0 ? "pass" : "incomplete",
        reasons,
        repos: [
          {
            repository: { ...origin, objectFormat: git.facts.objectFormat },
            range: { ...range, commits: summary.commits, refs: { ...range.refs, notes: noteRefs } },
            complete: gaps2.length === 0,
            gaps: sortGaps(gaps2),
            totals: summary.totals(),
            tools: summary.tools(),
            policy: options.config?.policy ?? { source: null, digest: null }
          }
        ]
      };
    }
  };
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
function concludeCommit({ commit, evidence }) {
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
function reasonsOf(gaps2) {
  return [...new Set(gaps2.map(({ code }) => code))].sort();
}
function sortGaps(gaps2) {
  const key = ({ code, subject = "", detail }) => `${code} ${subject} ${detail}`;
  const unique2 = new Map(gaps2.map((gap) => [key(gap), gap]));
  return [...unique2.entries()].sort(([a], [b]) => a < b ? -1 : 1).map(([, gap]) => gap);
}
function rulesDigest(known = catalogue) {
  return `sha256:${hash("sha256", canonicalJson({ ...known, modelFamilies }), "hex")}`;
}

export {
  CONFIG_FILES,
  loadConfig,
  canonicalJson,
  ATTRIBUTION_WORDS,
  REASON_WORDS,
  STRENGTH_WORDS,
  ROLE_WORDS,
  KIND_WORDS,
  GAP_WORDS,
  NO_SHARE,
  SHARE_DEFINITION,
  PLAIN,
  renderText,
  tally,
  number,
  plural,
  percent,
  parseOrigin,
  resolveRange,
  countRefs,
  GIT_AI_NOTES,
  scan,
  openScan,
  rulesDigest
};
