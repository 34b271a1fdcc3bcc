import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  pack_manifest_schema_default
} from "./chunk-AZRIUL7I.js";
import {
  report_schema_default
} from "./chunk-HQZAK7B2.js";
import {
  BEYOND_THE_FILE,
  INPUT_ROLES,
  NAMES,
  PACK_JSON_MAX_BYTES,
  PACK_MAX_BYTES,
  VERIFICATION_STEPS,
  checksums,
  evidenceLines,
  impactFile,
  inputName,
  isInput,
  manifestBytes,
  manifestOf,
  packName,
  readCommitLines,
  readZip,
  readmeOf,
  renderings,
  sha256
} from "./chunk-ZAHPYP4B.js";
import {
  judge,
  policyOf,
  withinScope
} from "./chunk-SIXBMSAJ.js";
import {
  inventoryReport,
  judgeInventory,
  observedUse,
  parseInventory
} from "./chunk-D6UJC5V4.js";
import {
  requirementFindings
} from "./chunk-SM6MFJDE.js";
import {
  parseConfig
} from "./chunk-K3HURCRV.js";
import {
  firstProblem
} from "./chunk-C2HE3MFX.js";
import {
  renderJson
} from "./chunk-BOTWK4A4.js";
import {
  Summary,
  cite,
  conclude,
  hiddenText,
  isMerge,
  newestFirst,
  verdictOf
} from "./chunk-DKXBUIOJ.js";
import {
  parseCommit,
  rulesOf
} from "./chunk-HJB5ROFS.js";
import {
  checks
} from "./chunk-WKCBUVWF.js";
import {
  PLAIN,
  canonicalJson,
  number,
  plural
} from "./chunk-5HZFENFR.js";
import {
  VERSION,
  line,
  safeJson
} from "./chunk-CDEONOS5.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/pack/answer.ts
var holds = (said, where = null) => ({ status: "ok", said, where });
var refused = (said, where) => ({ status: "failed", said, where });
var open = (said, where = null) => ({ status: "not-checked", said, where });
var counted = (count, word) => `${number(count)} ${plural(word, count)}`;

// src/pack/json.ts
var MAX_DEPTH = 64;
function readJson(bytes) {
  if (bytes.length > PACK_JSON_MAX_BYTES || isDeep(bytes)) return null;
  try {
    return { value: JSON.parse(new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes)) };
  } catch {
    return null;
  }
}
var [QUOTE, BACKSLASH, OPEN, CLOSE, BEGIN, END] = [34, 92, 91, 93, 123, 125];
function isDeep(bytes) {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at];
    if (isText) {
      if (byte === BACKSLASH) at++;
      else if (byte === QUOTE) isText = false;
    } else if (byte === QUOTE) isText = true;
    else if (byte === OPEN || byte === BEGIN) {
      if (++depth > MAX_DEPTH) return true;
    } else if (byte === CLOSE || byte === END) depth--;
  }
  return false;
}

