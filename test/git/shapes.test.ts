import { existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { openWorld, ProvenanceError, scan, type World } from '../../src/index.js';
import type { RangeRequest } from '../../src/range.js';
import { CLAUDE, exactly, repoAt, seen, seenIn, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

const made: { remove(): void }[] = [];
const keep = <T extends { remove(): void }>(thing: T): T => {
  made.push(thing);
  return thing;
};
afterEach(() => {
  for (const thing of made.splice(0)) thing.remove();
});

/** A repository with `count` commits, the first of them signed by Claude. */
function withHistory(options: Parameters<typeof tempRepo>[0] = {}, count = 3): TempRepo {
  const repo = keep(tempRepo(options));
  repo.history(Array.from({ length: count }, (_, n) => (n === 0 ? `c1\n\n${CLAUDE}\n` : `c${n + 1}\n`)));
  return repo;
}

const declared = async (repo: TempRepo, options = {}): Promise<number | undefined> =>
  (await repo.scan(options)).repos[0]?.totals.byAttribution.declared;

describe('a repository of every shape is read whole', () => {
  it('bare', async () => {
    const repo = withHistory({ bare: true });
    expect(await seen(repo)).toEqual(exactly(repo.revList('HEAD')));
    expect(await declared(repo)).toBe(1);
  });

  it('linked worktree, with its own HEAD', async () => {
    const repo = withHistory();
    const folder = keep(tempFolder());
    repo.git('worktree', 'add', '-q', '-b', 'side', join(folder.path, 'tree'), 'HEAD~1');
    const tree = repoAt(join(folder.path, 'tree'));
    const own = tree.commit(`on the side\n\n${CLAUDE}\n`);
    expect(await seen(tree)).toEqual(exactly([own]));
    expect(await seen(tree, { range: 'HEAD' })).toEqual(exactly(tree.revList('HEAD')));
    expect(await seen(repo)).toEqual(exactly(repo.revList('main')));
    expect(await seen(repo, { all: true })).toEqual(exactly(repo.revList('--all')));
  });

  // Fails: src/world/git/shield.ts links the common folder's logs, but HEAD's log of a linked worktree lies in its own git folder.
  // The answer is for another commit, without any sign of it.
  it('linked worktree, with its own reflog of HEAD', async () => {
    const repo = keep(tempRepo());
    for (const message of ['c1\n', 'c2\n', 'c3\n']) repo.commit(message);
    const folder = keep(tempFolder());
    repo.git('worktree', 'add', '-q', '-b', 'side', join(folder.path, 'tree'), 'HEAD~2');
    const tree = repoAt(join(folder.path, 'tree'));
    tree.commit('side 1\n');
    tree.commit('side 2\n');
    expect(await seen(tree, { range: 'HEAD@{1}' })).toEqual(exactly(tree.revList('HEAD@{1}')));
    expect(await seen(repo, { range: 'HEAD@{1}' })).toEqual(exactly(repo.revList('HEAD@{1}')));
  });

  it('linked worktree whose folder was moved with a relative gitfile', async () => {
    const repo = withHistory();
    repo.git('worktree', 'add', '-q', '--detach', join(repo.path, 'inside'), 'HEAD~1');
    const [name = ''] = readdirSync(join(repo.path, '.git/worktrees'));
    writeFileSync(join(repo.path, 'inside/.git'), `gitdir: ../.git/worktrees/${name}\r\n`);
    const tree = repoAt(join(repo.path, 'inside'));
    expect(await seen(tree, { range: 'HEAD' })).toEqual(exactly(repo.revList('HEAD~1')));
  });

  it('submodule, found through its gitfile and not mistaken for the repository around it', async () => {
    const library = withHistory();
    const parent = keep(tempRepo());
    parent.git('submodule', '--quiet', 'add', library.path, 'vendor/library');
    parent.commit('add the library\n');
    const submodule = repoAt(join(parent.path, 'vendor/library'));
    expect(await seen(submodule)).toEqual(exactly(library.revList('HEAD')));
    expect(await seen(parent)).toEqual(exactly(parent.revList('HEAD')));
  });

  it('separate git folder', async () => {
    const source = withHistory();
    const folder = keep(tempFolder());
    source.git('clone', '-q', '--separate-git-dir', join(folder.path, 'elsewhere'), source.path, join(folder.path, 'tree'));
    expect(await seen(repoAt(join(folder.path, 'tree')))).toEqual(exactly(source.revList('HEAD')));
  });

  it('SHA-256', async () => {
    const repo = withHistory({ objectFormat: 'sha256' });
    const report = await repo.scan({ everything: true });
    expect(seenIn(report)).toEqual(exactly(repo.revList('HEAD')));
    expect(report.repos[0]?.repository.objectFormat).toBe('sha256');
    expect(report.repos[0]?.range.head).toMatch(/^[0-9a-f]{64}$/);
    expect(report.repos[0]?.commits.filter(({ attribution }) => attribution === 'declared')).toHaveLength(1);
    expect(await seen(repo, { range: 'HEAD~1..HEAD' })).toEqual(exactly(repo.revList('HEAD~1..HEAD')));
    expect(await seen(repo, { ids: repo.revList('HEAD') })).toEqual(exactly(repo.revList('HEAD')));
  });

  it('octopus merge, with the AI commit on the third parent', async () => {
    const repo = withHistory();
    const tips = ['one', 'two', 'three'].map((branch) => {
      repo.git('checkout', '-q', '-b', branch, 'main');
      return repo.commit(branch === 'three' ? `${branch}\n\n${CLAUDE}\n` : `${branch}\n`);
    });
    repo.git('checkout', '-q', 'main');
    const merge = repo.commit('merge\n', { parents: tips });
    const report = await repo.scan({ range: `${merge}^1..${merge}`, everything: true });
    expect(seenIn(report)).toEqual(exactly(repo.revList(`${merge}^1..${merge}`)));
    expect(report.repos[0]?.totals).toMatchObject({ merges: 1, byAttribution: { declared: 1 } });
    expect(await seen(repo, { range: `${merge}^!` })).toEqual(exactly([merge]));
    expect(await seen(repo)).toEqual(exactly(repo.revList('HEAD')));
  });

  it('alternates', async () => {
    const source = withHistory();
    const folder = keep(tempFolder());
    source.git('clone', '-q', '--shared', source.path, join(folder.path, 'one'));
    source.git('clone', '-q', '--shared', join(folder.path, 'one'), join(folder.path, 'two'));
    const clone = repoAt(join(folder.path, 'two'));
    const own = clone.commit(`own\n\n${CLAUDE}\n`);
    expect(await seen(clone)).toEqual(exactly([...source.revList('HEAD'), own]));
  });

  it('packed refs and packed objects only, with bitmaps, a multi-pack-index and a commit-graph', async () => {
    const repo = withHistory({}, 5);
    repo.git('tag', '-a', 'v1', '-m', 'v1', 'HEAD~2');
    repo.git('branch', 'other', 'HEAD~1');
    repo.git('pack-refs', '--all', '--prune');
    repo.git('repack', '-q', '-a', '-d', '--write-midx', '--write-bitmap-index');
    repo.git('commit-graph', 'write', '--reachable');
    expect(existsSync(join(repo.path, '.git/refs/heads/main'))).toBe(false);
    expect(await seen(repo)).toEqual(exactly(repo.revList('HEAD')));
    expect(await seen(repo, { range: 'v1..other' })).toEqual(exactly(repo.revList('v1..other')));
    expect(await seen(repo, { all: true })).toEqual(exactly(repo.revList('--all')));
  });

  it('a path with spaces, quotes, a newline, a dollar sign and letters of other scripts', async () => {
    const folder = keep(tempFolder());
    const repo = tempRepo({ at: join(folder.path, ' sp ace\n-o x/\'"`$HOME` ünïcode 日本語') });
    repo.commit(`c1\n\n${CLAUDE}\n`);
    repo.git('worktree', 'add', '-q', '-b', 'side', join(repo.path, 'tr ee\n2'));
    const own = repoAt(join(repo.path, 'tr ee\n2')).commit('side\n');
    expect(await seen(repo)).toEqual(exactly(repo.revList('main')));
    expect(await seen(repoAt(join(repo.path, 'tr ee\n2')))).toEqual(exactly([own]));
  });

  it('from a subfolder, from inside .git, and when a file is named', async () => {
    const repo = withHistory();
    mkdirSync(join(repo.path, 'a/b'), { recursive: true });
    writeFileSync(join(repo.path, 'a/b/file'), '');
    for (const inside of ['a/b', 'a/b/file', '.git', '.git/refs/heads']) {
      expect(await seen(withPath(repo, join(repo.path, inside))), inside).toEqual(exactly(repo.revList('HEAD')));
    }
  });

  it('HEAD is a symbolic link, as old gits made it', async () => {
    const repo = withHistory();
    rmSync(join(repo.path, '.git/HEAD'));
    symlinkSync('refs/heads/main', join(repo.path, '.git/HEAD'));
    expect(await seen(repo)).toEqual(exactly(repo.revList('main')));
  });

  it('20 000 branches, packed and loose', async () => {
    const repo = withHistory({}, 20);
    const ids = repo.revList('HEAD');
    const names = Array.from({ length: 20_000 }, (_, n) => `refs/heads/b/${String(n).padStart(5, '0')}`);
    const line = (name: string, n: number): string => `${ids[n % ids.length]} ${name}\n`;
    const head = '# pack-refs with: peeled fully-peeled sorted \n';
    writeFileSync(join(repo.path, '.git/packed-refs'), head + names.slice(500).map(line).join(''));
    const loose = names.slice(0, 500).map((name, n) => `create ${name} ${ids[n % ids.length]}\n`);
    repo.gitWith({ input: loose.join('') }, 'update-ref', '--stdin');
    const report = await repo.scan({ all: true, everything: true });
    expect(seenIn(report)).toEqual(exactly(ids));
    expect(report.repos[0]?.range.refs.branches).toBe(20_001);
  });
});

/** The same repository, opened from another folder. */
function withPath(repo: TempRepo, path: string): TempRepo {
  return {
    ...repo,
    async scan(options = {}) {
      const world = await openWorld({ path });
      try {
        return await scan(world, options);
      } finally {
        world.close();
      }
    },
  };
}

describe('HEAD', () => {
  it('unborn: no commits yet, and that is no fault', async () => {
    const repo = keep(tempRepo());
    for (const options of [{}, { all: true }]) expect(await seen(repo, options)).toEqual(exactly([]));
    await expect(repo.scan({ range: 'HEAD' })).rejects.toMatchObject({ code: 'unknown-revision' });
  });

  it('unborn beside a branch that has commits', async () => {
    const repo = withHistory();
    repo.git('symbolic-ref', 'HEAD', 'refs/heads/new');
    expect(await seen(repo)).toEqual(exactly([]));
    expect(await seen(repo, { all: true })).toEqual(exactly(repo.revList('main')));
  });

  it('detached on the default branch: everything behind it', async () => {
    const repo = withHistory();
    repo.git('checkout', '-q', '--detach', 'HEAD~1');
    expect(await seen(repo)).toEqual(exactly(repo.revList('HEAD')));
  });

  it('detached off the default branch: what the default branch does not have', async () => {
    const repo = withHistory();
    repo.git('checkout', '-q', '--detach', 'HEAD~1');
    const own = repo.commit('detached\n');
    expect(await seen(repo)).toEqual(exactly([own]));
    expect(await seen(repo, { range: 'HEAD' })).toEqual(exactly(repo.revList('HEAD')));
  });

  it('detached, and --all: "every branch, remote branch and tag, and HEAD"', async () => {
    const repo = withHistory();
    repo.git('checkout', '-q', '--detach');
    repo.commit(`detached\n\n${CLAUDE}\n`);
    expect(await seen(repo, { all: true })).toEqual(exactly(repo.revList('--all', 'HEAD')));
  });
});

describe('ranges', () => {
  let repo: TempRepo;
  let world: World;
  const made: string[] = [];

  /**
   * main: r ─ a ─ b ─────────── m ─ z      side forks from a, is merged in m; feature forks from b and merges a;
   * dates grow by a day; author dates are all years older.
   */
  beforeAll(async () => {
    repo = tempRepo();
    let day = 0;
    const commit = (message: string, parents?: string[]): string => {
      const date = `2026-03-${String(++day).padStart(2, '0')}T12:00:00Z`;
      const options = { date, authorDate: '2001-01-01T00:00:00Z', ...(parents === undefined ? {} : { parents }) };
      const id = repo.commit(`${message}\n`, options);
      made.push(id);
      return id;
    };
    commit('r');
    const a = commit('a');
    const b = commit(`b\n\n${CLAUDE}`);
    repo.git('checkout', '-q', '-b', 'side', a);
    commit('s1');
    const s2 = commit('s2');
    repo.git('checkout', '-q', 'main');
    commit('m', [b, s2]);
    repo.git('checkout', '-q', '-b', 'feature', b);
    commit('f1');
    commit('f2');
    repo.git('tag', '-a', 'v1', '-m', 'v1', 'feature');
    repo.git('checkout', '-q', 'main');
    commit('z');
    repo.git('checkout', '-q', '--orphan', 'unrelated');
    commit('u');
    repo.git('checkout', '-q', 'main');
    // All cases through one open world: a second scan must not remember the first.
    world = await openWorld({ path: repo.path });
    repo.scan = (options) => scan(world, options);
  });
  afterAll(() => {
    world.close();
    repo.remove();
  });

  const cases: [string, RangeRequest, string[]][] = [
    ['the default on the default branch', {}, ['main']],
    ['A..B', { range: 'main..feature' }, ['feature', '^main']],
    ['A..B, the other way', { range: 'feature..main' }, ['main', '^feature']],
    ['A..A', { range: 'main..main' }, ['main', '^main']],
    ['A..', { range: 'side..' }, ['HEAD', '^side']],
    ['..B', { range: '..feature' }, ['feature', '^HEAD']],
    ['A...B', { range: 'main...feature' }, ['feature', '^main']],
    ['A...B of one line', { range: 'side...main' }, ['main', '^side']],
    ['A^! of a plain commit', { range: 'feature^!' }, ['feature^!']],
    ['A^! of a merge', { range: 'main~1^!' }, ['main~1^!']],
    ['A^! of a root', { range: 'main~4^!' }, ['main~4^!']],
    ['a branch', { range: 'side' }, ['side']],
    ['a full ref name', { range: 'refs/heads/side' }, ['side']],
    ['an annotated tag', { range: 'v1' }, ['v1']],
    ['A..B from a tag', { range: 'side..v1' }, ['v1', '^side']],
    ['an ancestor', { range: 'HEAD~2' }, ['HEAD~2']],
    ['the second parent', { range: 'HEAD~1^2' }, ['HEAD~1^2']],
    ['a reflog entry', { range: 'main@{1}' }, ['main@{1}']],
    ['a commit by a word of its message', { range: 'feature^{/f1}' }, ['feature~1']],
    ['--base and --head', { base: 'side', head: 'feature' }, ['feature', '^side']],
    ['--base alone', { base: 'side' }, ['HEAD', '^side']],
    ['--head alone', { head: 'feature' }, ['feature']],
    ['unrelated A..B', { range: 'main..unrelated' }, ['unrelated']],
    ['--all', { all: true }, ['--all']],
    ['--refs with a glob', { refs: ['refs/heads/*e'] }, ['side', 'feature']],
    ['--refs, twice', { refs: ['refs/heads/side', 'refs/tags/*'] }, ['side', 'v1']],
    ['--since, the day included', { range: 'HEAD', since: '2026-03-05' }, ['--since-as-filter=@1772668800', 'HEAD']],
    ['--until, the day included', { range: 'HEAD', until: '2026-03-05' }, ['--until=@1772755199', 'HEAD']],
    ['--since to the second', { all: true, since: '2026-03-05T12:00:00Z' }, ['--since-as-filter=@1772712000', '--all']],
    ['--since one second later', { all: true, since: '2026-03-05T12:00:01Z' }, ['--since-as-filter=@1772712001', '--all']],
    ['--until to the second, another zone', { all: true, until: '2026-03-05T14:00:00+02:00' }, ['--until=@1772712000', '--all']],
    ['--until one second earlier', { all: true, until: '2026-03-05 11:59:59' }, ['--until=@1772711999', '--all']],
    ['both, one day', { all: true, since: '2026-03-05', until: '2026-03-05' }, ['--no-walk', 'side']],
    ['--until with a range', { range: 'main..feature', until: '2026-03-07' }, ['feature~1', '^main']],
  ];
  it.each(cases)('%s', async (_, request, truth) => {
    expect(await seen(repo, request)).toEqual(exactly(repo.revList(...truth)));
  });

  it('a full id, an abbreviated id, and ids as a list', async () => {
    const id = repo.git('rev-parse', 'side');
    for (const range of [id, id.slice(0, 10), id.toUpperCase()])
      expect(await seen(repo, { range }), range).toEqual(exactly(repo.revList('side')));
    const chosen = [made[0] ?? '', made[4] ?? '', made.at(-1) ?? ''];
    expect(await seen(repo, { ids: chosen })).toEqual(exactly(chosen));
    expect(await seen(repo, { ids: [] })).toEqual(exactly([]));
  });

  it('names A...B of unrelated histories instead of answering', async () => {
    const report = await repo.scan({ range: 'main...unrelated', everything: true });
    expect(seenIn(report)).toEqual({ ids: [], complete: false, gaps: ['no-merge-base'] });
    const [gap] = report.repos[0]?.gaps ?? [];
    expect(gap?.subject).toBe(`${repo.git('rev-parse', 'main')} ${repo.git('rev-parse', 'unrelated')}`);
    expect(gap?.fix).not.toContain('--unshallow');
  });

  it('reports base, head, tree and merge base as full ids', async () => {
    const { range } = (await repo.scan({ range: 'main...feature' })).repos[0] ?? {};
    expect(range).toMatchObject({
      expression: 'main...feature',
      base: repo.git('rev-parse', 'main'),
      head: repo.git('rev-parse', 'feature'),
      headTree: repo.git('rev-parse', 'feature^{tree}'),
      mergeBase: repo.git('merge-base', 'main', 'feature'),
      commits: 2,
    });
  });

  it('refuses a date that is none, and ends that are none', async () => {
    for (const since of ['yesterday-ish', '2026-02-30', '2026-13-01', '', '12', '2026-01-01; id', '1772712000'])
      await expect(repo.scan({ since }), since).rejects.toMatchObject({ code: 'usage' });
    for (const range of ['..', '...']) await expect(repo.scan({ range }), range).rejects.toMatchObject({ code: 'usage' });
    await expect(repo.scan({ range: 'a..b', base: 'c' })).rejects.toMatchObject({ code: 'usage' });
  });

  it('suggests the nearest ref for a name that is none', async () => {
    const error = await repo.scan({ range: 'featrue' }).catch((cause: unknown) => cause);
    expect(error).toBeInstanceOf(ProvenanceError);
    expect(error).toMatchObject({ code: 'unknown-revision', fix: 'did you mean feature?' });
  });

  it('"3 months ago" counts from the clock of the world, which SOURCE_DATE_EPOCH sets', async () => {
    const then = await openWorld({ path: repo.path, env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1772712000' } });
    try {
      const report = await scan(then, { all: true, since: '0 seconds ago', everything: true });
      expect(seenIn(report)).toEqual(exactly(repo.revList('--all', '--since-as-filter=@1772712000')));
    } finally {
      then.close();
    }
  });
});

describe('dates far away', () => {
  // git takes a bare number below 100 000 000 (3 March 1973) for something else than a time stamp.
  it.each([
    ['--since 1970-01-01', { since: '1970-01-01' }, ['HEAD']],
    ['--since 1972-06-01', { since: '1972-06-01' }, ['HEAD', '^HEAD~2']],
    ['--until 1970-12-31', { until: '1970-12-31' }, ['HEAD~2']],
  ])('%s', async (_, request, truth) => {
    const repo = keep(tempRepo());
    for (const date of ['1970-06-01T00:00:00Z', '2026-01-01T00:00:00Z', '2026-01-02T00:00:00Z']) repo.commit('c\n', { date });
    expect(await seen(repo, request)).toEqual(exactly(repo.revList(...truth)));
  });

  it.each([
    ['--since 2150-01-01', { since: '2150-01-01' }, []],
    ['--until 2150-01-01', { until: '2150-01-01' }, ['HEAD']],
  ])('%s', async (_, request, truth) => {
    const repo = withHistory();
    expect(await seen(repo, request)).toEqual(exactly(truth.length === 0 ? [] : repo.revList(...truth)));
  });
});

describe('the default range', () => {
  it('on a feature branch: what the default branch does not have, merges of it left out', async () => {
    const repo = withHistory();
    repo.git('checkout', '-q', '-b', 'feature', 'HEAD~1');
    const own = repo.commit('own\n');
    const merge = repo.commit('merge main\n', { parents: [own, repo.git('rev-parse', 'main')] });
    expect(await seen(repo)).toEqual(exactly([own, merge]));
  });

  it('prefers what origin/HEAD names', async () => {
    const source = withHistory({ branch: 'develop' });
    source.git('branch', 'main', 'HEAD~2');
    const folder = keep(tempFolder());
    source.git('clone', '-q', source.path, folder.path);
    const clone = repoAt(folder.path);
    clone.git('checkout', '-q', '-b', 'feature');
    const own = clone.commit('own\n');
    const report = await clone.scan({ everything: true });
    expect(seenIn(report)).toEqual(exactly([own]));
    expect(report.repos[0]?.range.expression).toBe('origin/develop..HEAD');
  });

  it('without a default branch: everything HEAD reaches', async () => {
    const repo = withHistory({ branch: 'trunk' });
    expect(await seen(repo)).toEqual(exactly(repo.revList('HEAD')));
  });

  it('on a branch of unrelated history: everything HEAD reaches', async () => {
    const repo = withHistory();
    repo.git('checkout', '-q', '--orphan', 'pages');
    const own = repo.commit('pages\n');
    expect(await seen(repo)).toEqual(exactly([own]));
  });

  it('with criss-cross merges', async () => {
    const repo = withHistory();
    const base = repo.git('rev-parse', 'HEAD');
    const left = repo.commit('left\n');
    repo.git('checkout', '-q', '-b', 'feature', base);
    const right = repo.commit('right\n');
    repo.git('update-ref', 'refs/heads/main', repo.commit('x1\n', { parents: [left, right] }));
    repo.git('reset', '-q', '--soft', right);
    const own = [repo.commit('x2\n', { parents: [right, left] })];
    own.push(repo.commit(`own\n\n${CLAUDE}\n`));
    expect(repo.git('merge-base', '--all', 'main', 'feature').split('\n')).toHaveLength(2);
    expect(await seen(repo)).toEqual(exactly(own));
    expect(await seen(repo, { range: 'main...feature' })).toEqual(exactly(own));
  });
});

describe('refs', () => {
  it('--all walks branches, remote branches and tags; pull requests only when asked', async () => {
    const repo = withHistory();
    const refs: Record<string, string> = {};
    for (const ref of ['refs/remotes/origin/x', 'refs/tags/light', 'refs/pull/7/head', 'refs/pull/8/merge', 'refs/stash']) {
      repo.git('checkout', '-q', '--detach', 'main');
      refs[ref] = repo.commit(`${ref}\n`);
      repo.git('update-ref', ref, refs[ref]);
    }
    repo.git('checkout', '-q', '--detach', 'main');
    repo.git('tag', '-a', 'annotated', '-m', 'annotated', repo.commit('only behind an annotated tag\n'));
    repo.git('checkout', '-q', 'main');
    const report = await repo.scan({ all: true, everything: true });
    expect(seenIn(report)).toEqual(exactly(repo.revList('--branches', '--remotes', '--tags')));
    expect(report.repos[0]?.range.refs).toMatchObject({ branches: 1, remotes: 1, tags: 2, pulls: 0, other: 0 });
    const pulls = await repo.scan({ refs: ['refs/pull/*'], everything: true });
    expect(seenIn(pulls)).toEqual(exactly(repo.revList('refs/pull/7/head', 'refs/pull/8/merge')));
    expect(pulls.repos[0]?.range.refs.pulls).toBe(2);
    expect(await seen(repo, { all: true, refs: ['refs/pull/*/head'] })).toEqual(
      exactly(repo.revList('--branches', '--remotes', '--tags', 'refs/pull/7/head')),
    );
    await expect(repo.scan({ refs: ['refs/nothing/*'] })).rejects.toMatchObject({ code: 'unknown-revision' });
  });

  it('symbolic refs that lead nowhere name no commit, and that is no gap', async () => {
    const repo = withHistory();
    repo.git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/gone');
    repo.git('symbolic-ref', 'refs/heads/alias', 'refs/heads/main');
    for (const options of [{}, { all: true }, { range: 'alias' }])
      expect(await seen(repo, options)).toEqual(exactly(repo.revList('main')));
  });

  it('tags of trees and blobs name no commit, and that is no gap', async () => {
    const repo = withHistory();
    repo.git('tag', 'tree', 'HEAD^{tree}');
    repo.git('tag', '-a', 'blob', '-m', 'blob', repo.gitWith({ input: 'x' }, 'hash-object', '-w', '--stdin'));
    expect(await seen(repo, { all: true })).toEqual(exactly(repo.revList('HEAD')));
  });

  // git before 2.45 peels `%(*objectname)` once, so a tag of a tag may look like no commit.
  it('--all walks what only a tag of a tag reaches', async () => {
    const repo = withHistory();
    repo.git('checkout', '-q', '--detach');
    repo.commit(`only behind the tags\n\n${CLAUDE}\n`);
    repo.git('tag', '-a', 'inner', '-m', 'inner');
    repo.git('tag', '-a', 'outer', '-m', 'outer', 'inner');
    repo.git('tag', '-d', 'inner');
    repo.git('checkout', '-q', 'main');
    expect(await seen(repo, { all: true })).toEqual(exactly(repo.revList('--all')));
    expect(await seen(repo, { range: 'outer' })).toEqual(exactly(repo.revList('outer')));
  });
});
