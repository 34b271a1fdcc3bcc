import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ATTRIBUTION_WORDS,
  CHECK_WORDS,
  GAP_WORDS,
  KIND_WORDS,
  LINES_OVERLAP,
  LINE_WORDS,
  NO_SHARE,
  SCOPE_WORDS,
  SHARE_DEFINITION,
  countedColumns
} from "./chunk-WKCBUVWF.js";
import {
  LINE_GROUPINGS
} from "./chunk-4EQSY53W.js";
import {
  canonicalJson,
  number,
  percent,
  plural,
  tally
} from "./chunk-5HZFENFR.js";
import {
  cut,
  line,
  markdown,
  markdownCode,
  safeJson
} from "./chunk-CDEONOS5.js";

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
    `**${words.title}** ${cutNote(FILES_SHOWN, failed.length)}`.trim(),
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
      `<details><summary>Files with evidence ${cutNote(FILES_SHOWN, said.length)}</summary>`,
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
  const row = (key, counts) => `| ${key} | ${columns.map((name) => number(counts[name] ?? 0)).join(" | ")} |`;
  const share = lines.headLines === null || !complete ? "" : ` Surviving: ${percent(lines.total.surviving ?? 0, lines.headLines)} of the ${number(lines.headLines)} lines of the head's text files.`;
  return [
    "",
    `| How much code | ${columns.join(" | ")} |`,
    `| --- |${columns.map(() => " ---: |").join("")}`,
    row("all", lines.total),
    ...lines.by.tool.slice(0, TOOLS_SHOWN).map(({ key, ...counts }) => row(markdownCode(key, 60), counts)),
    "",
    "<details><summary>By model, directory, language and month</summary>",
    "",
    `| | ${columns.join(" | ")} |`,
    `| --- |${columns.map(() => " ---: |").join("")}`,
    ...LINE_GROUPINGS.filter((grouping) => grouping !== "tool").flatMap(
      (grouping) => lines.by[grouping].slice(0, TOOLS_SHOWN).map(({ key, ...counts }) => row(`${grouping} ${markdownCode(key, 60)}`, counts))
    ),
    "",
    "</details>",
    "",
    `${columns.map((name) => `${name}: ${LINE_WORDS[name]}`).join("; ")}.${share} ${LINES_OVERLAP}`
  ];
}
function cutNote(shown, count) {
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
        markdown(tool.firstSeen ?? "", 40),
        markdown(tool.lastSeen ?? "", 40),
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
      return `| ${markdownCode(commit.id.slice(0, 12))} | ${markdown(commit.date?.slice(0, 10) ?? "")} | ${state} | ${markdown(tools)} | ${markdown(commit.subject, 120)} |`;
    }),
    "",
    "</details>"
  ];
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

export {
  renderJson,
  renderMarkdown,
  gapSection,
  gapLines
};