// src/pack/contents.ts
var isEqual = (a, b) => a !== void 0 && Buffer.compare(a, b) === 0;
function askChecksums(files) {
  const is = files.get(NAMES.sums);
  if (is === void 0) return refused(`there is no ${NAMES.sums}`, NAMES.sums);
  return isEqual(is, Buffer.from(checksums(files, NAMES.sums))) ? holds(`the SHA-256 of each of ${counted(files.size - 1, "file")} is as listed`, NAMES.sums) : refused("the list of SHA-256 sums is not that of these files", NAMES.sums);
}
function readReport(files) {
  const bytes = files.get(NAMES.report);
  const read = bytes === void 0 ? null : readJson(bytes);
  if (bytes === void 0 || read === null) return refused("there is no report that can be read", NAMES.report);
  const problem = firstProblem(report_schema_default, read.value);
  if (problem !== null) return refused(`it is not to the schema of reports: ${problem}`, NAMES.report);
  const report = read.value;
  if (!isEqual(bytes, Buffer.from(renderJson(report)))) {
    return refused("its bytes are not canonical: the same value is written in another way", NAMES.report);
  }
  const [repo, ...more] = report.repos;
  if (repo === void 0 || more.length > 0 || report.command !== "check" || !isGatePolicy(repo.policy)) {
    return refused("it is not the report of a gate over one repository", NAMES.report);
  }
  return { report, repo: { ...repo, policy: repo.policy } };
}
function isGatePolicy(policy) {
  const { asOf, commit, failOn, settings } = policy;
  return asOf !== void 0 && commit !== void 0 && failOn !== void 0 && settings !== void 0;
}
var ALWAYS = Object.values(NAMES).filter((name) => name !== NAMES.impact);
function readManifest(files, { report, repo }) {
  const missing = ALWAYS.find((name) => !files.has(name));
  if (missing !== void 0) return refused(`there is no ${missing}`, missing);
  const bytes = files.get(NAMES.manifest);
  const read = bytes === void 0 ? null : readJson(bytes);
  if (read === null) return refused("there is no manifest that can be read", NAMES.manifest);
  const problem = firstProblem(pack_manifest_schema_default, read.value);
  if (problem !== null) return refused(`it is not to the schema of manifests: ${problem}`, NAMES.manifest);
  const manifest = read.value;
  const { unread, rawCommits } = manifest.completeness;
  const sources = new Map(inputsOf(manifest).map(({ role, source }) => [role, source]));
  if (sources.size !== inputsOf(manifest).length) return refused("two inputs have the same role", NAMES.manifest);
  const expected = manifestOf(report, repo, files, { unread, rawCommits, sources });
  return isEqual(bytes, manifestBytes(expected)) ? manifest : refused("it does not say what the report and the files say", NAMES.manifest);
}
function inputsOf({ files }) {
  return files.flatMap(({ role, path, source }) => isInput(role) && source !== void 0 ? [{ role, path, source }] : []);
}
function askCopies(files, { repo }) {
  if (!isEqual(files.get(NAMES.evidence), evidenceLines(repo.evidence))) {
    return refused("the lines of evidence are not the evidence of the report", NAMES.evidence);
  }
  const [impact] = impactFile(repo);
  const is = files.get(NAMES.impact);
  if (impact === void 0 ? is !== void 0 : !isEqual(is, impact[1])) {
    return refused("it is not the impact of the report", NAMES.impact);
  }
  return holds(`${counted(repo.evidence.length, "line")} of evidence, and what else is there twice, say what the report says`);
}
function askInputs(files, { repo }, manifest) {
  const inputs = new Map(inputsOf(manifest).map((input) => [input.role, input]));
  if (manifest.files.filter(({ role }) => isInput(role)).length !== inputs.size) {
    return refused("an input does not say where it stands in the repository", NAMES.manifest);
  }
  for (const role of INPUT_ROLES) {
    const input = inputs.get(role);
    const named = namedInput(repo, role);
    if (input === void 0) {
      if (named !== null) return refused(`the report names the ${role} ${named.digest}, which is not in the pack`, NAMES.report);
      continue;
    }
    if (input.path !== inputName(role, input.source)) return refused(`${input.path} is no name for ${input.source}`, input.path);
    const digest = `sha256:${sha256(files.get(input.path) ?? new Uint8Array())}`;
    if (named !== null && (named.digest !== digest || named.path !== input.source)) {
      return refused(`the report names ${named.path} ${named.digest}, and this is ${input.source} ${digest}`, input.path);
    }
    if (named === null && !isUnreadable(repo, role))
      return refused(`the report says nothing of the ${role} in the pack`, input.path);
  }
  return holds(
    inputs.size === 0 ? "nothing but the defaults was judged by" : `${counted(inputs.size, "file")} with the digests that the report names`
  );
}
function namedInput(repo, role) {
  if (role !== "policy") return repo[role] ?? null;
  const { source, digest } = repo.policy;
  return source === null || digest === null ? null : { path: source, digest };
}
function isUnreadable({ findings }, role) {
  if (role === "policy") return false;
  const own = findings.filter(({ check }) => check === `${role}-present`);
  return own.length === 0 || own.some(({ code }) => code === "document-unreadable");
}
function askRenderings(files, { report, repo }, manifest) {
  if (report.tool.version !== VERSION)
    return open(`${NAMES.readme}, ${NAMES.summary} and ${NAMES.findings}: ${otherVersion(report)}`);
  const expected = [...renderings(report, repo), [NAMES.readme, readmeOf(packName(repo), manifest)]];
  const wrong = expected.find(([name, bytes]) => !isEqual(files.get(name), bytes));
  if (wrong !== void 0) return refused("it does not say what the report says", wrong[0]);
  return holds(`${NAMES.readme}, ${NAMES.summary} and ${NAMES.findings} say what the report says`);
}
function otherVersion({ tool }) {
  return `version ${tool.version} made the pack, and this is ${VERSION}; that version can tell`;
}

