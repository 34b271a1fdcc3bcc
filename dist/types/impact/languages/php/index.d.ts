import type { ImpactLanguage } from '../../language.js';
export declare const php: ImpactLanguage;
