import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { impact, type RepoReport, type Report, scan } from '../../src/index.js';
import { remoteAt } from '../../src/world/git/remote.js';
import { type Deepened, type DeepenRequest, type DeepenResult, deepen, openWorld, type World } from '../../src/world/index.js';
import { type GitServer, type GitServerOptions, gitServer } from '../helpers/git-server.js';
import { CLAUDE, digestOf, only, repoAt, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

const made: { remove(): void }[] = [];
const keep = <T extends { remove(): void }>(thing: T): T => {
  made.push(thing);
  return thing;
};

let place: string;
let temporary: string;
beforeEach(() => {
  place = keep(tempFolder()).path;
  temporary = join(place, 'tmp');
  mkdirSync(temporary);
  vi.stubEnv('TMPDIR', temporary);
});
afterEach(() => {
  vi.unstubAllEnvs();
  for (const thing of made.splice(0)) thing.remove();
});

const TOKEN = 'ghs_Zm9yYmlkZGVuIHRva2Vu';
const BASIC = `basic ${Buffer.from(`x-access-token:${TOKEN}`).toString('base64')}`;

/** What a pull request looks like on the server: a branch that once took in its base, and a base that moved on. */
interface Remote {
  repo: TempRepo;
  url: string;
  base: string;
  head: string;
  /** The merge of both that is checked out. */
  merge: string;
  mergeBase: string;
}

const code = (n: number, more = ''): string =>
  `import { one } from './one.js';\nexport const value${n} = one(${n});\n${'// filler\n'.repeat(20)}${more}`;

function remote(config: Record<string, string> = { 'uploadpack.allowFilter': 'true' }): Remote {
  const work = tempRepo({ at: join(place, 'work') });
  work.commitFiles(
    {
      'src/one.ts': 'export const one = (n: number): number => n;\n',
      'src/a.ts': code(1),
      'src/b.ts': code(2),
      'src/moved.ts': code(3),
      'README.md': 'read me\n',
      'package.json': '{"name":"x","dependencies":{"left":"1.0.0"}}\n',
    },
    'start\n',
  );
  work.commitFiles({ 'src/a.ts': code(1, '// second\n') }, `second\n\n${CLAUDE}\n`);
  work.git('checkout', '-q', '-b', 'topic');
  work.commitFiles({ 'src/a.ts': code(1, '// topic\n'), 'src/new.ts': code(9) }, `topic one\n\n${CLAUDE}\n`);
  work.git('checkout', '-q', 'main');
  // The version of a.ts that the branch started from is neither in the range nor where the two part now.
  work.commitFiles({ 'src/a.ts': `// main\n${code(1, '// second\n')}`, 'src/b.ts': code(2, '// main\n') }, 'main one\n');
  work.git('checkout', '-q', 'topic');
  work.git('merge', '-q', '--no-edit', 'main');
  work.git('mv', 'src/moved.ts', 'src/elsewhere.ts');
  work.commitFiles(
    { 'src/elsewhere.ts': code(3, '// after the move\n'), 'src/new.ts': code(9, '// v2\n') },
    `topic two\n\n${CLAUDE}\n`,
  );
  work.commitFiles({ 'src/new.ts': code(9, '// v3\n'), 'CLAUDE.md': 'be kind\n' }, 'topic three\n');
  const head = work.git('rev-parse', 'HEAD');
  work.git('checkout', '-q', 'main');
  const base = work.commitFiles({ 'src/b.ts': code(2, '// main two\n'), 'src/c.ts': code(4) }, 'main two\n');
  work.git('checkout', '-q', '--detach', 'main');
  work.git('merge', '-q', '--no-edit', 'topic');
  const merge = work.git('rev-parse', 'HEAD');
  work.git('update-ref', 'refs/pull/1/merge', merge);
  const mergeBase = work.git('merge-base', base, head);
  work.git('clone', '-q', '--mirror', '.', join(place, 'remotes', 'x.git'));
  const repo = repoAt(join(place, 'remotes', 'x.git'));
  repo.git('symbolic-ref', 'HEAD', 'refs/heads/main');
  for (const [key, value] of Object.entries(config)) repo.git('config', key, value);
  return { repo, url: `file://${repo.path}`, base, head, merge, mergeBase };
}

/** As actions/checkout does it with `fetch-depth: 1`. */
function checkout({ url }: Remote, commit: string, name = 'checkout'): TempRepo {
  const repo = tempRepo({ at: join(place, name) });
  repo.git('remote', 'add', 'origin', url);
  repo.git('fetch', '-q', '--no-tags', '--depth=1', 'origin', `+${commit}:refs/remotes/pull/1/merge`);
  repo.git('checkout', '-q', '--detach', commit);
  return repo;
}

function fullClone({ url }: Remote, commit: string): TempRepo {
  const repo = tempRepo({ at: join(place, 'full') });
  repo.git('remote', 'add', 'origin', url);
  repo.git('fetch', '-q', '--no-tags', 'origin', '+refs/heads/*:refs/remotes/origin/*', `+${commit}:refs/remotes/pull/1/merge`);
  repo.git('checkout', '-q', '--detach', commit);
  return repo;
}

function ask(target: TempRepo, request: Partial<DeepenRequest> & Pick<DeepenRequest, 'url' | 'head'>): Promise<DeepenResult> {
  const folder = join(place, 'store');
  mkdirSync(folder, { recursive: true });
  return deepen({ path: target.path, base: null, token: null, folder, pathVariable: process.env.PATH ?? '', ...request });
}

async function deepened(...args: Parameters<typeof ask>): Promise<Extract<DeepenResult, { ok: true }>> {
  const result = await ask(...args);
  if (!result.ok) throw new Error(result.reason);
  return result;
}

async function refusal(...args: Parameters<typeof ask>): Promise<string> {
  const result = await ask(...args);
  if (result.ok) throw new Error('it was not refused');
  expect(result.reason).not.toMatch(/[\n\r]/);
  return result.reason;
}

async function withWorld<T>(target: TempRepo, borrowed: Deepened | undefined, use: (world: World) => Promise<T>): Promise<T> {
  const world = await openWorld({ path: target.path, ...(borrowed === undefined ? {} : { borrowed }) });
  try {
    return await use(world);
  } finally {
    world.close();
  }
}

interface Reports {
  scan: RepoReport;
  impact: RepoReport;
}

/** All that a report says, except which refs the clone happens to have. */
function reports(target: TempRepo, borrowed: Deepened | undefined, range: string): Promise<Reports> {
  const plain = (report: Report): RepoReport => {
    const repo = only(report);
    return { ...repo, range: { ...repo.range, refs: { ...repo.range.refs, notes: [] } } };
  };
  return withWorld(target, borrowed, async (world) => ({
    scan: plain(await scan(world, { range, everything: true })),
    impact: plain(await impact(world, { range: { range } })),
  }));
}

async function expectAsFull(asked: Remote, target: TempRepo, borrowed: Deepened): Promise<void> {
  const range = `${asked.base}..${asked.head}`;
  const found = await reports(target, borrowed, range);
  expect(found.scan.gaps).toEqual([]);
  expect(found.scan.totals.commits).toBe(4);
  expect(found.impact.gaps).toEqual([]);
  expect(found).toEqual(await reports(fullClone(asked, asked.merge), undefined, range));
}

describe('a shallow clone is deepened beside itself', () => {
  it.each(['merge', 'head'] as const)('and reads like a full one (%s checked out)', async (commit) => {
    const asked = remote();
    const target = checkout(asked, asked[commit]);
    const before = digestOf(target.path);
    const { store, fetched } = await deepened(target, asked);
    expect(store.shallow).toEqual([]);
    expect(fetched).toMatchObject({ whole: false, commits: 8 });
    expect(fetched.blobs).toBeGreaterThan(3);
    await expectAsFull(asked, target, store);
    expect(digestOf(target.path)).toEqual(before);
    expect(readdirSync(temporary)).toEqual([]);
  });

  it('and fetches no contents that the range does not need', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const { store } = await deepened(target, asked);
    const unneeded = asked.repo.git('rev-parse', `${asked.mergeBase}~2:src/a.ts`);
    await withWorld(target, store, async ({ git }) => {
      expect(git.facts).toMatchObject({ shallow: [], partialFilter: null });
      expect(await git.resolve(asked.base)).toBe(asked.base);
      expect(await git.resolve(`${asked.base}~1`)).toBe(asked.mergeBase);
      const gaps: { code: string; subject?: string }[] = [];
      for await (const _ of git.objects([unneeded], gaps as never));
      expect(gaps).toMatchObject([{ code: 'missing-object', subject: unneeded }]);
    });
    const history = await reports(target, store, `${asked.mergeBase}~2..${asked.mergeBase}`);
    expect(history.scan.complete).toBe(false);
    expect(history.scan.gaps.map(({ code }) => code)).toContain('missing-object');
  });

  it('with a base that is newer than that of the merge, whose cut then stays where the server lost it', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const older = asked.mergeBase;
    expect((await deepened(target, { ...asked, base: older })).store.shallow).toEqual([]);
    asked.repo.git('update-ref', 'refs/heads/main', older);
    asked.repo.git('update-ref', '-d', 'refs/pull/1/merge');
    asked.repo.git('reflog', 'expire', '--expire=now', '--all');
    asked.repo.git('gc', '-q', '--prune=now');
    const { store } = await deepened(target, { ...asked, base: older });
    expect(store.shallow).toEqual([asked.merge]);
  });

  it('without a base, with the files of the head', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const { store } = await deepened(target, { ...asked, base: null, head: asked.base });
    const found = await withWorld(target, store, (world) => scan(world, { head: asked.base, everything: true }));
    expect(only(found)).toMatchObject({ complete: true, totals: { commits: 4 } });
  });

  it.each([true, false])('with the notes of its commits (filters: %s)', async (filters) => {
    const asked = remote({ 'uploadpack.allowFilter': String(filters) });
    const note = `a.ts\n  s1 1-2\n---\n${JSON.stringify({
      schema_version: 'authorship/3.0.0',
      sessions: { s1: { agent_id: { tool: 'cursor', id: 'x', model: 'gpt-5' } } },
    })}`;
    const noted = asked.repo.git('rev-parse', asked.head);
    asked.repo.git('notes', '--ref=ai', 'add', '-m', note, noted);
    asked.repo.git('notes', '--ref=ai', 'add', '-m', `${note}\n`, `${asked.mergeBase}~2`);
    asked.repo.git('notes', '--ref=other', 'add', '-m', 'other', noted);
    const target = checkout(asked, asked.merge);
    const { store } = await deepened(target, { ...asked, notes: ['refs/notes/none', 'refs/notes/ai'] });
    expect(store.notes).toEqual([{ name: 'refs/notes/ai', id: asked.repo.git('rev-parse', 'refs/notes/ai') }]);
    const { scan: found } = await reports(target, store, `${asked.base}..${asked.head}`);
    expect(found.gaps).toEqual([]);
    expect(found.commits.find(({ id }) => id === noted)).toMatchObject({ attribution: 'recorded' });
  });

  it('of either object format, in a path that has to be quoted', async () => {
    const work = tempRepo({ at: join(place, 'work'), objectFormat: 'sha256' });
    const base = work.commitFiles({ 'a.ts': 'one\n' }, 'one\n');
    const middle = work.commitFiles({ 'a.ts': 'two\n' }, `two\n\n${CLAUDE}\n`);
    const head = work.commitFiles({ 'a.ts': 'three\n' }, 'three\n');
    work.git('config', 'uploadpack.allowFilter', 'true');
    const target = tempRepo({ at: join(place, 'a:b "c"', 'checkout'), objectFormat: 'sha256' });
    target.git('fetch', '-q', '--depth=1', `file://${work.path}`, 'main');
    target.git('checkout', '-q', '--detach', 'FETCH_HEAD');
    const folder = join(place, '"s:t\\');
    mkdirSync(folder);
    const { store } = await deepened(target, { url: `file://${work.path}`, head, base, folder });
    const { scan: found } = await reports(target, store, `${base}..${head}`);
    expect(found).toMatchObject({ complete: true, gaps: [] });
    expect(found.commits.map(({ id }) => id).sort()).toEqual([head, middle].sort());
  });

  it('and a content that is lost from the store is a gap', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const { store } = await deepened(target, asked);
    const lost = asked.repo.git('rev-parse', `${asked.head}~1:src/new.ts`);
    const owner = repoAt(join(store.objectDir, '..'));
    const pack = join(store.objectDir, 'pack');
    const spare = join(place, 'spare');
    mkdirSync(spare);
    for (const name of readdirSync(pack).filter((file) => file.endsWith('.pack'))) {
      const bytes = readFileSync(join(pack, name));
      for (const end of ['.pack', '.idx', '.promisor', '.rev']) rmSync(join(pack, name.replace('.pack', end)), { force: true });
      owner.gitWith({ input: bytes }, 'unpack-objects', '-q');
    }
    rmSync(join(store.objectDir, lost.slice(0, 2), lost.slice(2)));
    const { scan: found } = await reports(target, store, `${asked.base}..${asked.head}`);
    expect(found.complete).toBe(false);
    expect(found.gaps.map(({ code }) => code)).toContain('missing-object');
  });
});

