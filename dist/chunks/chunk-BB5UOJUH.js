import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  findingLines,
  placeOf,
  sentenceOf,
  sortFindings
} from "./chunk-U6TYUXHE.js";
import {
  parseJson
} from "./chunk-37ADZ56Q.js";
import {
  gapLines,
  gapSection
} from "./chunk-YWYBPXHM.js";
import {
  FACTS_KEY,
  claimsOf,
  factsOf,
  figuresUntil,
  findAgain,
  identifierNamed,
  isListed,
  isSameName,
  isSamePlace,
  methodsOf,
  nameOfIdentifier,
  parseAttestation,
  percentageOf
} from "./chunk-RG5MSYCP.js";
import {
  DOCUMENT_MAX_BYTES,
  parseYaml,
  schemaProblems
} from "./chunk-MVANRC3Q.js";
import {
  sortGaps,
  unreadableTree,
  verdictOf
} from "./chunk-DG2EPF2R.js";
import {
  GIT_AI_NOTES,
  PLAIN,
  PathIndex,
  canonicalJson,
  number,
  parseModel,
  plural,
  rulesOf,
  table
} from "./chunk-KJHEVAT5.js";
import {
  line,
  markdown,
  markdownCode,
  safeJson
} from "./chunk-ZQNJ7ADC.js";

// src/documents/ed25519.ts
import { createPublicKey, verify } from "node:crypto";
var P = 2n ** 255n - 19n;
var D = 0x52036cee2b6ffe738cc740797779e89800700a4d4141d8ab75eb4dca135978a3n;
var EIGHTH = 0x05fc536d880238b13933c6d305acdfd5f098eff289f4c345b027b2c28f95e826n;
var SMALL_ORDER = /* @__PURE__ */ new Set([0n, 1n, P - 1n, EIGHTH, P - EIGHTH]);
function publicKeyFault(key) {
  if (key.length !== 32) return "length";
  const y = BigInt(`0x${Buffer.from(key).reverse().toString("hex")}`) & 2n ** 255n - 1n;
  if (y >= P) return "not-canonical";
  if (SMALL_ORDER.has(y)) return "small-order";
  const square = y * y % P;
  const u = (square + P - 1n) % P;
  const v = (D * square + 1n) % P;
  return power(u * v % P, (P - 1n) / 2n) === 1n ? null : "not-on-the-curve";
}
function power(base, exponent) {
  let result = 1n;
  let square = base;
  for (let rest = exponent; rest > 0n; rest >>= 1n) {
    if ((rest & 1n) === 1n) result = result * square % P;
    square = square * square % P;
  }
  return result;
}
function verifyEd25519(key, message, signature) {
  if (publicKeyFault(key) !== null || signature.length !== 64) return false;
  const x = Buffer.from(key).toString("base64url");
  return verify(null, message, createPublicKey({ key: { kty: "OKP", crv: "Ed25519", x }, format: "jwk" }), signature);
}
function fromBase64url(text, length) {
  if (!/^[A-Za-z0-9_-]+$/.test(text)) return null;
  const bytes = Buffer.from(text, "base64url");
  return bytes.length === length && bytes.toString("base64url") === text ? bytes : null;
}

// src/documents/problem.ts
function problemAt(document, path, code, values) {
  return { code, ...document.locate(path), subject: fieldOf(path), values };
}
function fieldOf(path) {
  return path.map((step, index) => typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`).join("");
}
var MAX_SAID = 300;
function malformed(problems) {
  return problems.map(({ line: line2, column, message, fix }) => ({
    code: "document-malformed",
    line: line2,
    column,
    subject: "",
    values: { said: message.slice(0, MAX_SAID), fix: fix?.slice(0, MAX_SAID) ?? null }
  }));
}
function malformedAt(document, path, said2) {
  return problemAt(document, path, "document-malformed", { said: said2, fix: null });
}
var MAX_PROBLEMS = 100;
function bounded(problems) {
  const last = problems[MAX_PROBLEMS];
  if (last === void 0) return [...problems];
  const count = problems.length - MAX_PROBLEMS;
  return [...problems.slice(0, MAX_PROBLEMS), { ...last, code: "more-problems", subject: "", values: { count } }];
}
var STATE_OF = {
  "unknown-version": "unknown-version",
  "document-malformed": "malformed",
  "differs-from-git": "differs",
  "content-differs": "differs",
  "content-unseen": "unverifiable",
  "content-unsettled": "unverifiable"
};
var RANKS = ["unknown-version", "malformed", "differs", "inconsistent", "unverifiable"];
function unsignedState(problems) {
  const states = new Set(problems.map(({ code }) => STATE_OF[code] ?? "inconsistent"));
  return RANKS.find((state) => states.has(state)) ?? "consistent";
}
function shown(value) {
  if (value === void 0 || value === null) return null;
  return (typeof value === "string" ? value : JSON.stringify(value) ?? "").slice(0, 80);
}
function isRecord(value) {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
function member(value, name) {
  return isRecord(value) && Object.hasOwn(value, name) ? value[name] : void 0;
}
var TIMESTAMP = /^(\d{4}-\d{2}-\d{2})T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d{1,9})?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/;
function instant(text) {
  const day = TIMESTAMP.exec(text)?.[1];
  if (day === void 0) return null;
  const midnight = Date.parse(`${day}T00:00:00Z`);
  if (Number.isNaN(midnight) || !new Date(midnight).toISOString().startsWith(day)) return null;
  return Date.parse(text);
}
function isShare(percentage, part, whole) {
  return Math.abs(percentage - share(part, whole)) <= 0.05 + 1e-9;
}
function share(part, whole) {
  return whole === 0 ? 0 : part / whole * 100;
}
function oneDecimal(percentage) {
  return Math.round(percentage * 10) / 10;
}
function versionProblem(document, format, schema, version) {
  const declared = shown(member(document.value, "version"));
  const named = shown(member(document.value, "schema"));
  if (named === schema && member(document.value, "version") === version) return null;
  const text = named === schema || named === null ? declared : `${declared} of ${named}`;
  return problemAt(document, named === schema ? ["version"] : ["schema"], "unknown-version", { format, version: text });
}

// src/documents/gitjob.ts
var VERSION = "0.1";
var RECEIPT_MEMBERS = {
  receipt_id: { type: "string", pattern: "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$" },
  model_id: { type: "string", pattern: "^[a-z0-9][a-z0-9._-]*/[A-Za-z0-9][A-Za-z0-9._-]*$", maxLength: 256 },
  prompt_hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  output_hash: { type: "string", pattern: "^sha256:[0-9a-f]{64}$" },
  issued_at: { type: "string" },
  key_id: { type: "string", minLength: 1, maxLength: 256 },
  signature: { type: "string" }
};
var RECEIPT = { type: "object", required: Object.keys(RECEIPT_MEMBERS), properties: RECEIPT_MEMBERS };
var KEY_MEMBERS = {
  key_id: { type: "string", minLength: 1, maxLength: 256 },
  algorithm: { const: "ed25519" },
  public_key: { type: "string" },
  status: { enum: ["active", "revoked"] },
  not_before: { type: "string" },
  revoked_at: { type: "string" }
};
var KEY_SET = {
  type: "object",
  required: ["keys"],
  properties: {
    keys: {
      type: "array",
      minItems: 1,
      maxItems: 1e3,
      items: { type: "object", required: ["key_id", "algorithm", "public_key", "status"], properties: KEY_MEMBERS }
    }
  }
};
function isReceipt(value) {
  return member(value, "receipt_id") !== void 0 && member(value, "prompt_hash") !== void 0;
}
function isKeySet(value) {
  const keys = member(value, "keys");
  return Array.isArray(keys) && keys.some((key) => member(key, "key_id") !== void 0 && member(key, "public_key") !== void 0);
}
function verifyReceipt(receipt, keys) {
  const key = usableKey(receipt.key_id, keys);
  if (key === null) return "unknown-key";
  const signature = fromBase64url(receipt.signature, 64);
  if (signature === null || !verifyEd25519(key.bytes, signingInput(receipt), signature)) return "tampered";
  return key.status === "revoked" ? "revoked" : "valid";
}
function signingInput(receipt) {
  const { signature: _, ...signed } = receipt;
  return Buffer.from(canonicalJson(signed));
}
function usableKey(id, keys) {
  const [key, ...others] = keys.filter((candidate) => candidate.id === id);
  if (key === void 0 || others.some((other) => other.publicKey !== key.publicKey || other.status !== key.status)) return null;
  const bytes = fromBase64url(key.publicKey, 32);
  return bytes === null || publicKeyFault(bytes) !== null ? null : { bytes, status: key.status };
}
function readReceipt(document, path, keys) {
  const base = { format: "gitjob-receipt", path };
  const other = unknownMembers(document, [], RECEIPT_MEMBERS, "receipt");
  if (other !== null) return { ...base, version: null, state: "unknown-version", facts: null, problems: [other] };
  const problems = malformed(schemaProblems(RECEIPT, document));
  const receipt = document.value;
  if (problems.length === 0) {
    if (instant(receipt.issued_at) === null) problems.push(malformedAt(document, ["issued_at"], "is no RFC 3339 time"));
    if (fromBase64url(receipt.signature, 64) === null) {
      problems.push(malformedAt(document, ["signature"], "is not 64 bytes in base64url without padding"));
    }
  }
  if (problems.length > 0) return { ...base, version: VERSION, state: "malformed", facts: null, problems: bounded(problems) };
  const isGiven = keys.given.some(({ id }) => id === receipt.key_id);
  const usable = isGiven ? keys.given : keys.repository.filter((candidate) => candidate.path !== path).map(({ key: key2 }) => key2);
  const result = verifyReceipt(receipt, usable);
  const facts = {
    receipt: receipt.receipt_id,
    model: receipt.model_id,
    promptHash: receipt.prompt_hash,
    outputHash: receipt.output_hash,
    issuedAt: receipt.issued_at,
    key: receipt.key_id,
    keys: result === "unknown-key" ? null : isGiven ? "given" : "repository",
    result
  };
  const key = usable.find(({ id }) => id === receipt.key_id) ?? null;
  return { ...base, version: VERSION, state: result, facts, problems: resultProblems(document, receipt, result, key) };
}
function resultProblems(document, receipt, result, key) {
  const named = { key: receipt.key_id };
  switch (result) {
    case "unknown-key":
      return [problemAt(document, ["key_id"], "key-unknown", named)];
    case "tampered":
      return [problemAt(document, ["signature"], "signature-broken", named)];
    case "revoked":
      return [problemAt(document, ["key_id"], "key-revoked", { ...named, revoked: key?.revokedAt ?? null })];
    case "valid": {
      const from = key?.notBefore ?? null;
      const early = from !== null && (instant(receipt.issued_at) ?? 0) < (instant(from) ?? 0);
      return early ? [problemAt(document, ["issued_at"], "issued-before-key", { issued: receipt.issued_at, from })] : [];
    }
  }
}
function parseKeySet(document) {
  const other = unknownMembers(document, [], KEY_SET.properties, "key set");
  if (other !== null) return { keys: [], problems: [other] };
  const problems = malformed(schemaProblems(KEY_SET, document));
  if (problems.length > 0) return { keys: [], problems };
  const rows2 = document.value.keys;
  const keys = [];
  const uses = /* @__PURE__ */ new Map();
  for (const { key_id } of rows2) uses.set(key_id, (uses.get(key_id) ?? 0) + 1);
  rows2.forEach((row, index) => {
    const found = keyProblem(document, row, index, (uses.get(row.key_id) ?? 0) > 1);
    if (found !== null) problems.push(found);
    else {
      keys.push({
        id: row.key_id,
        publicKey: row.public_key,
        status: row.status,
        notBefore: row.not_before ?? null,
        revokedAt: row.revoked_at ?? null
      });
    }
  });
  return { keys, problems };
}
var FAULT_WORDS = {
  length: "it has not 32 bytes",
  "not-canonical": "it is not written in the one canonical way",
  "small-order": "it is a point of small order, under which a signature can hold for many messages",
  "not-on-the-curve": "it is no point of the curve"
};
function keyProblem(document, row, index, twice) {
  const at = (name) => ["keys", index, name];
  const other = unknownMembers(document, ["keys", index], KEY_MEMBERS, "key set");
  if (other !== null) return other;
  if (twice) return problemAt(document, at("key_id"), "key-twice", { key: row.key_id });
  const bytes = fromBase64url(row.public_key, 32);
  if (bytes === null) return malformedAt(document, at("public_key"), "is not 32 bytes in base64url without padding");
  const fault = publicKeyFault(bytes);
  if (fault !== null) {
    return problemAt(document, at("public_key"), "key-unusable", { key: row.key_id, reason: FAULT_WORDS[fault] });
  }
  for (const name of ["not_before", "revoked_at"]) {
    const text = row[name];
    if (text !== void 0 && instant(text) === null) return malformedAt(document, at(name), "is no RFC 3339 time");
  }
  if (row.status === "active" && row.revoked_at !== void 0) {
    const values = { declared: "status active", other: `revoked_at ${row.revoked_at}` };
    return problemAt(document, at("status"), "statements-contradict", values);
  }
  return null;
}
function readKeySet(document, path) {
  const { keys, problems } = parseKeySet(document);
  const state = unsignedState(problems);
  const isOther = state === "unknown-version";
  return {
    format: "gitjob-keys",
    path,
    version: isOther ? null : VERSION,
    state,
    facts: isOther || keys.length === 0 ? null : { keys },
    problems: bounded(problems)
  };
}
function unknownMembers(document, path, known, format) {
  const value = path.reduce(
    (at, step) => Array.isArray(at) ? at[Number(step)] : member(at, String(step)),
    document.value
  );
  if (!isRecord(value)) return null;
  const name = Object.keys(value).find((key) => !Object.hasOwn(known, key));
  if (name === void 0) return null;
  const values = { format: `gitjob ${format}`, version: `other than ${VERSION} (it has ${JSON.stringify(name.slice(0, 40))})` };
  return { ...problemAt(document, [...path, name], "unknown-version", values), ...document.locate([...path, name], true) };
}

// src/attestation/check.ts
import { hash as hash2 } from "node:crypto";

// src/documents/findings.ts
var WEIGHTS = {
  "signature-broken": { answer: "fail", severity: "error" },
  "key-revoked": { answer: "fail", severity: "error" },
  "differs-from-git": { answer: "fail", severity: "error" },
  "content-differs": { answer: "fail", severity: "error" },
  "key-unknown": { answer: "unknown", severity: "warning" },
  "unknown-version": { answer: "unknown", severity: "warning" },
  "content-unseen": { answer: "unknown", severity: "warning" },
  "content-unsettled": { answer: "unknown", severity: "warning" },
  "signature-holds": { answer: "pass", severity: "note" },
  "signature-under-own-key": { answer: "unknown", severity: "note" }
};
function documentFindings(documents) {
  const sorted = [...documents].sort((a, b) => a.path < b.path ? -1 : a.path > b.path ? 1 : 0);
  return sorted.flatMap((document) => {
    const seen = /* @__PURE__ */ new Map();
    return [...document.problems, ...confirmed(document)].map((problem) => {
      const id = `provenance-documents:${document.path}:${problem.code}${problem.subject === "" ? "" : `:${problem.subject}`}`;
      const count = (seen.get(id) ?? 0) + 1;
      seen.set(id, count);
      return finding(document.path, count === 1 ? id : `${id}#${count}`, problem);
    });
  });
}
function confirmed(document) {
  if (document.format !== "gitjob-receipt" || document.facts?.result !== "valid" || document.problems.length > 0) return [];
  const code = document.facts.keys === "given" ? "signature-holds" : "signature-under-own-key";
  return [{ code, line: 1, column: 1, subject: "", values: { key: document.facts.key } }];
}
function finding(path, id, { code, line: line2, column, subject, values }) {
  const { answer, severity } = WEIGHTS[code] ?? { answer: "fail", severity: "warning" };
  return {
    id,
    check: "provenance-documents",
    answer,
    severity,
    path,
    line: line2,
    column,
    code,
    ...subject === "" ? {} : { subject },
    values,
    evidence: []
  };
}

