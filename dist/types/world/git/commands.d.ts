import { type ChildProcessWithoutNullStreams } from 'node:child_process';
import type { GitBinary } from './binary.js';
import { type Shield } from './shield.js';
/** The two ways to call git: bounded commands that answer with a text, and streams. Both run behind the shield only. */
export declare class GitCommands {
    #private;
    constructor(git: GitBinary, shield: Shield);
    /**
     * A command whose output is small, through simple-git. Its guards against risky environment variables are lifted only for the
     * variables that the shield itself sets.
     * @throws ProvenanceError `git-failed`
     */
    text(args: string[]): Promise<string>;
    /** Like `text`, but null when git says no. */
    textOrNull(args: string[]): Promise<string | null>;
    /** A streaming command. The caller reads stdout to its end or kills the child. */
    stream(args: string[]): ChildProcessWithoutNullStreams;
    stop(): void;
}
/** What a finished stream says about itself. */
export interface StreamEnd {
    code: number;
    /** The first 64 KiB of stderr. */
    stderr: string;
}
export declare function endOf(child: ChildProcessWithoutNullStreams): Promise<StreamEnd>;
