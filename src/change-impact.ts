import type { Config } from './config.js';
import { ProvenanceError } from './errors.js';
import { assessImpact, type ImpactFacts } from './impact/assess.js';
import type { GivenChange, Versions } from './impact/change.js';
import { buildGraph, type CodeGraph } from './impact/graph.js';
import { impactLanguages, isConfig } from './impact/languages/index.js';
import { changedPackages, type PackageChange } from './impact/manifests.js';
import { OWNERS_PATHS, type Owners, parseOwners } from './impact/owners.js';
import { type PatchedFile, parsePatch } from './impact/patch.js';
import type { Authorship } from './impact/provenance.js';
import { DEFAULT_THRESHOLDS } from './impact/rating.js';
import { testKindsIn } from './impact/test-files.js';
import { folderOf, joinPath } from './impact/tree.js';
import { languageOf } from './match/language.js';
import type { Gap } from './model/evidence.js';
import type { ImpactReport } from './model/impact.js';
import type { RepoReport, Report } from './model/report.js';
import type { ControlResult } from './model/requirement-result.js';
import { nearest } from './nearest.js';
import { type RangeRequest, resolveRange } from './range.js';
import { ecosystemOf, type SourceFile } from './requirements/dependencies/index.js';
import { type Progress, scan } from './scan.js';
import { HISTORY_LIMIT, readChangeHistory } from './sources/change-history.js';
import { readChangedLines } from './sources/changed-lines.js';
import { CODE_MAX_BYTES, type CodeAtCommit, CodeReader } from './sources/code.js';
import { unreadableTree } from './sources/files.js';
import { sortGaps, verdictOf } from './verdict.js';
import { EMPTY_TREE, type Git, type TreeEntry } from './world/git/index.js';
import type { World } from './world/index.js';

export interface ImpactOptions {
  config?: Config;
  range?: Pick<RangeRequest, 'range' | 'base' | 'head'>;
  /** What would change, instead of a range: paths or folders at the head. */
  paths?: readonly string[];
  /** From where paths count that name nothing from the root. */
  folder?: string;
  /** A unified diff against the head, instead of a range. */
  diff?: string;
  /** What a requirements file says at the head; see `checkRequirements`. */
  controls?: readonly ControlResult[] | null;
  onProgress?: (progress: Progress) => void;
}

/**
 * What a change reaches: files, tests, packages, owners, controls, joined with who wrote its lines. Everything is read from blobs; nothing
 * of the repository is executed and none of its settings is taken from the work tree.
 * @throws ProvenanceError `usage`, `unknown-revision`
 */
export async function impact(world: World, options: ImpactOptions = {}): Promise<Report> {
  const report = await scanned(world, options);
  const [repo] = report.repos as [RepoReport];
  const { head } = repo.range;
  if (head === null)
    throw new ProvenanceError('unknown-revision', 'there is no commit yet, so nothing can have an impact', {
      fix: 'commit first',
    });
  const { result, gaps } = await impactOf(world, repo, head, options);
  const all = sortGaps([...repo.gaps, ...gaps, ...impactGaps(result)]);
  return {
    ...report,
    command: 'impact',
    ...verdictOf(all, repo.findings, 'look'),
    repos: [{ ...repo, gaps: all, complete: all.length === 0, impact: result }],
  };
}

/** What the change of a scanned range reaches, and what of it could not be read. */
export async function impactOf(
  world: World,
  repo: RepoReport,
  head: string,
  options: ImpactOptions,
): Promise<{ result: ImpactReport; gaps: Gap[] }> {
  const { config, onProgress } = options;
  const gaps: Gap[] = [];
  const base = isGiven(options) ? null : baseOf(world.git, repo, head, gaps);
  const reading: Reading = { world, gaps, repo, base, head, tell: onProgress ?? (() => {}) };
  const facts = await readFacts(reading, options);
  return { result: assessImpact({ ...facts, thresholds: config?.impact ?? DEFAULT_THRESHOLDS }), gaps };
}

function isGiven({ paths, diff }: ImpactOptions): boolean {
  return paths !== undefined || diff !== undefined;
}

