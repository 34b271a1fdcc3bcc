import type { Role, Strength } from '../model/evidence.js';
/** Trailers that many tools and projects share. What a value means is decided by {@link Convention.values}. */
export interface Convention {
    /** Lower case. */
    key: string;
    /**
     * `person` the value is an identity, AI only when that identity is an agent's · `names-ai` AI only when the value names a tool, a
     * model or "AI" · `says-ai` the key itself says AI: any value counts unless it denies · `share` a measured percentage ·
     * `denies` the key says that no AI took part.
     */
    values: 'person' | 'names-ai' | 'says-ai' | 'share' | 'denies';
    role: Role;
    strength: Strength;
    /** Counts only beside these other keys on the same commit. */
    with?: string[];
    source: string;
    match: string[];
    miss: string[];
}
export declare const conventions: readonly Convention[];
/** Values that turn a `says-ai` trailer into a denial. */
export declare const DENYING_VALUE: RegExp;
/** Values that were never filled in. */
export declare const UNFILLED_VALUE: RegExp;
