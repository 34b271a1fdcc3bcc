import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import { javascript } from '../../src/impact/languages/javascript/index.js';
import { languageOf } from '../../src/match/language.js';
import { graphOf } from './graph-of.js';

const factsOf = (text: string, path = 'a.ts') => javascript.facts(readCode(text, languageOf(path) ?? ''), path);
const imports = (text: string, path?: string): string[] =>
  factsOf(text, path).imports.map(
    ({ specifier, kind, line, names, conditional }) =>
      `${kind}:${line} ${specifier}${names === undefined ? '' : ` {${names.join(' ')}}`}${conditional ? ' conditional' : ''}`,
  );
const exports = (text: string): string[] =>
  (factsOf(text).exports ?? []).map(
    ({ name, from, of }) => name + (from === undefined ? '' : ` < ${from}`) + (of === undefined ? '' : ` ${of}`),
  );
/** `from -> to` alone. */
const pairs = (files: Record<string, string>): string[] => [
  ...new Set(graphOf(files).edges.map((edge) => edge.split(' ').slice(0, 3).join(' '))),
];

describe('what a file imports', () => {
  it.each<[string, string[]]>([
    ["import './a'", ['import:1 ./a']],
    ["import a from './a'", ['import:1 ./a {default}']],
    ["import a, { b, c as d } from './a'", ['import:1 ./a {default b c}']],
    ["import * as a from './a'", ['import:1 ./a {*}']],
    ["import a, * as b from './a'", ['import:1 ./a {default *}']],
    ["import { 'a-b' as c } from './a'", ['import:1 ./a {a-b}']],
    ["import data from './a.json' with { type: 'json' }", ['import:1 ./a.json {default}']],
    ["import defer * as a from './a'", ['import:1 ./a {*}']],
    ["\n\nimport {\n  a,\n} from './a'", ['import:3 ./a {a}']],
    ["import type { A } from './a'", ['type:1 ./a {A}']],
    ["import type A from './a'", ['type:1 ./a {default}']],
    ["import type from './a'", ['import:1 ./a {default}']],
    ["import { type A, type B } from './a'", ['type:1 ./a {A B}']],
    ["import { type A, b } from './a'", ['import:1 ./a {A b}']],
    ["import { type } from './a'", ['import:1 ./a {type}']],
    ["import { type as b } from './a'", ['import:1 ./a {type}']],
    ["import {} from './a'", ['import:1 ./a']],
    ["import a = require('./a')", ['import:1 ./a {*}']],
    ["import type a = require('./a')", ['type:1 ./a {*}']],
    ['import a = b.c', []],
    ["export * from './a'", ['re-export:1 ./a {*}']],
    ["export * as a from './a'", ['re-export:1 ./a {*}']],
    ["export { a as b } from './a'", ['re-export:1 ./a {a}']],
    ["export type { A } from './a'", ['type:1 ./a {A}']],
    ["export { a }\n\nexport type * from './a'", ['type:3 ./a {*}']],
    ["const a = await import('./a')", ['dynamic:1 ./a']],
    ['const a = import(`./a`)', ['dynamic:1 ./a']],
    // biome-ignore lint/suspicious/noTemplateCurlyInString: code of a fixture
    ['const a = import(`./${name}`)', []],
    ["const { a, b: c } = await import('./a')", ['dynamic:1 ./a {a b}']],
    ["(await import('./a')).b()", ['dynamic:1 ./a {b}']],
    ["import('./a').then((a) => a.b)", ['dynamic:1 ./a']],
    ["type A = import('./a').B", ['type:1 ./a {B}']],
    ["type A = typeof import('./a')", ['type:1 ./a']],
    ["const a = require('./a')", ['require:1 ./a']],
    ["const { a } = require('./a')", ['require:1 ./a {a}']],
    ["const a = require('./a').b", ['require:1 ./a {b}']],
    ["require.resolve('./a')", ['require:1 ./a']],
    ["try {\n  require('./a')\n} catch {}", ['require:2 ./a conditional']],
    ["jest.mock('./a', () => ({}))", ['require:1 ./a']],
    ["const a = await vi.importActual<typeof import('./a')>('./a')", ['dynamic:1 ./a', 'type:1 ./a']],
    ["new URL('./a.png', import.meta.url)", ['asset:1 ./a.png']],
    ["new URL('a.png', import.meta.url)", ['asset:1 ./a.png']],
    ["new Worker(new URL('./a.ts', import.meta.url))", ['asset:1 ./a.ts']],
    ["new URL('/x', 'https://example.org')", []],
    ['/// <reference path="a.d.ts" />\n/// <reference types="node" />\nlet a', ['type:1 ./a.d.ts', 'type:2 node']],
    ["// import './a'\nconst b = \"import './c'\"", []],
    ["a.require('./a'); a.import('./b'); const c = { import: './d' }", []],
    ["import { a } from './a'\nimport { b } from './a'", ['import:1 ./a {a b}']],
    ["import { a } from './a'\nimport './a'", ['import:1 ./a']],
  ])('%s', (text, expected) => {
    expect(imports(text)).toEqual(expected);
  });

  it('is read from the scripts of components', () => {
    const text = "<template><p>import './x'</p></template>\n<script setup lang=\"ts\">\nimport A from './A.vue'\n</script>\n";
    expect(imports(text, 'a.vue')).toEqual(['import:3 ./A.vue {default}']);
    expect(imports("---\nimport A from './A.astro'\n---\n<A />\n", 'a.astro')).toEqual(['import:2 ./A.astro {default}']);
  });
});

