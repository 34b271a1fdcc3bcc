import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readRangeCommits
} from "./chunks/chunk-5HQY25BF.js";
import {
  check
} from "./chunks/chunk-WTHQRN5W.js";
import "./chunks/chunk-MSQVQP5B.js";
import {
  buildPack
} from "./chunks/chunk-ZAHPYP4B.js";
import "./chunks/chunk-SIXBMSAJ.js";
import "./chunks/chunk-DICD4MKZ.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-D6UJC5V4.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-PHFMYOW7.js";
import "./chunks/chunk-VZJKILFW.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-RNDTGGTR.js";
import {
  renderGateText
} from "./chunks/chunk-2WW7YOXN.js";
import {
  renderGateMarkdown,
  renderSarif,
  sentenceOf,
  sortFindings
} from "./chunks/chunk-AN4AVHZ3.js";
import "./chunks/chunk-AUL2G526.js";
import {
  openWorld
} from "./chunks/chunk-O7GJZTMZ.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-C2HE3MFX.js";
import {
  EXIT,
  exitOf,
  exitOfError
} from "./chunks/chunk-EYEKDRCS.js";
import {
  renderJson
} from "./chunks/chunk-BOTWK4A4.js";
import "./chunks/chunk-U4QGR6N4.js";
import {
  GIT_AI_NOTES
} from "./chunks/chunk-4C2CDOIS.js";
import "./chunks/chunk-DKXBUIOJ.js";
import {
  parseCommit
} from "./chunks/chunk-HJB5ROFS.js";
import {
  CHECK_WORDS,
  GAP_WORDS
} from "./chunks/chunk-WKCBUVWF.js";
import {
  FAIL_ON
} from "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-5HZFENFR.js";
import {
  VERSION,
  line,
  markdown
} from "./chunks/chunk-CDEONOS5.js";
import "./chunks/chunk-ETVGOOWV.js";
import {
  deepen
} from "./chunks/chunk-GJQOLGJS.js";
import "./chunks/chunk-P7X7WCR4.js";
import "./chunks/chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunks/chunk-LUUWEPUE.js";
import "./chunks/chunk-HANBNIMK.js";

// src/action/main.ts
import { join as join6, resolve as resolve4 } from "node:path";

// src/action/context.ts
function contextOf(env, payload, { base, head }) {
  const event = env.GITHUB_EVENT_NAME ?? "";
  if (base !== null && head !== null) return { ...NO_CONTEXT, event, title: `${base}..${head}`, ask: changeOf(base, head) };
  const context = { ...NO_CONTEXT, event, ...(EVENTS[event] ?? otherEvent)(new Payload(event, payload), env) };
  if (base === null && head === null) return context;
  return { ...context, ask: overridden(context.ask, base, head) };
}
var NO_CONTEXT = { fork: false, notices: [] };
function changeOf(base, head, merge = null) {
  return { kind: "change", base, head, merge, branch: null };
}
function overridden(ask, base, head) {
  const tip = head ?? ("head" in ask ? ask.head : "HEAD");
  if (base !== null) return changeOf(base, tip);
  return ask.kind === "change" ? changeOf(ask.base, tip) : { kind: "whole", head: tip };
}
var EVENTS = {
  pull_request: pullRequest,
  pull_request_target: (payload, env) => {
    const told = pullRequest(payload, env);
    return { ...told, notices: [TARGET_NOTICE] };
  },
  merge_group: (payload) => ({
    title: "merge group",
    ask: changeOf(payload.id("merge_group", "base_sha"), payload.id("merge_group", "head_sha"))
  }),
  push,
  release: (payload, env) => {
    const tag = payload.text("release", "tag_name") ?? payload.missing("release.tag_name");
    return { title: `release ${tag}`, ask: { kind: "tag", tag, head: env.GITHUB_SHA ?? `refs/tags/${tag}` } };
  },
  schedule: () => WHOLE,
  workflow_dispatch: () => WHOLE
};
var WHOLE = { title: "whole history", ask: { kind: "whole", head: "HEAD" } };
var TARGET_NOTICE = "pull_request_target runs with the rights of the base repository; this Action needs none of them, so use pull_request instead";
function pullRequest(payload, env) {
  const number = payload.number("pull_request", "number");
  const from = payload.text("pull_request", "head", "repo", "full_name");
  const merge = isId(env.GITHUB_SHA) ? env.GITHUB_SHA : null;
  return {
    title: number === null ? "pull request" : `pull request #${number}`,
    ask: changeOf(payload.id("pull_request", "base", "sha"), payload.id("pull_request", "head", "sha"), merge),
    fork: from !== payload.text("pull_request", "base", "repo", "full_name")
  };
}
function push(payload) {
  const ref = payload.text("ref") ?? payload.missing("ref");
  const before = payload.id("before");
  const head = payload.id("after");
  const title = `push to ${ref.replace(/^refs\/(?:heads|tags)\//, "")}`;
  if (isZero(head)) return { title, ask: { kind: "nothing", because: "the push deleted a branch or tag" } };
  if (ref.startsWith("refs/tags/")) return { title, ask: { kind: "tag", tag: ref.slice("refs/tags/".length), head } };
  const branch = {
    name: ref.replace(/^refs\/heads\//, ""),
    default: payload.text("repository", "default_branch"),
    forced: payload.flag("forced")
  };
  if (isZero(before)) return { title, ask: { kind: "branch", head, branch } };
  return { title, ask: { kind: "change", base: before, head, merge: null, branch } };
}
function otherEvent({ event }) {
  return {
    title: "the last commit",
    ask: { kind: "single", head: "HEAD" },
    notices: [`the event ${JSON.stringify(event)} names no change, so only the last commit is judged; set base-ref and head-ref`]
  };
}
function isId(text) {
  return typeof text === "string" && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(text);
}
function isZero(id) {
  return /^0+$/.test(id);
}
var Payload = class {
  event;
  #value;
  constructor(event, value) {
    this.event = event;
    this.#value = value;
  }
  text(...path2) {
    const value = this.#at(path2);
    return typeof value === "string" && value !== "" && value.length <= 1e3 ? value : null;
  }
  number(...path2) {
    const value = this.#at(path2);
    return Number.isSafeInteger(value) ? value : null;
  }
  flag(...path2) {
    return this.#at(path2) === true;
  }
  /** A full object id. @throws ProvenanceError `incomplete` */
  id(...path2) {
    const value = this.text(...path2);
    return isId(value) ? value : this.missing(path2.join("."));
  }
  missing(what) {
    throw new ProvenanceError("incomplete", `the event ${JSON.stringify(this.event)} names no ${what}`, {
      fix: "set base-ref and head-ref, or see that GITHUB_EVENT_PATH names the file of the event"
    });
  }
  #at(path2) {
    let at = this.#value;
    for (const step of path2) {
      if (typeof at !== "object" || at === null || !Object.hasOwn(at, step)) return void 0;
      at = at[step];
    }
    return at;
  }
};