describe('a server', () => {
  const serve = async (options?: GitServerOptions): Promise<GitServer> => keep(await gitServer(join(place, 'remotes'), options));

  it('gets the token with every request, and nothing else holds it', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const server = await serve({ demands: BASIC });
    const { store } = await deepened(target, { ...asked, url: `${server.url}/x.git`, token: TOKEN });
    expect(server.requests.length).toBeGreaterThan(3);
    expect(new Set(server.requests.map(({ authorization }) => authorization))).toEqual(new Set([BASIC]));
    await expectAsFull(asked, target, store);
    for (const file of readdirSync(join(place, 'store'), { recursive: true, withFileTypes: true })) {
      if (!file.isFile()) continue;
      const text = readFileSync(join(file.parentPath, file.name), 'latin1');
      expect([TOKEN, BASIC.slice(6), server.url].filter((secret) => text.includes(secret))).toEqual([]);
    }
  });

  it('is asked by calls whose arguments and folder hold no token, and in which the clone takes no part', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const server = await serve({ demands: BASIC });
    const bin = join(place, 'bin');
    const log = join(place, 'log');
    const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
    mkdirSync(bin);
    writeFileSync(
      join(bin, 'git'),
      `#!/bin/sh\nown=$PATH PATH=/usr/bin:/bin\n{ env | grep -v '^GIT_CONFIG_VALUE_' | tr '\\n' ' '; printf '|%s\\0' "$*"; } >> '${log}'\nPATH=$own exec '${real}' "$@"\n`,
    );
    chmodSync(join(bin, 'git'), 0o755);
    const pathVariable = `${bin}${delimiter}${process.env.PATH}`;
    vi.stubEnv('HOME', place);
    const env = {
      HTTPS_PROXY: 'http://127.0.0.1:1',
      http_proxy: 'http://127.0.0.1:1',
      GIT_SSL_CAINFO: '/ca.pem',
      OTHER: 'other',
    };
    await deepened(target, { ...asked, url: `${server.url}/x.git`, token: TOKEN, pathVariable, env });
    const calls = readFileSync(log, 'utf8').split('\0').filter(Boolean);
    expect(calls.join()).not.toMatch(new RegExp(`${TOKEN}|${BASIC.slice(6)}|OTHER|HOME=${place} `));
    const fetches = calls.filter((call) => call.includes(' fetch '));
    expect(fetches).toHaveLength(2);
    for (const call of fetches) {
      expect(call).not.toContain(target.path);
      expect(call).not.toMatch(/proxy=/i); // To this machine no proxy leads.
      expect(call).toContain('GIT_SSL_CAINFO=/ca.pem');
      expect(call).toMatch(/GIT_ALLOW_PROTOCOL=http /);
    }
  });

  it('that refuses the token gives a reason without it, whatever the server says', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const server = await serve({ demands: 'basic other' });
    const reason = await refusal(target, { ...asked, url: `${server.url}/x.git`, token: TOKEN });
    expect(reason).toBe(`fetching from ${server.url}/x.git failed: the server asks for credentials, or refuses those it got`);
    const echo = await serve({
      answer: (request, response) => {
        response
          .writeHead(500, `${request.headers.authorization} ${TOKEN}\u009b`)
          .end(`${request.headers.authorization} ${TOKEN}`);
        return true;
      },
    });
    const other = await refusal(target, { ...asked, url: `${echo.url}/x.git`, token: TOKEN });
    expect(other).not.toContain(TOKEN);
    expect(other).not.toContain(BASIC.slice(6));
  });

  it('that redirects is not followed, and no other host gets the token', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const other = await serve();
    const server = await serve({
      answer: ({ url }, response) => {
        response.writeHead(302, { Location: `${other.url}${url}` }).end();
        return true;
      },
    });
    const reason = await refusal(target, { ...asked, url: `${server.url}/x.git`, token: TOKEN });
    expect(reason).toContain('redirects');
    expect(other.requests).toEqual([]);
  });

  it('takes the name and password of an address, which no reason shows', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const server = await serve({ demands: `basic ${Buffer.from('ann:s3cret').toString('base64')}` });
    const url = server.url.replace('http://', 'http://ann:s3cret@');
    expect(await ask(target, { ...asked, url: `${url}/x.git` })).toMatchObject({ ok: true });
    const reason = await refusal(target, { ...asked, url: `${url}/none.git` });
    expect(reason).not.toMatch(/ann|s3cret/);
  });

  it('that is cut off itself leaves its cut', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    asked.repo.git('clone', '-q', '--bare', '--depth=4', '--no-single-branch', asked.url, '../cut.git');
    const cut = repoAt(join(place, 'remotes/cut.git'));
    cut.git('config', 'uploadpack.allowFilter', 'true');
    const { store } = await deepened(target, { ...asked, url: `file://${cut.path}` });
    expect(store.shallow.length).toBeGreaterThan(0);
    expect(readFileSync(join(cut.path, 'shallow'), 'utf8').split('\n')).toEqual(expect.arrayContaining(store.shallow));
    const commits = cut.revList(asked.head, `^${asked.base}`);
    const { scan: found } = await reports(target, store, `${asked.base}..${asked.head}`);
    expect(found.commits.map(({ id }) => id).sort()).toEqual(commits);
  });

  it('without filters sends everything', async () => {
    const asked = remote({ 'uploadpack.allowFilter': 'false' });
    const target = checkout(asked, asked.merge);
    const { store, fetched } = await deepened(target, asked);
    expect(fetched.blobs).toBe(0);
    await expectAsFull(asked, target, store);
  });

  it.each([
    ['the ends of its branches', (asked: Remote) => asked.head],
    ['the commits of its branches', (asked: Remote) => asked.repo.git('rev-parse', `${asked.head}~1`)],
  ])('that gives nothing by id is asked for %s', async (_, headOf) => {
    const asked = remote({ 'uploadpack.allowFilter': 'true', 'uploadpack.allowAnySHA1InWant': 'false' });
    const target = checkout(asked, asked.merge);
    const server = await serve({ firstProtocol: true });
    const head = headOf(asked);
    const { store, fetched } = await deepened(target, { ...asked, head, url: `${server.url}/x.git` });
    expect(fetched).toMatchObject({ whole: true, blobs: 0 });
    const { scan: found } = await reports(target, store, `${asked.base}..${head}`);
    expect(found.gaps).toEqual([]);
    expect(await ask(target, { ...asked, head: '1'.repeat(40), url: `${server.url}/x.git` })).toMatchObject({ ok: false });
  });

  it('that does not know the base gives a reason', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    expect(await refusal(target, { ...asked, base: '1'.repeat(40) })).toMatch(/not our ref 1{40}/);
    expect(await refusal(target, { ...asked, url: `file://${place}/none.git` })).toContain('fetching from file://');
  });

  it('that says nothing is left when the time is over, or at a word', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const server = await serve({ answer: () => true });
    const url = `${server.url}/x.git`;
    expect(await refusal(target, { ...asked, url, limitMs: 1500 })).toContain('it took too long');
    const stop = new AbortController();
    setTimeout(() => stop.abort(), 500);
    expect(await refusal(target, { ...asked, url, signal: stop.signal })).toContain('it was interrupted');
    expect(readdirSync(temporary)).toEqual([]);
  });
});