describe('what a file offers', () => {
  it.each<[string, string[]]>([
    ['export const a = 1, { b, c: d, ...e } = f, [g] = h', ['a', 'b', 'd', 'e', 'g']],
    ['export async function* a() {}\nexport abstract class B {}\nexport interface C {}', ['a', 'B', 'C']],
    ['export type A = B\nexport const enum C {}\nexport declare namespace D {}', ['A', 'C', 'D']],
    ['export default class {}', ['default']],
    ["import a from './a'\nexport default a", ['default < ./a']],
    ["import { a } from './a'\nexport { a as b }", ['b < ./a a']],
    ["import * as a from './a'\nexport { a }", ['a < ./a *']],
    ["export * from './a'", ['* < ./a']],
    ["export * as a from './a'", ['a < ./a *']],
    ["export { default, default as b, c } from './a'", ['default < ./a', 'b < ./a default', 'c < ./a']],
    ["module.exports = require('./a')", ['default < ./a *', '* < ./a']],
    [
      "module.exports = { ...require('./a'), b: require('./b'), c: require('./c').d, e }",
      ['b < ./b *', 'c < ./c d', 'e', '* < ./a'],
    ],
    ["exports.a = require('./a').b", ['a < ./a b']],
    ["const { a } = require('./a')\nmodule.exports = { a }", ['a < ./a']],
  ])('%s', (text, expected) => {
    expect(exports(text)).toEqual(expected);
  });

  it('declarations have lines', () => {
    const text =
      '@dec()\nexport class A {\n  b() {}\n}\n\nfunction c() {\n  return 1\n}\nconst d = [\n  1,\n]\nc()\nexport { d }\n';
    expect(factsOf(text).spans).toEqual([
      { name: 'A', from: 1, to: 4, exported: true },
      { name: 'c', from: 6, to: 8 },
      { name: 'd', from: 9, to: 11, exported: true },
    ]);
  });

  it('a script with an interpreter is where a program begins', () => {
    expect(factsOf('#!/usr/bin/env node\nrun()\n', 'a.js').entry).toBe(true);
  });
});

