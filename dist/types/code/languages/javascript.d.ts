import { type CallGrammar } from './grammar.js';
/** ECMAScript modules, CommonJS, and TypeScript's `import x = require('y')`. Names that are declared again are not told apart. */
export declare const javascript: CallGrammar;
/** `node:crypto` is `crypto`, too. */
export declare function meanings(module: string): string[];
