import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CHECKS
} from "./chunk-AUL2G526.js";
import {
  gapLines,
  gapSection
} from "./chunk-BOTWK4A4.js";
import {
  CHECK_WORDS,
  FINDING_WORDS,
  GAP_WORDS,
  checks
} from "./chunk-WKCBUVWF.js";
import {
  PLAIN,
  canonicalJson,
  number,
  plural
} from "./chunk-5HZFENFR.js";
import {
  cut,
  line,
  markdown,
  markdownCode,
  safeJson
} from "./chunk-CDEONOS5.js";

// src/model/requirement.ts
var REQUIREMENTS_FILE = "security_requirements.yaml";

// src/reports/requirements.ts
function standingOf({ answer, exception }) {
  return answer === "fail" && exception !== null ? "accepted" : answer;
}
function citedBy({ answer, checks: checks2 }) {
  const cited = checks2.filter((check) => check.answer === answer).flatMap((check) => check.cited);
  return [...new Map(cited.map((one) => [`${one.line}:${one.column}:${one.path}`, one])).values()];
}
function showCommand({ id }, path) {
  const shown = /^[A-Za-z0-9][\w.-]{0,99}$/.test(id) ? ` ${id}` : "";
  const file = path !== REQUIREMENTS_FILE && /^[\w/][\w./-]{0,199}$/.test(path) ? ` --file ${path}` : "";
  return `ai-provenance requirements show${shown}${file}`;
}
var SEVERITIES = { critical: 0, high: 1, medium: 2, low: 3 };
function sortControls(controls) {
  return [...controls].sort(
    (a, b) => SEVERITIES[a.severity] - SEVERITIES[b.severity] || a.line - b.line || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
  );
}
var WIDTH = 100;
var BLOCKS_SHOWN = 50;
var ITEMS_SHOWN = 25;
var LINES_SHOWN = 5;
var IDS_SHOWN = 200;
var OPEN = ["fail", "accepted", "unknown", "error"];
var MARKS = {
  fail: "FAIL",
  accepted: "ACCEPTED",
  unknown: "UNKNOWN",
  error: "ERROR",
  pass: "pass",
  "not-applicable": "not applicable"
};
function verdictWords(controls) {
  if (controls.length === 0) return "NOTHING EVALUATED: the file has no controls";
  const count = (standing) => controls.filter((control) => standingOf(control) === standing).length;
  const shown = (standing, words) => count(standing) === 0 ? [] : [`${number(count(standing))} ${words}`];
  return [
    `${number(count("pass"))} of ${number(controls.length)} ${plural("control", controls.length)} ${controls.length === 1 ? "holds" : "hold"}`,
    ...shown("fail", "FAIL"),
    ...shown("accepted", "accepted"),
    ...shown("unknown", "unknown"),
    ...shown("error", plural("error", count("error"))),
    ...shown("not-applicable", "not applicable")
  ].join(" \xB7 ");
}
function verdictOf(repo, controls) {
  return `${verdictWords(controls)}${isWhole(repo) ? "" : " \xB7 INCOMPLETE"}`;
}
function isWhole({ complete, gaps }) {
  return complete && gaps.length === 0;
}
function renderRequirementsText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.requirements === void 0 ? [] : textOf(repo, repo.requirements, style)).join("\n");
}
function textOf(repo, requirements, style) {
  const { controls } = requirements;
  const sorted = sortControls(controls);
  const good = controls.length > 0 && controls.every((control) => ["pass", "not-applicable"].includes(standingOf(control)));
  return [
    (good && isWhole(repo) ? style.good : style.bad)(verdictOf(repo, controls)),
    style.faint(line(whereWords(repo, requirements), 300)),
    ...changeWords(requirements).flatMap((words) => fold(words, "")),
    ...OPEN.flatMap((standing) => blocks(sorted, standing, requirements, style)),
    ...idList("Holds", controls, "pass"),
    ...idList("Not applicable", controls, "not-applicable"),
    ...gapLines(repo.gaps, style),
    ""
  ].map((row) => row.trimEnd()).join("\n");
}
function whereWords({ repository, range }, { path, commit, change }) {
  return [
    path,
    ...repository.name === null ? [] : [repository.name],
    ...change === null ? [] : [range.expression],
    ...commit === null ? [] : [`at ${commit.slice(0, 12)}`]
  ].join(" \xB7 ");
}
function changeWords({ change }) {
  if (change === null) return [];
  const { base, fixed, broke } = change;
  const named = (word, ids) => ids.length === 0 ? [] : [`${word} ${listed(ids.map((id) => line(id, 60)))}`];
  const effects = [...named("broke", broke), ...named("fixed", fixed)];
  return [`Against base ${base.slice(0, 12)}: ${effects.length === 0 ? "no control changed its answer" : effects.join(" \xB7 ")}`];
}
function listed(words) {
  const more = words.length > IDS_SHOWN ? [`${number(words.length - IDS_SHOWN)} more`] : [];
  return [...words.slice(0, IDS_SHOWN), ...more].join(", ");
}
function blocks(sorted, standing, requirements, style) {
  const those = sorted.filter((control) => standingOf(control) === standing);
  const shown = those.slice(0, BLOCKS_SHOWN);
  const more = those.length - shown.length;
  return [
    ...shown.flatMap((control) => ["", ...block(control, standing, requirements, style)]),
    ...more === 0 ? [] : ["", `and ${number(more)} more ${MARKS[standing]}, see --json`]
  ];
}
function block(control, standing, requirements, style) {
  const { id, name, severity, because, exception, owner, frameworks } = control;
  const cited = citedBy(control);
  const mark = standing === "fail" ? style.bad(MARKS[standing]) : MARKS[standing];
  const meta = [...owner === null ? [] : [`owner ${line(owner, 80)}`], ...frameworks.map((one) => line(one, 60))];
  return [
    `${mark} ${severity}  ${style.strong(line(id, 60))}  ${line(name, 120)}`,
    ...fold(line(because, 600), "  "),
    ...requirements.change?.broke.includes(id) === true ? ["  broken by this change"] : [],
    ...cited.slice(0, LINES_SHOWN).map((one) => `    ${citedWords(one, WIDTH - 4)}`),
    ...foundBy(control) > LINES_SHOWN ? [`    and ${number(foundBy(control) - LINES_SHOWN)} more`] : [],
    ...exception === null ? [] : fold(exceptionWords(exception), "  "),
    ...meta.length === 0 ? [] : fold(meta.join(" \xB7 "), "  ").map((row) => style.faint(row)),
    style.faint(`  fix: ${fixOf(control, standing, requirements)}`)
  ];
}
function foundBy(control) {
  const counted = control.checks.filter(({ answer }) => answer === control.answer).reduce((sum, { found }) => sum + found, 0);
  return Math.max(counted, citedBy(control).length);
}
function fixOf(control, standing, { path }) {
  return standing === "error" ? `mend the check at ${line(path, 200)}:${control.line}:${control.column}` : showCommand(control, path);
}
function exceptionWords({ reason, approver, until }) {
  return `accepted by ${line(approver, 80)} until ${line(until, 40)}: ${line(reason, 300)}`;
}
function citedWords({ path, line: row, column, text }, width) {
  const place = line(`${line(path, 200)}:${row}:${column}`, 300);
  return cut(`${place}  ${line(text.trim(), 200)}`, Math.max(width, place.length + 20)).trimEnd();
}
function idList(title, controls, standing) {
  const ids = controls.filter((control) => standingOf(control) === standing).map(({ id }) => line(id, 60));
  return ids.length === 0 ? [] : ["", ...fold(`${title}: ${listed(ids)}`, "").map((row, at) => at === 0 ? row : `  ${row}`)];
}
function fold(text, indent) {
  const rows = [];
  let row = "";
  for (const word of text.split(" ")) {
    if (row !== "" && [...row].length + [...word].length + indent.length + 3 > WIDTH) {
      rows.push(row);
      row = word;
    } else row = row === "" ? word : `${row} ${word}`;
  }
  return [...rows, row].map((one) => `${indent}${line(one, 2e3)}`.trimEnd());
}
function renderRequirementsMarkdown(report) {
  return report.repos.flatMap((repo) => repo.requirements === void 0 ? [] : markdownOf(repo, repo.requirements)).join("\n");
}
function markdownOf(repo, requirements) {
  const { controls } = requirements;
  const sorted = sortControls(controls);
  return [
    `### Security requirements: ${verdictOf(repo, controls)}`,
    "",
    whereMarkdown(repo, requirements),
    ...changeMarkdown(requirements),
    ...gapSection(repo),
    ...OPEN.flatMap((standing) => sectionOf(sorted, standing, requirements)),
    ...idsMarkdown("Holds", controls, "pass"),
    ...idsMarkdown("Not applicable", controls, "not-applicable"),
    ...frameworkTable(controls),
    ""
  ].map((row) => row.trimEnd()).join("\n");
}
function whereMarkdown({ repository, range }, { path, commit, change }) {
  return [
    markdownCode(path, 200),
    ...repository.name === null ? [] : [markdownCode(repository.name, 120)],
    ...change === null ? [] : [markdownCode(range.expression, 120)],
    ...commit === null ? [] : [`commit ${markdownCode(commit.slice(0, 12))}`]
  ].join(" \xB7 ");
}
function changeMarkdown({ change }) {
  if (change === null) return [];
  const named = (word, ids) => ids.length === 0 ? [] : [`**${word}** ${listed(ids.map((id) => markdownCode(id, 60)))}`];
  const effects = [...named("broke", change.broke), ...named("fixed", change.fixed)];
  const words = effects.length === 0 ? "no control changed its answer" : effects.join(" \xB7 ");
  return ["", `Against base ${markdownCode(change.base.slice(0, 12))}: ${words}`];
}
function sectionOf(sorted, standing, requirements) {
  const those = sorted.filter((control) => standingOf(control) === standing);
  const shown = those.slice(0, ITEMS_SHOWN);
  const more = those.length - shown.length;
  return [
    ...shown.flatMap((control) => ["", ...itemOf(control, standing, requirements)]),
    ...more === 0 ? [] : ["", `and ${number(more)} more ${MARKS[standing]}`]
  ];
}
function itemOf(control, standing, requirements) {
  const { id, name, severity, because, exception, owner } = control;
  const rest = foundBy(control) - LINES_SHOWN;
  const broken = requirements.change?.broke.includes(id) === true ? " (broken by this change)" : "";
  return [
    `**${MARKS[standing]}** ${severity} ${markdownCode(id, 60)} ${markdown(name, 120)}${broken}`,
    "",
    `- ${markdown(because, 600)}`,
    ...citedBy(control).slice(0, LINES_SHOWN).map((one) => `- ${citedMarkdown(one)}`),
    ...rest > 0 ? [`- and ${number(rest)} more`] : [],
    ...exception === null ? [] : [
      `- accepted by ${markdown(exception.approver, 80)} until ${markdown(exception.until, 40)}: ${markdown(exception.reason)}`
    ],
    ...owner === null ? [] : [`- owner: ${markdown(owner, 80)}`],
    standing === "error" ? `- fix: mend the check at ${markdownCode(`${requirements.path}:${control.line}:${control.column}`, 230)}` : `- fix: ${markdownCode(showCommand(control, requirements.path))}`
  ];
}
function citedMarkdown({ path, line: row, column, text }) {
  const place = markdownCode(`${path}:${row}:${column}`, 230);
  const said = text.trim();
  return said === "" ? place : `${place} ${markdownCode(said, 200)}`;
}
function idsMarkdown(title, controls, standing) {
  const ids = controls.filter((control) => standingOf(control) === standing).map(({ id }) => markdownCode(id, 60));
  return ids.length === 0 ? [] : ["", `${title}: ${listed(ids)}`];
}
var CRITERIA_SHOWN = 100;
var PER_CRITERION = 10;
function frameworkTable(controls) {
  const criteria = /* @__PURE__ */ new Map();
  for (const control of controls) {
    for (const criterion of new Set(control.frameworks)) {
      const known = criteria.get(criterion);
      if (known === void 0) criteria.set(criterion, [control]);
      else known.push(control);
    }
  }
  if (criteria.size === 0) return [];
  const rows = [...criteria].sort(([a], [b]) => a < b ? -1 : 1);
  return [
    "",
    "<details><summary>By framework criterion</summary>",
    "",
    "| Criterion | Controls |",
    "| --- | --- |",
    ...rows.slice(0, CRITERIA_SHOWN).map(([criterion, those]) => `| ${markdownCode(criterion, 60)} | ${answersOf(those)} |`),
    ...rows.length > CRITERIA_SHOWN ? [`| and ${number(rows.length - CRITERIA_SHOWN)} more | |`] : [],
    "",
    "</details>"
  ];
}
function answersOf(controls) {
  const shown = sortControls(controls).slice(0, PER_CRITERION);
  const more = controls.length - shown.length;
  return [
    ...shown.map((control) => `${markdownCode(control.id, 60)} ${MARKS[standingOf(control)]}`),
    ...more === 0 ? [] : [`${number(more)} more`]
  ].join(", ");
}

