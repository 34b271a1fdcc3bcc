import type { ImpactLanguage } from '../language.js';
/** The languages whose files are read for what they depend on. */
export declare const impactLanguages: readonly ImpactLanguage[];
/** The row that reads a file, by its name alone. */
export declare function impactLanguageOf(path: string): ImpactLanguage | null;
/** Whether a file decides where imports of other files lead. */
export declare function isConfig(path: string): boolean;
