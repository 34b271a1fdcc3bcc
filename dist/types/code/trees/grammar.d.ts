import type { Grammar, SyntaxNode } from '../../model/syntax-tree.js';
import type { Argument, Call } from '../calls.js';
import type { Imports } from '../languages/grammar.js';
/** A call as a tree shows it, before its name is resolved. */
export interface TreeCall {
    name: string;
    /** Where its name begins. */
    start: number;
    /** Behind its last argument. */
    end: number;
    args: Argument[];
    form: Call['form'];
}
/** What a tree shows. */
export interface TreeFacts {
    calls: TreeCall[];
    imports: Imports;
}
/** How the tree of a language is read. */
export interface TreeGrammar {
    /** Names of languages, as GitHub Linguist spells them. */
    languages: readonly string[];
    grammar: Grammar;
    /** Functions and methods: what holds no error inside can be built on, though the file holds some elsewhere. */
    units: readonly string[];
    /** The lexer knows every string and comment of the language, so that it may say that a name stands in none of its code. */
    lexed: boolean;
    /** Names are the same in any case. */
    foldsCase: boolean;
    /** Something is open to the end of the text that the grammar takes for whole. */
    isCut?(root: SyntaxNode): boolean;
    /** @throws TooManySteps */
    facts(root: SyntaxNode, text: string): TreeFacts;
}
