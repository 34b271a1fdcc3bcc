import { type ReaderInput, type Reading } from './fact.js';
/** pnpm-lock.yaml, lockfileVersion 5 to 9 (github.com/pnpm/spec, lockfile/). */
export declare function readPnpmLock({ text }: ReaderInput): Reading;
