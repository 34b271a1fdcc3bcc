/**
 * Which files are tests, and what serves them. Globs over paths: a leading `**`/ any folder, `*` within a name, a trailing `/` everything
 * below. The first row that matches counts.
 */
export interface TestFileRow {
  ecosystem: string;
  kind: 'test' | 'support';
  paths: readonly string[];
  source: string;
  match: readonly string[];
  miss?: readonly string[];
}

const SCRIPTS = ['js', 'jsx', 'mjs', 'cjs', 'ts', 'tsx', 'mts', 'cts'];
const scripts = (before: string): string[] => SCRIPTS.map((extension) => `${before}.${extension}`);

export const testFiles: readonly TestFileRow[] = [
  {
    ecosystem: 'any',
    kind: 'support',
    paths: [
      '**/__snapshots__/',
      '**/__mocks__/',
      '**/__fixtures__/',
      '**/testdata/',
      '**/test-data/',
      '**/test_data/',
      '**/*.snap',
    ],
    source: 'jestjs.io (snapshots, manual mocks), pkg.go.dev/cmd/go (testdata)',
    match: ['src/__snapshots__/a.test.ts.snap', '__mocks__/fs.ts', 'pkg/testdata/a.go', 'a.snap'],
  },
  {
    ecosystem: 'python',
    kind: 'support',
    paths: ['**/conftest.py'],
    source: 'https://docs.pytest.org/en/stable/reference/fixtures.html#conftest-py-sharing-fixtures-across-multiple-files',
    match: ['conftest.py', 'tests/unit/conftest.py'],
    miss: ['src/conftests.py'],
  },
  {
    ecosystem: 'javascript',
    kind: 'test',
    paths: [
      ...['test', 'spec', 'cy', 'e2e'].flatMap((word) => scripts(`**/*.${word}`)),
      ...scripts('**/*-test'),
      ...scripts('**/*.test-d'),
      ...scripts('**/*_test'),
      ...scripts('**/test'),
      ...['**/*.test.vue', '**/*.spec.vue', '**/*.test.svelte'],
    ],
    source:
      'https://vitest.dev/config/include, https://jestjs.io/docs/configuration#testmatch-arraystring, https://nodejs.org/api/test.html#running-tests-from-the-command-line, tsd, Cypress, Deno',
    match: ['a.test.ts', 'src/b.spec.jsx', 'a.test-d.ts', 'x/login.cy.js', 'e2e/a.e2e.ts', 'a-test.mjs', 'a_test.ts'],
    miss: ['latest.ts', 'a.tests.ts', 'src/contest.ts', 'spectator.js'],
  },
  {
    ecosystem: 'python',
    kind: 'test',
    paths: ['**/test_*.py', '**/*_test.py', '**/tests.py'],
    source: 'https://docs.pytest.org/en/stable/explanation/goodpractices.html, Django (tests.py)',
    match: ['test_a.py', 'a/b_test.py', 'app/tests.py'],
    miss: ['testing.py', 'contest.py'],
  },
  {
    ecosystem: 'go',
    kind: 'test',
    paths: ['**/*_test.go'],
    source: 'https://pkg.go.dev/cmd/go#hdr-Test_packages',
    match: ['a_test.go', 'pkg/b/a_test.go'],
    miss: ['test.go', 'a_tests.go'],
  },
  {
    ecosystem: 'jvm',
    kind: 'test',
    paths: ['java', 'kt', 'groovy', 'scala'].flatMap((extension) =>
      ['*Test', '*Tests', '*TestCase', '*IT', '*ITCase', '*Spec', '*Suite'].map((name) => `**/${name}.${extension}`),
    ),
    source:
      'https://maven.apache.org/surefire/maven-surefire-plugin/examples/inclusion-exclusion.html, maven-failsafe-plugin, Spock, ScalaTest',
    match: ['src/test/java/a/BTest.java', 'a/BIT.java', 'BTests.kt', 'BSpec.groovy', 'BSuite.scala'],
    miss: ['src/main/java/Testable.java', 'Latest.java'],
  },
  {
    ecosystem: 'jvm',
    kind: 'test',
    paths: ['java', 'kt'].map((extension) => `**/src/test/**/Test*.${extension}`),
    source: 'maven-surefire-plugin (Test*.java)',
    match: ['src/test/java/a/TestB.java'],
    miss: ['src/main/java/TestB.java'],
  },
  {
    ecosystem: 'dotnet',
    kind: 'test',
    paths: ['**/*Tests.cs', '**/*Test.cs', '**/*Tests.fs', '**/*Tests.vb', '**/*Specs.cs'],
    source: 'https://learn.microsoft.com/dotnet/core/testing/unit-testing-best-practices',
    match: ['src/A.Tests/BTests.cs', 'BTest.cs'],
    miss: ['src/Latest.cs'],
  },
  {
    ecosystem: 'ruby',
    kind: 'test',
    paths: ['**/*_spec.rb', '**/*_test.rb', '**/test/**/test_*.rb', '**/*.feature'],
    source: 'https://rspec.info, https://guides.rubyonrails.org/testing.html, minitest',
    match: ['spec/a_spec.rb', 'test/models/a_test.rb', 'test/test_a.rb', 'features/a.feature'],
    miss: ['lib/spec.rb', 'lib/test_a.rb'],
  },
  {
    ecosystem: 'php',
    kind: 'test',
    paths: ['**/*Test.php', '**/*Cest.php', '**/*.phpt'],
    source: 'https://docs.phpunit.de/en/11.0/organizing-tests.html, Codeception, run-tests.php',
    match: ['tests/Unit/ATest.php', 'tests/ACest.php', 'ext/a/tests/b.phpt'],
    miss: ['src/Latest.php'],
  },
  {
    ecosystem: 'rust',
    kind: 'test',
    paths: ['tests/*.rs', '**/tests/*.rs'],
    source: 'https://doc.rust-lang.org/cargo/reference/cargo-targets.html#integration-tests',
    match: ['tests/a.rs', 'crates/x/tests/a.rs'],
    miss: ['src/a.rs', 'latests/a.rs'],
  },
  {
    ecosystem: 'c',
    kind: 'test',
    paths: ['c', 'cc', 'cpp', 'cxx'].flatMap((extension) =>
      ['*_test', 'test_*', '*_unittest', '*_tests'].map((name) => `**/${name}.${extension}`),
    ),
    source: 'https://google.github.io/styleguide/cppguide.html#File_Names, Unity, CTest',
    match: ['src/a_test.c', 'test_a.c', 'a_unittest.cc'],
    miss: ['src/contest.c', 'latest.cpp'],
  },
  {
    ecosystem: 'swift',
    kind: 'test',
    paths: ['**/*Tests.swift', '**/*Test.swift'],
    source: 'https://developer.apple.com/documentation/xctest',
    match: ['Tests/ATests/BTests.swift'],
    miss: ['Sources/Latest.swift'],
  },
  {
    ecosystem: 'other',
    kind: 'test',
    paths: ['**/*.bats', '**/*_test.exs', '**/*_test.dart', '**/t/*.t', '**/*.tftest.hcl'],
    source: 'bats-core, ExUnit, dart test, prove(1), terraform test',
    match: ['test/a.bats', 'test/a_test.exs', 'test/a_test.dart', 't/a.t', 'tests/a.tftest.hcl'],
  },
  {
    ecosystem: 'any',
    kind: 'support',
    paths: [
      ...[
        'fixtures',
        'fixture',
        'mocks',
        'stubs',
        'fakes',
        'helpers',
        'support',
        'utils',
        'snapshots',
        'golden',
        'data',
        'resources',
      ].flatMap((folder) => ['test', 'tests', 'spec', '__tests__', 'e2e', 'cypress'].map((root) => `**/${root}/**/${folder}/`)),
      ...['**/fixtures/', '**/src/test/resources/', '**/spec/factories/', '**/test/factories/'],
      ...['vitest', 'jest', 'playwright', 'cypress', 'karma', 'mocha'].flatMap((runner) => [
        `**/${runner}.config.*`,
        `**/${runner}.setup.*`,
      ]),
      ...[
        '**/setupTests.*',
        '**/.mocharc.*',
        '**/pytest.ini',
        '**/tox.ini',
        '**/.rspec',
        '**/phpunit.xml',
        '**/phpunit.xml.dist',
        '**/spec_helper.rb',
        '**/rails_helper.rb',
        '**/test_helper.rb',
      ],
    ],
    source: "the runners' own documentation of configuration, fixtures and helpers",
    match: [
      'tests/fixtures/a.json',
      'test/unit/helpers/a.ts',
      'vitest.config.ts',
      'pytest.ini',
      'spec/spec_helper.rb',
      'src/test/resources/a.xml',
    ],
    miss: ['src/helpers/a.ts', 'data/a.json'],
  },
  {
    ecosystem: 'javascript',
    kind: 'test',
    paths: ['**/__tests__', '**/cypress/e2e', '**/cypress/integration', '**/e2e', '**/playwright'].flatMap((folder) =>
      scripts(`${folder}/**/*`),
    ),
    source: 'https://jestjs.io/docs/configuration#testmatch-arraystring, https://docs.cypress.io/app/references/configuration',
    match: ['src/__tests__/a.ts', 'cypress/e2e/a.js', 'e2e/login/a.ts'],
    miss: ['src/tests/readme.md'],
  },
  {
    ecosystem: 'any',
    kind: 'support',
    paths: [
      '**/test/',
      '**/tests/',
      '**/__tests__/',
      '**/spec/',
      '**/specs/',
      '**/e2e/',
      '**/cypress/',
      '**/src/androidTest/',
      '**/src/test/',
      '**/*.Tests/',
      '**/*.Test/',
      '**/*.UnitTests/',
      '**/*.IntegrationTests/',
    ],
    source: 'common layout: what stands beside tests and is none by its name',
    match: ['tests/a.json', 'test/run.sh', 'src/A.Tests/Base.cs', 'spec/a.rb', 'tests/__init__.py'],
    miss: ['src/contests/a.ts', 'src/inspect/a.ts'],
  },
];
