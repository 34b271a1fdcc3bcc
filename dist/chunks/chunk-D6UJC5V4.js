import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  ai_inventory_schema_default
} from "./chunk-7XVXCTYS.js";
import {
  badDocument,
  parseYaml,
  schemaProblems
} from "./chunk-C2HE3MFX.js";
import {
  matchModel,
  modelKey
} from "./chunk-HJB5ROFS.js";
import {
  nearest
} from "./chunk-EN7FJZ26.js";

// src/inventory/days.ts
var DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
var MS_PER_DAY = 864e5;
function dayNumber(date) {
  const found = DAY.exec(date);
  if (found === null) return null;
  const time = Date.parse(`${date}T00:00:00Z`);
  return Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== date ? null : time / MS_PER_DAY;
}
function daysBetween(from, to) {
  const [start, end] = [dayNumber(from), dayNumber(to)];
  return start === null || end === null ? null : end - start;
}

// src/inventory/questions.ts
var QUESTIONS = [
  ["purpose", "what it is used for here, and where that use ends"],
  ["owner", "the role or person who answers for it"],
  ["provider", "who supplies it"],
  ["models", "the models it may run, each with its version"],
  ["risk_classification", "EU AI Act, by use: minimal, limited (Art. 50), high (Art. 6), prohibited (Art. 5)"],
  ["data_classes", "what may be put into it, and what must not: {allowed: [...], forbidden: [...]}"],
  ["training_data_source", "what the model was trained on, and whether your data trains it"],
  ["deployment_date", "first day of use, YYYY-MM-DD"],
  ["last_bias_test", "day of the last test for skewed results, YYYY-MM-DD"],
  ["drift_monitoring", "how a change in its behaviour is noticed"],
  ["incident_response", "the procedure that applies when it does harm"],
  ["human_override", "how a person stops it or overrules its result"],
  ["data_processing_agreement", "the contract with the provider and its date"],
  ["retention", "how long the provider keeps inputs and outputs"],
  ["sub_processors", "who else gets the data, as a list"],
  ["certifications", "what the provider can show, with dates, as a list"],
  ["approval", "who approved the use: {by: ..., on: YYYY-MM-DD, until: YYYY-MM-DD}"],
  ["status", "approved, trial, suspended or retired"]
];
function answersOf(system) {
  return {
    purpose: system.purpose,
    owner: system.owner,
    provider: system.provider,
    models: system.models,
    risk_classification: system.riskClassification,
    data_classes: system.dataClasses,
    training_data_source: system.trainingDataSource,
    deployment_date: system.deploymentDate,
    last_bias_test: system.lastBiasTest,
    drift_monitoring: system.driftMonitoring,
    incident_response: system.incidentResponse,
    human_override: system.humanOverride,
    data_processing_agreement: system.dataProcessingAgreement,
    retention: system.retention,
    sub_processors: system.subProcessors,
    certifications: system.certifications,
    approval: system.approval,
    status: system.status
  };
}
function given(stated2) {
  return stated2.state === "given" ? stated2.value : null;
}

// src/inventory/ages.ts
function agesOf(inventory, today) {
  const { lastReview, maxAgeDays } = inventory;
  const review = lastReview === null ? [] : age("last_review", lastReview.date, lastReview.at, maxAgeDays.review, today);
  return [...review, ...inventory.systems.flatMap((system) => agesOfSystem(system, maxAgeDays, today))];
}
function agesOfSystem(system, limits, today) {
  const status = given(system.status);
  const inUse = status !== "retired" && status !== "suspended";
  const limit = (days) => inUse ? days : Number.POSITIVE_INFINITY;
  const test = ageOf(`${system.id}.last_bias_test`, system.lastBiasTest, limit(limits.biasTest), today);
  const approval = given(system.approval);
  if (approval === null) return test;
  const [on, until] = [given(approval.on), given(approval.until)];
  return [
    ...test,
    ...ageOf(`${system.id}.approval.on`, approval.on, limit(limits.approval), today),
    ...on !== null && until !== null && until < on ? [fail("dates-reversed", "error", `${system.id}.approval`, approval.until.at, { first: on, last: until })] : [],
    ...inUse && until !== null && until < today ? [
      fail("approval-ended", "error", `${system.id}.approval.until`, approval.until.at, {
        date: until,
        age: daysBetween(until, today)
      })
    ] : []
  ];
}
function ageOf(subject, date, limit, today) {
  return date.state === "given" ? age(subject, date.value, date.at, limit, today) : [];
}
function age(subject, date, at, limit, today) {
  const days = daysBetween(date, today);
  if (days === null) return [];
  if (days < 0) return [fail("in-the-future", "error", subject, at, { date })];
  return days > limit ? [fail("too-old", "warning", subject, at, { date, age: days, limit })] : [];
}
function fail(code, severity, subject, at, values) {
  return { check: "inventory-ages", code, answer: "fail", severity, subject, at, values };
}

