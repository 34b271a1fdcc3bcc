/** A match in a line. Lines and columns count from 1. */
export interface LineMatch {
    line: number;
    column: number;
}
/** A pattern over lines, in linear time whatever the pattern and the text. */
export interface LinePattern {
    lines(bytes: Buffer): Generator<LineMatch>;
    test(line: Buffer): boolean;
}
/**
 * Compiles a pattern of a requirements file: the syntax of RE2, without regard to case unless it stands in `(?-i:…)`. Most patterns run on
 * the engine of the grep form, which passes over files without a required literal; the others on RE2 itself, line by line.
 * @throws ProvenanceError `usage` for what is no such pattern
 */
export declare function compilePattern(source: string): LinePattern;
