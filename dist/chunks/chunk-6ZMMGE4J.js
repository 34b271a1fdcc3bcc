import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  citedBy,
  showCommand,
  standingOf
} from "./chunk-MUSBW5UM.js";
import {
  CHECKS
} from "./chunk-NK763IET.js";
import {
  sentenceOf,
  sortFindings
} from "./chunk-R5XSRJUO.js";
import {
  CHECK_WORDS,
  GAP_WORDS
} from "./chunk-2DK7AVXJ.js";
import {
  line
} from "./chunk-QRVWS3ZG.js";

// src/reports/junit.ts
var MAX_CASES = 25e3;
var MAX_LINES = 40;
function renderJunit(report) {
  const suites = report.repos.flatMap(suitesOf);
  const name = line(report.tool.name, 100);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes([["name", name], ...countsOf(suites.flatMap(({ cases }) => cases))])}>`,
    ...suites.flatMap(suiteLines),
    "</testsuites>",
    ""
  ].join("\n");
}
function suitesOf(repo) {
  const { requirements } = repo;
  return [...requirements === void 0 ? [] : [requirementSuite(repo, requirements)], findingSuite(repo)];
}
function requirementSuite(repo, requirements) {
  const { path, digest, commit, controls, change } = requirements;
  return {
    name: `${nameOf(repo)} ${path}`,
    properties: [...pair("digest", digest), ...pair("commit", commit), ...pair("base", change?.base ?? null)],
    cases: limited(
      controls.map((control) => controlCase(control, path)),
      path
    )
  };
}
function controlCase(control, path) {
  const { id, name, severity, because, exception, owner, frameworks } = control;
  const standing = standingOf(control);
  const accepted = exception === null ? "" : `accepted by ${exception.approver} until ${exception.until}: ${exception.reason}`;
  const meta = [
    `severity: ${severity}`,
    ...owner === null ? [] : [`owner: ${owner}`],
    ...frameworks.length === 0 ? [] : [`frameworks: ${frameworks.join(", ")}`]
  ];
  const outcomes = {
    pass: { outcome: "passed", type: "pass", message: because },
    fail: { outcome: "failure", type: severity, message: because },
    accepted: { outcome: "skipped", type: "accepted", message: `FAILS, ${accepted} (${because})` },
    unknown: { outcome: "error", type: "unknown", message: `not decided: ${because}` },
    error: { outcome: "error", type: "error", message: `the check itself is wrong: ${because}` },
    "not-applicable": { outcome: "skipped", type: "not-applicable", message: `not applicable: ${because}` }
  };
  return {
    classname: path,
    name: `${id} ${name}`,
    file: path,
    line: control.line,
    ...outcomes[standing],
    lines: [...meta, ...citedBy(control).map(citedWords), ...standing === "fail" ? [`fix: ${showCommand(control, path)}`] : []]
  };
}
function citedWords({ path, line: row, column, text }) {
  return `${path}:${row}:${column}  ${text.trim()}`;
}
function findingSuite(repo) {
  const { range, requirements, findings } = repo;
  const shown = findings.filter(({ check }) => requirements === void 0 || check !== "requirements");
  const byCheck = CHECKS.flatMap((check) => sortFindings(shown.filter((finding) => finding.check === check)));
  return {
    name: `${nameOf(repo)} ${range.expression}`,
    properties: [...pair("head", range.head), ...pair("base", range.base)],
    cases: limited([completeCase(repo), ...byCheck.map(findingCase)], "findings")
  };
}
function completeCase({ complete, gaps }) {
  const seen = complete && gaps.length === 0;
  return {
    classname: "completeness",
    name: "everything could be seen",
    file: null,
    line: null,
    outcome: seen ? "passed" : "error",
    type: "incomplete",
    message: "something could not be seen, so nothing follows from what was not found",
    lines: gaps.map(
      ({ code, subject, detail, fix }) => `${GAP_WORDS[code]}${subject === void 0 ? "" : ` ${subject}`}: ${detail}; fix: ${fix}`
    )
  };
}
function findingCase(finding) {
  const { check, answer, severity, path, subject, code } = finding;
  const sentence = sentenceOf(finding);
  const fix = answer === "fail" ? [`fix: ${CHECK_WORDS[check].fix}`] : [];
  return {
    classname: check,
    name: `${path} ${subject === void 0 || subject === "" ? "" : `${subject} `}${code}`,
    file: path,
    line: finding.line ?? null,
    outcome: outcomeOf(finding),
    type: answer === "fail" ? severity : answer,
    message: answer === "unknown" ? `not decided: ${sentence}` : sentence,
    lines: fix
  };
}
function outcomeOf({ answer, severity, code }) {
  if (code === "control-excepted") return "skipped";
  if (answer === "fail") return severity === "note" ? "skipped" : "failure";
  return answer === "unknown" ? "error" : answer === "pass" ? "passed" : "skipped";
}
function nameOf({ repository }) {
  return repository.name ?? "repository";
}
function limited(cases, classname) {
  const counts = /* @__PURE__ */ new Map();
  const taken = /* @__PURE__ */ new Set();
  const named = cases.slice(0, MAX_CASES).map((one) => {
    const name = line(one.name, 300).trim();
    const key = `${line(one.classname, 600)}
