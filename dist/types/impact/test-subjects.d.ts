import type { CodeTree, EdgeSink } from './language.js';
/**
 * Edges from tests to what they test, by its name alone: `foo.test.ts` and `foo.ts`, `test_foo.py` and `foo.py`, `FooTest.java` and
 * `Foo.java`. The file beside it or in the mirrored folder first, then the only one of that name. Always a guess.
 *
 * @param isTest which files are tests
 * @param knows whether something surer says the same
 */
export declare function linkTests(tree: CodeTree, isTest: (path: string) => boolean, knows: (from: number, to: number) => boolean, sink: EdgeSink): void;
/** File names that a test of this name may be about, the likeliest first. */
export declare function subjectNames(path: string): string[];
