import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  readNamed,
  say,
  withCounting
} from "./chunk-KEK6JD4Z.js";
import {
  renderImpactDot
} from "./chunk-L7W44A7O.js";
import {
  render
} from "./chunk-7OGD5HIL.js";
import {
  impact
} from "./chunk-PHFMYOW7.js";
import {
  checkRequirements
} from "./chunk-VZJKILFW.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-RNDTGGTR.js";
import "./chunk-2WW7YOXN.js";
import {
  REQUIREMENTS_FILE
} from "./chunk-AN4AVHZ3.js";
import "./chunk-AUL2G526.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import {
  DOCUMENT_MAX_BYTES
} from "./chunk-C2HE3MFX.js";
import "./chunk-LSRBDRER.js";
import {
  put
} from "./chunk-ZALRKYTC.js";
import {
  styleOf
} from "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import {
  EXIT,
  exitOf
} from "./chunk-EYEKDRCS.js";
import "./chunk-AV2UQUX2.js";
import "./chunk-BOTWK4A4.js";
import "./chunk-U4QGR6N4.js";
import "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import "./chunk-HJB5ROFS.js";
import "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import "./chunk-5HZFENFR.js";
import "./chunk-CDEONOS5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/impact.ts
import { readFileSync } from "node:fs";
import { isAbsolute, join, relative, sep } from "node:path";
var DIFF_MAX_BYTES = 64 * 1024 * 1024;
async function run(range, options) {
  if (options.change !== void 0 && options.diff !== void 0)
    throw new ProvenanceError("usage", "--change and --diff both say what changes", { fix: "give one of them" });
  if (options.tests && (options.json || (options.format ?? "text") !== "text"))
    throw new ProvenanceError("usage", "--tests prints paths, one a line, and no other format", {
      fix: "leave out --tests: --json has the tests, too"
    });
  await withCounting(options, async (world, counting) => {
    const report = await impact(world, {
      ...counting,
      ...subjectOf(range, options, world.git.facts.root),
      controls: await controlsOf(world, counting, options)
    });
    const format = options.json ? "json" : options.format ?? "text";
    if (options.tests) await put(testsOf(report.repos[0]?.impact?.tests ?? [], options), options);
    else await put(format === "dot" ? renderImpactDot(report) : render(report, format, styleOf(options)), options);
    if (options.tests && report.result === "incomplete")
      say("incomplete: run all tests; ai-provenance impact says what could not be seen", options);
    process.exitCode = report.result === "incomplete" ? exitOf(report, options.allowIncomplete ?? false) : EXIT.ok;
  });
}
function subjectOf(range, { base, head, change, diff }, root) {
  const asked = Object.fromEntries(Object.entries({ range, base, head }).filter(([, value]) => value !== void 0));
  const where = Object.keys(asked).length === 0 ? {} : { range: asked };
  if (change === void 0 && diff === void 0) return where;
  if (range !== void 0 || base !== void 0)
    throw new ProvenanceError("usage", "a range and --change or --diff both say what changes", {
      fix: "give one of them; --head says where"
    });
  return {
    ...where,
    ...change === void 0 ? {} : {
      paths: change.map((path) => isAbsolute(path) ? relative(root, path).replaceAll(sep, "/") || "." : path),
      folder: relative(root, process.cwd()).replaceAll(sep, "/")
    },
    ...diff === void 0 ? {} : { diff: readDiff(diff) }
  };
}
function readDiff(file) {
  const bytes = file === "-" ? readFileSync(0) : readSmallFile(file, DIFF_MAX_BYTES);
  if (bytes === null)
    throw new ProvenanceError("usage", `${file} does not exist`, {
      fix: "check the path given with --diff; - is standard input"
    });
  if (bytes.length > DIFF_MAX_BYTES)
    throw new ProvenanceError("usage", "the diff is larger than 64 MiB", { fix: "name a range instead" });
  return bytes.toString("utf8");
}
async function controlsOf(world, counting, { requirements, head }) {
  if (requirements === false) return null;
  const isNamed = typeof requirements === "string";
  const { root, bare } = world.git.facts;
  if (!isNamed && (bare || readSmallFile(join(root, REQUIREMENTS_FILE), DOCUMENT_MAX_BYTES, root) === null)) return null;
  const { bytes, path } = readNamed(world, isNamed ? requirements : void 0, REQUIREMENTS_FILE, "");
  const report = await checkRequirements(world, bytes, path, {
    ...counting,
    ...head === void 0 ? {} : { range: { range: `${head}^!` } }
  });
  return report.repos[0]?.requirements?.controls ?? null;
}
function testsOf(tests, options) {
  const asked = tests.slice(0, options.limit ?? tests.length);
  const shown = asked.filter(({ path }) => !new RegExp("\\p{Cc}", "u").test(path));
  const left = asked.length - shown.length;
  if (left > 0) say(`left out: ${left} test ${left === 1 ? "file" : "files"} with a control character in the name`, options);
  return shown.map(({ path }) => `${/^[-:#\s]/.test(path) ? "./" : ""}${path}
`).join("");
}
export {
  run
};
