import { describe, expect, it } from 'vitest';
import { readCode } from '../../src/code/tokens.js';
import type { FileFacts } from '../../src/impact/language.js';
import { impactLanguageOf } from '../../src/impact/languages/index.js';
import { changedPackages, isManifest, type OwnPackage, packagesOf } from '../../src/impact/manifests.js';
import { codeTree } from '../../src/impact/tree.js';
import { languageOf } from '../../src/match/language.js';

const file = (path: string, text: string) => ({ path, bytes: new TextEncoder().encode(text) });

describe('changed packages', () => {
  it('are those whose version or presence differs, by file', () => {
    const lock = (packages: Record<string, { version: string }>): string =>
      JSON.stringify({ lockfileVersion: 3, packages }, null, 1);
    const before = [
      file('package.json', '{ "dependencies": {\n"a": "^1.0.0",\n"gone": "1" } }'),
      file(
        'package-lock.json',
        lock({
          'node_modules/a': { version: '1.0.0' },
          'node_modules/b': { version: '2.0.0' },
          'node_modules/b/node_modules/a': { version: '0.9.0' },
        }),
      ),
      file('requirements.txt', 'Requests==2.0\nflask==1.0\n'),
      file('broken/package.json', '{ "dependencies": { "x": "1" } }'),
    ];
    const after = [
      file('package.json', '{ "dependencies": {\n"a": "^1.0.0",\n\n"new": "2" } }'),
      file(
        'package-lock.json',
        lock({
          'node_modules/a': { version: '1.1.0' },
          'node_modules/b': { version: '2.0.0' },
          'node_modules/b/node_modules/a': { version: '0.9.0' },
        }),
      ),
      file('requirements.txt', '# a comment\nrequests==2.1\nflask==1.0\n'),
      file('broken/package.json', '{ "dependencies": '),
    ];
    expect(changedPackages(before, after)).toEqual([
      {
        ecosystem: 'npm',
        name: 'a',
        from: '0.9.0, 1.0.0',
        to: '0.9.0, 1.1.0',
        path: 'package-lock.json',
        line: expect.any(Number),
      },
      { ecosystem: 'npm', name: 'gone', from: '1', to: null, path: 'package.json', line: 3 },
      { ecosystem: 'npm', name: 'new', from: null, to: '2', path: 'package.json', line: 4 },
      { ecosystem: 'pypi', name: 'requests', from: '==2.0', to: '==2.1', path: 'requirements.txt', line: 2 },
    ]);
    expect(changedPackages(before, before)).toEqual([]);
    expect(changedPackages([], [file('go.mod', 'module x\nrequire a.b/c v1.0.0\n')])).toMatchObject([
      { name: 'a.b/c', from: null },
    ]);
  });
});

function packages(files: Record<string, string>): OwnPackage[] {
  const facts = new Map<string, FileFacts>();
  for (const [path, text] of Object.entries(files)) {
    const row = impactLanguageOf(path);
    if (row !== null) facts.set(path, row.facts(readCode(text, languageOf(path) ?? ''), path));
  }
  const texts = new Map(Object.entries(files).filter(([path]) => isManifest(path)));
  return packagesOf(codeTree({ paths: Object.keys(files), links: new Map(), facts, texts }));
}

const entries = (found: readonly OwnPackage[]): string[] =>
  found.flatMap(({ ecosystem, name, entryPoints }) =>
    entryPoints.map((entry) => `${ecosystem} ${name}: ${entry.kind} ${entry.name} ${entry.file}`),
  );

