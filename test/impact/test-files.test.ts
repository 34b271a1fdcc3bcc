import { execFileSync } from 'node:child_process';
import { describe, expect, it } from 'vitest';
import { testFiles } from '../../src/catalog/test-files.js';
import { runnersIn, testKindOf } from '../../src/impact/test-files.js';
import { globs } from '../../src/requirements/globs.js';

it.each(testFiles.map((row) => [`${row.ecosystem} ${row.kind} ${row.paths[0]}`, row] as const))(
  '%s',
  (_, { paths, match, miss = [] }) => {
    const fits = globs(paths);
    expect(match.filter((path) => !fits(path))).toEqual([]);
    expect(miss.filter((path) => fits(path))).toEqual([]);
  },
);

describe('the kind of', () => {
  it.each<[string, 'test' | 'support' | null]>([
    ['src/a.test.ts', 'test'],
    ['src/a.spec.tsx', 'test'],
    ['src/__tests__/a.ts', 'test'],
    ['types/a.test-d.ts', 'test'],
    ['cypress/e2e/a.cy.js', 'test'],
    ['cypress/support/commands.js', 'support'],
    ['e2e/a.ts', 'test'],
    ['src/latest.ts', null],
    ['src/testing.ts', null],
    ['src/a.ts', null],
    ['test/helpers/a.ts', 'support'],
    ['test/a.ts', 'support'],
    ['src/__mocks__/fs.ts', 'support'],
    ['src/__snapshots__/a.test.ts.snap', 'support'],
    ['vitest.config.ts', 'support'],
    ['tests/test_a.py', 'test'],
    ['pkg/a_test.py', 'test'],
    ['conftest.py', 'support'],
    ['tests/__init__.py', 'support'],
    ['tests/data/test_a.json', 'support'],
    ['pkg/contest.py', null],
    ['app/tests.py', 'test'],
    ['pkg/a_test.go', 'test'],
    ['pkg/testdata/a_test.go', 'support'],
    ['pkg/test.go', null],
    ['src/test/java/a/BTest.java', 'test'],
    ['src/test/java/a/BIT.java', 'test'],
    ['src/test/java/a/TestB.java', 'test'],
    ['src/test/java/a/Builder.java', 'support'],
    ['src/test/resources/a.xml', 'support'],
    ['src/main/java/a/Latest.java', null],
    ['a/BTests.kt', 'test'],
    ['src/a_test.c', 'test'],
    ['tests/test_a.c', 'test'],
    ['tests/a.h', 'support'],
    ['tests/a.rs', 'test'],
    ['src/lib.rs', null],
    ['src/A.Tests/BTests.cs', 'test'],
    ['src/A.Tests/Base.cs', 'support'],
    ['spec/a_spec.rb', 'test'],
    ['spec/spec_helper.rb', 'support'],
    ['test/a_test.rb', 'test'],
    ['lib/spec.rb', null],
    ['tests/ATest.php', 'test'],
    ['tests/bootstrap.php', 'support'],
    ['Tests/ATests/BTests.swift', 'test'],
    ['README.md', null],
    ['', null],
  ])('%s', (path, kind) => expect(testKindOf(path)).toBe(kind));
});

const npm = (dependencies: Record<string, string>, scripts: Record<string, string> = {}): string =>
  JSON.stringify({ devDependencies: dependencies, scripts });

