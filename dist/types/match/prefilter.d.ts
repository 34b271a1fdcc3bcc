import { type Marker } from '../catalog/markers.js';
import type { Tool } from '../model/tool.js';
/**
 * Invisible characters as UTF-8 bytes. Left out is what ordinary text holds in great numbers and never counts: U+FE0E and U+FE0F behind a
 * symbol, a sign of punctuation or the base of a keycap, and a byte order mark that begins a line.
 */
export declare const HIDDEN_BYTES: string;
/**
 * What every line with a marker contains, as one expression over bytes; understood by PCRE2 and by JavaScript.
 * With `companions` also lines that only complete another one.
 */
export declare function markerBytes(markers: readonly Marker[], tools: readonly Tool[], companions: boolean): string;
/** The whole search: markers, hidden characters, text in UTF-16. */
export declare function prefilterOf(markers: readonly Marker[], tools: readonly Tool[]): string;
