import { spawn } from 'node:child_process';
import type { GitBinary } from './binary.js';
import { type Remote, safeLine } from './remote.js';
import { environment, type ObjectFormat, SHIELD_OPTIONS } from './shield.js';

/** A repository of our own, with nothing in it but what was fetched. */
export interface Store {
  gitDir: string;
  objectDir: string;
  objectFormat: ObjectFormat;
}

export interface FetchCall {
  git: GitBinary;
  store: Store;
  remote: Remote;
  signal: AbortSignal;
}

export interface FetchAsk {
  /** Refspecs, or ids of objects. */
  lines: readonly string[];
  /** Leave the contents of files on the server, except those that are asked for by id. */
  withoutBlobs: boolean;
  /** These are objects that nothing of the store leads to, so there is nothing to agree on. */
  loose?: boolean;
  /** Everything anew, whatever is there already. */
  anew?: boolean;
}

const OPTIONS = [
  '--quiet',
  '--no-tags',
  '--no-write-fetch-head',
  '--no-recurse-submodules',
  '--no-auto-maintenance',
  '--update-shallow', // A server may itself be cut off; its cuts are then told.
];

/** The end of what git says is where it says why. */
const TAIL_CHARS = 16_384;

/**
 * One `git fetch` into the store. It sees neither the scanned repository nor any configuration but ours; the address and the
 * credentials are in its environment, not in its arguments and in no file. It stops as a group with all that it started.
 * @returns null when all went well, otherwise why not: one line without the credentials
 */
export function fetchInto(call: FetchCall, ask: FetchAsk): Promise<string | null> {
  const { git, store, remote, signal } = call;
  if (signal.aborted) return Promise.resolve(whyAborted(signal));
  const args = [
    ...SHIELD_OPTIONS,
    'fetch',
    ...OPTIONS,
    ...(ask.withoutBlobs ? ['--filter=blob:none'] : []),
    ...(ask.anew ? ['--refetch'] : []),
    '--stdin',
    'origin',
  ];
  const child = spawn(git.path, args, {
    cwd: store.gitDir,
    env: environmentOf(call, ask),
    stdio: ['pipe', 'ignore', 'pipe'],
    detached: process.platform !== 'win32', // A group of its own, so that its helpers end with it.
    windowsHide: true,
  });
  const kill = (): void => killGroup(child.pid);
  signal.addEventListener('abort', kill);
  process.on('exit', kill);
  child.stdin.on('error', () => {}); // A child that died early shows in its exit code.
  child.stdin.end(ask.lines.map((line) => `${line}\n`).join(''));
  let said = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    said = (said + text).slice(-TAIL_CHARS);
  });
  return new Promise((resolve) => {
    const finish = (failure: string | null): void => {
      signal.removeEventListener('abort', kill);
      process.off('exit', kill);
      resolve(signal.aborted ? whyAborted(signal) : failure);
    };
    child.once('error', ({ message }) => finish(safeLine(message, remote.secrets)));
    child.once('close', (code) => finish(code === 0 ? null : reasonIn(said, code, remote)));
  });
}

export function whyAborted({ reason }: AbortSignal): string {
  return reason instanceof DOMException && reason.name === 'TimeoutError' ? 'it took too long' : 'it was interrupted';
}

function killGroup(pid: number | undefined): void {
  if (pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? pid : -pid, 'SIGKILL');
  } catch {} // It has ended meanwhile.
}

function environmentOf({ git, store, remote }: FetchCall, { withoutBlobs, loose }: FetchAsk): Record<string, string> {
  const settings: [string, string][] = [
    ...remote.settings,
    ['fetch.unpackLimit', '1'],
    ['gc.auto', '0'],
    // A store that lacks what the server promised is whole to git; in the environment this stays out of its configuration.
    ...((withoutBlobs
      ? [
          ['remote.origin.promisor', 'true'],
          ['remote.origin.partialclonefilter', 'blob:none'],
        ]
      : []) as [string, string][]),
    ...((loose ? [['fetch.negotiationAlgorithm', 'noop']] : []) as [string, string][]),
  ];
  return {
    ...environment(store.gitDir, store.objectDir, store.objectFormat, git),
    ...remote.env,
    HOME: store.gitDir, // Without it curl takes the `.netrc` of the user that runs it.
    GIT_ALLOW_PROTOCOL: remote.protocol,
    GIT_CONFIG_COUNT: String(settings.length),
    ...Object.fromEntries(
      settings.flatMap(([key, value], n) => [
        [`GIT_CONFIG_KEY_${n}`, key],
        [`GIT_CONFIG_VALUE_${n}`, value],
      ]),
    ),
  };
}

/** Lines that start with `remote:` are the server's own, and it may write anything. */
function reasonIn(said: string, code: number | null, { secrets }: Remote): string {
  if (/could not read (?:Username|Password)|Authentication failed|returned error: 40[13]/.test(said)) {
    return 'the server asks for credentials, or refuses those it got';
  }
  if (/returned error: 3\d\d/.test(said)) return 'the server redirects, which is not followed';
  const lines = said.split(/[\r\n]+/).filter((line) => line !== '' && !line.startsWith('remote:'));
  const line = lines.find((text) => /^(?:fatal|error): /.test(text)) ?? lines.at(-1);
  return line === undefined ? `git ended with code ${code}` : safeLine(line, secrets);
}
