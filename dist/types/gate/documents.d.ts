import { ProvenanceError } from '../errors.js';
import type { JudgedDocument } from '../model/check.js';
import type { Gap } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { RepoReport } from '../model/report.js';
import type { Git } from '../world/git/index.js';
/** A document as a commit has it, before anybody made sense of it. */
export interface RawDocument {
    path: string;
    /** Null where no commit has it. */
    commit: string | null;
    bytes: Buffer | null;
    /** The commit has it, and this clone lacks its content. */
    missing: boolean;
    /** It cannot even be read: it is a link, or too large. */
    refused: ProvenanceError | null;
}
/** From the first commit that has it. */
export declare function readDocument(git: Git, path: string, commits: readonly (string | null)[], gaps: Gap[]): Promise<RawDocument>;
/** What came of a document: its part of the report, and what is wrong with it. */
export interface Judged {
    part: Partial<RepoReport>;
    found: Finding[];
}
/** @param make may throw `bad-document`: in a gate that is an answer, not the end */
export declare function judged(raw: RawDocument, make: (bytes: Buffer) => Promise<Judged> | Judged): Promise<Judged & {
    document: JudgedDocument;
}>;
/** @throws anything that is not about the document */
export declare function asRefusal(error: unknown): ProvenanceError;
export declare function problemsOf({ message, problems }: ProvenanceError): JudgedDocument['problems'];