describe('the command of', () => {
  it.each<[string, string, string, string | null]>([
    ['a.test.ts', 'package.json', npm({ vitest: '1' }), 'npx vitest run a.test.ts'],
    ['p/q/a.test.ts', 'p/package.json', npm({ vitest: '1' }), '(cd p && npx vitest run q/a.test.ts)'],
    ['a.test.ts', 'package.json', npm({ jest: '1' }), 'npx jest --runTestsByPath a.test.ts'],
    ['a.spec.js', 'package.json', npm({ mocha: '1' }), 'npx mocha a.spec.js'],
    ['e2e/a.ts', 'package.json', npm({ vitest: '1', '@playwright/test': '1' }), 'npx playwright test e2e/a.ts'],
    ['a.test.ts', 'package.json', npm({ vitest: '1', '@playwright/test': '1' }), 'npx vitest run a.test.ts'],
    ['a.cy.js', 'package.json', npm({ cypress: '1', jest: '1' }), 'npx cypress run --spec a.cy.js'],
    ['a.test-d.ts', 'package.json', npm({ tsd: '1' }), 'npx tsd --files a.test-d.ts'],
    ['a.test.js', 'package.json', npm({ ava: '1' }), 'npx ava a.test.js'],
    ['a.test.mjs', 'package.json', npm({}, { test: 'node --test' }), 'node --test a.test.mjs'],
    ['a.test.mjs', 'package.json', npm({}, { test: 'node --import x --test' }), 'node --test a.test.mjs'],
    ['a.test.ts', 'package.json', npm({}, { test: 'vitest run' }), 'npx vitest run a.test.ts'],
    ['a.test.ts', 'package.json', npm({}), null],
    ['a.test.ts', 'package.json', '{', null],
    ['a.test.ts', 'package.json', '[]', null],
    ['a.test.ts', 'q/package.json', npm({ vitest: '1' }), null],
    ['tests/test_a.py', 'pyproject.toml', '[tool.pytest.ini_options]', 'python -m pytest tests/test_a.py'],
    ['tests/test_a.py', 'setup.py', 'test_suite="unittest"', 'python -m unittest tests/test_a.py'],
    ['tests/test_a.py', 'setup.py', '', null],
    ['p/a_test.go', 'go.mod', 'module x', 'go test ./p'],
    ['a_test.go', 'go.mod', 'module x', 'go test ./'],
    ['m/p/a_test.go', 'm/go.mod', 'module x', '(cd m && go test ./p)'],
    ['src/test/java/a/BTest.java', 'pom.xml', '<project>', 'mvn test -Dtest=BTest'],
    ['m/src/test/java/a/BTest.java', 'm/build.gradle.kts', '', '(cd m && gradle test --tests BTest)'],
    ['tests/a.rs', 'Cargo.toml', '[package]', 'cargo test --test a'],
    ['c/tests/a.rs', 'Cargo.toml', '[workspace]', null],
    [
      't/ATests.cs',
      't/t.csproj',
      '<PackageReference Include="xunit"',
      '(cd t && dotnet test --filter FullyQualifiedName~ATests)',
    ],
    ['spec/a_spec.rb', 'Gemfile', "gem 'rspec'", 'bundle exec rspec spec/a_spec.rb'],
    ['test/a_test.rb', 'Gemfile', "gem 'minitest'", 'bundle exec ruby -Itest test/a_test.rb'],
    ['tests/ATest.php', 'composer.json', '{"require-dev":{"phpunit/phpunit":"1"}}', 'vendor/bin/phpunit tests/ATest.php'],
    ['a_test.c', 'CMakeLists.txt', 'enable_testing()', 'ctest --test-dir build -R a_test'],
    ["it's a.test.ts", 'package.json', npm({ vitest: '1' }), "npx vitest run 'it'\\''s a.test.ts'"],
    ['$(x).test.ts', 'package.json', npm({ vitest: '1' }), "npx vitest run '$(x).test.ts'"],
    ['-x.test.ts', 'package.json', npm({ vitest: '1' }), 'npx vitest run ./-x.test.ts'],
    ['~x.test.ts', 'package.json', npm({ vitest: '1' }), "npx vitest run '~x.test.ts'"],
    ['a\nb.test.ts', 'package.json', npm({ vitest: '1' }), null],
    ['a\u202eb.test.ts', 'package.json', npm({ vitest: '1' }), null],
  ])('%j with %s', (path, manifest, text, expected) => {
    expect(runnersIn([{ path: manifest, text }])(path)?.command ?? null).toBe(expected);
  });

  it('is that of the nearest manifest', () => {
    const manifests = [
      { path: 'package.json', text: npm({ jest: '1' }) },
      { path: 'p/package.json', text: npm({ vitest: '1' }) },
    ];
    expect(runnersIn(manifests)('p/a.test.ts')?.id).toBe('vitest');
    expect(runnersIn(manifests)('q/a.test.ts')?.id).toBe('jest');
  });

  it('names one word to a shell', () => {
    const nasty = '-a\'b"c`d`$(e);f &g|h*~#!\\i é.test.ts';
    const command = runnersIn([{ path: 'package.json', text: npm({ mocha: '1' }) }])(nasty)?.command ?? '';
    const said = execFileSync('sh', ['-c', command.replace(/^npx mocha/, 'printf %s')], { encoding: 'utf8' });
    expect(said).toBe(`./${nasty}`);
  });
});

it('takes hostile paths', () => {
  for (const path of [
    '/'.repeat(100_000),
    'test/'.repeat(20_000),
    'a_test'.repeat(20_000),
    `${'test/fixtures/'.repeat(5_000)}x`,
  ]) {
    expect(() => [testKindOf(path), runnersIn([{ path: 'package.json', text: npm({ vitest: '1' }) }])(path)]).not.toThrow();
  }
});