// src/documents/app-metadata.ts
import { hash } from "node:crypto";
var APP_MEMBER = "_ai_provenance";
var APP_SUFFIX = ".app.json";
var UUID = "^[0-9a-fA-F]{8}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{4}-[0-9a-fA-F]{12}$";
var TEXT = { type: "string", minLength: 1 };
var STRING = { type: "string" };
var COUNT = { type: "integer", minimum: 0 };
var DIGEST = { type: "string", pattern: "^(sha256:[0-9a-f]{64}|sha384:[0-9a-f]{96}|sha512:[0-9a-f]{128})$" };
var ITEM_KINDS = ["text", "image", "data", "code", "audio", "video", "document", "other"];
var REVIEW_TYPES = ["approved_without_changes", "edited", "rejected", "pending"];
function schemaOf(closed) {
  const object = (required, properties2) => ({
    type: "object",
    required,
    properties: properties2,
    ...closed ? { additionalProperties: false } : {}
  });
  return object(["app_version", "ai_generated", "generator", "generated_at", "generation_id"], {
    app_version: STRING,
    ai_generated: { type: "boolean" },
    generator: object(["platform", "model"], { platform: TEXT, model: TEXT, platform_version: STRING }),
    generated_at: STRING,
    generation_id: { type: "string", pattern: UUID },
    inputs: object(["type"], {
      type: { enum: ["text", "structured", "multimodal", "code", "other"] },
      description: STRING,
      items: {
        type: "array",
        items: object(["kind"], {
          kind: { enum: ITEM_KINDS },
          ref: STRING,
          hash: STRING,
          fields: { type: "array", items: STRING }
        })
      },
      prompt_ref: STRING
    }),
    review: object(["human_reviewed"], {
      human_reviewed: { type: "boolean" },
      reviewer_role: STRING,
      reviewed_at: STRING,
      review_type: { enum: REVIEW_TYPES },
      review_notes: STRING
    }),
    usage: object([], { input_tokens: COUNT, output_tokens: COUNT, total_tokens: COUNT, duration_ms: COUNT }),
    verification_uri: STRING,
    parent_generation_id: { type: "string", pattern: UUID },
    content_hash: DIGEST,
    extensions: { type: "object", additionalProperties: { type: "object" } }
  });
}
var SCHEMA_1_0 = schemaOf(true);
var SCHEMA_LATER = schemaOf(false);
function isAppMetadata(value) {
  const metadata = member(value, APP_MEMBER) ?? value;
  return isRecord(metadata) && (metadata !== value || member(value, "app_version") !== void 0 && hasGeneration(value));
}
function hasGeneration(value) {
  return member(value, "generation_id") !== void 0 || member(value, "ai_generated") !== void 0;
}
function readAppMetadata(document, path, bytes, contentOf) {
  const inline = isRecord(member(document.value, APP_MEMBER));
  const at = inline ? [APP_MEMBER] : [];
  const own2 = {
    value: inline ? member(document.value, APP_MEMBER) : document.value,
    locate: (below, key = false) => document.locate([...at, ...below], key)
  };
  const base = { format: "app-metadata", path };
  const version = shown(member(own2.value, "app_version"));
  const minor = minorOf(member(own2.value, "app_version"));
  if (minor === null) {
    const problem = problemAt(own2, ["app_version"], "unknown-version", { format: "AI Provenance Protocol document", version });
    return { ...base, version, state: "unknown-version", facts: null, problems: [problem] };
  }
  const faults = malformed(schemaProblems(minor === "0" ? SCHEMA_1_0 : SCHEMA_LATER, own2));
  const metadata = own2.value;
  if (faults.length === 0) faults.push(...timeFaults(own2, metadata));
  if (faults.length > 0) return { ...base, version, state: "malformed", facts: null, problems: bounded(faults) };
  const content = contentState(metadata.content_hash, inline, path, bytes, document, contentOf);
  const facts = {
    embedding: inline ? "inline" : "file",
    aiGenerated: metadata.ai_generated,
    platform: metadata.generator.platform,
    model: metadata.generator.model,
    generatedAt: metadata.generated_at,
    generation: metadata.generation_id,
    review: reviewOf(metadata.review),
    content
  };
  const problems = [...contradictions(own2, metadata), ...contentProblems(own2, metadata.content_hash ?? "", content)];
  return { ...base, version, state: unsignedState(problems), facts, problems };
}
function minorOf(version) {
  if (typeof version !== "string" || version.length > 80) return null;
  return /^1\.(0|[1-9]\d*)\.(?:0|[1-9]\d*)(?:[-+][0-9A-Za-z.+-]+)?$/.exec(version)?.[1] ?? null;
}
function timeFaults(document, { generated_at, review }) {
  const times = [
    [["generated_at"], generated_at],
    [["review", "reviewed_at"], review?.reviewed_at]
  ];
  return times.flatMap(
    ([path, text]) => text === void 0 || instant(text) !== null ? [] : [malformedAt(document, path, "is no RFC 3339 time")]
  );
}
function reviewOf(review) {
  if (review === void 0) return "not-said";
  if (review.review_type === void 0) return review.human_reviewed ? "reviewed" : "not-reviewed";
  return review.review_type === "approved_without_changes" ? "approved-without-changes" : review.review_type;
}
function contradictions(document, { generated_at, review, usage }) {
  const problems = [];
  const { input_tokens: input, output_tokens: output, total_tokens: total } = usage ?? {};
  if (input !== void 0 && output !== void 0 && total !== void 0 && input + output !== total) {
    problems.push(problemAt(document, ["usage", "total_tokens"], "sum-differs", { declared: total, expected: input + output }));
  }
  if (review === void 0) return problems;
  const type = review.review_type;
  if (type !== void 0 && review.human_reviewed === (type === "pending")) {
    const values = { declared: `review_type ${type}`, other: `human_reviewed ${review.human_reviewed}` };
    problems.push(problemAt(document, ["review", "review_type"], "statements-contradict", values));
  }
  if (review.reviewed_at !== void 0 && (instant(review.reviewed_at) ?? 0) < (instant(generated_at) ?? 0)) {
    const values = { first: generated_at, last: review.reviewed_at };
    problems.push(problemAt(document, ["review", "reviewed_at"], "dates-reversed", values));
  }
  return problems;
}
function contentProblems(document, digest, content) {
  const codes = { differs: "content-differs", unseen: "content-unseen", unsettled: "content-unsettled" };
  if (content === "not-hashed" || content === "equal") return [];
  return [problemAt(document, ["content_hash"], codes[content], { algorithm: digest.split(":")[0] ?? "" })];
}
function contentState(digest, inline, path, bytes, document, contentOf) {
  if (digest === void 0) return "not-hashed";
  if (inline) return jsonState(document.value, bytes, digest);
  const content = path.endsWith(APP_SUFFIX) ? contentOf(path.slice(0, -APP_SUFFIX.length)) : null;
  if (content === null) return "unseen";
  if (isDigestOf(digest, content)) return "equal";
  const parsed = parseJson(content);
  return "document" in parsed ? jsonState(parsed.document.value, content, digest) : "differs";
}
function jsonState(value, bytes, digest) {
  const top = isRecord(value) ? Object.fromEntries(Object.entries(value).filter(([key]) => key !== APP_MEMBER)) : value;
  if ([top, withoutMember(value)].some((content) => isDigestOf(digest, Buffer.from(canonicalJson(content))))) return "equal";
  const outsideStrings = Buffer.from(bytes).toString("latin1").replace(/"(?:[^"\\]|\\.)*"/g, '""');
  const plainNumbers = !/\.\d*0(?!\d)|[eE][+-]?\d|-0(?![\d.])/.test(outsideStrings);
  return plainNumbers && hasPlainKeys(top) ? "differs" : "unsettled";
}
function isDigestOf(digest, content) {
  const [algorithm = "", hex] = digest.split(":");
  return hash(algorithm, content, "hex") === hex;
}
function withoutMember(value) {
  if (Array.isArray(value)) return value.map(withoutMember);
  if (!isRecord(value)) return value;
  return Object.fromEntries(
    Object.entries(value).filter(([key]) => key !== APP_MEMBER).map(([key, inner]) => [key, withoutMember(inner)])
  );
}
function hasPlainKeys(value) {
  if (Array.isArray(value)) return value.every(hasPlainKeys);
  if (!isRecord(value)) return true;
  const keys = Object.keys(value);
  return (keys.every((key) => /^[a-z_]*$/.test(key)) || keys.every((key) => /^[a-z0-9]*$/.test(key))) && Object.values(value).every(hasPlainKeys);
}

