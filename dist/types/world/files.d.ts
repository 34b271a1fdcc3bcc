import type { SkipReason } from '../model/report.js';
/**
 * Reads a small regular file. Symbolic links, devices and pipes are refused, so a file of the scanned tree cannot lead outside it or
 * hang the reader.
 * @param within the file's folder must really lie in this one: a linked folder is as if it were not there
 * @returns null when there is no such file
 * @throws ProvenanceError `bad-document`
 */
export declare function readSmallFile(path: string | Buffer, maxBytes: number, within?: string): Buffer | null;
/**
 * Reads a file of the work tree. What is no regular file below the root is named, not followed.
 * @param path from the root, with `/`, as the file system has it
 * @returns null when there is no such file
 */
export declare function readWorkTreeFile(root: string, path: Buffer, maxBytes: number): Buffer | SkipReason | null;
