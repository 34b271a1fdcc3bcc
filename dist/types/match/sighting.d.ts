import type { Evidence, EvidenceKind } from '../model/evidence.js';
import type { Claim } from './claim.js';
/** Evidence of a commit before it has an id. */
export type Sighting = Omit<Evidence, 'id' | 'assertedBy' | 'commit'>;
export declare const QUOTE_LIMIT = 500;
/** A sighting in the making; `key` is the trailer key it came from. */
export type Draft = Sighting & {
    key?: string;
};
export declare function draft(claim: Claim, kind: EvidenceKind, role: NonNullable<Claim['role']>, quote: string): Draft;
export declare function denial(signature: string, strength: 'strong' | 'weak', quote: string): Draft;
export declare function weaken(sighting: Draft, because: NonNullable<Sighting['because']>): Draft;
/** A sighting that makes a commit `declared`. */
export declare function counts(sighting: Sighting): boolean;
export declare function publicPart({ key: _, ...sighting }: Draft): Sighting;
export declare function unique(found: Draft[]): Draft[];
