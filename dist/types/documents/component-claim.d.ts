import type { DocumentProblem } from '../model/document.js';
import type { PlacedDocument } from '../yaml.js';
import { type Path } from './problem.js';
/** What is said of one dependency (`Korext/supply-chain-attestation`: SPEC.md 3, 4 and 7), and where. */
export interface ComponentClaim {
    percentage: Said | null;
    tier: Said | null;
    source: Said | null;
}
export interface Said {
    value: string | number;
    path: Path;
}
/** The percentage as a number, or null when it is none between 0 and 100. */
export declare function percentageOf(value: string | number): number | null;
export declare function claimProblems(document: PlacedDocument, { percentage, tier, source }: ComponentClaim): DocumentProblem[];