// src/pack/history.ts
import { hash } from "node:crypto";
function readHistory(files, { repo }, { completeness }) {
  const raw = readCommitLines(files.get(NAMES.commits) ?? new Uint8Array());
  if (raw === null)
    return refused("a line is not a commit as packs write it, or the lines are not in the order of their ids", NAMES.commits);
  const forged = raw.find((commit) => idOf(commit, repo.repository.objectFormat) !== commit.id);
  if (forged !== void 0) return refused(`the bytes of ${forged.id} give another id`, NAMES.commits);
  if (raw.length !== completeness.rawCommits) {
    return refused(`the manifest counts ${completeness.rawCommits} commits, and there are ${raw.length}`, NAMES.manifest);
  }
  const commits = new Map(raw.map(({ id, bytes }) => [id, asBuffer(bytes)]));
  const twice = completeness.unread.find(({ id }) => commits.has(id));
  if (twice !== void 0) return refused(`${twice.id} is said to be unread, and is there`, NAMES.manifest);
  const heads = [...commits].map(([id, body]) => [id, parseCommit(id, headersOf(body))]);
  return {
    commits,
    parents: new Map(heads.map(([id, { parents }]) => [id, parents])),
    trees: new Map(heads.map(([id, { tree }]) => [id, tree])),
    tooLarge: new Set(completeness.unread.filter(({ why }) => why === "too-large").map(({ id }) => id))
  };
}
function idOf({ bytes }, format) {
  return hash(format, Buffer.concat([Buffer.from(`commit ${bytes.length}\0`), bytes]), "hex");
}
function asBuffer(bytes) {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
function headersOf(body) {
  const end = body.indexOf("\n\n");
  return end < 0 ? body : body.subarray(0, end + 1);
}
function askRange({ repo }, { completeness }, history) {
  const { commits, parents, trees, tooLarge } = history;
  const { base, head, headTree, mergeBase, commits: inRange } = repo.range;
  const read = commits.size + tooLarge.size;
  if (repo.totals.commits !== read || inRange !== read) {
    return refused(`the report counts ${repo.totals.commits} commits, and the pack has ${read}`, NAMES.commits);
  }
  const holes = completeness.unread.filter(({ why }) => why !== "too-large");
  if (holes.length > 0 && repo.complete) return refused("commits are unread, and the report calls itself complete", NAMES.report);
  const marked = new Set(repo.evidence.filter(({ because }) => because === "message-too-long").map(({ commit }) => commit));
  const unmarked = [...tooLarge].find((id) => !marked.has(id));
  if (unmarked !== void 0)
    return refused(`${unmarked} is said to be too large, and the report says nothing of it`, NAMES.report);
  if (base !== null && commits.has(base))
    return refused(`the base ${base} is among the commits that came after it`, NAMES.commits);
  if (read === 0) return holds("there are no commits in the range");
  if (head === null || !(commits.has(head) || tooLarge.has(head)))
    return refused(`the head ${head ?? ""} is not in the pack`, NAMES.commits);
  if (commits.has(head) && trees.get(head) !== headTree)
    return refused(`the head has another tree than ${headTree ?? "none"}`, NAMES.report);
  if (completeness.unread.length > 0) {
    return open(
      `${counted(completeness.unread.length, "commit")} could not be read, so nobody can tell what lies behind them`,
      NAMES.manifest
    );
  }
  const reached = reachable(head, parents);
  const stray = [...commits.keys()].find((id) => !reached.has(id));
  if (stray !== void 0) return refused(`${stray} does not lie behind the head`, NAMES.commits);
  const outside = outsideOf(history);
  if (base === null && outside.length > 0 && repo.complete) {
    return refused(`${outside[0]} is a parent of a commit and is missing, though the range is the whole history`, NAMES.commits);
  }
  if (mergeBase !== null && !outside.includes(mergeBase)) {
    return refused(`the range does not begin at ${mergeBase}, where it leaves the base's history`, NAMES.report);
  }
  if (base !== null && repo.policy.commit !== null && repo.policy.commit !== base) {
    return refused(`the policy is that of ${repo.policy.commit}, and not of the base ${base}`, NAMES.report);
  }
  return holds(`${counted(commits.size, "commit")}, and all that the head ${head} reaches up to the base`, NAMES.commits);
}
function reachable(head, parents) {
  const reached = /* @__PURE__ */ new Set();
  const next = [head];
  for (let id = next.pop(); id !== void 0; id = next.pop()) {
    const behind = parents.get(id);
    if (behind === void 0 || reached.has(id)) continue;
    reached.add(id);
    next.push(...behind);
  }
  return reached;
}
function outsideOf({ parents }) {
  return [...new Set([...parents.values()].flat().filter((id) => !parents.has(id)))].sort();
}
var NAMED = 5;
function askBoundary({ repo }, history) {
  const { base } = repo.range;
  const outside = outsideOf(history);
  const unsure = outside.filter((id) => id !== base);
  if (unsure.length === 0)
    return holds(base === null ? "the commits go back to the beginning" : `the commits begin right after the base ${base}`);
  const more = unsure.length > NAMED ? ` and ${unsure.length - NAMED} more` : "";
  const ids = `${unsure.slice(0, NAMED).join(", ")}${more}`;
  return base === null ? open(`the history is cut at ${ids}`) : open(`that ${ids} lie behind the base, git merge-base --is-ancestor <id> ${base} tells in a clone`);
}

// src/pack/judgement.ts
var isSame = (a, b) => canonicalJson(a) === canonicalJson(b);
function askFindings({ report, repo }, judging) {
  if (report.tool.version !== VERSION) return open(otherVersion(report), NAMES.report);
  const { settings, listed } = policyOf(judging.config?.demands, overridesOf(repo));
  if (settings.failOn !== repo.policy.failOn || !isSame(listed, repo.policy.settings)) {
    return refused("the settings are not those of the policy", NAMES.report);
  }
  const derived = analysisOf(repo, settings, judging);
  if ("status" in derived) return derived;
  const findings = judge(derived, settings);
  const wrong = findings.findIndex((finding, index) => !isSame(finding, repo.findings[index]));
  const at = wrong >= 0 ? wrong : findings.length;
  if (wrong >= 0 || repo.findings.length !== findings.length) {
    const [is, should] = [repo.findings[at]?.id ?? "no more", findings[at]?.id ?? "no more"];
    return refused(
      `judging again gives ${should} where the report has ${is}${is === should ? " with another answer" : ""}`,
      NAMES.report
    );
  }
  return holds(`${counted(findings.length, "finding")}, judged again from commits, documents and policy`, NAMES.report);
}
function overridesOf({ policy: { failOn, settings = [] } }) {
  const from = settings.find(({ key }) => key === "fail-on")?.from;
  return failOn !== void 0 && (from === "flag" || from === "environment") ? { failOn: { value: failOn, from } } : {};
}
function askVerdict({ report, repo }) {
  const { result, reasons } = verdictOf(repo.gaps, repo.findings, "gate", repo.policy.failOn);
  if (result !== report.result)
    return refused(`gaps and findings give ${result}, and the report says ${report.result}`, NAMES.report);
  if (!isSame(reasons, report.reasons)) return refused("the reasons are not those of gaps and findings", NAMES.report);
  if (repo.complete !== (repo.gaps.length === 0))
    return refused("whether it is complete does not follow from the gaps", NAMES.report);
  return holds(`gaps and findings give ${result}`, NAMES.report);
}
function analysisOf(repo, settings, judging) {
  const gaps = gapsOf(repo);
  if ("status" in gaps) return gaps;
  const inventory = inventoryFound(repo, judging);
  if ("status" in inventory) return inventory;
  const found = [
    ...hiddenFound(repo, judging.rules),
    ...taken(repo, settings),
    ...inventory,
    ...repo.requirements === void 0 ? [] : requirementFindings(repo.requirements)
  ];
  return {
    repo,
    found: withinScope(found, settings),
    documents: {
      attestation: documentOf(repo, settings, "attestation", judging),
      inventory: documentOf(repo, settings, "inventory", judging),
      requirements: documentOf(repo, settings, "requirements", judging)
    },
    policyChanges: policyChangesOf(repo),
    today: repo.policy.asOf,
    gaps
  };
}
function documentOf(repo, settings, role, { inputs }) {
  const problems = repo.findings.filter(({ check, code }) => check === `${role}-present` && code === "document-unreadable").map(({ line: line2 = 1, column = 1, values }) => ({ line: line2, column, message: String(values?.said ?? "") }));
  const isUnreadable2 = problems.length > 0 || inputs.has(role) && repo[role] === void 0;
  const isMissing = repo.findings.some(({ check, code }) => check === `${role}-present` && code === "document-not-here");
  const state = isUnreadable2 ? "unreadable" : inputs.has(role) ? "read" : isMissing ? "missing" : "absent";
  return { path: settings[role].file, commit: null, state, problems };
}
function hiddenFound(repo, { files }) {
  const evidence = new Map(repo.evidence.map((item) => [item.id, item]));
  const commit = repo.totals.files?.commit ?? null;
  return repo.files.flatMap(
    ({ path, evidence: ids }) => hiddenText(
      { path, instructs: files.instructs(path) },
      commit,
      ids.flatMap((id) => evidence.get(id) ?? [])
    )
  );
}
function inventoryFound(repo, { inputs, rules }) {
  const bytes = inputs.get("inventory");
  if (bytes === void 0 || repo.inventory === void 0) return [];
  try {
    const { tools } = rules.known;
    const inventory = parseInventory(bytes, repo.inventory.path, tools);
    const complete = wasComplete(repo);
    const uses = observedUse({ ...repo, complete });
    if (!isSame(inventoryReport(inventory, uses), repo.inventory)) {
      return refused("the inventory of the report is not what the file and the commits give", NAMES.report);
    }
    const found = judgeInventory(inventory, repo.policy.asOf, { uses, complete }, tools);
    return repo.range.base === null ? found : found.filter(({ check }) => check !== "inventory-observed");
  } catch (error) {
    if (error instanceof ProvenanceError) return refused(`the inventory cannot be read: ${error.message}`, NAMES.report);
    throw error;
  }
}
function wasComplete({ complete, inventory, findings }) {
  return complete || (inventory?.observed.some(({ share }) => share !== null) ?? false) || findings.some(({ code, values }) => code === "never-seen" && values?.complete === true);
}
var TAKEN = /* @__PURE__ */ new Set([
  "attestation-schema",
  "attestation-consistency",
  "attestation-truth",
  "attestation-freshness",
  "provenance-documents"
]);
function taken({ findings }, { attestation, checks: own }) {
  const isSilent = ({ id, check, answer }) => id === check && answer !== "fail";
  const found = findings.filter(
    (finding) => TAKEN.has(finding.check) && !isSilent(finding) && finding.code !== "attestation-too-old"
  );
  const inOrder = new Set(findings.filter((finding) => isSilent(finding)).map(({ check }) => check));
  const wasNoted = ({ check }) => (own[check] ?? attestation.severity) === "note" && !inOrder.has(check);
  return found.map((finding) => wasNoted(finding) ? { ...finding, severity: "warning" } : finding);
}
function policyChangesOf({ range, findings }) {
  if (range.base === null || range.head === null) return null;
  return findings.flatMap(({ check, code, values }) => {
    if (check !== "policy-change" || code !== "policy-changed") return [];
    const path = String(values?.path);
    return [{ path, status: values?.status, problems: faultsOf(findings, path) }];
  });
}
function faultsOf(findings, path) {
  return findings.filter((finding) => finding.code === "policy-unreadable" && finding.path === path).map(({ line: line2 = 1, column = 1, values }) => ({ line: line2, column, message: String(values?.said ?? "") }));
}
function gapsOf({ findings, gaps }) {
  const known = new Set(gaps.map(({ code }) => code));
  const parts = {
    commits: /* @__PURE__ */ new Set(),
    attestation: /* @__PURE__ */ new Set(),
    inventory: /* @__PURE__ */ new Set(),
    requirements: /* @__PURE__ */ new Set(),
    impact: /* @__PURE__ */ new Set(),
    policy: /* @__PURE__ */ new Set()
  };
  const readsOf = ({ check }) => checks[check].reads;
  const undecided = findings.filter(({ code }) => code === "undecided").sort((a, b) => readsOf(a).length - readsOf(b).length);
  for (const finding of undecided) {
    const { id, values } = finding;
    const codes = String(values?.gaps ?? "").split(", ");
    if (!codes.every((one) => known.has(one)))
      return refused(`${id} is undecided because of a gap that the report does not list`, NAMES.report);
    const reads = readsOf(finding);
    const last = reads.at(-1);
    if (last === void 0) return refused(`${id} needs nothing to be seen, and is undecided`, NAMES.report);
    for (const one of codes) if (!reads.some((part) => parts[part].has(one))) parts[last].add(one);
  }
  const asGaps = (codes) => [...codes].map((code) => ({ code, detail: "", fix: "" }));
  return Object.fromEntries(Object.entries(parts).map(([part, codes]) => [part, asGaps(codes)]));
}

// src/pack/rederive.ts
var isSame2 = (a, b) => canonicalJson(a) === canonicalJson(b);
function scanned({ repo }, { commits, tooLarge }, { gate, matcher }) {
  const recorded = byCommit(repo.evidence.filter(isRecord));
  const shown = [];
  for (const [id, body] of commits) {
    const elsewhere = recorded.get(id) ?? [];
    if (elsewhere.length === 0 && !gate.opens(body)) continue;
    const commit = parseCommit(id, body);
    const evidence = cite([...matcher.sightings(commit), ...elsewhere], id);
    if (evidence.length > 0) shown.push({ commit: conclude(commit, evidence), evidence });
  }
  const taken2 = byCommit(repo.evidence.filter(({ commit = "" }) => tooLarge.has(commit)));
  const unread = repo.commits.filter(({ id }) => tooLarge.has(id));
  return newestFirst([...shown, ...unread.map((commit) => ({ commit, evidence: taken2.get(commit.id) ?? [] }))]);
}
function byCommit(evidence) {
  const groups = /* @__PURE__ */ new Map();
  for (const item of evidence) {
    if (item.commit === void 0) continue;
    const known = groups.get(item.commit);
    if (known === void 0) groups.set(item.commit, [item]);
    else known.push(item);
  }
  return groups;
}
function isRecord({ kind }) {
  return kind === "note" || kind === "trace";
}
var CROWD = 2e3;
function crowdIn({ repo: { commits } }) {
  const crowded = commits.find(({ evidence, tools }) => evidence.length > CROWD || tools.length > CROWD);
  if (crowded === void 0) return null;
  return open(
    `${crowded.id} has more than ${counted(CROWD, "piece")} of evidence, too many to be worked out again`,
    NAMES.report
  );
}
function otherRules({ report: { tool } }, { digest }) {
  if (tool.rulesDigest === digest) return null;
  if (tool.version === VERSION)
    return refused(`this version with this policy has the rules ${digest}, not ${tool.rulesDigest}`, NAMES.report);
  return open(
    `it was made with the rules ${tool.rulesDigest} of version ${tool.version}, and these are ${digest}; that version can tell`
  );
}
function askAttribution({ repo }, shown) {
  const said = repo.commits.map(({ lines: _, ownContent: __, ...commit }) => commit);
  const derived = new Set(shown.map(({ commit }) => commit.id));
  const invented = said.find(({ id }) => !derived.has(id));
  if (invented !== void 0) return refused(`the bytes of ${invented.id} show nothing of what the report says`, NAMES.report);
  const listed = new Set(said.map(({ id }) => id));
  const left = shown.find(({ commit }) => !listed.has(commit.id));
  if (left !== void 0) return refused(`${left.commit.id} shows evidence, and the report leaves it out`, NAMES.report);
  const wrong = shown.findIndex(({ commit: { lines: _, ...commit } }, index) => !isSame2(commit, said[index]));
  if (wrong >= 0) return refused(`the report says otherwise of ${shown[wrong]?.commit.id} than its bytes do`, NAMES.report);
  const evidence = shown.flatMap((one) => one.evidence);
  const differs = evidence.findIndex((item, index) => !isSame2(item, repo.evidence[index]));
  if (differs >= 0) return refused(`the evidence ${evidence[differs]?.id} is not what the commit shows`, NAMES.report);
  const stray = repo.evidence.slice(evidence.length).find(({ commit }) => commit !== void 0);
  if (stray !== void 0) return refused(`no commit shows the evidence ${stray.id}`, NAMES.report);
  return holds(`${counted(shown.length, "commit")} with evidence, and no other, by the bytes of the commits`, NAMES.commits);
}
function askTotals({ repo }, shown, { commits, tooLarge }) {
  const summary = new Summary();
  const merges = [...commits.values()].filter(isMerge).length;
  summary.count(commits.size + tooLarge.size, merges + repo.commits.filter(({ id, merge }) => merge && tooLarge.has(id)).length);
  for (const one of shown) summary.add(one);
  if (!isSame2({ ...summary.totals(), files: repo.totals.files }, repo.totals)) {
    return refused("the totals are not those of the commits", NAMES.report);
  }
  if (!isSame2(summary.tools(), repo.tools)) return refused("the counts of tools are not those of the commits", NAMES.report);
  if (!isSame2(summary.highlights(), repo.highlights)) return refused("the highlights are not those of the commits", NAMES.report);
  return holds("totals, tools and highlights add up from the commits", NAMES.report);
}

// src/pack/verify.ts
function verifyPack(bytes) {
  const told = { report: null };
  const steps = /* @__PURE__ */ new Map();
  let last = null;
  try {
    for (const [id, answer] of climb(bytes, told)) {
      steps.set(id, answer);
      last = id;
      if (answer.status === "failed") break;
    }
  } catch (error) {
    const id = VERIFICATION_STEPS[last === null ? 0 : VERIFICATION_STEPS.indexOf(last) + 1] ?? "container";
    steps.set(id, refused(`it cannot be judged: ${error instanceof Error ? error.message.slice(0, 200) : "unknown"}`, null));
  }
  const list = VERIFICATION_STEPS.map((id) => ({ id, ...steps.get(id) ?? NOT_REACHED }));
  return {
    outcome: outcomeOf(list),
    sha256: bytes.length > PACK_MAX_BYTES ? "" : sha256(bytes),
    steps: list,
    report: told.report
  };
}
function outcomeOf(steps) {
  if (steps.some(({ status }) => status === "failed")) return "refused";
  const own = steps.slice(0, VERIFICATION_STEPS.indexOf(BEYOND_THE_FILE));
  return own.every(({ status }) => status === "ok") ? "verified" : "in-part";
}
var NOT_REACHED = open("an earlier step failed");
function* climb(bytes, told) {
  const files = readZip(bytes);
  if ("refused" in files) return yield ["container", refused(files.refused, null)];
  yield ["container", holds(`${counted(files.size, "file")}, ${counted(bytes.length, "byte")}, in the one form that a pack has`)];
  yield ["checksums", askChecksums(files)];
  const gate = readReport(files);
  if ("status" in gate) return yield ["report", gate];
  told.report = toldOf(gate);
  yield ["report", holds("it is to its schema, in canonical bytes", NAMES.report)];
  const manifest = readManifest(files, gate);
  if ("status" in manifest) return yield ["manifest", manifest];
  yield ["manifest", holds(`${counted(manifest.files.length, "file")}, as listed, and no other`, NAMES.manifest)];
  yield ["copies", askCopies(files, gate)];
  yield ["inputs", askInputs(files, gate, manifest)];
  yield ["renderings", askRenderings(files, gate, manifest)];
  const history = readHistory(files, gate, manifest);
  if ("status" in history) return yield ["commits", history];
  yield ["commits", holds(`${counted(history.commits.size, "commit")} with the id that the bytes give`, NAMES.commits)];
  yield ["range", askRange(gate, manifest, history)];
  yield* judgeAgain(files, gate, manifest, history);
  yield ["boundary", askBoundary(gate, history)];
  yield* beyond(gate);
}
function* judgeAgain(files, gate, manifest, history) {
  const inputs = new Map(inputsOf(manifest).map(({ role, path }) => [role, files.get(path) ?? new Uint8Array()]));
  const config = configOf(gate, inputs);
  if (config !== void 0 && "status" in config) return yield ["attribution", config];
  const judging = { config, rules: rulesOf(config), inputs };
  const unlike = otherRules(gate, judging.rules);
  if (unlike === null) {
    const shown = scanned(gate, history, judging.rules);
    yield ["attribution", askAttribution(gate, shown)];
    yield ["totals", askTotals(gate, shown, history)];
  } else {
    yield ["attribution", unlike];
    yield ["totals", unlike];
  }
  const crowd = inputs.has("inventory") ? crowdIn(gate) : null;
  yield ["findings", crowd ?? askFindings(gate, judging)];
  yield ["verdict", askVerdict(gate)];
}
function configOf({ repo }, inputs) {
  const bytes = inputs.get("policy");
  if (bytes === void 0 || repo.policy.source === null) return void 0;
  try {
    return parseConfig(bytes, repo.policy.source);
  } catch (error) {
    if (error instanceof ProvenanceError) return refused(`the policy cannot be read: ${error.message}`, NAMES.report);
    throw error;
  }
}
function* beyond({ repo }) {
  const records = repo.evidence.filter(isRecord).length;
  const { head } = repo.range;
  const { source, commit } = repo.policy;
  const policy = source === null || commit === null ? "" : `; that the policy is ${source} of ${commit}, git show tells there, too`;
  yield [
    "records",
    open(
      records === 0 ? "the report cites none; whether there were any, the repository can tell" : `${counted(records, "piece")} of evidence from notes and session records, which are not in the pack: the report's word`
    )
  ];
  yield [
    "contents",
    open("what files, requirements, impact, line counts and the attestation rest on is in the repository: the report's word")
  ];
  yield [
    "repository",
    open(
      `that ${head ?? "the head"} is in the repository you mean, git cat-file -t ${head ?? "<id>"} tells in your clone${policy}`
    )
  ];
  yield ["signature", open("the pack carries none: who made it, only the way by which it came to you can tell")];
}
function toldOf({ report, repo }) {
  const { base, head, headTree, mergeBase, expression } = repo.range;
  return {
    result: report.result,
    reasons: report.reasons,
    repository: repo.repository.name,
    range: { base, head, headTree, mergeBase, expression },
    commits: repo.totals.commits,
    tool: report.tool
  };
}

// src/reports/verification.ts
var CHANGED = "The file is not as it was written: it was damaged on its way, or changed.";
var FORGED = "The parts of the file do not fit together. Somebody may have changed the report and what lies around it.";
var WORDS = {
  container: { title: "The file is an audit pack, unchanged in form", means: CHANGED },
  checksums: { title: "Every file has its fingerprint", means: CHANGED },
  report: { title: "The report is well formed", means: FORGED },
  manifest: { title: "The manifest lists what is there", means: FORGED },
  copies: { title: "Evidence and impact are those of the report", means: FORGED },
  inputs: { title: "Policy and documents are those that were judged", means: FORGED },
  renderings: { title: "The pages for people say what the report says", means: FORGED },
  commits: { title: "Every commit is the one its id names", means: FORGED },
  range: { title: "No commit of the range is missing, and none is added", means: FORGED },
  attribution: { title: "Evidence and attribution follow from the commits", means: FORGED },
  totals: { title: "The counts add up", means: FORGED },
  findings: { title: "The findings follow from commits and policy", means: FORGED },
  verdict: { title: "The result follows from the findings", means: FORGED },
  boundary: { title: "What lies before the range", means: FORGED },
  records: { title: "Notes and session records", means: FORGED },
  contents: { title: "Files of the repository", means: FORGED },
  repository: { title: "The repository", means: FORGED },
  signature: { title: "A signature", means: FORGED }
};
var MARKS = { ok: "ok", failed: "FAILED", "not-checked": "not checked" };
function renderVerificationText(verification, style = PLAIN) {
  const { steps } = verification;
  const failed = steps.find(({ status }) => status === "failed");
  const rows = steps.map(({ id, status, said, where }) => {
    const mark = MARKS[status].padEnd(12);
    return `${status === "failed" ? style.bad(mark) : mark} ${WORDS[id].title}
             ${where === null ? "" : `${where}: `}${line(said, 1e3)}`;
  });
  return `${[...headOf(verification, failed), "", ...rows, "", ...endOf(verification, failed)].join("\n")}
`;
}
function headOf({ report, sha256: sha2562, outcome }, failed) {
  const about = report === null ? [] : [
    `repository   ${line(report.repository ?? "not named")}`,
    `range        ${line(report.range.base ?? "the beginning")} .. ${line(report.range.head ?? "no commit")}`,
    `commits      ${report.commits}`
  ];
  const reasons = report === null || report.reasons.length === 0 ? "" : ` (${line(report.reasons.join(", "), 500)})`;
  const result = report === null ? [] : [`RESULT       ${report.result.toUpperCase()}${reasons}`];
  const part = outcome === "in-part" ? ["VERIFIED     in part only, see below"] : ["VERIFIED     the file is whole, and the result follows from what it holds"];
  return failed === void 0 ? [...result, ...part, ...about, `sha256       ${sha2562}`] : ["REFUSED      do not rely on this file", `sha256       ${sha2562}`];
}
function endOf({ steps, outcome }, failed) {
  if (failed !== void 0) {
    return [
      `Refused at: ${WORDS[failed.id].title.toLowerCase()}.`,
      WORDS[failed.id].means,
      "Next: get the file again from where it was published, compare its sha256, and ask whoever sent it."
    ];
  }
  const left = steps.filter(({ status }) => status === "not-checked").length;
  return [
    outcome === "verified" ? "Verified: everything that follows from the file itself is as it says." : 'Verified in part: nothing is wrong, but something that follows from the file could not be worked out again. See "not checked".',
    `Not checked: ${left} ${plural("point", left)}; each says why, or how to find out.`
  ];
}
function renderVerificationJson(verification) {
  return `${safeJson(canonicalJson(verification, 2))}
`;
}

export {
  verifyPack,
  renderVerificationText,
  renderVerificationJson
};
