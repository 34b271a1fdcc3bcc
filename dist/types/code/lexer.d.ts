import type { Syntax } from '../catalog/languages.js';
import type { MaskSpan, Unsure } from './mask.js';
/** Reads a text once, from left to right. */
export declare class Lexer {
    #private;
    constructor(text: string, syntax: Syntax);
    read(): {
        spans: MaskSpan[];
        unsure: Unsure | null;
    };
}
