import { type Language } from '../catalog/languages.js';
/** The row for a file, by its name alone: the whole name first, then the last extension. */
export declare function languageFacts(path: string): Language | null;
/** The language of a file as GitHub Linguist names it, or null when its name does not tell. Contents are not looked at. */
export declare function languageOf(path: string): string | null;