// src/documents/license-notice.ts
var NOTICE_FILE = "ai-license-notice.yaml";
var NOTICE_TEXT_FILE = "AI-LICENSE";
var SCHEMA_URL = "https://oss.korext.com/ai-license/schema";
var VERSION2 = "1.0";
var SCHEMA = {
  type: "object",
  required: ["ai_provenance"],
  properties: {
    notice_generated: { type: ["string", "null"] },
    ai_provenance: {
      type: "object",
      required: ["assisted_commits", "total_commits", "percentage"],
      properties: {
        assisted_commits: { type: "integer", minimum: 0 },
        total_commits: { type: "integer", minimum: 0 },
        percentage: { type: "number", minimum: 0, maximum: 100 },
        level: { enum: ["NONE", "LOW", "MODERATE", "HIGH", "FULL"] }
      }
    },
    tools_used: { type: ["array", "null"] },
    governance: { type: ["object", "null"], properties: { tier: { enum: ["UNGOVERNED", "SCANNED", "ATTESTED"] } } }
  }
};
function levelOf(percentage) {
  if (percentage <= 0) return "NONE";
  if (percentage <= 25) return "LOW";
  if (percentage <= 60) return "MODERATE";
  return percentage < 100 ? "HIGH" : "FULL";
}
function tierOf(governance) {
  const says = (name) => typeof member(governance, name) === "string" && member(governance, name) !== "";
  if (!says("engine")) return "UNGOVERNED";
  if (says("proof_bundle_url") || says("verification_url")) return "ATTESTED";
  return says("last_scan") ? "SCANNED" : "UNGOVERNED";
}
function readNotice(document, path, verified, text) {
  const base = { format: "ai-license-notice", path };
  const version = shown(member(document.value, "version"));
  const unknown = versionProblem(document, "AI license notice", SCHEMA_URL, VERSION2);
  if (unknown !== null) return { ...base, version, state: "unknown-version", facts: null, problems: [unknown] };
  const faults = malformed(schemaProblems(SCHEMA, document));
  if (faults.length > 0) return { ...base, version, state: "malformed", facts: null, problems: bounded(faults) };
  const { ai_provenance, governance, notice_generated, tools_used } = document.value;
  const facts = {
    generated: notice_generated ?? null,
    commits: ai_provenance.total_commits,
    assisted: ai_provenance.assisted_commits,
    percentage: ai_provenance.percentage,
    level: levelOf(ai_provenance.percentage),
    tier: tierOf(governance),
    tools: (tools_used ?? []).flatMap((tool) => shown(member(tool, "name") ?? member(tool, "identifier") ?? tool) ?? [])
  };
  const problems = [
    ...contradictions2(document, facts),
    ...said(document, ["ai_provenance", "level"], ai_provenance.level, facts.level),
    ...said(document, ["governance", "tier"], governance?.tier, facts.tier),
    ...text === null ? [] : textContradictions(document, facts, text),
    ...verified === null ? [] : compareNotice(document, facts, verified)
  ];
  return { ...base, version, state: unsignedState(problems), facts, problems };
}
function compareNotice(document, notice, verified) {
  const rows2 = [
    ["total_commits", notice.commits, verified.commits],
    ["assisted_commits", notice.assisted, verified.assisted],
    ["percentage", oneDecimal(notice.percentage), oneDecimal(verified.percentage)]
  ];
  return rows2.filter(([, declared, actual]) => declared !== actual).map(([field, declared, actual]) => problemAt(document, ["ai_provenance", field], "differs-from-git", { declared, actual }));
}
function contradictions2(document, { commits, assisted, percentage }) {
  if (assisted > commits) {
    const values2 = { declared: assisted, commits };
    return [problemAt(document, ["ai_provenance", "assisted_commits"], "more-assisted-than-commits", values2)];
  }
  if (isShare(percentage, assisted, commits)) return [];
  const values = { declared: percentage, expected: oneDecimal(share(assisted, commits)) };
  return [problemAt(document, ["ai_provenance", "percentage"], "share-differs-from-counts", values)];
}
function said(document, path, declared, derived) {
  if (declared === void 0 || declared === derived) return [];
  return [problemAt(document, path, "statements-contradict", { declared, other: `what makes it ${derived}` })];
}
var TEXT_LINES = [
  ["percentage", /^AI ASSISTED PORTIONS: ([A-Z]{1,20})(?: |$)/m, ({ level }) => level],
  ["assisted_commits", /^Assisted Commits: (\d{1,15})\r?$/m, ({ assisted }) => assisted],
  ["total_commits", /^Total Commits: (\d{1,15})\r?$/m, ({ commits }) => commits],
  ["percentage", /^Percentage: (\d{1,3}(?:\.\d{1,15})?)%/m, ({ percentage }) => percentage]
];
var TEXT_LIMIT = 64 * 1024;
function textContradictions(document, facts, bytes) {
  const text = Buffer.from(bytes.subarray(0, TEXT_LIMIT)).toString("utf8");
  return TEXT_LINES.flatMap(([field, line2, of]) => {
    const written = line2.exec(text)?.[1];
    const declared = of(facts);
    if (written === void 0 || written === declared || Number(written) === declared) return [];
    return [
      problemAt(document, ["ai_provenance", field], "statements-contradict", {
        declared,
        other: `${written} in ${NOTICE_TEXT_FILE}`
      })
    ];
  });
}

// src/documents/component-claim.ts
var TIERS = ["NONE", "UNGOVERNED", "SCANNED", "ATTESTED", "NO_ATTESTATION"];
var SOURCES = ["package", "registry", "repository", "none"];
function percentageOf2(value) {
  if (typeof value === "string" && !/^\d{1,3}(\.\d{1,20})?$/.test(value)) return null;
  const percentage = Number(value);
  return percentage >= 0 && percentage <= 100 ? percentage : null;
}
function claimProblems(document, { percentage, tier, source }) {
  const problems = [];
  const share3 = percentage === null ? null : percentageOf2(percentage.value);
  if (percentage !== null && share3 === null) {
    problems.push(malformedAt(document, percentage.path, "a percentage must be a number from 0 to 100"));
  }
  if (tier !== null && !TIERS.includes(String(tier.value))) {
    problems.push(malformedAt(document, tier.path, `a governance tier must be one of ${TIERS.join(", ")}`));
  }
  if (source !== null && !SOURCES.includes(String(source.value))) {
    problems.push(malformedAt(document, source.path, `an attestation source must be one of ${SOURCES.join(", ")}`));
  }
  if (source?.value !== "none") return problems;
  const other = "that there is no attestation (source none)";
  if (percentage !== null && share3 !== null && share3 > 0) {
    problems.push(problemAt(document, percentage.path, "statements-contradict", { declared: `${share3} %`, other }));
  }
  if (tier !== null && ["UNGOVERNED", "SCANNED", "ATTESTED"].includes(String(tier.value))) {
    problems.push(problemAt(document, tier.path, "statements-contradict", { declared: String(tier.value), other }));
  }
  return problems;
}

// src/documents/sbom.ts
var NAMES = {
  "korext:ai_percentage": "percentage",
  "korext:governance_tier": "tier",
  "korext:attestation_source": "source"
};
function isCycloneDx(value) {
  return member(value, "bomFormat") === "CycloneDX";
}
function isSpdx(value) {
  return typeof member(value, "spdxVersion") === "string";
}
function readCycloneDx(document, path) {
  return read(document, path, "cyclonedx", "specVersion", /^1\.[3-7]$/, () => [
    ...cycloneDxComponents(document, member(document.value, "components"), ["components"]),
    ...cycloneDxComponents(document, [member(member(document.value, "metadata"), "component")], ["metadata", "component"])
  ]);
}
function readSpdx(document, path) {
  return read(document, path, "spdx", "spdxVersion", /^SPDX-2\.[23]$/, () => spdxComponents(document));
}
function read(document, path, format, versionName, known, components) {
  const declared = member(document.value, versionName);
  const version = shown(declared);
  if (typeof declared !== "string" || !known.test(declared)) {
    const problem = problemAt(document, [versionName], "unknown-version", { format: "software bill of materials", version });
    return { format, path, version, state: "unknown-version", facts: null, problems: [problem] };
  }
  const found = components().filter(({ properties: properties2, problems: problems2 }) => properties2.length + problems2.length > 0);
  const claims = found.map(({ properties: properties2 }) => claimOf(properties2));
  const problems = found.flatMap(({ path: at, properties: properties2, problems: own2 }, index) => [
    ...own2,
    ...repeated(properties2).map(({ name, said: said2 }) => problemAt(document, said2.path, "said-twice", { name })),
    ...claimProblems(document, claims[index] ?? claimOf([])).map((problem) => ({
      ...problem,
      subject: nameAt(document, at, problem)
    }))
  ]);
  const facts = {
    components: found.length,
    assisted: claims.filter(({ percentage }) => percentage !== null && (percentageOf2(percentage.value) ?? 0) > 0).length
  };
  return { format, path, version, state: unsignedState(problems), facts, problems: bounded(problems) };
}
function repeated(properties2) {
  const seen = /* @__PURE__ */ new Set();
  return properties2.filter(({ name }) => seen.size === seen.add(name).size);
}
function nameAt(document, path, problem) {
  const component = path.reduce(
    (at, step) => Array.isArray(at) ? at[Number(step)] : member(at, String(step)),
    document.value
  );
  const name = shown(member(component, "name"));
  return name === null ? problem.subject : `${problem.subject} of ${name}`;
}
function claimOf(properties2) {
  const claim = { percentage: null, tier: null, source: null };
  for (const { name, said: said2 } of properties2) {
    const key = Object.hasOwn(NAMES, name) ? NAMES[name] : null;
    if (key !== null) claim[key] ??= said2;
  }
  return claim;
}
function cycloneDxComponents(document, list, path) {
  if (!Array.isArray(list)) return [];
  return list.flatMap((component, index) => {
    const at = path.at(-1) === "component" ? path : [...path, index];
    const properties2 = [];
    const problems = [];
    rows(member(component, "properties")).forEach((property, place) => {
      const name = member(property, "name");
      if (typeof name !== "string" || !Object.hasOwn(NAMES, name)) return;
      const value = member(property, "value");
      const valuePath = [...at, "properties", place, "value"];
      if (typeof value === "string") properties2.push({ name, said: { value, path: valuePath } });
      else problems.push(malformedAt(document, valuePath, `the value of ${name} must be a string`));
    });
    const inner = cycloneDxComponents(document, member(component, "components"), [...at, "components"]);
    return [{ path: at, properties: properties2, problems }, ...inner];
  });
}
function spdxComponents(document) {
  return rows(member(document.value, "packages")).map((entry, index) => {
    const path = ["packages", index];
    const properties2 = rows(member(entry, "annotations")).flatMap((annotation, place) => {
      const comment = member(annotation, "annotationComment");
      const at = [...path, "annotations", place, "annotationComment"];
      return typeof comment === "string" ? pairs(comment, at) : [];
    });
    return { path, properties: properties2, problems: [] };
  });
}
function pairs(comment, path) {
  return comment.split(";").flatMap((pair) => {
    const [name = "", ...rest] = pair.split("=");
    if (!Object.hasOwn(NAMES, name.trim())) return [];
    return [{ name: name.trim(), said: { value: rest.join("=").trim(), path } }];
  });
}
function rows(value) {
  return Array.isArray(value) ? value.map((row) => isRecord(row) ? row : {}) : [];
}

