export interface ModelName {
    /** The spelling all forms of one model share: `claude-opus-4-8`. */
    id: string;
    family: string;
    vendor: string;
    /** The tool id to report when no tool is named. */
    tool: string;
}
/**
 * The model that a text names, or null. Host prefixes (`openrouter/anthropic/…`), tiers (`:free`), context sizes (`[1m]`) and effort
 * words (`-high`) are not part of a model. A family without a version (`Claude`) is a tool or a product, not a model.
 */
export declare function parseModel(text: string): ModelName | null;
/**
 * The model that a text names, and whether this version of it is in the table of known ones. A date behind a known id, and a known
 * model in Claude 3's older word order, are known. Digits that the family's form left over make it unknown, never the nearest.
 */
export declare function matchModel(text: string): {
    id: string;
    family: string;
    known: boolean;
} | null;
/**
 * What two spellings of one model have in common: the id without the date of its release, in one word order, and that date.
 * `claude-3-5-sonnet-20241022` and `claude-sonnet-3-5` have the same key.
 */
export declare function modelKey(id: string): {
    key: string;
    date: string | null;
};
