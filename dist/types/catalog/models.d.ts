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
    /**
     * Ids that are known to exist, sorted; what is not here is of an unknown version, never taken for the nearest. An id counts when
     * its vendor names it (the model list in the vendor's own client: anthropics/claude-code@5cfc0a19 CHANGELOG.md,
     * google-gemini/gemini-cli@5411f113, MoonshotAI/kimi-cli@4a550eff, mistralai/mistral-vibe@ac8f1a0; for the others the provider
     * packages of vercel/ai@ed857f50f1), when it is a sample above, or when three commits in two public repositories carry it.
     */
    known: readonly string[];
}
/** `{x}` stands for group x; `{-x}` and `{.x}` for the same behind a dash or a dot, when it is present. */
export declare const modelFamilies: readonly ModelFamily[];
