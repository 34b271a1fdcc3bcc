/** How models are written, and the one spelling each is reported under. */
export interface ModelFamily {
    family: string;
    vendor: string;
    /** The tool id to report when a model of this family is named and no tool is. */
    tool: string;
    /** Alternatives; named groups `name`, `version`, `rest` form the id as `id` says. Matched on lower-case text. */
    forms: {
        pattern: RegExp;
        id: string;
    }[];
    /** Literal → id. */
    match: Record<string, string>;
    miss: string[];
}
/** `{x}` stands for group x; `{-x}` and `{.x}` for the same behind a dash or a dot, when it is present. */
export declare const modelFamilies: readonly ModelFamily[];
