import type { ImpactLanguage } from '../../language.js';
export declare const ruby: ImpactLanguage;