/** The commits of the range, and who they say wrote them. Without a range: the branch, or on the default branch its last commit. */
async function scanned(world: World, options: ImpactOptions): Promise<Report> {
  const ask = (range: Pick<RangeRequest, 'range' | 'base' | 'head'>): Promise<Report> =>
    scan(world, {
      ...range,
      files: false,
      lines: false,
      ...(options.config === undefined ? {} : { config: options.config }),
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    });
  if (isGiven(options)) return ask({ range: `${options.range?.head ?? 'HEAD'}^!` });
  const { git, now } = world;
  const { refs } = await git.refs();
  const asked = options.range ?? {};
  const { range, gaps } = await resolveRange(git, asked, refs, now());
  if (range.head === null || gaps.some(isWithoutBase)) return ask(asked);
  const isLast = options.range === undefined && (range.base === null || range.base === range.head);
  const single = isLast ? 'HEAD^!' : asked.range?.endsWith('^!') ? asked.range : null;
  if (single === null) {
    if (range.base !== null) return ask(asked);
    throw new ProvenanceError('usage', `${range.expression} has no base, so there is no change to follow`, {
      fix: 'name both ends: ai-provenance impact main...HEAD, or one commit: HEAD^!',
    });
  }
  // What a merge brings is everything since its first parent, so its commits are those, too.
  const parent = await git.resolve(`${range.head}^1`);
  if (parent === null) return ask({ range: single });
  const report = await ask({ range: `${parent}..${range.head}` });
  return { ...report, repos: report.repos.map((repo) => ({ ...repo, range: { ...repo.range, expression: single } })) };
}

function isWithoutBase({ code }: Gap): boolean {
  return code === 'unknown-base' || code === 'no-merge-base';
}

/** What the change is compared with: a commit, or for the first commit of a history the empty tree; null where nobody can tell. */
function baseOf(git: Git, { range, gaps: known }: RepoReport, head: string, gaps: Gap[]): string | null {
  if (known.some(isWithoutBase)) return null;
  const base = range.mergeBase ?? range.base;
  if (base !== null) return base;
  if (!git.facts.shallow.includes(head)) return EMPTY_TREE[git.facts.objectFormat];
  gaps.push({
    code: 'unknown-base',
    subject: range.expression,
    detail: 'the commit before it is not in this shallow clone, so nobody can tell what changed',
    fix: 'git fetch --unshallow origin (GitHub Actions: fetch-depth: 0)',
  });
  return null;
}

interface Reading {
  world: World;
  gaps: Gap[];
  repo: RepoReport;
  base: string | null;
  head: string;
  tell(progress: Progress): void;
}

async function readFacts(reading: Reading, options: ImpactOptions): Promise<Omit<ImpactFacts, 'thresholds'>> {
  const { world, gaps, head, base, tell } = reading;
  const { git, cache } = world;
  const reader = new CodeReader({ git, cache, gaps, onFiles: (done, total) => tell({ phase: 'files', done, total }) });
  const isFirst = base === EMPTY_TREE[git.facts.objectFormat];
  const onCommits = (done: number, total: number): void => tell({ phase: 'history', done, total });
  const past = isFirst ? [] : readChangeHistory({ git, cache, gaps, onCommits }, base ?? head);
  const [after, history] = await Promise.all([reader.at(head), past]);
  const patched = patchedBy(options, after);
  const compared = base === null ? givenChanges(options, patched, after) : await changesBetween(git, base, head, gaps);
  const changes = compared ?? [];
  const before = base === null ? null : await codeBefore(git, reader, after, changes);
  reader.store();
  const lines = base === null ? linesOfPatch(patched) : await linesBetween(git, base, head, gaps);
  const packages = changedPackages(await manifestsIn(git, before, changes, gaps), await manifestsIn(git, after, changes, gaps));
  return {
    isUnknown: (base === null && !isGiven(options)) || compared === null || !after.whole || before?.whole === false,
    given: options.diff !== undefined ? 'diff' : options.paths !== undefined ? 'paths' : 'range',
    base:
      base === null || before === null
        ? null
        : { commit: isFirst ? null : base, tree: before.tree, graph: moves(changes) ? graphOf(before) : null },
    head: { commit: head, graph: graphOf(after, packages) },
    changes,
    versions: before === null ? new Map() : await versionsOf(git, { before, after }, changes, gaps),
    lines,
    unread: { missing: after.missing, oversized: after.oversized, binary: after.binary },
    history,
    pastFacts: { commits: history.length, shallow: git.facts.shallow.length > 0, limit: HISTORY_LIMIT },
    packages,
    owners: await ownersAt(git, before ?? after, gaps),
    controls: options.controls ?? null,
    authorship: base === null ? null : await authorshipOf(reading, isFirst ? null : base, changes, lines),
  };
}

/**
 * The base, as the head without its changes. Where imports of files that did not change lead where they led, only the changed ones are
 * looked at.
 */
