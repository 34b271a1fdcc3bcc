import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gapLines
} from "./chunk-BOTWK4A4.js";
import {
  ATTRIBUTION_WORDS,
  CHECK_WORDS,
  GROUPING_WORDS,
  LINES_OVERLAP,
  LINE_WORDS,
  NO_SHARE,
  REASON_WORDS,
  SCOPE_WORDS,
  SHARE_DEFINITION,
  SKIP_WORDS,
  countedColumns
} from "./chunk-WKCBUVWF.js";
import {
  LINE_GROUPINGS
} from "./chunk-4EQSY53W.js";
import {
  PLAIN,
  number,
  percent,
  plural,
  table,
  tally
} from "./chunk-5HZFENFR.js";
import {
  cut,
  line
} from "./chunk-CDEONOS5.js";

// src/reports/text-files.ts
var SHOWN = 5;
function fileLines(repo, style) {
  const { files: totals } = repo.totals;
  if (totals === null) return [];
  const byId = new Map(repo.evidence.map((item) => [item.id, item]));
  return [
    "",
    ...overview(totals, style),
    ...hidden(repo, byId, style),
    ...declarations(repo, byId, style),
    ...setUp(repo, byId, style)
  ];
}
function overview({ scope, commit, files, uncommitted, skipped }, style) {
  const where = scope.map((name) => (name === "uncommitted" ? `${number(uncommitted)} ` : "") + SCOPE_WORDS[name]).join(", and ");
  const named = Object.entries(skipped).filter(([, count]) => count > 0).map(([reason, count]) => `${number(count)} ${SKIP_WORDS[reason]}`);
  return [
    `  ${style.strong("Files".padEnd(16))}${number(files).padStart(9)}   ${style.faint(`${where}${commit === null ? "" : ` (${commit.slice(0, 12)})`}`)}`,
    ...named.length === 0 ? [] : [`  ${"".padEnd(28)}${style.faint(`named, not read: ${named.join(", ")} (--json lists them)`)}`]
  ];
}
function hidden({ findings }, byId, style) {
  const failed = findings.filter(({ check, answer }) => check === "hidden-unicode" && answer === "fail");
  if (failed.length === 0) return [];
  return [
    "",
    `${style.bad(CHECK_WORDS["hidden-unicode"].title)}${cutNote(failed.length, style)}`,
    style.faint(`  ${CHECK_WORDS["hidden-unicode"].why}`),
    ...failed.slice(0, SHOWN).flatMap(({ path, severity, evidence }) => {
      const cited = evidence.flatMap((id) => byId.get(id) ?? []);
      const more = cited.length > 1 ? style.faint(`, and ${number(cited.length - 1)} more in this file`) : "";
      const [first] = cited;
      const reason = first?.because === void 0 ? "" : REASON_WORDS[first.because];
      return [
        `  ${severity}  ${place(path, first)}  ${line(cut(first?.quote?.trim() ?? "", 80), 100)}`,
        `         ${style.faint(reason)}${more}`
      ];
    }),
    style.faint(`  fix: ${CHECK_WORDS["hidden-unicode"].fix}`),
    style.faint("  every place: ai-provenance explain <revision>:<path>, or --json")
  ];
}
function declarations({ files }, byId, style) {
  const declaring = files.flatMap((file) => {
    const first = citedBy(file, byId).find(({ kind }) => kind === "marker" || kind === "denial");
    return first === void 0 ? [] : [{ path: file.path, first }];
  });
  if (declaring.length === 0) return [];
  return [
    "",
    `${style.strong("Files that declare AI use, or its absence")}${cutNote(declaring.length, style)}`,
    ...declaring.slice(0, SHOWN).map(({ path, first }) => `  ${place(path, first)}  ${line(cut(first.quote?.trim() ?? "", 80), 100)}`)
  ];
}
function setUp({ files }, byId, style) {
  const byTool = /* @__PURE__ */ new Map();
  for (const file of files) {
    for (const { kind, tool } of citedBy(file, byId)) {
      if (kind !== "agent-file") continue;
      const name = tool === void 0 || tool === "unspecified" ? "any agent" : tool;
      byTool.set(name, [.../* @__PURE__ */ new Set([...byTool.get(name) ?? [], file.path])]);
    }
  }
  if (byTool.size === 0) return [];
  return [
    "",
    `${style.strong("Tools set up here")} ${style.faint("(says nothing about who wrote what)")}`,
    ...[...byTool].sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1)).map(([tool, paths]) => {
      const shown = paths.slice(0, 3).map((path) => line(path, 60));
      return `  ${line(tool, 60).padEnd(18)} ${shown.join(", ")}${paths.length > 3 ? style.faint(` and ${number(paths.length - 3)} more ${plural("file", paths.length - 3)}`) : ""}`;
    })
  ];
}
function citedBy({ evidence }, byId) {
  return evidence.flatMap((id) => byId.get(id) ?? []);
}
function place(path, cited) {
  return line([path, cited?.line, cited?.column].filter((part) => part !== void 0).join(":"), 120);
}
function cutNote(count, style) {
  return count > SHOWN ? style.faint(` (${SHOWN} of ${number(count)})`) : "";
}

