import { type CallGrammar } from './grammar.js';
/** `import`, `from … import`, `importlib.import_module`; expressions of f-strings are code. */
export declare const python: CallGrammar;