// src/inventory/answers.ts
var CODES = { marked: "open-question", placeholder: "no-answer", "no-reason": "no-reason" };
function openAnswers(system) {
  const approval = given(system.approval);
  const inner = approval === null ? [] : ["by", "on", "until"].map((key) => [`approval.${key}`, approval[key]]);
  const answers2 = [...Object.entries(answersOf(system)), ...inner];
  const open2 = answers2.flatMap(([field, stated2]) => {
    if (stated2.state !== "open") return [];
    return [fail2(CODES[stated2.why], { subject: `${system.id}.${field}`, at: stated2.at, values: { said: stated2.said } })];
  });
  const unversioned = (given(system.models) ?? []).filter(({ version: version2 }) => version2 === "none");
  return [
    ...open2,
    ...unversioned.map(
      ({ written, id, at }) => fail2("model-without-version", { subject: `${system.id}.models`, about: id, at, values: { model: written } })
    )
  ];
}
function fail2(code, rest) {
  return { check: "inventory-answers", code, answer: "fail", severity: "error", ...rest };
}

// src/inventory/models.ts
var MOVING = /^(?:latest|current|newest|default|auto)$/;
function listedModel(text, at) {
  const written = text.trim();
  if (written.endsWith("*")) return family(written, written.slice(0, -1), at);
  return named(written, [written], at, "");
}
function listedVersion(name, version2, at) {
  const [model, number] = [name.trim(), version2.trim()];
  const written = `${model} ${number}`.trim();
  if (/^(?:any|\*)$/i.test(number)) return family(written, model, at);
  if (number === "" || MOVING.test(number.toLowerCase())) return { ...named(written, [model], at, ""), version: "none" };
  if (endsWith(model, number)) return named(model, [model], at, number);
  return named(written, [`${model}-${number}`, written, `${model}${number}`], at, number);
}
function familyPrefix(text) {
  const plain = slug(text).replace(/[-.]+$/, "");
  return matchModel(plain)?.id ?? plain;
}
function family(written, name, at) {
  return { at, written, id: familyPrefix(name), version: "any", unknownVersion: false };
}
function named(written, spellings, at, version2) {
  const matches = spellings.map(matchModel).filter((match) => match !== null);
  const found = matches.find(({ id: id2 }) => holds(id2, version2));
  if (found !== void 0) return { at, written, id: found.id, version: "named", unknownVersion: !found.known };
  const id = slug(written);
  const numbered = /\d/.test(id) && !/-(?:latest|current)$/.test(id);
  return { at, written, id, version: numbered ? "named" : "none", unknownVersion: matches.length > 0 };
}
function holds(id, version2) {
  const plain = (text) => slug(text).replaceAll(".", "-");
  return RELEASE.test(version2) || plain(id).includes(plain(version2));
}
var RELEASE = /^(?:20\d{6}|\d{4}-\d\d-\d\d|\d{3,4})$/;
function endsWith(name, version2) {
  const [whole, end] = [slug(name), slug(version2)];
  return whole.endsWith(end) && !/[\d.]/.test(whole.slice(0, -end.length).slice(-1));
}
function slug(text) {
  const last = text.slice(text.lastIndexOf("/") + 1);
  return last.trim().toLowerCase().replace(/\s+/g, "-");
}
function seenModel(text) {
  const found = matchModel(text);
  if (found === null) return { id: slug(text), key: slug(text), date: null, unknownVersion: false };
  return { id: found.id, ...modelKey(found.id), unknownVersion: !found.known };
}
function compareModel(listed, seen) {
  if (listed.version === "none") return "different";
  if (listed.version === "any") return beginsWith(seen.id, listed.id) || beginsWith(seen.key, listed.id) ? "same" : "different";
  if (listed.id === seen.id) return "same";
  const mine = modelKey(listed.id);
  if (mine.key !== seen.key) return "different";
  if (mine.date === null || mine.date === seen.date) return "same";
  return seen.date === null ? "dated" : "different";
}
function indexModels(all) {
  const byName = /* @__PURE__ */ new Map();
  for (const model of all) {
    for (const name of /* @__PURE__ */ new Set([model.id, modelKey(model.id).key])) {
      const named2 = byName.get(name);
      if (named2 === void 0) byName.set(name, [model]);
      else named2.push(model);
    }
  }
  return { byName, families: all.filter(({ version: version2 }) => version2 === "any"), all };
}
function findListed({ byName, families }, seen) {
  const named2 = new Set([seen.id, seen.key].flatMap((name) => byName.get(name) ?? []));
  const results = [...named2].map((entry) => ({ entry, result: compareModel(entry, seen) }));
  const same = results.some(({ result }) => result === "same") || families.some((entry) => compareModel(entry, seen) === "same");
  return { same, dated: results.filter(({ result }) => result === "dated").map(({ entry }) => entry) };
}
function beginsWith(id, prefix) {
  if (prefix === "" || !id.startsWith(prefix)) return false;
  const [before, after] = [prefix.slice(-1), id.slice(prefix.length, prefix.length + 1)];
  return !/[a-z]/.test(after) && !(/\d/.test(before) && /\d/.test(after));
}

