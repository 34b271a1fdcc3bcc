import { chmodSync, existsSync, mkdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { withBlock, withoutBlock } from '../../src/attestation/hook.js';
import { CLI, cli } from '../helpers/cli.js';
import { CLAUDE, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

const made: { remove(): void }[] = [];
const keep = <T extends { remove(): void }>(thing: T): T => {
  made.push(thing);
  return thing;
};
afterEach(() => {
  for (const thing of made.splice(0)) thing.remove();
});

describe('our block', () => {
  it.each<[string, string]>([
    ['a plain script', '#!/bin/sh\necho mine\n'],
    ['bash through env', '#!/usr/bin/env bash\nset -e\nexit 0\n'],
    ['no line feed at the end', '#!/bin/sh\necho mine'],
    ['a first line alone', '#!/bin/sh\n# mine\n'],
  ])('goes in and out of %s', (_, hook) => {
    const added = withBlock(hook, 'pre-push') as string;
    expect(added).not.toBe(hook);
    expect(added.split('\n')[1]).toContain('>>> ai-provenance');
    expect(withBlock(added, 'pre-push')).toBe(added);
    expect(withoutBlock(added)).toBe(hook);
    expect(withoutBlock(hook)).toBe(hook);
  });

  it('keeps what people add around it', () => {
    const added = (withBlock(null, 'post-commit') as string).concat('echo later\n');
    expect(withBlock(added, 'post-commit')).toBe(added);
    expect(withoutBlock(added)).toBe('#!/bin/sh\necho later\n');
  });

  it('is all there was in a hook we made', () => {
    expect(withoutBlock(withBlock(null, 'pre-push') as string)).toBeNull();
  });

  it('replaces an older one where it stands', () => {
    const added = withBlock('#!/bin/sh\necho mine\n', 'pre-push') as string;
    const old = added.replace('attestation validate', 'attestation check-the-old-way');
    expect(withBlock(`${old}echo later\n`, 'pre-push')).toBe(`${added}echo later\n`);
  });

  it.each(['#!/usr/bin/env python3\nprint()\n', '\x7fELF', 'echo no first line\n'])(
    'stays out of what is no shell script: %j',
    (hook) => {
      expect(withBlock(hook, 'pre-push')).toBeNull();
    },
  );
});

/** A repository in which the tool is installed as npm would, and an environment for git that has nothing of ours. */
function project(): {
  repo: TempRepo;
  git: (...args: string[]) => string;
  attested: () => { commits: number; assisted: number };
} {
  const repo = keep(tempRepo());
  mkdirSync(join(repo.path, 'node_modules', '.bin'), { recursive: true });
  symlinkSync(CLI, join(repo.path, 'node_modules', '.bin', 'ai-provenance'));
  repo.write('.gitignore', 'node_modules\n');
  repo.commitFiles({ 'a.txt': 'a\n' }, 'Begin\n');
  const env = { HOME: repo.path, PATH: `${dirname(process.execPath)}:${process.env.PATH}`, GIT_EDITOR: 'true' };
  const git = (...args: string[]): string => repo.gitWith({ env }, ...args);
  const attested = () => {
    const { range, ai } = parse(readFileSync(join(repo.path, '.ai-attestation.yaml'), 'utf8'));
    return { commits: range.commits, assisted: ai.assisted_commits };
  };
  return { repo, git, attested };
}

const inRepo = (repo: TempRepo, ...args: string[]) => cli(args, { cwd: repo.path, env: { HOME: repo.path } });

describe('attestation hook', () => {
  it('counts an amended and a rebased commit once', async () => {
    const { repo, git, attested } = project();
    expect(await inRepo(repo, 'attestation', 'create')).toMatchObject({ code: 0 });
    expect(await inRepo(repo, 'attestation', 'hook', 'install', '--type', 'post-commit')).toMatchObject({ code: 0 });
    const change = (text: string): void => {
      repo.write('a.txt', text);
      git('add', 'a.txt');
    };
    change('b\n');
    git('commit', '-q', '-m', 'Add b', '-m', CLAUDE);
    expect(attested()).toEqual({ commits: 2, assisted: 1 });
    for (const text of ['c\n', 'd\n', 'e\n']) {
      change(text);
      git('commit', '-q', '--amend', '--no-edit');
      expect(attested()).toEqual({ commits: 2, assisted: 1 });
    }
    git('checkout', '-q', '-b', 'side', 'HEAD~1');
    repo.write('b.txt', 'b\n');
    git('add', 'b.txt');
    git('commit', '-q', '-m', 'Aside', '-m', CLAUDE);
    expect(attested()).toEqual({ commits: 2, assisted: 1 });
    git('rebase', '-q', 'main');
    expect(attested()).toEqual({ commits: 3, assisted: 2 });
    expect(git('status', '--porcelain')).toBe('?? .ai-attestation.yaml');
  });

  it('does not make a clean tree dirty by committing the attestation', async () => {
    const { repo, git } = project();
    await inRepo(repo, 'attestation', 'hook', 'install', '--type', 'post-commit');
    await inRepo(repo, 'attestation', 'create');
    git('add', '.ai-attestation.yaml');
    git('commit', '-q', '-m', 'Attest');
    expect(git('status', '--porcelain')).toBe('');
  });

  it('stops a push of an attestation that is not true, and no other', async () => {
    const { repo, git } = project();
    const remote = keep(tempRepo({ bare: true }));
    await inRepo(repo, 'attestation', 'create');
    await inRepo(repo, 'attestation', 'hook', 'install');
    git('push', '-q', remote.path, 'HEAD:refs/heads/one');
    const file = join(repo.path, '.ai-attestation.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('assisted_commits: 0', 'assisted_commits: 1'));
    expect(() => git('push', '-q', remote.path, 'HEAD:refs/heads/two')).toThrow(/NOT TRUE/);
    expect(remote.git('for-each-ref', '--format=%(refname)')).toBe('refs/heads/one');
  });

  it.each<[string, (repo: TempRepo) => string]>([
    ['the repository', (repo) => join(repo.path, '.git', 'hooks')],
    [
      'core.hooksPath',
      (repo) => {
        repo.git('config', 'core.hooksPath', '.githooks');
        return join(repo.path, '.githooks');
      },
    ],
    [
      'the user’s core.hooksPath',
      (repo) => {
        writeFileSync(join(repo.path, '.gitconfig'), '[core]\n\thooksPath = ~/all-hooks\n');
        return join(repo.path, 'all-hooks');
      },
    ],
  ])('installs where git looks: %s', async (_, configure) => {
    const { repo } = project();
    const folder = configure(repo);
    expect(await inRepo(repo, 'attestation', 'hook', 'install')).toMatchObject({ code: 0 });
    const hook = join(folder, 'pre-push');
    expect(statSync(hook).mode & 0o111).not.toBe(0);
    expect(await inRepo(repo, 'attestation', 'hook', 'remove')).toMatchObject({ code: 0 });
    expect(existsSync(hook)).toBe(false);
  });

  it('works in a linked worktree, whose hooks are those of the repository', async () => {
    const { repo, git } = project();
    const folder = keep(tempFolder());
    const tree = join(folder.path, 'tree');
    git('worktree', 'add', '-q', tree);
    expect(await cli(['attestation', 'hook', 'install'], { cwd: tree })).toMatchObject({ code: 0 });
    expect(existsSync(join(repo.path, '.git', 'hooks', 'pre-push'))).toBe(true);
    expect(await cli(['attestation', 'create'], { cwd: tree })).toMatchObject({ code: 0 });
    expect(existsSync(join(tree, '.ai-attestation.yaml'))).toBe(true);
  });

  it('refuses a hook that is no shell script, and leaves it alone', async () => {
    const { repo } = project();
    const hook = join(repo.path, '.git', 'hooks', 'pre-push');
    mkdirSync(dirname(hook), { recursive: true });
    writeFileSync(hook, '#!/usr/bin/env python3\n');
    chmodSync(hook, 0o700);
    expect(await inRepo(repo, 'attestation', 'hook', 'install')).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('by hand'),
    });
    expect(readFileSync(hook, 'utf8')).toBe('#!/usr/bin/env python3\n');
    expect(statSync(hook).mode & 0o777).toBe(0o700);
  });

  it('knows no other type', async () => {
    const { repo } = project();
    expect(await inRepo(repo, 'attestation', 'hook', 'install', '--type', '../../x')).toMatchObject({ code: 2 });
  });
});
