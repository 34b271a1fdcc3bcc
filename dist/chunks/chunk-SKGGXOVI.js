import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/finding.ts
var CHECKS = [
  "hidden-unicode",
  "attestation-schema",
  "attestation-consistency",
  "attestation-truth",
  "attestation-freshness",
  "provenance-documents",
  "inventory-answers",
  "inventory-ages",
  "inventory-approval",
  "inventory-observed",
  "requirements"
];
var FINDING_CODES = [
  "hidden-text",
  // attestation-schema
  "not-to-the-letter",
  // attestation-consistency
  "share-differs-from-counts",
  "more-assisted-than-commits",
  "tool-exceeds-assisted",
  "tools-fall-short",
  "tool-twice",
  "dates-reversed",
  "date-outside-range",
  "generated-too-early",
  "in-the-future",
  // attestation-truth
  "differs-from-git",
  "tool-not-seen",
  "tool-not-listed",
  "identity-unknown",
  "history-rewritten",
  "evidence-differs",
  "other-rules",
  // attestation-freshness
  "behind",
  // provenance-documents
  "document-malformed",
  "unknown-version",
  "more-problems",
  "signature-holds",
  "signature-under-own-key",
  "signature-broken",
  "key-revoked",
  "key-unknown",
  "key-unusable",
  "key-twice",
  "issued-before-key",
  "sum-differs",
  "more-than-whole",
  "statements-contradict",
  "said-twice",
  "content-differs",
  "content-unseen",
  "content-unsettled",
  // inventory-answers
  "open-question",
  "no-answer",
  "no-reason",
  "model-without-version",
  // inventory-ages
  "too-old",
  "approval-ended",
  "seen-before-deployment",
  // inventory-approval
  "tool-not-in-inventory",
  "tool-not-named",
  "tool-not-approved",
  "used-before-approval",
  "used-after-approval",
  "model-not-in-inventory",
  "model-version-unknown",
  "model-date-not-named",
  "listed-version-unknown",
  "prohibited-in-use",
  // inventory-observed
  "never-seen",
  // requirements
  "control-fails",
  "control-error",
  "control-unknown",
  "control-excepted"
];

export {
  CHECKS,
  FINDING_CODES
};
