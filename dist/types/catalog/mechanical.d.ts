/** Subjects of commits that move or store things: an agent's own identity on them is weak, because nothing was written. */
export declare const mechanical: {
    id: string;
    pattern: string;
    /** Only for these tools; default: for every tool. */
    tools?: string[];
    source: string;
    match: string[];
    miss: string[];
}[];