// src/action/event.ts
import { readFileSync, statSync } from "node:fs";
var MAX_BYTES = 64 * 1024 * 1024;
function readEvent({ GITHUB_EVENT_PATH: path2 }) {
  try {
    const stat = path2 === void 0 ? null : statSync(path2);
    if (path2 === void 0 || !stat?.isFile() || stat.size > MAX_BYTES) return null;
    return JSON.parse(readFileSync(path2, "utf8"));
  } catch {
    return null;
  }
}

// src/action/files.ts
import { randomBytes } from "node:crypto";
import { closeSync, existsSync, fsyncSync, mkdirSync, openSync, realpathSync, renameSync, rmSync, writeSync } from "node:fs";
import { basename, dirname, isAbsolute, join, relative, resolve } from "node:path";
function writeWhole(path2, content, workspace) {
  const folder = dirname(path2);
  try {
    const isOurs = !isBelow(path2, workspace) || isBelow(realFolder(folder), realpathSync(workspace));
    if (!isOurs) throw new Error("a link leads out of the workspace");
    mkdirSync(folder, { recursive: true });
    replace(path2, typeof content === "string" ? Buffer.from(content) : content);
  } catch (cause) {
    const why = cause instanceof Error ? cause.message : String(cause);
    throw new ProvenanceError("output", `cannot write ${path2}: ${why}`, {
      fix: "name a folder that the job may write to",
      cause
    });
  }
}
function realFolder(folder) {
  return existsSync(folder) || dirname(folder) === folder ? realpathSync(folder) : join(realFolder(dirname(folder)), basename(folder));
}
function isBelow(path2, folder) {
  const way = relative(resolve(folder), resolve(path2));
  return !isAbsolute(way) && way !== ".." && !/^\.\.[/\\]/.test(way);
}
function replace(path2, bytes) {
  const temporary = join(dirname(path2), `.${basename(path2)}.${randomBytes(6).toString("hex")}.tmp`);
  try {
    const file = openSync(temporary, "wx", 420);
    try {
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(temporary, path2);
  } finally {
    rmSync(temporary, { force: true });
  }
}

// src/action/history.ts
import { mkdtempSync } from "node:fs";
import { join as join2 } from "node:path";
async function completeHistory(git, ask, inputs, env, { deepen: deepen2, signal }) {
  const lack = await lackOf(git, ask);
  if (lack === null) return NOTHING_FETCHED;
  if (!inputs.fetchHistory) return { ...NOTHING_FETCHED, notices: [`${lack}, and fetch-history is off`] };
  const url = repositoryUrl(env);
  if (url === null) return { ...NOTHING_FETCHED, notices: [`${lack}, and the address of the repository is not known`] };
  const fetched = await deepen2({
    path: git.facts.root,
    url,
    head: await headOf(git, ask),
    base: ask.kind === "change" ? await idOf(git, ask.base) : null,
    token: inputs.token,
    folder: mkdtempSync(join2(temporaryFolder(env), "ai-provenance-history-")),
    pathVariable: env.PATH ?? env.Path ?? "",
    notes: [GIT_AI_NOTES],
    env,
    signal
  });
  if (fetched.ok) return { store: fetched.store, notices: [] };
  return { ...NOTHING_FETCHED, notices: [`${lack}, and could not be fetched: ${fetched.reason}`] };
}
var NOTHING_FETCHED = { store: null, notices: [] };
async function lackOf(git, ask) {
  if (ask.kind === "nothing") return null;
  if (git.facts.shallow.length > 0) return "the clone holds only a part of the history";
  for (const revision2 of ask.kind === "change" ? [ask.base, ask.head] : [ask.head]) {
    if (isId(revision2) && await git.resolve(revision2) === null) return `the clone does not hold ${revision2}`;
  }
  return null;
}
async function headOf(git, ask) {
  const head = "head" in ask ? ask.head : "HEAD";
  return await idOf(git, head) ?? head;
}
async function idOf(git, revision2) {
  return isId(revision2) ? revision2 : git.resolve(revision2);
}
function repositoryUrl(env) {
  const { GITHUB_SERVER_URL: server = "", GITHUB_REPOSITORY: repository = "" } = env;
  if (!/^[\w-][\w.-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository) || !URL.canParse(server)) return null;
  const { protocol, origin, hostname, username, password } = new URL(server);
  const isLocal = hostname === "localhost" || hostname.endsWith(".localhost") || hostname === "127.0.0.1";
  const isPossible = username === "" && password === "" && (protocol === "https:" || protocol === "http:" && isLocal);
  return isPossible ? `${origin}/${repository}` : null;
}
function temporaryFolder(env) {
  const folder = env.RUNNER_TEMP;
  if (folder !== void 0 && folder !== "") return folder;
  throw new ProvenanceError("usage", "RUNNER_TEMP is not set", { fix: "run this in GitHub Actions, or use the command line" });
}

// src/action/inputs.ts
var MAX_RETENTION_DAYS = 400;
function readInputs(env) {
  const problems = [];
  const read = (input, parse) => {
    const text = given(env, input);
    if (text === "") return null;
    const value = parse(text);
    if (!(value instanceof Wrong)) return value;
    problems.push({ input, message: `${input} is ${JSON.stringify(text.slice(0, 200))}`, fix: value.fix });
    return null;
  };
  const inputs = {
    token: read("github-token", String),
    config: read("config", pathInside),
    base: read("base-ref", revision),
    head: read("head-ref", revision),
    directory: read("working-directory", pathInside),
    failOn: read("fail-on", failOn),
    warnOnly: read("warn-only", boolean) ?? false,
    annotations: read("annotations", boolean) ?? true,
    fetchHistory: read("fetch-history", boolean) ?? true,
    uploadArtifact: read("upload-artifact", boolean) ?? true,
    artifactName: read("artifact-name", artifactName),
    retentionDays: read("retention-days", retentionDays),
    sarifFile: read("sarif-file", path),
    outDir: read("out-dir", path)
  };
  return { inputs, problems };
}
function given(env, input) {
  return (env[`INPUT_${input.toUpperCase()}`] ?? "").trim();
}
var Wrong = class {
  fix;
  constructor(fix) {
    this.fix = fix;
  }
};
function boolean(text) {
  if (["true", "True", "TRUE"].includes(text)) return true;
  return ["false", "False", "FALSE"].includes(text) ? false : new Wrong("write true or false");
}
function failOn(text) {
  return FAIL_ON.find((value) => value === text) ?? new Wrong(`write one of ${FAIL_ON.join(", ")}`);
}
function retentionDays(text) {
  const days = /^\d{1,3}$/.test(text) ? Number(text) : 0;
  const isPossible = days >= 1 && days <= MAX_RETENTION_DAYS;
  return isPossible ? days : new Wrong(`write 1 to ${MAX_RETENTION_DAYS}, or leave it out for the setting of the repository`);
}
function artifactName(text) {
  const isPossible = /^[\w][\w.+ -]{0,199}$/.test(text) && !/[. ]$/.test(text);
  return isPossible ? text.replace(/\.zip$/i, "") : new Wrong("use letters, digits, spaces and . _ - + only");
}
function revision(text) {
  const isPossible = text.length <= 300 && !text.startsWith("-") && !/[\s\p{Cc}]/u.test(text);
  return isPossible ? text : new Wrong("name a branch, a tag or a commit");
}
function path(text) {
  return text.length <= 1e3 && !new RegExp("\\p{Cc}", "u").test(text) ? text : new Wrong("name a path");
}
function pathInside(text) {
  const steps = text.replaceAll("\\", "/").split("/");
  const isInside = !/^(?:[/\\]|[A-Za-z]:)/.test(text) && !steps.includes("..");
  const named2 = path(text);
  return isInside && !(named2 instanceof Wrong) ? named2.replace(/^(?:\.\/)+/, "") : new Wrong("name a path below the repository");
}

// src/action/judge.ts
import { lstatSync } from "node:fs";
import { join as join5 } from "node:path";

// src/action/annotations.ts
var MAX_OF_A_KIND = 9;
var MAX_PATH = 1e3;
function annotationsOf(report, isFile2) {
  const all = report.repos.flatMap(({ findings, gaps }) => {
    const sorted = sortFindings(findings);
    return [
      ...sorted.filter(({ answer }) => answer === "fail").flatMap((finding) => ofFinding(finding, isFile2)),
      ...gaps.map(({ code, detail, fix }) => {
        const title = line(`AI provenance: ${GAP_WORDS[code]}`, 200);
        return { level: "error", title, message: line(`${detail}. Fix: ${fix}`, 1e3), place: null };
      }),
      ...sorted.filter(({ answer }) => answer === "unknown").flatMap((finding) => ofFinding(finding, isFile2))
    ];
  });
  const shown = ["error", "warning"].flatMap(
    (level) => all.filter((annotation) => annotation.level === level).slice(0, MAX_OF_A_KIND)
  );
  return { shown, left: all.length - shown.length };
}
var LEVEL = { error: "error", warning: "warning", note: null };
function ofFinding(finding, isFile2) {
  const { check: check2, severity, path: path2, line: row, column } = finding;
  const level = LEVEL[severity];
  if (level === null) return [];
  const { title, fix } = CHECK_WORDS[check2];
  const undecided = finding.answer === "unknown" ? "not decided: " : "";
  const isPlace = path2 !== "" && line(path2, MAX_PATH) === path2 && isFile2(path2);
  const where = path2 === "" || isPlace ? "" : `${path2}: `;
  return [
    {
      level,
      title: line(`AI provenance: ${title}`, 200),
      message: line(`${where}${undecided}${sentenceOf(finding)}. Fix: ${fix}`, 1e3),
      place: isPlace ? {
        file: path2,
        ...row === void 0 ? {} : { startLine: row },
        ...row === void 0 || column === void 0 ? {} : { startColumn: column }
      } : null
    }
  ];
}
function annotate(core, { shown, left }) {
  for (const { level, message: message2, title, place } of shown) core[level](message2, { title, ...place });
  if (left > 0) core.notice(`${left} more in the report`, { title: "AI provenance" });
}

// src/action/artifact.ts
import { dirname as dirname2 } from "node:path";

// src/action/log.ts
import { randomBytes as randomBytes2 } from "node:crypto";
function loadCore() {
  return import("./chunks/core-EROLDQPW.js");
}
function printUntrusted(core, title, text) {
  const word = randomBytes2(16).toString("hex");
  core.startGroup(title);
  core.info(`::stop-commands::${word}`);
  for (const row of text.split("\n")) core.info(line(row, 4e3));
  core.info(`::${word}::`);
  core.endGroup();
}
function message(text) {
  return text.split("\n").slice(0, 50).map((row) => line(row, 1e3)).join("\n").slice(0, 4e3);
}
function saidBy(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/action/artifact.ts
var DEADLINE_MS = 18e4;
async function uploadPack({ file, sha256, retentionDays: retentionDays2 }, env) {
  try {
    const { DefaultArtifactClient } = await import("./chunks/artifact-NTI2VR2C.js");
    const options = { skipArchive: true, ...retentionDays2 === null ? {} : { retentionDays: retentionDays2 } };
    const upload2 = new DefaultArtifactClient().uploadArtifact(file, [file], dirname2(file), options);
    const { id, digest } = await withinDeadline(upload2, DEADLINE_MS);
    if (digest !== sha256) return failed(`the store holds other bytes (sha256 ${digest ?? "unknown"})`, file);
    if (id === void 0) return failed("the store gave no id", file);
    return { ok: true, id: String(id), url: artifactUrl(env, id) };
  } catch (error) {
    return failed(saidBy(error), file, error instanceof Error ? error.name : "");
  }
}
function failed(reason, file, name = "") {
  const isUnsupported = name === "GHESNotSupportedError";
  const isTwice = /already.?exists|409/i.test(reason);
  return {
    ok: false,
    reason: isUnsupported ? "this server takes no artifacts from here" : reason,
    fix: isTwice ? "give each job of the run an artifact-name of its own" : `the pack is ${file}; upload it in a step of your own: uses: actions/upload-artifact${isUnsupported ? "@v3" : ""}, with: path: ${file}`
  };
}
async function withinDeadline(work, deadline) {
  let timer;
  let stop = () => {
  };
  const broken = new Promise((_, reject) => {
    stop = reject;
    timer = setTimeout(() => reject(new Error(`no answer in ${deadline / 1e3} seconds`)), deadline);
  });
  process.on("uncaughtException", stop);
  try {
    return await Promise.race([work, broken]);
  } finally {
    clearTimeout(timer);
    process.off("uncaughtException", stop);
  }
}
function artifactUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }, id) {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return null;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}

