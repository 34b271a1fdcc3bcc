/** A commit as its raw object tells it. */
/** An identity line of a commit: `Name <address> seconds zone`. Nothing is mapped or repaired. */
export interface Person {
    name: string;
    address: string;
    /** Seconds since 1970 as written; null when the line has no readable date. */
    time: number | null;
    /** `+0200` as written; empty when there is none. */
    zone: string;
}
export interface Commit {
    id: string;
    tree: string;
    parents: string[];
    author: Person;
    committer: Person;
    /** Value of the `encoding` header; null means UTF-8. */
    encoding: string | null;
    /** Whether a signature header is present. Presence is not verification. */
    signature: 'openpgp' | 'ssh' | 'x509' | 'unknown' | null;
    /** The first line of the message, decoded, without the line break. */
    subject: string;
    lines: MessageLine[];
    anomalies: CommitAnomaly[];
}
export type CommitAnomaly = 'nul-in-message' | 'utf-16-message' | 'byte-order-mark' | 'message-too-long' | 'malformed-commit';
/** Why a line of a message is a mention and not a statement of the commit. */
export type Quoting = 'indented' | 'quoted' | 'list' | 'fence' | 'details' | 'code';
/** One line of a message, decoded, and whether it stands there as the commit's own word. */
export interface MessageLine {
    text: string;
    /** Line in the raw commit object, counting from 1 (headers included). */
    line: number;
    /** Byte offset in the raw commit object. */
    offset: number;
    /** Inside the trailer block as git's own grammar sees it. */
    trailer: boolean;
    /** Set when the line is a mention. */
    quoting?: Quoting;
}
