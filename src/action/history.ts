import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import { ProvenanceError } from '../errors.js';
import { GIT_AI_NOTES } from '../sources/notes.js';
import type { Git } from '../world/git/index.js';
import type { Deepened, DeepenRequest, DeepenResult } from '../world/index.js';
import { type Ask, isId } from './context.js';
import type { Env, Inputs } from './inputs.js';

/** Fetches what a range needs and a clone does not have. Never touches the clone. */
export type Deepen = (request: DeepenRequest) => Promise<DeepenResult>;

export interface History {
  /** Objects that were fetched beside the clone; null when the clone is all there is. */
  store: Deepened | null;
  notices: string[];
}

/**
 * Fetches history where the range needs what the clone does not have. A failure is told and nothing more: the gate says `incomplete`
 * about what it cannot see. Commits of a fork come from the base repository, which keeps the head of every pull request.
 */
export async function completeHistory(
  git: Git,
  ask: Ask,
  inputs: Inputs,
  env: Env,
  { deepen, signal }: { deepen: Deepen; signal: AbortSignal },
): Promise<History> {
  const lack = await lackOf(git, ask);
  if (lack === null) return NOTHING_FETCHED;
  if (!inputs.fetchHistory) return { ...NOTHING_FETCHED, notices: [`${lack}, and fetch-history is off`] };
  const url = repositoryUrl(env);
  if (url === null) return { ...NOTHING_FETCHED, notices: [`${lack}, and the address of the repository is not known`] };
  const fetched = await deepen({
    path: git.facts.root,
    url,
    head: await headOf(git, ask),
    base: ask.kind === 'change' ? await idOf(git, ask.base) : null,
    token: inputs.token,
    folder: mkdtempSync(join(temporaryFolder(env), 'ai-provenance-history-')),
    pathVariable: env.PATH ?? env.Path ?? '',
    notes: [GIT_AI_NOTES],
    env,
    signal,
  });
  if (fetched.ok) return { store: fetched.store, notices: [] };
  return { ...NOTHING_FETCHED, notices: [`${lack}, and could not be fetched: ${fetched.reason}`] };
}

const NOTHING_FETCHED: History = { store: null, notices: [] };

/** What is not in the clone, in words; null when nothing is missing. */
async function lackOf(git: Git, ask: Ask): Promise<string | null> {
  if (ask.kind === 'nothing') return null;
  if (git.facts.shallow.length > 0) return 'the clone holds only a part of the history';
  for (const revision of ask.kind === 'change' ? [ask.base, ask.head] : [ask.head]) {
    // A name that is not there is a mistake in the workflow; an id may be somewhere else.
    if (isId(revision) && (await git.resolve(revision)) === null) return `the clone does not hold ${revision}`;
  }
  return null;
}

async function headOf(git: Git, ask: Ask): Promise<string> {
  const head = 'head' in ask ? ask.head : 'HEAD';
  return (await idOf(git, head)) ?? head;
}

/** Null for a name that the clone does not know. */
async function idOf(git: Git, revision: string): Promise<string | null> {
  return isId(revision) ? revision : git.resolve(revision);
}

/** Where the token may go, and nowhere else. */
export function repositoryUrl(env: Env): string | null {
  const { GITHUB_SERVER_URL: server = '', GITHUB_REPOSITORY: repository = '' } = env;
  if (!/^[\w-][\w.-]{0,99}\/(?!\.{1,2}$)[\w.-]{1,100}$/.test(repository) || !URL.canParse(server)) return null;
  const { protocol, origin, hostname, username, password } = new URL(server);
  const isLocal = hostname === 'localhost' || hostname.endsWith('.localhost') || hostname === '127.0.0.1';
  const isPossible = username === '' && password === '' && (protocol === 'https:' || (protocol === 'http:' && isLocal));
  return isPossible ? `${origin}/${repository}` : null;
}

/** The runner empties it after each job. @throws ProvenanceError `usage` */
export function temporaryFolder(env: Env): string {
  const folder = env.RUNNER_TEMP;
  if (folder !== undefined && folder !== '') return folder;
  throw new ProvenanceError('usage', 'RUNNER_TEMP is not set', { fix: 'run this in GitHub Actions, or use the command line' });
}