describe('nothing but the address decides where to', () => {
  it('not the configuration of the clone, and it runs nothing', async () => {
    const asked = remote();
    const target = checkout(asked, asked.merge);
    const canary = join(place, 'canary');
    const trap = join(place, 'trap');
    writeFileSync(trap, `#!/bin/sh\necho "$*" >> '${canary}'\nexit 1\n`);
    chmodSync(trap, 0o755);
    for (const key of ['core.sshCommand', 'core.fsmonitor', 'credential.helper', 'core.askPass', 'core.gitProxy']) {
      target.git('config', key, trap);
    }
    for (const key of ['remote.origin.uploadpack', 'core.alternateRefsCommand', 'alias.for-each-ref'])
      target.git('config', key, trap);
    target.git('config', 'url.file:///nowhere/.insteadOf', 'file:///');
    target.git('config', 'http.proxy', 'http://127.0.0.1:1');
    target.git('config', 'protocol.ext.allow', 'always');
    target.git('config', 'remote.origin.url', `ext::${trap}`);
    target.git('config', 'core.hooksPath', place);
    for (const hook of ['reference-transaction', 'post-checkout', 'pre-auto-gc']) {
      writeFileSync(join(target.path, '.git/hooks', hook), readFileSync(trap));
      chmodSync(join(target.path, '.git/hooks', hook), 0o755);
    }
    vi.stubEnv('GIT_SSH_COMMAND', trap);
    vi.stubEnv('GIT_ASKPASS', trap);
    vi.stubEnv('GIT_CONFIG_COUNT', '1');
    vi.stubEnv('GIT_CONFIG_KEY_0', 'http.proxy');
    vi.stubEnv('GIT_CONFIG_VALUE_0', 'http://127.0.0.1:1');
    const before = digestOf(target.path);
    const server = keep(await gitServer(join(place, 'remotes')));
    const { store } = await deepened(target, { ...asked, url: `${server.url}/x.git` });
    const { scan: found } = await reports(target, store, `${asked.base}..${asked.head}`);
    expect(found.gaps).toEqual([]);
    expect(existsSync(canary)).toBe(false);
    expect(digestOf(target.path)).toEqual(before);
  });

  it.each([
    'ext::sh -c touch% /tmp/x',
    '--upload-pack=touch /tmp/x',
    '-x',
    '',
    '/etc',
    '../remotes/x.git',
    'git@example.org:x/y.git',
    'ssh://-oProxyCommand=touch/x',
    'git://example.org/x.git',
    'ftp://example.org/x.git',
    'fd::7',
    'https::https://example.org/x.git',
    'file://host/share/x.git',
    'https://example.org/x.git?token=1',
    'https://exa mple.org/',
    'https://example.org/\nhttps://example.com/',
  ])('and %j is refused', async (url) => {
    const target = tempRepo({ at: join(place, 'empty') });
    const reason = await refusal(target, { url, head: '1'.repeat(40), token: TOKEN });
    expect(reason).toMatch(/fetched from$/);
  });

  it('and a token travels over https alone, or stays on this machine', async () => {
    const target = tempRepo({ at: join(place, 'empty') });
    const asked = { head: '1'.repeat(40), token: TOKEN };
    expect(await refusal(target, { ...asked, url: 'http://example.org/x.git' })).toBe('a token is not sent over http://');
    expect(await refusal(target, { ...asked, token: null, url: 'http://a:b@example.org/x.git' })).toMatch(/not sent over/);
  });

  it('and what leads there is taken over, with credentials for that host alone', () => {
    const env = {
      HTTPS_PROXY: 'http://proxy:3128',
      no_proxy: 'a',
      SSL_CERT_FILE: '/ca.pem',
      GIT_SSL_NO_VERIFY: '1',
      PATH: '/bin',
    };
    const found = remoteAt('https://user:pass@ghe.example.org:8443/o/r', TOKEN, env);
    expect(found).toMatchObject({
      url: 'https://ghe.example.org:8443/o/r',
      protocol: 'https',
      env: { HTTPS_PROXY: 'http://proxy:3128', no_proxy: 'a', SSL_CERT_FILE: '/ca.pem' },
      settings: expect.arrayContaining([
        ['http.followRedirects', 'false'],
        ['http.https://ghe.example.org:8443/.extraheader', `AUTHORIZATION: ${BASIC}`],
      ]),
    });
    expect(found).not.toHaveProperty('env.PATH');
    expect(found).not.toHaveProperty('env.GIT_SSL_NO_VERIFY');
  });

  it.each(['HEAD', '-x', 'main', '1'.repeat(39), `${'1'.repeat(40)}:refs/heads/x`])('and %j is no id', async (head) => {
    const target = tempRepo({ at: join(place, 'empty') });
    expect(await refusal(target, { url: 'https://example.org/x.git', head })).toBe('head and base have to be full object ids');
  });
});
