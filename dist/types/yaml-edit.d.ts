import { type Problem } from './yaml.js';
type Path = readonly (string | number)[];
/**
 * One change: the value at `path` becomes `value`, in JSON's terms. A missing key is added, with the maps that lead to it; a number
 * that is the length of a list appends. `undefined` removes the key or the item.
 */
export interface YamlEdit {
    path: Path;
    value: unknown;
    /** A new key comes behind this sibling where it exists, else at the end of its map. */
    after?: string;
}
/**
 * Applies the edits in order, and guarantees that reading the result with `parseYaml` gives the old value with the edits applied and
 * nothing else, while every byte outside the values that differ is untouched: comments, key order, quotes, blank lines, line breaks,
 * a byte order mark. Of a map or list that is set as a whole, what is equal in it is untouched too. An edit that changes no value
 * changes no byte. Where it cannot keep this it gives problems and no bytes.
 */
export declare function editYaml(bytes: Uint8Array, edits: readonly YamlEdit[]): {
    bytes: Uint8Array;
} | {
    problems: Problem[];
};
export {};
