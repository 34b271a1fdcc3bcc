import type { AffectedFile, ChangedDependency, ChangedPath, ImpactFactor, ImpactReason, ImpactReport } from '../model/impact.js';
/** The words of an impact. Nothing here is escaped: who writes them into a channel does that. */
export declare const LEVEL_WORDS: {
    low: string;
    moderate: string;
    high: string;
    'insufficient-evidence': string;
};
export declare const FACTOR_WORDS: {
    'past-edits': string;
    'past-fixes': string;
    authors: string;
    'direct-dependents': string;
    'public-surface': string;
    'sensitive-paths': string;
    'ai-unreviewed': string;
    size: string;
    'broken-imports': string;
};
export declare const KIND_WORDS: {
    asset: string;
    barrel: string;
    config: string;
    dynamic: string;
    import: string;
    include: string;
    init: string;
    package: string;
    're-export': string;
    require: string;
    string: string;
    test: string;
    type: string;
};
export declare const REASON_WORDS: {
    'unknown-base': string;
    'nothing-analysed': string;
    'missing-content': string;
    'unread-changes': string;
    'history-only-changes': string;
    'unread-importers': string;
    'submodule-changes': string;
    'unsure-changes': string;
    'unblamed-changes': string;
    'shallow-history': string;
};
/** `HIGH impact: 7 changed files reach 23 others (12 close) and 9 of 214 tests`. Never `no impact` where nobody could look. */
export declare function verdictWords({ state, totals, rating, changed }: ImpactReport): string;
/** `past-fixes 9 (raised from 6, high from 20)` */
export declare function factorWords({ id, value, raised, high, level }: ImpactFactor): string;
/** `zod ^3.0.0 → ^4.0.0  imported by 2 files`; a package may go by another name in code. */
export declare function stepWords({ from, to, importers }: ChangedDependency): {
    step: string;
    users: string;
};
export declare function reasonWords({ code, count, paths }: ImpactReason): string;
export declare function statusWords({ status, from, cosmetic }: ChangedPath): string;
/** `2 steps, certain: src/c.ts:4 imports src/b.ts, src/b.ts:1 imports src/a.ts` */
export declare function wayWords({ distance, confidence, via, close, signals }: AffectedFile): string;
/** `+12 −3 · 41 dependents · AI wrote 10 of 12 lines, no review named for 10` */
export declare function changeFacts({ lines, dependents, ai }: ChangedPath): string[];
/** `84 % of 1,204 imports resolved in the tree, 12 % external, 4 % unresolved` */
export declare function coverageWords({ coverage }: ImpactReport): string;