// src/documents/supply-chain.ts
var SUPPLY_CHAIN_FILE = ".supply-chain-attestation.yaml";
var SCHEMA_URL2 = "https://oss.korext.com/supply-chain/schema";
var VERSION3 = "1.0";
var COUNT2 = { type: "integer", minimum: 0 };
var PERCENTAGE = { type: "number", minimum: 0, maximum: 100 };
var SCHEMA2 = {
  type: "object",
  required: ["dependencies"],
  properties: {
    generated: { type: ["string", "null"] },
    dependencies: {
      type: "object",
      required: ["total", "scanned", "with_attestation", "without_attestation", "coverage_percentage"],
      properties: {
        total: COUNT2,
        scanned: COUNT2,
        with_attestation: COUNT2,
        without_attestation: COUNT2,
        coverage_percentage: PERCENTAGE
      }
    },
    ai_composition: {
      type: ["object", "null"],
      properties: {
        weighted_percentage: PERCENTAGE,
        aggregate_assisted_commits: COUNT2,
        aggregate_total_commits: COUNT2,
        governance_distribution: { type: ["object", "null"], additionalProperties: COUNT2 },
        tools_detected: { type: ["array", "null"] }
      }
    },
    governance_tiers: { type: ["object", "null"], additionalProperties: COUNT2 },
    tools_detected: { type: ["array", "null"] },
    high_risk_dependencies: { type: ["array", "null"] },
    high_risk: { type: ["array", "null"] },
    dependencies_detail: { type: ["array", "null"] }
  }
};
function readSupplyChain(document, path) {
  const base = { format: "supply-chain-attestation", path };
  const version = shown(member(document.value, "version"));
  const unknown = versionProblem(document, "supply chain attestation", SCHEMA_URL2, VERSION3);
  if (unknown !== null) return { ...base, version, state: "unknown-version", facts: null, problems: [unknown] };
  const faults = malformed(schemaProblems(SCHEMA2, document));
  if (faults.length > 0) return { ...base, version, state: "malformed", facts: null, problems: bounded(faults) };
  const { ai_composition, dependencies, generated } = document.value;
  const facts = {
    generated: generated ?? null,
    dependencies: dependencies.total,
    scanned: dependencies.scanned,
    withAttestation: dependencies.with_attestation,
    withoutAttestation: dependencies.without_attestation,
    coverage: dependencies.coverage_percentage,
    percentage: ai_composition?.weighted_percentage ?? null
  };
  const problems = [
    ...countProblems(document, facts),
    ...commitProblems(document, ai_composition ?? {}),
    ...tierProblems(document, facts),
    ...toolProblems(document, facts),
    ...detailProblems(document, facts)
  ];
  return { ...base, version, state: unsignedState(problems), facts, problems: bounded(problems) };
}
function countProblems(document, facts) {
  const problems = [];
  const sum = facts.withAttestation + facts.withoutAttestation;
  if (sum !== facts.scanned) {
    problems.push(problemAt(document, ["dependencies", "scanned"], "sum-differs", { declared: facts.scanned, expected: sum }));
  }
  problems.push(...within(document, ["dependencies", "scanned"], facts.scanned, facts.dependencies, "all dependencies"));
  if (sum === facts.scanned && !isShare(facts.coverage, facts.withAttestation, facts.scanned)) {
    const expected = oneDecimal(share(facts.withAttestation, facts.scanned));
    const values = { declared: facts.coverage, expected };
    problems.push(problemAt(document, ["dependencies", "coverage_percentage"], "share-differs-from-counts", values));
  }
  return problems;
}
function commitProblems(document, composition) {
  const { aggregate_assisted_commits: assisted, aggregate_total_commits: commits } = composition;
  if (assisted === void 0 || commits === void 0 || assisted <= commits) return [];
  const values = { declared: assisted, commits };
  return [problemAt(document, ["ai_composition", "aggregate_assisted_commits"], "more-assisted-than-commits", values)];
}
function tierProblems(document, facts) {
  const places = [["governance_tiers"], ["ai_composition", "governance_distribution"]];
  return places.flatMap((path) => {
    const tiers = path.reduce((at, step) => member(at, String(step)), document.value);
    if (!isRecord(tiers)) return [];
    const declared = Object.values(tiers).reduce((sum, count) => sum + Number(count), 0);
    if (declared === facts.dependencies || declared === facts.scanned) return [];
    return [problemAt(document, path, "sum-differs", { declared: facts.dependencies, expected: declared })];
  });
}
function toolProblems(document, facts) {
  const places = [["tools_detected"], ["ai_composition", "tools_detected"]];
  return places.flatMap(
    (path) => rowsAt(document, path).flatMap((tool, index) => {
      const count = member(tool, "dependency_count");
      if (typeof count !== "number") return [];
      return within(document, [...path, index, "dependency_count"], count, facts.scanned, "the dependencies scanned");
    })
  );
}
function detailProblems(document, facts) {
  const rows2 = ["dependencies_detail", "high_risk_dependencies", "high_risk"].flatMap(
    (list) => rowsAt(document, [list]).map((row, index) => ({ row, path: [list, index] }))
  );
  const details = rowsAt(document, ["dependencies_detail"]).length;
  return [
    ...within(document, ["dependencies_detail"], details, facts.dependencies, "all dependencies"),
    ...rows2.flatMap(({ row, path }) => {
      const said2 = (name) => {
        const value = member(row, name);
        return typeof value === "string" || typeof value === "number" ? { value, path: [...path, name] } : null;
      };
      return claimProblems(document, {
        percentage: said2("ai_percentage"),
        tier: said2("governance_tier"),
        source: said2("attestation_source")
      });
    })
  ];
}
function rowsAt(document, path) {
  const rows2 = path.reduce((at, step) => member(at, String(step)), document.value);
  return Array.isArray(rows2) ? rows2 : [];
}
function within(document, path, declared, limit, whole) {
  return declared > limit ? [problemAt(document, path, "more-than-whole", { declared, limit, whole })] : [];
}

// src/documents/index.ts
var CANDIDATE_PATHS = [
  NOTICE_FILE,
  SUPPLY_CHAIN_FILE,
  ".ai/*.json",
  ".ai/receipts/*.json",
  "receipts/*.json",
  "**/*.receipt.json",
  "**/*.app.json",
  "bom.json",
  "sbom.json",
  "**/*.cdx.json",
  "**/*.spdx.json"
];
var CANDIDATES = new PathIndex();
for (const pattern of CANDIDATE_PATHS) CANDIDATES.add(pattern, true);
function isCandidatePath(path) {
  return CANDIDATES.of(path).length > 0;
}
var JSON_FORMATS = [
  { format: "gitjob-receipt", fits: isReceipt, marks: ['"receipt_id"', '"prompt_hash"'] },
  { format: "gitjob-keys", fits: isKeySet, marks: ['"keys"', '"key_id"', '"public_key"'] },
  { format: "cyclonedx", fits: isCycloneDx, marks: ['"bomFormat"', "korext:"] },
  { format: "spdx", fits: isSpdx, marks: ['"spdxVersion"', "korext:"] },
  { format: "app-metadata", fits: isAppMetadata, marks: ['"app_version"', '"generation_id"'] }
];
var SBOM_MARK = "korext:";
function recognised(path, bytes) {
  if (path === NOTICE_FILE) return { format: "ai-license-notice", opened: parseYaml(bytes) };
  if (path === SUPPLY_CHAIN_FILE) return { format: "supply-chain-attestation", opened: parseYaml(bytes) };
  if (!path.endsWith(".json")) return null;
  const opened = parseJson(bytes);
  const holds = (text) => Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).includes(text);
  const row = JSON_FORMATS.find(
    ({ fits, marks }) => "document" in opened ? fits(opened.document.value) && (!marks.includes(SBOM_MARK) || holds(SBOM_MARK)) : marks.every(holds)
  );
  return row === void 0 ? null : { format: row.format, opened };
}
function readDocument(path, bytes, context) {
  const found = recognised(path, bytes);
  if (found === null) return null;
  const { format, opened } = found;
  if ("problems" in opened) {
    return { format, path, version: null, state: "malformed", facts: null, problems: bounded(malformed(opened.problems)) };
  }
  const { document } = opened;
  switch (format) {
    case "gitjob-receipt":
      return readReceipt(document, path, context.keys);
    case "gitjob-keys":
      return readKeySet(document, path);
    case "ai-license-notice":
      return readNotice(document, path, context.verified, context.contentOf(NOTICE_TEXT_FILE));
    case "supply-chain-attestation":
      return readSupplyChain(document, path);
    case "cyclonedx":
      return readCycloneDx(document, path);
    case "spdx":
      return readSpdx(document, path);
    case "app-metadata":
      return readAppMetadata(document, path, bytes, context.contentOf);
  }
}
function repositoryKeys(files) {
  return files.flatMap(({ path, bytes }) => {
    const found = recognised(path, bytes);
    if (found?.format !== "gitjob-keys" || "problems" in found.opened) return [];
    return parseKeySet(found.opened.document).keys.map((key) => ({ path, key }));
  });
}

// src/sources/documents.ts
var MOST_DOCUMENTS = 500;
var CONTENT_MAX_BYTES = 5 * 1024 * 1024;
async function readDocuments({ git, commit, keys, figuresUntil: figuresUntil2, gaps }) {
  let entries;
  try {
    entries = await git.entries(commit);
  } catch (error) {
    gaps.push(unreadableTree(commit, error));
    return [];
  }
  const byPath = new Map(entries.filter(({ mode }) => mode.startsWith("100")).map((entry) => [entry.path, entry]));
  const candidates = [...byPath.values()].filter(({ path, size }) => isCandidatePath(path) && (size ?? 0) <= DOCUMENT_MAX_BYTES);
  if (candidates.length > MOST_DOCUMENTS) gaps.push(tooMany(candidates.length));
  const read2 = candidates.slice(0, MOST_DOCUMENTS);
  const about = read2.flatMap(({ path }) => [path.replace(/\.app\.json$/, ""), "AI-LICENSE"]);
  const contents = [...new Set(about)].flatMap((path) => byPath.get(path) ?? []);
  const bodies = await bodiesOf(git, [...read2, ...contents.filter(({ size }) => (size ?? 0) <= CONTENT_MAX_BYTES)], gaps);
  const files = read2.flatMap(({ path }) => {
    const bytes = bodies.get(path);
    return bytes === void 0 ? [] : { path, bytes };
  });
  const context = {
    keys: { given: [...keys], repository: repositoryKeys(files) },
    verified: null,
    contentOf: (path) => bodies.get(path) ?? null
  };
  const documents = [];
  for (const { path, bytes } of files) {
    const document = readDocument(path, bytes, context);
    if (document === null) continue;
    const generated = document.format === "ai-license-notice" ? document.facts?.generated ?? null : null;
    const verified = generated === null ? null : await figuresUntil2(generated);
    documents.push(verified === null ? document : readDocument(path, bytes, { ...context, verified }) ?? document);
  }
  return documents;
}
async function bodiesOf(git, entries, gaps) {
  const paths = /* @__PURE__ */ new Map();
  for (const { id, path } of entries) paths.set(id, [...paths.get(id) ?? [], path]);
  const bodies = /* @__PURE__ */ new Map();
  for await (const objects of git.objects([...paths.keys()], gaps)) {
    for (const object of objects) {
      if (object.status !== "read") continue;
      const kept = Buffer.from(object.body);
      for (const path of paths.get(object.id) ?? []) bodies.set(path, kept);
    }
  }
  return bodies;
}
function tooMany(count) {
  return {
    code: "unreadable-file",
    detail: `only the first ${MOST_DOCUMENTS} of ${count} files that may be provenance documents were read`,
    fix: "keep receipts of released versions elsewhere"
  };
}

