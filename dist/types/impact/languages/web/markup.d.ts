import type { Code } from '../../../code/tokens.js';
import type { ImportFact } from '../../language.js';
/** How a name is meant: `url` as a browser asks for it · `static` below a folder of static files · `template` as a template's engine looks for it. */
export type MarkupRole = 'url' | 'static' | 'template';
/** What HTML and templates of every kind load and include. One pass; comments are passed over. */
export declare function markupFacts({ text, language, mask }: Code): ImportFact[];
