import type { LineScope, RequirementContext } from '../model/requirement.js';
import type { ControlResult } from '../model/requirement-result.js';
import type { Grammar } from '../model/syntax-tree.js';
import { type Check, type SourceFile, type TreeFacts } from './check.js';
import type { PlacedControl } from './parse.js';
/** Checks combined: one of them (`any`) or every one of them (`all`) has to hold. */
type Node = {
    leaf: number;
} | {
    any: Node[];
} | {
    all: Node[];
};
interface PreparedControl {
    control: PlacedControl;
    node: Node;
}
/** Controls made ready: their checks, in one row, so that each file is looked at once for all of them. */
export interface Prepared {
    controls: PreparedControl[];
    checks: Check[];
    context: RequirementContext;
    needsDependencies: boolean;
    /** Scopes of lines that some check names. */
    lineScopes: ReadonlySet<LineScope>;
    /** Places of the checks that have to see a file. */
    wantedBy(path: string): readonly number[];
}
/** What one file showed, by the place of the check. Plain data. */
export type FileAnswers = [check: number, value: unknown][];
/** Compiles the controls. What is wrong with one check becomes its answer, so that the others still count. */
export declare function prepare(controls: readonly PlacedControl[], context: RequirementContext): Prepared;
/** The grammar whose tree some check needs to look at a file; null for nearly every file. */
export declare function grammarFor({ checks, wantedBy }: Prepared, path: string, bytes: Buffer): Grammar | null;
/** What a file shows to every check that wants it. Depends on its path and bytes alone. */
export declare function lookAt({ checks, wantedBy }: Prepared, file: SourceFile): FileAnswers;
/** The answers of all controls, from what the files showed. @param seen by path */
export declare function concludeControls(prepared: Prepared, seen: ReadonlyMap<string, FileAnswers>, tree: TreeFacts): ControlResult[];
export {};
