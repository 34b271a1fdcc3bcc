import type { ImpactLanguage } from '../../language.js';
/** JavaScript and TypeScript, and the scripts of Vue, Svelte and Astro components. */
export declare const javascript: ImpactLanguage;
