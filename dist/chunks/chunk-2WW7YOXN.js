import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  answersOf,
  countWords,
  evidenceWords,
  factsOf,
  fixesOf,
  impactWords,
  moreWords,
  nextWords,
  openAnswers,
  phraseOf,
  placeOf,
  sentenceOf,
  standingOf,
  unaskedWords,
  verdictWords2 as verdictWords
} from "./chunk-AN4AVHZ3.js";
import {
  gapLines
} from "./chunk-BOTWK4A4.js";
import {
  PLAIN,
  number
} from "./chunk-5HZFENFR.js";
import {
  cut,
  line
} from "./chunk-CDEONOS5.js";

// src/reports/gate.ts
var SHOWN = 8;
var PHRASE = 110;
var MARKS = {
  error: "ERROR",
  undecided: "UNKNOWN",
  warning: "warning",
  note: "note",
  ok: "ok",
  unasked: "\u2014"
};
var MARK_WIDTH = 7;
function renderGateText(report, style = PLAIN) {
  const { result, repos } = report;
  const paint = result === "pass" ? style.good : result === "warn" ? style.strong : style.bad;
  return [
    paint(`AI provenance: ${verdictWords(report)}`),
    ...repos.flatMap((repo) => [...repos.length > 1 ? ["", style.strong(titleOf(repo))] : [], ...repoLines(repo, style)]),
    "",
    line(nextWords(report), 400),
    ""
  ].map((row) => row.trimEnd()).join("\n");
}
function titleOf(repo) {
  const name = cut(repo.repository.name ?? "a repository without an origin", 120);
  return line(`${name}: ${countWords([repo]) || "nothing to act on"}`);
}
function repoLines(repo, style) {
  const answers = answersOf(repo).filter(({ standing }) => standing !== "unasked");
  const unasked = unaskedWords(repo);
  const width = Math.max(0, ...answers.map(({ title }) => title.length));
  return [
    style.faint(factsOf(repo).map(factText).join(" \xB7 ")),
    "",
    ...answers.map((answer) => checkLine(answer, width, style)),
    ...unasked.length === 0 ? [] : [style.faint(`  ${MARKS.unasked.padEnd(MARK_WIDTH)}  ${unasked.join(" \xB7 ")}`)],
    ...openAnswers(repo).flatMap((answer) => ["", ...findingLines(answer, repo, style)]),
    "",
    ...evidenceLines(repo),
    ...repo.impact === void 0 ? [] : [line(impactWords(repo.impact), 400)],
    ...gapLines(repo.gaps, style)
  ];
}
function factText({ words, code }) {
  return [words, ...code === void 0 ? [] : [line(code, 120)]].filter((part) => part !== "").join(" ");
}
function painted(standing, style) {
  const mark = MARKS[standing].padEnd(MARK_WIDTH);
  if (standing === "error" || standing === "undecided") return style.bad(mark);
  return standing === "ok" ? style.good(mark) : mark;
}
function checkLine(answer, width, style) {
  return `  ${painted(answer.standing, style)}  ${answer.title.padEnd(width)}  ${line(phraseOf(answer.worst), PHRASE)}${moreWords(answer)}`;
}
function findingLines(answer, repo, style) {
  const { title, open } = answer;
  const quotes = new Map(repo.evidence.map(({ id, quote }) => [id, quote]));
  const rows = open.slice(0, SHOWN).map((finding) => {
    const said = [placeOf(finding), `${sentenceOf(finding)}${quoteOf(finding, quotes)}`];
    const shown = said.filter((part) => part !== "").map((part) => line(part, 300));
    return `  ${painted(standingOf(finding), style)}  ${shown.join("  ")}`;
  });
  const more = open.length - rows.length;
  return [
    `${style.strong(title)}${open.length > 1 ? ` (${number(open.length)})` : ""}`,
    ...rows,
    ...more > 0 ? [`  and ${number(more)} more, see --json`] : [],
    ...fixesOf(answer).map((fix) => style.faint(`  fix: ${fix}`))
  ];
}
function quoteOf({ code, evidence: [first = ""] }, quotes) {
  const quote = code === "hidden-text" ? quotes.get(first)?.trim() ?? "" : "";
  return quote === "" ? "" : `: ${quote}`;
}
function evidenceLines(repo) {
  const { counts, tools, more } = evidenceWords(repo);
  const used = [...tools.map(([id, count]) => `${line(id, 60)} ${number(count)}`), ...more === 0 ? [] : [`${more} more`]];
  return [`AI evidence: ${[...counts, ...used.length === 0 ? [] : [used.join(", ")]].join(" \xB7 ")}`];
}

export {
  renderGateText
};
