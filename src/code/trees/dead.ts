import type { SyntaxNode } from '../../model/syntax-tree.js';
import { present } from './name.js';
import { inside, type Range } from './ranges.js';

/** Whether a place stands between `#if 0` and the end of its branch. */
export function deadCode(root: SyntaxNode, text: string): (offset: number) => boolean {
  const ranges: Range[] = [];
  for (const node of present(root.descendantsOfType(['preproc_if']))) {
    const condition = node.childForFieldName('condition');
    if (condition === null || !/^(?:0|false)$/.test(text.slice(condition.startIndex, condition.endIndex))) continue;
    const end = node.childForFieldName('alternative')?.startIndex ?? node.endIndex;
    // They come in the order of the text; one in another adds nothing.
    if (end > (ranges.at(-1)?.end ?? 0)) ranges.push({ start: condition.endIndex, end });
  }
  return inside(ranges);
}
