/** Marks up parts of the text for a terminal; the default leaves it plain. */
export interface Style {
    strong(text: string): string;
    good(text: string): string;
    bad(text: string): string;
    faint(text: string): string;
}
export declare const PLAIN: Style;
/** `co-author 12, author 3, …` */
export declare function tally(counts: Partial<Record<string, number>>, limit: number): string;
export declare function table(head: string[], rows: string[][], right: number[], style: Style): string[];
export declare function number(n: number): string;
export declare function plural(word: string, count: number): string;
export declare function percent(part: number, whole: number): string;