describe('relative paths', () => {
  it.each<[string, string]>([
    ['./b', 'b.ts'],
    ['./b', 'b.tsx'],
    ['./b', 'b.vue'],
    ['./b', 'b/index.ts'],
    ['./b/', 'b/index.tsx'],
    ['.', 'index.ts'],
    ['./b.js', 'b.ts'],
    ['./b.jsx', 'b.tsx'],
    ['./b.mjs', 'b.mts'],
    ['./b', 'b.d.ts'],
    ['./b.js', 'b.d.ts'],
    ['./b.js?raw', 'b.js'],
    ['./b.css', 'b.css'],
    ['./b.css', 'b.css.ts'],
    ['./b.config', 'b.config.ts'],
    ['raw-loader!./b.txt', 'b.txt'],
    ['./%FF/é', '%FF/é.ts'],
    ['.//b', 'b.ts'],
    ['./b/../c', 'c.ts'],
  ])('%s is %s', (specifier, target) => {
    expect(pairs({ 'a.ts': `import x from '${specifier}'`, [target]: '' })).toEqual([`a.ts -> ${target}`]);
  });

  it('sources come before what compilers write, and declarations go with their script', () => {
    expect(pairs({ 'a.ts': "import './b.js'", 'b.js': '', 'b.ts': '' })).toEqual(['a.ts -> b.ts']);
    expect(graphOf({ 'a.ts': "import './b.js'", 'b.js': '', 'b.d.ts': '' }).edges).toEqual([
      'a.ts -> b.d.ts type:1 ./b.js',
      'a.ts -> b.js import:1 ./b.js',
    ]);
  });

  it('that lead nowhere are unresolved, unless their failure is caught', () => {
    expect(graphOf({ 'src/a.ts': "import './b'\ntry { require('./c') } catch {}\nimport '../../x'" }).unresolved).toEqual([
      'src/a.ts:1 ./b',
    ]);
  });

  it('of other kinds of files are assets', () => {
    expect(graphOf({ 'a.ts': "import './b.css'\nimport c from './c.ts?raw'", 'b.css': '', 'c.ts': '' }).edges).toEqual([
      'a.ts -> b.css asset:1 ./b.css',
      'a.ts -> c.ts asset:2 ./c.ts?raw',
    ]);
  });

  it('may hold spaces', () => {
    expect(graphOf({ 'a.ts': "import './b c'", 'b c.ts': '' }).edges).toEqual(['a.ts -> b c.ts import:1 ./b c']);
  });

  it('to a folder with a manifest are its entry', () => {
    const files = { 'a/a.js': "require('../b')", 'b/package.json': '{"main":"./main.js"}', 'b/main.js': '', 'b/index.js': '' };
    expect(pairs(files)).toEqual(['a/a.js -> b/main.js']);
  });

  it('pass through symbolic links', () => {
    expect(graphOf({ 'a.ts': "import './l/b'", 'real/b.ts': '' }, { links: { l: 'real' } }).edges).toEqual([
      'a.ts -> real/b.ts import:1 ./l/b',
    ]);
  });
});

describe('built output that is not committed', () => {
  const at = (specifier: string, files: string[], manifest = '{"name":"p","main":"dist/index.js"}'): string[] =>
    pairs({
      'p/test/a.ts': `import '${specifier}'`,
      'p/package.json': manifest,
      ...Object.fromEntries(files.map((one) => [one, ''])),
    });

  it.each<[string, string[], string]>([
    ['../lib/index.js', ['p/src/index.ts'], 'p/src/index.ts'],
    ['../dist/types/index', ['p/src/index.ts', 'p/src/types/index.ts'], 'p/src/types/index.ts'],
    ['../dist/types/a', ['p/src/a.ts'], 'p/src/a.ts'],
    ['../dist/esm/a/b.mjs', ['p/src/a/b.ts'], 'p/src/a/b.ts'],
    ['../build/a.cjs.js', ['p/src/a.ts'], 'p/src/a.ts'],
    ['../dist/p.esm-bundler.js', ['p/src/index.ts'], 'p/src/index.ts'],
    ['../dist', ['p/src/index.ts'], 'p/src/index.ts'],
    ['../dist/index.js', ['p/index.ts', 'p/other.ts'], 'p/index.ts'],
  ])('%s', (specifier, files, target) => {
    expect(at(specifier, files)).toEqual([`p/test/a.ts -> ${target}`]);
  });

  it('is found by what compiler settings say', () => {
    const files = {
      'p/package.json': '{"name":"p"}',
      'p/tsconfig.json': '{"compilerOptions":{"outDir":"out/js","rootDir":"code"}}',
      'p/code/a.ts': '',
      'p/test/b.ts': "import '../out/js/a.js'",
    };
    expect(pairs(files)).toEqual(['p/test/b.ts -> p/code/a.ts']);
    const inferred = { ...files, 'p/tsconfig.json': '{"compilerOptions":{"outDir":"out/js"},"include":["code/**/*.ts"]}' };
    expect(pairs(inferred)).toEqual(['p/test/b.ts -> p/code/a.ts']);
  });

  it('that only may come from a file says so', () => {
    expect(
      graphOf({ 'p/package.json': '{"name":"p"}', 'p/src/deep/only.ts': '', 'p/a.js': "require('./dist/only.js')" }).edges,
    ).toEqual(['p/a.js -> p/src/deep/only.ts require:1 ./dist/only.js possible']);
  });
});

