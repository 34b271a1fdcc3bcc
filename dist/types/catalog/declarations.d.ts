/** Sentences at the margin of a message in which a person says whether AI took part. */
export interface Declaration {
    id: string;
    /**
     * `says-ai` group 1 says how, anything but a denial counts · `names-ai` group 1 must begin with a tool, a model or "AI" ·
     * `heading` the next line with text is the value, read as `says-ai` · `ticked` / `unticked` a template box · `denies`.
     */
    reads: 'says-ai' | 'names-ai' | 'heading' | 'ticked' | 'unticked' | 'denies';
    /** Anchored. Case counts: `AI` is a word, `ai` is a folder. */
    pattern: string;
    /** Lower case; every line that matches contains at least one of them. `\n` stands for the beginning of the line. */
    literals: readonly string[];
    source: string;
    match: string[];
    miss: string[];
}
export declare const declarations: readonly Declaration[];
