import type { Check } from '../model/check.js';
export declare const requirements: Check;
