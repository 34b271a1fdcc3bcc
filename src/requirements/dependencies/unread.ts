import type { Read } from '../values/text.js';
import type { Reading } from './fact.js';

/** What was read; the problems of what could not be read are told in the result. */
export function readOr<T>(result: Reading, read: Read<T>): T | undefined {
  if ('read' in read) return read.read;
  for (const { line, column, message } of read.problems) result.unread.push({ line, column, why: message });
  return undefined;
}
