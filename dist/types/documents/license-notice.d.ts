import type { DocumentProblem, GovernanceTier, NoticeFacts, ProvenanceDocument, ProvenanceLevel, VerifiedFigures } from '../model/document.js';
import type { PlacedDocument } from '../yaml.js';
/** The AI License Notice 1.0 (`Korext/ai-license`: SPEC.md): the half for machines, and the half for people, which alone names a level. */
export declare const NOTICE_FILE = "ai-license-notice.yaml";
export declare const NOTICE_TEXT_FILE = "AI-LICENSE";
/**
 * The level of a percentage. SPEC.md names whole numbers (1–25, 26–60, 61–99) and leaves out what lies between: a level here begins
 * right above the one before it, and FULL is 100 alone, since it says "entirely". So 0.4 is LOW, 25.5 MODERATE and 99.5 HIGH.
 */
export declare function levelOf(percentage: number): ProvenanceLevel;
/**
 * The tier of a `governance` part (SPEC.md, Governance Tiers): SCANNED needs an engine and a scan, ATTESTED a proof bundle besides. It is
 * what the notice says of itself; nothing was fetched or verified.
 */
export declare function tierOf(governance: unknown): GovernanceTier;
/**
 * Reads a notice, and compares it with what git says where that is known, and with the notice for people where that is at hand.
 * @param text the bytes of `AI-LICENSE`
 */
export declare function readNotice(document: PlacedDocument, path: string, verified: VerifiedFigures | null, text: Uint8Array | null): ProvenanceDocument;
/**
 * Where a notice differs from git, field by field. A notice is a statement about the time it was made: the figures should be of the
 * commits it could have counted.
 */
export declare function compareNotice(document: PlacedDocument, notice: NoticeFacts, verified: VerifiedFigures): DocumentProblem[];
