import type { Commit, Person } from '../model/commit.js';
/**
 * Reads a raw commit object. Never throws: whatever the bytes are, the result is a Commit, and what is odd about it is named in
 * `anomalies`. Format: git's "commit object" (gitformat-… and fsck.c); headers end at the first empty line.
 */
export declare function parseCommit(id: string, body: Buffer, truncated?: boolean): Commit;
/** Splits an identity as git does (ident.c, split_ident_line): first `<`, next `>`, and the date behind the last `>`. */
export declare function parsePerson(latin1: string, encoding?: string | null): Person;