// src/action/outputs.ts
var OUTPUT_NAMES = [
  "result",
  "exit-code",
  "errors-count",
  "warnings-count",
  "commits-scanned",
  "ai-evidence-commits",
  "tools-detected",
  "report-json",
  "summary-file",
  "sarif-file",
  "pack-file",
  "pack-sha256",
  "artifact-id",
  "artifact-url"
];
var MAX_TOOLS = 100;
function countsOf(report) {
  const failed2 = report.repos.flatMap(({ findings }) => findings.filter(({ answer }) => answer === "fail"));
  const sum = (count2) => String(report.repos.reduce((total, repo) => total + count2(repo), 0));
  return {
    "errors-count": String(failed2.filter(({ severity }) => severity === "error").length),
    "warnings-count": String(failed2.filter(({ severity }) => severity === "warning").length),
    "commits-scanned": sum(({ totals }) => totals.commits),
    "ai-evidence-commits": sum(({ totals: { byAttribution } }) => byAttribution.declared + byAttribution.recorded),
    "tools-detected": JSON.stringify(toolsOf(report))
  };
}
function toolsOf({ repos }) {
  const seen = repos.flatMap(({ tools }) => tools.filter(({ declared, recorded }) => declared + recorded > 0));
  const ids = seen.map(({ id }) => id).filter((id) => /^[a-z0-9][a-z0-9._-]{0,99}$/.test(id));
  return [...new Set(ids)].sort().slice(0, MAX_TOOLS);
}
function setOutputs(core, outputs) {
  for (const name of OUTPUT_NAMES) if (outputs[name] !== void 0) core.setOutput(name, outputs[name]);
}

