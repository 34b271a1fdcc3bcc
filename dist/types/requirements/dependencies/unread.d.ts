import type { Read } from '../values/text.js';
import type { Reading } from './fact.js';
/** What was read; the problems of what could not be read are told in the result. */
export declare function readOr<T>(result: Reading, read: Read<T>): T | undefined;