describe('compiler settings', () => {
  it('paths: the longest prefix, several targets, relative to baseUrl or to the file that says so', () => {
    const files = {
      'tsconfig.base.json':
        '{ // shared\n "compilerOptions": { "paths": { "@/*": ["./none/*", "./src/*"], "@/lib/*": ["./lib/*"], "exact": ["./src/e.ts"], }, }, }',
      'app/tsconfig.json': '{ "extends": ["@missing/base", "../tsconfig.base.json"] }',
      'app/a.ts': "import '@/x'\nimport '@/lib/y'\nimport 'exact'",
      'src/x.ts': '',
      'lib/y.ts': '',
      'src/e.ts': '',
    };
    expect(pairs(files)).toEqual(['app/a.ts -> lib/y.ts', 'app/a.ts -> src/e.ts', 'app/a.ts -> src/x.ts']);
  });

  it('the nearest settings that include the file count; those of a package may be extended', () => {
    const files = {
      'package.json': '{"workspaces":["packages/*"]}',
      'packages/typescript-config/package.json': '{"name":"@repo/typescript-config"}',
      // biome-ignore lint/suspicious/noTemplateCurlyInString: TypeScript spells it so
      'packages/typescript-config/base.json': '{"compilerOptions":{"paths":{"~shared":["${configDir}/shared.ts"]}}}',
      'packages/a/tsconfig.json': '{"files":[],"references":[{"path":"./tsconfig.app.json"},{"path":"./tsconfig.test.json"}]}',
      'packages/a/tsconfig.app.json': '{"extends":"@repo/typescript-config/base.json","include":["src"]}',
      'packages/a/tsconfig.test.json': '{"compilerOptions":{"paths":{"~shared":["./test/shared.ts"]}},"include":["test"]}',
      'packages/a/src/a.ts': "import '~shared'",
      'packages/a/test/a.ts': "import '~shared'",
      'packages/a/shared.ts': '',
      'packages/a/test/shared.ts': '',
    };
    expect(pairs(files)).toEqual([
      'packages/a/src/a.ts -> packages/a/shared.ts',
      'packages/a/test/a.ts -> packages/a/test/shared.ts',
    ]);
  });

  it('baseUrl and rootDirs', () => {
    const files = {
      'tsconfig.json': '{"compilerOptions":{"baseUrl":"src","rootDirs":["src","generated"]}}',
      'src/a.ts': "import 'b/c'\nimport './g'",
      'src/b/c.ts': '',
      'generated/g.ts': '',
    };
    expect(pairs(files)).toEqual(['src/a.ts -> generated/g.ts', 'src/a.ts -> src/b/c.ts']);
  });

  it('circles of extends, wrong types and broken JSON change nothing', () => {
    const files = {
      'tsconfig.json':
        '{"extends":"./tsconfig.b.json","compilerOptions":{"paths":[1],"baseUrl":3,"rootDirs":"x"},"include":{},"references":[null]}',
      'tsconfig.b.json': '{"extends":["./tsconfig.json"],"__proto__":{"compilerOptions":1}}',
      'jsconfig.json': '{"compilerOptions":',
      'package.json': '{"name":4,"workspaces":7,"exports":[[[]]],"dependencies":"x"}',
      'a.ts': "import './b'",
      'b.ts': '',
    };
    expect(pairs(files)).toEqual(['a.ts -> b.ts']);
  });
});

