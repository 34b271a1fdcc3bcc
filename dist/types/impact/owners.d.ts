import { type PathPattern } from './owner-patterns.js';
export type Forge = 'github' | 'gitlab';
/** Where a forge looks, in its order: the first that exists counts, the others are not read. */
export declare const OWNERS_PATHS: Record<Forge, readonly string[]>;
/** One rule as the forge reads it. */
export interface OwnerRow {
    /** From 1. */
    line: number;
    pattern: string;
    /** Empty: what matches has no owner, which is not the same as no rule. */
    owners: readonly string[];
    /** GitLab: the section, `''` before the first; on GitHub always `''`. */
    section: string;
    /** GitLab `!pattern`: what matches needs nobody of this section, whatever follows. */
    exclusion: boolean;
}
/** What the forge does not understand; it leaves such a line out, or takes it otherwise than it looks. */
export interface OwnerProblem {
    /** From 1; 0: the file as a whole. */
    line: number;
    column: number;
    what: 'too-large' | 'negation' | 'character-range' | 'escaped-hash' | 'pattern-too-long' | 'invalid-owner' | 'missing-owner' | 'section-without-name' | 'invalid-section' | 'optional-with-approvals';
    text: string;
}
export interface OwnerSection {
    name: string;
    optional: boolean;
    /** How many have to approve. */
    approvals: number;
}
/** A CODEOWNERS file, made ready for questions. */
export interface Owners {
    forge: Forge;
    rows: readonly OwnerRow[];
    sections: readonly OwnerSection[];
    problems: readonly OwnerProblem[];
    /** By section, in order. */
    readonly lookups: readonly Lookup[];
}
export interface OwnerMatch {
    owners: string[];
    line: number;
    pattern: string;
    section: string;
    optional: boolean;
}
/**
 * Reads a CODEOWNERS file as the forge does; never throws, every line it does not understand is a problem.
 *
 * GitHub (docs.github.com, About code owners): lines with `!`, `[ ]`, `\#` or a malformed owner are left out, a file of 3 MB or more as a
 * whole. GitLab (docs.gitlab.com, Syntax of CODEOWNERS; gitlab-org/gitlab: ee/lib/gitlab/code_owners/): sections, default owners,
 * exclusions; of the words behind a pattern those that look like an owner count.
 */
export declare function parseOwners(text: string, forge: Forge): Owners;
/**
 * Who owns a path; null where no rule matches. An empty list is a rule that says: nobody.
 *
 * GitHub: the last rule that matches. GitLab: the last one of every section, `owners` those of all; line and pattern are those of the last
 * section that has one, {@link ownerMatches} tells them apart. Case counts. Linear in the length of the path for each rule looked at.
 */
export declare function ownersOf(owners: Owners, path: string): {
    owners: string[];
    line: number;
    pattern: string;
} | null;
/** The rule that counts in every section; on GitHub one at most. */
export declare function ownerMatches({ lookups, sections }: Owners, path: string): OwnerMatch[];
/** The rules of one section by where they can hold, so that a path is compared with few of them. */
declare class Lookup {
    #private;
    constructor(rows: readonly OwnerRow[], compile: (pattern: string) => PathPattern);
    /** The last rule that holds; null where none does, or an exclusion takes the path out. */
    last(names: readonly string[]): OwnerRow | null;
}
export {};
