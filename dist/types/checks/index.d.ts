import type { Check } from '../model/check.js';
/** Every check of a gate, in the order in which people read them. */
export declare const checks: {
    disclosure: Check;
    'forbidden-forms': Check;
    'hidden-unicode': Check;
    'attestation-present': Check;
    'attestation-schema': Check;
    'attestation-consistency': Check;
    'attestation-truth': Check;
    'attestation-freshness': Check;
    'provenance-documents': Check;
    'inventory-present': Check;
    'inventory-answers': Check;
    'inventory-ages': Check;
    'inventory-approval': Check;
    'inventory-observed': Check;
    'requirements-present': Check;
    requirements: Check;
    'impact-rating': Check;
    'policy-change': Check;
};