describe('packages of the tree', () => {
  const workspace = (manifest: string, specifier: string, files: string[]): ReturnType<typeof graphOf> =>
    graphOf({
      'package.json': '{"workspaces":["packages/*"]}',
      'packages/p/package.json': manifest,
      'packages/a/package.json': '{"name":"a"}',
      'packages/a/a.ts': `import x from '${specifier}'`,
      ...Object.fromEntries(files.map((one) => [`packages/p/${one}`, ''])),
    });
  it.each<[string, string, string[], string]>([
    ['{"name":"@s/p","main":"dist/index.js"}', '@s/p', ['src/index.ts'], 'src/index.ts'],
    ['{"name":"p","source":"code/p.ts","main":"dist/index.js"}', 'p', ['code/p.ts', 'src/index.ts'], 'code/p.ts'],
    ['{"name":"p"}', 'p/sub/x', ['sub/x.ts'], 'sub/x.ts'],
    ['{"name":"p"}', 'p/dist/x', ['src/x.ts'], 'src/x.ts'],
    ['{"name":"p","exports":"./src/e.ts"}', 'p', ['src/e.ts'], 'src/e.ts'],
    ['{"name":"p","exports":{"import":{"types":"./dist/e.d.ts","default":"./dist/e.js"}}}', 'p', ['src/e.ts'], 'src/e.ts'],
    ['{"name":"p","exports":{".":null,"./x":["./missing.js",{"default":"./x.js"}]}}', 'p/x', ['x.ts'], 'x.ts'],
    ['{"name":"p","exports":{"./*":"./dist/*.js","./deep/*.js":"./dist/d/*.js"}}', 'p/deep/x.js', ['src/d/x.ts'], 'src/d/x.ts'],
    [
      '{"name":"p","exports":{".":{"@s/source":"./src/s.ts","default":"./dist/index.js"}}}',
      'p',
      ['src/s.ts', 'src/index.ts'],
      'src/s.ts',
    ],
    ['{"name":"p","exports":{".":{"browser":"./src/b.ts","default":"./dist/index.js"}}}', 'p', ['src/index.ts'], 'src/index.ts'],
  ])('%s: %s', (manifest, specifier, files, target) => {
    expect(workspace(manifest, specifier, files).edges).toEqual([
      `packages/a/a.ts -> packages/p/${target} import:1 ${specifier}`,
    ]);
  });

  it('what a package is elsewhere is possible', () => {
    const manifest = '{"name":"p","exports":{"browser":"./src/b.ts","default":"./src/n.ts"}}';
    expect(workspace(manifest, 'p', ['src/b.ts', 'src/n.ts']).edges).toEqual([
      'packages/a/a.ts -> packages/p/src/b.ts import:1 p possible',
      'packages/a/a.ts -> packages/p/src/n.ts import:1 p',
    ]);
  });

  it('import and require may lead to different files', () => {
    const files = {
      'package.json': '{"name":"p","type":"module","exports":{"import":"./m.mjs","require":"./c.cjs"}}',
      'm.mjs': '',
      'c.cjs': '',
      'a.mjs': "import 'p'",
      'b.cjs': "require('p')",
    };
    const sure = graphOf(files).edges.filter((edge) => !edge.endsWith('possible'));
    expect(sure).toEqual(['a.mjs -> m.mjs import:1 p', 'b.cjs -> c.cjs require:1 p']);
  });

  it('imports of its own, to files and to packages', () => {
    const files = {
      'package.json': '{"name":"p","imports":{"#x":"./src/x.js","#lib/*":"./src/lib/*.js","#dep":"chalk"}}',
      'src/a.ts': "import '#x'\nimport '#lib/y'\nimport '#dep'\nimport '#none'",
      'src/x.ts': '',
      'src/lib/y.ts': '',
    };
    const { edges, externals, unresolved } = graphOf(files);
    expect(edges).toEqual(['src/a.ts -> src/lib/y.ts import:2 #lib/y', 'src/a.ts -> src/x.ts import:1 #x']);
    expect(externals).toEqual({ chalk: ['src/a.ts'] });
    expect(unresolved).toEqual(['src/a.ts:4 #none']);
  });

  it('pnpm, lerna and linked folders make them certain; a name alone does not', () => {
    const base = {
      'x/p/package.json': '{"name":"p"}',
      'x/p/index.js': '',
      'y/a/package.json': '{"name":"a"}',
      'y/a/a.js': "require('p')",
    };
    const edge = 'y/a/a.js -> x/p/index.js require:1 p';
    expect(graphOf(base).edges).toEqual([`${edge} possible`]);
    expect(
      graphOf({ ...base, 'pnpm-workspace.yaml': 'catalog:\n  x: 1\npackages:\n  # all\n  - "x/*"\n  - y/*\n' }).edges,
    ).toEqual([edge]);
    expect(graphOf({ ...base, 'lerna.json': '{"packages":["x/*"]}' }).edges).toEqual([edge]);
    expect(graphOf({ ...base, 'y/a/package.json': '{"name":"a","dependencies":{"p":"file:../../x/p"}}' }).edges).toEqual([edge]);
  });

  it('other packages and modules of the platform go by their names', () => {
    const text =
      "import '@s/p/sub'\nimport 'lodash/fp'\nimport 'fs/promises'\nimport 'node:fs'\nimport 'bun:test'\nimport 'npm:left-pad@1/x'";
    expect(Object.keys(graphOf({ 'a.ts': text }).externals)).toEqual([
      '@s/p',
      'bun:test',
      'left-pad',
      'lodash',
      'node:fs',
      'node:fs/promises',
    ]);
  });

  it('usual aliases without settings are possible', () => {
    expect(graphOf({ 'package.json': '{}', 'src/a.ts': "import '@/b'\nimport '~/none'", 'src/b.ts': '' })).toMatchObject({
      edges: ['src/a.ts -> src/b.ts import:1 @/b possible'],
      unresolved: ['src/a.ts:2 ~/none'],
    });
  });
});

