import type { CodeTree, EdgeSink } from './language.js';
import { nearest, pathIndex } from './path-index.js';
import { folderOf } from './tree.js';

/** Segments of a path that say "test" rather than what is tested. */
const TEST_FOLDERS = new Set([
  'test',
  'tests',
  '__tests__',
  'spec',
  'specs',
  'testing',
  'unit',
  'unit_tests',
  'unittests',
  'integration',
]);
/** Extensions between which a test may stand for its subject: TypeScript tests of JavaScript, components, and so on. */
const FAMILIES = [
  ['ts', 'tsx', 'js', 'jsx', 'mjs', 'cjs', 'mts', 'cts', 'vue', 'svelte', 'astro'],
  ['java', 'kt', 'scala', 'groovy'],
  ['py', 'pyx', 'pyi'],
  ['c', 'cc', 'cpp', 'cxx', 'h', 'hpp', 'hh', 'cu'],
  ['ex', 'exs'],
];
const familyOf = new Map(FAMILIES.flatMap((family) => family.map((extension) => [extension, family] as const)));

/**
 * Edges from tests to what they test, by its name alone: `foo.test.ts` and `foo.ts`, `test_foo.py` and `foo.py`, `FooTest.java` and
 * `Foo.java`. The file beside it or in the mirrored folder first, then the only one of that name. Always a guess.
 *
 * @param isTest which files are tests
 * @param knows whether something surer says the same
 */
export function linkTests(
  tree: CodeTree,
  isTest: (path: string) => boolean,
  knows: (from: number, to: number) => boolean,
  sink: EdgeSink,
): void {
  const index = pathIndex(tree);
  for (let from = 0; from < tree.paths.length; from++) {
    const path = tree.paths[from] ?? '';
    if (!isTest(path)) continue;
    for (const name of subjectNames(path)) {
      const candidates = index.named(name).filter((file) => file !== from);
      const to = subjectOf(tree, path, candidates, isTest);
      if (to < 0) continue;
      if (!knows(from, to)) sink.edge(from, to, 'test', 0, name, { possible: true });
      break;
    }
  }
}

/** More files of one name than this have nothing to do with a test of that name, unless one lies where it should. */
const MOST_CANDIDATES = 200;

function subjectOf(tree: CodeTree, path: string, candidates: readonly number[], isTest: (path: string) => boolean): number {
  if (candidates.length === 0 || candidates.length > MOST_CANDIDATES) return -1;
  const sources = candidates.filter((file) => !isTest(tree.paths[file] ?? ''));
  const own = folderOf(path);
  const beside = sources.filter((file) => folderOf(tree.paths[file] ?? '') === own);
  if (beside.length > 0) return beside[0] ?? -1;
  const wanted = plainFolder(own);
  const mirrored = sources.filter((file) => isMirrored(wanted, plainFolder(folderOf(tree.paths[file] ?? ''))));
  // Of equals the shortest: what lies deeper only ends alike.
  const byLength = mirrored.sort((a, b) => (tree.paths[a] ?? '').length - (tree.paths[b] ?? '').length);
  if (byLength.length > 0) return nearest(tree, path, byLength);
  const only = sources.length === 1 ? (sources[0] ?? -1) : -1;
  return only >= 0 && isLikely(wanted, tree.paths[only] ?? '') ? only : -1;
}

/** A name of one word is found anywhere (`utils.ts`): it counts in the same part of the tree only. */
function isLikely(test: readonly string[], subject: string): boolean {
  const name = subject.slice(subject.lastIndexOf('/') + 1);
  if (/[a-z][A-Z]|[A-Za-z0-9][_-][A-Za-z0-9]/.test(name.slice(0, 200))) return true;
  const source = plainFolder(folderOf(subject));
  const shared = Math.min(2, test.length, source.length);
  for (let at = 0; at < shared; at++) if (test[at] !== source[at]) return false;
  return true;
}

/** The folders of a path without those that part tests from sources. */
function plainFolder(folder: string): string[] {
  return folder
    .split('/')
    .filter((name) => name !== '' && !TEST_FOLDERS.has(name) && name !== 'src' && name !== 'lib' && name !== 'main');
}

/** The folders of a test are the last ones of its subject's, or the other way round: `tests/db/` and `app/db/`. */
function isMirrored(test: readonly string[], source: readonly string[]): boolean {
  const length = Math.min(test.length, source.length);
  if (length === 0) return test.length === source.length;
  for (let at = 1; at <= length; at++) if (test[test.length - at] !== source[source.length - at]) return false;
  return true;
}

/** File names that a test of this name may be about, the likeliest first. */
export function subjectNames(path: string): string[] {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const dot = name.lastIndexOf('.');
  if (dot <= 0 || name.length > 200) return [];
  const extension = name.slice(dot + 1);
  const whole = name.slice(0, dot);
  const stems = stemsOf(whole);
  // `tests/foo.rs`: the folder says that it is a test.
  if (stems.length === 0) stems.push(whole);
  const extensions = [extension, ...(familyOf.get(extension) ?? []).filter((other) => other !== extension)];
  return stems.flatMap((stem) => extensions.map((each) => `${stem}.${each}`));
}

const SUFFIXES = [
  '.test',
  '.spec',
  '.tests',
  '_test',
  '_tests',
  '_spec',
  '-test',
  '-spec',
  '.unit',
  '.e2e',
  '.integration',
  '.cy',
];
/** As classes are named. */
const CAPITAL_SUFFIXES = [
  'Tests',
  'Test',
  'TestCase',
  'Spec',
  'Specs',
  'IT',
  'ITCase',
  'UnitTest',
  'IntegrationTest',
  'UnitTests',
];

function stemsOf(whole: string): string[] {
  let stem = whole;
  // `a.unit.test.ts` has two.
  for (let round = 0; round < 2; round++) {
    const suffix = SUFFIXES.find((end) => stem.length > end.length && stem.endsWith(end));
    if (suffix === undefined) break;
    stem = stem.slice(0, -suffix.length);
  }
  if (stem !== whole) return [stem];
  if (whole.startsWith('test_') || whole.startsWith('test-')) return [whole.slice(5)].filter((rest) => rest !== '');
  const capital = CAPITAL_SUFFIXES.filter((end) => whole.length > end.length && whole.endsWith(end)).map((end) =>
    whole.slice(0, -end.length),
  );
  if (capital.length > 0) return [...new Set(capital)];
  return /^Test[A-Z]/.test(whole) ? [whole.slice(4)] : [];
}
