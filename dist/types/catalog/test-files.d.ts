/**
 * Which files are tests, and what serves them. Globs over paths: a leading `**`/ any folder, `*` within a name, a trailing `/` everything
 * below. The first row that matches counts.
 */
export interface TestFileRow {
    ecosystem: string;
    kind: 'test' | 'support';
    paths: readonly string[];
    source: string;
    match: readonly string[];
    miss?: readonly string[];
}
export declare const testFiles: readonly TestFileRow[];
