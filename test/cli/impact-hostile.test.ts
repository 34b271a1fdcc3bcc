import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ImpactReport } from '../../src/model/impact.js';
import type { Report } from '../../src/model/report.js';
import { cli } from '../helpers/cli.js';
import { type TempRepo, tempRepo } from '../helpers/repo.js';

/** A tree in which everything is made to hurt: what cannot be read is named, the rest is followed, and nothing of it is run. */
let repo: TempRepo;
let impact: ImpactReport;

beforeAll(async () => {
  repo = tempRepo();
  repo.commitFiles(
    {
      'src/a.ts': 'export const a = 1;\n',
      'src/b.ts': "import { a } from './a.js';\nexport const b = a;\n",
      // A binary that calls itself a program, one line of 10 MB, one of 1.4 MB that is read, and brackets without end.
      'src/binary.ts': Buffer.from([0, 1, 2, 3, 0, 255, 10]),
      'src/line.ts': `const x = '${'y'.repeat(10_000_000)}';\n`,
      'src/wide.ts': `import { a } from './a.js';const z = [${'1,'.repeat(700_000)}];\n`,
      'src/deep.ts': `import { a } from './a.js';\nconst d = ${'['.repeat(200_000)}${']'.repeat(200_000)};\n`,
      'src/open.py': `${'('.repeat(300_000)}\nimport os\n`,
      // Circles of files that pass everything on, and 100,000 imports in one file.
      ...Object.fromEntries(
        Array.from({ length: 200 }, (_, n) => [
          `src/ring/r${n}.ts`,
          `export * from './r${(n + 1) % 200}.js';\nexport * from './r${(n * 7 + 3) % 200}.js';\n${n === 0 ? "export * from '../a.js';\n" : ''}`,
        ]),
      ),
      'src/ring/user.ts': "import { a } from './r100.js';\n",
      'src/many.ts': "import './a.js';\n".repeat(100_000).slice(0, 1_400_000),
      // Names that differ by case, and names that no shell likes.
      'src/Case.ts': "import { a } from './a.js';\n",
      'src/case.ts': "import { a } from './A.js';\n",
      'src/$(touch pwned) `id`.ts': "import { a } from './a.js';\n",
      'src/::error::x\u202e.ts': "import { a } from './a.js';\n",
      // Settings that lead in circles, out of the tree, or nowhere, and that would run something.
      'tsconfig.json': JSON.stringify({
        extends: ['./tsconfig.a.json', '../../../etc/passwd', './tsconfig.json'],
        compilerOptions: { baseUrl: '../../..', paths: { '*': ['*', '../../../../*'], __proto__: ['x'], '@/*': ['src/*'] } },
        references: [{ path: '.' }, { path: '../..' }],
      }),
      'tsconfig.a.json': `{ "extends": "./tsconfig.json", "x": ${'['.repeat(20_000)}${']'.repeat(20_000)} }`,
      'package.json': JSON.stringify({
        name: 'hostile',
        main: '../../../../etc/passwd',
        exports: { './*': '../../*', '.': { node: { node: { node: null } } } },
        workspaces: ['**', '../..', '{'.repeat(500)],
        scripts: { preinstall: 'touch pwned', test: 'touch pwned', vitest: 'touch pwned' },
      }),
      'conftest.py': 'import os\nos.system("touch pwned")\n',
      '.npmrc': 'script-shell=touch\n',
    },
    'Begin\n',
  );
  symlinkSync('loop-b', join(repo.path, 'loop-a'));
  symlinkSync('loop-a', join(repo.path, 'loop-b'));
  symlinkSync('..', join(repo.path, 'src', 'up'));
  symlinkSync('/etc', join(repo.path, 'etc'));
  repo.git('add', '-A');
  const blob = repo.gitWith({ input: "import { a } from './a.js';\n" }, 'hash-object', '-w', '--stdin');
  repo.gitWith(
    { input: Buffer.concat([Buffer.from(`100644 ${blob}\tsrc/`), Buffer.from([0xff, 0xfe]), Buffer.from('.ts\n')]) },
    'update-index',
    '--index-info',
  );
  repo.commit('Links and a name that is no text\n');
  repo.write('src/a.ts', 'export const a = 2;\n');
  repo.git('add', 'src/a.ts');
  repo.commit('Change\n');
  const { code, stdout, stderr } = await cli(['impact', '--json', '--no-cache', 'HEAD^!'], { cwd: repo.path });
  expect(code, stderr).toBe(0);
  impact = (JSON.parse(stdout) as Report).repos[0]?.impact as ImpactReport;
}, 180_000);
afterAll(() => repo.remove());

describe('a hostile tree', () => {
  it('is followed where it can be', () => {
    const reached = impact.affected.map(({ path }) => path);
    expect(reached).toEqual(
      expect.arrayContaining([
        'src/b.ts',
        'src/Case.ts',
        'src/many.ts',
        'src/wide.ts',
        'src/ring/user.ts',
        'src/$(touch pwned) `id`.ts',
        'src/%FF%FE.ts',
      ]),
    );
    expect(reached).not.toContain('src/case.ts');
  });

  it('names what was not read', () => {
    expect(impact.coverage.oversized).toEqual(['src/line.ts']);
    expect(impact.coverage.binary).toEqual(['src/binary.ts']);
    expect(impact.coverage.unsure.paths).toContain('src/open.py');
  });

  it('runs nothing, and says nothing that a terminal or a CI runner obeys', async () => {
    for (const format of ['text', 'md', 'dot']) {
      const { stdout } = await cli(['impact', '--format', format, '-q', '--no-cache', 'HEAD^!'], { cwd: repo.path });
      expect(stdout).not.toMatch(/^\s*::error/m);
      expect(stdout).not.toContain('\u202e');
    }
    expect(repo.git('status', '--porcelain')).not.toContain('pwned');
  });
});
