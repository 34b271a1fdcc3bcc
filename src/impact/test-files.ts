import { testFiles } from '../catalog/test-files.js';
import type { CodeTree } from './language.js';
import { anyLiteral, quickGlobs } from './quick-globs.js';

const rows = testFiles.map(({ kind, paths }) => ({ kind, may: anyLiteral(paths), fits: quickGlobs(paths) }));
const mayBe = anyLiteral(testFiles.flatMap(({ paths }) => paths));

export type TestKind = 'test' | 'support';

/**
 * Whether a path is a test, or serves tests (fixtures, mocks, snapshots, configuration of a runner); null: neither, as far as its name
 * tells. Rows and their sources: `catalog/test-files.ts`. Linear in the path.
 */
export function testKindOf(path: string): TestKind | null {
  return mayBe(path) ? (rows.find(({ may, fits }) => may(path) && fits(path))?.kind ?? null) : null;
}

const known = new WeakMap<CodeTree, (TestKind | null)[]>();

/** {@link testKindOf} of every file of a tree, by index; made once. */
export function testKindsIn(tree: CodeTree): readonly (TestKind | null)[] {
  let kinds = known.get(tree);
  if (kinds === undefined) {
    kinds = tree.paths.map(testKindOf);
    known.set(tree, kinds);
  }
  return kinds;
}

/** A file that may name a test runner: `package.json`, `pyproject.toml`, `go.mod`, `pom.xml`, `Gemfile`, … */
export interface Manifest {
  path: string;
  text: string;
}

export interface Runner {
  id: string;
  /** To be pasted into a POSIX shell at the root of the repository. */
  command: string;
}

interface RunnerRow {
  id: string;
  /** The path of a test file. */
  tests: RegExp;
  manifest: RegExp;
  /** What a manifest that names the runner holds; of `package.json` its dependencies and scripts, one a line. */
  names: RegExp;
  command(at: Place): string | null;
  source: string;
}

/** Quoted already, but for `raw`. */
interface Place {
  /** The folder of the manifest from the root; empty: the root. */
  folder: string;
  /** The file from that folder. */
  file: string;
  /** Its name without endings. */
  name: string;
  raw: string;
}

const SCRIPT = /\.(?:[cm]?[jt]sx?|vue|svelte)$/;
const PACKAGE = /(?:^|\/)package\.json$/;
const PYTHON = /(?:^|\/)(?:pyproject\.toml|setup\.cfg|setup\.py|tox\.ini|pytest\.ini|Pipfile|requirements[^/]{0,40}\.txt)$/;
const within = ({ folder }: Place, command: string): string => (folder === '' ? command : `(cd ${folder} && ${command})`);
const nodeRow = (id: string, tests: RegExp, names: RegExp, command: string, source: string): RunnerRow => ({
  id,
  tests,
  manifest: PACKAGE,
  names,
  command: (at) => within(at, `${command} ${at.file}`),
  source,
});

