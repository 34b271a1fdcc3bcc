import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  report_schema_default
} from "./chunk-HQZAK7B2.js";
import {
  parseJson
} from "./chunk-RNDTGGTR.js";
import {
  CHECKS,
  FINDING_CODES
} from "./chunk-AUL2G526.js";
import {
  DOCUMENT_MAX_BYTES,
  badDocument,
  schemaProblems
} from "./chunk-C2HE3MFX.js";
import {
  REPORT_SCHEMA_VERSION
} from "./chunk-4EQSY53W.js";
import {
  ProvenanceError
} from "./chunk-LUUWEPUE.js";

// src/saved-report.ts
var REPORT_MAX_BYTES = 256 * 1024 * 1024;
function parseReport(bytes, file) {
  if (bytes.length > REPORT_MAX_BYTES) throw badDocument(file, [{ ...START, message: "larger than 256 MiB" }]);
  const text = textOf(bytes, file);
  const value = parsedFrom(text, bytes, file);
  const document = { value, locate: (path, key = false) => placeAt(text, offsetOf(text, path, key)) };
  const version = versionOf(value);
  if (version !== null && version.major !== OURS.major) {
    throw new ProvenanceError(
      "bad-document",
      `${placed(file, document, ["schemaVersion"])}: a report of version ${version.said}`,
      {
        fix: `this version reads reports of version ${OURS.major}.x; update ai-provenance, or write the report again with --json`
      }
    );
  }
  const isNewer = version !== null && version.minor > OURS.minor;
  const problems = schemaProblems(isNewer ? withoutLimits(report_schema_default) : report_schema_default, document, "first");
  const [problem] = problems.length > 0 ? problems : unknownWords(value, document);
  if (problem === void 0) return value;
  const fix = isNewer ? `the report is of version ${version.said}, later than this tool: update ai-provenance` : problem.fix;
  throw badDocument(file, [{ ...problem, ...fix === void 0 ? {} : { fix } }]);
}
var START = { line: 1, column: 1 };
var OURS = versionOf({ schemaVersion: REPORT_SCHEMA_VERSION }) ?? { major: 1, minor: 0, said: REPORT_SCHEMA_VERSION };
function versionOf(value) {
  const said = typeof value === "object" && value !== null && "schemaVersion" in value ? value.schemaVersion : null;
  const found = typeof said === "string" ? /^(\d{1,4})\.(\d{1,4})$/.exec(said) : null;
  return found === null ? null : { major: Number(found[1]), minor: Number(found[2]), said: found[0] };
}
function placed(file, document, path) {
  const { line, column } = document.locate(path);
  return `${file}:${line}:${column}`;
}
function textOf(bytes, file) {
  try {
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    throw badDocument(file, [{ ...START, message: "not valid UTF-8", fix: "write the report again with --json -o <file>" }]);
  }
}
function parsedFrom(text, bytes, file) {
  try {
    return JSON.parse(text);
  } catch (error) {
    const careful = bytes.length <= DOCUMENT_MAX_BYTES ? parseJson(bytes) : null;
    if (careful !== null && "problems" in careful) throw badDocument(file, careful.problems);
    const said = error instanceof Error ? error.message : String(error);
    const at = /end of JSON input/.test(said) ? text.length : Number(/at position (\d+)/.exec(said)?.[1] ?? 0);
    throw badDocument(file, [{ ...placeAt(text, at), message: "no JSON", fix: "write the report again with --json -o <file>" }]);
  }
}
function withoutLimits(value) {
  const free = (part) => {
    if (Array.isArray(part)) return part.map(free);
    if (typeof part !== "object" || part === null) return part;
    const members = Object.entries(part).filter(([key, member]) => !(key === "additionalProperties" && member === false));
    return Object.fromEntries(members.map(([key, member]) => [key, free(member)]));
  };
  return free(value);
}
function unknownWords({ repos }, document) {
  for (const [at, { findings }] of repos.entries()) {
    const wrong = findings.findIndex(({ check, code }) => !KNOWN.check.has(check) || !KNOWN.code.has(code));
    const finding = findings[wrong];
    if (finding === void 0) continue;
    const key = KNOWN.check.has(finding.check) ? "code" : "check";
    const path = ["repos", String(at), "findings", String(wrong), key];
    return [
      { ...document.locate(path), message: `${path.join(".")} is ${JSON.stringify(finding[key])}, which is not known here` }
    ];
  }
  return [];
}
var KNOWN = { check: new Set(CHECKS), code: new Set(FINDING_CODES) };
var TOKEN = /\s*("[^"\\]*(?:\\.[^"\\]*)*"|[{}[\],:]|[^\s{}[\],:"]+)/y;
function offsetOf(text, path, wantsKey) {
  let at = 0;
  const next = () => {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[1] ?? "";
    at = token === "" ? text.length : TOKEN.lastIndex;
    return token;
  };
  const skip = () => {
    let depth = 0;
    do {
      const token = next();
      if (token === "") return;
      if (token === "{" || token === "[") depth++;
      if (token === "}" || token === "]") depth--;
    } while (depth > 0);
  };
  let open = next();
  let found = at - open.length;
  for (const [depth, step] of path.entries()) {
    if (open !== "{" && open !== "[") return found;
    for (let index = 0; ; index++) {
      const before = at;
      const key = open === "{" ? next() : String(index);
      const keyAt = at - key.length;
      if (key === "}" || key === "" || open === "[" && next() === "]") return found;
      if (open === "[") at = before;
      else next();
      if ((open === "{" ? JSON.parse(key) : key) === String(step)) {
        if (wantsKey && open === "{" && depth === path.length - 1) return keyAt;
        break;
      }
      skip();
      if (next() !== ",") return found;
    }
    open = next();
    found = at - open.length;
  }
  return found;
}
function placeAt(text, offset) {
  let line = 1;
  let start = 0;
  for (let at = text.indexOf("\n"); at !== -1 && at < offset; at = text.indexOf("\n", at + 1)) {
    line++;
    start = at + 1;
  }
  return { line, column: offset - start + 1 };
}

export {
  REPORT_MAX_BYTES,
  parseReport
};
