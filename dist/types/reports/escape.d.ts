/**
 * One line of text for a terminal or a CI log. Active characters become `\u{..}`, and nothing is left that a CI runner takes for a
 * command: it acts on `##[` anywhere and on `::` behind leading white space (actions/runner, ActionCommand.cs).
 */
export declare function line(text: string, limit?: number): string;
/** Replaces active characters by their code points; everything else stays. */
export declare function visible(text: string): string;
/** At most `limit` characters, with an ellipsis in place of the rest. */
export declare function cut(text: string, limit: number): string;
/**
 * Text in Markdown prose or a table cell: every ASCII punctuation mark is escaped, so nothing of it is markup, mention or link. GitHub looks
 * for `@name` and `#1` in the rendered text, where an escape is gone; a zero-width space behind the mark parts them (github/cmark-gfm#181).
 */
export declare function markdown(text: string, limit?: number): string;
/** Text in a Markdown code span: the fence is longer than any run of backticks inside. */
export declare function markdownCode(text: string, limit?: number): string;
/** JSON text of equal value in which no active character and no runner command stands literally. */
export declare function safeJson(json: string): string;