const runners: readonly RunnerRow[] = [
  nodeRow(
    'cypress',
    /(?:\.cy\.[jt]sx?|(?:^|\/)cypress\/.{1,4000}\.[jt]sx?)$/,
    /^cypress /m,
    'npx cypress run --spec',
    'https://docs.cypress.io/app/references/command-line',
  ),
  nodeRow(
    'playwright',
    /(?:^|\/)(?:e2e|playwright)\/.{1,4000}\.[cm]?[jt]sx?$|\.e2e\.[jt]s$/,
    /^@playwright\/test /m,
    'npx playwright test',
    'https://playwright.dev/docs/test-cli',
  ),
  nodeRow('tsd', /\.test-d\.[cm]?tsx?$/, /^tsd /m, 'npx tsd --files', 'https://github.com/tsdjs/tsd'),
  nodeRow(
    'vitest',
    SCRIPT,
    /^(?:vitest|vite-plus) |^script .{0,400}\bvitest\b/m,
    'npx vitest run',
    'https://vitest.dev/guide/cli',
  ),
  nodeRow(
    'jest',
    SCRIPT,
    /^(?:jest|react-scripts|@jest\/core) |^script .{0,400}\bjest\b/m,
    'npx jest --runTestsByPath',
    'https://jestjs.io/docs/cli',
  ),
  nodeRow('mocha', SCRIPT, /^mocha |^script .{0,400}\bmocha\b/m, 'npx mocha', 'https://mochajs.org/#command-line-usage'),
  nodeRow('ava', SCRIPT, /^ava /m, 'npx ava', 'https://github.com/avajs/ava/blob/main/docs/05-command-line.md'),
  nodeRow('playwright', SCRIPT, /^@playwright\/test /m, 'npx playwright test', 'https://playwright.dev/docs/test-cli'),
  nodeRow('node', SCRIPT, /^script .{0,400}\bnode\b.{0,200} --test\b/m, 'node --test', 'https://nodejs.org/api/test.html'),
  {
    id: 'pytest',
    tests: /\.py$/,
    manifest: PYTHON,
    names: /\bpytest\b/,
    command: (at) => within(at, `python -m pytest ${at.file}`),
    source: 'https://docs.pytest.org/en/stable/how-to/usage.html',
  },
  {
    id: 'unittest',
    tests: /\.py$/,
    manifest: PYTHON,
    names: /\bunittest\b/,
    command: (at) => within(at, `python -m unittest ${at.file}`),
    source: 'https://docs.python.org/3/library/unittest.html#command-line-interface',
  },
  {
    id: 'go',
    tests: /_test\.go$/,
    manifest: /(?:^|\/)go\.mod$/,
    names: /^module\b/m,
    command: (at) => within(at, `go test ${quoted(`./${at.raw.includes('/') ? at.raw.slice(0, at.raw.lastIndexOf('/')) : ''}`)}`),
    source: 'https://pkg.go.dev/cmd/go#hdr-Test_packages: a file alone lacks its package',
  },
  {
    id: 'maven',
    tests: /\.(?:java|kt|groovy|scala)$/,
    manifest: /(?:^|\/)pom\.xml$/,
    names: /<project\b/,
    command: (at) => within(at, `mvn test -Dtest=${at.name}`),
    source: 'https://maven.apache.org/surefire/maven-surefire-plugin/examples/single-test.html',
  },
  {
    id: 'gradle',
    tests: /\.(?:java|kt|groovy|scala)$/,
    manifest: /(?:^|\/)build\.gradle(?:\.kts)?$/,
    names: /(?:)/,
    command: (at) => within(at, `gradle test --tests ${at.name}`),
    source: 'https://docs.gradle.org/current/userguide/java_testing.html#test_filtering',
  },
  {
    id: 'cargo',
    tests: /(?:^|\/)tests\/[^/]+\.rs$/,
    manifest: /(?:^|\/)Cargo\.toml$/,
    names: /^\[package\]/m,
    command: (at) => (/^tests\/[^/]+\.rs$/.test(at.raw) ? within(at, `cargo test --test ${at.name}`) : null),
    source: 'https://doc.rust-lang.org/cargo/commands/cargo-test.html',
  },
  {
    id: 'dotnet',
    tests: /\.(?:cs|fs|vb)$/,
    manifest: /\.(?:cs|fs|vb)proj$/,
    names: /Microsoft\.NET\.Test\.Sdk|xunit|nunit|mstest/i,
    command: (at) => within(at, `dotnet test --filter ${quoted(`FullyQualifiedName~${unquoted(at.name)}`)}`),
    source: 'https://learn.microsoft.com/dotnet/core/testing/selective-unit-tests',
  },
  {
    id: 'rspec',
    tests: /_spec\.rb$/,
    manifest: /(?:^|\/)(?:Gemfile|[^/]+\.gemspec|\.rspec)$/,
    names: /rspec|^--/m,
    command: (at) => within(at, `bundle exec rspec ${at.file}`),
    source: 'https://rspec.info/features/3-13/rspec-core/command-line/',
  },
  {
    id: 'minitest',
    tests: /(?:_test|\/test_[^/]+)\.rb$/,
    manifest: /(?:^|\/)(?:Gemfile|[^/]+\.gemspec)$/,
    names: /minitest|\brails\b|test-unit/,
    command: (at) => within(at, `bundle exec ruby -Itest ${at.file}`),
    source: 'https://guides.rubyonrails.org/testing.html',
  },
  {
    id: 'phpunit',
    tests: /Test\.php$/,
    manifest: /(?:^|\/)(?:composer\.json|phpunit\.xml(?:\.dist)?)$/,
    names: /phpunit/,
    command: (at) => within(at, `vendor/bin/phpunit ${at.file}`),
    source: 'https://docs.phpunit.de/en/11.0/textui.html',
  },
  {
    id: 'ctest',
    tests: /\.(?:c|cc|cpp|cxx)$/,
    manifest: /(?:^|\/)CMakeLists\.txt$/,
    names: /enable_testing|include\s{0,20}\(\s{0,20}CTest|add_test/i,
    command: (at) => `ctest --test-dir build -R ${at.name}`,
    source: 'https://cmake.org/cmake/help/latest/manual/ctest.1.html',
  },
];

/**
 * How to run one test file; null where no manifest above it names a runner, or the path holds a control character. The nearest manifest
 * counts; where one names several runners, the first of the list that runs such files. Paths are quoted for a POSIX shell, and one that
 * begins with a dash is written `./-…`. Nothing is looked up: whether the runner is installed is not known.
 */
export function runnersIn(manifests: readonly Manifest[]): (path: string) => Runner | null {
  const byFolder = new Map<string, ReadManifest[]>();
  for (const { path, text } of [...manifests].sort((a, b) => (a.path < b.path ? -1 : 1))) {
    if (/[\p{Cc}\p{Cf}]/u.test(path)) continue;
    const folder = folderOf(path);
    const manifest = { path, folder, said: once(() => said(path, text)) };
    byFolder.set(folder, [...(byFolder.get(folder) ?? []), manifest]);
  }
  return (path) => {
    if (/[\p{Cc}\p{Cf}\u2028\u2029]/u.test(path)) return null;
    for (const manifest of foldersAbove(path).flatMap((folder) => byFolder.get(folder) ?? [])) {
      for (const row of runners) {
        if (!row.tests.test(path) || !row.manifest.test(manifest.path) || !row.names.test(manifest.said())) continue;
        const command = row.command(placeOf(path, manifest.folder));
        if (command !== null) return { id: row.id, command };
      }
    }
    return null;
  };
}

/** A manifest is read when the first test below it asks. */
interface ReadManifest {
  path: string;
  folder: string;
  said(): string;
}

function once(make: () => string): () => string {
  let made: string | null = null;
  return () => {
    made ??= make();
    return made;
  };
}

/** The nearest first, the root last. */
function foldersAbove(path: string): string[] {
  const folders: string[] = [];
  for (let folder = folderOf(path); folder !== ''; folder = folderOf(folder)) folders.push(folder);
  return [...folders, ''];
}

const folderOf = (path: string): string => (path.includes('/') ? path.slice(0, path.lastIndexOf('/')) : '');

function placeOf(path: string, folder: string): Place {
  const raw = folder === '' ? path : path.slice(folder.length + 1);
  const name = raw.slice(raw.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '');
  return { folder: folder === '' ? '' : quoted(folder), file: quoted(raw), name: quoted(name), raw };
}

/** One word of a POSIX shell (2.2.2 Single-Quotes). A leading dash would be an option. */
function quoted(word: string): string {
  const safe = word.startsWith('-') ? `./${word}` : word;
  return /^[\w./@%+=:,~-]+$/.test(safe) && !safe.startsWith('~') ? safe : `'${safe.replaceAll("'", "'\\''")}'`;
}

const unquoted = (word: string): string => (word.startsWith("'") ? word.slice(1, -1).replaceAll("'\\''", "'") : word);

/** Of `package.json` the names of its dependencies and its scripts, one a line; of another file its text. */
function said(path: string, text: string): string {
  if (!PACKAGE.test(path)) return text.slice(0, 1 << 20);
  const value = packageOf(text);
  const lines = ['dependencies', 'devDependencies', 'peerDependencies', 'optionalDependencies'].flatMap((key) =>
    Object.keys(objectOf(value[key])).map((name) => `${name} `),
  );
  return [...lines, ...Object.values(objectOf(value.scripts)).map((script) => `script ${String(script).slice(0, 2000)}`)].join(
    '\n',
  );
}

function packageOf(text: string): Record<string, unknown> {
  try {
    return objectOf(JSON.parse(text) as unknown);
  } catch {
    return {};
  }
}

const objectOf = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Record<string, unknown>) : {};
