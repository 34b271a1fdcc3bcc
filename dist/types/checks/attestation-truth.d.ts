import type { Check } from '../model/check.js';
export declare const attestationTruth: Check;
