import { type Code } from '../../../code/tokens.js';
import type { FileFacts, ImportFact } from '../../language.js';
/** What is gathered on the way through the tokens of one file. */
export interface Gathered {
    code: Code;
    kotlin: boolean;
    scala: boolean;
    package: string;
    imports: ImportFact[];
    /** Full names, and of each what stands behind its package. */
    declares: Set<string>;
    /** By the brace that opens its body, the name of a type without its package; empty for one inside a function. */
    bodies: Map<number, string>;
    supers: [string, string][];
    /** Names with the offset where they first stand. */
    uses: Map<string, number>;
    /** Simple names declared anywhere in the file: types, and in Kotlin functions, properties and parameters. */
    own: Set<string>;
    /** Those of `uses` that stand outside of all types, where what a type holds is not in sight. */
    outside: Set<string>;
    /** The brace that opens the type at the top that was begun last. */
    body: number;
    spans: {
        name: string;
        from: number;
        to: number;
        exported: boolean;
    }[];
    entry: boolean;
    /** Kotlin: something stands outside of all types. */
    facade: boolean;
}
/** Reads a file of Java, Kotlin, Groovy or Scala. `declares` begins with the package, empty for none. */
export declare function jvmFacts(code: Code, path: string): FileFacts;
