import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
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
  leftOut,
  methodsOf,
  nameOfIdentifier,
  parseAttestation,
  percentageOf
} from "./chunk-DICD4MKZ.js";
import {
  parseJson
} from "./chunk-RNDTGGTR.js";
import {
  DOCUMENT_MAX_BYTES,
  parseYaml,
  schemaProblems
} from "./chunk-C2HE3MFX.js";
import {
  unreadableTree
} from "./chunk-U4QGR6N4.js";
import {
  GIT_AI_NOTES
} from "./chunk-4C2CDOIS.js";
import {
  sortGaps,
  verdictOf
} from "./chunk-DKXBUIOJ.js";
import {
  PathIndex,
  rulesOf
} from "./chunk-HJB5ROFS.js";
import {
  canonicalJson
} from "./chunk-5HZFENFR.js";

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
  return problems.map(({ line, column, message, fix }) => ({
    code: "document-malformed",
    line,
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
function finding(path, id, { code, line, column, subject, values }) {
  const { answer, severity } = WEIGHTS[code] ?? { answer: "fail", severity: "warning" };
  return {
    id,
    check: "provenance-documents",
    answer,
    severity,
    path,
    line,
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
  const object = (required, properties) => ({
    type: "object",
    required,
    properties,
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
  const own = {
    value: inline ? member(document.value, APP_MEMBER) : document.value,
    locate: (below, key = false) => document.locate([...at, ...below], key)
  };
  const base = { format: "app-metadata", path };
  const version = shown(member(own.value, "app_version"));
  const minor = minorOf(member(own.value, "app_version"));
  if (minor === null) {
    const problem = problemAt(own, ["app_version"], "unknown-version", { format: "AI Provenance Protocol document", version });
    return { ...base, version, state: "unknown-version", facts: null, problems: [problem] };
  }
  const faults = malformed(schemaProblems(minor === "0" ? SCHEMA_1_0 : SCHEMA_LATER, own));
  const metadata = own.value;
  if (faults.length === 0) faults.push(...timeFaults(own, metadata));
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
  const problems = [...contradictions(own, metadata), ...contentProblems(own, metadata.content_hash ?? "", content)];
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
  return TEXT_LINES.flatMap(([field, line, of]) => {
    const written = line.exec(text)?.[1];
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
  const share2 = percentage === null ? null : percentageOf2(percentage.value);
  if (percentage !== null && share2 === null) {
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
  if (percentage !== null && share2 !== null && share2 > 0) {
    problems.push(problemAt(document, percentage.path, "statements-contradict", { declared: `${share2} %`, other }));
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
  const found = components().filter(({ properties, problems: problems2 }) => properties.length + problems2.length > 0);
  const claims = found.map(({ properties }) => claimOf(properties));
  const problems = found.flatMap(({ path: at, properties, problems: own }, index) => [
    ...own,
    ...repeated(properties).map(({ name, said: said2 }) => problemAt(document, said2.path, "said-twice", { name })),
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
function repeated(properties) {
  const seen = /* @__PURE__ */ new Set();
  return properties.filter(({ name }) => seen.size === seen.add(name).size);
}
function nameAt(document, path, problem) {
  const component = path.reduce(
    (at, step) => Array.isArray(at) ? at[Number(step)] : member(at, String(step)),
    document.value
  );
  const name = shown(member(component, "name"));
  return name === null ? problem.subject : `${problem.subject} of ${name}`;
}
function claimOf(properties) {
  const claim = { percentage: null, tier: null, source: null };
  for (const { name, said: said2 } of properties) {
    const key = Object.hasOwn(NAMES, name) ? NAMES[name] : null;
    if (key !== null) claim[key] ??= said2;
  }
  return claim;
}
function cycloneDxComponents(document, list, path) {
  if (!Array.isArray(list)) return [];
  return list.flatMap((component, index) => {
    const at = path.at(-1) === "component" ? path : [...path, index];
    const properties = [];
    const problems = [];
    rows(member(component, "properties")).forEach((property, place) => {
      const name = member(property, "name");
      if (typeof name !== "string" || !Object.hasOwn(NAMES, name)) return;
      const value = member(property, "value");
      const valuePath = [...at, "properties", place, "value"];
      if (typeof value === "string") properties.push({ name, said: { value, path: valuePath } });
      else problems.push(malformedAt(document, valuePath, `the value of ${name} must be a string`));
    });
    const inner = cycloneDxComponents(document, member(component, "components"), [...at, "components"]);
    return [{ path: at, properties, problems }, ...inner];
  });
}
function spdxComponents(document) {
  return rows(member(document.value, "packages")).map((entry, index) => {
    const path = ["packages", index];
    const properties = rows(member(entry, "annotations")).flatMap((annotation, place) => {
      const comment = member(annotation, "annotationComment");
      const at = [...path, "annotations", place, "annotationComment"];
      return typeof comment === "string" ? pairs(comment, at) : [];
    });
    return { path, properties, problems: [] };
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
function leftOutFinding({ locate }, path, commits) {
  return findingsAbout("attestation-truth", path, locate)("commits-left-out", "error", ["range"], { commits });
}

// src/attestation/check.ts
async function checkAttestation(world, bytes, path, options) {
  const parsed = parseAttestation(bytes, path, options.strictSchema);
  const head = options.head ?? await world.git.resolve("HEAD");
  const found = await findAgain(world, parsed, path, { config: options.config, head, ...progressOf(options) });
  const { report, repo, times } = found.recount;
  const more = await missingRecords(world, parsed);
  const left = options.change === void 0 ? 0 : await leftOut(world.git, found, parsed, options.change, more);
  const documents = options.documents === false ? [] : await provenanceDocuments(world, head, options, more);
  const gaps = sortGaps([...repo.gaps, ...more]);
  const recomputed = claimsOf(repo, times, rulesOf(options.config).known.tools, found.range.merges);
  const exact = isExact(parsed, found.range) ? { facts: factsOf(report, repo), methods: methodsOf(repo) } : null;
  const hasOrigin = repo.repository.name !== null;
  const findings = [
    ...deviationFindings(parsed, path),
    ...consistencyFindings(parsed, path, world.now()),
    ...truthFindings(parsed, path, { claims: recomputed, hasOrigin, exact }, options),
    ...found.rewritten === null ? [] : [rewrittenFinding(parsed, path, found.rewritten)],
    ...left === 0 ? [] : [leftOutFinding(parsed, path, left)],
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
  return { ...report, command: "attestation", ...verdictOf(gaps, checked.findings, "gate"), repos: [checked] };
}
async function provenanceDocuments(world, head, { config, keys }, gaps) {
  if (head === null) return [];
  return readDocuments({
    git: world.git,
    commit: head,
    keys,
    figuresUntil: (moment) => figuresUntil(world, moment, { config, head }),
    gaps
  });
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

export {
  documentFindings,
  parseKeySet,
  checkAttestation,
  provenanceDocuments
};
