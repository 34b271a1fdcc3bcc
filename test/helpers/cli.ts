import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { chmodSync, copyFileSync, cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { devNull, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The built command line. `npm run build` makes it. */
export const CLI = fileURLToPath(new URL('../../dist/cli.js', import.meta.url));

export interface CliOptions {
  cwd?: string;
  /** Beside a small fixed environment; nothing of the test runner's own comes through. */
  env?: Record<string, string>;
  input?: string;
  /** Run as this user; only root may ask for it. */
  uid?: number;
}

export interface CliResult {
  code: number | null;
  signal: NodeJS.Signals | null;
  stdout: string;
  stderr: string;
}

/** Starts the built CLI, for tests that interrupt it or hold its output back. */
export function startCli(args: string[], { cwd, env = {}, uid }: CliOptions = {}): ChildProcessWithoutNullStreams {
  const [node, script] = uid === undefined ? [process.execPath, CLI] : publicCopies();
  return spawn(node, [script, ...args], {
    cwd,
    ...(uid === undefined ? {} : { uid }),
    env: {
      PATH: process.env.PATH,
      HOME: devNull,
      ...(process.env.TMPDIR === undefined ? {} : { TMPDIR: process.env.TMPDIR }),
      ...env,
    },
  });
}

let copies: [string, string] | undefined;

/** node and the CLI where every user may read them: the checkout or node itself may lie in a private folder. */
function publicCopies(): [string, string] {
  if (copies === undefined) {
    const folder = mkdtempSync(join(tmpdir(), 'aip-test-public-'));
    process.once('exit', () => rmSync(folder, { recursive: true, force: true }));
    copyFileSync(process.execPath, join(folder, 'node'));
    cpSync(dirname(CLI), join(folder, 'dist'), { recursive: true });
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }\n');
    chmodSync(folder, 0o755);
    chmodSync(join(folder, 'node'), 0o755);
    copies = [join(folder, 'node'), join(folder, 'dist', 'cli.js')];
  }
  return copies;
}

/** Runs the built CLI to its end. */
export function cli(args: string[], options: CliOptions = {}): Promise<CliResult> {
  const child = startCli(args, options);
  child.stdin.on('error', () => {}); // A usage error ends it before it reads.
  child.stdin.end(options.input ?? '');
  return finished(child);
}

export function finished(child: ChildProcessWithoutNullStreams): Promise<CliResult> {
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) =>
      resolve({ code, signal, stdout: Buffer.concat(out).toString(), stderr: Buffer.concat(err).toString() }),
    );
  });
}
