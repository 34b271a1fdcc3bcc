/** The closest name within a third of its length, by edit distance; null when none is close. */
export declare function nearest(word: string, names: readonly string[]): string | null;
