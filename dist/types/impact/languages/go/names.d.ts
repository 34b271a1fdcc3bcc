import { type Tokens } from '../../../code/tokens.js';
import type { Span } from '../../language.js';
/** What a Go file declares at its top level, and which names it uses that it binds nowhere itself. */
export interface Names {
    /** Methods as `Type.Method`. Of each the first and the last token. */
    declared: (Omit<Span, 'from' | 'to'> & {
        first: number;
        last: number;
    })[];
    /** Plain names, `qualifier.Name` and `.Selector`, each with the token of its first use, in order of that. */
    used: Map<string, number>;
    /** A function without a body: assembly, or another object file, has it. The token of its name, -1: none. */
    bodyless: number;
    /** `func init()`. */
    init: boolean;
}
export declare function namesOf(tokens: Tokens): Names;
