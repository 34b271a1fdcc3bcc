import { type Code } from '../../../code/tokens.js';
import type { ExportFact } from '../../language.js';
import type { Reading } from './facts.js';
export declare function passedOn(name: string, from: string, of: string): ExportFact;
/** Names that a declaration brings in, from its keyword on: `const { a, b: c } = x, d = 1`, `function* f`, `class C`. */
export declare function exportedNames(code: Code, at: number): string[];
/** `module.exports = { a, b: c, d: require('x'), e: require('y').f, ...require('z') }`. */
export declare function objectExports({ code, exports, locals, stars }: Reading, open: number): void;
