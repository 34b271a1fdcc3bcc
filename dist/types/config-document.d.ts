import type { Config } from './config.js';
/** Pure: bytes → Config. Every problem is collected before it throws. */
export declare function parseConfig(bytes: Uint8Array, file: string): Config;
