import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REPORT_MAX_BYTES,
  parseReport
} from "./chunk-OWJPNEFX.js";
import "./chunk-CJPZMJ42.js";
import {
  render
} from "./chunk-AJZLMFN7.js";
import "./chunk-SROTNGRN.js";
import "./chunk-WN7K43CM.js";
import "./chunk-DKAOYKK6.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-56QZR7ZS.js";
import {
  put
} from "./chunk-D2533FGQ.js";
import {
  styleOf
} from "./chunk-DZ4ES4HS.js";
import "./chunk-LISKRSGY.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-WIYG3IBS.js";
import "./chunk-2L5KS4IH.js";
import "./chunk-IJSCJ3DA.js";
import "./chunk-4EQSY53W.js";
import "./chunk-K7J2FC63.js";
import "./chunk-2OCJSGUB.js";
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
