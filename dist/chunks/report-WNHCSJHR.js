import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REPORT_MAX_BYTES,
  parseReport
} from "./chunk-OWJPNEFX.js";
import "./chunk-CJPZMJ42.js";
import {
  render
} from "./chunk-QFLTIUDQ.js";
import "./chunk-SROTNGRN.js";
import "./chunk-IWPB3XZM.js";
import "./chunk-ED3YQXQY.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-56QZR7ZS.js";
import {
  put
} from "./chunk-UA4DA352.js";
import {
  styleOf
} from "./chunk-BKX7MGFX.js";
import "./chunk-DT4TVBRW.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-AZAIH6WJ.js";
import "./chunk-F2MUI7N4.js";
import "./chunk-TA3HLNE5.js";
import "./chunk-4EQSY53W.js";
import "./chunk-P5TUTD7H.js";
import "./chunk-S2O6CR2I.js";
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