// src/reports/impact-words.ts
var LEVEL_WORDS = {
  low: "LOW",
  moderate: "MODERATE",
  high: "HIGH",
  "insufficient-evidence": "NOT RATED"
};
var FACTOR_WORDS = {
  "past-edits": "commits that changed the most edited of these files before",
  "past-fixes": "repairs, by their subject, among the commits that changed one of these files before",
  authors: "people who changed one of these files before",
  "direct-dependents": "files that depend directly on one of these",
  "public-surface": "entry points among the changed files",
  "sensitive-paths": "changed files on sensitive surfaces",
  "ai-unreviewed": "AI-attributed lines in commits that name no reviewer",
  size: "lines added and deleted",
  "broken-imports": "imports that lead nowhere now"
};
var KIND_WORDS = {
  asset: "names",
  barrel: "imports",
  config: "names",
  dynamic: "loads",
  import: "imports",
  include: "includes",
  init: "is loaded behind",
  package: "same package as",
  "re-export": "passes on",
  require: "requires",
  string: "may name",
  test: "tests",
  type: "imports types of"
};
var REASON_WORDS = {
  "unknown-base": "what changed is not known: this clone lacks what there is to compare",
  "nothing-analysed": "no changed file of code could be followed",
  "missing-content": "contents are not in this clone",
  "unread-changes": "changed files that are too large or binary",
  "history-only-changes": "changed files in languages whose imports are not read: only names and history tell",
  "unread-importers": "packages changed, and files of the language that imports them are not read",
  "submodule-changes": "submodules moved; what is in them is not looked at",
  "unsure-changes": "changed files that the lexer could not read to the end",
  "unblamed-changes": "changed files whose lines nobody can give to commits",
  "shallow-history": "the clone is shallow, so the past tells less"
};
function verdictWords2({ state, totals, rating, changed }) {
  if (state === "incomplete") return "IMPACT UNKNOWN: not everything that this takes could be read";
  const files = `${number(totals.changed)} changed ${plural("file", totals.changed)}`;
  if (totals.changed === 0) return "NOTHING CHANGED";
  if (totals.cosmetic === totals.changed)
    return `NO IMPACT: ${files}, and only comments or formatting ${totals.changed === 1 ? "of it" : "of them"} changed`;
  const all = totals.tier1 + totals.tier2;
  const reached = all === 0 ? "reach no other file" : `reach ${number(all)} ${plural("other", all)}`;
  const close = all === 0 || totals.tier2 === 0 ? "" : ` (${number(totals.tier1)} close)`;
  const verb = changed.length === 1 ? reached.replace(/^reach/, "reaches") : reached;
  const tests = totals.allTests === 0 ? "" : `; ${number(totals.tests)} of ${number(totals.allTests)} test files to run`;
  return `${LEVEL_WORDS[rating.level]} impact: ${files} ${verb}${close}${tests}${state === "partial" ? " \xB7 PARTIAL" : ""}`;
}
function factorWords({ id, value, raised, high, level }) {
  const from = raised === high ? `high from ${number(high)}` : `raised from ${number(raised)}, high from ${number(high)}`;
  return `${level === "ordinary" ? "" : `${level}: `}${id} ${value === null ? "not known" : number(value)} (${from})`;
}
function stepWords({ from, to, importers }) {
  const version = (given, none) => given === "" ? "any" : given ?? none;
  return {
    step: `${version(from, "new")} \u2192 ${version(to, "gone")}`,
    users: importers === 0 ? "no import of that name" : `imported by ${number(importers)} ${plural("file", importers)}`
  };
}
function reasonWords({ code, count, paths }) {
  const state = WITHOUT_ANSWER.has(code) ? "Unknown" : "Partial";
  return `${state}: ${reasonOf({ code, count, paths })}`;
}
var WITHOUT_ANSWER = /* @__PURE__ */ new Set(["missing-content", "nothing-analysed", "unknown-base"]);
function reasonOf({ code, count, paths }) {
  return paths.length === 0 ? REASON_WORDS[code] : `${REASON_WORDS[code]}: ${paths.join(", ")}${count > paths.length ? `, ${number(count - paths.length)} more` : ""}`;
}
function statusWords({ status, from, cosmetic }) {
  if (cosmetic) return "comments or formatting only";
  return status === "renamed" && from !== void 0 ? `renamed from ${from}` : status;
}
function wayWords({ distance, confidence, via, close, signals }) {
  if (close.includes("history") && !close.includes("near"))
    return `often changed together in the past (weighted share ${Math.round(signals.history * 100)} %); ${number(distance ?? 0)} ${plural("step", distance ?? 0)} away`;
  if (distance === null) return "by name or history";
  const leads = close.includes("redirected") && distance === 1 ? "leads elsewhere now, " : "";
  const steps = via.slice(0, MOST_STEPS).map(({ file, line: line2, kind, on }) => `${line2 === 0 ? file : `${file}:${line2}`} ${KIND_WORDS[kind]} ${on}`);
  const left = distance - steps.length;
  const more = left > 0 ? `, ${number(left)} more ${plural("step", left)}` : "";
  return `${leads}${number(distance)} ${plural("step", distance)}, ${confidence}: ${steps.join(", ")}${more}`;
}
var MOST_STEPS = 3;
function changeFacts({ lines, dependents, ai }) {
  return [
    ...lines === null ? [] : [`+${number(lines.added)} \u2212${number(lines.deleted)}`],
    ...dependents === 0 ? [] : [`${number(dependents)} direct ${plural("dependent", dependents)}`],
    ...ai === null || ai.ai === 0 ? [] : [
      `${number(ai.ai)} of ${number(ai.added)} new ${plural("line", ai.added)} AI-attributed${ai.unreviewed === 0 ? "" : `, ${ai.unreviewed === ai.ai ? "no" : `${number(ai.unreviewed)} in commits with no`} reviewer named`}`
    ]
  ];
}
function coverageWords({ coverage }) {
  const { resolved, external, unresolved } = coverage.imports;
  const read = coverage.languages.filter(({ read: count }) => count > 0);
  const unread = coverage.languages.filter(({ status }) => status === "history-only");
  const named = (rows) => rows.slice(0, 6).map(({ language, files }) => `${language} ${number(files)}`).join(", ");
  return [
    `${read.length === 0 ? "no file of code read" : `read ${named(read)}`}`,
    ...unread.length === 0 ? [] : [`by history only ${named(unread)}`],
    `imports: ${number(resolved)} in this tree, ${number(external)} of other packages, ${number(unresolved)} unresolved`,
    `history: ${number(coverage.history.commits)} ${plural("commit", coverage.history.commits)}${coverage.history.shallow ? " (shallow)" : ""}`
  ].join(" \xB7 ");
}

