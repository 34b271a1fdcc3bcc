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
