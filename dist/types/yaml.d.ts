import { type DocumentProblem, ProvenanceError } from './errors.js';
/** Limits of every YAML or JSON document we read (SECURITY.md). */
export declare const DOCUMENT_MAX_BYTES: number;
/** A problem in a document, with the place a person can jump to. */
export type Problem = DocumentProblem;
/** A value that was read, and where its parts stand. */
export interface PlacedDocument {
    value: unknown;
    /** Where the value at this path stands: `['tools', 0, 'id']`. */
    locate(path: readonly (string | number)[], key?: boolean): {
        line: number;
        column: number;
    };
}
export interface YamlDocument extends PlacedDocument {
    /** The text as it was decoded, without a byte order mark; the offsets of `layout` count in it. */
    text: string;
    layout(): YamlNode;
}
/** Where a value stands in the text. */
export interface YamlNode {
    kind: 'scalar' | 'map' | 'seq' | 'alias';
    /** `empty` is a value of no characters, `pair` the map that `[a: 1]` means without braces. */
    style: 'plain' | 'single' | 'double' | 'literal' | 'folded' | 'empty' | 'block' | 'flow' | 'pair';
    /** From its first character, behind anchor and tag, to behind its last; comments, blank lines and the line break are outside. */
    start: number;
    end: number;
    /** Its own anchor; of an alias, the one that it means. */
    anchor: string | null;
    tagged: boolean;
    items: YamlItem[];
}
/** A member of a map or an item of a list. */
export interface YamlItem {
    /** `null` in a list. */
    key: string | null;
    quoted: boolean;
    /** Its first character: of the key, the dash, an anchor or tag of the key, or of the value where nothing stands before it. */
    start: number;
    /** Behind what introduces the value: the colon or dash, the value's anchor and tag; without a colon, behind the key. */
    head: number;
    colon: boolean;
    end: number;
    /** Where the comma behind it stands. */
    comma: number | null;
    value: YamlNode;
}
/**
 * Parses one YAML 1.2 document strictly: one document, no duplicate keys, no unknown tags, no version directives, bounded in size,
 * depth, nodes and aliases.
 */
export declare function parseYaml(bytes: Uint8Array): {
    document: YamlDocument;
} | {
    problems: Problem[];
};
/** A value with its place. `tagged` is what a tag of the application makes of something (`!Ref x`), as written. */
export type YamlTree = {
    line: number;
    column: number;
} & ({
    kind: 'scalar';
    value: string | number | boolean | null;
    text: string;
} | {
    kind: 'tagged';
    text: string;
} | {
    kind: 'list';
    items: YamlTree[];
} | {
    kind: 'map';
    entries: {
        key: string;
        line: number;
        column: number;
        value: YamlTree;
    }[];
});
/**
 * Parses all documents of a YAML 1.2 file as trees with places: as strict and bounded as `parseYaml`, but for several documents and
 * tags of an application. Aliases are followed, merge keys (`<<`) fill in what a mapping lacks. Empty documents are left out,
 * so that an empty file has none.
 */
export declare function parseYamlStream(bytes: Uint8Array): {
    documents: YamlTree[];
} | {
    problems: Problem[];
};
/** Every problem as `file:line:column: message`, one a line. */
export declare function badDocument(file: string, problems: readonly Problem[]): ProvenanceError;
