import type { EvidenceKind } from '../model/evidence.js';
/** A rule that is code rather than a pattern: what it reads, and where that is described. */
export interface KindRule {
    /** Stands in evidence as its signature. */
    id: string;
    kind: EvidenceKind;
    strength: 'decisive' | 'strong' | 'weak';
    source: string;
    note: string;
}
export declare const kindRules: readonly KindRule[];
