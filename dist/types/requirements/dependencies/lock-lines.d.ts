import { type Read } from '../values/text.js';
import { type MapNode } from '../values/tree.js';
/**
 * The part of YAML that package managers write into their lock files: mappings by indentation, short lists, quoted and plain scalars,
 * one-line braces and brackets, block text. All scalars are text. A general YAML reader would need seconds and many times the memory
 * for the megabytes such files have. There may be several documents
 * (pnpm 11 puts its own before that of the project). Anything else (anchors, aliases, tags) is a problem.
 */
export declare function readLockLines(text: string): Read<MapNode[]>;