// src/inventory/seen.ts
function byModel(uses) {
  return groupedBy(uses, ({ model }) => model);
}
function groupedBy(uses, keyOf) {
  const groups = /* @__PURE__ */ new Map();
  for (const use of uses) {
    const key = keyOf(use);
    if (key === null) continue;
    const group = groups.get(key);
    if (group === void 0) groups.set(key, [use]);
    else group.push(use);
  }
  return groups;
}
function unlisted(inventory, tool, model, uses) {
  const found = fail3("tool-not-in-inventory", tool, uses, { tool, model });
  return { ...found, ...model === null ? {} : { about: model }, at: inventory.at };
}
function unnamed(inventory, tool, model, uses) {
  const found = unknown("tool-not-named", tool, uses, { tool, model });
  return { ...found, ...model === null ? {} : { about: model }, severity: "note", at: inventory.at };
}
function fail3(code, subject, uses, values) {
  return seenSaid({ code, answer: "fail", severity: "error", subject }, uses, values);
}
function unknown(code, subject, uses, values) {
  return seenSaid({ code, answer: "unknown", severity: "warning", subject }, uses, values);
}
function seenSaid(rest, uses, values) {
  const people = [...new Set(uses.flatMap((use) => use.people))].sort();
  return {
    check: "inventory-approval",
    ...rest,
    values: {
      ...values,
      ...spanOf(uses),
      commits: most(uses, "contribution"),
      reviews: most(uses, "review"),
      people: people.length === 0 ? null : shortList(people, 5)
    },
    evidence: [...new Set(uses.flatMap((use) => use.evidence))].sort().slice(0, 10)
  };
}
function shortList(words, limit) {
  const more = words.length > limit ? [`${words.length - limit} more`] : [];
  return [...words.slice(0, limit), ...more].join(", ");
}
function most(uses, use) {
  return uses.reduce((count, row) => row.use === use ? Math.max(count, row.commits) : count, 0);
}
function spanOf(uses) {
  const days = (key) => uses.flatMap((use) => use[key] ?? []).sort();
  return { first: days("first")[0] ?? null, last: days("last").at(-1) ?? null };
}
function order(a, b) {
  return a < b ? -1 : a > b ? 1 : 0;
}

// src/inventory/model-approval.ts
function listedOf(tool, pool) {
  const [system] = pool.toSorted((a, b) => order(a.id, b.id));
  const models2 = indexModels(pool.flatMap((member) => given(member.models) ?? []));
  return { tool, system, models: models2, names: names(models2.all) };
}
function judgeModel({ tool, system, models: models2, names: all }, model, uses) {
  const named2 = seenModel(model);
  const { same, dated } = findListed(models2, named2);
  if (same) return [];
  const place = { about: `${tool}:${model}`, at: system.models.at };
  const subject = `${system.id}.models`;
  if (dated.length > 0) {
    return [{ ...unknown("model-date-not-named", subject, uses, { tool, model, listed: names(dated) }), ...place }];
  }
  const values = { tool, model, listed: all };
  return named2.unknownVersion ? [{ ...unknown("model-version-unknown", subject, uses, values), ...place }] : [{ ...fail3("model-not-in-inventory", subject, uses, values), ...place }];
}
function judgeFamily(inventory, { tool, uses }, approved, seen) {
  const models2 = byModel(uses);
  if (models2.size === 0) {
    const listed = approved.some((system) => system.models.all.some(({ id }) => ofFamily(id, tool)));
    return [listed ? unnamed(inventory, tool, null, uses) : unlisted(inventory, tool, null, uses)];
  }
  return [...models2].map(([model, rows]) => {
    const named2 = seenModel(model);
    const running = approved.filter((system) => findListed(system.models, named2).same);
    for (const { system } of running) seen.add(system.id);
    return running.length > 0 ? unnamed(inventory, tool, model, rows) : unlisted(inventory, tool, model, rows);
  });
}
function ofFamily(id, tool) {
  return matchModel(id)?.family === tool || id.startsWith(tool);
}
function names(models2) {
  return models2.length === 0 ? null : shortList([...new Set(models2.map(({ written }) => written))].sort(), 8);
}

