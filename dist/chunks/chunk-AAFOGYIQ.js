import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ATTRIBUTION_WORDS,
  GAP_WORDS,
  NO_SHARE,
  SHARE_DEFINITION,
  canonicalJson,
  number,
  percent,
  plural,
  renderText,
  tally
} from "./chunk-Z3GHQIXN.js";
import {
  line,
  markdown,
  markdownCode,
  safeJson
} from "./chunk-NDSRJ4XB.js";

// src/reports/ndjson.ts
function commitLine(commit, evidence) {
  return `${safeJson(canonicalJson({ ...commit, evidence }))}
`;
}
function renderNdjson(report) {
  return report.repos.flatMap((repo) => {
    const byId = new Map(repo.evidence.map((item) => [item.id, item]));
    return repo.commits.map(
      (commit) => commitLine(
        commit,
        commit.evidence.flatMap((id) => byId.get(id) ?? [])
      )
    );
  }).join("");
}

// src/reports/json.ts
function renderJson(report) {
  return `${safeJson(canonicalJson(report, 2))}
`;
}

// src/reports/markdown.ts
var COMMITS_SHOWN = 50;
function renderMarkdown(report) {
  return report.repos.map((repo) => repoMarkdown(repo, report.result)).join("\n");
}
function repoMarkdown(repo, result) {
  const { repository, range, totals } = repo;
  const found = totals.byAttribution.declared + totals.byAttribution.recorded;
  const verdict = result === "incomplete" ? "INCOMPLETE" : `${number(found)} of ${number(totals.commits)} ${plural("commit", totals.commits)} with AI evidence`;
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
    repo.complete ? `AI evidence: ${percent(found, totals.commits)} ${SHARE_DEFINITION}.` : `AI evidence: ${NO_SHARE}.`,
    ...gapSection(repo),
    ...toolSection(repo),
    ...commitSection(repo),
    ""
  ].join("\n");
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
function commitSection({ commits }) {
  const marked = commits.filter((commit) => commit.attribution !== "none" || commit.denied);
  if (marked.length === 0) return [];
  const more = marked.length > COMMITS_SHOWN ? `, ${COMMITS_SHOWN} of ${number(marked.length)}` : "";
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

// src/reports/index.ts
var reporters = {
  text: (report) => renderText(report),
  json: renderJson,
  ndjson: renderNdjson,
  md: renderMarkdown
};
var FORMATS = Object.keys(reporters);

export {
  commitLine,
  reporters,
  FORMATS
};