describe('names that are passed on', () => {
  const def = { 'a.ts': 'export const a = 1', 'b.ts': 'export const b = 1\nexport default 2' };
  const edges = (files: Record<string, string>): string[] =>
    graphOf({ ...def, ...files }).edges.filter((edge) => edge.startsWith('use'));

  it('lead to where they are declared, and say which file they passed', () => {
    expect(
      edges({ 'index.ts': "export * from './a'\nexport { default as b } from './b'", 'use.ts': "import { a } from '.'" }),
    ).toEqual(['use.ts -> a.ts import:1 . via index.ts', 'use.ts -> index.ts barrel:1 .']);
  });

  it('pass through several files, each of which counts', () => {
    const files = {
      'x/index.ts': "export * from '../a'",
      'index.ts': "export * from './x'",
      'use.ts': "import type { a } from './index'",
    };
    expect(edges(files)).toEqual([
      'use.ts -> a.ts type:1 ./index via index.ts',
      'use.ts -> index.ts barrel:1 ./index',
      'use.ts -> x/index.ts barrel:1 ./index via index.ts',
    ]);
  });

  it('a name of the barrel itself, a namespace or an unknown name makes it an import', () => {
    const barrel = { 'index.ts': "export * from './a'\nexport * from 'elsewhere'\nexport const own = 1" };
    for (const names of ['{ a, own }', '* as all', '{ unknown }', 'whole'])
      expect(edges({ ...barrel, 'use.ts': `import ${names} from './index'` })).toEqual(['use.ts -> index.ts import:1 ./index']);
  });

  it('a namespace that is passed on is the module', () => {
    expect(edges({ 'index.ts': "export * as ns from './a'", 'use.ts': "import { ns } from './index'" })).toEqual([
      'use.ts -> a.ts import:1 ./index via index.ts',
      'use.ts -> index.ts barrel:1 ./index',
    ]);
  });

  it('CommonJS passes them on, too', () => {
    expect(
      edges({
        'index.js': "module.exports = { ...require('./a'), b: require('./b').b }",
        'use.js': "const { a, b } = require('./index')",
      }),
    ).toEqual([
      'use.js -> a.ts require:1 ./index via index.js',
      'use.js -> b.ts require:1 ./index via index.js',
      'use.js -> index.js barrel:1 ./index',
    ]);
  });

  it('of two that offer a name both count, and circles end', () => {
    const files = {
      'a2.ts': 'export const a = 2',
      'x.ts': "export * from './y'\nexport * from './a'\nexport * from './a2'",
      'y.ts': "export * from './x'",
    };
    expect(edges({ ...files, 'use.ts': "import { a } from './y'\nimport { none } from './x'" })).toEqual([
      'use.ts -> a.ts import:1 ./y via y.ts',
      'use.ts -> a2.ts import:1 ./y via y.ts',
      'use.ts -> x.ts barrel:1 ./y via y.ts',
      'use.ts -> x.ts import:2 ./x',
      'use.ts -> y.ts barrel:1 ./y',
    ]);
  });

  it('what is imported directly counts as written', () => {
    expect(
      edges({ 'index.ts': "export * from './a'", 'use.ts': "import { a } from '.'\nimport { a as b } from './a'" }),
    ).toContain('use.ts -> a.ts import:2 ./a');
  });
});