// src/inventory/approval.ts
function approvedVersusObserved(inventory, observed2, tools) {
  const systems = inventory.systems.filter((system) => system.tools.length > 0);
  const families = new Set(tools.filter(({ kind }) => kind === "family").map(({ id }) => id));
  const indexed = systems.filter(isApproved).map((system) => ({ system, models: indexModels(given(system.models) ?? []) }));
  const seen = /* @__PURE__ */ new Set();
  const said = seenTools(observed2).flatMap((tool) => {
    const listing = systems.filter((system) => system.tools.includes(tool.tool));
    for (const { id } of listing) seen.add(id);
    if (listing.length > 0) return judgeTool(tool, listing);
    if (tool.tool === "unspecified") return [unnamed(inventory, tool.tool, null, tool.uses)];
    if (families.has(tool.tool)) return judgeFamily(inventory, tool, indexed, seen);
    return [unlisted(inventory, tool.tool, null, tool.uses)];
  });
  return { said, seen };
}
function seenTools(observed2) {
  return [...groupedBy(observed2, ({ tool }) => tool)].map(([tool, uses]) => ({ tool, uses }));
}
function judgeTool({ tool, uses }, listing) {
  const approved = listing.filter(isApproved);
  const pool = approved.length > 0 ? approved : listing;
  const span = spanOf(uses);
  const listed = listedOf(tool, pool);
  return [
    ...approved.length > 0 ? outsideApproval(tool, uses, span, approved) : [notApproved(tool, uses, listing)],
    ...beforeDeployment(tool, uses, span, listing),
    ...[...byModel(uses)].flatMap(([model, rows]) => judgeModel(listed, model, rows))
  ];
}
function isApproved(system) {
  const approval = given(system.approval);
  if (approval === null || [approval.by, approval.on, approval.until].some(({ state }) => state === "open")) return false;
  const status = given(system.status);
  return status === "approved" || status === "retired" && approval.until.state === "given";
}
var NEARNESS = ["trial", "approved", "suspended", "retired"];
function notApproved(tool, uses, listing) {
  const rank = ({ status: status2 }) => {
    const at = NEARNESS.indexOf(given(status2) ?? "");
    return at < 0 ? NEARNESS.length : at;
  };
  const [system] = [...listing].sort((a, b) => rank(a) - rank(b) || (a.id < b.id ? -1 : 1));
  const status = given(system.status);
  return {
    ...fail3("tool-not-approved", `${system.id}.status`, uses, { tool, status }),
    about: tool,
    severity: status === "trial" ? "warning" : "error",
    at: (status === "approved" ? system.approval : system.status).at
  };
}
function outsideApproval(tool, uses, span, approved) {
  const windows = approved.flatMap((system) => {
    const approval = given(system.approval);
    if (approval === null) return [];
    return [{ system, on: given(approval.on), until: given(approval.until), at: approval }];
  });
  const earliest = windows.toSorted((a, b) => order(a.on ?? "", b.on ?? "") || order(a.system.id, b.system.id))[0];
  const latest = windows.toSorted((a, b) => order(b.until ?? "9", a.until ?? "9") || order(a.system.id, b.system.id))[0];
  const said = [];
  if (earliest !== void 0 && earliest.on !== null && span.first !== null && span.first < earliest.on) {
    const { system, on, at } = earliest;
    const found = fail3("used-before-approval", `${system.id}.approval.on`, uses, { tool, date: on });
    said.push({ ...found, about: tool, severity: "warning", at: at.on.at });
  }
  if (latest !== void 0 && latest.until !== null && span.last !== null && span.last > latest.until) {
    const { system, until, at } = latest;
    const found = fail3("used-after-approval", `${system.id}.approval.until`, uses, { tool, date: until });
    said.push({ ...found, about: tool, at: at.until.at });
  }
  return said;
}
function beforeDeployment(tool, uses, { first }, listing) {
  const dated = listing.flatMap((system2) => {
    const date2 = given(system2.deploymentDate);
    return date2 === null ? [] : [{ system: system2, date: date2 }];
  });
  const [earliest] = dated.sort((a, b) => order(a.date, b.date) || order(a.system.id, b.system.id));
  if (earliest === void 0 || dated.length < listing.length || first === null || first >= earliest.date) return [];
  const { system, date } = earliest;
  const found = fail3("seen-before-deployment", `${system.id}.deployment_date`, uses, { tool, date });
  return [{ ...found, check: "inventory-ages", about: tool, severity: "warning", at: system.deploymentDate.at }];
}

// src/inventory/finding.ts
function findingsOf(inventory, said) {
  const findings = said.map((item) => {
    const about = item.about === void 0 ? "" : `:${item.about}`;
    return {
      id: `${item.check}:${item.code}:${item.subject}${about}`,
      check: item.check,
      answer: item.answer,
      severity: item.severity,
      path: inventory.path,
      line: item.at.line,
      column: item.at.column,
      code: item.code,
      subject: item.subject,
      ...item.values === void 0 ? {} : { values: item.values },
      evidence: item.evidence ?? []
    };
  });
  return findings.sort((a, b) => a.id < b.id ? -1 : a.id > b.id ? 1 : (a.line ?? 0) - (b.line ?? 0)).filter(({ id }, index) => index === 0 || findings[index - 1]?.id !== id);
}

