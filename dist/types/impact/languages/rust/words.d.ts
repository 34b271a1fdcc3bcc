export declare const KEYWORDS: ReadonlySet<string>;
/** Names of the prelude that are called. */
export declare const CONTEXTUAL: ReadonlySet<string>;
/** Macros of the standard library. */
export declare const STANDARD_MACROS: ReadonlySet<string>;
