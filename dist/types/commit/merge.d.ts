/** Whether a raw commit has more than one parent: `tree`, `parent`, `parent` come first and in this order. */
export declare function isMerge(body: Buffer): boolean;