// src/action/record.ts
import { appendFileSync } from "node:fs";
import { join as join4, resolve as resolve3 } from "node:path";

// src/action/pack.ts
async function makePack({ git }, checked) {
  const [repo] = checked.report.repos;
  const { commits, unread } = await readRangeCommits(git, repo);
  return buildPack(checked, commits, unread);
}

// src/action/step.ts
import { join as join3, resolve as resolve2 } from "node:path";
function outFolder({ env, inputs, workspace }) {
  return inputs.outDir === null ? join3(temporaryFolder(env), "ai-provenance") : resolve2(workspace, inputs.outDir);
}
async function attempt(core, work) {
  try {
    return await work();
  } catch (error) {
    core.warning(message(saidBy(error)));
    return null;
  }
}

// src/action/record.ts
async function writeFiles(core, step, world, checked, summary) {
  const { report } = checked;
  const { inputs, workspace } = step;
  const folder = outFolder(step);
  const sarif = inputs.sarifFile === null ? join4(folder, "results.sarif") : resolve3(workspace, inputs.sarifFile);
  return {
    ...await written(core, step, "report-json", join4(folder, "report.json"), () => renderJson(report)),
    ...await written(core, step, "summary-file", join4(folder, "summary.md"), () => summary),
    ...await written(core, step, "sarif-file", sarif, () => renderSarif(report)),
    ...await attempt(core, async () => {
      const { bytes, sha256 } = await makePack(world, checked);
      const path2 = join4(folder, `${artifactName2(inputs, report)}.zip`);
      writeWhole(path2, bytes, workspace);
      offer(step.env, path2);
      return { "pack-file": path2, "pack-sha256": sha256 };
    })
  };
}
async function written(core, step, output, path2, render) {
  const done = await attempt(core, () => {
    writeWhole(path2, render(), step.workspace);
    return { [output]: path2 };
  });
  return done ?? {};
}
function artifactName2({ artifactName: asked }, { repos: [repo] }) {
  return asked ?? ["ai-provenance", ...repo?.range.head ? [repo.range.head.slice(0, 7)] : []].join("-");
}
function offer({ GITHUB_ARTIFACTS: list }, path2) {
  if (list) appendFileSync(list, `${path2}
`);
}

