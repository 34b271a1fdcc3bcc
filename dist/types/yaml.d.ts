import { ProvenanceError } from './errors.js';
/** Limits of every YAML or JSON document we read (SECURITY.md). */
export declare const DOCUMENT_MAX_BYTES: number;
/** A problem in a document, with the place a person can jump to. Lines and columns count from 1. */
export interface Problem {
    line: number;
    column: number;
    message: string;
    fix?: string;
}
export interface YamlDocument {
    value: unknown;
    /** Where the value at this path stands: `['tools', 0, 'id']`. */
    locate(path: readonly (string | number)[], key?: boolean): {
        line: number;
        column: number;
    };
}
/**
 * Parses one YAML 1.2 document strictly: one document, no duplicate keys, no unknown tags, no version directives, bounded in size,
 * depth, nodes and aliases.
 */
export declare function parseYaml(bytes: Uint8Array): {
    document: YamlDocument;
} | {
    problems: Problem[];
};
/** Every problem as `file:line:column: message`, one a line. */
export declare function badDocument(file: string, problems: readonly Problem[]): ProvenanceError;