async function codeBefore(
  git: Git,
  reader: CodeReader,
  after: CodeAtCommit,
  changes: readonly GivenChange[],
): Promise<CodeAtCommit> {
  const entries = new Map(after.entries);
  for (const { path } of changes) entries.delete(path);
  const sizes = await git.sizes(changes.flatMap(({ before }) => before?.id ?? []));
  const changed = changes.flatMap(({ path, from, before }) =>
    before === null ? [] : { path: from ?? path, ...before, size: sizes.get(before.id) ?? null },
  );
  for (const entry of changed) entries.set(entry.path, entry);
  const { tree, ...read } = await reader.of(moves(changes) ? [...entries.values()] : changed);
  return { ...read, tree, entries };
}

function graphOf({ tree }: CodeAtCommit, changed: readonly PackageChange[] = []): CodeGraph {
  return buildGraph(tree, impactLanguages, languageOf, (path) => testKindsIn(tree)[tree.index(path)] === 'test', changed);
}

/** Whether imports of files that did not change may lead elsewhere now. */
function moves(changes: readonly GivenChange[]): boolean {
  return changes.some(
    ({ path, status, before, after }) => status !== 'modified' || before?.mode === LINK || after?.mode === LINK || isConfig(path),
  );
}

const LINK = '120000';

/** The files of a diff that was given. @throws ProvenanceError `usage` */
function patchedBy({ diff }: ImpactOptions, { entries }: CodeAtCommit): PatchedFile[] {
  if (diff === undefined) return [];
  const patched = parsePatch(diff, (path) => entries.has(path));
  if (patched.length > 0 || diff.trim() === '') return patched;
  throw new ProvenanceError('usage', 'what was given as a diff names no file', {
    fix: 'give a unified diff without colours: git diff --no-color, or git format-patch --stdout',
  });
}

/** Paths that people named, as changes of what is there. */
function givenChanges(
  { paths = [], folder = '' }: ImpactOptions,
  patched: readonly PatchedFile[],
  { entries }: CodeAtCommit,
): GivenChange[] {
  const sideOf = (path: string): GivenChange['after'] => {
    const entry = entries.get(path);
    return entry === undefined ? null : { mode: entry.mode, id: entry.id };
  };
  const all = [...entries.keys()];
  const named = paths.flatMap((given): GivenChange[] => {
    const [path = null, ...others] = given === '' ? [] : [joinPath('', given), joinPath(folder, given)];
    const filesAt = (at: string | null): string[] =>
      at === null ? [] : entries.has(at) ? [at] : all.filter((one) => at === '' || one.startsWith(`${at}/`));
    const found = [path, ...others].map(filesAt).find(({ length }) => length > 0) ?? [];
    if (found.length === 0) {
      const near = path === null ? null : nearest(path, all);
      throw new ProvenanceError('usage', `${JSON.stringify(given)} is no path of this commit`, {
        fix: near === null ? 'paths count from the root of the repository' : `did you mean ${near}?`,
      });
    }
    return found.map((one) => ({ path: one, status: 'modified', before: null, after: sideOf(one) }));
  });
  const fromDiff = patched.map(
    ({ path, from, status }): GivenChange => ({
      path,
      ...(from === undefined ? {} : { from }),
      // The head has it still: what a diff deletes or moves is followed from where it is.
      status: entries.has(path) ? 'modified' : status,
      before: null,
      after: sideOf(path),
    }),
  );
  return [...new Map([...named, ...fromDiff].map((change) => [change.path, change])).values()];
}

/** Both versions of the changed text files that are not too large. */
async function versionsOf(
  git: Git,
  { before, after }: { before: CodeAtCommit; after: CodeAtCommit },
  changes: readonly GivenChange[],
  gaps: Gap[],
): Promise<Map<string, Versions>> {
  const wanted = changes.flatMap(({ path, status }) => {
    const [old, now] = [before.entries.get(path), after.entries.get(path)];
    const isEdit = status === 'modified' && languageOf(path) !== null && isRegular(old) && isRegular(now) && old.id !== now.id;
    return isEdit ? [{ path, old, now }] : [];
  });
  const entries = wanted.flatMap(({ old, now }) => [old, now]);
  const texts = await textsOf(git, entries, CODE_MAX_BYTES, gaps);
  return new Map(
    wanted.map(({ path, old, now }) => [path, { before: texts.get(old.id) ?? null, after: texts.get(now.id) ?? null }]),
  );
}

function isRegular(entry: TreeEntry | undefined): entry is TreeEntry {
  return entry?.mode.startsWith('100') ?? false;
}

