import { type InputRole, type PackManifest, type PackRole, type UnreadCommit } from '../model/pack.js';
import type { RepoReport, Report } from '../model/report.js';
import type { Files } from './zip.js';
/** What a manifest says that does not follow from the report and the files. */
export interface Unlisted {
    unread: readonly UnreadCommit[];
    rawCommits: number;
    /** Where each input stands in the repository. */
    sources: ReadonlyMap<InputRole, string>;
}
/** The manifest of a report and its files. Everything in it follows from its arguments, so a verifier makes it again and compares. */
export declare function manifestOf(report: Report, repo: RepoReport, files: Files, { unread, rawCommits, sources }: Unlisted): PackManifest;
export declare function manifestBytes(manifest: PackManifest): Uint8Array;
export declare function isInput(role: PackRole): role is InputRole;
