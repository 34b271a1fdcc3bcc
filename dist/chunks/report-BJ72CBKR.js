import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  REPORT_MAX_BYTES,
  parseReport
} from "./chunk-TW6RWG7M.js";
import "./chunk-CJPZMJ42.js";
import "./chunk-IVK2LG2X.js";
import {
  render
} from "./chunk-T7BNYJMG.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-JLMYVHAG.js";
import {
  put
} from "./chunk-YCTWNWI3.js";
import {
  styleOf
} from "./chunk-D2K7SGR6.js";
import "./chunk-GKJL6PEB.js";
import "./chunk-GYQ6V6PC.js";
import "./chunk-VMZAPK7J.js";
import "./chunk-RUFODLTO.js";
import "./chunk-X3F5H2QE.js";
import "./chunk-5ACZV4ZN.js";
import {
  readSmallFile
} from "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";

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
