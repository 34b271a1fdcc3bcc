/** Stand where a class may, and are none. */
export declare const NO_CLASS: ReadonlySet<string>;
/** Words before a variable or a bracket that are no type and no function. */
export declare const NO_TYPE_BEFORE: ReadonlySet<string>;
/** Functions of PHP that most files call: never looked for in the tree, to keep what is remembered of a file small. */
export declare const COMMON_FUNCTIONS: ReadonlySet<string>;
