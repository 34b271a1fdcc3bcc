import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ATTRIBUTION_WORDS,
  CHECK_WORDS,
  GAP_WORDS,
  GROUPING_WORDS,
  KIND_WORDS,
  LINES_OVERLAP,
  LINE_WORDS,
  NO_SHARE,
  REASON_WORDS,
  SCOPE_WORDS,
  SHARE_DEFINITION,
  SKIP_WORDS,
  countedColumns
} from "./chunk-VMZAPK7J.js";
import {
  LINE_GROUPINGS
} from "./chunk-RUFODLTO.js";
import {
  PLAIN,
  canonicalJson,
  number,
  percent,
  plural,
  table,
  tally
} from "./chunk-X3F5H2QE.js";
import {
  cut,
  line,
  markdown,
  markdownCode,
  safeJson
} from "./chunk-5ACZV4ZN.js";

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

// src/reports/text-gaps.ts
function gapLines(all, style) {
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

// src/reports/json.ts
function renderJson(report) {
  return `${safeJson(canonicalJson(report, 2))}
`;
}

// src/reports/markdown.ts
var COMMITS_SHOWN = 50;
var FILES_SHOWN = 20;
var TOOLS_SHOWN = 10;
function renderMarkdown(report) {
  return report.repos.map((repo) => repoMarkdown(repo, report.result)).join("\n");
}
function repoMarkdown(repo, result) {
  const { repository, range, totals } = repo;
  const found = totals.byAttribution.declared + totals.byAttribution.recorded;
  const verdict = result === "incomplete" ? "INCOMPLETE" : `${number(found)} of ${number(totals.commits)} ${plural("commit", totals.commits)} with AI evidence${findingNote(repo)}`;
  return [
    `### AI provenance: ${verdict}`,
    "",
    [
      ...repository.name === null ? [] : [markdownCode(repository.name, 120)],
      markdownCode(range.expression, 120),
      ...range.base === null ? [] : [`base ${markdownCode(range.base.slice(0, 12))}`],
      ...range.head === null ? [] : [`head ${markdownCode(range.head.slice(0, 12))}`],
      `complete history: ${repo.complete ? "yes" : "no"}`
    ].join(" \xB7 "),
    "",
    "| Attribution | Commits | Meaning |",
    "| --- | ---: | --- |",
    ...["declared", "recorded", "suspected"].map(
      (name) => `| ${name} | ${number(totals.byAttribution[name])} | ${ATTRIBUTION_WORDS[name]} |`
    ),
    `| human attested | ${number(totals.humanAttested)} | the commit says that no AI took part |`,
    `| no evidence | ${number(totals.byAttribution.none - totals.humanAttested)} | ${ATTRIBUTION_WORDS.none} |`,
    "",
    repo.complete ? `AI evidence: ${totals.commits === 0 ? "no commits" : `${percent(found, totals.commits)} ${SHARE_DEFINITION}`}.` : `AI evidence: ${NO_SHARE}.`,
    ...gapSection(repo),
    ...findingSection(repo),
    ...toolSection(repo),
    ...fileSection(repo),
    ...lineSection(repo),
    ...commitSection(repo),
    ""
  ].join("\n");
}
function findingNote({ findings }) {
  const failed = findings.filter(({ answer }) => answer === "fail").length;
  return failed === 0 ? "" : `, ${number(failed)} ${plural("finding", failed)}`;
}
function gapSection({ gaps }) {
  if (gaps.length === 0) return [];
  return [
    "",
    "**This could not be seen, so nothing follows from what was not found:**",
    "",
    ...gaps.slice(0, 10).map((gap) => {
      const subject = gap.subject === void 0 ? "" : ` ${markdownCode(gap.subject, 100)}`;
      return `- ${GAP_WORDS[gap.code]}${subject}: ${markdown(gap.detail)}. Fix: ${markdownCode(gap.fix)}`;
    }),
    ...gaps.length > 10 ? [`- and ${number(gaps.length - 10)} more`] : []
  ];
}
function findingSection({ findings, evidence }) {
  const failed = findings.filter(({ check, answer }) => check === "hidden-unicode" && answer === "fail");
  if (failed.length === 0) return [];
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const words = CHECK_WORDS["hidden-unicode"];
  return [
    "",
    `**${words.title}** ${cutNote3(FILES_SHOWN, failed.length)}`.trim(),
    "",
    `${words.why} Fix: ${words.fix}.`,
    "",
    ...failed.slice(0, FILES_SHOWN).map(({ path, line: row, column, severity, evidence: [first = ""] }) => {
      const cited = byId.get(first);
      const where = [path, row, column].filter((part) => part !== void 0).join(":");
      return `- ${severity} ${markdownCode(where, 160)} ${markdownCode(cut(cited?.quote?.trim() ?? "", 80), 100)}`;
    })
  ];
}
function fileSection({ files, evidence, totals }) {
  if (totals.files === null) return [];
  const byId = new Map(evidence.map((item) => [item.id, item]));
  const said = files.flatMap((file) => {
    const cited = file.evidence.flatMap((id) => byId.get(id) ?? []);
    const first = cited.find(({ kind }) => kind === "marker" || kind === "denial") ?? cited.find(({ kind }) => kind === "agent-file");
    return first === void 0 ? [] : [{ file, first }];
  });
  const { scope, files: count, uncommitted, agentFiles, declaring } = totals.files;
  return [
    "",
    `Files (${scope.map((name) => SCOPE_WORDS[name]).join(" and ")}): ${number(count + uncommitted)}, of which ${number(declaring)} declare AI use or its absence. Files that set up AI tools${scope.includes("changes") ? ", changed or not" : ""}: ${number(agentFiles)}.`,
    ...said.length === 0 ? [] : [
      "",
      `<details><summary>Files with evidence ${cutNote3(FILES_SHOWN, said.length)}</summary>`,
      "",
      "| File | Evidence | Tools | Says |",
      "| --- | --- | --- | --- |",
      ...said.slice(0, FILES_SHOWN).map(({ file, first }) => {
        const where = first.line === void 0 ? file.path : `${file.path}:${first.line}`;
        const tools = file.tools.map(({ id, model }) => `${id}${model === void 0 ? "" : ` (${model})`}`).join(", ");
        const quote = first.quote === void 0 ? "" : markdownCode(cut(first.quote.trim(), 80), 100);
        return `| ${markdownCode(where, 120)} | ${KIND_WORDS[first.kind]} | ${markdown(tools)} | ${quote} |`;
      }),
      "",
      "</details>"
    ]
  ];
}
function lineSection({ lines, complete }) {
  if (lines === null || lines.total.commits + lines.total.recorded === 0) return [];
  const columns = countedColumns(lines);
  const row = (key, counts2) => `| ${key} | ${columns.map((name) => number(counts2[name] ?? 0)).join(" | ")} |`;
  const share2 = lines.headLines === null || !complete ? "" : ` Surviving: ${percent(lines.total.surviving ?? 0, lines.headLines)} of the ${number(lines.headLines)} lines of the head's text files.`;
  return [
    "",
    `| How much code | ${columns.join(" | ")} |`,
    `| --- |${columns.map(() => " ---: |").join("")}`,
    row("all", lines.total),
    ...lines.by.tool.slice(0, TOOLS_SHOWN).map(({ key, ...counts2 }) => row(markdownCode(key, 60), counts2)),
    "",
    "<details><summary>By model, directory, language and month</summary>",
    "",
    `| | ${columns.join(" | ")} |`,
    `| --- |${columns.map(() => " ---: |").join("")}`,
    ...LINE_GROUPINGS.filter((grouping) => grouping !== "tool").flatMap(
      (grouping) => lines.by[grouping].slice(0, TOOLS_SHOWN).map(({ key, ...counts2 }) => row(`${grouping} ${markdownCode(key, 60)}`, counts2))
    ),
    "",
    "</details>",
    "",
    `${columns.map((name) => `${name}: ${LINE_WORDS[name]}`).join("; ")}.${share2} ${LINES_OVERLAP}`
  ];
}
function cutNote3(shown, count) {
  return count > shown ? `(${shown} of ${number(count)})` : "";
}
function toolSection({ tools }) {
  if (tools.length === 0) return [];
  return [
    "",
    "| Tool | Commits | Suspected | First seen | Last seen | Roles | Models |",
    "| --- | ---: | ---: | --- | --- | --- | --- |",
    ...tools.map(
      (tool) => [
        "",
        markdownCode(tool.id),
        number(tool.declared + tool.recorded),
        number(tool.suspected),
        line(tool.firstSeen ?? "", 40),
        line(tool.lastSeen ?? "", 40),
        markdown(tally(tool.roles, 4)),
        markdown(tally(tool.models, 4)),
        ""
      ].join(" | ").trim()
    )
  ];
}
function commitSection({ commits, totals, highlights }) {
  const named = /* @__PURE__ */ new Set([...highlights.contradicted.commits, ...highlights.latest.commits, ...highlights.suspected.commits]);
  const marked = commits.filter((commit) => named.has(commit.id));
  if (marked.length === 0) return [];
  const { declared, recorded, suspected } = totals.byAttribution;
  const all = declared + recorded + suspected;
  const more = all > Math.min(marked.length, COMMITS_SHOWN) ? `, ${Math.min(marked.length, COMMITS_SHOWN)} of ${number(all)}` : "";
  return [
    "",
    `<details><summary>Commits with evidence (newest first${more})</summary>`,
    "",
    "| Commit | Date | Attribution | Tools | Subject |",
    "| --- | --- | --- | --- | --- |",
    ...marked.slice(0, COMMITS_SHOWN).map((commit) => {
      const tools = commit.tools.map(({ id, model, role }) => `${id}${model === void 0 ? "" : ` (${model})`} ${role}`).join(", ");
      const state = commit.denied ? `${commit.attribution}, says no AI` : commit.attribution;
      return `| ${markdownCode(commit.id.slice(0, 12))} | ${line(commit.date?.slice(0, 10) ?? "")} | ${state} | ${markdown(tools)} | ${markdown(commit.subject, 120)} |`;
    }),
    "",
    "</details>"
  ];
}

export {
  renderJson,
  renderMarkdown,
  gapSection,
  gapLines,
  renderText
};
