import type { Syntax } from '../catalog/languages.js';
import type { MaskSpan, Range, Unsure } from './mask.js';
/** Comments of the markup, and what stands in the elements that hold another language. */
export declare function markupSpans(text: string, { block }: Syntax, embedded: readonly (readonly [element: string, syntax: Syntax])[]): {
    spans: MaskSpan[];
    unsure: Unsure | null;
    scripts: Range[];
};
