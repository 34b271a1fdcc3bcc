import { execFileSync } from 'node:child_process';
import { symlinkSync, unlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { ImpactReport } from '../../src/model/impact.js';
import type { Report } from '../../src/model/report.js';
import { cli } from '../helpers/cli.js';
import { CLAUDE, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

const A = 'export function a(): number {\n  return 1;\n}\n\nexport function b(): number {\n  return 2;\n}\n';

let repo: TempRepo;
let first: string;
beforeEach(() => {
  repo = tempRepo();
  first = repo.commitFiles({ 'src/a.ts': A, 'src/b.ts': "import { a } from './a.js';\n\na();\n" }, 'Begin\n');
});
afterEach(() => repo.remove());

type Seen = ImpactReport & { code: number | null; gaps: string[]; text: string };

async function impactAt(cwd: string, args: readonly string[], input?: string): Promise<Seen> {
  const given = { cwd, ...(input === undefined ? {} : { input }) };
  const { code, stdout, stderr } = await cli(['impact', '--no-cache', '--json', ...args], given);
  const [found] = (JSON.parse(stdout || '{"repos":[]}') as Report).repos;
  if (found?.impact === undefined) throw new Error(stderr);
  const { stdout: text } = await cli(['impact', '--no-cache', ...args], given);
  return { ...found.impact, code, gaps: found.gaps.map((gap) => gap.code), text };
}

const impactOf = (...args: string[]): Promise<Seen> => impactAt(repo.path, args);
const affected = ({ affected: rows }: ImpactReport): string[] => rows.map(({ path }) => path);

function clone(...options: string[]): { path: string; remove(): void } {
  const folder = tempFolder();
  repo.git('config', 'uploadpack.allowFilter', 'true');
  execFileSync('git', ['clone', '-q', ...options, `file://${repo.path}`, join(folder.path, 'clone')], { stdio: 'pipe' });
  return { path: join(folder.path, 'clone'), remove: folder.remove };
}

describe('the first commit of a history', () => {
  it('adds everything it has', async () => {
    for (const args of [[], ['HEAD^!'], [`${first}^!`]]) {
      const impact = await impactOf(...args);
      expect(impact).toMatchObject({ code: 0, base: null, state: 'complete', given: 'range' });
      expect(impact.changed.map(({ path, status, lines }) => [path, status, lines?.added])).toEqual([
        ['src/a.ts', 'added', 7],
        ['src/b.ts', 'added', 3],
      ]);
    }
  });
});

describe('a base that nobody can see', () => {
  it('leaves the impact unknown: a clone cut at the head', async () => {
    repo.commitFiles({ 'src/a.ts': A.replace('1', '3') }, 'Three\n');
    const cut = clone('--depth=1');
    for (const args of [[], ['HEAD^!']]) {
      const impact = await impactAt(cut.path, args);
      expect(impact).toMatchObject({ code: 3, state: 'incomplete', gaps: ['unknown-base'], changed: [] });
      expect(impact.rating.level).toBe('insufficient-evidence');
      expect(impact.text).toMatch(/^IMPACT UNKNOWN/);
    }
    cut.remove();
  });

  it('leaves the impact unknown: a commit that is not there, histories without a common one, trees that are missing', async () => {
    expect(await impactOf(`${'1'.repeat(40)}..HEAD`)).toMatchObject({ code: 3, state: 'incomplete', changed: [] });
    repo.git('checkout', '-q', '--orphan', 'other');
    repo.commitFiles({ 'src/z.ts': 'export {};\n' }, 'Other\n');
    expect(await impactOf('main...other')).toMatchObject({ code: 3, state: 'incomplete', gaps: ['no-merge-base'] });
    const bare = clone('--filter=tree:0', '--no-checkout', '--branch=other');
    expect(await impactAt(bare.path, [`${first}..HEAD`])).toMatchObject({ code: 3, state: 'incomplete' });
    bare.remove();
  });
});

describe('a history that was cut', () => {
  it('is read again once it is whole, cached or not', async () => {
    for (let n = 3; n < 7; n++) repo.commitFiles({ 'src/a.ts': A.replace('1', `${n}`), 'notes.md': `${n}\n` }, `Step ${n}\n`);
    repo.commitFiles({ 'src/a.ts': A.replace('1', '9') }, 'Step 9\n');
    const cut = clone('--depth=3');
    const cached = ['impact', '--cache-dir', join(cut.path, '..', 'cache'), '--json', 'HEAD^!'];
    await cli(cached, { cwd: cut.path });
    execFileSync('git', ['fetch', '-q', '--unshallow'], { cwd: cut.path, stdio: 'pipe' });
    const { stdout } = await cli(cached, { cwd: cut.path });
    expect(stdout).toBe((await cli(['impact', '--no-cache', '--json', 'HEAD^!'], { cwd: cut.path })).stdout);
    expect((JSON.parse(stdout) as Report).repos[0]?.impact?.together).toEqual([
      { path: 'notes.md', with: 'src/a.ts', support: 4, of: 5 },
    ]);
    cut.remove();
  });
});

describe('a merge', () => {
  it('brings what its other parents brought, and who wrote that', async () => {
    repo.git('checkout', '-q', '-b', 'side');
    repo.commitFiles({ 'src/a.ts': A.replace('1', '3') }, `Three\n\n${CLAUDE}\n`);
    const side = repo.git('rev-parse', 'HEAD');
    repo.git('checkout', '-q', 'main');
    const main = repo.commitFiles({ 'notes.md': 'Notes\n' }, 'Notes\n');
    repo.git('read-tree', '-m', '-u', first, main, side);
    repo.git('merge-index', 'git-merge-one-file', '-a');
    repo.commit('Merge\n', { parents: [main, side] });
    const impact = await impactOf();
    expect(impact.changed.map(({ path }) => path)).toEqual(['src/a.ts']);
    expect(impact.provenance).toMatchObject({ commits: 2, aiCommits: 1, added: 1, ai: 1 });
    expect(impact.text).toContain('HEAD^!');
  });
});

describe('a renamed file', () => {
  it('has the lines that changed in it, not all of them', async () => {
    repo.commitFiles({ 'src/a.ts': null, 'src/c.ts': `${A}export const c = 1;\n` }, 'Move\n');
    const { changed } = await impactOf();
    expect(changed).toMatchObject([{ path: 'src/c.ts', from: 'src/a.ts', lines: { added: 1, deleted: 0 } }]);
  });
});

describe('imports that lead elsewhere although their file did not change', () => {
  const files = { 'v1/x.ts': 'export const x = 1;\n', 'v2/x.ts': 'export const x = 2;\n' };

  it('by compiler settings', async () => {
    const paths = (to: string): string => JSON.stringify({ compilerOptions: { paths: { '@/*': [`./${to}/*`] } } });
    repo.commitFiles({ ...files, 'tsconfig.json': paths('v1'), 'src/use.ts': "import { x } from '@/x';\n\nx;\n" }, 'One\n');
    repo.commitFiles({ 'tsconfig.json': paths('v2') }, `Two\n\n${CLAUDE}\n`);
    const impact = await impactOf();
    expect(impact.changed).toMatchObject([{ path: 'tsconfig.json', followed: 'graph' }]);
    expect(impact.affected).toMatchObject([
      {
        path: 'src/use.ts',
        distance: 1,
        confidence: 'certain',
        close: expect.arrayContaining(['near', 'redirected']),
        ai: 'only',
        via: [{ file: 'src/use.ts', on: 'v2/x.ts', line: 1, why: '@/x' }],
      },
    ]);
    expect(impact.text).toContain('leads elsewhere now, 1 step, certain: src/use.ts:1 imports v2/x.ts');
  });

  it.skipIf(process.platform === 'win32')('by a symbolic link to a folder', async () => {
    symlinkSync('v1', join(repo.path, 'lib'));
    repo.commitFiles({ ...files, 'src/use.ts': "import { x } from '../lib/x';\n\nx;\n" }, 'One\n');
    expect(affected(await impactOf('--change', 'lib'))).toEqual(['src/use.ts']);
    unlinkSync(join(repo.path, 'lib'));
    symlinkSync('v2', join(repo.path, 'lib'));
    repo.commitFiles({}, 'Two\n');
    expect(affected(await impactOf())).toEqual(['src/use.ts']);
    unlinkSync(join(repo.path, 'lib'));
    symlinkSync('v3', join(repo.path, 'lib'));
    repo.commitFiles({}, 'Three\n');
    expect((await impactOf()).broken).toMatchObject([{ path: 'src/use.ts', was: 'v2/x.ts' }]);
  });
});

describe('a diff', () => {
  it('is read with any prefix, and with the line ends of Windows', async () => {
    repo.commitFiles({ 'b/c.ts': 'export const c = 1;\n', 'b/d.ts': "import './c.js';\n" }, 'Folder b\n');
    repo.write('b/c.ts', 'export const c = 2;\n');
    const plain = `${repo.git('diff')}\n`;
    const spellings = [
      plain,
      plain.replaceAll('\n', '\r\n'),
      `${repo.git('diff', '--no-prefix')}\n`,
      `${repo.git('-c', 'diff.mnemonicPrefix=true', 'diff')}\n`,
      `${repo.git('diff', '-U0')}\n`,
    ];
    for (const diff of spellings) {
      const impact = await impactAt(repo.path, ['--diff', '-'], diff);
      expect(impact.changed).toMatchObject([{ path: 'b/c.ts', status: 'modified', lines: { added: 1, deleted: 1 } }]);
      expect(affected(impact)).toEqual(['b/d.ts']);
    }
  });

  it('that moves a file reaches what names it, over several patches, too', async () => {
    repo.git('checkout', '-q', '-b', 'topic');
    repo.commitFiles({ 'src/a.ts': A.replace('1', '3') }, 'Three\n');
    repo.commitFiles({ 'src/a.ts': null, 'src/m.ts': A.replace('1', '3') }, 'Move\n');
    repo.commitFiles({ 'src/m.ts': A.replace('1', '4') }, 'Four\n');
    const patches = repo.git('format-patch', '--stdout', 'main');
    repo.git('checkout', '-q', 'main');
    const impact = await impactAt(repo.path, ['--diff', '-'], `${patches}\n`);
    expect(impact.changed).toMatchObject([{ path: 'src/m.ts', from: 'src/a.ts', lines: { added: 2, deleted: 2 } }]);
    expect(affected(impact)).toEqual(['src/b.ts']);
  });

  it('that is none is refused', async () => {
    const { code, stderr } = await cli(['impact', '--diff', '-'], { cwd: repo.path, input: ' src/a.ts | 2 +-\n' });
    expect([code, stderr]).toEqual([2, expect.stringContaining('names no file')]);
  });
});

describe('packages whose importers nobody reads', () => {
  it('are no complete answer', async () => {
    const lock = (version: string): string =>
      `version = 3\n\n[[package]]\nname = "ignore"\nversion = "${version}"\nsource = "registry+https://github.com/rust-lang/crates.io-index"\n`;
    repo.commitFiles({ 'Cargo.lock': lock('0.4.1'), 'src/main.fs': 'open Ignore\n' }, 'One\n');
    repo.commitFiles({ 'Cargo.lock': lock('0.4.2') }, 'Two\n');
    const impact = await impactOf();
    expect(impact.dependencies).toMatchObject([{ name: 'ignore', importers: 0 }]);
    expect(impact.text).toContain('ignore  0.4.1 → 0.4.2  no import of that name');
    const project = (version: string): string =>
      `<Project Sdk="Microsoft.NET.Sdk"><ItemGroup><PackageReference Include="Ignore" Version="${version}" /></ItemGroup></Project>\n`;
    repo.commitFiles({ 'src/main.fsproj': project('1.0.0') }, 'Three\n');
    repo.commitFiles({ 'src/main.fsproj': project('2.0.0') }, 'Four\n');
    const unread = await impactOf();
    expect(unread).toMatchObject({ state: 'partial', reasons: [{ code: 'unread-importers', paths: ['src/main.fsproj'] }] });
    expect(unread.text).toContain('Partial: packages changed, and files of the language that imports them are not read');
  });
});

describe('tests to run', () => {
  it.skipIf(process.platform === 'win32')('are no options, and no commands of a CI log', async () => {
    const text = "import { a } from './src/a.js';\n\na();\n";
    repo.commitFiles({ '-x.test.ts': text, '::error::y.test.ts': text, 'z\u001b[31m.test.ts': text }, 'Tests\n');
    const { stdout, stderr, code } = await cli(['impact', '--no-cache', '--tests', '--change', 'src/a.ts'], { cwd: repo.path });
    expect(stdout.trim().split('\n').sort()).toEqual(['./-x.test.ts', './::error::y.test.ts']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('left out: 1 test file')]);
    expect((await cli(['impact', '--tests', '--json'], { cwd: repo.path })).code).toBe(2);
  });

  it('have one command where they share it', async () => {
    repo.commitFiles({ 'go.mod': 'module x\n', 'p/a.go': 'package p\n\nfunc A() {}\n' }, 'Go\n');
    const test = (name: string): string => `package p\n\nimport "testing"\n\nfunc Test${name}(t *testing.T) { A() }\n`;
    repo.commitFiles({ 'p/a_test.go': test('A'), 'p/b_test.go': test('B') }, 'Tests\n');
    const { text, tests } = await impactOf('--change', 'p/a.go');
    expect([tests.length, text.split('go test ./p').length]).toEqual([2, 2]);
  });
});

describe('paths that would change', () => {
  it('are spelled in any way that names one of the root', async () => {
    for (const path of ['./src//a.ts', 'src/../src/a.ts', join(repo.path, 'src/a.ts')])
      expect(affected(await impactOf('--change', path))).toEqual(['src/b.ts']);
    expect(affected(await impactAt(join(repo.path, 'src'), ['--change', './a.ts']))).toEqual(['src/b.ts']);
    expect((await cli(['impact', '--change', ''], { cwd: repo.path })).code).toBe(2);
  });
});

describe('a script without an ending', () => {
  it('is code that nobody read', async () => {
    repo.write('run', '#!/bin/sh\nexit 0\n');
    repo.git('add', 'run');
    repo.git('update-index', '--chmod=+x', 'run');
    repo.commit('Script\n');
    expect(await impactOf()).toMatchObject({ code: 3, state: 'incomplete', changed: [{ path: 'run', language: null }] });
  });
});

describe('a main.go', () => {
  it('is an entry point where it is of package main', async () => {
    repo.commitFiles(
      { 'go.mod': 'module x\n', 'cmd/main.go': 'package lib\n', 'main.go': 'package main\n\nfunc main() {}\n' },
      'Go\n',
    );
    const { entryPoints } = await impactOf('--change', 'cmd/main.go', '--change', 'main.go');
    expect(entryPoints.map(({ file }) => file)).toEqual(['main.go']);
  });
});

describe('a long chain', () => {
  it('has ways that are cut, and the whole distance', async () => {
    const chain = Array.from({ length: 60 }, (_, n) => [`c/f${n}.ts`, n === 0 ? A : `import './f${n - 1}.js';\n`] as const);
    repo.commitFiles(Object.fromEntries(chain), 'Chain\n');
    const last = (await impactOf('--change', 'c/f0.ts')).affected.find(({ path }) => path === 'c/f59.ts');
    expect([last?.distance, last?.via.length]).toEqual([59, 32]);
  });
});