// src/attestation/finding.ts
function fieldName(field) {
  return field.map((step, index) => typeof step === "number" ? `[${step}]` : index === 0 ? step : `.${step}`).join("");
}
function findingsAbout(check, path, locate) {
  return (code, severity, field, values) => ({
    id: `${check}:${path}:${code}:${fieldName(field)}`,
    check,
    code,
    answer: "fail",
    severity,
    path,
    ...locate(field),
    subject: fieldName(field),
    values,
    evidence: []
  });
}

// src/attestation/consistency.ts
function consistencyFindings({ claims, locate }, path, now) {
  const finding2 = findingsAbout("attestation-consistency", path, locate);
  const found = [];
  const say = (code, severity, field, values) => {
    found.push(finding2(code, severity, field, values));
  };
  const { commits, assistedCommits, percentage, tools } = claims;
  const expected = percentageOf(assistedCommits, commits);
  if (assistedCommits > commits) {
    say("more-assisted-than-commits", "error", ["ai", "assisted_commits"], { declared: assistedCommits, commits });
  } else if (Math.abs(percentage - expected) > ROUNDING) {
    say("share-differs-from-counts", "error", ["ai", "percentage"], { declared: percentage, expected });
  }
  const sum = tools.reduce((total, tool) => total + tool.commits, 0);
  if (sum < assistedCommits) say("tools-fall-short", "note", ["ai", "tools"], { sum, assisted: assistedCommits });
  tools.forEach(({ identifier, commits: declared, beside }, index) => {
    if (beside) return;
    if (declared > assistedCommits) {
      say("tool-exceeds-assisted", "error", ["ai", "tools", index, "commit_count"], { declared, assisted: assistedCommits });
    }
    if (tools.findIndex((tool) => tool.identifier === identifier) < index) {
      say("tool-twice", "error", ["ai", "tools", index, "identifier"], { identifier });
    }
  });
  for (const { code, severity, field, values } of dateFindings(claims, now)) say(code, severity, field, values);
  return found;
}
var ROUNDING = 0.1 + 1e-9;
var DAY = 864e5;
function dateFindings({ from, to, generated, tools }, now) {
  const found = [];
  const [start, end, made] = [from, to, generated].map((text) => text === null ? Number.NaN : Date.parse(text));
  if (from !== null && to !== null && Number(start) > Number(end)) {
    found.push({ code: "dates-reversed", severity: "error", field: ["range", "from"], values: { first: from, last: to } });
  }
  if (to !== null && Number(made) < Number(end)) {
    found.push({ code: "generated-too-early", severity: "error", field: ["generated"], values: { generated, to } });
  }
  if (Number(made) > now * 1e3 + DAY) {
    found.push({ code: "in-the-future", severity: "warning", field: ["generated"], values: { date: generated } });
  }
  tools.forEach(({ firstSeen, lastSeen, beside }, index) => {
    if (beside) return;
    const at = (key) => ["ai", "tools", index, key];
    if (firstSeen !== null && lastSeen !== null && firstSeen > lastSeen) {
      found.push({
        code: "dates-reversed",
        severity: "error",
        field: at("first_seen"),
        values: { first: firstSeen, last: lastSeen }
      });
    }
    for (const [key, day] of [
      ["first_seen", firstSeen],
      ["last_seen", lastSeen]
    ]) {
      if (day === null || from === null || to === null) continue;
      const time = Date.parse(`${day}T00:00:00Z`);
      if (time >= Number(start) - 2 * DAY && time <= Number(end) + DAY) continue;
      found.push({ code: "date-outside-range", severity: "warning", field: at(key), values: { date: day, from, to } });
    }
  });
  return found;
}

// src/attestation/fact-differences.ts
var NAMED = 50;
var NOT_COMPARED = /* @__PURE__ */ new Set([
  "written_by",
  "rules",
  "range.base",
  "range.head",
  "range.since",
  "range.until",
  "evidence.digest"
]);
function factDifferences(said2, is, say, severityOf) {
  const declared = leavesOf(said2);
  const actual = new Map(leavesOf(is).map((leaf) => [leaf.name, leaf]));
  const named = new Set(declared.map(({ name }) => name));
  const missing = [...actual.values()].filter(({ name }) => !named.has(name) && !isLeftOut(name, said2)).map((leaf) => ({ ...leaf, value: emptyLike(leaf) }));
  const found = [...declared, ...missing].flatMap(({ name, value: x, field }) => {
    const y = actual.get(name)?.value ?? (typeof x === "number" ? 0 : null);
    if (x === y || NOT_COMPARED.has(name)) return [];
    const severity = typeof x === "number" && typeof y === "number" ? severityOf(Math.abs(x - y)) : weightOf(name);
    return [say("differs-from-git", severity, [FACTS_KEY, ...field], { declared: x, actual: y, drift: null })];
  });
  const more = found.length > NAMED ? [say("more-problems", "error", [FACTS_KEY], { count: found.length - NAMED })] : [];
  const sameRules = said2.rules === is.rules;
  const rules = sameRules ? [] : [say("other-rules", "note", [FACTS_KEY, "rules"], {})];
  const digest = sameRules && found.length === 0 && said2.evidence.digest !== is.evidence.digest ? [say("evidence-differs", "warning", [FACTS_KEY, "evidence", "digest"], {})] : [];
  const worstFirst = found.sort((a, b) => Number(b.severity === "error") - Number(a.severity === "error"));
  return [...worstFirst.slice(0, NAMED), ...more, ...rules, ...digest];
}
function weightOf(name) {
  return name === "complete" || name === "gaps" ? "warning" : "error";
}
function isLeftOut(name, said2) {
  const [member2 = ""] = name.split(".");
  return !Object.hasOwn(said2, member2) || name === "range.head_tree" && said2.range.head_tree === void 0;
}
function emptyLike({ value }) {
  return typeof value === "number" ? 0 : null;
}
function leavesOf(facts) {
  const leaves = [];
  const add = (value, name, field) => {
    if (Array.isArray(value)) leaves.push({ name, value: [...value].map(String).sort().join(", "), field });
    else if (typeof value === "object" && value !== null) {
      for (const [key, member2] of Object.entries(value)) add(member2, name === "" ? key : `${name}.${key}`, [...field, key]);
    } else leaves.push({ name, value, field });
  };
  const { tools, ...rest } = facts;
  add(rest, "", []);
  tools.forEach(({ id, ...tool }, index) => {
    add(tool, `tools.${id}`, ["tools", index]);
  });
  return leaves;
}

// src/attestation/truth.ts
function truthFindings(parsed, path, git, { maxDrift }) {
  const say = findingsAbout("attestation-truth", path, parsed.locate);
  const severityOf = (difference, of) => isBeyond(difference, of, maxDrift) ? "error" : "warning";
  const facts = parsed.document[FACTS_KEY];
  return [
    ...countFindings(parsed.claims, git.claims, say, severityOf),
    ...toolFindings(parsed.claims, git.claims, say, severityOf),
    ...identityFindings(parsed.claims, git, say),
    ...git.exact === null ? [] : rangeFindings(parsed, git.claims, git.exact.methods, say),
    ...git.exact === null || facts === void 0 ? [] : factDifferences(facts, git.exact.facts, say, (difference) => severityOf(difference, git.claims.commits))
  ];
}
function isBeyond(difference, of, maxDrift) {
  return of === 0 ? maxDrift < 100 : difference * 100 > maxDrift * of * (1 + 1e-12);
}
function countFindings(said2, is, say, severityOf) {
  const points = Math.round(Math.abs(said2.percentage - is.percentage) * 10) / 10;
  const values = { declared: said2.percentage, actual: is.percentage, drift: points };
  return [
    ...countDiffers(["range", "commits"], said2.commits, is.commits, is.commits, say, severityOf),
    ...countDiffers(["ai", "assisted_commits"], said2.assistedCommits, is.assistedCommits, is.commits, say, severityOf),
    ...points === 0 ? [] : [say("differs-from-git", severityOf(points, 100), ["ai", "percentage"], values)]
  ];
}
function countDiffers(field, said2, is, commits, say, severityOf) {
  if (said2 === is) return [];
  const difference = Math.abs(said2 - is);
  const values = { declared: said2, actual: is, drift: driftOf(difference, commits) };
  return [say("differs-from-git", severityOf(difference, commits), field, values)];
}
function driftOf(difference, commits) {
  return commits === 0 ? 100 : Math.round(difference / commits * 1e3) / 10;
}
function differs(field, declared, actual, say) {
  return say("differs-from-git", "error", field, { declared, actual, drift: null });
}
function toolFindings(said2, is, say, severityOf) {
  const found = said2.tools.flatMap((tool, index) => {
    if (tool.beside) return [];
    if (said2.tools.findIndex(({ identifier }) => identifier === tool.identifier) < index) return [];
    return listedTool(tool, index, is, say, severityOf);
  });
  for (const { identifier, commits } of is.tools) {
    if (said2.tools.some((tool) => tool.identifier === identifier && !(tool.beside && isListed(identifier)))) continue;
    const drift = driftOf(commits, is.commits);
    const finding2 = say("tool-not-listed", severityOf(commits, is.commits), ["ai", "tools"], {
      identifier,
      actual: commits,
      drift
    });
    found.push({ ...finding2, id: `${finding2.id}:${identifier}` });
  }
  return found;
}
function listedTool(tool, index, is, say, severityOf) {
  const at = (key) => ["ai", "tools", index, key];
  const seen = is.tools.find(({ identifier }) => identifier === tool.identifier);
  const other = is.tools.find(({ identifier, name: name2 }) => identifier !== tool.identifier && isSameName(name2, tool.name));
  const named = nameOfIdentifier(tool.identifier);
  const name = other === void 0 && !isNameOfAnother(tool) ? [] : [differs(at("name"), tool.name, named ?? seen?.name ?? null, say)];
  if (seen === void 0) {
    if (tool.commits === 0) return name;
    const drift = driftOf(tool.commits, is.commits);
    const values = { identifier: tool.identifier, declared: tool.commits, drift };
    return [...name, say("tool-not-seen", severityOf(tool.commits, is.commits), at("identifier"), values)];
  }
  return [
    ...name,
    ...countDiffers(at("commit_count"), tool.commits, seen.commits, is.commits, say, severityOf),
    ...isSameDay(tool.firstSeen, seen.firstSeen) ? [] : [differs(at("first_seen"), tool.firstSeen, seen.firstSeen, say)],
    ...isSameDay(tool.lastSeen, seen.lastSeen) ? [] : [differs(at("last_seen"), tool.lastSeen, seen.lastSeen, say)]
  ];
}
function isNameOfAnother({ name, identifier }) {
  const other = identifierNamed(name);
  return other !== null && other !== identifier;
}
function isSameDay(said2, is) {
  if (said2 === null || said2 === is) return true;
  return is !== null && Math.abs(Date.parse(`${said2}T00:00:00Z`) - Date.parse(`${is}T00:00:00Z`)) <= 864e5;
}
function identityFindings(said2, { claims: is, hasOrigin }, say) {
  if (!hasOrigin) {
    const finding2 = say("identity-unknown", "note", ["repo"], { declared: `${said2.owner}/${said2.name}` });
    return [{ ...finding2, answer: "unknown" }];
  }
  return [
    ...isSameName(said2.owner, is.owner) ? [] : [differs(["repo", "owner"], said2.owner, is.owner, say)],
    ...isSameName(said2.name, is.name) ? [] : [differs(["repo", "name"], said2.name, is.name, say)],
    ...said2.url === null || is.url === null || isSamePlace(said2.url, is.url) ? [] : [differs(["repo", "url"], said2.url, is.url, say)]
  ];
}
function rangeFindings({ document, claims }, is, methods, say) {
  const isSameMoment = (a, b) => a === b || a !== null && b !== null && Date.parse(a) === Date.parse(b);
  const said2 = document.ai.detection_methods;
  const words = (list) => [...list].sort().join(", ") || "none";
  return [
    ...isSameMoment(claims.from, is.from) ? [] : [differs(["range", "from"], claims.from, is.from, say)],
    ...isSameMoment(claims.to, is.to) ? [] : [differs(["range", "to"], claims.to, is.to, say)],
    ...said2 === void 0 || words(said2) === words(methods) ? [] : [differs(["ai", "detection_methods"], words(said2), words(methods), say)]
  ];
}
function freshnessFindings({ locate }, path, behind, mustBeFresh) {
  if (behind === null || behind.commits === 0 || behind.onlyDocuments) return [];
  const values = { commits: behind.commits, assisted: behind.assisted };
  return [
    findingsAbout("attestation-freshness", path, locate)("behind", mustBeFresh ? "error" : "warning", ["generated"], values)
  ];
}
function rewrittenFinding({ locate }, path, head) {
  return findingsAbout("attestation-truth", path, locate)("history-rewritten", "error", [FACTS_KEY, "range", "head"], { head });
}

