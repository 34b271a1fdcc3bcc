import { type ChildProcessByStdio, spawn } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';
import { ProvenanceError } from '../../errors.js';
import type { GitBinary } from './binary.js';
import { SHIELD_OPTIONS, type Shield } from './shield.js';

/** A running git whose output is read as a stream. */
export type Child = ChildProcessByStdio<Writable, Readable, Readable>;

const BOUNDED_TIMEOUT_MS = 120_000;
const LONG_TIMEOUT_MS = 600_000;

/** Changes to the shield's environment; `undefined` takes a variable away. */
type Env = Record<string, string | undefined>;

/** No single piece of memory larger than this: content beyond it is refused by git (git(1), GIT_ALLOC_LIMIT) and told by {@link isTooLarge}. */
export const ALLOC_LIMIT: Env = { GIT_ALLOC_LIMIT: '64m' };

/** The two ways to call git: bounded commands that answer with a text, and streams. Both run behind the shield only. */
export class GitCommands {
  readonly #git: GitBinary;
  readonly #shield: Shield;
  readonly #running = new Set<Child>();
  #stopped = false;

  constructor(git: GitBinary, shield: Shield) {
    this.#git = git;
    this.#shield = shield;
  }

  /**
   * A command whose output is small, through simple-git. Its guards against risky environment variables are lifted only for the
   * variables that the shield itself sets.
   * @throws ProvenanceError `git-failed`
   */
  async text(args: string[]): Promise<string> {
    const { simpleGit, GitPluginError } = await import('simple-git');
    try {
      return await simpleGit({
        baseDir: this.#shield.gitDir,
        binary: this.#git.path,
        timeout: { block: BOUNDED_TIMEOUT_MS },
        allowEnvironment: Object.keys(this.#shield.env),
        unsafe: { allowUnsafeConfigPaths: true, allowUnsafeCustomBinary: true, allowUnsafeProtocolOverride: true },
      })
        .env(this.#shield.env)
        .raw([...SHIELD_OPTIONS, ...args]);
    } catch (cause) {
      if (cause instanceof GitPluginError) throw cause; // A guard refused our own call: a bug, not git's answer.
      const said = cause instanceof Error ? cause.message.trim() : String(cause);
      throw new ProvenanceError('git-failed', `git ${args[0]} failed: ${said.split('\n').at(-1)}`, { cause });
    }
  }

  /**
   * A command with words of the user's or the repository's in it, whose "no" is an answer. simple-git's guards look at words, and a
   * branch may be called anything, so it does not take part here.
   */
  async answer(args: string[], input = ''): Promise<StreamEnd & { stdout: string }> {
    const said = await this.bytes(args, { input });
    return { ...said, stdout: said.stdout.toString('utf8') };
  }

  /**
   * Like `answer`, for output that is not text.
   * @param env changes to the shield's environment
   * @param folder where git runs; default: the shield
   * @param limit milliseconds after which it is stopped; a pipe in the place of a file could hold it for ever
   */
  async bytes(
    args: string[],
    {
      env = {},
      input = '',
      folder,
      limit = LONG_TIMEOUT_MS,
    }: { env?: Env; input?: string; folder?: string; limit?: number } = {},
  ): Promise<StreamEnd & { stdout: Buffer }> {
    const child = this.stream(args, env, folder);
    const end = endOf(child);
    let late = '';
    const stop = setTimeout(() => {
      late = `\ngit was stopped after ${limit / 1000} s`;
      child.kill('SIGKILL');
    }, limit);
    child.stdin.end(input);
    const parts: Buffer[] = [];
    for await (const chunk of child.stdout as AsyncIterable<Buffer>) parts.push(chunk);
    const ended = await end;
    clearTimeout(stop);
    return { ...ended, stderr: ended.stderr + late, stdout: Buffer.concat(parts) };
  }

  /** Like `text`, but null when git says no. */
  async textOrNull(args: string[]): Promise<string | null> {
    try {
      return await this.text(args);
    } catch (error) {
      if (error instanceof ProvenanceError) return null;
      throw error;
    }
  }

  /** A streaming command. The caller reads stdout to its end or kills the child. */
  stream(args: string[], env: Env = {}, folder: string = this.#shield.gitDir): Child {
    const child = spawn(this.#git.path, [...SHIELD_OPTIONS, ...args], {
      cwd: folder,
      env: { ...this.#shield.env, ...env },
      stdio: ['pipe', 'pipe', 'pipe'],
      windowsHide: true,
    });
    child.stdin.on('error', () => {}); // A child that died early shows in its exit code.
    this.#running.add(child);
    child.once('close', () => this.#running.delete(child));
    if (this.#stopped) child.kill('SIGKILL');
    return child;
  }

  /** Stops what runs, and what is started later. */
  stop(): void {
    this.#stopped = true;
    for (const child of this.#running) child.kill('SIGKILL');
  }
}

/** What a finished stream says about itself. */
export interface StreamEnd {
  code: number;
  /** The first 64 KiB of stderr. */
  stderr: string;
}

/** Whether git gave up because something was larger than {@link ALLOC_LIMIT}. */
export function isTooLarge({ stderr }: StreamEnd): boolean {
  return /attempting to allocate \d+ over limit|out of memory/i.test(stderr);
}

/** Why git gave up. Hints and what else it found worth saying come before. */
export function lastWords({ code, stderr }: StreamEnd): string {
  return stderr.trim().split('\n').at(-1) || `git ended with code ${code}`;
}

export function endOf(child: Child): Promise<StreamEnd> {
  const parts: Buffer[] = [];
  let size = 0;
  child.stderr.on('data', (chunk: Buffer) => {
    if (size < 65_536) parts.push(chunk);
    size += chunk.length;
  });
  return new Promise((resolve) => {
    child.once('error', (error) => resolve({ code: -1, stderr: error.message }));
    child.once('close', (code) => resolve({ code: code ?? -1, stderr: Buffer.concat(parts).toString('utf8') }));
  });
}