// src/inventory/judge.ts
function judgeInventory(inventory, today, observed2, tools) {
  const { systems } = inventory;
  return findingsOf(inventory, [
    ...systems.flatMap(openAnswers),
    ...agesOf(inventory, today),
    ...systems.flatMap(prohibitedInUse),
    ...systems.flatMap(unknownVersions),
    ...observed2 === null ? [] : seenInGit(inventory, observed2, tools)
  ]);
}
function seenInGit(inventory, { uses, complete }, tools) {
  const { said, seen } = approvedVersusObserved(inventory, uses, tools);
  const unseen = inventory.systems.filter((system) => system.tools.length > 0 && !seen.has(system.id) && mayBeUsed(system));
  return [...said, ...unseen.map((system) => neverSeen(system, complete))];
}
function mayBeUsed({ status }) {
  const now = given(status);
  return now !== "retired" && now !== "suspended";
}
function neverSeen(system, complete) {
  return {
    check: "inventory-observed",
    code: "never-seen",
    answer: complete ? "fail" : "unknown",
    severity: "note",
    subject: system.id,
    at: system.at,
    values: { tools: [...system.tools].sort().join(", "), complete }
  };
}
function prohibitedInUse(system) {
  const status = given(system.status);
  if (given(system.riskClassification) !== "prohibited" || !mayBeUsed(system)) return [];
  return [
    {
      check: "inventory-approval",
      code: "prohibited-in-use",
      answer: "fail",
      severity: "error",
      subject: `${system.id}.risk_classification`,
      at: system.riskClassification.at,
      values: { status }
    }
  ];
}
function unknownVersions(system) {
  const unknown2 = (given(system.models) ?? []).filter(({ unknownVersion }) => unknownVersion);
  return unknown2.map(({ written, id, at }) => ({
    check: "inventory-approval",
    code: "listed-version-unknown",
    answer: "unknown",
    severity: "note",
    subject: `${system.id}.models`,
    about: id,
    at,
    values: { model: written }
  }));
}

// src/inventory/observe.ts
var EVIDENCE_SHOWN = 3;
function observedUse(repo) {
  const rows = /* @__PURE__ */ new Map();
  const evidence = new Map(repo.evidence.map((item) => [item.id, item]));
  for (const commit of repo.commits) {
    if (commit.merge && commit.ownContent !== true || commit.attribution !== "declared" && commit.attribution !== "recorded")
      continue;
    for (const [key, { tool, model, use }] of usesOf(commit)) {
      const row = rows.get(key) ?? { tool, model, use, commits: 0, people: /* @__PURE__ */ new Set(), days: [], evidence: [] };
      rows.set(key, row);
      row.commits++;
      for (const person of peopleOf(commit)) row.people.add(person);
      if (commit.date !== null) row.days.push(commit.date.slice(0, 10));
      if (row.evidence.length < EVIDENCE_SHOWN) row.evidence.push(...cited(commit, row, evidence).slice(0, 1));
    }
  }
  const own = repo.totals.commits - repo.totals.merges;
  const whole = repo.complete && own > 0 ? own : null;
  return [...rows].sort(([a], [b]) => a < b ? -1 : 1).map(([, row]) => observed(row, whole));
}
function observed({ days, people, ...row }, whole) {
  const sorted = days.sort();
  return {
    ...row,
    people: [...people].sort(),
    first: sorted[0] ?? null,
    last: sorted.at(-1) ?? null,
    share: whole === null ? null : row.commits / whole
  };
}
function usesOf(commit) {
  const uses = /* @__PURE__ */ new Map();
  for (const { id, model, role } of commit.tools) {
    const use = role === "reviewer" ? "review" : "contribution";
    for (const named2 of model === void 0 ? [null] : [null, model]) {
      uses.set(JSON.stringify([id, named2 ?? "", use]), { tool: id, model: named2, use });
    }
  }
  return uses;
}
function peopleOf({ author, committer, tools }) {
  const has = (role) => tools.some((tool) => tool.role === role);
  const person = !has("author") ? author : has("committer") || committer.address === "noreply@github.com" ? null : committer;
  if (person === null) return [];
  const name = person.name.trim() === "" ? person.address.trim() : person.name.trim();
  if (/\[bot\]$/i.test(name)) return [];
  return name === "" || has("author") && person.address === author.address ? [] : [name];
}
function cited(commit, { tool, model }, evidence) {
  const ofTool = commit.evidence.filter((id) => evidence.get(id)?.tool === tool);
  const ofModel = ofTool.filter((id) => model !== null && evidence.get(id)?.model === model);
  return [...ofModel, ...ofTool];
}

// src/inventory/parse.ts
import { hash } from "node:crypto";

// src/model/inventory.ts
var RISKS = ["minimal", "limited", "high", "prohibited"];
var STATUSES = ["approved", "trial", "suspended", "retired"];

