import type { ImpactLanguage } from '../../language.js';
export declare const jvm: ImpactLanguage;
/** They share packages with Java; nothing measures them yet. */
export declare const jvmOthers: ImpactLanguage;
