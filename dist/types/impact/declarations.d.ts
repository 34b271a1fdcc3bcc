import type { FileFacts } from './language.js';
/**
 * Top-level declarations that differ between two versions of a file: changed, new or gone. Null where that cannot be told: the language
 * gives no declarations, or code outside of them changed, which concerns everybody who loads the file. What only takes names from other
 * files (imports) is left out: it matters where such a name is used, and there the declaration may stay the same, so this orders and
 * labels, and never drops a file.
 */
export declare function touchedDeclarations(before: {
    text: string;
    facts: FileFacts;
}, after: {
    text: string;
    facts: FileFacts;
}): string[] | null;
