import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderGateText
} from "./chunk-2WW7YOXN.js";
import {
  FACTOR_WORDS,
  changeFacts,
  citedBy,
  coverageWords,
  factorWords,
  findingLines,
  placeOf,
  reasonWords,
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif,
  sentenceOf,
  showCommand,
  sortFindings,
  standingOf2 as standingOf,
  statusWords,
  stepWords,
  verdictWords,
  wayWords
} from "./chunk-AN4AVHZ3.js";
import {
  CHECKS
} from "./chunk-AUL2G526.js";
import {
  renderText
} from "./chunk-AV2UQUX2.js";
import {
  gapLines,
  gapSection,
  renderJson,
  renderMarkdown
} from "./chunk-BOTWK4A4.js";
import {
  CHECK_WORDS,
  GAP_WORDS
} from "./chunk-WKCBUVWF.js";
import {
  PLAIN,
  number,
  percent,
  plural,
  table
} from "./chunk-5HZFENFR.js";
import {
  cut,
  line,
  markdown,
  markdownCode
} from "./chunk-CDEONOS5.js";

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

// src/reports/impact.ts
var ROWS = { changed: 6, affected: 6, tests: 6, others: 4 };
function renderImpactText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.impact === void 0 ? [] : textOf2(repo, repo.impact, style)).join("\n");
}
function textOf2(repo, impact, style) {
  const isCalm = impact.state === "complete" && impact.rating.level === "low";
  return [
    (isCalm ? style.good : style.bad)(verdictWords(impact)),
    style.faint(line(whereWords(repo, impact), 300)),
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
function whereWords({ repository, range }, { base, head, given }) {
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
  return report.repos.flatMap((repo) => repo.inventory === void 0 ? [] : textOf3(repo, repo.inventory, report.result, style)).join("\n");
}
function textOf3(repo, inventory, result, style) {
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
  return report.repos.flatMap((repo) => repo.inventory === void 0 ? [] : markdownOf2(repo, repo.inventory, report.result)).join("\n");
}
function markdownOf2(repo, { path, systems }, result) {
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
  renderImpactText,
  renderImpactMarkdown,
  renderInventoryText,
  renderInventoryMarkdown,
  renderJunit,
  RENDER_FORMATS,
  render
};
