import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);

// src/model/finding.ts
var CHECKS = [
  "disclosure",
  "forbidden-forms",
  "hidden-unicode",
  "attestation-present",
  "attestation-schema",
  "attestation-consistency",
  "attestation-truth",
  "attestation-freshness",
  "provenance-documents",
  "inventory-present",
  "inventory-answers",
  "inventory-ages",
  "inventory-approval",
  "inventory-observed",
  "requirements-present",
  "requirements",
  "impact-rating",
  "policy-change"
];
var FINDING_CODES = [
  // any check of a gate
  "document-in-order",
  "nothing-to-check",
  "not-demanded",
  "undecided",
  // disclosure, forbidden-forms
  "no-ai-commits",
  "all-disclosed",
  "undisclosed",
  "disclosure-malformed",
  "no-forbidden-form",
  "forbidden-form",
  "no-hidden-text",
  "hidden-text",
  // attestation-present, inventory-present, requirements-present
  "document-present",
  "document-missing",
  "document-unreadable",
  "document-not-here",
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
  "commits-left-out",
  "evidence-differs",
  "other-rules",
  // attestation-freshness
  "behind",
  "attestation-too-old",
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
  "documents-in-order",
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
  "controls-hold",
  "control-fails",
  "control-error",
  "control-unknown",
  "control-excepted",
  // impact-rating
  "rated-within",
  "rated-too-high",
  "rating-unknown",
  // policy-change
  "policy-unchanged",
  "policy-changed",
  "policy-unreadable"
];

export {
  CHECKS,
  FINDING_CODES
};
