import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REPORT_MAX_BYTES,
  parseReport
} from "./chunk-2UKSNCTO.js";
import "./chunk-HQZAK7B2.js";
import {
  render
} from "./chunk-7OGD5HIL.js";
import "./chunk-RNDTGGTR.js";
import "./chunk-2WW7YOXN.js";
import "./chunk-AN4AVHZ3.js";
import "./chunk-AUL2G526.js";
import "./chunk-C2HE3MFX.js";
import {
  put
} from "./chunk-ZALRKYTC.js";
import {
  styleOf
} from "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-AV2UQUX2.js";
import "./chunk-BOTWK4A4.js";
import "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import "./chunk-5HZFENFR.js";
import "./chunk-CDEONOS5.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";

// src/cli/commands/report.ts
async function run(file, options) {
  const { json = false, format } = options;
  if (json && format !== void 0 && format !== "json") {
    throw new ProvenanceError("usage", `--json and --format ${format} contradict each other`, { fix: "use one of them" });
  }
  const bytes = file === "-" ? await standardInput() : readSmallFile(file, REPORT_MAX_BYTES);
  if (bytes === null) {
    throw new ProvenanceError("usage", `${file} does not exist`, { fix: "ai-provenance check --json -o <file> writes a report" });
  }
  const report = parseReport(bytes, file === "-" ? "<stdin>" : file);
  await put(render(report, json ? "json" : format ?? "text", styleOf(options)), options);
}
async function standardInput() {
  const chunks = [];
  let size = 0;
  for await (const chunk of process.stdin) {
    chunks.push(chunk);
    size += chunk.length;
    if (size > REPORT_MAX_BYTES) break;
  }
  return Buffer.concat(chunks);
}
export {
  run
};
