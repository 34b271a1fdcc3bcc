import type { Check } from '../model/check.js';
import type { CheckId } from '../model/finding.js';
import { attestationConsistency } from './attestation-consistency.js';
import { attestationFreshness } from './attestation-freshness.js';
import { attestationPresent } from './attestation-present.js';
import { attestationSchema } from './attestation-schema.js';
import { attestationTruth } from './attestation-truth.js';
import { disclosure } from './disclosure.js';
import { forbiddenForms } from './forbidden-forms.js';
import { hiddenUnicode } from './hidden-unicode.js';
import { impactRating } from './impact-rating.js';
import { inventoryAges } from './inventory-ages.js';
import { inventoryAnswers } from './inventory-answers.js';
import { inventoryApproval } from './inventory-approval.js';
import { inventoryObserved } from './inventory-observed.js';
import { inventoryPresent } from './inventory-present.js';
import { policyChange } from './policy-change.js';
import { provenanceDocuments } from './provenance-documents.js';
import { requirements } from './requirements.js';
import { requirementsPresent } from './requirements-present.js';

/** Every check of a gate, in the order in which people read them. */
export const checks = {
  disclosure,
  'forbidden-forms': forbiddenForms,
  'hidden-unicode': hiddenUnicode,
  'attestation-present': attestationPresent,
  'attestation-schema': attestationSchema,
  'attestation-consistency': attestationConsistency,
  'attestation-truth': attestationTruth,
  'attestation-freshness': attestationFreshness,
  'provenance-documents': provenanceDocuments,
  'inventory-present': inventoryPresent,
  'inventory-answers': inventoryAnswers,
  'inventory-ages': inventoryAges,
  'inventory-approval': inventoryApproval,
  'inventory-observed': inventoryObserved,
  'requirements-present': requirementsPresent,
  requirements,
  'impact-rating': impactRating,
  'policy-change': policyChange,
} satisfies Record<CheckId, Check>;