${name}`;
    let count = (counts.get(key) ?? 0) + 1;
    while (taken.has(numbered(key, count))) count++;
    counts.set(key, count);
    taken.add(numbered(key, count));
    return { ...one, name: numbered(name, count) };
  });
  if (cases.length <= MAX_CASES) return named;
  const message = `${cases.length - MAX_CASES} more than this format takes, see the JSON report`;
  return [
    ...named,
    { classname, name: "left out", file: null, line: null, outcome: "error", type: "left-out", message, lines: [] }
  ];
}
function numbered(name, count) {
  return count === 1 ? name : `${name} #${count}`;
}
function countsOf(cases) {
  const count = (outcome) => String(cases.filter((one) => one.outcome === outcome).length);
  return [
    ["tests", String(cases.length)],
    ["failures", count("failure")],
    ["errors", count("error")],
    ["skipped", count("skipped")]
  ];
}
function pair(name, value) {
  return value === null ? [] : [[name, String(value)]];
}
function suiteLines({ name, properties, cases }) {
  const shown = properties.map(
    ([key, value]) => `      <property${attributes([...pair("name", key), ...pair("value", value)])}/>`
  );
  return [
    `  <testsuite${attributes([["name", name], ...countsOf(cases)])}>`,
    ...shown.length === 0 ? [] : ["    <properties>", ...shown, "    </properties>"],
    ...cases.flatMap(caseLines),
    "  </testsuite>"
  ];
}
function caseLines(one) {
  const { classname, name, file, outcome, type, message, lines } = one;
  const head = attributes([["classname", classname], ["name", name], ...pair("file", file), ...pair("line", one.line)]);
  const said = attributes([["message", message], ...outcome === "skipped" ? [] : pair("type", type)]);
  const bodies = {
    passed: element("system-out", "", lines),
    failure: element("failure", said, [message, ...lines]),
    error: element("error", said, [message, ...lines]),
    skipped: [`      <skipped${said}/>`, ...element("system-out", "", lines)]
  };
  const body = bodies[outcome];
  return body.length === 0 ? [`    <testcase${head}/>`] : [`    <testcase${head}>`, ...body, "    </testcase>"];
}
function element(name, head, lines) {
  if (lines.length === 0) return [];
  const more = lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : [];
  const rows = [...lines.slice(0, MAX_LINES), ...more].map((row) => xml(row, 600).trimEnd());
  return [`      <${name}${head}>`, ...rows, `      </${name}>`];
}
function attributes(pairs) {
  return pairs.map(([name, value]) => ` ${name}="${xml(value, 600)}"`).join("");
}
var ENTITIES = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;", "'": "&apos;" };
function xml(text, limit) {
  return line(text, limit).replace(/[\uFFFE\uFFFF]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`).replace(/[&<>"']/g, (char) => ENTITIES[char] ?? "");
}

export {
  renderJunit
};
