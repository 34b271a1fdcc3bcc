import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  startProgress
} from "./chunk-LSRBDRER.js";
import {
  openOutput
} from "./chunk-ZALRKYTC.js";
import {
  styleOf
} from "./chunk-2OZ6EDLZ.js";
import {
  withWorld
} from "./chunk-K5S4VKB7.js";
import {
  EXIT
} from "./chunk-EYEKDRCS.js";
import {
  commitLine,
  reporters
} from "./chunk-L47SAYOU.js";
import {
  renderText
} from "./chunk-AV2UQUX2.js";
import "./chunk-BOTWK4A4.js";
import {
  openScan,
  scan
} from "./chunk-U4QGR6N4.js";
import {
  loadConfig
} from "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import "./chunk-HJB5ROFS.js";
import "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import "./chunk-5HZFENFR.js";
import {
  line
} from "./chunk-CDEONOS5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

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
  const text = format === "text" ? renderText(report, styleOf(options)) : reporters[format](report);
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
