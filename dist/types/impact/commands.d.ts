/** What a command line names: a file, or a script of the manifest of a package (`npm run x`). */
export interface CommandWord {
    text: string;
    /** Of a package's manifest. */
    script?: true;
    /** Where the command runs, as far as `cd` tells; relative to where the whole text runs. */
    folder: string;
    /** Counted from 0, of the text. */
    line: number;
}
/** What the lines of a script of a shell name. Words that hold a variable are left out, but for the folder of the work tree. */
export declare function commandWords(text: string): CommandWord[];
