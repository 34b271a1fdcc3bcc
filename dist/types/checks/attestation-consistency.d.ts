import type { Check } from '../model/check.js';
export declare const attestationConsistency: Check;
