import { type ReaderInput, type Reading } from './fact.js';
/** yarn.lock: the format of Yarn 1, or the YAML of Yarn 2 and later, which has `__metadata`. */
export declare function readYarnLock(input: ReaderInput): Reading;