// src/action/subject.ts
async function subjectOf(git, context) {
  await refuseForkCheckout(git, context);
  const { ask } = context;
  switch (ask.kind) {
    case "nothing":
      return { range: {}, notices: [] };
    case "single":
      return { range: { range: `${ask.head}^!` }, notices: [] };
    case "whole":
      return { range: { head: await named(git, ask.head) }, notices: [] };
    case "tag":
      return sinceTag(git, ask.tag, ask.head);
    case "branch":
      return sinceDefaultBranch(git, ask.head, ask.branch);
    case "change":
      return changeRange(git, ask);
  }
}
async function refuseForkCheckout(git, { event, fork, ask }) {
  if (event !== "pull_request_target" || !fork || ask.kind !== "change") return;
  const head = await git.resolve("HEAD");
  if (head === null || head !== ask.head && (await parentsOf(git, head))[1] !== ask.head) return;
  throw new ProvenanceError("usage", "the job checks out the code of a fork with the rights of pull_request_target", {
    fix: "use the event pull_request, whose token can write nothing"
  });
}
async function changeRange(git, ask) {
  const { branch } = ask;
  const base = await named(git, ask.base);
  const head = await named(git, ask.head);
  const isGone = branch?.forced === true && await git.resolve(base) === null;
  if (!isGone || branch.name === branch.default) return { range: { base, head }, notices: [] };
  const found = await sinceDefaultBranch(git, head, branch);
  return { ...found, notices: ["what the branch was before the forced push is gone", ...found.notices] };
}
async function fromTestedBase(git, ask) {
  if (ask.kind !== "change" || ask.merge === null) return ask;
  const [base, head] = await parentsOf(git, ask.merge);
  return base !== void 0 && head === ask.head ? { ...ask, base } : ask;
}
async function parentsOf(git, commit) {
  for await (const [object] of git.objects([commit], [])) {
    if (object?.status === "read" && object.type === "commit") return parseCommit(commit, object.body).parents;
  }
  return [];
}
async function named(git, revision2) {
  if (await git.resolve(revision2) !== null) return revision2;
  const remote = `refs/remotes/origin/${revision2.replace(/^refs\/heads\//, "")}`;
  return await git.resolve(remote) === null ? revision2 : remote;
}
async function sinceDefaultBranch(git, head, branch) {
  const whole = { range: { head }, notices: [] };
  if (branch.default === null || branch.name === branch.default) return whole;
  const trunk = `refs/remotes/origin/${branch.default}`;
  if (await git.resolve(trunk) !== null) return { range: { base: trunk, head }, notices: [] };
  return { ...whole, notices: [`${branch.default} is not in the clone, so the whole history of ${branch.name} is judged`] };
}
async function sinceTag(git, tag, sha) {
  const head = await git.resolve(`refs/tags/${tag}`) === null ? sha : `refs/tags/${tag}`;
  const { refs } = await git.refs();
  const base = await tagBefore(git, tag, head, refs);
  if (base !== null) return { range: { base, head }, notices: [] };
  return { range: { head }, notices: [`no version before ${tag} is in the clone, so its whole history is judged`] };
}
var MAX_VERSIONS_TRIED = 25;
async function tagBefore(git, tag, head, refs) {
  const tags = refs.filter(({ name }) => name.startsWith("refs/tags/")).map(({ name }) => name.slice("refs/tags/".length));
  const commit = await git.resolve(head);
  if (commit === null) return null;
  for (const candidate of versionsBefore(tag, tags).slice(0, MAX_VERSIONS_TRIED)) {
    const before = await git.resolve(`refs/tags/${candidate}`);
    if (before !== null && before !== commit && (await git.mergeBases(before, commit)).includes(before)) {
      return `refs/tags/${candidate}`;
    }
  }
  return null;
}
function versionsBefore(tag, tags) {
  const own = versionOf(tag);
  if (own === null) return [];
  return tags.map(versionOf).filter((version) => version !== null).filter(({ prefix, prerelease }) => prefix === own.prefix && (own.prerelease !== "" || prerelease === "")).filter((version) => compare(version, own) < 0).sort((a, b) => compare(b, a)).map((version) => version.tag);
}
function versionOf(tag) {
  const found = /^(.{0,100}?)(\d{1,9}(?:\.\d{1,9}){0,5})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/.exec(tag);
  if (found === null) return null;
  const [, prefix = "", numbers = "", prerelease = ""] = found;
  return { tag, prefix, numbers: numbers.split(".").map(Number), prerelease };
}
function compare(a, b) {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === "" || b.prerelease === "") return a.prerelease === "" ? 1 : -1;
  return a.prerelease.localeCompare(b.prerelease, "en", { numeric: true });
}

