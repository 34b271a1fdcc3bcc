/** Why a run cannot go on. Expected "no"s are data (a Gap, a finding); these are not. */
export type ErrorCode = 'usage' | 'not-a-repository' | 'unsupported-repository' | 'unknown-revision' | 'git-missing' | 'git-too-old' | 'git-failed' | 'incomplete' | 'bad-document' | 'output' | 'interrupted';
/** Lines and columns count from 1. */
export interface DocumentProblem {
    line: number;
    column: number;
    message: string;
    fix?: string;
}
/** The only error this package throws on purpose. `message` is one line: what happened; `fix` is what to do about it. */
export declare class ProvenanceError extends Error {
    readonly name = "ProvenanceError";
    readonly code: ErrorCode;
    readonly fix: string | undefined;
    /** Of a document: every problem with its place, which `message` lists, too. */
    readonly problems: readonly DocumentProblem[];
    constructor(code: ErrorCode, message: string, options?: {
        fix?: string;
        cause?: unknown;
        problems?: readonly DocumentProblem[];
    });
}
