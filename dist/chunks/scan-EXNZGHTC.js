import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  commitLine,
  renderText,
  reporters
} from "./chunk-HW3CIW3A.js";
import {
  styleFor
} from "./chunk-G2R5FQ77.js";
import {
  EXIT,
  atExit,
  withWorld
} from "./chunk-P47UEAQI.js";
import {
  openScan,
  scan
} from "./chunk-MKH7RMFV.js";
import {
  loadConfig,
  number
} from "./chunk-F6WX6TOO.js";
import {
  line
} from "./chunk-PLED7APR.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-JA3YZZ6Q.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";

// src/cli/output.ts
import { randomBytes } from "node:crypto";
import {
  closeSync,
  constants,
  fsyncSync,
  openSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
  writeSync
} from "node:fs";
import { basename, dirname, join, resolve } from "node:path";
function openOutput(path) {
  if (path === void 0 || path === "-") return standardOutput();
  const target = resolve(path);
  const stat = statOf(target);
  if (stat?.isDirectory()) throw cannotWrite(target, "it is a folder");
  return stat === null || stat.isFile() ? fileOutput(stat === null ? target : realpathSync(target)) : deviceOutput(target);
}
function standardOutput() {
  return {
    write: (text) => new Promise((done) => {
      if (process.stdout.write(text)) done();
      else process.stdout.once("drain", done);
    }),
    commit() {
    },
    abandon() {
    }
  };
}
function statOf(path) {
  try {
    return statSync(path);
  } catch {
    return null;
  }
}
function cannotWrite(path, why, cause) {
  return new ProvenanceError("output", `cannot write ${path}: ${why}`, {
    fix: "name a file in a folder you may write to",
    cause
  });
}
function deviceOutput(path) {
  const file = openSync(path, constants.O_WRONLY);
  return {
    async write(text) {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    },
    commit: () => closeSync(file),
    abandon() {
    }
  };
}
function fileOutput(path) {
  const temporary = join(dirname(path), `.${basename(path)}.${randomBytes(6).toString("hex")}.tmp`);
  const guarded = (work) => {
    try {
      return work();
    } catch (cause) {
      abandon();
      const said = cause instanceof Error ? cause.message : String(cause);
      throw new ProvenanceError("output", `cannot write ${path}: ${said}`, {
        fix: "name a file in a folder you may write to",
        cause
      });
    }
  };
  let file = null;
  const abandon = atExit(() => {
    if (file !== null) closeSync(file);
    file = null;
    try {
      rmSync(temporary, { force: true });
    } catch {
    }
  });
  file = guarded(() => openSync(temporary, constants.O_WRONLY | constants.O_CREAT | constants.O_EXCL, 420));
  return {
    async write(text) {
      guarded(() => {
        const bytes = Buffer.from(text);
        for (let at = 0; file !== null && at < bytes.length; ) at += writeSync(file, bytes, at);
      });
    },
    commit() {
      guarded(() => {
        if (file === null) return;
        fsyncSync(file);
        closeSync(file);
        file = null;
        renameSync(temporary, path);
      });
      abandon();
    },
    abandon
  };
}

// src/cli/progress.ts
var FIRST_AFTER_MS = 1e3;
var TERMINAL_EVERY_MS = 200;
var LOG_FIRST_AFTER_MS = 2e3;
var LOG_EVERY_MS = 1e4;
var GUESS_AFTER_MS = 1500;
var PHASES = {
  commits: (done) => `${done} commits read`,
  lines: (done) => `lines of ${done} commits counted`,
  search: (done) => `${done} files searched`,
  files: (done) => `${done} files read`,
  blame: (done) => `${done} files blamed`
};
function startProgress(quiet) {
  const { stderr } = process;
  const begun = performance.now();
  const every = stderr.isTTY ? TERMINAL_EVERY_MS : LOG_EVERY_MS;
  let next = begun + (stderr.isTTY ? FIRST_AFTER_MS : LOG_FIRST_AFTER_MS);
  let shown = false;
  let phase = null;
  return {
    update(progress) {
      const now = performance.now();
      if (phase?.name !== progress.phase) phase = { name: progress.phase, begun: now };
      if (quiet || now < next) return;
      next = now + every;
      const text = describe(progress, now - phase.begun);
      stderr.write(stderr.isTTY ? `\r\x1B[K${text}` : `${text}
`);
      shown = true;
    },
    stop() {
      if (shown && stderr.isTTY) stderr.write("\r\x1B[K");
    }
  };
}
function describe({ phase, done, total }, elapsed) {
  if (phase === "search" && total !== null) return `searching ${number(total)} files`;
  const amount = total === null || total < done ? number(done) : `${number(done)} of ${number(total)}`;
  const rate = done / (elapsed / 1e3);
  const speed = elapsed < GUESS_AFTER_MS || rate < 1 ? "" : `, ${number(Math.round(rate))} a second`;
  const left = total === null || total <= done || elapsed < GUESS_AFTER_MS || done === 0 ? "" : `, ${duration((total - done) / rate)} left`;
  return `${PHASES[phase](amount)}${speed}${left}`;
}
function duration(seconds) {
  if (seconds < 90) return `${Math.max(1, Math.round(seconds))} s`;
  return seconds < 5400 ? `${Math.round(seconds / 60)} min` : `${Math.round(seconds / 3600)} h`;
}