// src/action/judge.ts
async function judge(step, context, world, fetched) {
  const { range, notices } = await subjectOf(world.git, context);
  const checked = await check(world, optionsOf(step.inputs, range, world));
  const { report } = checked;
  const told = [...context.notices, ...fetched, ...notices];
  const footer = footerOf(context.title, told, step.inputs);
  const problem = step.summary.add((limit) => renderGateMarkdown(report, { limit, footer }));
  const core = await loadCore();
  for (const notice of [...problem === null ? [] : [problem], ...told]) core.warning(message(notice));
  await attempt(core, () => show(core, step.inputs, report, world.git.facts.root));
  const files = await attempt(core, () => writeFiles(core, step, world, checked, renderGateMarkdown(report, { footer })));
  const counts = await attempt(core, () => countsOf(report));
  const outputs = { ...counts, ...files, result: report.result, "exit-code": `${exitOf(report, false)}` };
  await attempt(core, () => setOutputs(core, outputs));
  if (step.inputs.uploadArtifact) await upload(core, step, outputs);
  return { exitCode: exitOf(report, false), says: wordsOf(report) };
}
function show(core, { annotations }, report, root) {
  printUntrusted(core, `AI provenance: ${report.result}`, renderGateText(report));
  const marks = annotationsOf(report, (path2) => isFile(join5(root, path2)));
  if (annotations) annotate(core, marks);
}
function optionsOf({ config, failOn: failOn2 }, range, { git }) {
  process.chdir(git.facts.root);
  return {
    range,
    configFromBase: true,
    ...config === null ? {} : { config },
    ...failOn2 === null ? {} : { failOn: { value: failOn2, from: "flag" } }
  };
}
function footerOf(title, notices, { warnOnly }) {
  return [
    `Judged: ${markdown(title)}.`,
    ...notices.map((notice) => `Note: ${markdown(notice, 1e3)}.`),
    ...warnOnly ? ["The step does not fail, whatever the result, since `warn-only` is set."] : []
  ];
}
function isFile(path2) {
  try {
    return lstatSync(path2).isFile();
  } catch {
    return false;
  }
}
var WORDS = {
  pass: null,
  warn: null,
  fail: "AI provenance: the gate failed",
  incomplete: "AI provenance: incomplete, so nothing can be said for certain"
};
function wordsOf({ result, reasons }) {
  const words = WORDS[result];
  return words === null ? null : `${words} (${reasons.join(", ")}). The summary of the step has the details.`;
}
async function upload(core, { env, inputs, summary }, outputs) {
  const { "pack-file": file, "pack-sha256": sha256 } = outputs;
  if (file === void 0 || sha256 === void 0) return;
  const done = await uploadPack({ file, sha256, retentionDays: inputs.retentionDays }, env);
  if (!done.ok) {
    core.warning(message(`the audit pack was not uploaded: ${done.reason}
${done.fix}`));
    summary.addLast(`
The audit pack was not uploaded: ${markdown(done.reason)}. ${markdown(done.fix, 1e3)}
`);
    return;
  }
  await attempt(core, () => setOutputs(core, { "artifact-id": done.id, "artifact-url": done.url ?? "" }));
  const shown = done.url === null ? "Audit pack" : `[Audit pack](${done.url})`;
  summary.addLast(`
${shown} \xB7 sha256 \`${sha256}\`
`);
}

