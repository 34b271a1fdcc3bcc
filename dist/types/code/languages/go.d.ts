import { type CallGrammar } from './grammar.js';
/** A value of a type (`tls.Config{…}`) has its brace right behind the type, as gofmt writes it; the brace of a block stands apart. */
export declare const go: CallGrammar;
