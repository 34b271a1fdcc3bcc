import { type Place, type ValueDocument } from './tree.js';
export interface Selected extends Place {
    /** A scalar, a list, or an object without a prototype; text where it is an expression. */
    value: unknown;
    /** `expression` where any part of it has to be evaluated. */
    exactness: 'literal' | 'expression';
    /** False where the format knows text alone, so that `10` may mean a number. */
    typed: boolean;
}
type Step = {
    kind: 'key';
    key: string;
} | {
    kind: 'item';
    index: number;
} | {
    kind: 'any-key';
} | {
    kind: 'any-item';
} | {
    kind: 'any-depth';
};
/** The steps of a path, or why it is none. */
export declare function parsePath(path: string): {
    steps: Step[];
} | {
    problem: string;
};
/**
 * What stands at a path, in the order of the file; nothing where nothing matches, or where the path is none (`parsePath` tells why).
 *
 * `a.b[0].c` keys and items · `a["b.c"]` a key with other characters · `*` any key · `[*]` any item · `**` any depth, none too.
 * A key also reaches into each block of HCL, so that `resource.aws_s3_bucket.*.acl` needs no `[*]`; a block selected itself gives one
 * result for each of its bodies. Every document of a file is looked at.
 */
export declare function selectValues(document: ValueDocument, path: string): Selected[];
export {};
