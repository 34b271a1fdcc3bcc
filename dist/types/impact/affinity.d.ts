/** How alike the names of files are: cosine of the words of their paths, rare words counting more (tf-idf), and more where the stems agree. */
export declare class Affinity {
    #private;
    constructor(paths: readonly string[]);
    /** Whether two files are named for the same thing: `foo.ts`, `foo.test.ts`, `test_foo.py`, `FooTest.java`. */
    isNamesake(a: number, b: number): boolean;
    /** Files named for the same thing as one, itself left out. */
    namesakes(file: number): readonly number[];
    /** Files with something in common with one, each from 0 to 1. */
    with(file: number): Map<number, number>;
}
