import { type Problem } from '../../yaml.js';
import { type ValueDocument, type ValueFormat } from './tree.js';
/** The format a path promises, or null where it promises none that is read. */
export declare function valueFormat(path: string): ValueFormat | null;
/**
 * The values of a file as one tree with places, or the problems that keep it from being read; null for a path of no known format.
 * Pure, and never throws, whatever the bytes: 1 MiB, 100 levels, and nothing is expanded, fetched or run.
 */
export declare function readValues(path: string, bytes: Uint8Array): {
    document: ValueDocument;
} | {
    problems: Problem[];
} | null;
