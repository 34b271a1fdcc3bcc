import type { CodeTree } from './language.js';
export type TestKind = 'test' | 'support';
/**
 * Whether a path is a test, or serves tests (fixtures, mocks, snapshots, configuration of a runner); null: neither, as far as its name
 * tells. Rows and their sources: `catalog/test-files.ts`. Linear in the path.
 */
export declare function testKindOf(path: string): TestKind | null;
/** {@link testKindOf} of every file of a tree, by index; made once. */
export declare function testKindsIn(tree: CodeTree): readonly (TestKind | null)[];
/** A file that may name a test runner: `package.json`, `pyproject.toml`, `go.mod`, `pom.xml`, `Gemfile`, … */
export interface Manifest {
    path: string;
    text: string;
}
export interface Runner {
    id: string;
    /** To be pasted into a POSIX shell at the root of the repository. */
    command: string;
}
/**
 * How to run one test file; null where no manifest above it names a runner, or the path holds a control character. The nearest manifest
 * counts; where one names several runners, the first of the list that runs such files. Paths are quoted for a POSIX shell, and one that
 * begins with a dash is written `./-…`. Nothing is looked up: whether the runner is installed is not known.
 */
export declare function runnersIn(manifests: readonly Manifest[]): (path: string) => Runner | null;