// src/reports/text-lines.ts
var ROWS = 6;
function codeLines({ lines, complete }, style) {
  if (lines === null || lines.total.commits + lines.total.recorded === 0) return [];
  const columns = countedColumns(lines);
  const row = (key, counts2) => [key, ...columns.map((name) => number(counts2[name] ?? 0))];
  const rows = LINE_GROUPINGS.flatMap((grouping) => [
    [`by ${GROUPING_WORDS[grouping]}${cutNote2(lines.by[grouping].length)}`],
    ...lines.by[grouping].slice(0, ROWS).map(({ key, ...counts2 }) => row(`  ${line(key, 40)}`, counts2))
  ]);
  return [
    "",
    ...table(["How much code", ...columns], [row("all", lines.total), ...rows], [1, 2, 3, 4, 5], style),
    ...columns.map(
      (name) => style.faint(`  ${name}: ${LINE_WORDS[name]}${name === "surviving" ? survivingShare(lines, complete) : ""}`)
    ),
    ...uncounted(lines).map((text) => style.faint(`  not counted: ${text}`)),
    style.faint(`  ${LINES_OVERLAP}`)
  ];
}
function cutNote2(count) {
  return count > ROWS ? ` (${ROWS} of ${number(count)})` : "";
}
function survivingShare({ total, headLines }, complete) {
  if (headLines === null || total.surviving === null) return "";
  return `: ${complete ? `${percent(total.surviving, headLines)} ` : ""}of the ${number(headLines)} lines of its text files`;
}
function uncounted({ uncountedFiles, uncountedCommits, unblamedFiles }) {
  return [
    ...uncountedFiles === 0 ? [] : [`${number(uncountedFiles)} ${plural("change", uncountedFiles)} of files that are binary or larger than 5 MiB`],
    ...uncountedCommits === 0 ? [] : [`${number(uncountedCommits)} ${plural("commit", uncountedCommits)} of which something is not in this clone`],
    ...unblamedFiles === 0 ? [] : [
      `surviving lines of ${number(unblamedFiles)} ${plural("file", unblamedFiles)} with a version over 64 MiB or a name that is no UTF-8`
    ]
  ];
}

// src/reports/text.ts
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
    ...fileLines(repo, style),
    ...codeLines(repo, style),
    ...lookAt(repo, style),
    ...gapLines(repo.gaps, style)
  ].join("\n").concat("\n");
}
function headline({ repository, range, totals, complete, findings }, style) {
  const failed = findings.filter(({ answer }) => answer === "fail").length;
  const found = failed === 0 ? "" : ` \xB7 ${style.bad(`${number(failed)} ${plural("finding", failed)}`)}`;
  const state = (complete ? style.good("complete") : style.bad("INCOMPLETE")) + found;
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
    `  ${style.strong("AI evidence".padEnd(16))}${number(found).padStart(9)}   ${share(found, totals.commits, complete, style)}`,
    row("  declared", declared, ATTRIBUTION_WORDS.declared),
    row("  recorded", recorded, ATTRIBUTION_WORDS.recorded),
    row("suspected", suspected, `${ATTRIBUTION_WORDS.suspected}; not counted above`),
    row("human attested", totals.humanAttested, "the commit says that no AI took part"),
    row("no evidence", none - totals.humanAttested, ATTRIBUTION_WORDS.none)
  ];
}
function share(found, commits, complete, style) {
  if (!complete) return style.faint(NO_SHARE);
  return commits === 0 ? style.faint("no commits") : `${percent(found, commits)} ${style.faint(SHARE_DEFINITION)}`;
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
function lookAt({ commits, highlights, evidence, lines }, style) {
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const commitOf = new Map(commits.map((commit) => [commit.id, commit]));
  const shown = (title, { count, commits: ids }) => {
    const named = ids.slice(0, LOOK_AT).flatMap((id) => commitOf.get(id) ?? []);
    return group(title, named, count, byId, style);
  };
  const { contradicted, suspected, automation, latest } = highlights;
  return [
    ...shown('Says "no AI" and shows AI evidence', contradicted),
    ...shown("Suspected, worth a look", suspected),
    ...automation === 0 ? [] : [
      "",
      style.faint(
        `Left out here: ${number(automation)} suspected as automation under an agent account, no work of the agent`
      )
    ],
    ...shown("Latest with AI evidence", latest),
    ...commits.length === 0 ? [] : ["", style.faint("Why a commit is marked: ai-provenance explain <commit>. Everything: --json.")],
    ...latest.count === 0 || lines !== null ? [] : [style.faint("How much code: --lines (added and deleted), --surviving (what is left of it at the head).")]
  ];
}
function group(title, commits, count, byId, style) {
  if (commits.length === 0) return [];
  const more = count > commits.length ? style.faint(` (${commits.length} of ${number(count)})`) : "";
  return [
    "",
    `${style.strong(title)}${more}`,
    ...commits.flatMap((commit) => [
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

export {
  renderText
};
