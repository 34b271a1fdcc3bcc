import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import type { ImpactReport } from '../../src/model/impact.js';
import type { Report } from '../../src/model/report.js';
import { type CliResult, cli } from '../helpers/cli.js';
import { repoAt, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

const CLAUDE = '\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
const validate = new Ajv({ strict: false, validateFormats: false }).compile(reportSchema);

let repo: TempRepo;
beforeEach(() => {
  repo = tempRepo();
  repo.commitFiles(
    {
      'package.json': JSON.stringify({
        name: 'shop',
        bin: { shop: './src/cli.ts' },
        dependencies: { zod: '^3.0.0' },
        devDependencies: { vitest: '4.0.0' },
      }),
      CODEOWNERS: '* @org/all\n/src/money.ts @org/money\n',
      'src/money.ts':
        'export function add(a: number, b: number): number {\n  return a + b;\n}\n\nexport function sub(a: number, b: number): number {\n  return a - b;\n}\n',
      'src/cart.ts': "import { add } from './money.js';\n\nexport const total = (all: number[]): number => all.reduce(add, 0);\n",
      'src/refund.ts': "import { sub } from './money.js';\n\nexport const refund = (a: number): number => sub(0, a);\n",
      'src/cli.ts': "import { total } from './cart.js';\n\nconsole.log(total([1, 2]));\n",
      'src/schema.ts': "import { z } from 'zod';\n\nexport const price = z.number();\n",
      'src/auth/login.ts': 'export const login = (): boolean => true;\n',
      'test/cart.test.ts': "import { total } from '../src/cart.js';\n\ntotal([]);\n",
      'test/login.test.ts': "import { login } from '../src/auth/login.js';\n\nlogin();\n",
    },
    'Begin\n',
  );
});
afterEach(() => repo.remove());

const run = (...args: string[]): Promise<CliResult> => cli(['impact', '--no-cache', ...args], { cwd: repo.path });

async function impactOf(...args: string[]): Promise<ImpactReport & { code: number | null; result: string; gaps: string[] }> {
  const { code, stdout, stderr } = await run('--json', ...args);
  const report = JSON.parse(stdout || '{}') as Report;
  expect(validate(report), `${stderr}${JSON.stringify(validate.errors?.slice(0, 3))}`).toBe(true);
  const [found] = report.repos;
  if (found?.impact === undefined) throw new Error(stderr);
  return { ...found.impact, code, result: report.result, gaps: found.gaps.map((gap) => gap.code) };
}

const changeAdd = (message = `Round${CLAUDE}`): string =>
  repo.commitFiles(
    {
      'src/money.ts':
        'export function add(a: number, b: number): number {\n  return Math.round(a + b);\n}\n\nexport function sub(a: number, b: number): number {\n  return a - b;\n}\n',
    },
    message,
  );

describe('a change', () => {
  it('reaches what imports it, each with its way', async () => {
    changeAdd();
    const impact = await impactOf();
    expect(impact).toMatchObject({ code: 0, state: 'complete', totals: { changed: 1, tests: 1, allTests: 2 } });
    expect(impact.changed).toMatchObject([
      { path: 'src/money.ts', declarations: ['add'], dependents: 2, lines: { added: 1, deleted: 1 } },
    ]);
    const rows = Object.fromEntries(impact.affected.map((row) => [row.path, row]));
    expect(rows['src/cart.ts']).toMatchObject({
      tier: 1,
      distance: 1,
      confidence: 'certain',
      via: [{ file: 'src/cart.ts', on: 'src/money.ts', kind: 'import', line: 1, why: './money.js' }],
    });
    expect(rows['src/cli.ts']).toMatchObject({ distance: 2, confidence: 'certain' });
    expect(rows['src/refund.ts']).toMatchObject({ distance: 1, confidence: 'possible' });
    expect(rows['src/auth/login.ts']).toBeUndefined();
    expect(impact.tests).toMatchObject([
      { path: 'test/cart.test.ts', distance: 2, changed: false, command: expect.stringContaining('vitest') },
    ]);
    expect(impact.entryPoints).toMatchObject([{ package: 'shop', kind: 'bin', file: 'src/cli.ts', distance: 2 }]);
    expect(impact.owners.groups[0]).toMatchObject({ owners: ['@org/money'], changed: 1 });
  });

  it('is joined with who wrote it', async () => {
    changeAdd();
    const impact = await impactOf();
    expect(impact.provenance).toMatchObject({ commits: 1, aiCommits: 1, added: 1, ai: 1, unreviewed: 1 });
    expect(impact.affected.every(({ ai }) => ai === 'only')).toBe(true);
    changeAdd('Round by hand\n');
    repo.commitFiles(
      { 'src/money.ts': 'export const add = 1;\nexport const sub = 2;\n' },
      `Again\n\nReviewed-by: Rita <rita@example.org>\n${CLAUDE.trimStart()}`,
    );
    expect((await impactOf()).provenance).toMatchObject({ ai: 2, unreviewed: 0 });
  });

  it('names AI-attributed tests of AI-attributed code, and such code on sensitive paths', async () => {
    repo.commitFiles(
      {
        'src/auth/login.ts': 'export const login = (): boolean => false;\n',
        'test/login.test.ts': "import { login } from '../src/auth/login.js';\n\nif (login()) throw new Error();\n",
      },
      `Refuse${CLAUDE}`,
    );
    const { provenance, surfaces } = await impactOf();
    expect(provenance?.aiTestsOfAiCode).toEqual([{ test: 'test/login.test.ts', code: 'src/auth/login.ts' }]);
    expect(provenance?.critical).toMatchObject([{ path: 'src/auth/login.ts', unreviewed: 1, because: ['authentication'] }]);
    expect(surfaces).toContainEqual(expect.objectContaining({ surface: 'authentication', changed: ['src/auth/login.ts'] }));
  });

  it('of comments and formatting alone has no impact, and says so', async () => {
    repo.commitFiles(
      {
        'src/cart.ts':
          "// Adds up.\nimport { add } from './money.js';\n\nexport const total = (all: number[]): number => all.reduce(add,  0);\n",
      },
      'Comment\n',
    );
    const impact = await impactOf();
    expect(impact).toMatchObject({ affected: [], tests: [], totals: { cosmetic: 1, tier1: 0 } });
    expect((await run()).stdout).toMatch(/^NO IMPACT: 1 changed file, and only comments or formatting of it changed\n/);
  });

  it('that renames or deletes breaks what still names the old file', async () => {
    repo.commitFiles({ 'src/money.ts': null, 'src/cash.ts': 'export const add = 1;\n', 'src/auth/login.ts': null }, 'Move\n');
    const impact = await impactOf();
    expect(impact.broken.map(({ path, line, specifier, was }) => [path, line, specifier, was])).toEqual([
      ['src/cart.ts', 1, './money.js', 'src/money.ts'],
      ['src/refund.ts', 1, './money.js', 'src/money.ts'],
      ['test/login.test.ts', 1, '../src/auth/login.js', 'src/auth/login.ts'],
    ]);
    expect(impact.affected.map(({ path }) => path)).toEqual(
      expect.arrayContaining(['src/cart.ts', 'src/refund.ts', 'test/login.test.ts']),
    );
    expect(impact.rating.level).toBe('high');
  });

  it('that moves a file unchanged, imports with it, breaks nothing', async () => {
    const text =
      'export function add(a: number, b: number): number {\n  return a + b;\n}\n\nexport function sub(a: number, b: number): number {\n  return a - b;\n}\n';
    repo.commitFiles(
      {
        'src/money.ts': null,
        'src/cash.ts': text,
        'src/cart.ts':
          "import { add } from './cash.js';\n\nexport const total = (all: number[]): number => all.reduce(add, 0);\n",
        'src/refund.ts': "import { sub } from './cash.js';\n\nexport const refund = (a: number): number => sub(0, a);\n",
      },
      'Move\n',
    );
    const impact = await impactOf();
    expect(impact.broken).toEqual([]);
    expect(impact.changed).toContainEqual(
      expect.objectContaining({ path: 'src/cash.ts', from: 'src/money.ts', status: 'renamed' }),
    );
  });

  it('of a mode, a type, a submodule or a new file is told apart', async () => {
    repo.git('update-index', '--chmod=+x', 'src/cli.ts');
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'a'.repeat(40)},lib/sub`);
    repo.write('src/new.ts', "import './gone.js';\n");
    repo.git('add', 'src/new.ts');
    repo.commit('Several\n');
    const impact = await impactOf();
    expect(Object.fromEntries(impact.changed.map(({ path, status }) => [path, status]))).toEqual({
      'lib/sub': 'submodule',
      'src/cli.ts': 'mode-changed',
      'src/new.ts': 'added',
    });
    expect(impact.broken).toEqual([{ path: 'src/new.ts', line: 1, specifier: './gone.js', was: null }]);
    expect(impact).toMatchObject({ state: 'partial', untested: ['src/cli.ts', 'src/new.ts'] });
    expect(impact.reasons.map(({ code }) => code)).toEqual(['submodule-changes']);
  });

  it('of a dependency reaches the files that import it', async () => {
    repo.commitFiles(
      {
        'package.json': JSON.stringify({
          name: 'shop',
          bin: { shop: './src/cli.ts' },
          dependencies: { zod: '^4.0.0' },
          devDependencies: { vitest: '4.0.0' },
        }),
      },
      'Raise zod\n',
    );
    const impact = await impactOf();
    expect(impact.dependencies).toMatchObject([{ ecosystem: 'npm', name: 'zod', from: '^3.0.0', to: '^4.0.0', importers: 1 }]);
    expect(impact.affected).toContainEqual(expect.objectContaining({ path: 'src/schema.ts', distance: 1 }));
  });

  it('left out what history says changes with it', async () => {
    for (let n = 1; n <= 4; n++)
      repo.commitFiles({ 'src/refund.ts': `export const refund = ${n};\n`, 'docs/refund.md': `${n}\n` }, `Step ${n}\n`);
    repo.commitFiles({ 'src/refund.ts': 'export const refund = 5;\n' }, 'Step 5\n');
    expect((await impactOf()).together).toEqual([{ path: 'docs/refund.md', with: 'src/refund.ts', support: 4, of: 5 }]);
  });

  it('of what a build writes is followed, stands last and rates nothing', async () => {
    repo.commitFiles({ 'dist/cli.js': "import './money.js';\n", 'dist/money.js': 'export const a = 1;\n' }, 'Build\n');
    repo.commitFiles(
      { 'dist/money.js': `${'a();\n'.repeat(900)}export const a = 2;\n`, 'src/auth/login.ts': 'export const login = 1;\n' },
      'Both\n',
    );
    const impact = await impactOf();
    expect(impact.changed.map(({ path, generated }) => [path, generated])).toEqual([
      ['dist/money.js', true],
      ['src/auth/login.ts', false],
    ]);
    expect(impact.affected.map(({ path, tier }) => [path, tier])).toEqual([
      ['test/login.test.ts', 1],
      ['dist/cli.js', 2],
    ]);
    expect(impact.rating.factors.find(({ id }) => id === 'size')).toMatchObject({ value: 2, path: 'src/auth/login.ts' });
    expect((await run()).stdout).toMatch(/Changed\n {2}src\/auth\/login\.ts .*\n {2}dist\/money\.js/);
  });

  it('is rated by named factors with their thresholds, which the configuration may set', async () => {
    changeAdd();
    const { rating } = await impactOf();
    expect(rating.level).toBe('low');
    expect(rating.factors.find(({ id }) => id === 'direct-dependents')).toMatchObject({
      value: 2,
      raised: 10,
      high: 40,
      level: 'ordinary',
    });
    writeFileSync(
      join(repo.path, '.ai-provenance.yml'),
      'version: 1\nimpact:\n  thresholds:\n    direct-dependents: { raised: 1, high: 2 }\n    size: { raised: 1, high: 2 }\n',
    );
    expect((await impactOf()).rating).toMatchObject({ level: 'high' });
  });
});

describe('what would change', () => {
  it('is given by path, folder or diff', async () => {
    const byPath = await impactOf('--change', 'src/money.ts');
    expect(byPath).toMatchObject({ given: 'paths', base: null, provenance: null });
    expect(byPath.affected.map(({ path }) => path)).toContain('src/cart.ts');
    const byFolder = await impactOf('--change', 'src/auth/');
    expect(byFolder.tests.map(({ path }) => path)).toEqual(['test/login.test.ts']);
    repo.write('src/auth/login.ts', 'export const login = (): boolean => false;\n');
    const diff = execFileSync('git', ['diff'], { cwd: repo.path }).toString();
    const { code, stdout } = await cli(['impact', '--no-cache', '--json', '--diff', '-'], { cwd: repo.path, input: diff });
    expect(code).toBe(0);
    expect((JSON.parse(stdout) as Report).repos[0]?.impact).toMatchObject({
      given: 'diff',
      changed: [{ path: 'src/auth/login.ts', lines: { added: 1, deleted: 1 } }],
      tests: [{ path: 'test/login.test.ts' }],
    });
  });

  it('must exist', async () => {
    const { code, stderr } = await run('--change', 'src/mony.ts');
    expect(code).toBe(2);
    expect(stderr).toContain('did you mean src/money.ts?');
  });

  it('is said once', async () => {
    expect((await run('HEAD^!', '--change', 'src/money.ts')).code).toBe(2);
    expect((await run('--change', 'src/money.ts', '--diff', '-')).code).toBe(2);
    expect((await run('HEAD')).code).toBe(2);
  });
});

describe('tests to run', () => {
  it('are printed one a line, and at most so many', async () => {
    changeAdd();
    expect(await run('--tests')).toMatchObject({ code: 0, stdout: 'test/cart.test.ts\n' });
    expect((await run('--tests', '--change', 'src', '--limit', '1')).stdout.trim().split('\n')).toHaveLength(1);
  });
});

describe('what could not be looked at', () => {
  it('is no impact of none: a language without reader', async () => {
    repo.commitFiles({ 'src/main.zig': 'const std = @import("std");\n' }, 'Zig\n');
    repo.commitFiles({ 'src/main.zig': 'const std = @import("std2");\n' }, 'Zig 2\n');
    const impact = await impactOf();
    expect(impact).toMatchObject({
      code: 3,
      state: 'incomplete',
      result: 'incomplete',
      rating: { level: 'insufficient-evidence' },
    });
    expect(impact.gaps).toEqual(['unfollowed-change']);
    expect((await run()).stdout).toMatch(/^IMPACT UNKNOWN/);
    expect((await run('--allow-incomplete')).code).toBe(0);
  });

  it('is named: contents that are not in the clone', async () => {
    changeAdd();
    repo.git('config', 'uploadpack.allowFilter', 'true');
    const folder = tempFolder();
    execFileSync(
      'git',
      ['clone', '-q', '--no-checkout', '--filter=blob:none', `file://${repo.path}`, join(folder.path, 'clone')],
      { stdio: 'pipe' },
    );
    const { code, stdout } = await cli(['impact', '--no-cache', '--json', 'HEAD^!'], { cwd: join(folder.path, 'clone') });
    expect(code).toBe(3);
    const impact = (JSON.parse(stdout) as Report).repos[0]?.impact;
    expect(impact?.state).toBe('incomplete');
    expect(impact?.coverage.missing).toContain('src/money.ts');
    folder.remove();
  });

  it('is named: a shallow history', async () => {
    changeAdd('Round\n');
    changeAdd(`Round again\n`);
    repo.commitFiles({ 'src/refund.ts': 'export const refund = 1;\n' }, 'Refund\n');
    const folder = tempFolder();
    execFileSync('git', ['clone', '-q', '--depth=2', `file://${repo.path}`, join(folder.path, 'clone')], { stdio: 'pipe' });
    const { stdout } = await cli(['impact', '--no-cache', '--json', 'HEAD^!'], { cwd: repoAt(join(folder.path, 'clone')).path });
    const impact = (JSON.parse(stdout) as Report).repos[0]?.impact;
    expect(impact?.reasons.map(({ code }) => code)).toContain('shallow-history');
    folder.remove();
  });
});

describe('the same input', () => {
  it('gives the same bytes, cached or not, in every format', async () => {
    changeAdd();
    const folder = tempFolder();
    for (const format of ['text', 'json', 'md', 'dot']) {
      const once = await run('--format', format);
      const cached = ['impact', '--cache-dir', join(folder.path, 'cache'), '--format', format];
      const first = await cli(cached, { cwd: repo.path, env: { TZ: 'Pacific/Auckland', LANG: 'de_DE.UTF-8' } });
      const second = await cli(cached, { cwd: repo.path });
      expect(once.code).toBe(0);
      expect(first.stdout).toBe(once.stdout);
      expect(second.stdout).toBe(once.stdout);
    }
    folder.remove();
  });
});
