import { type Read } from './text.js';
import { type ValueNode } from './tree.js';
/**
 * JSON (RFC 8259), or JSON with comments and trailing commas as `tsconfig.json` and `bun.lock` have them. A key that stands twice in
 * an object is a problem: readers differ in which one they take.
 */
export declare function readJson(text: string, dialect: 'json' | 'jsonc'): Read<ValueNode>;
