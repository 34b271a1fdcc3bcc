import type { Check } from '../model/check.js';
export declare const forbiddenForms: Check;
