/**
 * What was stored as JSON, or null when it is not of the form it was stored in.
 * @param form an example: null stands for anything, an array of one item for any number of such items
 */
export declare function parseStored<T>(text: string, form: T): T | null;
export declare function fits(value: unknown, form: unknown): boolean;
