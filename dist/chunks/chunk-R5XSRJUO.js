import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CHECK_WORDS,
  FINDING_WORDS
} from "./chunk-2DK7AVXJ.js";
import {
  number
} from "./chunk-GOOE6MNV.js";
import {
  line
} from "./chunk-QRVWS3ZG.js";

// src/reports/text-findings.ts
var SHOWN = 50;
function sentenceOf({ code, subject, values = {} }) {
  const said = FINDING_WORDS[code](values);
  return subject === void 0 || subject === "" ? said : `${subject}: ${said}`;
}
function placeOf({ path, line: row, column }) {
  return row === void 0 ? path : `${path}:${row}:${column ?? 1}`;
}
var ORDER = { error: 0, warning: 1, note: 2 };
var MARKS = { error: "error  ", warning: "warning", note: "note   " };
function findingLines(findings, style) {
  const open = sortFindings(findings).filter(({ answer }) => answer === "fail" || answer === "unknown");
  const shown = open.slice(0, SHOWN);
  const lines = shown.flatMap((finding, index) => {
    const last = shown.findLastIndex(({ check, severity }) => check === finding.check && severity !== "note") === index;
    const mark = finding.answer === "unknown" ? "unknown" : MARKS[finding.severity];
    return [
      `  ${finding.severity === "error" ? style.bad(mark) : mark}  ${line(placeOf(finding), 200)}  ${line(sentenceOf(finding), 400)}`,
      ...last ? [style.faint(`           fix: ${CHECK_WORDS[finding.check].fix}`)] : []
    ];
  });
  return [...lines, ...open.length > shown.length ? [`  and ${number(open.length - shown.length)} more, see --json`] : []];
}
function sortFindings(findings) {
  return [...findings].sort(
    (a, b) => ORDER[a.severity] - ORDER[b.severity] || (a.path < b.path ? -1 : a.path > b.path ? 1 : 0) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0) || (a.id < b.id ? -1 : 1)
  );
}

export {
  sentenceOf,
  placeOf,
  findingLines,
  sortFindings
};
