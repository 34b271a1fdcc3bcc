import { type Order } from './order.js';
export interface PythonVersion {
    epoch: string;
    release: string[];
    pre: {
        letter: number;
        number: string;
    } | null;
    post: string | null;
    dev: string | null;
    local: string[];
}
export declare function parsePython(text: string): PythonVersion | null;
/** PEP 440, "Summary of permitted suffixes and relative ordering": dev < a < b < rc < release < post, within an epoch. */
export declare function comparePython(a: PythonVersion, b: PythonVersion): Order;
