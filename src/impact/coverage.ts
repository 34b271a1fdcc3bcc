import { languageFacts } from '../match/language.js';
import type { ChangedPath, ImpactCoverage, ImpactReason, ImpactState } from '../model/impact.js';
import type { GivenChange } from './change.js';
import type { CodeGraph } from './graph.js';
import { impactLanguageOf } from './languages/index.js';
import type { PackageChange } from './manifests.js';

/** What was not read of a tree, by path. */
export interface Unread {
  missing: readonly string[];
  oversized: readonly string[];
  binary: readonly string[];
}

export interface PastFacts {
  commits: number;
  shallow: boolean;
  limit: number;
}

/** What a state rests on beside the change itself. */
export interface Looked {
  unread: Unread;
  pastFacts: PastFacts;
  /** What changed cannot be told. */
  isUnknown: boolean;
  packages: readonly PackageChange[];
  changes: readonly GivenChange[];
}

const MOST_UNRESOLVED = 100;
const MOST_PATHS = 20;

/** Folders that hold copies of the code of others. */
const VENDORED = /(?:^|\/)(?:node_modules|bower_components|vendor|vendored|third[-_]party|\.yarn|Godeps)\/|[.-]min\.(?:js|css)$/i;

/** What a build writes, where it is committed. */
const BUILT = /(?:^|\/)dist\//;

/** Whether a file is written by a tool, as it says itself or its folder does. */
export function isGenerated({ tree }: CodeGraph, path: string): boolean {
  return BUILT.test(path) || tree.facts(tree.index(path))?.generated === true;
}

/** What was looked at, and what was not. */
export function coverageOf(graph: CodeGraph, unread: Unread, history: PastFacts): ImpactCoverage {
  const { tree } = graph;
  const languages = new Map<string, ImpactCoverage['languages'][number]>();
  const [unsure, generated, vendored]: [string[], string[], string[]] = [[], [], []];
  for (const [file, path] of tree.paths.entries()) {
    const facts = tree.facts(file);
    if (VENDORED.test(path)) vendored.push(path);
    if (isGenerated(graph, path)) generated.push(path);
    if (facts?.unsure !== undefined) unsure.push(path);
    const language = languageFacts(path);
    if (language === null || (language.kind !== 'programming' && facts === null)) continue;
    const row = languages.get(language.name) ?? {
      language: language.name,
      files: 0,
      read: 0,
      status: impactLanguageOf(path)?.status ?? ('history-only' as const),
    };
    row.files++;
    if (facts !== null) row.read++;
    languages.set(language.name, row);
  }
  const cut = (paths: string[]): { count: number; paths: string[] } => ({
    count: paths.length,
    paths: paths.slice(0, MOST_PATHS),
  });
  return {
    languages: [...languages.values()].sort((a, b) => b.files - a.files || (a.language < b.language ? -1 : 1)),
    imports: graph.counts,
    unresolved: graph.unresolved
      .slice(0, MOST_UNRESOLVED)
      .map(({ file, line, specifier }) => ({ path: tree.paths[file] ?? '', line, specifier })),
    edges: graph.size,
    missing: [...unread.missing].sort(),
    oversized: [...unread.oversized].sort(),
    binary: [...unread.binary].sort(),
    unsure: cut(unsure),
    generated: cut(generated),
    vendored: cut(vendored),
    history,
  };
}

/** Data to Linguist, and yet what programs are made from. */
const INTERFACES: ReadonlySet<string> = new Set(['GraphQL']);

/** Whose files import the packages of an ecosystem. */
const IMPORTERS: Record<PackageChange['ecosystem'], readonly string[]> = {
  cargo: ['Rust'],
  composer: ['PHP'],
  go: ['Go'],
  maven: ['Java', 'Kotlin', 'Scala', 'Groovy'],
  npm: ['JavaScript', 'TypeScript'],
  nuget: ['C#', 'F#', 'Visual Basic .NET'],
  pypi: ['Python'],
  rubygems: ['Ruby'],
};

/** Manifests and lockfiles that changed a package, where no reader knows the language that would import it. */
function unreadImporters(packages: readonly PackageChange[], { tree }: CodeGraph): string[] {
  if (packages.length === 0) return [];
  const unread = new Set(
    tree.paths.flatMap((path) => (impactLanguageOf(path) === null ? (languageFacts(path)?.name ?? []) : [])),
  );
  const found = packages.filter(({ ecosystem }) => IMPORTERS[ecosystem].some((language) => unread.has(language)));
  return [...new Set(found.map(({ path }) => path))].sort();
}

/** With one of these, what is listed is not the impact. */
const INCOMPLETE: ReadonlySet<ImpactReason['code']> = new Set(['missing-content', 'nothing-analysed', 'unknown-base']);

/** How much of a change could be followed, and why not more. */
export function stateOf(
  changed: readonly ChangedPath[],
  head: CodeGraph,
  { unread, pastFacts: history, isUnknown, packages, changes }: Looked,
  unblamed: readonly string[],
): { state: ImpactState; reasons: ImpactReason[] } {
  const moving = changed.filter(({ cosmetic }) => !cosmetic);
  // A file that can be run is code, whatever its language.
  const programs = new Set(changes.flatMap(({ path, after, before }) => ((after ?? before)?.mode === '100755' ? path : [])));
  const isCode = (path: string): boolean => {
    const language = languageFacts(path);
    if (language === null) return programs.has(path);
    return language?.kind === 'programming' || INTERFACES.has(language?.name ?? '');
  };
  const unreadPaths = new Set([...unread.oversized, ...unread.binary]);
  const missing = new Set(unread.missing);
  const pick = (test: (one: ChangedPath) => boolean): string[] => moving.filter(test).map(({ path }) => path);
  const historyOnly = pick(
    ({ path, followed }) => followed === 'history' && isCode(path) && !unreadPaths.has(path) && !missing.has(path),
  );
  const unfollowed = pick(({ path, followed }) => followed === 'history' && isCode(path));
  const code = pick(({ path }) => isCode(path));
  const found: [ImpactReason['code'], readonly string[]][] = [
    ['nothing-analysed', code.length > 0 && unfollowed.length === code.length ? code : []],
    ['missing-content', [...missing].sort()],
    ['unread-changes', pick(({ path }) => unreadPaths.has(path))],
    ['history-only-changes', unfollowed.length > 0 && unfollowed.length === code.length ? [] : historyOnly],
    ['unread-importers', unreadImporters(packages, head)],
    ['submodule-changes', pick(({ status }) => status === 'submodule')],
    ['unsure-changes', pick(({ path }) => head.tree.facts(head.tree.index(path))?.unsure !== undefined)],
    ['unblamed-changes', unblamed],
  ];
  const reasons = found
    .filter(([, paths]) => paths.length > 0)
    .map(([code, paths]): ImpactReason => ({ code, count: paths.length, paths: paths.slice(0, 10) }));
  if (isUnknown) reasons.unshift({ code: 'unknown-base', count: 1, paths: [] });
  if (history.shallow) reasons.push({ code: 'shallow-history', count: history.commits, paths: [] });
  const isIncomplete = reasons.some(({ code }) => INCOMPLETE.has(code));
  return { state: isIncomplete ? 'incomplete' : reasons.length > 0 ? 'partial' : 'complete', reasons };
}

/** Code, as against data, prose and markup. */
export function isProgram(path: string): boolean {
  return languageFacts(path)?.kind === 'programming';
}
