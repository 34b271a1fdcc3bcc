import type { Refusal, Word } from './shell.js';
/** What an option asks for; null: it changes only what is printed. */
export type Setting = 'basic' | 'extended' | 'fixed' | 'perl' | 'recursive' | 'dereference' | 'ignore-case' | 'no-ignore-case' | 'whole-words' | 'whole-lines' | 'invert' | 'names' | 'names-without' | 'count' | 'parts' | 'quiet' | 'pattern' | 'max-count' | 'include' | 'exclude' | 'exclude-dir' | 'binary-files' | 'text' | 'no-binary' | 'printing' | 'printing-value' | 'refused';
export interface Given {
    setting: Setting;
    value: string;
    /** The word that holds the value, and where in its text the value begins. */
    word: Word;
    from: number;
}
export type Arguments = {
    options: Given[];
    operands: Word[];
} | Refusal | {
    error: string;
    at: number;
    fix: string | null;
};
/** Reads options as GNU getopt_long does: bundled, with values attached or next, long ones by any unambiguous prefix, before or behind operands. */
export declare function readArguments(words: readonly Word[]): Arguments;