describe('packages of the repository', () => {
  it('of npm: commands, exports and routes, built files taken back to their sources', () => {
    const found = packages({
      'package.json': '{ "private": true, "workspaces": ["packages/*"], }',
      'packages/a/package.json': JSON.stringify({
        name: '@s/a',
        bin: { a: './dist/cli.js', gone: 'dist/gone.js' },
        main: 'lib/cjs/index.js',
        exports: {
          '.': { types: './dist/index.d.ts', import: { default: './dist/index.mjs' } },
          './sub/*': './dist/sub/*.js',
          './package.json': './package.json',
        },
      }),
      'packages/a/src/cli.ts': '',
      'packages/a/src/index.ts': '',
      'packages/web/package.json': '{ "name": "web", "dependencies": { "next": "1" } }',
      'packages/web/app/(shop)/cart/[id]/page.tsx': '',
      'packages/web/app/api/x/route.ts': '',
      'packages/web/src/pages/about.tsx': '',
      'packages/web/src/pages/_app.tsx': '',
    });
    expect(found.map(({ name, folder, manifest }) => [name, folder, manifest])).toEqual([
      ['', '', 'package.json'],
      ['@s/a', 'packages/a', 'packages/a/package.json'],
      ['web', 'packages/web', 'packages/web/package.json'],
    ]);
    expect(entries(found)).toEqual([
      'npm @s/a: bin a packages/a/src/cli.ts',
      'npm @s/a: bin gone null',
      'npm @s/a: main . packages/a/src/index.ts',
      'npm @s/a: exports . packages/a/src/index.ts',
      'npm @s/a: exports ./sub/* null',
      'npm web: page /cart/[id] packages/web/app/(shop)/cart/[id]/page.tsx',
      'npm web: endpoint /api/x packages/web/app/api/x/route.ts',
      'npm web: page /about packages/web/src/pages/about.tsx',
    ]);
  });

  it('of other ecosystems', () => {
    expect(
      entries(
        packages({
          'py/pyproject.toml':
            '[project]\nname = "p"\n[project.scripts]\np = "p.cli:main"\n[project.entry-points.x]\ny = "p.none"\n',
          'py/src/p/cli.py': '',
          'py/src/p/__main__.py': '',
          'old/setup.cfg': '[metadata]\nname = o\n[options.entry_points]\nconsole_scripts =\n  o = o.main:run\n',
          'old/o/main.py': '',
          'go/go.mod': 'module example.org/m\n',
          'go/cmd/x/main.go': 'package main\n\nfunc main() {}\n',
          'rs/Cargo.toml': '[package]\nname = "r"\n[[bin]]\nname = "tool"\npath = "src/tool.rs"\n',
          'rs/src/lib.rs': '',
          'rs/src/main.rs': '',
          'rs/src/tool.rs': '',
          'rs/src/bin/extra.rs': '',
          'mvn/pom.xml':
            '<project><groupId>g</groupId><artifactId>m</artifactId><build><x><mainClass>a.B</mainClass></x></build></project>',
          'mvn/src/main/java/a/B.java': '',
          'gr/build.gradle.kts': 'application {\n  mainClass.set("a.AppKt")\n}\n',
          'gr/src/main/kotlin/a/App.kt': '',
          'net/N.csproj': '<Project Sdk="Microsoft.NET.Sdk.Web"></Project>',
          'net/Program.cs': '',
          'rb/g.gemspec': "Gem::Specification.new do |s|\n  s.name = 'g'\n  s.bindir = 'exe'\n  s.executables = %w[g]\nend",
          'rb/exe/g': '',
          'php/composer.json': '{ "name": "v/p", "bin": ["bin/p"] }',
          'php/bin/p': '',
        }),
      ),
    ).toEqual([
      'go example.org/m: main-package go/cmd/x go/cmd/x/main.go',
      'maven gr: main-class a.AppKt gr/src/main/kotlin/a/App.kt',
      'maven g:m: main-class a.B mvn/src/main/java/a/B.java',
      'nuget N: main N net/Program.cs',
      'pypi o: console-script o old/o/main.py',
      'composer v/p: bin p php/bin/p',
      'pypi p: console-script p py/src/p/cli.py',
      'pypi p: console-script y null',
      'pypi p: main-package p py/src/p/__main__.py',
      'rubygems g: bin g rb/exe/g',
      'cargo r: lib r rs/src/lib.rs',
      'cargo r: bin tool rs/src/tool.rs',
      'cargo r: bin r rs/src/main.rs',
      'cargo r: bin extra rs/src/bin/extra.rs',
    ]);
  });

  it('take in actions, functions and images; what no package holds stands for itself', () => {
    expect(
      entries(
        packages({
          'action.yml': 'name: A\nruns:\n  using: node20\n  main: dist/index.js\n',
          'src/index.ts': '',
          'fn/package.json': '{ "name": "fn" }',
          'fn/serverless.yml': 'functions:\n  hello:\n    handler: src/hello.main\n',
          'fn/src/hello.ts': '',
          'fn/Dockerfile': 'FROM x\nENTRYPOINT ["node", "src/hello.ts"]\n',
        }),
      ),
    ).toEqual([
      'other : action A src/index.ts',
      'npm fn: handler hello fn/src/hello.ts',
      'npm fn: container src/hello.ts fn/src/hello.ts',
    ]);
  });

  it('pass over what cannot be read', () => {
    const deep = '['.repeat(200_000);
    expect(
      packages({
        'a/package.json': deep,
        'b/package.json': `{"name": "b", "exports": ${'{"import":'.repeat(90)}"x"${'}'.repeat(90)}}`,
        'c/package.json': '{"name": "c", "__proto__": {"bin": "x"}, "bin": [1, null]}',
        'd/pyproject.toml': '[project',
        'e/pom.xml': '<!DOCTYPE x [<!ENTITY a "b">]><project/>',
        'f/Cargo.toml': '\0',
        'g/package.json': '[]',
      }).map(({ manifest, entryPoints }) => [manifest, entryPoints.length]),
    ).toEqual([
      ['b/package.json', 0],
      ['c/package.json', 0],
    ]);
  });
});