// src/attestation/check.ts
async function checkAttestation(world, bytes, path, options) {
  const parsed = parseAttestation(bytes, path, options.strictSchema);
  const found = await findAgain(world, parsed, path, { config: options.config, ...progressOf(options) });
  const { report, repo, times } = found.recount;
  const more = await missingRecords(world, parsed);
  const head = await world.git.resolve("HEAD");
  const documents = head === null ? [] : await readDocuments({
    git: world.git,
    commit: head,
    keys: options.keys,
    figuresUntil: (moment) => figuresUntil(world, moment, { config: options.config }),
    gaps: more
  });
  const gaps = sortGaps([...repo.gaps, ...more]);
  const recomputed = claimsOf(repo, times, rulesOf(options.config).known.tools, found.range.merges);
  const exact = isExact(parsed, found.range) ? { facts: factsOf(report, repo), methods: methodsOf(repo) } : null;
  const hasOrigin = repo.repository.name !== null;
  const findings = [
    ...deviationFindings(parsed, path),
    ...consistencyFindings(parsed, path, world.now()),
    ...truthFindings(parsed, path, { claims: recomputed, hasOrigin, exact }, options),
    ...found.rewritten === null ? [] : [rewrittenFinding(parsed, path, found.rewritten)],
    ...freshnessFindings(parsed, path, found.behind, options.fresh),
    ...documentFindings(documents)
  ];
  const judged = gaps.length === 0 ? findings : findings.filter((finding2) => !restsOnWhole(finding2));
  const attestation = {
    path,
    digest: `sha256:${hash2("sha256", bytes, "hex")}`,
    version: String(parsed.document.version),
    declared: parsed.claims,
    recomputed: gaps.length === 0 ? recomputed : null,
    range: found.range,
    behind: found.behind
  };
  const checked = {
    ...repo,
    gaps,
    complete: gaps.length === 0,
    findings: [...repo.findings, ...judged],
    attestation,
    documents
  };
  return { ...report, ...verdictOf(gaps, checked.findings, "gate"), repos: [checked] };
}
function isExact({ document }, { source }) {
  return source === "object-ids" || document[FACTS_KEY]?.range.head === null;
}
function progressOf({ onProgress }) {
  return onProgress === void 0 ? {} : { onProgress };
}
function restsOnWhole({ check, code }) {
  return code !== "history-rewritten" && (check === "attestation-truth" || check === "attestation-freshness");
}
function deviationFindings({ deviations, locate }, path) {
  const finding2 = findingsAbout("attestation-schema", path, locate);
  return deviations.map(({ message, path: field }) => {
    const steps = field.map((step) => /^\d+$/.test(step) ? Number(step) : step);
    return finding2("not-to-the-letter", "note", steps, { said: message });
  });
}
async function missingRecords({ git }, { document }) {
  if (!document[FACTS_KEY]?.records?.includes(GIT_AI_NOTES)) return [];
  const { refs } = await git.refs();
  if (refs.some(({ name }) => name === GIT_AI_NOTES)) return [];
  return [
    {
      code: "missing-record",
      subject: GIT_AI_NOTES,
      detail: "the attestation counts git notes that are not in this clone",
      fix: "git fetch origin 'refs/notes/*:refs/notes/*'"
    }
  ];
}

