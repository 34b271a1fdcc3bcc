import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gapLines,
  gapSection
} from "./chunk-LTC2EADF.js";
import {
  PLAIN,
  number,
  plural
} from "./chunk-GOOE6MNV.js";
import {
  line,
  markdown,
  markdownCode,
  visible
} from "./chunk-QRVWS3ZG.js";

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

// src/reports/impact.ts
var ROWS = { changed: 6, affected: 6, tests: 6, others: 4 };
function renderImpactText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.impact === void 0 ? [] : textOf(repo, repo.impact, style)).join("\n");
}
function textOf(repo, impact, style) {
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

// src/reports/impact-dot.ts
var MOST_FILES = 200;
function renderImpactDot(report) {
  const nodes = /* @__PURE__ */ new Map();
  const edges = /* @__PURE__ */ new Set();
  for (const { impact } of report.repos) {
    if (impact === void 0) continue;
    for (const { path, ai, cosmetic } of impact.changed)
      nodes.set(path, `style=filled, fillcolor="${cosmetic ? "#eeeeee" : (ai?.ai ?? 0) > 0 ? "#f6c5af" : "#cfe2f3"}"`);
    for (const { path, via, test, tier } of impact.affected.slice(0, MOST_FILES)) {
      if (!nodes.has(path)) nodes.set(path, `${test ? "shape=box" : "shape=ellipse"}${tier === 2 ? ', color="#999999"' : ""}`);
      for (const { file, on, kind, line: line2 } of via) {
        for (const one of [file, on]) if (!nodes.has(one)) nodes.set(one, 'color="#999999"');
        edges.add(`  ${quoted(on)} -> ${quoted(file)} [label=${quoted(line2 === 0 ? kind : `${kind}:${line2}`)}];`);
      }
    }
  }
  return [
    "digraph impact {",
    "  rankdir=LR;",
    '  node [fontname="Helvetica", fontsize=10];',
    '  edge [fontname="Helvetica", fontsize=8];',
    ...[...nodes].map(([path, attributes]) => `  ${quoted(path)} [${attributes}];`),
    ...edges,
    "}",
    ""
  ].join("\n");
}
function quoted(text) {
  return `"${visible(text).replaceAll("\\", "\\\\").replaceAll('"', '\\"')}"`;
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

export {
  renderImpactText,
  renderImpactDot,
  renderImpactMarkdown
};
