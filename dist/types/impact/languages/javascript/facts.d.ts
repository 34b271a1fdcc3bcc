import { type Code, type Tokens } from '../../../code/tokens.js';
import type { EdgeKind } from '../../../model/impact.js';
import type { ExportFact, FileFacts, ImportFact, Span } from '../../language.js';
import { Lines } from './text.js';
/** A name of this file that stands for something of another. */
export interface Origin {
    from: string;
    /** Its name there, `*` for the module. */
    of: string;
}
/** What is gathered while the tokens of one file go by. */
export interface Reading {
    code: Code;
    lines: Lines;
    imports: Map<string, ImportFact>;
    exports: Map<string, ExportFact>;
    /** `export *`, by specifier. */
    stars: Set<string>;
    /** What imported names stand for, to tell what is only passed on. */
    origins: Map<string, Origin>;
    /** Exported name → the local name behind it. */
    locals: Map<string, string>;
    spans: Span[];
}
/** ES modules, CommonJS, TypeScript's own forms, and what test runners and bundlers take for an import. */
export declare function factsOf(code: Code): FileFacts;
/** Several imports of the same kind from the same module become one, at its first line. */
export declare function addImport(reading: Reading, specifier: string, kind: EdgeKind, at: number, names: string[] | null): void;
export declare function isMember(tokens: Tokens, at: number): boolean;
