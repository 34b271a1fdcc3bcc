import type { Verification } from '../model/pack.js';
import { type Style } from './layout.js';
/** What came of verifying, for a person who has to rely on it: the result first, then every step in plain words. */
export declare function renderVerificationText(verification: Verification, style?: Style): string;
/** The same as data: sorted keys, two spaces, one line feed at the end. */
export declare function renderVerificationJson(verification: Verification): string;
