import type { ImpactLanguage } from '../../language.js';
/**
 * C, C++, Objective-C and Cuda. An include leads where the compiler would look: beside the file, in folders that build files name, in
 * folders that usually hold headers, to the one file of the tree whose path ends so. Includes under a condition count. Guesses: a header
 * from several that fit; from a header to the source of its name; from a call to the one file that defines such a function.
 */
export declare const c: ImpactLanguage;
