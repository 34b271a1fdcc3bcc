import type { MaskSpan } from './mask.js';
/**
 * Strings and comments of YAML 1.2: quoted scalars (7.3.1, 7.3.2), block scalars (8.1), `#` behind white space (6.6). Plain scalars are
 * code. A quote inside a plain scalar (`it's`) opens nothing.
 */
export declare function yamlSpans(text: string): MaskSpan[];