describe('hostile input', () => {
  const MEGABYTE = 1 << 20;
  it.each([
    'import ',
    'import{',
    'import type ',
    'export ',
    'export * as ',
    'export const a, ',
    'export{a,',
    'require(',
    "require('a')",
    'import(',
    'vi.mock<',
    'vi.mock<(',
    'module.exports={',
    'exports.a=',
    'const{',
    'new URL(',
    '@a ',
    'import a from ',
    '/// <reference ',
    '`${',
    '<a>',
    'a=b,',
    "import './a';\n",
    'try{require("a");',
    '\u0000\ufffd',
    '//',
    "export * from './a'\n",
  ])('%j a megabyte long takes no time to speak of', (part) => {
    const text = part.repeat(Math.ceil(MEGABYTE / part.length));
    const started = performance.now();
    graphOf({ 'a.ts': text });
    expect(performance.now() - started).toBeLessThan(5000);
  });

  it('very many imports, barrels in a circle and long chains', () => {
    const many = Array.from({ length: 100_000 }, (_, i) => `import { a${i} } from './f${i}'`).join('\n');
    expect(graphOf({ 'a.ts': many }).unresolved).toHaveLength(100_000);
    const ring: Record<string, string> = {};
    for (let i = 0; i < 60; i++) ring[`r${i}.ts`] = Array.from({ length: 60 }, (_, j) => `export * from './r${j}'`).join('\n');
    ring['use.ts'] = Array.from({ length: 2000 }, (_, i) => `import { n${i} } from './r${i % 60}'`).join('\n');
    expect(graphOf(ring).unresolved).toEqual([]);
    const chain: Record<string, string> = { 'end.ts': 'export const a = 1', 'use.ts': "import { a } from './c0'" };
    for (let i = 0; i < 3000; i++) chain[`c${i}.ts`] = `export * from './${i === 2999 ? 'end' : `c${i + 1}`}'`;
    expect(graphOf(chain).edges).toContain('use.ts -> c0.ts import:1 ./c0');
  });

  it('manifests and settings of any shape', () => {
    const deep = `${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}`;
    const exports = `{"name":"p","exports":${'{"x":'.repeat(5000)}"./a.js"${'}'.repeat(5000)}}`;
    const extending: Record<string, string> = {};
    for (let i = 0; i < 500; i++)
      extending[`tsconfig.${i}.json`] = JSON.stringify({
        extends: [`./tsconfig.${(i + 1) % 500}.json`, `./tsconfig.${(i + 7) % 500}.json`],
      });
    const files = {
      ...extending,
      'package.json': exports,
      'q/package.json': deep,
      'tsconfig.json':
        '{"compilerOptions":{"paths":{"*":["*"],"***":["***"]}},"include":["**/**/**/*a*a*a*a*b","{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}{a,b}"]}',
      'pnpm-workspace.yaml': 'packages:\n'.repeat(1000) + "  - '".repeat(1000),
      'a.js':
        "import 'p'\nimport 'constructor'\nimport '__proto__'\nimport '@/'\nimport '@'\nimport '../'\nimport '%FF'\nimport '\\u0000'",
    };
    const started = performance.now();
    expect(() => graphOf(files)).not.toThrow();
    expect(performance.now() - started).toBeLessThan(5000);
  });
});
