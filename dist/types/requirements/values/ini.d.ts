import { type Read } from './text.js';
import { type MapNode } from './tree.js';
/**
 * INI: sections in brackets, `key = value` or `key: value`, comments on lines of their own behind `#` or `;`. Keys before a section stand
 * at the root. With `continued`, a line deeper than its key goes on with the value (Python's configparser). A key that stands twice in a
 * section is a problem, because readers differ in which one they take.
 */
export declare function readIni(text: string, options: {
    continued: boolean;
}): Read<MapNode>;
/** Java's `.properties` (java.util.Properties#load): `=`, `:` or a blank after the key, escapes, lines joined at their backslashes. */
export declare function readProperties(text: string): Read<MapNode>;
