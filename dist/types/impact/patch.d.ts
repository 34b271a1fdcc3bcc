/** One file of a unified diff. */
export interface PatchedFile {
    path: string;
    from?: string;
    status: 'added' | 'deleted' | 'modified' | 'renamed';
    added: number;
    deleted: number;
}
/**
 * The files that a unified diff changes, each once, as git and `diff -u` write it, several patches one after the other included. Lines
 * inside hunks are counted by the hunk's own header, so a changed line that looks like a header is none. Linear; a text that is no diff
 * gives nothing.
 *
 * @param has whether a path exists: names come with prefixes (`a/`, `b/`), with those of `diff.mnemonicPrefix`, or with none
 */
export declare function parsePatch(text: string, has?: (path: string) => boolean): PatchedFile[];
