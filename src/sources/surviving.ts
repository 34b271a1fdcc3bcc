import type { Gap } from '../model/evidence.js';
import type { CommitReport } from '../model/report.js';
import type { LineTally } from '../tally.js';
import { type BlamedFile, type BlamedLines, type Git, isInexact } from '../world/git/index.js';
import { FILE_LIMIT_BYTES } from './files.js';

/** A file is followed through this many renames. */
const RENAMES_FOLLOWED = 20;

/**
 * Counts the lines of the head that come from these commits, by `git blame`. Only files that the commits touched are blamed, under the
 * names they have now.
 */
export async function readSurviving(
  git: Git,
  head: string,
  commits: readonly CommitReport[],
  tally: LineTally,
  gaps: Gap[],
  onFiles: (read: number, total: number) => void,
): Promise<{ headLines: number; unblamedFiles: number }> {
  const byId = new Map(commits.map((commit) => [commit.id, commit]));
  const present = (await git.entries(head)).filter(({ mode, size }) => mode.startsWith('100') && (size ?? 0) <= FILE_LIMIT_BYTES);
  const lines = await git.lines(head, gaps);
  const countable = new Set(lines.filter(({ added }) => added !== null && added > 0).map(({ path }) => path));
  const now = new Set(present.map(({ path }) => path).filter((path) => countable.has(path)));
  const paths = await presentNames(git, head, await git.touched([...byId.keys()], gaps), now, gaps);
  let unblamedFiles = 0;
  for await (const { path, lines: blamed } of blameFiles(git, head, paths, gaps, onFiles)) {
    if (blamed === 'too-large') unblamedFiles++;
    for (const { commit: id, count } of linesOf(blamed)) {
      const commit = byId.get(id);
      if (commit !== undefined) tally.addSurviving(commit, path, count);
    }
  }
  return { headLines: lines.reduce((sum, { added }) => sum + (added ?? 0), 0), unblamedFiles };
}

export const linesOf = (lines: BlamedFile['lines']): readonly BlamedLines[] =>
  typeof lines === 'object' && lines !== null ? lines : [];

/** Blames these files; names that git cannot be given are `too-large` for it. */
export async function* blameFiles(
  git: Git,
  head: string,
  paths: readonly string[],
  gaps: Gap[],
  onFiles: (read: number, total: number) => void,
): AsyncGenerator<BlamedFile> {
  const named = paths.filter((path) => !isInexact(path));
  for (const path of paths) if (isInexact(path)) yield { path, lines: 'too-large' };
  let read = 0;
  for await (const blamed of git.blame(head, named)) {
    if (blamed.lines === null) {
      gaps.push({
        code: 'missing-object',
        detail: `the history of ${blamed.path} could not be read`,
        fix: 'git fetch --refetch origin',
      });
    }
    onFiles(++read, named.length);
    yield blamed;
  }
}

/**
 * The names that these files have at the head; a file that is gone has none.
 * @param reused follow also names that stand for another file now
 */
export async function presentNames(
  git: Git,
  head: string,
  touched: readonly string[],
  present: ReadonlySet<string>,
  gaps: Gap[],
  reused = false,
): Promise<string[]> {
  const found = new Set(touched.filter((path) => present.has(path)));
  let lost = reused ? [...touched] : touched.filter((path) => !present.has(path));
  const followed = new Set(touched);
  for (let round = 0; lost.length > 0 && round < RENAMES_FOLLOWED; round++) {
    const renames = await git.renames(
      head,
      lost.filter((path) => !path.includes('\n') && !isInexact(path)),
      gaps,
    );
    const next = [...new Set(lost.flatMap((path) => renames.get(path) ?? []))].filter((path) => !followed.has(path));
    for (const path of next) followed.add(path);
    for (const path of next) if (present.has(path)) found.add(path);
    lost = reused ? next : next.filter((path) => !present.has(path));
  }
  if (lost.length > 0) {
    const detail = `${lost.length} ${lost.length === 1 ? 'file was' : 'files were'} renamed more than ${RENAMES_FOLLOWED} times, and not followed further`;
    gaps.push({ code: 'missing-object', subject: lost[0] ?? '', detail, fix: 'read the history of the file by hand' });
  }
  const strange = touched.filter((path) => path.includes('\n') || isInexact(path));
  if (strange.length > 0 && reused) {
    const detail = 'a name that is no UTF-8, or holds a line feed: where the file went is not known';
    gaps.push({ code: 'unreadable-file', subject: strange[0] ?? '', detail, fix: 'read the history of the file by hand' });
  }
  return [...found].sort();
}