// src/action/summary.ts
import { appendFileSync as appendFileSync2, statSync as statSync2 } from "node:fs";
var MAX_BYTES2 = 1024 * 1024;
var RESERVE_BYTES = 4096;
function openSummary(path2) {
  const add = (render, reserve) => {
    if (path2 === void 0 || path2 === "") return "GITHUB_STEP_SUMMARY is not set";
    try {
      const room = MAX_BYTES2 - (statSync2(path2, { throwIfNoEntry: false })?.size ?? 0) - reserve;
      if (room <= 0) return "the summary is full";
      appendFileSync2(path2, withinBytes(render(room - 1), room - 1));
      return null;
    } catch (error) {
      return `the summary cannot be written: ${saidBy(error)}`;
    }
  };
  return { add: (render) => add(render, RESERVE_BYTES), addLast: (text) => add(() => text, 0) };
}
function withinBytes(text, limit) {
  if (Buffer.byteLength(text) <= limit) return text;
  const note = "\n\n</details>\n\nThe rest did not fit into the summary; the report has all of it.\n";
  let room = limit - Buffer.byteLength(note);
  const kept = [];
  for (const row of text.split("\n")) {
    room -= Buffer.byteLength(row) + 1;
    if (room < 0) break;
    kept.push(row);
  }
  const isOpen = count(kept, "<details") > count(kept, "</details>");
  const rest = isOpen ? note : note.replace("</details>\n\n", "");
  return kept.length === 0 ? "" : `${kept.join("\n")}${rest}`;
}
function count(rows, word) {
  return rows.reduce((total, row) => total + row.split(word).length - 1, 0);
}
function summaryOfError(error) {
  const [head, ...more] = saidBy(error).split("\n").slice(0, 100);
  const known = error instanceof ProvenanceError;
  const fix = known ? error.fix : `please report it, with version ${VERSION} and the log of this step`;
  return [
    "### AI provenance: INCOMPLETE",
    `${known ? "" : "Internal error: "}${markdown(head ?? "", 1e3)}`,
    ...more.length === 0 ? [] : [more.map((row) => `- ${markdown(row.trim(), 1e3)}`).join("\n")],
    ...fix === void 0 ? [] : [`Fix: ${markdown(fix, 1e3)}`],
    "Nothing was judged, so this is no pass.",
    ""
  ].join("\n\n");
}
function summaryOfNothing(title, because) {
  return `### AI provenance: PASS

${markdown(title)}: ${markdown(because)}, so there is nothing to check.
`;
}

