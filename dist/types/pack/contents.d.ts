import { type InputRole, type PackManifest } from '../model/pack.js';
import type { Policy, RepoReport, Report } from '../model/report.js';
import { type Answer } from './answer.js';
import type { Files } from './zip.js';
/** A gate's report of one repository, as a pack holds it. */
export interface GateReport {
    report: Report;
    repo: RepoReport & {
        policy: Required<Policy>;
    };
}
export declare function askChecksums(files: Files): Answer;
/** The report, once it is one, in the bytes that its value has. */
export declare function readReport(files: Files): GateReport | Answer;
/** The manifest, once it says of the report and of every file what is so. */
export declare function readManifest(files: Files, { report, repo }: GateReport): PackManifest | Answer;
interface Input {
    role: InputRole;
    path: string;
    source: string;
}
/** The inputs that a manifest lists, each with where it stands in the repository. */
export declare function inputsOf({ files }: PackManifest): Input[];
/** Files that hold a part of the report once more. */
export declare function askCopies(files: Files, { repo }: GateReport): Answer;
/** Each input is the one that the report says it judged, or judged by. */
export declare function askInputs(files: Files, { repo }: GateReport, manifest: PackManifest): Answer;
/** What was made from the report for people and other programs is what this version makes of it. */
export declare function askRenderings(files: Files, { report, repo }: GateReport, manifest: PackManifest): Answer;
export declare function otherVersion({ tool }: Report): string;
export {};
