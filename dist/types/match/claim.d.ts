import type { EvidenceReason, Role, Strength } from '../model/evidence.js';
/** The tool id for certain AI use by a tool that cannot be told. */
export declare const UNSPECIFIED = "unspecified";
/** What one identity or line says. */
export interface Claim {
    signature: string;
    tool: string;
    model?: string;
    role?: Role;
    strength: Strength;
    because?: EvidenceReason;
}
