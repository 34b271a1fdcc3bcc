import type { CodeTree } from '../../language.js';
/** What rustc compiles at a time: a file at its root, and the crates it sees by name. */
export interface Crate {
    root: number;
    /** Rust 2015 reads the paths of `use` from the root of the crate. */
    old: boolean;
    /** The folder of its manifest. */
    folder: string;
    /** By the name code uses: a crate of this tree, or the name of a package elsewhere. */
    externs: Map<string, Crate | string>;
}
/** The crates of a tree as `cargo` finds them (https://doc.rust-lang.org/cargo/reference/cargo-targets.html), and the build scripts. */
export declare function cratesOf(tree: CodeTree): {
    crates: Crate[];
    scripts: {
        script: number;
        lib: number;
    }[];
};
export declare function nameInCode(name: string): string;