/** Contents by object id; binary ones, larger ones and missing ones are left out. */
async function textsOf(git: Git, entries: readonly TreeEntry[], limit: number, gaps: Gap[]): Promise<Map<string, string>> {
  const ids = new Set(entries.flatMap(({ id, size }) => (size !== null && size <= limit ? id : [])));
  const texts = new Map<string, string>();
  for await (const objects of git.objects([...ids], gaps)) {
    for (const object of objects)
      if (object.status === 'read' && !object.body.includes(0)) texts.set(object.id, object.body.toString('utf8'));
  }
  return texts;
}

/** Null where a tree of either side is not in the clone. */
async function changesBetween(git: Git, base: string, head: string, gaps: Gap[]): Promise<GivenChange[] | null> {
  try {
    return await git.compare(base, head);
  } catch (error) {
    gaps.push(unreadableTree(`${base}..${head}`, error));
    return null;
  }
}

function linesOfPatch(patched: readonly PatchedFile[]): ImpactFacts['lines'] {
  return new Map(patched.map(({ path, added, deleted }) => [path, { added, deleted }]));
}

async function linesBetween(git: Git, base: string, head: string, gaps: Gap[]): Promise<ImpactFacts['lines']> {
  const lines = await git.diffLines(base, head, gaps);
  return new Map(
    lines.flatMap(({ path, added, deleted }) => (added === null || deleted === null ? [] : [[path, { added, deleted }]])),
  );
}

const namesPackages = (path: string): boolean => ecosystemOf(path) !== null;
const MANIFEST_MAX_BYTES = 16 * 1024 * 1024;

/** Manifests and lockfiles of the folders where one changed, as they are at one side. */
async function manifestsIn(
  git: Git,
  side: CodeAtCommit | null,
  changes: readonly GivenChange[],
  gaps: Gap[],
): Promise<SourceFile[]> {
  if (side === null) return [];
  const changed = new Set(changes.flatMap(({ path, from }) => [path, from ?? path]).filter(namesPackages));
  if (changed.size === 0) return [];
  const folders = new Set([...changed].map(folderOf));
  const wanted = [...side.entries.values()].filter(
    (entry) => isRegular(entry) && folders.has(folderOf(entry.path)) && namesPackages(entry.path),
  );
  const texts = await textsOf(git, wanted, MANIFEST_MAX_BYTES, gaps);
  return wanted.flatMap(({ path, id }) => {
    const text = texts.get(id);
    return text === undefined ? [] : [{ path, bytes: Buffer.from(text) }];
  });
}

/** CODEOWNERS of the base: a change cannot name its own reviewers. */
async function ownersAt(git: Git, { entries }: CodeAtCommit, gaps: Gap[]): Promise<{ file: string; owners: Owners } | null> {
  const forge = entries.has('.gitlab-ci.yml') && !entries.has('.github/CODEOWNERS') ? 'gitlab' : 'github';
  const entry = OWNERS_PATHS[forge].map((path) => entries.get(path)).find(isRegular);
  if (entry === undefined) return null;
  const text = (await textsOf(git, [entry], OWNERS_MAX_BYTES, gaps)).get(entry.id);
  return text === undefined ? null : { file: entry.path, owners: parseOwners(text, forge) };
}

/** GitHub's limit (docs.github.com, "About code owners"). */
const OWNERS_MAX_BYTES = 3 * 1024 * 1024;

async function authorshipOf(
  { world, gaps, repo, head, tell }: Reading,
  base: string | null,
  changes: readonly GivenChange[],
  lines: ImpactFacts['lines'],
): Promise<Authorship> {
  const paths = changes.flatMap(({ path, after, before }) =>
    after?.mode.startsWith('100') && after.id !== before?.id ? path : [],
  );
  const onFiles = (done: number, total: number): void => tell({ phase: 'blame', done, total });
  return readChangedLines({ git: world.git, gaps, onFiles }, { base, head }, { paths, inPlace: inPlace(changes) }, lines, repo);
}

/** Files that nobody moved: what was there before and after, and what is new where nothing went away. */
function inPlace(changes: readonly GivenChange[]): Set<string> {
  const isLoss = changes.some(({ status, from }) => status === 'deleted' || from !== undefined);
  return new Set(changes.flatMap(({ path, status }) => (status === 'modified' || (status === 'added' && !isLoss) ? path : [])));
}

/** An impact that is none because nobody could look is not an impact of none. */
export function impactGaps({ state, reasons }: ImpactReport): Gap[] {
  if (state !== 'incomplete') return [];
  return reasons
    .filter(({ code }) => code === 'nothing-analysed')
    .map(({ count, paths }) => ({
      code: 'unfollowed-change',
      subject: paths[0] ?? '',
      detail: `none of the ${count} changed files of code could be followed: their languages are not read, or they are too large`,
      fix: 'look at what depends on them by hand; ai-provenance impact --json lists what was read',
    }));
}
