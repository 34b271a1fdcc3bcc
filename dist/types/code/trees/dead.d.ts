import type { SyntaxNode } from '../../model/syntax-tree.js';
/** Whether a place stands between `#if 0` and the end of its branch. */
export declare function deadCode(root: SyntaxNode, text: string): (offset: number) => boolean;