// src/inventory/words.ts
var LONGEST_PLACEHOLDER = 40;
var NO_ANSWER = /^(?:[?.\-_–—…]*|n[./]?a\.?|none|nil|null|unknown|unclear|pending|not (?:applicable|available|known|set)|does(?: not|n't) apply|to be (?:decided|defined|determined|done))$/i;
var TO_DO = /^(?:tb[acd]|todo|fixme)(?![\p{L}\p{N}])/iu;
function isPlaceholder(text) {
  const plain = text.trim();
  return TO_DO.test(plain) || plain.length <= LONGEST_PLACEHOLDER && NO_ANSWER.test(plain);
}
function isReason(text) {
  const plain = text.trim();
  if (plain.length < 10 || isPlaceholder(plain)) return false;
  return /[^\p{Script=Latin}\p{Script=Common}]/u.test(plain) || plain.split(/\s+/).length >= 3;
}

// src/inventory/exact.ts
var MOST_PROBLEMS = 200;
function exactProblems(document, tools) {
  const problems = [];
  const report = (path, message, fix, key = false) => {
    if (problems.length < MOST_PROBLEMS)
      problems.push({ ...document.locate(path, key), message: `${path.join(".")} ${message}`, fix });
  };
  const file = fieldsOf(document.value);
  day(file.last_review, ["last_review"], report);
  const ids = /* @__PURE__ */ new Set();
  const known = new Map(tools.map((tool) => [tool.id, tool.name]));
  listOf(file.systems).forEach((system, index) => {
    const fields = fieldsOf(system);
    const path = ["systems", index];
    if (ids.has(fields.id)) report([...path, "id"], "stands twice", "give each system an id of its own");
    if (fields.id !== void 0) ids.add(fields.id);
    kebab(fields.id, [...path, "id"], report);
    answers(fields, path, report);
    notApplicable(fields, path, report);
    models(fields, path, report);
    listOf(fields.tools).forEach((tool, at) => {
      if (problems.length < MOST_PROBLEMS && typeof tool === "string" && !known.has(tool))
        report([...path, "tools", at], `names no known tool: ${JSON.stringify(tool.slice(0, 100))}`, toolFix(tool, known));
    });
  });
  return problems;
}
var IN_WORDS = [
  "purpose",
  "owner",
  "provider",
  "training_data_source",
  "drift_monitoring",
  "incident_response",
  "human_override",
  "data_processing_agreement",
  "retention"
];
function answers(system, path, report) {
  for (const key of IN_WORDS) {
    if (typeof system[key] === "boolean") report([...path, key], "must be a sentence", "say how, not only that");
  }
  for (const key of ["deployment_date", "last_bias_test"]) day(system[key], [...path, key], report);
  const approval = fieldsOf(system.approval);
  for (const key of ["on", "until"]) day(approval[key], [...path, "approval", key], report);
}
var IN_EVERY = ["purpose", "owner", "status"];
var SHORTEST_REASON = 10;
function notApplicable(system, path, report) {
  for (const [key, value] of Object.entries(system)) {
    const reason = fieldsOf(value).not_applicable;
    if (typeof reason !== "string") continue;
    const at = [...path, key, "not_applicable"];
    if (IN_EVERY.includes(key)) report(at, "has no place here", `every system has ${key === "owner" ? "an" : "a"} ${key}`, true);
    else if (reason.length < SHORTEST_REASON) report(at, "gives no reason", "say in a few words why it does not apply");
  }
}
function kebab(id, path, report) {
  if (typeof id !== "string" || /^[a-z0-9][a-z0-9-]*$/.test(id)) return;
  const better = id.slice(0, 100).toLowerCase().replace(/[^a-z0-9]+/g, "-").replace(/^-|-$/g, "");
  report(path, "must be kebab-case", better === "" ? "use small letters, digits and dashes" : `write ${better}`);
}
function day(value, path, report) {
  if (typeof value !== "string" || isPlaceholder(value) || dayNumber(value) !== null) return;
  report(path, `is no day of the calendar: ${JSON.stringify(value.slice(0, 40))}`, "write it as YYYY-MM-DD");
}
function models(system, path, report) {
  version(system.version, [...path, "version"], report);
  if (Object.hasOwn(system, "model") && Object.hasOwn(system, "models")) {
    report([...path, "model"], "stands beside models", "keep models, and list each model there once", true);
  } else if (Object.hasOwn(system, "version") && !Object.hasOwn(system, "model")) {
    report([...path, "version"], "belongs to no model", "write model beside it, or {name, version} under models", true);
  }
  wholeFamily(system.model, system.version, [...path, "model"], report);
  listOf(system.models).forEach((model, at) => {
    const { name, version: number } = fieldsOf(model);
    version(number, [...path, "models", at, "version"], report);
    if (typeof model === "number") report([...path, "models", at], "must be a text", "write the name and the version, in quotes");
    wholeFamily(typeof model === "string" ? model : name, number, [...path, "models", at], report);
  });
}
function version(value, path, report) {
  if (typeof value === "number")
    report(path, "must be in quotes", 'to YAML 4.10 and 4.1 are the same number: write version: "4.10"');
}
function wholeFamily(name, number, path, report) {
  if (typeof name !== "string") return;
  const text = name.trim();
  const any = text.endsWith("*") ? text.slice(0, -1) : typeof number === "string" && /^\s*(?:any|\*)\s*$/i.test(number) ? text : null;
  if (any !== null && !/^[a-z]{2}/.test(familyPrefix(any)))
    report(path, "names no family", "write the family before the star: claude-opus-*");
  if (any === null && text.includes("*"))
    report(path, "has a star that is not at its end", "write claude-opus-*, or one entry for each version");
}
function toolFix(tool, known) {
  const word = tool.slice(0, 100).toLowerCase();
  const byName = [...known].find(([, name]) => name.toLowerCase() === word)?.[0];
  const near = byName ?? nearest(word, [...known.keys()]);
  return near === null ? "ai-provenance rules lists the ids; a tool of your own belongs in .ai-provenance.yml" : `did you mean ${JSON.stringify(near)}?`;
}
function fieldsOf(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? value : {};
}
function listOf(value) {
  return Array.isArray(value) ? value : [];
}

// src/inventory/parse.ts
var MAX_AGE_DAYS = { biasTest: 365, approval: 365, review: 180 };
function parseInventory(bytes, path, tools) {
  const parsed = parseYaml(bytes);
  if ("problems" in parsed) throw badDocument(path, parsed.problems);
  const { document } = parsed;
  const crowd = tooMany(document);
  if (crowd !== null) throw badDocument(path, [crowd]);
  const problems = merged(exactProblems(document, tools), schemaProblems(ai_inventory_schema_default, document));
  if (problems.length > 0) throw badDocument(path, problems);
  const file = new Reader(document, [], document.value);
  const limits = file.at("policy").at("max_age_days");
  const lastReview = file.at("last_review");
  return {
    path,
    digest: `sha256:${hash("sha256", bytes, "hex")}`,
    organisation: file.at("organisation").text(),
    lastReview: typeof lastReview.value === "string" ? { date: lastReview.value, at: lastReview.place } : null,
    maxAgeDays: {
      biasTest: limits.at("bias_test").number() ?? MAX_AGE_DAYS.biasTest,
      approval: limits.at("approval").number() ?? MAX_AGE_DAYS.approval,
      review: limits.at("review").number() ?? MAX_AGE_DAYS.review
    },
    systems: file.at("systems").items().map(systemOf),
    at: file.key("systems")
  };
}
function tooMany(document) {
  const systems = isRecord(document.value) ? document.value.systems : void 0;
  const limit = ai_inventory_schema_default.properties.systems.maxItems;
  if (!Array.isArray(systems) || systems.length <= limit) return null;
  return { ...document.locate(["systems"]), message: `more than ${limit} systems`, fix: "keep one file for each organisation" };
}
function merged(exact, schema) {
  const places = new Set(exact.map(({ line, column }) => `${line}:${column}`));
  return [...exact, ...schema.filter(({ line, column }) => !places.has(`${line}:${column}`))].sort(
    (a, b) => a.line - b.line || a.column - b.column
  );
}
var Reader = class _Reader {
  #document;
  #path;
  value;
  constructor(document, path, value) {
    this.#document = document;
    this.#path = path;
    this.value = value;
  }
  at(key) {
    const inner = isRecord(this.value) && Object.hasOwn(this.value, key) ? this.value[key] : void 0;
    return new _Reader(this.#document, [...this.#path, key], inner);
  }
  items() {
    const items = Array.isArray(this.value) ? this.value : [];
    return items.map((item, index) => new _Reader(this.#document, [...this.#path, index], item));
  }
  get place() {
    return this.#document.locate(this.#path);
  }
  key(key) {
    return this.#document.locate([...this.#path, key], true);
  }
  text() {
    return typeof this.value === "string" ? this.value : null;
  }
  number() {
    return typeof this.value === "number" ? this.value : null;
  }
};
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function systemOf(system) {
  const text = (key) => stated(system.at(key), wordsOf);
  const texts = (key) => stated(system.at(key), listOf2);
  return {
    id: system.at("id").text() ?? "",
    at: system.place,
    name: system.at("name").text() ?? "",
    tools: system.at("tools").items().flatMap((tool) => tool.text() ?? []),
    models: modelsOf(system),
    purpose: text("purpose"),
    owner: text("owner"),
    provider: text("provider"),
    riskClassification: stated(system.at("risk_classification"), riskOf),
    dataClasses: stated(system.at("data_classes"), dataClassesOf),
    trainingDataSource: text("training_data_source"),
    deploymentDate: text("deployment_date"),
    lastBiasTest: text("last_bias_test"),
    driftMonitoring: text("drift_monitoring"),
    incidentResponse: text("incident_response"),
    humanOverride: text("human_override"),
    dataProcessingAgreement: text("data_processing_agreement"),
    retention: text("retention"),
    subProcessors: texts("sub_processors"),
    certifications: texts("certifications"),
    approval: stated(system.at("approval"), approvalOf),
    status: stated(
      system.at("status"),
      (value) => STATUSES.find((status) => status === value.value) ?? open(value)
    ),
    notes: system.at("notes").text()
  };
}
var open = (field) => ({ open: field.text()?.trim() ?? "" });
var EMPTY = "[]";
function isOpen(value) {
  return isRecord(value) && Object.hasOwn(value, "open");
}
function stated(field, read) {
  const at = field.place;
  const { value } = field;
  if (value === null || value === void 0) return { at, state: "open", said: "", why: "marked" };
  if (isRecord(value) && Object.hasOwn(value, "todo")) {
    return { at, state: "open", said: field.at("todo").text() ?? "", why: "marked" };
  }
  if (isRecord(value) && Object.hasOwn(value, "not_applicable")) {
    const reason = field.at("not_applicable").text() ?? "";
    return isReason(reason) ? { at, state: "not-applicable", reason } : { at, state: "open", said: reason, why: "no-reason" };
  }
  const answer2 = read(field);
  return isOpen(answer2) ? { at, state: "open", said: answer2.open, why: "placeholder" } : { at, state: "given", value: answer2 };
}
function wordsOf(field) {
  const text = field.text() ?? "";
  return isPlaceholder(text) ? open(field) : text.trim();
}
function listOf2(field) {
  const texts = field.items().map(wordsOf);
  const unsaid = texts.find((text) => isOpen(text));
  if (unsaid !== void 0) return unsaid;
  return texts.length === 0 ? { open: EMPTY } : texts.flatMap((text) => isOpen(text) ? [] : [text]);
}
function riskOf(field) {
  const word = field.value === "unacceptable" ? "prohibited" : field.value;
  return RISKS.find((risk) => risk === word) ?? open(field);
}
function dataClassesOf(field) {
  const [allowed, forbidden] = [listOf2(field.at("allowed")), listOf2(field.at("forbidden"))];
  if (isOpen(allowed) && isOpen(forbidden)) return allowed;
  if (isOpen(allowed) && allowed.open !== EMPTY) return allowed;
  if (isOpen(forbidden) && forbidden.open !== EMPTY) return forbidden;
  return { allowed: isOpen(allowed) ? [] : allowed, forbidden: isOpen(forbidden) ? [] : forbidden };
}
function approvalOf(field) {
  return {
    by: stated(field.at("by"), wordsOf),
    on: stated(field.at("on"), wordsOf),
    until: stated(field.at("until"), wordsOf),
    scope: field.at("scope").text()
  };
}
function modelsOf(system) {
  const single = system.at("model");
  if (single.value !== void 0) {
    return stated(single, (field) => {
      const name = wordsOf(field);
      return isOpen(name) ? name : [modelOf(field.place, name, system.at("version"))];
    });
  }
  return stated(system.at("models"), (field) => {
    const models2 = field.items().map((item) => {
      const name = isRecord(item.value) ? wordsOf(item.at("name")) : wordsOf(item);
      return isOpen(name) ? name : modelOf(item.place, name, item.at("version"));
    });
    const unsaid = models2.find((model) => isOpen(model));
    if (unsaid !== void 0) return unsaid;
    return models2.length === 0 ? { open: EMPTY } : models2.flatMap((model) => isOpen(model) ? [] : [model]);
  });
}
function modelOf(at, name, version2) {
  const said = version2.text();
  if (version2.value === void 0) return listedModel(name, at);
  return listedVersion(name, said === null || isPlaceholder(said) ? "" : said, at);
}

// src/inventory/report.ts
function inventoryReport(inventory, observed2) {
  return {
    path: inventory.path,
    digest: inventory.digest,
    organisation: inventory.organisation,
    lastReview: inventory.lastReview?.date ?? null,
    systems: inventory.systems.map((system) => ({
      id: system.id,
      name: system.name,
      tools: [...system.tools],
      answers: Object.fromEntries(
        Object.entries({
          ...answersOf(system),
          models: withValue(system.models, (models2) => models2.map(({ written }) => written)),
          approval: withValue(system.approval, ({ by, on, until, scope }) => ({
            by: answer(by),
            on: answer(on),
            until: answer(until),
            scope
          }))
        }).map(([question, stated2]) => [question, answer(stated2)])
      )
    })),
    observed: [...observed2]
  };
}
function withValue(stated2, of) {
  return stated2.state === "given" ? { at: stated2.at, state: "given", value: of(stated2.value) } : stated2;
}
function answer(stated2) {
  switch (stated2.state) {
    case "given":
      return { state: "given", value: stated2.value };
    case "not-applicable":
      return { state: "not-applicable", reason: stated2.reason };
    case "open":
      return { state: "open", said: stated2.said };
  }
}

export {
  QUESTIONS,
  given,
  listedModel,
  judgeInventory,
  observedUse,
  isPlaceholder,
  parseInventory,
  inventoryReport
};
