import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REPORT_MAX_BYTES,
  parseReport
} from "./chunk-OWJPNEFX.js";
import "./chunk-CJPZMJ42.js";
import {
  render
} from "./chunk-5RSKRIVJ.js";
import "./chunk-SROTNGRN.js";
import "./chunk-EA7F2T33.js";
import "./chunk-MKSFOKZU.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-56QZR7ZS.js";
import {
  put
} from "./chunk-QF6YDT5C.js";
import {
  styleOf
} from "./chunk-DFBSM7YT.js";
import "./chunk-DKEERR75.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-LGDXQJZR.js";
import "./chunk-YWZKKHCZ.js";
import "./chunk-RAOD6DAB.js";
import "./chunk-4EQSY53W.js";
import "./chunk-NI4T3K4E.js";
import "./chunk-YPXL4OBD.js";
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
