import { existsSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import type { Ask } from '../../src/action/context.js';
import { completeHistory, type Deepen, repositoryUrl } from '../../src/action/history.js';
import { type Env, readInputs } from '../../src/action/inputs.js';
import { fromTestedBase } from '../../src/action/subject.js';
import { type DeepenRequest, type DeepenResult, openWorld } from '../../src/world/index.js';
import { repoAt, tempFolder } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';
import { pullRequest } from './scenes.js';

const removed = removedAfterEach();
const closers: (() => void)[] = [];
afterEach(() => {
  for (const close of closers.splice(0)) close();
});

const URL_ENV = { GITHUB_SERVER_URL: 'https://github.com', GITHUB_REPOSITORY: 'acme/app' };
const STORE = { objectDir: '/objects', shallow: [] };
const FETCHED = { calls: 1, commits: 1, blobs: 1, bytes: 1, whole: false };

function change(base: string, head: string): Ask {
  return { kind: 'change', base, head, merge: null, branch: null };
}

/** Asks for the history of a repository, and returns what was fetched for it. */
async function asked(
  path: string,
  ask: Ask,
  { env = {}, fetch = 'true', works = true }: { env?: Env; fetch?: string; works?: boolean } = {},
) {
  const world = await openWorld({ path });
  closers.push(() => world.close());
  const requests: DeepenRequest[] = [];
  const deepen: Deepen = async (request): Promise<DeepenResult> => {
    requests.push(request);
    return works ? { ok: true, store: STORE, fetched: FETCHED } : { ok: false, reason: 'the server said 403' };
  };
  const { inputs } = readInputs({ 'INPUT_GITHUB-TOKEN': 'ghs_token', 'INPUT_FETCH-HISTORY': fetch });
  const temporary = { RUNNER_TEMP: removed(tempFolder()).path, PATH: process.env.PATH };
  return {
    requests,
    history: await completeHistory(
      world.git,
      ask,
      inputs,
      { ...URL_ENV, ...temporary, ...env },
      { deepen, signal: new AbortController().signal },
    ),
  };
}

function shallow(branch: string, scene: ReturnType<typeof pullRequest>): string {
  const folder = removed(tempFolder()).path;
  scene.repo.git('clone', '-q', '--depth=1', `--branch=${branch}`, `file://${scene.repo.path}`, `${folder}/clone`);
  return repoAt(`${folder}/clone`).path;
}

describe('history', () => {
  it('that is there is not fetched', async () => {
    const { repo, base, head } = removed(pullRequest());
    for (const ask of [change(base, head), { kind: 'whole', head: 'HEAD' } as const, change('main', 'topic')])
      expect(await asked(repo.path, ask)).toEqual({ requests: [], history: { store: null, notices: [] } });
  });

  it('is fetched for a shallow clone, from the base repository, with the token', async () => {
    const scene = removed(pullRequest({ from: 'mallory/app' }));
    const path = shallow('topic', scene);
    const { requests, history } = await asked(path, change(scene.base, scene.head));
    expect(history).toEqual({ store: STORE, notices: [] });
    expect(requests).toEqual([
      {
        path,
        url: 'https://github.com/acme/app',
        head: scene.head,
        base: scene.base,
        token: 'ghs_token',
        folder: expect.stringContaining('ai-provenance-history-'),
        pathVariable: process.env.PATH,
        notes: ['refs/notes/ai'],
        env: expect.objectContaining(URL_ENV),
        signal: expect.any(AbortSignal),
      },
    ]);
    expect(existsSync(requests[0]?.folder ?? '')).toBe(true);
  });

  it('of a pull request begins at what GitHub merged it with, whose parents a shallow clone hides', async () => {
    const scene = removed(pullRequest());
    scene.repo.git('branch', 'merged', scene.merge);
    const world = await openWorld({ path: shallow('merged', scene) });
    closers.push(() => world.close());
    const ask = (more: object): Ask => ({
      kind: 'change',
      base: 'e'.repeat(40),
      head: scene.head,
      merge: scene.merge,
      branch: null,
      ...more,
    });
    expect(await fromTestedBase(world.git, ask({}))).toEqual(ask({ base: scene.base }));
    for (const other of [ask({ merge: null }), ask({ merge: 'd'.repeat(40) }), ask({ head: scene.base })])
      expect(await fromTestedBase(world.git, other)).toBe(other);
  });

  it('is fetched for all that is behind a name, as the commit that the name stands for', async () => {
    const scene = removed(pullRequest());
    const { requests } = await asked(shallow('topic', scene), { kind: 'whole', head: 'HEAD' });
    expect(requests).toMatchObject([{ head: scene.head, base: null }]);
  });

  it('is fetched where an end of the range is not in the clone, and a name that is not there is none', async () => {
    const { repo, base } = removed(pullRequest());
    const gone = 'd'.repeat(40);
    expect((await asked(repo.path, change(base, gone))).requests).toMatchObject([{ base, head: gone }]);
    expect((await asked(repo.path, change('mian', base))).requests).toEqual([]);
  });

  it('that cannot be fetched is told, and why', async () => {
    const scene = removed(pullRequest());
    const path = shallow('topic', scene);
    const ask = change(scene.base, scene.head);
    const told = async (options: Parameters<typeof asked>[2]) => (await asked(path, ask, options)).history;
    const notice = (why: string) => ({ store: null, notices: [`the clone holds only a part of the history, and ${why}`] });
    expect(await told({ works: false })).toEqual(notice('could not be fetched: the server said 403'));
    expect(await told({ fetch: 'false' })).toEqual(notice('fetch-history is off'));
    expect(await told({ env: { GITHUB_REPOSITORY: '' } })).toEqual(notice('the address of the repository is not known'));
  });
});

describe('the address of the repository', () => {
  it.each([
    ['https://github.com', 'acme/app', 'https://github.com/acme/app'],
    ['https://git.example.com:8443/', 'acme/app', 'https://git.example.com:8443/acme/app'],
    ['http://127.0.0.1:3000', 'acme/app', 'http://127.0.0.1:3000/acme/app'],
    ['http://github.localhost', 'acme/app', 'http://github.localhost/acme/app'],
    ['http://git.example.com', 'acme/app', null],
    ['https://user:word@github.com', 'acme/app', null],
    ['file:///srv/git', 'acme/app', null],
    ['ext::sh -c id', 'acme/app', null],
    ['https://github.com', '../x', null],
    ['https://github.com', 'acme/app?x', null],
    ['https://github.com', '--upload-pack=x/y z', null],
    ['', 'acme/app', null],
  ])('%s and %s: %s', (server, repository, url) => {
    expect(repositoryUrl({ GITHUB_SERVER_URL: server, GITHUB_REPOSITORY: repository })).toBe(url);
  });
});
