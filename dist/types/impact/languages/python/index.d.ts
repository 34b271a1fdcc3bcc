import type { ImpactLanguage } from '../../language.js';
export declare const python: ImpactLanguage;
