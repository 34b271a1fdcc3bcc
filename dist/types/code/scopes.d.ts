import type { Unsure } from './mask.js';
import { type Code } from './tokens.js';
/** A function: from its name or parameters to the end of its body. */
export interface FunctionScope {
    start: number;
    /** Behind its last character. */
    end: number;
    /** Null: it has none of its own. */
    name: string | null;
    /** Of its start, from 1. */
    line: number;
}
/**
 * The functions of a text, nested ones included, in the order they begin. Never throws; `unsure` where brackets do not pair, an end is
 * missing or the language is not known.
 *
 * - JavaScript and TypeScript (functions, methods, arrows with a body or an expression), Java, C#, C and C++: parameters in parentheses and
 *   what follows them. An arrow's expression ends at a comma, a semicolon or a closing bracket. Initialisers, fields and class bodies are
 *   none. `=> value;` of C# is one. Macros that open a brace mislead it.
 * - Go, Swift, Kotlin, Rust, PHP, Scala: behind their keyword; closures without one belong to the function around them.
 * - Python: `def` and what is indented below it; a lambda belongs to the function around it. Ruby: `def` to the `end` in its column.
 */
export declare function functionsOf(code: Code): {
    functions: FunctionScope[];
    unsure: Unsure | null;
};
