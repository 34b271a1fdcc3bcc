/**
 * Reads a small regular file. Symbolic links, devices and pipes are refused, so a file of the scanned tree cannot lead outside it or
 * hang the reader.
 * @param within the file's folder must really lie in this one: a linked folder is as if it were not there
 * @returns null when there is no such file
 * @throws ProvenanceError `bad-document`
 */
export declare function readSmallFile(path: string, maxBytes: number, within?: string): Buffer | null;
