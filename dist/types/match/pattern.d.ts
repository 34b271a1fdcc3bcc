/** What the matcher needs of a regular expression. */
export interface Pattern {
    test(text: string): boolean;
    exec(text: string): readonly (string | undefined)[] | null;
}
/** Turns the source of an expression into a case-insensitive pattern. */
export type CompilePattern = (source: string) => Pattern;
/** For the built-in catalogue, whose expressions are reviewed and tested for linear time. */
export declare const compileOwn: CompilePattern;
