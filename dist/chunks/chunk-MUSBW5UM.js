import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REQUIREMENTS_FILE
} from "./chunk-EOGMKUM2.js";
import {
  CHECKS
} from "./chunk-NK763IET.js";
import {
  sentenceOf,
  sortFindings
} from "./chunk-R5XSRJUO.js";
import {
  gapLines,
  gapSection
} from "./chunk-LTC2EADF.js";
import {
  CHECK_WORDS,
  GAP_WORDS
} from "./chunk-2DK7AVXJ.js";
import {
  PLAIN,
  canonicalJson,
  number,
  plural
} from "./chunk-GOOE6MNV.js";
import {
  cut,
  line,
  markdown,
  markdownCode,
  safeJson
} from "./chunk-QRVWS3ZG.js";

// src/reports/requirements.ts
function standingOf({ answer, exception }) {
  return answer === "fail" && exception !== null ? "accepted" : answer;
}
function citedBy({ answer, checks }) {
  const cited = checks.filter((check) => check.answer === answer).flatMap((check) => check.cited);
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

// src/reports/sarif-results.ts
import { hash } from "node:crypto";
var ROOT = "%SRCROOT%";
var MAX_RELATED = 50;
function subjectsOf(repo) {
  const controls = new Map(repo.requirements?.controls.map((control) => [control.id, control]));
  const quotes = new Map(repo.evidence.map(({ id, quote }) => [id, quote]));
  const seen = /* @__PURE__ */ new Map();
  return sortFindings(repo.findings).map((finding) => {
    const control = finding.check === "requirements" ? controls.get(finding.subject ?? "") ?? null : null;
    const places = placesOf(finding, control, repo.requirements);
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
function placesOf(finding, control, requirements) {
  const own = {
    path: finding.path,
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
function fingerprintOf({ check, code, subject = "" }, { path, text }, quote) {
  const what = code === "control-excepted" ? "control-fails" : code;
  return hash("sha256", canonicalJson([check, what, subject, path, (text ?? quote).trim()]), "hex").slice(0, 32);
}
function resultOf({ finding, control, places, suppressed, fingerprint }, isAnySuppressed) {
  const [first, ...others] = places;
  return {
    kind: "fail",
    level: finding.severity,
    message: { text: message(sentenceOf(finding), 1e3) },
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
    const asked = new Set(findings.map(({ check }) => check));
    this.#checks = CHECKS.filter((check) => asked.has(check) && check !== REQUIREMENTS);
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
    message: { text: message(`Not decided: ${sentenceOf(finding)}`, 1e3) },
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
  standingOf,
  citedBy,
  showCommand,
  renderRequirementsText,
  renderRequirementsMarkdown,
  renderSarif
};
