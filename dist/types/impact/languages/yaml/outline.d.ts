/** A value of a YAML file, and what is below it. Items of a list have the key `-`. */
export interface YamlPart {
    key: string;
    line: number;
    /** A scalar, quotes gone; the lines of a block text; null where there is none. */
    text: string | null;
    parts: YamlPart[];
}
/**
 * The outline of a YAML file by its indentation: block mappings and lists, scalars on one line, block texts, flow lists of scalars.
 * Made to be quick and to read on behind what it does not understand; anchors, tags and flow mappings are left aside.
 */
export declare function outlineOf(text: string): YamlPart;
export declare function partAt(part: YamlPart | undefined, ...keys: readonly string[]): YamlPart | undefined;
/** A scalar, or the scalars of a list. */
export declare function textsOf(part: YamlPart | undefined): {
    text: string;
    line: number;
}[];
