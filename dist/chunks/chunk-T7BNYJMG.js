import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  CHECKS
} from "./chunk-ITPF7BBE.js";
import {
  gapLines,
  gapSection,
  renderJson,
  renderMarkdown,
  renderText
} from "./chunk-GYQ6V6PC.js";
import {
  CHECK_WORDS,
  FINDING_WORDS,
  GAP_WORDS,
  checks
} from "./chunk-VMZAPK7J.js";
import {
  PLAIN,
  canonicalJson,
  number,
  percent,
  plural,
  table
} from "./chunk-X3F5H2QE.js";
import {
  cut,
  line,
  markdown,
  markdownCode,
  safeJson
} from "./chunk-5ACZV4ZN.js";

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
var MARKS = { error: "error  ", warning: "warning", note: "note   " };
function findingLines(findings, style) {
  const open = sortFindings(findings).filter(({ answer }) => answer === "fail" || answer === "unknown");
  const shown = open.slice(0, SHOWN);
  const lines = shown.flatMap((finding, index) => {
    const last = shown.findLastIndex(({ check, severity }) => check === finding.check && severity !== "note") === index;
    const mark = finding.answer === "unknown" ? "unknown" : MARKS[finding.severity];
    const said = [placeOf(finding), sentenceOf(finding)].filter((part2) => part2 !== "").map((part2) => line(part2, 400));
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

// src/reports/attestation.ts
function renderAttestationText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.attestation === void 0 ? [] : textOf(repo, repo.attestation, style)).join("\n");
}
function verdictOf(repo, { recomputed }) {
  const failed = (check) => repo.findings.filter((finding) => finding.check === check && finding.answer === "fail" && finding.severity !== "note");
  const untrue = [...failed("attestation-truth"), ...failed("attestation-consistency")];
  const also = [
    ...failed("attestation-freshness").length > 0 ? ["but commits came since"] : [],
    ...failed("provenance-documents").length > 0 ? ["and a document beside it is not in order"] : []
  ];
  const worst = untrue.some(({ severity }) => severity === "error");
  const claims = worst ? "NOT TRUE" : recomputed === null ? "NOT DECIDED: the history could not be seen whole" : untrue.length > 0 ? "WITHIN THE TOLERANCE, not equal to git" : isPart(repo) ? "TRUE of the part of the history that it covers" : "TRUE: every claim equals git";
  return { words: [claims, ...also].join(", "), good: !worst && recomputed !== null };
}
function textOf(repo, attestation, style) {
  const { declared, recomputed } = attestation;
  const verdict = verdictOf(repo, attestation);
  const found = findingLines(findingsOf(repo), style);
  return [
    style.strong(`AI attestation ${line(attestation.path, 200)}`),
    verdict.good ? style.good(verdict.words) : style.bad(verdict.words),
    ...rangeWords(repo, attestation).map((words) => style.faint(words)),
    "",
    ...table(["", "the file says", "git says"], rowsOf(declared, recomputed, repo), [], style),
    ...documentRows(repo, style),
    ...found.length === 0 ? [] : ["", ...found],
    ...gapLines(repo.gaps, style),
    ""
  ].join("\n");
}
function findingsOf({ findings }) {
  return findings.filter(({ check }) => check.startsWith("attestation-") || check === "provenance-documents");
}
function documentRows({ documents = [] }, style) {
  if (documents.length === 0) return [];
  const rows = documents.slice(0, 20).map(({ path, format, version, state }) => [line(path, 80), format, line(version ?? "", 20), state]);
  const more = documents.length > rows.length ? [`  and ${number(documents.length - rows.length)} more, see --json`] : [];
  return ["", ...table(["Beside it", "format", "version", "state"], rows, [], style), ...more];
}
function isPart({ range, attestation }) {
  return (attestation?.range.base ?? null) !== null || range.since !== null || range.until !== null;
}
function rangeWords({ range: walked }, { version, range, behind, declared }) {
  const { source, base, head, merges } = range;
  const short = (id) => id?.slice(0, 12) ?? "nothing";
  const dates = [
    ...walked.since === null ? [] : [` since ${walked.since}`],
    ...walked.until === null ? [] : [` until ${walked.until}`]
  ].join("");
  const counted = source === "object-ids" ? base === null ? `all commits up to ${short(head)}${dates}` : `only the part of the history ${short(base)}..${short(head)}${dates}` : `the file names no commit, so those between its dates (${declared.from ?? "the beginning"} \u2026 ${declared.to ?? declared.generated})`;
  const since = behind === null || behind.commits === 0 ? [] : behind.onlyDocuments ? ["since then only documents like this one changed"] : [
    `since then ${number(behind.commits)} ${plural("commit", behind.commits)}, ${number(behind.assisted)} with AI evidence`
  ];
  return [`format ${version}, counted again: ${counted}, merges ${merges ? "included" : "left out"}`, ...since].map(
    (text) => line(text, 300)
  );
}
function rowsOf(declared, recomputed, { repository }) {
  const row = (name, of) => [
    name,
    line(of(declared), 60),
    recomputed === null ? "not decided" : line(of(recomputed), 60)
  ];
  const identifiers = [
    ...new Set([declared, recomputed].flatMap((claims) => claims?.tools.map(({ identifier }) => identifier) ?? []))
  ];
  return [
    ["repository", line(`${declared.owner}/${declared.name}`, 60), line(repository.name ?? "not known: no origin", 60)],
    row("commits", ({ commits }) => number(commits)),
    row("assisted", ({ assistedCommits }) => number(assistedCommits)),
    row("percentage", ({ percentage }) => `${percentage.toFixed(1)} %`),
    ...identifiers.slice(0, 20).map(
      (identifier) => row(line(identifier, 40), ({ tools }) => {
        const tool = tools.find((one) => one.identifier === identifier);
        if (tool === void 0) return "not listed";
        return `${number(tool.commits)}${tool.firstSeen === null ? "" : ` (${tool.firstSeen} \u2026 ${tool.lastSeen})`}`;
      })
    )
  ];
}
function renderAttestationMarkdown(report) {
  return report.repos.flatMap((repo) => repo.attestation === void 0 ? [] : markdownOf(repo, repo.attestation)).join("\n");
}
function markdownOf(repo, attestation) {
  const open = sortFindings(findingsOf(repo)).filter(({ answer }) => answer !== "pass");
  return [
    `### AI attestation: ${verdictOf(repo, attestation).words}`,
    "",
    `${markdownCode(attestation.path, 200)} \xB7 ${markdown(rangeWords(repo, attestation).join(" \xB7 "), 400)}`,
    "",
    "| | the file says | git says |",
    "| --- | --- | --- |",
    ...rowsOf(attestation.declared, attestation.recomputed, repo).map(
      (cells) => `| ${cells.map((cell) => markdown(cell)).join(" | ")} |`
    ),
    ...open.length === 0 ? [] : ["", "| | where | what |", "| --- | --- | --- |"],
    ...open.slice(0, 50).map(
      (finding) => `| ${finding.answer === "unknown" ? "unknown" : finding.severity} | ${markdownCode(placeOf(finding), 200)} | ${markdown(sentenceOf(finding), 400)} |`
    ),
    ...gapSection(repo),
    ""
  ].join("\n");
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
function verdictWords({ state, totals, rating, changed }) {
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

// src/reports/gate-words.ts
var STANDINGS = ["error", "undecided", "warning", "ok", "note", "unasked"];
function standingOf({ answer, severity }) {
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
  return ["error", "undecided", "warning"].includes(standingOf(finding));
}
function worstFirst(findings) {
  const rank = (finding) => STANDINGS.indexOf(standingOf(finding));
  return sortFindings(findings).sort((a, b) => rank(a) - rank(b));
}
function answersOf({ findings }) {
  return CHECKS.flatMap((check) => {
    const own = worstFirst(findings.filter((finding) => finding.check === check));
    const [worst] = own;
    if (worst === void 0) return [];
    return [
      {
        check,
        title: CHECK_WORDS[check].title,
        standing: standingOf(worst),
        worst,
        open: own.filter(needsAction),
        notes: own.filter((finding) => standingOf(finding) === "note").length
      }
    ];
  });
}
function openAnswers(repo) {
  return answersOf(repo).filter(({ open }) => open.length > 0).sort((a, b) => STANDINGS.indexOf(a.standing) - STANDINGS.indexOf(b.standing));
}
function countWords(repos) {
  const findings = repos.flatMap((repo) => repo.findings);
  const count = (standing) => findings.filter((finding) => standingOf(finding) === standing).length;
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
function verdictWords2({ result, repos }) {
  const held = repos.flatMap(answersOf).filter(({ standing }) => standing === "ok").length;
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
  const answers = answersOf(repo).filter(({ standing }) => standing === "unasked");
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
  return [verdictWords(impact), ...factors.length === 0 ? [] : [factors.join(", ")]].join(" \xB7 ");
}
function fixOf({ check, code }) {
  return code === "undecided" ? "mend what could not be seen" : CHECK_WORDS[check].fix;
}
function fixesOf({ open }) {
  return [...new Set(open.map(fixOf))];
}
function nextWords({ result, repos }) {
  const gap = repos.flatMap(({ gaps }) => gaps)[0];
  const [worst] = openAnswers({ findings: repos.flatMap(({ findings }) => findings) });
  const fix = worst === void 0 ? null : fixOf(worst.worst);
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

// src/reports/gate.ts
var SHOWN2 = 8;
var PHRASE = 110;
var MARKS2 = {
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
    paint(`AI provenance: ${verdictWords2(report)}`),
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
    ...unasked.length === 0 ? [] : [style.faint(`  ${MARKS2.unasked.padEnd(MARK_WIDTH)}  ${unasked.join(" \xB7 ")}`)],
    ...openAnswers(repo).flatMap((answer) => ["", ...findingLines2(answer, repo, style)]),
    "",
    ...evidenceLines(repo),
    ...repo.impact === void 0 ? [] : [line(impactWords(repo.impact), 400)],
    ...gapLines(repo.gaps, style)
  ];
}
function factText({ words, code }) {
  return [words, ...code === void 0 ? [] : [line(code, 120)]].filter((part2) => part2 !== "").join(" ");
}
function painted(standing, style) {
  const mark = MARKS2[standing].padEnd(MARK_WIDTH);
  if (standing === "error" || standing === "undecided") return style.bad(mark);
  return standing === "ok" ? style.good(mark) : mark;
}
function checkLine(answer, width, style) {
  return `  ${painted(answer.standing, style)}  ${answer.title.padEnd(width)}  ${line(phraseOf(answer.worst), PHRASE)}${moreWords(answer)}`;
}
function findingLines2(answer, repo, style) {
  const { title, open } = answer;
  const quotes = new Map(repo.evidence.map(({ id, quote }) => [id, quote]));
  const rows = open.slice(0, SHOWN2).map((finding) => {
    const said = [placeOf(finding), `${sentenceOf(finding)}${quoteOf(finding, quotes)}`];
    const shown = said.filter((part2) => part2 !== "").map((part2) => line(part2, 300));
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

// src/model/requirement.ts
var REQUIREMENTS_FILE = "security_requirements.yaml";

// src/reports/requirements.ts
function standingOf2({ answer, exception }) {
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
var MARKS3 = {
  fail: "FAIL",
  accepted: "ACCEPTED",
  unknown: "UNKNOWN",
  error: "ERROR",
  pass: "pass",
  "not-applicable": "not applicable"
};
function verdictWords3(controls) {
  if (controls.length === 0) return "NOTHING EVALUATED: the file has no controls";
  const count = (standing) => controls.filter((control) => standingOf2(control) === standing).length;
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
function verdictOf2(repo, controls) {
  return `${verdictWords3(controls)}${isWhole(repo) ? "" : " \xB7 INCOMPLETE"}`;
}
function isWhole({ complete, gaps }) {
  return complete && gaps.length === 0;
}
function renderRequirementsText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.requirements === void 0 ? [] : textOf2(repo, repo.requirements, style)).join("\n");
}
function textOf2(repo, requirements, style) {
  const { controls } = requirements;
  const sorted = sortControls(controls);
  const good = controls.length > 0 && controls.every((control) => ["pass", "not-applicable"].includes(standingOf2(control)));
  return [
    (good && isWhole(repo) ? style.good : style.bad)(verdictOf2(repo, controls)),
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
  const those = sorted.filter((control) => standingOf2(control) === standing);
  const shown = those.slice(0, BLOCKS_SHOWN);
  const more = those.length - shown.length;
  return [
    ...shown.flatMap((control) => ["", ...block(control, standing, requirements, style)]),
    ...more === 0 ? [] : ["", `and ${number(more)} more ${MARKS3[standing]}, see --json`]
  ];
}
function block(control, standing, requirements, style) {
  const { id, name, severity, because, exception, owner, frameworks } = control;
  const cited = citedBy(control);
  const mark = standing === "fail" ? style.bad(MARKS3[standing]) : MARKS3[standing];
  const meta = [...owner === null ? [] : [`owner ${line(owner, 80)}`], ...frameworks.map((one) => line(one, 60))];
  return [
    `${mark} ${severity}  ${style.strong(line(id, 60))}  ${line(name, 120)}`,
    ...fold(line(because, 600), "  "),
    ...requirements.change?.broke.includes(id) === true ? ["  broken by this change"] : [],
    ...cited.slice(0, LINES_SHOWN).map((one) => `    ${citedWords(one, WIDTH - 4)}`),
    ...foundBy(control) > LINES_SHOWN ? [`    and ${number(foundBy(control) - LINES_SHOWN)} more`] : [],
    ...exception === null ? [] : fold(exceptionWords(exception), "  "),
    ...meta.length === 0 ? [] : fold(meta.join(" \xB7 "), "  ").map((row) => style.faint(row)),
    style.faint(`  fix: ${fixOf2(control, standing, requirements)}`)
  ];
}
function foundBy(control) {
  const counted = control.checks.filter(({ answer }) => answer === control.answer).reduce((sum, { found }) => sum + found, 0);
  return Math.max(counted, citedBy(control).length);
}
function fixOf2(control, standing, { path }) {
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
  const ids = controls.filter((control) => standingOf2(control) === standing).map(({ id }) => line(id, 60));
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
  return report.repos.flatMap((repo) => repo.requirements === void 0 ? [] : markdownOf2(repo, repo.requirements)).join("\n");
}
function markdownOf2(repo, requirements) {
  const { controls } = requirements;
  const sorted = sortControls(controls);
  return [
    `### Security requirements: ${verdictOf2(repo, controls)}`,
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
  const those = sorted.filter((control) => standingOf2(control) === standing);
  const shown = those.slice(0, ITEMS_SHOWN);
  const more = those.length - shown.length;
  return [
    ...shown.flatMap((control) => ["", ...itemOf(control, standing, requirements)]),
    ...more === 0 ? [] : ["", `and ${number(more)} more ${MARKS3[standing]}`]
  ];
}
function itemOf(control, standing, requirements) {
  const { id, name, severity, because, exception, owner } = control;
  const rest = foundBy(control) - LINES_SHOWN;
  const broken = requirements.change?.broke.includes(id) === true ? " (broken by this change)" : "";
  return [
    `**${MARKS3[standing]}** ${severity} ${markdownCode(id, 60)} ${markdown(name, 120)}${broken}`,
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
  const ids = controls.filter((control) => standingOf2(control) === standing).map(({ id }) => markdownCode(id, 60));
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
    ...rows.slice(0, CRITERIA_SHOWN).map(([criterion, those]) => `| ${markdownCode(criterion, 60)} | ${answersOf2(those)} |`),
    ...rows.length > CRITERIA_SHOWN ? [`| and ${number(rows.length - CRITERIA_SHOWN)} more | |`] : [],
    "",
    "</details>"
  ];
}
function answersOf2(controls) {
  const shown = sortControls(controls).slice(0, PER_CRITERION);
  const more = controls.length - shown.length;
  return [
    ...shown.map((control) => `${markdownCode(control.id, 60)} ${MARKS3[standingOf2(control)]}`),
    ...more === 0 ? [] : [`${number(more)} more`]
  ].join(", ");
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
function rowsOf2(head, items, most, cells) {
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
  const notes = told.filter((finding) => standingOf(finding) === "note").length;
  const words = [counts, notes === 0 ? "" : `${number(notes)} ${plural("note", notes)}`].filter((part2) => part2 !== "");
  return [
    {
      kind: "findings",
      versions: [100, 30, 10].map(
        (most) => folded(
          `Findings: ${words.join(", ")}`,
          rowsOf2(["", "Check", "Where", "What"], told, most, (finding) => findingCells(finding, quotes))
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
  const accepted = requirements?.controls.filter((control) => standingOf2(control) === "accepted") ?? [];
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
  const open = sortControls(controls).filter((control) => ["fail", "unknown", "error"].includes(standingOf2(control)));
  const named = (words, ids, most) => {
    if (ids.length === 0) return [];
    const more = ids.length > most ? `, ${number(ids.length - most)} more` : "";
    return [
      `**${words}** ${ids.slice(0, most).map((id) => markdownCode(id, 60)).join(", ")}${more}`,
      ""
    ];
  };
  const row = (control) => `${standingOf2(control)} ${control.severity} ${markdownCode(control.id, 60)} ${markdown(control.name, 120)}: ${markdown(control.because, 200)} (${markdownCode(showCommand(control, path), 300)})`;
  return [
    {
      kind: "security requirements",
      versions: [50, 10].map(
        (most) => folded(`Security requirements: ${verdictWords3(controls)}`, [
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
  return { kind: "change impact", versions: [20, 5].map((most) => folded(verdictWords(impact), impactRows(impact, most))) };
}
function impactRows(impact, most) {
  const { rating, tests, totals, owners, surfaces, provenance, reasons } = impact;
  const raised = rating.factors.filter(({ level }) => level === "raised" || level === "high");
  const commands = [...new Set(tests.map(({ path, command }) => command ?? path))];
  const touched = surfaces.filter(({ changed }) => changed.length > 0);
  const list2 = (title, items, row) => items.length === 0 ? [] : ["", `**${title}**`, "", ...listOf(items, most, row)];
  return [
    `Rated **${rating.level}**${raised.length === 0 ? ": no factor is raised" : ""}`,
    ...raised.length === 0 ? [] : ["", ...listOf(raised, most, factorRow)],
    ...provenance === null || provenance.ai === 0 ? [] : [
      "",
      `AI: ${number(provenance.ai)} of ${number(provenance.added)} added ${plural("line", provenance.added)}; no reviewer named for ${number(provenance.unreviewed)}`
    ],
    ...list2(
      "Such lines without a reviewer, where it matters",
      provenance?.critical ?? [],
      ({ path, unreviewed, because }) => `${markdownCode(path, 160)}: ${number(unreviewed)} ${plural("line", unreviewed)} (${markdown(because.join(", "), 100)})`
    ),
    ...list2(
      `Tests to run: ${number(totals.tests)} of ${number(totals.allTests)} files`,
      commands,
      (command) => markdownCode(command, 200)
    ),
    ...list2(
      "Owners to ask",
      owners.groups,
      (group) => `${group.owners.slice(0, 10).map((owner) => markdownCode(owner, 60)).join(" ")}: ${number(group.changed)} changed, ${number(group.affected)} close`
    ),
    ...list2(
      "Surfaces",
      touched,
      ({ surface, changed }) => `${markdown(surface, 60)}: ${changed.slice(0, 3).map((path) => markdownCode(path, 120)).join(", ")}${changed.length > 3 ? `, ${number(changed.length - 3)} more` : ""}`
    ),
    ...list2("Not followed", reasons, (reason) => markdown(reasonWords(reason), 300))
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
          rowsOf2(["Commit", "Date", "Attribution", "Tools", "Subject"], marked, most, commitCells)
        )
      )
    }
  ];
}
function commitCells({ id, date, attribution, denied, tools, subject }) {
  const used = tools.map((tool) => `${tool.id}${tool.model === void 0 ? "" : ` (${tool.model})`} ${tool.role}`);
  return [
    markdownCode(id.slice(0, 12)),
    line(date?.slice(0, 10) ?? "", 10),
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
          rowsOf2(["Setting", "Value", "From"], own, most, cells)
        )
      )
    }
  ];
}

// src/reports/sections-that-fit.ts
function sectionsThatFit(sections2, limit, value) {
  const ordered = [...sections2].sort((a, b) => value(a) - value(b));
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
    shown: sections2.flatMap((section) => {
      const text = chosen.get(section);
      return text === void 0 ? [] : [{ section, text }];
    }),
    left: sections2.filter((section) => !chosen.has(section))
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
  const verdict = `### AI provenance: ${verdictWords2(report)}`;
  const sections2 = [
    ...reasonSection(report),
    ...report.repos.flatMap((_, group) => repoSections(report, group)),
    ...footer.length === 0 ? [] : [sectionOf2("links", -1, [footer])]
  ];
  const free = Math.max(limit, LEAST_LIMIT) - Buffer.byteLength(verdict) - 1;
  const whole = shownOf(sections2, free, report);
  const { texts, left } = whole.left.length === 0 ? whole : shownOf(sections2, free - noticeBytes(sections2, report), report);
  return [verdict, ...texts, ...notice(left, report), ""].join("\n");
}
function shownOf(sections2, free, { repos }) {
  const { shown, left } = sectionsThatFit(sections2, free, ({ kind }) => VALUE.indexOf(kind));
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
function noticeBytes(sections2, report) {
  return Buffer.byteLength(notice(sections2, report).join("\n")) + 1;
}
function sectionOf2(kind, group, versions, off = true) {
  return { kind, group, versions: versions.map((rows) => [...off ? [""] : [], ...rows].join("\n")) };
}
var MARKS4 = {
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
  return (size) => `${MARKS4[answer.standing]} ${answer.title}: ${resultCell(answer, size)}`;
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
  const answers = answersOf(repo).filter(({ standing }) => standing !== "unasked");
  const unasked = unaskedWords(repo);
  const heading = report.repos.length === 1 ? [] : [
    `#### ${repo.repository.name === null ? "A repository without an origin" : markdownCode(repo.repository.name, 120)}: ${countWords([repo]) || "nothing to act on"}`,
    ""
  ];
  const part2 = (kind, isThere, versions) => isThere ? [sectionOf2(kind, group, versions())] : [];
  return [
    sectionOf2("facts", group, [[...heading, factsOf(repo).map(factCell).join(" \xB7 ")]]),
    ...part2("checks", answers.length > 0, () => [
      checkTable(answers, 240, true),
      checkTable(answers, 80, true),
      checkTable(answers, 40, false)
    ]),
    ...part2("checks not asked", unasked.length > 0, () => [[`<sub>${unasked.join(" \xB7 ")}</sub>`]]),
    sectionOf2("AI evidence", group, [[evidenceLine(repo)]]),
    ...part2(
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
  return [words, ...code === void 0 ? [] : [markdownCode(code, 120)]].filter((part2) => part2 !== "").join(" ");
}
function checkTable(answers, size, withFix) {
  return [
    "| What we checked | Result | Fix or evidence |",
    "| --- | --- | --- |",
    ...answers.map((answer) => {
      const { title, standing, open, worst } = answer;
      const count = open.length > 1 ? ` ${number(open.length)}` : "";
      const fix = open.length > 0 && withFix ? `. Fix: ${markdown(fixOf(worst), 300)}` : "";
      return `| ${title} | ${MARKS4[standing]}${count} | ${resultCell(answer, size)}${fix} |`;
    })
  ];
}
function evidenceLine(repo) {
  const { counts, tools, more } = evidenceWords(repo);
  const used = tools.map(([id, count]) => `${markdownCode(id, 60)} ${number(count)}`);
  const names = used.length === 0 ? [] : [[...used, ...more === 0 ? [] : [`${number(more)} more ${plural("tool", more)}`]].join(", ")];
  return `**AI evidence:** ${[...counts, ...names].join(" \xB7 ")}`;
}

// src/reports/impact.ts
var ROWS = { changed: 6, affected: 6, tests: 6, others: 4 };
function renderImpactText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.impact === void 0 ? [] : textOf3(repo, repo.impact, style)).join("\n");
}
function textOf3(repo, impact, style) {
  const isCalm = impact.state === "complete" && impact.rating.level === "low";
  return [
    (isCalm ? style.good : style.bad)(verdictWords(impact)),
    style.faint(line(whereWords2(repo, impact), 300)),
    ...ratingLines(impact, style),
    ...part("Broken imports", impact.broken, ROWS.others, style, ({ path, line: at, specifier, was }) => [
      `${line(path, 120)}:${at}  ${line(specifier, 100)}${was === null ? "" : `  was ${line(was, 100)}`}`
    ]),
    ...part("Changed", sortChanged(impact), ROWS.changed, style, (one) => [
      [line(one.path, 120), line(statusWords(one), 120), ...changeFacts(one)].join("  ")
    ]),
    ...part(
      "Look at first, tests apart",
      impact.affected.filter(({ test }) => !test),
      ROWS.affected,
      style,
      (one) => [line(one.path, 120), style.faint(`  ${line(wayWords(one), 240)}`)]
    ),
    ...testLines(impact, style),
    ...part("No test reaches", impact.untested, ROWS.others, style, (path) => [line(path, 120)]),
    ...part("Changed together in the past, and left out", impact.together, ROWS.others, style, (one) => [
      `${line(one.path, 120)}  in ${number(one.support)} of ${number(one.of)} changes of ${line(one.with, 120)}`
    ]),
    ...part("Packages of others that changed", impact.dependencies, ROWS.others, style, (one) => [
      `${line(one.name, 100)}  ${line(stepWords(one).step, 80)}  ${stepWords(one).users}`
    ]),
    ...part("Entry points", onePerFile(impact.entryPoints), ROWS.others, style, (one) => [
      `${line(one.file, 120)}  ${line(one.kind, 30)}${one.name === one.file ? "" : ` ${line(one.name, 80)}`}  ${one.distance === 0 ? "changed" : `${number(one.distance)} ${plural("step", one.distance)}`}`
    ]),
    ...part(
      "Surfaces",
      impact.surfaces.filter(({ changed }) => changed.length > 0),
      ROWS.others,
      style,
      ({ surface, changed }) => [
        `${line(surface, 40)}  ${changed.slice(0, 3).map((path) => line(path, 100)).join(", ")}${changed.length > 3 ? `, ${number(changed.length - 3)} more` : ""}`
      ]
    ),
    ...part("Owners to ask", impact.owners.groups, ROWS.others, style, ({ owners, changed, affected }) => [
      `${owners.map((owner) => line(owner, 80)).join(" ")}  ${number(changed)} changed, ${number(affected)} close`
    ]),
    ...part("Controls with evidence here", impact.requirements ?? [], ROWS.others, style, ({ id, answer, changed, affected }) => [
      `${line(id, 60)}  ${line(answer, 20)}  ${[...changed, ...affected].slice(0, 3).map((path) => line(path, 100)).join(", ")}`
    ]),
    ...provenanceLines(impact, style),
    "",
    style.faint(line(coverageWords(impact), 400)),
    ...impact.reasons.map((reason) => style.bad(line(reasonWords(reason), 400))),
    ...gapLines(repo.gaps, style),
    ""
  ].map((row) => row.trimEnd()).join("\n");
}
function whereWords2({ repository, range }, { base, head, given }) {
  return [
    ...repository.name === null ? [] : [repository.name],
    given === "range" ? range.expression : given === "diff" ? "a diff" : "paths that were named",
    ...base === null ? [] : [`from ${base.slice(0, 12)}`],
    `at ${head.slice(0, 12)}`
  ].join(" \xB7 ");
}
function ratingLines({ rating, state }, style) {
  const notable = rating.factors.filter(({ level }) => level === "raised" || level === "high");
  if (state === "incomplete") return [];
  if (notable.length === 0) return ["", style.faint(`Rated ${rating.level}: no factor is raised`)];
  return [
    "",
    style.strong(`Rated ${rating.level}`),
    ...notable.map(
      (factor) => `  ${factorWords(factor)}: ${FACTOR_WORDS[factor.id]}${factor.path === null ? "" : `, ${line(factor.path, 120)}`}`
    )
  ];
}
function onePerFile(entryPoints) {
  return [...new Map([...entryPoints].reverse().map((one) => [one.file, one])).values()].reverse();
}
function sortChanged({ changed }) {
  const late = ({ cosmetic, generated }) => cosmetic ? 2 : generated ? 1 : 0;
  return [...changed].sort((a, b) => late(a) - late(b) || b.dependents - a.dependents);
}
function testLines({ tests, totals }, style) {
  if (totals.allTests === 0) return [];
  return part(
    `Tests to run, ${number(totals.tests)} of ${number(totals.allTests)} files`,
    [...new Set(tests.map(({ path, command }) => command ?? path))],
    ROWS.tests,
    style,
    (command) => [line(command, 200)]
  );
}
function provenanceLines({ provenance }, style) {
  if (provenance === null || provenance.ai === 0) return [];
  const { added, ai, unreviewed, aiCommits, commits, onlyFromAi, critical, aiTestsOfAiCode } = provenance;
  return [
    "",
    style.strong("AI"),
    `  ${number(ai)} of ${number(added)} new lines are of ${number(aiCommits)} AI-attributed ${plural("commit", aiCommits)} (of ${number(commits)}); no reviewer named for ${number(unreviewed)}`,
    ...onlyFromAi === 0 ? [] : [`  ${number(onlyFromAi)} affected ${plural("file", onlyFromAi)} reached from such lines alone`],
    ...critical.slice(0, ROWS.others).map(
      ({ path, unreviewed: count, because }) => `  ${line(path, 120)}: ${number(count)} such ${plural("line", count)} without a reviewer (${because.map((word) => line(word, 40)).join(", ")})`
    ),
    ...aiTestsOfAiCode.slice(0, 3).map(({ test, code }) => `  ${line(test, 120)} tests ${line(code, 120)}: both AI-attributed`)
  ];
}
function part(title, items, most, style, rows) {
  if (items.length === 0) return [];
  const more = items.length - most;
  return [
    "",
    style.strong(title),
    ...items.slice(0, most).flatMap(rows).map((row) => `  ${row}`),
    ...more > 0 ? [style.faint(`  and ${number(more)} more, see --json`)] : []
  ];
}

// src/reports/impact-markdown.ts
var ROWS2 = 50;
function renderImpactMarkdown(report) {
  return report.repos.flatMap((repo) => repo.impact === void 0 ? [] : sections(repo, repo.impact)).join("\n");
}
function sections(repo, impact) {
  const { provenance } = impact;
  return [
    `### ${markdown(verdictWords(impact))}`,
    "",
    `${markdown(repo.range.expression)} \xB7 ${impact.base === null ? "" : `from ${markdownCode(impact.base.slice(0, 12))} `}at ${markdownCode(impact.head.slice(0, 12))}`,
    ...bullets(
      "Rated",
      [`${impact.rating.level}`],
      impact.rating.factors.filter(({ level }) => level === "raised" || level === "high").map(
        (factor) => `${markdown(factorWords(factor))}: ${FACTOR_WORDS[factor.id]}${factor.path === null ? "" : `, ${markdownCode(factor.path)}`}`
      )
    ),
    ...list(
      "Broken imports",
      impact.broken,
      ({ path, line: line2, specifier, was }) => `${markdownCode(`${path}:${line2}`)} ${markdownCode(specifier)}${was === null ? "" : `, was ${markdownCode(was)}`}`,
      true
    ),
    ...provenance === null || provenance.ai === 0 ? [] : [
      "",
      `**AI:** ${number(provenance.ai)} of ${number(provenance.added)} new lines are of ${number(provenance.aiCommits)} AI-attributed ${plural("commit", provenance.aiCommits)}; no reviewer named for ${number(provenance.unreviewed)}.`,
      ...provenance.critical.slice(0, ROWS2).map(
        ({ path, unreviewed, because }) => `- ${markdownCode(path)}: ${number(unreviewed)} such ${plural("line", unreviewed)} without a reviewer (${because.map((word) => markdown(word)).join(", ")})`
      ),
      ...provenance.aiTestsOfAiCode.slice(0, 10).map(({ test, code }) => `- ${markdownCode(test)} tests ${markdownCode(code)}: both AI-attributed`)
    ],
    ...list(
      "Changed",
      impact.changed,
      (one) => [markdownCode(one.path), markdown(statusWords(one)), ...changeFacts(one).map((fact) => markdown(fact))].join(" \xB7 ")
    ),
    ...list(
      "Look at first",
      impact.affected.filter(({ tier, test }) => tier === 1 && !test),
      (one) => `${markdownCode(one.path)}: ${markdown(wayWords(one), 400)}`
    ),
    ...list(
      `Tests to run (${number(impact.totals.tests)} of ${number(impact.totals.allTests)} files)`,
      [...new Set(impact.tests.map(({ path, command }) => command ?? path))],
      (command) => markdownCode(command)
    ),
    ...list("No test reaches", impact.untested, (path) => markdownCode(path)),
    ...list(
      "Changed together in the past, and left out",
      impact.together,
      (one) => `${markdownCode(one.path)} in ${number(one.support)} of ${number(one.of)} changes of ${markdownCode(one.with)}`
    ),
    ...list(
      "Packages of others that changed",
      impact.dependencies,
      (one) => `${markdownCode(one.name)} ${markdown(stepWords(one).step)}, ${stepWords(one).users}`
    ),
    ...list(
      "Packages",
      impact.packages,
      (one) => `${markdownCode(one.name || one.folder || ".")} ${number(one.changed)} changed, ${number(one.affected)} affected${one.ai === null || one.ai.ai === 0 ? "" : `, ${number(one.ai.ai)} of ${number(one.ai.added)} new lines AI-attributed`}`
    ),
    ...list(
      "Entry points",
      impact.entryPoints,
      (one) => `${markdownCode(one.file)} ${markdown(one.kind)}, ${one.distance === 0 ? "changed" : `${number(one.distance)} ${plural("step", one.distance)}`}`
    ),
    ...list(
      "Surfaces",
      impact.surfaces.filter(({ changed }) => changed.length > 0),
      ({ surface, changed }) => `${markdown(surface)}: ${changed.slice(0, 5).map((path) => markdownCode(path)).join(", ")}${changed.length > 5 ? `, ${number(changed.length - 5)} more` : ""}`
    ),
    ...list(
      "Owners to ask",
      impact.owners.groups,
      ({ owners, changed, affected }) => `${owners.map((owner) => markdownCode(owner)).join(" ")}: ${number(changed)} changed, ${number(affected)} close`
    ),
    ...list(
      "Controls with evidence here",
      impact.requirements ?? [],
      ({ id, answer, changed, affected }) => `${markdown(id)} (${markdown(answer)}): ${[...changed, ...affected].slice(0, 5).map((path) => markdownCode(path)).join(", ")}`
    ),
    "",
    `<sub>${markdown(coverageWords(impact), 600)}</sub>`,
    ...impact.reasons.flatMap((reason) => ["", markdown(reasonWords(reason), 600)]),
    ...gapSection(repo),
    ""
  ];
}
function bullets(title, first, rows) {
  return [
    "",
    `**${title} ${markdown(first.join(", "))}**${rows.length === 0 ? ": no factor is raised." : ""}`,
    ...rows.map((row) => `- ${row}`)
  ];
}
function list(title, items, row, open = false) {
  if (items.length === 0) return [];
  const rows = items.slice(0, ROWS2).map((item) => `- ${row(item)}`);
  const more = items.length > ROWS2 ? [`- and ${number(items.length - ROWS2)} more`] : [];
  if (open) return ["", `**${title}**`, ...rows, ...more];
  return ["", `<details><summary>${title}: ${number(items.length)}</summary>`, "", ...rows, ...more, "", "</details>"];
}

// src/reports/inventory.ts
var USES_SHOWN = 20;
var VERDICTS = {
  pass: "IN ORDER",
  warn: "IN ORDER, with remarks",
  fail: "NOT IN ORDER",
  incomplete: "NOT DECIDED: the history could not be seen whole"
};
function renderInventoryText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.inventory === void 0 ? [] : textOf4(repo, repo.inventory, report.result, style)).join("\n");
}
function textOf4(repo, inventory, result, style) {
  const verdict = VERDICTS[result];
  const own = repo.totals.commits - repo.totals.merges;
  const isOpen = ({ check }) => check === "inventory-answers";
  const judged = findingLines(
    findingsOf2(repo).filter((finding) => !isOpen(finding)),
    style
  );
  const open = openLines(findingsOf2(repo).filter(isOpen));
  return [
    style.strong(`AI inventory ${line(inventory.path, 200)}`),
    result === "pass" || result === "warn" ? style.good(verdict) : style.bad(verdict),
    style.faint(
      `${number(inventory.systems.length)} ${plural("system", inventory.systems.length)} \xB7 read ${number(own)} ${plural("commit", own)} of ${line(repo.range.expression, 60)}, merges left out`
    ),
    ...useTable(repo, inventory, style),
    ...judged.length === 0 ? [] : ["", style.strong("Approved against observed, and ages"), ...judged],
    ...open.length === 0 ? [] : ["", style.strong("Not answered yet"), ...open],
    ...gapLines(repo.gaps, style),
    ""
  ].join("\n");
}
var OPEN_SHOWN = 200;
function openLines(findings) {
  const bySystem = /* @__PURE__ */ new Map();
  for (const finding of findings) {
    const system = finding.subject?.split(".")[0] ?? "";
    bySystem.set(system, [...bySystem.get(system) ?? [], finding]);
  }
  const rows = [...bySystem].flatMap(([system, open]) => [
    `  error    ${line(system, 60)}: ${number(open.length)} ${plural("answer", open.length)} open`,
    ...open.map((finding) => `           ${line(`${placeOf(finding)}  ${sentenceOf(finding)}`, 200)}`)
  ]);
  return rows.length > OPEN_SHOWN ? [...rows.slice(0, OPEN_SHOWN), `  and ${number(rows.length - OPEN_SHOWN)} more, see --json`] : rows;
}
function findingsOf2({ findings }) {
  return findings.filter(({ check }) => check.startsWith("inventory-"));
}
function useTable(repo, { observed }, style) {
  const tools = observed.filter(({ model }) => model === null);
  if (tools.length === 0) return [];
  const rows = tools.slice(0, USES_SHOWN).map((use) => [
    line(use.tool, 40),
    use.use === "review" ? "reviews" : "contributes",
    number(use.commits),
    repo.complete ? percent(use.commits, repo.totals.commits - repo.totals.merges) : "",
    use.first === null ? "" : line(`${use.first} \u2026 ${use.last}`, 40),
    modelsOf(observed, use)
  ]);
  const more = tools.length > rows.length ? [`  and ${number(tools.length - rows.length)} more, see --json`] : [];
  return ["", ...table(["Seen in git", "Use", "Commits", "Share", "First \u2026 last", "Models"], rows, [2, 3], style), ...more];
}
function modelsOf(observed, { tool, use }) {
  const models = observed.flatMap((one) => one.tool === tool && one.use === use && one.model !== null ? one.model : []);
  const shown = models.slice(0, 3).map((model) => line(model, 30));
  return cut([...shown, ...models.length > 3 ? [`${models.length - 3} more`] : []].join(", "), 90);
}
function renderInventoryMarkdown(report) {
  return report.repos.flatMap((repo) => repo.inventory === void 0 ? [] : markdownOf3(repo, repo.inventory, report.result)).join("\n");
}
function markdownOf3(repo, { path, systems }, result) {
  const open = sortFindings(findingsOf2(repo)).filter(({ answer }) => answer !== "pass");
  return [
    `### AI inventory: ${VERDICTS[result]}`,
    "",
    `${markdownCode(path, 200)} \xB7 ${number(systems.length)} ${plural("system", systems.length)}`,
    ...open.length === 0 ? [] : ["", "| | where | what |", "| --- | --- | --- |"],
    ...open.slice(0, 50).map(
      (finding) => `| ${finding.answer === "unknown" ? "unknown" : finding.severity} | ${markdownCode(placeOf(finding), 200)} | ${markdown(sentenceOf(finding), 400)} |`
    ),
    ...open.length > 50 ? ["", `and ${number(open.length - 50)} more`] : [],
    ...gapSection(repo),
    ""
  ].join("\n");
}

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
  const standing = standingOf2(control);
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
    lines: [...meta, ...citedBy(control).map(citedWords2), ...standing === "fail" ? [`fix: ${showCommand(control, path)}`] : []]
  };
}
function citedWords2({ path, line: row, column, text }) {
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
  const { check, answer, severity, path, commit, subject, code } = finding;
  const sentence = sentenceOf(finding);
  const fix = answer === "fail" ? [`fix: ${CHECK_WORDS[check].fix}`] : [];
  return {
    classname: check,
    name: `${path || (commit?.slice(0, 12) ?? "")} ${subject === void 0 || subject === "" ? "" : `${subject} `}${code}`,
    file: path === "" ? null : path,
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
  const message2 = `${cases.length - MAX_CASES} more than this format takes, see the JSON report`;
  return [
    ...named,
    { classname, name: "left out", file: null, line: null, outcome: "error", type: "left-out", message: message2, lines: [] }
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
  const { classname, name, file, outcome, type, message: message2, lines } = one;
  const head = attributes([["classname", classname], ["name", name], ...pair("file", file), ...pair("line", one.line)]);
  const said = attributes([["message", message2], ...outcome === "skipped" ? [] : pair("type", type)]);
  const bodies = {
    passed: element("system-out", "", lines),
    failure: element("failure", said, [message2, ...lines]),
    error: element("error", said, [message2, ...lines]),
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

// src/reports/render.ts
var RENDER_FORMATS = ["text", "md", "json", "sarif", "junit"];
var TELLERS = {
  scan: { text: renderText, md: renderMarkdown },
  check: { text: renderGateText, md: (report) => renderGateMarkdown(report) },
  attestation: { text: renderAttestationText, md: renderAttestationMarkdown },
  inventory: { text: renderInventoryText, md: renderInventoryMarkdown },
  requirements: { text: renderRequirementsText, md: renderRequirementsMarkdown },
  impact: { text: renderImpactText, md: renderImpactMarkdown }
};
function render(report, format, style = PLAIN) {
  const { text, md } = TELLERS[report.command ?? "scan"];
  switch (format) {
    case "text":
      return text(report, style);
    case "md":
      return md(report);
    case "json":
      return renderJson(report);
    case "sarif":
      return renderSarif(report);
    case "junit":
      return renderJunit(report);
  }
}

export {
  renderAttestationText,
  renderAttestationMarkdown,
  renderGateText,
  REQUIREMENTS_FILE,
  renderRequirementsText,
  renderRequirementsMarkdown,
  renderGateMarkdown,
  renderImpactText,
  renderImpactMarkdown,
  renderInventoryText,
  renderInventoryMarkdown,
  renderJunit,
  renderSarif,
  RENDER_FORMATS,
  render
};
