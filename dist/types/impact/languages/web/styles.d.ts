import { type Code } from '../../../code/tokens.js';
import type { ImportFact } from '../../language.js';
/** `@import`, `@use`, `@forward`, `url()`, `composes … from`, `meta.load-css()` of CSS, SCSS, Sass and Less. */
export declare function styleFacts(code: Code): ImportFact[];
