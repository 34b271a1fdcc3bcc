/** Days since 1970-01-01 of a real calendar day (`YYYY-MM-DD`), or null. */
export declare function dayNumber(date: string): number | null;
/** Whole days from one day to another, negative when it lies before; null when one is no day. */
export declare function daysBetween(from: string, to: string): number | null;
