import type { Problem } from '../yaml.js';
/**
 * Files copied out of web pages have lost their indentation or kept HTML tags; what a YAML parser says of them helps nobody. Adds what
 * a person can do, at the line where the damage begins.
 */
export declare function brokenCopyHint(bytes: Uint8Array, problems: readonly Problem[]): Problem[];