// src/reports/text-findings.ts
var SHOWN = 50;
function sentenceOf({ code, subject, values = {} }) {
  const said = FINDING_WORDS[code](values);
  return subject === void 0 || subject === "" ? said : `${subject}: ${said}`;
}
function placeOf({ path, line: row, column, commit }) {
  if (path === "") return commit?.slice(0, 12) ?? "";
  return row === void 0 ? path : `${path}:${row}:${column ?? 1}`;
}
var ORDER = { error: 0, warning: 1, note: 2 };
var MARKS2 = { error: "error  ", warning: "warning", note: "note   " };
function findingLines(findings, style) {
  const open = sortFindings(findings).filter(({ answer }) => answer === "fail" || answer === "unknown");
  const shown = open.slice(0, SHOWN);
  const lines = shown.flatMap((finding, index) => {
    const last = shown.findLastIndex(({ check, severity }) => check === finding.check && severity !== "note") === index;
    const mark = finding.answer === "unknown" ? "unknown" : MARKS2[finding.severity];
    const said = [placeOf(finding), sentenceOf(finding)].filter((part) => part !== "").map((part) => line(part, 400));
    return [
      `  ${finding.severity === "error" ? style.bad(mark) : mark}  ${said.join("  ")}`,
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

// src/reports/gate-words.ts
var STANDINGS = ["error", "undecided", "warning", "ok", "note", "unasked"];
function standingOf2({ answer, severity }) {
  switch (answer) {
    case "pass":
      return "ok";
    case "not-applicable":
      return "unasked";
    case "fail":
      return severity;
    case "unknown":
      return severity === "note" ? "note" : "undecided";
  }
}
function needsAction(finding) {
  return ["error", "undecided", "warning"].includes(standingOf2(finding));
}
function worstFirst(findings) {
  const rank = (finding) => STANDINGS.indexOf(standingOf2(finding));
  return sortFindings(findings).sort((a, b) => rank(a) - rank(b));
}
function answersOf2({ findings }) {
  return CHECKS.flatMap((check) => {
    const own = worstFirst(findings.filter((finding) => finding.check === check));
    const [worst] = own;
    if (worst === void 0) return [];
    return [
      {
        check,
        title: CHECK_WORDS[check].title,
        standing: standingOf2(worst),
        worst,
        open: own.filter(needsAction),
        notes: own.filter((finding) => standingOf2(finding) === "note").length
      }
    ];
  });
}
function openAnswers(repo) {
  return answersOf2(repo).filter(({ open }) => open.length > 0).sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}
function countWords(repos) {
  const findings = repos.flatMap((repo) => repo.findings);
  const count = (standing) => findings.filter((finding) => standingOf2(finding) === standing).length;
  const gaps = repos.reduce((sum, repo) => sum + repo.gaps.length, 0);
  const rows = [
    [count("error"), "error"],
    [count("warning"), "warning"],
    [gaps, "gap"]
  ];
  const words = rows.flatMap(([n, word]) => n === 0 ? [] : [`${number(n)} ${plural(word, n)}`]);
  const undecided = count("undecided");
  if (undecided > 0) words.splice(count("error") > 0 ? 1 : 0, 0, `${number(undecided)} undecided`);
  return words.join(", ");
}
function verdictWords3({ result, repos }) {
  const held = repos.flatMap(answersOf2).filter(({ standing }) => standing === "ok").length;
  const counts = countWords(repos) || (held === 0 ? "no check was asked" : `${number(held)} ${plural("check", held)} held`);
  return `${result.toUpperCase()} (${counts})`;
}
function phraseOf(finding) {
  const { subject, commit, path, values } = finding;
  const isBare = (subject ?? "") === "" && commit === void 0 && path !== "" && values?.path === void 0;
  return isBare && finding.answer !== "pass" ? `${placeOf(finding)} ${sentenceOf(finding)}` : sentenceOf(finding);
}
function moreWords({ open, notes, standing }) {
  if (standing === "ok") return notes === 0 ? "" : ` + ${number(notes)} ${plural("note", notes)}`;
  return open.length > 1 ? ` + ${number(open.length - 1)} more` : "";
}
function groupTitles(ids) {
  const titles = ids.map((check) => CHECK_WORDS[check].title);
  const groupOf = (title) => title.split(":")[0] ?? title;
  return [...new Set(titles.map(groupOf))].map((group) => {
    const alike = titles.filter((title) => groupOf(title) === group);
    return alike.length === 1 ? alike[0] : `${group} (${alike.length} checks)`;
  }).join(", ");
}
function unaskedWords(repo) {
  const answers = answersOf2(repo).filter(({ standing }) => standing === "unasked");
  const asked = new Set(repo.findings.map(({ check }) => check));
  const why = (title, ids) => ids.length === 0 ? [] : [`${title}: ${groupTitles(ids)}`];
  return [
    ...why(
      "not demanded",
      answers.filter(({ worst }) => worst.code === "not-demanded").map(({ check }) => check)
    ),
    ...why(
      "nothing to check",
      answers.filter(({ worst }) => worst.code !== "not-demanded").map(({ check }) => check)
    ),
    ...why(
      "switched off",
      CHECKS.filter((check) => !asked.has(check) && isOff(repo, check))
    )
  ];
}
function isOff({ policy: { settings = [] } }, check) {
  const section = checks[check].section.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return settings.some(({ key, value }) => key === `policy.${section}.severity` && value === "none");
}
var SHORT = 12;
var HISTORY = /* @__PURE__ */ new Set([
  "shallow-history",
  "partial-clone",
  "missing-object",
  "corrupt-object",
  "not-a-commit",
  "unknown-base",
  "no-merge-base"
]);
function factsOf(repo) {
  const { repository, range, totals, policy, complete, gaps } = repo;
  const isWhole2 = complete || gaps.length > 0 && !gaps.some(({ code }) => HISTORY.has(code));
  return [
    ...repository.name === null ? [] : [{ words: "", code: repository.name }],
    { words: "", code: range.expression },
    { words: `${number(totals.commits)} ${plural("commit", totals.commits)}` },
    ...range.base === null ? [] : [{ words: "base", code: range.base.slice(0, SHORT) }],
    ...range.head === null ? [] : [{ words: "head", code: range.head.slice(0, SHORT) }],
    policyFact(repo),
    ...policy.failOn === void 0 || policy.failOn === "error" ? [] : [{ words: policy.failOn === "none" ? "never fails (fail-on: none)" : "fails on warnings" }],
    { words: `complete history: ${isWhole2 ? "yes" : "no"}` },
    ...policy.asOf !== void 0 && isDated(repo) ? [{ words: "as of", code: policy.asOf }] : []
  ];
}
function policyFact({ policy: { source, commit } }) {
  if (source === null) return { words: "policy: the defaults" };
  if (typeof commit === "string") return { words: "policy", code: `${source}@${commit.slice(0, SHORT)}` };
  return { words: "policy (of no commit)", code: source };
}
function isDated({ inventory, requirements, policy: { settings = [] } }) {
  return inventory !== void 0 || requirements?.controls.some(({ exception }) => exception !== null) === true || settings.some(({ key, value }) => key === "policy.attestation.max-age-days" && value !== "");
}
var TOOLS_SHOWN = 5;
function evidenceWords({ totals, impact, tools }) {
  const { declared, recorded, suspected, none } = totals.byAttribution;
  const lines = impact?.provenance ?? null;
  const used = tools.map(({ id, declared: d, recorded: r }) => [id, d + r]).filter(([, count]) => count > 0).sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
  return {
    counts: [
      `${number(declared + recorded)} of ${number(totals.commits)} ${plural("commit", totals.commits)}${lines === null ? "" : `, ${number(lines.ai)} of ${number(lines.added)} added ${plural("line", lines.added)}`}`,
      ...suspected === 0 ? [] : [`suspected: ${number(suspected)}`],
      ...totals.humanAttested === 0 ? [] : [`human attested: ${number(totals.humanAttested)}`],
      `no evidence: ${number(none - totals.humanAttested)}`
    ],
    tools: used.slice(0, TOOLS_SHOWN),
    more: Math.max(0, used.length - TOOLS_SHOWN)
  };
}
function impactWords(impact) {
  const raised = impact.rating.factors.filter(({ level }) => level === "raised" || level === "high");
  const factors = raised.map(({ id, value, level }) => `${id} ${value === null ? "not known" : number(value)} (${level})`);
  return [verdictWords2(impact), ...factors.length === 0 ? [] : [factors.join(", ")]].join(" \xB7 ");
}
function fixOf2({ check, code }) {
  return code === "undecided" ? "mend what could not be seen" : CHECK_WORDS[check].fix;
}
function fixesOf({ open }) {
  return [...new Set(open.map(fixOf2))];
}
function nextWords({ result, repos }) {
  const gap = repos.flatMap(({ gaps }) => gaps)[0];
  const [worst] = openAnswers({ findings: repos.flatMap(({ findings }) => findings) });
  const fix = worst === void 0 ? null : fixOf2(worst.worst);
  const again = "then run the check again";
  switch (result) {
    case "pass":
      return "Nothing to do.";
    case "warn":
      return fix === null ? "Nothing fails." : `Nothing fails. Look at the warnings: ${fix}`;
    case "fail":
      return fix === null ? `Next: see the findings, ${again}` : `Next: ${fix}; ${again}`;
    case "incomplete":
      return gap === void 0 ? `Next: ${fix ?? "see the gaps"}; ${again}` : `Next: ${gap.fix}; ${again}`;
  }
}

// src/reports/gate-details.ts
function detailSections(repo) {
  return [
    ...findingDetail(repo),
    ...exceptionDetail(repo),
    ...repo.requirements === void 0 ? [] : requirementsDetail(repo.requirements),
    ...repo.impact === void 0 ? [] : [impactDetail(repo.impact)],
    ...commitDetail(repo),
    ...settingDetail(repo)
  ];
}
function folded(summary, rows) {
  return [`<details><summary>${summary}</summary>`, "", ...rows, "", "</details>"];
}
function rowsOf(head, items, most, cells) {
  const more = items.length - most;
  return [
    `| ${head.join(" | ")} |`,
    `|${" --- |".repeat(head.length)}`,
    ...items.slice(0, most).map((item) => `| ${cells(item).join(" | ")} |`),
    ...more > 0 ? ["", `and ${number(more)} more`] : []
  ];
}
function listOf(items, most, row) {
  const more = items.length - most;
  return [...items.slice(0, most).map((item) => `- ${row(item)}`), ...more > 0 ? [`- and ${number(more)} more`] : []];
}
function findingDetail(repo) {
  const told = worstFirst(repo.findings).filter(
    ({ answer, code }) => (answer === "fail" || answer === "unknown") && code !== "control-excepted"
  );
  if (told.length === 0) return [];
  const quotes = new Map(repo.evidence.map(({ id, quote }) => [id, quote]));
  const counts = countWords([{ findings: told, gaps: [] }]);
  const notes = told.filter((finding) => standingOf2(finding) === "note").length;
  const words = [counts, notes === 0 ? "" : `${number(notes)} ${plural("note", notes)}`].filter((part) => part !== "");
  return [
    {
      kind: "findings",
      versions: [100, 30, 10].map(
        (most) => folded(
          `Findings: ${words.join(", ")}`,
          rowsOf(["", "Check", "Where", "What"], told, most, (finding) => findingCells(finding, quotes))
        )
      )
    }
  ];
}
function findingCells(finding, quotes) {
  const { check, severity, answer, code, evidence } = finding;
  const place = placeOf(finding);
  const quote = code === "hidden-text" ? quotes.get(evidence[0] ?? "")?.trim() ?? "" : "";
  return [
    answer === "unknown" ? "unknown" : severity,
    check,
    place === "" ? "" : markdownCode(place, 160),
    `${markdown(sentenceOf(finding), 300)}${quote === "" ? "" : `: ${markdownCode(quote, 100)}`}`
  ];
}
function exceptionDetail({ requirements }) {
  const accepted = requirements?.controls.filter((control) => standingOf(control) === "accepted") ?? [];
  if (accepted.length === 0) return [];
  const row = ({ id, name, exception }) => `${markdownCode(id, 60)} ${markdown(name, 120)}: accepted by ${markdown(exception?.approver ?? "", 80)} until ${markdown(exception?.until ?? "", 40)}: ${markdown(exception?.reason ?? "", 200)}`;
  return [
    {
      kind: "exceptions",
      versions: [50, 5].map((most) => folded(`Exceptions used: ${number(accepted.length)}`, listOf(accepted, most, row)))
    }
  ];
}
function requirementsDetail({ path, controls, change }) {
  if (controls.length === 0) return [];
  const open = sortControls(controls).filter((control) => ["fail", "unknown", "error"].includes(standingOf(control)));
  const named = (words, ids, most) => {
    if (ids.length === 0) return [];
    const more = ids.length > most ? `, ${number(ids.length - most)} more` : "";
    return [
      `**${words}** ${ids.slice(0, most).map((id) => markdownCode(id, 60)).join(", ")}${more}`,
      ""
    ];
  };
  const row = (control) => `${standingOf(control)} ${control.severity} ${markdownCode(control.id, 60)} ${markdown(control.name, 120)}: ${markdown(control.because, 200)} (${markdownCode(showCommand(control, path), 300)})`;
  return [
    {
      kind: "security requirements",
      versions: [50, 10].map(
        (most) => folded(`Security requirements: ${verdictWords(controls)}`, [
          ...named("Broken by this change:", change?.broke ?? [], most),
          ...named("Fixed by this change:", change?.fixed ?? [], most),
          `From ${markdownCode(path, 200)}`,
          ...open.length === 0 ? [] : ["", ...listOf(open, most, row)]
        ])
      )
    }
  ];
}
function impactDetail(impact) {
  return { kind: "change impact", versions: [20, 5].map((most) => folded(verdictWords2(impact), impactRows(impact, most))) };
}
function impactRows(impact, most) {
  const { rating, tests, totals, owners, surfaces, provenance, reasons } = impact;
  const raised = rating.factors.filter(({ level }) => level === "raised" || level === "high");
  const commands = [...new Set(tests.map(({ path, command }) => command ?? path))];
  const touched = surfaces.filter(({ changed }) => changed.length > 0);
  const list = (title, items, row) => items.length === 0 ? [] : ["", `**${title}**`, "", ...listOf(items, most, row)];
  return [
    `Rated **${rating.level}**${raised.length === 0 ? ": no factor is raised" : ""}`,
    ...raised.length === 0 ? [] : ["", ...listOf(raised, most, factorRow)],
    ...provenance === null || provenance.ai === 0 ? [] : [
      "",
      `AI: ${number(provenance.ai)} of ${number(provenance.added)} added ${plural("line", provenance.added)}; no reviewer named for ${number(provenance.unreviewed)}`
    ],
    ...list(
      "Such lines without a reviewer, where it matters",
      provenance?.critical ?? [],
      ({ path, unreviewed, because }) => `${markdownCode(path, 160)}: ${number(unreviewed)} ${plural("line", unreviewed)} (${markdown(because.join(", "), 100)})`
    ),
    ...list(
      `Tests to run: ${number(totals.tests)} of ${number(totals.allTests)} files`,
      commands,
      (command) => markdownCode(command, 200)
    ),
    ...list(
      "Owners to ask",
      owners.groups,
      (group) => `${group.owners.slice(0, 10).map((owner) => markdownCode(owner, 60)).join(" ")}: ${number(group.changed)} changed, ${number(group.affected)} close`
    ),
    ...list(
      "Surfaces",
      touched,
      ({ surface, changed }) => `${markdown(surface, 60)}: ${changed.slice(0, 3).map((path) => markdownCode(path, 120)).join(", ")}${changed.length > 3 ? `, ${number(changed.length - 3)} more` : ""}`
    ),
    ...list("Not followed", reasons, (reason) => markdown(reasonWords(reason), 300))
  ];
}
function factorRow(factor) {
  const about = factor.path === null ? "" : `, ${markdownCode(factor.path, 160)}`;
  return `${markdown(factorWords(factor), 200)}: ${FACTOR_WORDS[factor.id]}${about}`;
}
function commitDetail({ commits, totals }) {
  const marked = commits.filter(({ attribution }) => attribution !== "none");
  if (marked.length === 0) return [];
  const { declared, recorded, suspected } = totals.byAttribution;
  const all = declared + recorded + suspected;
  return [
    {
      kind: "commits with evidence",
      versions: [50, 20, 5].map(
        (most) => folded(
          `Commits with evidence: ${number(all)}${marked.length > most ? `, the newest ${number(most)}` : ""}`,
          rowsOf(["Commit", "Date", "Attribution", "Tools", "Subject"], marked, most, commitCells)
        )
      )
    }
  ];
}
function commitCells({ id, date, attribution, denied, tools, subject }) {
  const used = tools.map((tool) => `${tool.id}${tool.model === void 0 ? "" : ` (${tool.model})`} ${tool.role}`);
  return [
    markdownCode(id.slice(0, 12)),
    markdown(date?.slice(0, 10) ?? ""),
    denied ? `${attribution}, says no AI` : attribution,
    markdown(used.join(", "), 200),
    markdown(subject, 120)
  ];
}
function settingDetail({ policy: { settings = [] } }) {
  const own = settings.filter(({ from }) => from !== "default");
  if (own.length === 0) return [];
  const cells = ({ key, value, from }) => [
    markdownCode(key, 80),
    value === "" ? "nothing" : markdownCode(value, 200),
    from
  ];
  return [
    {
      kind: "policy settings",
      versions: [60, 10].map(
        (most) => folded(
          `Policy settings that are not the default: ${number(own.length)}`,
          rowsOf(["Setting", "Value", "From"], own, most, cells)
        )
      )
    }
  ];
}

// src/reports/sections-that-fit.ts
function sectionsThatFit(sections, limit, value) {
  const ordered = [...sections].sort((a, b) => value(a) - value(b));
  const chosen = /* @__PURE__ */ new Map();
  let free = limit;
  for (const section of ordered) {
    const shortest = section.versions.at(-1) ?? "";
    if (bytesOf(shortest) > free) continue;
    free -= bytesOf(shortest);
    chosen.set(section, shortest);
  }
  for (const section of ordered) {
    const short = chosen.get(section);
    if (short === void 0) continue;
    const longest = section.versions.find((version) => bytesOf(version) <= free + bytesOf(short)) ?? short;
    free -= bytesOf(longest) - bytesOf(short);
    chosen.set(section, longest);
  }
  return {
    shown: sections.flatMap((section) => {
      const text = chosen.get(section);
      return text === void 0 ? [] : [{ section, text }];
    }),
    left: sections.filter((section) => !chosen.has(section))
  };
}
function bytesOf(text) {
  return Buffer.byteLength(text) + 1;
}

// src/reports/gate-markdown.ts
var DEFAULT_LIMIT = 6e4;
var LEAST_LIMIT = 1e3;
var REASONS = 4;
var VALUE = [
  "links",
  "reasons",
  "facts",
  "gaps",
  "checks",
  "AI evidence",
  "checks not asked",
  "findings",
  "exceptions",
  "security requirements",
  "change impact",
  "commits with evidence",
  "policy settings"
];
function renderGateMarkdown(report, { limit = DEFAULT_LIMIT, footer = [] } = {}) {
  const verdict = `### AI provenance: ${verdictWords3(report)}`;
  const sections = [
    ...reasonSection(report),
    ...report.repos.flatMap((_, group) => repoSections(report, group)),
    ...footer.length === 0 ? [] : [sectionOf2("links", -1, [footer])]
  ];
  const free = Math.max(limit, LEAST_LIMIT) - Buffer.byteLength(verdict) - 1;
  const whole = shownOf(sections, free, report);
  const { texts, left } = whole.left.length === 0 ? whole : shownOf(sections, free - noticeBytes(sections, report), report);
  return [verdict, ...texts, ...notice(left, report), ""].join("\n");
}
function shownOf(sections, free, { repos }) {
  const { shown, left } = sectionsThatFit(sections, free, ({ kind }) => VALUE.indexOf(kind));
  const named = new Set(shown.flatMap(({ section: { kind, group } }) => kind === "facts" ? [group] : []));
  const stays = ({ group }) => group === -1 || repos.length === 1 || named.has(group);
  return {
    texts: shown.filter(({ section }) => stays(section)).map(({ text }) => text),
    left: [...left, ...shown.flatMap(({ section }) => stays(section) ? [] : [section])]
  };
}
function notice(left, { repos }) {
  if (left.length === 0) return [];
  const kinds = VALUE.flatMap((kind) => {
    const count = left.filter((section) => section.kind === kind).length;
    return count === 0 ? [] : [`${kind}${repos.length > 1 ? ` (of ${number(count)} repositories)` : ""}`];
  });
  return ["", `Left out for size: ${kinds.join(", ")}. The whole is in report.json of the pack, and in --json.`];
}
function noticeBytes(sections, report) {
  return Buffer.byteLength(notice(sections, report).join("\n")) + 1;
}
function sectionOf2(kind, group, versions, off = true) {
  return { kind, group, versions: versions.map((rows) => [...off ? [""] : [], ...rows].join("\n")) };
}
var MARKS3 = {
  error: "**ERROR**",
  undecided: "**UNKNOWN**",
  warning: "warning",
  note: "note",
  ok: "ok",
  unasked: ""
};
function reasonSection(report) {
  const rank = (standing) => STANDINGS.indexOf(standing);
  const reasons = report.repos.flatMap((repo) => [
    ...inTurn(openAnswers(repo)).map(({ answer, turn }) => ({
      at: rank(answer.standing) + turn / 1e3,
      of: repo,
      row: reasonRow(answer)
    })),
    ...repo.gaps.slice(0, 1).map((gap) => ({
      at: rank("undecided") - 0.5,
      of: repo,
      row: (size) => `**INCOMPLETE** ${GAP_WORDS[gap.code]}: ${markdown(gap.detail, size)}${repo.gaps.length > 1 ? ` + ${number(repo.gaps.length - 1)} more` : ""}`
    }))
  ]).sort((a, b) => a.at - b.at).slice(0, REASONS);
  if (reasons.length === 0) return [];
  const rows = (count, size) => reasons.slice(0, count).map(({ row, of: { repository } }) => {
    const whose = report.repos.length > 1 && repository.name !== null ? `${markdownCode(repository.name, 120)} ` : "";
    return `- ${whose}${row(size)}`;
  });
  return [sectionOf2("reasons", -1, [rows(REASONS, 240), rows(REASONS, 80), rows(1, 40)], false)];
}
function inTurn(answers) {
  const seen = /* @__PURE__ */ new Map();
  return answers.map((answer) => {
    const key = `${checks[answer.check].section} ${answer.standing}`;
    const turn = seen.get(key) ?? 0;
    seen.set(key, turn + 1);
    return { answer, turn };
  });
}
function reasonRow(answer) {
  return (size) => `${MARKS3[answer.standing]} ${answer.title}: ${resultCell(answer, size)}`;
}
function resultCell(answer, size) {
  const place = answer.open.length === 0 ? "" : placeOf(answer.worst);
  const where = place === "" ? "" : `${markdownCode(place, size)} `;
  return `${where}${markdown(sentenceOf(answer.worst), size)}${moreWords(answer)}`;
}
function repoSections(report, group) {
  const repo = report.repos[group];
  if (repo === void 0) return [];
  const { gaps } = repo;
  const answers = answersOf2(repo).filter(({ standing }) => standing !== "unasked");
  const unasked = unaskedWords(repo);
  const heading = report.repos.length === 1 ? [] : [
    `#### ${repo.repository.name === null ? "A repository without an origin" : markdownCode(repo.repository.name, 120)}: ${countWords([repo]) || "nothing to act on"}`,
    ""
  ];
  const part = (kind, isThere, versions) => isThere ? [sectionOf2(kind, group, versions())] : [];
  return [
    sectionOf2("facts", group, [[...heading, factsOf(repo).map(factCell).join(" \xB7 ")]]),
    ...part("checks", answers.length > 0, () => [
      checkTable(answers, 240, true),
      checkTable(answers, 80, true),
      checkTable(answers, 40, false)
    ]),
    ...part("checks not asked", unasked.length > 0, () => [[`<sub>${unasked.join(" \xB7 ")}</sub>`]]),
    sectionOf2("AI evidence", group, [[evidenceLine(repo)]]),
    ...part(
      "gaps",
      gaps.length > 0,
      () => [10, 3, 1].map((most) => [
        ...gapSection({ gaps: gaps.slice(0, most) }).slice(1),
        ...gaps.length > most ? [`- and ${number(gaps.length - most)} more`] : []
      ])
    ),
    ...detailSections(repo).map(({ kind, versions }) => sectionOf2(kind, group, versions))
  ];
}
function factCell({ words, code }) {
  return [words, ...code === void 0 ? [] : [markdownCode(code, 120)]].filter((part) => part !== "").join(" ");
}
function checkTable(answers, size, withFix) {
  return [
    "| What we checked | Result | Fix or evidence |",
    "| --- | --- | --- |",
    ...answers.map((answer) => {
      const { title, standing, open, worst } = answer;
      const count = open.length > 1 ? ` ${number(open.length)}` : "";
      const fix = open.length > 0 && withFix ? `. Fix: ${markdown(fixOf2(worst), 300)}` : "";
      return `| ${title} | ${MARKS3[standing]}${count} | ${resultCell(answer, size)}${fix} |`;
    })
  ];
}
function evidenceLine(repo) {
  const { counts, tools, more } = evidenceWords(repo);
  const used = tools.map(([id, count]) => `${markdownCode(id, 60)} ${number(count)}`);
  const names = used.length === 0 ? [] : [[...used, ...more === 0 ? [] : [`${number(more)} more ${plural("tool", more)}`]].join(", ")];
  return `**AI evidence:** ${[...counts, ...names].join(" \xB7 ")}`;
}

// src/reports/sarif-results.ts
import { hash } from "node:crypto";
var ROOT = "%SRCROOT%";
var MAX_RELATED = 50;
function subjectsOf(repo) {
  const controls = new Map(repo.requirements?.controls.map((control) => [control.id, control]));
  const quotes = new Map(repo.evidence.map(({ id, quote }) => [id, quote]));
  const anchor = anchorOf(repo);
  const seen = /* @__PURE__ */ new Map();
  return sortFindings(repo.findings).map((finding) => {
    const control = finding.check === "requirements" ? controls.get(finding.subject ?? "") ?? null : null;
    const places = placesOf(finding, control, repo.requirements, anchor);
    const excepted = control?.answer === "fail" && control.exception !== null;
    const quote = quotes.get(finding.evidence[0] ?? "") ?? "";
    const key = fingerprintOf(finding, places[0], quote);
    const count = (seen.get(key) ?? 0) + 1;
    seen.set(key, count);
    return {
      finding,
      control,
      places,
      suppressed: finding.code === "control-excepted" || excepted,
      fingerprint: `${key}:${count}`
    };
  });
}
function anchorOf({ attestation, policy: { source } }) {
  if (attestation !== void 0) return attestation.path;
  return source !== null && !/^(?:[/\\]|[A-Za-z]:|\.\.)/.test(source) ? source : ".ai-attestation.yaml";
}
function placesOf(finding, control, requirements, anchor) {
  const own = {
    path: finding.path || anchor,
    line: finding.line ?? null,
    column: finding.column ?? 1,
    text: null,
    says: null
  };
  if (control === null || requirements === void 0) return [own];
  const defined = {
    path: requirements.path,
    line: control.line,
    column: control.column,
    text: null,
    says: "where the control is defined"
  };
  const cited = citedBy(control).map(
    ({ path, line: row, column, text }) => ({ path, line: row, column, text, says: null })
  );
  const same = cited.find(({ path, line: row }) => path === own.path && row === own.line);
  const isDefinition = own.path === defined.path && (own.line === null || own.line === defined.line);
  const [first, ...others] = same !== void 0 ? [{ ...same, column: own.column }] : isDefinition ? [...cited, own] : [own];
  const primary = first ?? own;
  const rest = [...others, ...cited, defined].filter((place) => !isSamePlace(place, primary));
  return [primary, ...new Map(rest.map((place) => [`${place.line}:${place.column}:${place.path}`, place])).values()];
}
function isSamePlace(a, b) {
  return a.path === b.path && a.line === b.line && a.column === b.column;
}
function fingerprintOf({ check, code, subject = "", path, commit, values = {} }, place, quote) {
  const what = code === "control-excepted" ? "control-fails" : code;
  const about = path === "" && commit !== void 0 ? [values.subject, values.tools, values.form].map((value) => String(value ?? "")) : [path === "" && place.text === null ? "" : place.path, (place.text ?? quote).trim()];
  return hash("sha256", canonicalJson([check, what, subject, ...about]), "hex").slice(0, 32);
}
function saidOf(finding) {
  const isOfCommit = finding.path === "" && finding.commit !== void 0;
  return `${isOfCommit ? `${placeOf(finding)}: ` : ""}${sentenceOf(finding)}`;
}
function resultOf({ finding, control, places, suppressed, fingerprint }, isAnySuppressed) {
  const [first, ...others] = places;
  return {
    kind: "fail",
    level: finding.severity,
    message: { text: message(saidOf(finding), 1e3) },
    locations: [locationOf(first)],
    ...others.length === 0 ? {} : { relatedLocations: others.slice(0, MAX_RELATED).map(relatedOf) },
    partialFingerprints: { "citedLine/v1": fingerprint },
    ...isAnySuppressed ? { suppressions: suppressed ? [suppressionOf(finding, control)] : [] } : {},
    properties: { code: finding.code }
  };
}
function suppressionOf({ values = {} }, control) {
  const said = control?.exception ?? {
    reason: `${values.reason ?? ""}`,
    approver: `${values.approver ?? ""}`,
    until: `${values.until ?? ""}`
  };
  return {
    kind: "external",
    status: "accepted",
    justification: line(`accepted by ${said.approver} until ${said.until}: ${said.reason}`, 1e3)
  };
}
function locationOf({ path, line: row, column, text }) {
  const at = row ?? 1;
  const from = row === null ? 1 : column;
  return {
    physicalLocation: {
      artifactLocation: { uri: relativeUri(path), uriBaseId: ROOT },
      region: { startLine: at, startColumn: from, endLine: at, endColumn: row === null ? from : from + 1 },
      ...text === null || row === null ? {} : { contextRegion: { startLine: at, endLine: at, snippet: { text: clipped(text, 200) } } }
    }
  };
}
function relatedOf(place, at) {
  return {
    id: at + 1,
    ...locationOf(place),
    ...place.says === null ? {} : { message: { text: place.says } }
  };
}
function relativeUri(path) {
  const steps = clipped(path, 4096).replace(new RegExp("\\p{Cs}", "gu"), "\uFFFD").split("/").filter((step) => step !== "" && step !== "." && step !== "..");
  return steps.length === 0 ? "." : steps.map(encodeStep).join("/");
}
function encodeStep(step) {
  return encodeURIComponent(step).replace(/[!'()*]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
function clipped(text, limit) {
  return text.length <= limit ? text : text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, "");
}
function message(text, limit) {
  const shown = line(text, limit).replaceAll("](", "] (");
  const doubled = (most) => cut(shown, most).replace(/[{}]/g, "$&$&");
  const whole = doubled(limit);
  return whole.length <= limit ? whole : doubled(Math.floor(limit / 2));
}

// src/reports/sarif-rules.ts
var MAX_RULES = 25e3;
var MAX_TAGS = 20;
var REQUIREMENTS = "requirements";
var LEVELS = { critical: "error", high: "error", medium: "warning", low: "note" };
var SCORES = { critical: "9.5", high: "8.0", medium: "5.5", low: "2.0" };
var Rules = class {
  #requirements;
  #checks;
  #rules = [];
  #index = /* @__PURE__ */ new Map();
  #left;
  constructor({ requirements, findings }, budget) {
    this.#requirements = requirements;
    const asked = new Set(
      findings.flatMap(({ check, subject }) => check === REQUIREMENTS && subject !== void 0 ? [] : check)
    );
    this.#checks = CHECKS.filter((check) => asked.has(check));
    this.#left = budget;
  }
  /** The rule's id and the index that it has, or will have once something of it is told. */
  reference(subject) {
    const ruleId = ruleIdOf(subject.finding);
    return { ruleId, ruleIndex: this.#index.get(ruleId) ?? this.#rules.length };
  }
  /** Makes room for what is told and for its rule, or says no and takes nothing. */
  spend(subject, told) {
    const ruleId = ruleIdOf(subject.finding);
    const rule = this.#index.has(ruleId) ? null : this.#ruleOf(ruleId, subject);
    if (rule !== null && this.#rules.length >= MAX_RULES) return false;
    const cost = costOf(told) + (rule === null ? 0 : costOf(rule));
    if (cost > this.#left) return false;
    this.#left -= cost;
    if (rule !== null) this.#add(ruleId, rule);
    return true;
  }
  /** The same for something without a rule. */
  spendOn(told) {
    const cost = costOf(told);
    if (cost > this.#left) return false;
    this.#left -= cost;
    return true;
  }
  /** What was asked and gave no result: a reader sees what was looked at. */
  addTheRest() {
    const rest = [
      ...this.#checks.map((check) => ({ id: check, rule: () => checkRule(check, check) })),
      ...(this.#requirements?.controls ?? []).map((control) => ({
        id: ruleIdOf({ check: REQUIREMENTS, subject: control.id }),
        rule: () => this.#controlRule(control)
      }))
    ];
    for (const { id, rule } of rest) {
      if (this.#index.has(id)) continue;
      const made = rule();
      if (this.#rules.length >= MAX_RULES || !this.spendOn(made)) return;
      this.#add(id, made);
    }
  }
  listed() {
    return this.#rules;
  }
  #add(id, rule) {
    this.#index.set(id, this.#rules.length);
    this.#rules.push(rule);
  }
  #ruleOf(id, { finding, control }) {
    return control === null ? checkRule(id, finding.check) : this.#controlRule(control);
  }
  #controlRule(control) {
    return controlRule(control, this.#requirements?.path ?? "");
  }
};
function ruleIdOf({ check, subject }) {
  if (check !== REQUIREMENTS || subject === void 0 || subject === "") return check;
  const id = line(subject, 200);
  return CHECKS.some((known) => known === id) ? `${REQUIREMENTS}/${id}` : id;
}
function checkRule(id, check) {
  const { title, why, fix } = CHECK_WORDS[check];
  return {
    id,
    name: pascal(check),
    shortDescription: { text: message(title, 255) },
    fullDescription: { text: message(why, 1e3) },
    help: { text: message(`${why} Fix: ${fix}.`, 2e3) },
    defaultConfiguration: { level: "warning" },
    properties: { precision: "high", tags: ["ai-provenance"] }
  };
}
function pascal(check) {
  return check.split("-").map((word) => `${word.charAt(0).toUpperCase()}${word.slice(1)}`).join("");
}
function controlRule(control, path) {
  const { id, name, severity, owner, frameworks } = control;
  const { why } = CHECK_WORDS.requirements;
  const criteria = [...new Set(frameworks.map((criterion) => line(criterion, 100)))];
  const belongs = [
    ...owner === null ? [] : [`Owner: ${line(owner, 200)}.`],
    ...criteria.length === 0 ? [] : [`Criteria: ${line(criteria.slice(0, MAX_TAGS).join(", "), 500)}.`]
  ];
  const help = [
    `${line(name, 200)} (${severity}).`,
    why,
    ...belongs,
    `Fix: ${showCommand(control, path)} says what must hold and how; it stands in ${line(path, 300)}, line ${control.line}.`
  ];
  return {
    id: ruleIdOf({ check: REQUIREMENTS, subject: id }),
    name: line(name, 255),
    shortDescription: { text: message(`${line(id, 100)}: ${name}`, 255) },
    fullDescription: { text: message(`${line(name, 255)}. ${why}`, 1e3) },
    help: { text: message(help.join(" "), 2e3) },
    defaultConfiguration: { level: LEVELS[severity] },
    properties: {
      precision: "high",
      "problem.severity": LEVELS[severity] === "note" ? "recommendation" : LEVELS[severity],
      "security-severity": SCORES[severity],
      tags: ["security", ...criteria.filter((criterion) => criterion !== "security").slice(0, MAX_TAGS - 1)]
    }
  };
}
function costOf(value) {
  if (typeof value === "string") return Buffer.byteLength(safeJson(JSON.stringify(value)));
  if (typeof value !== "object" || value === null) return 8;
  return Object.values(value).reduce((sum, member) => sum + costOf(member) + 4, 4);
}

// src/reports/sarif.ts
var MAX_RESULTS = 25e3;
var MAX_COST = 9e6;
var MAX_NOTIFICATIONS = 1e3;
function renderSarif(report) {
  const categories = categoriesOf(report.repos);
  const log = {
    $schema: "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json",
    version: "2.1.0",
    runs: report.repos.map((repo, at) => runOf(report, repo, categories[at] ?? "", Math.floor(MAX_COST / report.repos.length)))
  };
  return `${safeJson(canonicalJson(log, 2))}
`;
}
function categoriesOf(repos) {
  const seen = /* @__PURE__ */ new Map();
  return repos.map(({ repository }) => {
    const name = `ai-provenance${repository.name === null ? "" : `/${line(repository.name, 200)}`}`;
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}${count === 1 ? "" : `#${count}`}/`;
  });
}
function runOf(report, repo, category, budget) {
  const subjects = subjectsOf(repo);
  const failed = subjects.filter(({ finding, suppressed }) => finding.answer === "fail" || suppressed);
  const undecided = subjects.filter(({ finding, suppressed }) => finding.answer === "unknown" && !suppressed);
  const rules = new Rules(repo, budget);
  const { told, left: untold } = notificationsOf(repo, undecided, rules);
  const results = resultsOf(failed, rules);
  rules.addTheRest();
  const configuration = told.filter(({ about }) => about === "configuration").map(({ notification }) => notification);
  const execution = [
    ...told.filter(({ about }) => about === "execution").map(({ notification }) => notification),
    ...leftOut(untold, "gaps and undecided findings"),
    ...leftOut(failed.length - results.length, "results")
  ];
  return {
    tool: {
      driver: {
        name: line(report.tool.name, 100),
        version: line(report.tool.version, 100),
        rules: rules.listed(),
        properties: { rulesDigest: line(report.tool.rulesDigest, 100) }
      }
    },
    automationDetails: { id: category },
    columnKind: "unicodeCodePoints",
    originalUriBaseIds: { [ROOT]: { description: { text: "The root of the repository." } } },
    ...provenanceOf(repo),
    invocations: [
      {
        executionSuccessful: repo.complete && repo.gaps.length === 0,
        ...configuration.length === 0 ? {} : { toolConfigurationNotifications: configuration },
        ...execution.length === 0 ? {} : { toolExecutionNotifications: execution }
      }
    ],
    results
  };
}
function resultsOf(failed, rules) {
  const isAnySuppressed = failed.some(({ suppressed }) => suppressed);
  const results = [];
  for (const subject of failed.slice(0, MAX_RESULTS)) {
    const reference = rules.reference(subject);
    const result = { ...reference, ...resultOf(subject, isAnySuppressed) };
    if (!rules.spend(subject, result)) break;
    results.push(result);
  }
  return results;
}
function notificationsOf(repo, undecided, rules) {
  const told = [];
  const full = () => told.length >= MAX_NOTIFICATIONS;
  for (const gap of repo.gaps) {
    const notification = gapNotification(gap);
    if (full() || !rules.spendOn(notification)) break;
    told.push({ about: "execution", notification });
  }
  for (const subject of undecided) {
    const { ruleId, ruleIndex } = rules.reference(subject);
    const notification = { associatedRule: { id: ruleId, index: ruleIndex }, ...undecidedNotification(subject) };
    if (full() || !rules.spend(subject, notification)) break;
    told.push({ about: subject.finding.code === "control-error" ? "configuration" : "execution", notification });
  }
  return { told, left: repo.gaps.length + undecided.length - told.length };
}
function gapNotification({ code, subject, detail, fix }) {
  const what = subject === void 0 ? "" : ` ${line(subject, 200)}`;
  return {
    descriptor: { id: `gap/${code}` },
    level: "error",
    message: { text: message(`${GAP_WORDS[code]}${what}: ${line(detail, 400)}. Fix: ${line(fix, 300)}`, 1e3) }
  };
}
function undecidedNotification({ finding, places }) {
  return {
    descriptor: { id: `undecided/${finding.code}` },
    level: finding.severity,
    message: { text: message(`Not decided: ${saidOf(finding)}`, 1e3) },
    locations: [locationOf(places[0])]
  };
}
function leftOut(count, what) {
  if (count === 0) return [];
  return [
    {
      descriptor: { id: "left-out" },
      level: "warning",
      message: { text: `${count} ${what} more than this format takes; the worst are here, all are in the JSON report` }
    }
  ];
}
function provenanceOf({ repository, range }) {
  const repositoryUri = addressOf(repository.url);
  if (repositoryUri === null) return {};
  return {
    versionControlProvenance: [
      {
        repositoryUri,
        ...range.head === null ? {} : { revisionId: line(range.head, 100) },
        mappedTo: { uriBaseId: ROOT }
      }
    ]
  };
}
function addressOf(text) {
  if (text === null || text.length > 2e3 || !URL.canParse(text)) return null;
  const { protocol, host, pathname } = new URL(text);
  if (!["http:", "https:", "ssh:", "git:", "ftp:", "ftps:"].includes(protocol) || host === "") return null;
  const steps = pathname.split("/").map((step) => encodeURIComponent(safeDecoded(step)));
  return `${protocol}//${host}${steps.join("/")}`;
}
function safeDecoded(step) {
  try {
    return decodeURIComponent(step);
  } catch {
    return step;
  }
}

export {
  sentenceOf,
  placeOf,
  findingLines,
  sortFindings,
  FACTOR_WORDS,
  verdictWords2 as verdictWords,
  factorWords,
  stepWords,
  reasonWords,
  statusWords,
  wayWords,
  changeFacts,
  coverageWords,
  standingOf2 as standingOf,
  answersOf2 as answersOf,
  openAnswers,
  countWords,
  verdictWords3 as verdictWords2,
  phraseOf,
  moreWords,
  unaskedWords,
  factsOf,
  evidenceWords,
  impactWords,
  fixesOf,
  nextWords,
  REQUIREMENTS_FILE,
  standingOf as standingOf2,
  citedBy,
  showCommand,
  renderRequirementsText,
  renderRequirementsMarkdown,
  renderGateMarkdown,
  renderSarif
};
