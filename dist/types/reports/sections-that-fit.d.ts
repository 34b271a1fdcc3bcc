/** A part of a document that is there whole or not at all. */
export interface Section {
    /** What it holds, for the word about what was left out. */
    kind: string;
    /** Whose part it is, where a document tells of more than one subject. */
    group: number;
    /** The same told at different lengths, the longest first. */
    versions: string[];
}
export interface Fitted {
    /** In the order of the document. */
    shown: {
        section: Section;
        text: string;
    }[];
    left: Section[];
}
/**
 * The sections that fit into so many bytes of UTF-8 when each stands on lines of its own. The most valuable choose first: each takes its
 * shortest version where there is room for it, then its longest that still fits. Equal values choose in the order of the document.
 * @param value the lower, the more valuable
 */
export declare function sectionsThatFit(sections: readonly Section[], limit: number, value: (section: Section) => number): Fitted;