// src/attestation/exports/uuid.ts
import { hash as hash3 } from "node:crypto";
function uuidOf(text) {
  const hex = hash3("sha256", text, "hex");
  const variant = (Number.parseInt(hex[16] ?? "0", 16) & 3 | 8).toString(16);
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-${variant}${hex.slice(17, 20)}-${hex.slice(20, 32)}`;
}

// src/attestation/exports/agent-trace.ts
var WROTE = /* @__PURE__ */ new Set(["author", "co-author", "assistant", "suggester"]);
var NO_TOOL = "unspecified";
function renderAgentTrace(tool, repo, changes) {
  const changed = new Map(changes.map(({ commit, files }) => [commit, files.map(({ path }) => path)]));
  const evidence = new Map(repo.evidence.map((item) => [item.id, item]));
  return repo.commits.filter(({ attribution, merge }) => (attribution === "declared" || attribution === "recorded") && !merge).flatMap((commit) => {
    const cited = commit.evidence.flatMap((id) => evidence.get(id) ?? []);
    return contributionsOf(commit, cited, changed.get(commit.id) ?? null);
  }).flatMap((contribution) => recordOf(tool, contribution) ?? []).map((record) => `${safeJson(canonicalJson(record))}
`).join("");
}
function contributionsOf(commit, cited, changed) {
  const uses = commit.tools.filter(({ role }) => WROTE.has(role));
  return [...new Set(uses.map(({ id }) => id))].sort().map((tool) => {
    const own2 = uses.filter(({ id }) => id === tool);
    const roles = [...new Set(own2.map(({ role }) => role))].sort();
    const said2 = cited.filter((item) => item.tool === tool && item.strength !== "weak" && WROTE.has(item.role ?? "assistant"));
    const onlyLines = said2.length > 0 && said2.every(({ ranges = [] }) => ranges.length > 0);
    const recorded = said2.flatMap(({ ranges = [] }) => ranges.map(({ path }) => path));
    return {
      commit,
      tool,
      roles,
      talks: modelsOf(own2, said2).map((model) => talkOf(model, roles, said2)),
      files: [.../* @__PURE__ */ new Set([...onlyLines ? [] : changed ?? [], ...recorded])].sort(),
      known: changed !== null
    };
  });
}
function modelsOf(uses, said2) {
  const named = [...new Set(uses.flatMap(({ model }) => model ?? []))].sort();
  const nameless = said2.some(({ model, ranges = [] }) => model === void 0 && ranges.length > 0);
  return named.length === 0 || nameless ? [null, ...named] : named;
}
function talkOf(model, roles, said2) {
  const own2 = said2.filter((item) => (item.model ?? null) === model && (item.ranges ?? []).length > 0);
  const ranges = /* @__PURE__ */ new Map();
  for (const { path, lines } of own2.flatMap((item) => item.ranges ?? [])) {
    const known = ranges.get(path) ?? /* @__PURE__ */ new Map();
    for (const range of rangesOf(lines)) known.set(`${range.start_line}-${range.end_line}`, range);
    ranges.set(path, known);
  }
  const wide = said2.some((item) => (item.ranges ?? []).length === 0 && (item.model ?? model) === model);
  const attested = own2.every(({ kind }) => kind === "note");
  return { model, ranges, author: roles.includes("author"), attested, whole: ranges.size === 0 || wide };
}
function rangesOf(lines) {
  return lines.split(",").flatMap((text) => {
    const [, from, to = from] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(text) ?? [];
    const range = { start_line: Number(from), end_line: Number(to) };
    return from !== void 0 && range.start_line >= 1 && range.end_line >= range.start_line ? [range] : [];
  });
}
function recordOf(tool, contribution) {
  const { commit, talks } = contribution;
  const timestamp = commit.date;
  if (timestamp === null) return null;
  const files = contribution.files.map((path) => {
    const having = talks.filter(({ ranges, whole }) => whole || ranges.has(path));
    return { path, conversations: (having.length > 0 ? having : talks).map((talk) => conversationOf(talk, path)) };
  });
  const record = {
    version: "0.1.0",
    timestamp,
    vcs: { type: "git", revision: commit.id },
    ...contribution.tool === NO_TOOL ? {} : { tool: { name: contribution.tool } },
    files,
    metadata: { "ai-provenance": metadataOf(tool, contribution) }
  };
  return { ...record, id: uuidOf(canonicalJson(record)) };
}
function conversationOf({ model, ranges, author, attested }, path) {
  const modelId = model === null ? null : modelIdOf(model);
  const lines = [...ranges.get(path)?.values() ?? []];
  const type = author || attested && lines.length > 0 ? "ai" : "mixed";
  return { contributor: { type, ...modelId === null ? {} : { model_id: modelId } }, ranges: lines };
}
function metadataOf(tool, { commit, roles, talks, files, known }) {
  const withLines = files.filter((path) => talks.some(({ ranges }) => (ranges.get(path)?.size ?? 0) > 0)).length;
  return {
    exporter: { name: tool.name, version: tool.version, rulesDigest: tool.rulesDigest },
    attribution: commit.attribution,
    roles,
    models: talks.flatMap(({ model }) => model ?? []),
    lines: withLines === 0 ? "not-recorded" : withLines === files.length ? "recorded" : "partly-recorded",
    changes: known ? "read" : "not-read"
  };
}
var PROVIDERS = { moonshot: "moonshotai", zhipu: "zhipuai" };
function modelIdOf(model) {
  const vendor = parseModel(model)?.vendor;
  const id = vendor === void 0 ? model : `${PROVIDERS[vendor] ?? vendor}/${model}`;
  return [...id].length > 250 ? null : id;
}

// src/attestation/exports/standing.ts
function standingOf(repo, attestation) {
  const { declared, recomputed } = attestation;
  const unknown = answersOf(repo, attestation).some(({ answer }) => answer === "unknown");
  if (!repo.complete || recomputed === null || unknown) return "incomplete";
  return refutationsOf(repo, attestation).length > 0 || !sameCounts(declared, recomputed) ? "differs" : "confirmed";
}
function refutationsOf(repo, attestation) {
  const refuting = answersOf(repo, attestation).filter(({ answer, severity }) => answer === "fail" && severity !== "note");
  return [...new Set(refuting.map(({ code }) => code))].sort();
}
function answersOf({ findings }, { path }) {
  return findings.filter((finding2) => finding2.check === "attestation-truth" && finding2.path === path);
}
function countedOf(repo, attestation) {
  return standingOf(repo, attestation) === "incomplete" ? null : attestation.recomputed;
}
function sameCounts(a, b) {
  return a.commits === b.commits && a.assistedCommits === b.assistedCommits && share2(a.percentage) === share2(b.percentage);
}
function share2(percentage) {
  return percentage.toFixed(1);
}

// src/attestation/exports/badge.ts
function badgeOf(repo, attestation, date) {
  const repository = repo.repository.name;
  if (attestation === null) return { repository, state: "absent" };
  const state = standingOf(repo, attestation);
  const { head } = attestation.range;
  const counted = countedOf(repo, attestation);
  return state === "confirmed" && counted !== null ? { repository, state, percentage: counted.percentage, commits: counted.commits, date, head } : { repository, state: state === "differs" ? "differs" : "incomplete", date, head };
}
var LABEL = "AI-assisted";
var LABEL_COLOUR = "#3d444d";
var COLOURS = {
  confirmed: "#3a5a83",
  differs: "#b3261e",
  incomplete: "#6a6f76",
  absent: "#6a6f76"
};
function renderBadge(badge) {
  const message = messageOf(badge);
  const [left, right] = [widthOf(LABEL) + 2 * PADDING, widthOf(message) + 2 * PADDING];
  const about = badge.repository === null ? "" : `${line(badge.repository, 100)}: `;
  const title = xml(`${about}${line(titleOf(badge, message))}`);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${left + right}" height="20" viewBox="0 0 ${left + right} 20" role="img" aria-label="${title}">`,
    `<title>${title}</title>`,
    `<path fill="${LABEL_COLOUR}" d="M${left} 0v20H4a4 4 0 0 1-4-4V4a4 4 0 0 1 4-4z"/>`,
    `<path fill="${COLOURS[badge.state]}" d="M${left} 0h${right - 4}a4 4 0 0 1 4 4v12a4 4 0 0 1-4 4h-${right - 4}z"/>`,
    '<g fill="#fff" font-family="Verdana,DejaVu Sans,Geneva,sans-serif" font-size="11" aria-hidden="true">',
    textAt(PADDING, LABEL),
    textAt(left + PADDING, message),
    "</g>",
    "</svg>",
    ""
  ].join("\n");
}
function messageOf(badge) {
  switch (badge.state) {
    case "confirmed":
      return line(`${shareOf(badge)} \xB7 ${checkedAt(badge, 8)}`, 100);
    case "differs":
      return "attestation differs from git";
    case "incomplete":
      return "incomplete";
    case "absent":
      return "no attestation";
  }
}
function titleOf(badge, message) {
  switch (badge.state) {
    case "confirmed":
      return `${LABEL}: ${shareOf(badge)}, as the attestation says and git repeats, ${checkedAt(badge, 64)}`;
    case "differs":
      return `${LABEL}: ${message}, ${checkedAt(badge, 64)}`;
    case "incomplete":
      return `${LABEL}: ${message}, the attestation could not be checked against git, ${checkedAt(badge, 64)}`;
    case "absent":
      return `${LABEL}: ${message}`;
  }
}
function shareOf({ percentage, commits }) {
  return `${share2(percentage)} % of ${commits} ${commits === 1 ? "commit" : "commits"}`;
}
function checkedAt({ date, head }, digits) {
  return `checked ${date.slice(0, 32)}${head === null ? "" : ` at ${head.slice(0, digits)}`}`;
}
function textAt(x, text) {
  return `<text x="${x}" y="14" textLength="${widthOf(text)}" lengthAdjust="spacingAndGlyphs">${xml(text)}</text>`;
}
var PADDING = 7;
var WIDTHS = [
  [30, "il'"],
  [39, " fj,.\xB7"],
  [43, "t!"],
  [47, "rI"],
  [50, '-/|\\()[]:;J"'],
  [58, "csz"],
  [62, "?LF"],
  [66, "aekovxyP"],
  [69, "bdgpqTY{}"],
  [70, "hnu0123456789_$*`E"],
  [76, "ABCKRSVXZ"],
  [81, "UNH&"],
  [87, "DGOQ"],
  [91, "wM+<>=~^#"],
  [109, "mW@"]
];
function widthOf(text) {
  const tenths = [...text].map((char) => WIDTHS.find(([, characters]) => characters.includes(char))?.[0] ?? 118);
  return Math.ceil(tenths.reduce((sum, width) => sum + width, 0) / 10);
}
function xml(text) {
  return text.replace(/[\uFFFE\uFFFF]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`).replace(/[&<>"']/g, (char) => `&#${char.charCodeAt(0)};`);
}

// src/attestation/exports/cyclonedx-declarations.ts
var [ASSESSOR, REQUIREMENT] = ["assessor", "requirement:share"];
var [CLAIM, COUNTER_CLAIM] = ["claim:attestation", "claim:git"];
var [FILE, GIT] = ["evidence:attestation", "evidence:git"];
function declarationsOf(checked, target) {
  const { tool, repo, attestation } = checked;
  const standing = standingOf(repo, attestation);
  const counted = countedOf(repo, attestation);
  const file = line(attestation.path);
  const refutations = refutationsOf(repo, attestation);
  const differs2 = standing === "differs" && counted !== null;
  const declared = counted === null ? "a share of AI-assisted commits" : sentence(attestation.declared);
  return {
    declarations: {
      assessors: [
        { "bom-ref": ASSESSOR, thirdParty: false, organization: { name: line(`${tool.name} ${tool.version} (a program)`) } }
      ],
      attestations: [
        {
          summary: SUMMARY[standing],
          assessor: ASSESSOR,
          map: [
            {
              requirement: REQUIREMENT,
              claims: [CLAIM],
              ...differs2 ? { counterClaims: [COUNTER_CLAIM] } : {},
              ...counted === null ? {} : { conformance: { score: differs2 ? 0 : 1, rationale: SUMMARY[standing] } },
              confidence: { rationale: LIMITS }
            }
          ]
        }
      ],
      claims: [
        {
          "bom-ref": CLAIM,
          target,
          predicate: `The file ${file} states ${declared}`,
          reasoning: REASONING[standing],
          evidence: standing === "confirmed" ? [FILE, GIT] : [FILE],
          ...differs2 ? { counterEvidence: [GIT] } : {}
        },
        ...differs2 ? [
          {
            "bom-ref": COUNTER_CLAIM,
            target,
            predicate: `Git shows ${sentence(counted)}${refutations.length === 0 ? "" : `; findings: ${refutations.join(", ")}`}`,
            reasoning: LIMITS,
            evidence: [GIT],
            counterEvidence: [FILE]
          }
        ] : []
      ],
      evidence: [fileEvidence(attestation), ...counted === null ? [] : [gitEvidence(checked, counted)]]
    },
    definitions: { standards: [STANDARD] }
  };
}
var LIMITS = "Counted are commits in which a tool or a person left a sign of AI use. No sign proves nothing, so the share is the least that is known.";
var SUMMARY = {
  confirmed: "AI-assisted share of commits: the attestation says what git says.",
  differs: "AI-assisted share of commits: the attestation says something other than git.",
  incomplete: "AI-assisted share of commits: the attestation could not be checked, because not everything could be read."
};
var REASONING = {
  confirmed: "The commits of the range were counted again in git, with the same result.",
  differs: "The commits of the range were counted again in git, with another result.",
  incomplete: "The commits of the range could not be counted again completely, so nothing is said of the claim."
};
var STANDARD = {
  "bom-ref": "standard:ai-attestation",
  name: "AI Attestation",
  owner: "Korext",
  requirements: [
    {
      "bom-ref": REQUIREMENT,
      identifier: "ai.percentage",
      title: "AI-assisted share of commits",
      text: "The stated share equals the commits with AI assistance, divided by all commits of the range."
    }
  ],
  externalReferences: [{ type: "website", url: "https://github.com/Korext/ai-attestation" }]
};
function sentence({ assistedCommits, commits, percentage }) {
  return `${assistedCommits} AI-assisted of ${commits} commits (${share2(percentage)} %)`;
}
function fileEvidence({ path, digest }) {
  return {
    "bom-ref": FILE,
    propertyName: "ai-provenance:attestation:digest",
    description: "The attestation as it stands in the repository, named by the SHA-256 digest of its bytes",
    data: [attached(path, digest)]
  };
}
function gitEvidence({ tool, attestation: { range } }, counted) {
  return {
    "bom-ref": GIT,
    propertyName: "ai-provenance:range:head",
    description: `The history up to the head, counted ${range.merges ? "with" : "without"} merge commits by the rules of the digest`,
    data: [
      ...range.base === null ? [] : [attached("base", range.base)],
      ...range.head === null ? [] : [attached("head", range.head)],
      attached("commits", String(counted.commits)),
      attached("assisted commits", String(counted.assistedCommits)),
      attached("rules", tool.rulesDigest)
    ]
  };
}
function attached(name, content) {
  return { name, contents: { attachment: { contentType: "text/plain", content } } };
}

// src/attestation/exports/cyclonedx.ts
var REPOSITORY = "repository";
function renderCycloneDx(input) {
  const { attestation, specVersion } = input;
  const timestamp = dateTime(attestation.declared.generated);
  const document = {
    $schema: `http://cyclonedx.org/schema/bom-${specVersion}.schema.json`,
    bomFormat: "CycloneDX",
    specVersion,
    version: 1,
    metadata: {
      ...timestamp === null ? {} : { timestamp },
      tools: { components: [{ type: "application", name: input.tool.name, version: input.tool.version.slice(0, 1024) }] },
      component: repositoryOf(input)
    },
    components: [...toolsOf(input), ...modelsOf2(input.repo)],
    compositions: [{ aggregate: "incomplete", assemblies: [REPOSITORY] }],
    ...declarationsOf(input, REPOSITORY)
  };
  const serialNumber = `urn:uuid:${uuidOf(canonicalJson(document))}`;
  return `${safeJson(canonicalJson({ ...document, serialNumber }, 2))}
`;
}
function properties(rows2) {
  return rows2.flatMap(([name, value]) => value === null ? [] : [{ name, value: String(value) }]);
}
function repositoryOf(input) {
  const { repo, attestation } = input;
  const { name, url } = repo.repository;
  const path = (name ?? `${attestation.declared.owner}/${attestation.declared.name}`).split("/");
  const group = path.slice(0, -1).join("/");
  const head = attestation.range.head ?? repo.range.head;
  const purl = purlOf(url, head);
  const digest = /^(?:sha256:)?([0-9a-f]{64})$/.exec(attestation.digest)?.[1];
  return {
    "bom-ref": REPOSITORY,
    type: "application",
    ...group === "" ? {} : { group },
    name: path.at(-1) ?? "",
    ...head === null ? {} : { version: head.slice(0, 1024) },
    ...purl === null ? {} : { purl },
    ...head !== null && /^[0-9a-f]{40}$/.test(head) ? { swhid: [`swh:1:rev:${head}`] } : {},
    externalReferences: [
      ...url === null ? [] : [{ type: "vcs", url: uri(url) }],
      {
        type: "attestation",
        url: relative(attestation.path),
        ...digest === void 0 ? {} : { hashes: [{ alg: "SHA-256", content: digest }] }
      }
    ],
    properties: [...interop(input), ...own(input)]
  };
}
function interop({ repo, attestation, governance }) {
  const counted = countedOf(repo, attestation);
  return properties([
    ["korext:ai_percentage", counted === null ? null : share2(counted.percentage)],
    ["korext:governance_tier", governance === null ? null : tierOf2(governance, counted?.assistedCommits ?? null)],
    ["korext:attestation_source", "repository"],
    ["korext:tools", counted === null ? null : counted.tools.map(({ identifier }) => identifier).join(",")],
    ["korext:proof_bundle_url", governance?.proofBundleUrl ?? null]
  ]);
}
function tierOf2({ engine, proofBundleUrl }, assisted) {
  if (engine !== null) return proofBundleUrl === null ? "SCANNED" : "ATTESTED";
  return assisted === 0 ? "NONE" : "UNGOVERNED";
}
function own({ tool, repo, attestation, governance }) {
  const standing = standingOf(repo, attestation);
  const counted = countedOf(repo, attestation);
  const { declared, range, behind } = attestation;
  const differs2 = standing === "differs";
  const { byAttribution } = repo.totals;
  return properties(
    [
      ["repository:name", repo.repository.name === null ? "as the attestation says" : "as the origin says"],
      ["verified", standing === "confirmed"],
      ["standing", standing],
      ...refutationsOf(repo, attestation).map((code) => ["finding", code]),
      ["percentage", counted === null ? null : share2(counted.percentage)],
      ["percentage:source", counted === null ? null : "recomputed from git"],
      ["commits", counted?.commits ?? null],
      ["commits:assisted", counted?.assistedCommits ?? null],
      ["declared:percentage", differs2 ? share2(declared.percentage) : null],
      ["declared:commits", differs2 ? declared.commits : null],
      ["declared:commits:assisted", differs2 ? declared.assistedCommits : null],
      ["declared:governance", governance === null ? null : "as the file says, not checked"],
      ["attestation:path", attestation.path],
      ["attestation:digest", attestation.digest],
      ["attestation:version", attestation.version],
      ["attestation:generated", declared.generated],
      ["range:source", range.source],
      ["range:base", range.base],
      ["range:head", range.head],
      ["range:merges", range.merges],
      ["behind:commits", behind?.commits ?? null],
      ["behind:commits:assisted", behind?.assisted ?? null],
      ["behind:only_attestation", behind?.onlyDocuments ?? null],
      ["scan:range", repo.range.expression],
      ["scan:base", repo.range.base],
      ["scan:head", repo.range.head],
      ["scan:complete", repo.complete],
      ...[...new Set(repo.gaps.map(({ code }) => code))].sort().map((code) => ["scan:gap", code]),
      // What was seen was seen; what rests on absence is told of complete runs only.
      ["scan:commits", repo.complete ? repo.totals.commits : null],
      ["scan:commits:merges", repo.complete ? repo.totals.merges : null],
      ["scan:commits:declared", byAttribution.declared],
      ["scan:commits:recorded", byAttribution.recorded],
      ["scan:commits:suspected", byAttribution.suspected],
      ["scan:commits:none", repo.complete ? byAttribution.none : null],
      ["scan:commits:human_attested", repo.totals.humanAttested],
      ...Object.entries(repo.totals.byRole).sort(byKey).map(([role, commits]) => [`scan:role:${role}`, commits]),
      ["rules_digest", tool.rulesDigest]
    ].map(([name, value]) => [`ai-provenance:${name}`, value ?? null])
  );
}
function toolsOf({ repo, tools }) {
  const rows2 = new Map(tools.map((row) => [row.id, row]));
  const seen = new Map(solidTools(repo).map((summary) => [summary.id, summary]));
  return [...seen].sort(byKey).map(([id, summary]) => {
    const row = rows2.get(id);
    return {
      "bom-ref": `tool:${id}`,
      type: "application",
      name: row?.name ?? id,
      ...row === void 0 ? {} : { publisher: row.vendor, externalReferences: [{ type: "website", url: uri(row.page) }] },
      // Took part in the making; is no part of what runs.
      scope: "excluded",
      properties: properties([
        ["ai-provenance:tool", id],
        ["ai-provenance:commits:declared", summary.declared],
        ["ai-provenance:commits:recorded", summary.recorded],
        ["ai-provenance:commits:suspected", summary.suspected],
        ["ai-provenance:first_seen", summary.firstSeen],
        ["ai-provenance:last_seen", summary.lastSeen],
        ...Object.entries(summary.roles).sort(byKey).map(([role, commits]) => [`ai-provenance:role:${role}`, commits]),
        ...Object.keys(summary.models).sort().map((model) => ["ai-provenance:model", model])
      ])
    };
  });
}
function modelsOf2(repo) {
  const uses = /* @__PURE__ */ new Map();
  for (const { id, models } of solidTools(repo)) {
    for (const [model, commits] of Object.entries(models)) {
      uses.set(model, (uses.get(model) ?? /* @__PURE__ */ new Map()).set(id, commits));
    }
  }
  return [...uses].sort(byKey).map(([model, tools]) => {
    const vendor = parseModel(model)?.vendor;
    return {
      "bom-ref": `model:${model}`,
      type: "machine-learning-model",
      name: model,
      ...vendor === void 0 ? {} : { publisher: vendor },
      scope: "excluded",
      modelCard: { considerations: { useCases: ["Named as the model that took part in commits of the repository"] } },
      properties: properties(
        [...tools].sort(byKey).map(([id, commits]) => [`ai-provenance:commits:tool:${id}`, commits])
      )
    };
  });
}
function solidTools({ tools }) {
  return tools.filter(({ declared, recorded }) => declared + recorded > 0);
}
function byKey([a], [b]) {
  return a < b ? -1 : a > b ? 1 : 0;
}
function purlOf(url, head) {
  const [, owner, name] = /^(?:https?|ssh|git):\/\/github\.com(?::\d+)?\/([\w-][\w.-]*)\/(\.?[\w-][\w.-]*)$/i.exec(url ?? "") ?? [];
  if (owner === void 0 || name === void 0) return null;
  const version = head !== null && /^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(head) ? `@${head}` : "";
  return `pkg:github/${owner.toLowerCase()}/${name.toLowerCase()}${version}`;
}
function uri(text) {
  return text.replace(/[^!-~]|["<>\\^`{|}]|%(?![0-9A-Fa-f]{2})/gu, escapeBytes);
}
function relative(path) {
  const names = path.split("/").filter((name) => name !== "");
  return uri(names.map((name) => name.replace(/[%?#:[\]]/g, escapeBytes)).join("/"));
}
function escapeBytes(char) {
  return [...Buffer.from(char)].map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, "0")}`).join("");
}
function dateTime(text) {
  if (!/^\d{4}-\d\d-\d\d[Tt ]\d\d:\d\d:\d\d(?:\.\d{1,9})?(?:[Zz]|[+-]\d\d:\d\d)$/.test(text)) return null;
  const time = Date.parse(text.toUpperCase().replace(" ", "T"));
  const shown2 = Number.isNaN(time) ? "" : new Date(time).toISOString();
  return /^\d{4}-/.test(shown2) ? shown2.replace(/\.\d+Z$/, "Z") : null;
}

// src/reports/attestation.ts
function renderAttestationText(report, style = PLAIN) {
  return report.repos.flatMap((repo) => repo.attestation === void 0 ? [] : textOf(repo, repo.attestation, style)).join("\n");
}
function verdictOf2(repo, { recomputed }) {
  const failed = (check) => repo.findings.filter((finding2) => finding2.check === check && finding2.answer === "fail" && finding2.severity !== "note");
  const untrue = [...failed("attestation-truth"), ...failed("attestation-consistency")];
  const also = [
    ...failed("attestation-freshness").length > 0 ? ["but commits came since"] : [],
    ...failed("provenance-documents").length > 0 ? ["and a document beside it is not in order"] : []
  ];
  const worst = untrue.some(({ severity }) => severity === "error");
  const claims = worst ? "NOT TRUE" : recomputed === null ? "NOT DECIDED: the history could not be seen whole" : untrue.length > 0 ? "WITHIN THE TOLERANCE, not equal to git" : isPart(repo) ? "TRUE of the part of the history that it covers" : "TRUE: every claim equals git";
  return { words: [claims, ...also].join(", "), good: !worst && recomputed !== null };
}
function textOf(repo, attestation, style) {
  const { declared, recomputed } = attestation;
  const verdict = verdictOf2(repo, attestation);
  const found = findingLines(findingsOf(repo), style);
  return [
    style.strong(`AI attestation ${line(attestation.path, 200)}`),
    verdict.good ? style.good(verdict.words) : style.bad(verdict.words),
    ...rangeWords(repo, attestation).map((words) => style.faint(words)),
    "",
    ...table(["", "the file says", "git says"], rowsOf(declared, recomputed, repo), [], style),
    ...documentRows(repo, style),
    ...found.length === 0 ? [] : ["", ...found],
    ...gapLines(repo.gaps, style),
    ""
  ].join("\n");
}
function findingsOf({ findings }) {
  return findings.filter(({ check }) => check.startsWith("attestation-") || check === "provenance-documents");
}
function documentRows({ documents = [] }, style) {
  if (documents.length === 0) return [];
  const rows2 = documents.slice(0, 20).map(({ path, format, version, state }) => [line(path, 80), format, line(version ?? "", 20), state]);
  const more = documents.length > rows2.length ? [`  and ${number(documents.length - rows2.length)} more, see --json`] : [];
  return ["", ...table(["Beside it", "format", "version", "state"], rows2, [], style), ...more];
}
function isPart({ range, attestation }) {
  return (attestation?.range.base ?? null) !== null || range.since !== null || range.until !== null;
}
function rangeWords({ range: walked }, { version, range, behind, declared }) {
  const { source, base, head, merges } = range;
  const short = (id) => id?.slice(0, 12) ?? "nothing";
  const dates = [
    ...walked.since === null ? [] : [` since ${walked.since}`],
    ...walked.until === null ? [] : [` until ${walked.until}`]
  ].join("");
  const counted = source === "object-ids" ? base === null ? `all commits up to ${short(head)}${dates}` : `only the part of the history ${short(base)}..${short(head)}${dates}` : `the file names no commit, so those between its dates (${declared.from ?? "the beginning"} \u2026 ${declared.to ?? declared.generated})`;
  const since = behind === null || behind.commits === 0 ? [] : behind.onlyDocuments ? ["since then only documents like this one changed"] : [
    `since then ${number(behind.commits)} ${plural("commit", behind.commits)}, ${number(behind.assisted)} with AI evidence`
  ];
  return [`format ${version}, counted again: ${counted}, merges ${merges ? "included" : "left out"}`, ...since].map(
    (text) => line(text, 300)
  );
}
function rowsOf(declared, recomputed, { repository }) {
  const row = (name, of) => [
    name,
    line(of(declared), 60),
    recomputed === null ? "not decided" : line(of(recomputed), 60)
  ];
  const identifiers = [
    ...new Set([declared, recomputed].flatMap((claims) => claims?.tools.map(({ identifier }) => identifier) ?? []))
  ];
  return [
    ["repository", line(`${declared.owner}/${declared.name}`, 60), line(repository.name ?? "not known: no origin", 60)],
    row("commits", ({ commits }) => number(commits)),
    row("assisted", ({ assistedCommits }) => number(assistedCommits)),
    row("percentage", ({ percentage }) => `${percentage.toFixed(1)} %`),
    ...identifiers.slice(0, 20).map(
      (identifier) => row(line(identifier, 40), ({ tools }) => {
        const tool = tools.find((one) => one.identifier === identifier);
        if (tool === void 0) return "not listed";
        return `${number(tool.commits)}${tool.firstSeen === null ? "" : ` (${tool.firstSeen} \u2026 ${tool.lastSeen})`}`;
      })
    )
  ];
}
function renderAttestationMarkdown(report) {
  return report.repos.flatMap((repo) => repo.attestation === void 0 ? [] : markdownOf(repo, repo.attestation)).join("\n");
}
function markdownOf(repo, attestation) {
  const open = sortFindings(findingsOf(repo)).filter(({ answer }) => answer !== "pass");
  return [
    `### AI attestation: ${verdictOf2(repo, attestation).words}`,
    "",
    `${markdownCode(attestation.path, 200)} \xB7 ${markdown(rangeWords(repo, attestation).join(" \xB7 "), 400)}`,
    "",
    "| | the file says | git says |",
    "| --- | --- | --- |",
    ...rowsOf(attestation.declared, attestation.recomputed, repo).map(
      (cells) => `| ${cells.map((cell) => markdown(cell)).join(" | ")} |`
    ),
    ...open.length === 0 ? [] : ["", "| | where | what |", "| --- | --- | --- |"],
    ...open.slice(0, 50).map(
      (finding2) => `| ${finding2.answer === "unknown" ? "unknown" : finding2.severity} | ${markdownCode(placeOf(finding2), 200)} | ${markdown(sentenceOf(finding2), 400)} |`
    ),
    ...gapSection(repo),
    ""
  ].join("\n");
}

export {
  parseKeySet,
  checkAttestation,
  renderAgentTrace,
  badgeOf,
  renderBadge,
  renderCycloneDx,
  renderAttestationText,
  renderAttestationMarkdown
};
