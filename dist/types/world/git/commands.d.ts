import { type ChildProcessByStdio } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import type { GitBinary } from './binary.js';
import { type Shield } from './shield.js';
/** A running git whose output is read as a stream. */
export type Child = ChildProcessByStdio<Writable, Readable, Readable>;
/** Changes to the shield's environment; `undefined` takes a variable away. */
type Env = Record<string, string | undefined>;
/** No single piece of memory larger than this: content beyond it is refused by git (git(1), GIT_ALLOC_LIMIT) and told by {@link isTooLarge}. */
export declare const ALLOC_LIMIT: Env;
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
    /**
     * A command with words of the user's or the repository's in it, whose "no" is an answer. simple-git's guards look at words, and a
     * branch may be called anything, so it does not take part here.
     */
    answer(args: string[], input?: string): Promise<StreamEnd & {
        stdout: string;
    }>;
    /**
     * Like `answer`, for output that is not text.
     * @param env changes to the shield's environment
     * @param folder where git runs; default: the shield
     * @param limit milliseconds after which it is stopped; a pipe in the place of a file could hold it for ever
     */
    bytes(args: string[], { env, input, folder, limit, }?: {
        env?: Env;
        input?: string;
        folder?: string;
        limit?: number;
    }): Promise<StreamEnd & {
        stdout: Buffer;
    }>;
    /** Like `text`, but null when git says no. */
    textOrNull(args: string[]): Promise<string | null>;
    /** A streaming command. The caller reads stdout to its end or kills the child. */
    stream(args: string[], env?: Env, folder?: string): Child;
    /** Stops what runs, and what is started later. */
    stop(): void;
}
/** What a finished stream says about itself. */
export interface StreamEnd {
    code: number;
    /** The first 64 KiB of stderr. */
    stderr: string;
}
/** Whether git gave up because something was larger than {@link ALLOC_LIMIT}. */
export declare function isTooLarge({ stderr }: StreamEnd): boolean;
/** Why git gave up. Hints and what else it found worth saying come before. */
export declare function lastWords({ code, stderr }: StreamEnd): string;
export declare function endOf(child: Child): Promise<StreamEnd>;
export {};