// src/cli/commands/scan.ts
async function run(range, options) {
  const format = formatOf(options);
  assertCompatible(range, options, format);
  const ids = options.stdin ? await idsFromStdin() : void 0;
  const cache = options.cache === false ? {} : { cache: options.cacheDir ?? { user: true } };
  await withWorld(options.repo, cache, async (world) => {
    if (options.uncommitted && world.git.facts.bare) {
      throw new ProvenanceError("usage", "a bare repository has no work tree", { fix: "leave out --uncommitted" });
    }
    const config = await loadConfig(world.git.facts.root, options.config);
    const progress = startProgress(options.quiet ?? false);
    const scanOptions = {
      ...defined({ range, base: options.base, head: options.head, all: options.all, refs: options.refs, ids }),
      ...defined({ since: options.since, until: options.until, everything: options.everything }),
      ...defined({ uncommitted: options.uncommitted, lines: options.lines, surviving: options.surviving }),
      ...options.files === false ? { files: false } : {},
      detail: format === "text" || format === "md" ? "highlights" : "all",
      ...config === null ? {} : { config },
      onProgress: progress.update
    };
    const output = openOutput(options.output);
    try {
      const report = await tell(world, scanOptions, format, output, options);
      progress.stop();
      output.commit();
      process.exitCode = finish(report, options, format);
    } finally {
      progress.stop();
      output.abandon();
    }
  });
}
async function tell(world, scanOptions, format, output, options) {
  if (format === "ndjson") {
    const stream = await openScan(world, scanOptions);
    for await (const { commit, evidence } of stream.commits) await output.write(commitLine(commit, evidence));
    return stream.end();
  }
  const report = await scan(world, scanOptions);
  const toTerminal = options.output === void 0 || options.output === "-";
  const text = format === "text" && toTerminal ? renderText(report, styleFor(process.stdout, options)) : reporters[format](report);
  await output.write(text);
  return { result: report.result, gaps: report.repos.flatMap(({ gaps }) => gaps) };
}
function finish(report, { allowIncomplete, quiet }, format) {
  if (report.result !== "incomplete") return EXIT.ok;
  if (!quiet) {
    const { gaps } = report;
    const fix = format === "text" ? "" : `; fix: ${line(gaps[0]?.fix ?? "")}`;
    process.stderr.write(
      `ai-provenance: ${allowIncomplete ? "warning: " : ""}incomplete (${gaps.map(({ code }) => code).filter((code, index, all) => all.indexOf(code) === index).join(", ")})${fix}
`
    );
  }
  return allowIncomplete ? EXIT.ok : EXIT.incomplete;
}
function formatOf({ json, format }) {
  if (json && format !== void 0 && format !== "json") {
    throw new ProvenanceError("usage", `--json and --format ${format} contradict each other`, { fix: "use one of them" });
  }
  return json ? "json" : format ?? "text";
}
function assertCompatible(range, options, format) {
  const given = [
    range !== void 0 && "a range",
    (options.base !== void 0 || options.head !== void 0) && "--base/--head",
    (options.all || options.refs !== void 0) && "--all/--refs",
    options.stdin && "--stdin"
  ].filter((name) => typeof name === "string");
  if (given.length > 1)
    throw new ProvenanceError("usage", `${given.join(" and ")} were given together`, { fix: "use one of them" });
  if (format === "ndjson" && (options.uncommitted || options.lines || options.surviving)) {
    throw new ProvenanceError("usage", "ndjson streams commits; files and lines are not part of it", { fix: "use --json" });
  }
  const noHead = options.stdin ? "--stdin" : options.refs !== void 0 ? "--refs" : null;
  if (noHead !== null && options.surviving) {
    throw new ProvenanceError("usage", `${noHead} names no head, so nothing survives at it`, { fix: "name a range or a head" });
  }
  if (options.uncommitted && (options.stdin || options.files === false)) {
    throw new ProvenanceError("usage", `--uncommitted and ${options.stdin ? "--stdin" : "--no-files"} contradict each other`, {
      fix: "use one of them"
    });
  }
  if (options.cache === false && options.cacheDir !== void 0) {
    throw new ProvenanceError("usage", "--cache-dir and --no-cache contradict each other", { fix: "use one of them" });
  }
  if (options.stdin && (options.since !== void 0 || options.until !== void 0)) {
    throw new ProvenanceError("usage", "--stdin names the commits; --since and --until cannot narrow them", {
      fix: "leave them out"
    });
  }
}
async function idsFromStdin() {
  process.stdin.setEncoding("latin1");
  let text = "";
  for await (const chunk of process.stdin) text += chunk;
  const ids = /* @__PURE__ */ new Set();
  text.split("\n").forEach((row, index) => {
    const id = row.trim().toLowerCase();
    if (id === "") return;
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(id)) {
      throw new ProvenanceError("usage", `<stdin>:${index + 1}:1: ${JSON.stringify(row.slice(0, 60))} is not a full object id`, {
        fix: "git rev-list <range> prints full ids"
      });
    }
    ids.add(id);
  });
  if (ids.size === 0) {
    throw new ProvenanceError("usage", "standard input holds no object ids", { fix: "check the command before the pipe" });
  }
  return [...ids];
}
function defined(values) {
  return Object.fromEntries(Object.entries(values).filter(([, value]) => value !== void 0));
}
export {
  run
};