// src/action/main.ts
async function run(env) {
  const { inputs, problems } = readInputs(env);
  const workspace = resolve4(env.GITHUB_WORKSPACE || ".");
  const step = { env, inputs, workspace, summary: openSummary(env.GITHUB_STEP_SUMMARY) };
  const end = await endOf(step, problems);
  conclude(await loadCore(), end, inputs);
}
function conclude(core, { exitCode, says }, { warnOnly }) {
  if (exitCode === EXIT.ok || says === null) return;
  if (warnOnly) core.warning(message(`${says}
The step does not fail, since warn-only is set.`));
  else core.setFailed(message(says));
}
async function endOf(step, problems) {
  try {
    refuse(problems);
    const context = contextOf(step.env, readEvent(step.env), step.inputs);
    if (context.ask.kind === "nothing") return await tellNothing(step, context.title, context.ask.because);
    return await withWorld(step, context, (world, complete, fetched) => judge(step, complete, world, fetched));
  } catch (error) {
    return await tellError(step, error);
  }
}
function refuse(problems) {
  if (problems.length === 0) return;
  const listed = problems.map(({ message: what, fix }) => `${what}: ${fix}`);
  throw new ProvenanceError("usage", ["the inputs of this step are wrong", ...listed].join("\n"));
}
async function withWorld({ env, inputs, workspace }, context, work) {
  const options = { path: resolve4(workspace, inputs.directory ?? "."), env };
  let world = await openWorkspace(options);
  const cancel = new AbortController();
  const done = onCancel(() => {
    cancel.abort();
    world.close();
  });
  try {
    const ask = await fromTestedBase(world.git, context.ask);
    const { store, notices } = await completeHistory(world.git, ask, inputs, env, { deepen, signal: cancel.signal });
    if (store !== null) {
      world.close();
      world = await openWorld({ ...options, borrowed: store });
    }
    return await work(world, { ...context, ask }, notices);
  } finally {
    done();
    world.close();
  }
}
async function openWorkspace(options) {
  try {
    return await openWorld(options);
  } catch (error) {
    if (!(error instanceof ProvenanceError) || error.code !== "not-a-repository") throw error;
    const fix = "check the repository out in a step before this one (actions/checkout), or name its folder with working-directory";
    throw new ProvenanceError(error.code, error.message, { fix, cause: error });
  }
}
function onCancel(close) {
  const cancelled = () => {
    close();
    process.exit(EXIT.interrupted);
  };
  const signals = ["SIGINT", "SIGTERM"];
  for (const signal of signals) process.once(signal, cancelled);
  return () => {
    for (const signal of signals) process.off(signal, cancelled);
  };
}
async function tellNothing({ summary }, title, because) {
  const problem = summary.add(() => summaryOfNothing(title, because));
  const core = await loadCore();
  if (problem !== null) core.warning(message(problem));
  core.notice(message(`${because}, so there is nothing to check`));
  const counts = { "errors-count": "0", "warnings-count": "0", "commits-scanned": "0", "ai-evidence-commits": "0" };
  await attempt(core, () => setOutputs(core, { ...counts, "tools-detected": "[]", result: "pass", "exit-code": "0" }));
  return { exitCode: EXIT.ok, says: null };
}
async function tellError(step, error) {
  const text = summaryOfError(error);
  const problem = step.summary.add(() => text);
  const core = await loadCore();
  if (problem !== null) core.warning(message(problem));
  if (error instanceof Error) core.debug(message(error.stack ?? ""));
  const exitCode = exitOfError(error);
  await attempt(core, () => setOutputs(core, { result: "incomplete", "exit-code": `${exitCode}`, "tools-detected": "[]" }));
  await attempt(core, () => {
    const path2 = join6(outFolder(step), "summary.md");
    writeWhole(path2, text, step.workspace);
    setOutputs(core, { "summary-file": path2 });
  });
  const fix = error instanceof ProvenanceError && error.fix !== void 0 ? `
Fix: ${error.fix}` : "";
  return { exitCode, says: `AI provenance: ${saidBy(error)}${fix}` };
}
await run(process.env);
process.stdout.write("", () => process.exit());
