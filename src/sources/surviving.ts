import type { Gap } from '../model/evidence.js';
import type { CommitReport } from '../model/report.js';
import type { LineTally } from '../tally.js';
import { type Git, isInexact } from '../world/git/index.js';
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
  let read = 0;
  const named = paths.filter((path) => !isInexact(path));
  let unblamedFiles = paths.length - named.length;
  for await (const { path, lines: blamed } of git.blame(head, named)) {
    if (blamed === 'too-large') unblamedFiles++;
    else if (blamed === null) {
      gaps.push({
        code: 'missing-object',
        detail: `the history of ${path} could not be read`,
        fix: 'git fetch --refetch origin',
      });
    }
    for (const [id, count] of typeof blamed === 'object' && blamed !== null ? blamed : []) {
      const commit = byId.get(id);
      if (commit !== undefined) tally.addSurviving(commit, path, count);
    }
    onFiles(++read, named.length);
  }
  return { headLines: lines.reduce((sum, { added }) => sum + (added ?? 0), 0), unblamedFiles };
}

/** The names that these files have at the head; a file that is gone has none. */
async function presentNames(
  git: Git,
  head: string,
  touched: readonly string[],
  present: ReadonlySet<string>,
  gaps: Gap[],
): Promise<string[]> {
  const found = new Set(touched.filter((path) => present.has(path)));
  let lost = touched.filter((path) => !present.has(path));
  const followed = new Set(touched);
  for (let round = 0; lost.length > 0 && round < RENAMES_FOLLOWED; round++) {
    const renames = await git.renames(
      head,
      lost.filter((path) => !path.includes('\n')),
      gaps,
    );
    const next = [...new Set(lost.flatMap((path) => renames.get(path) ?? []))].filter((path) => !followed.has(path));
    for (const path of next) followed.add(path);
    for (const path of next) if (present.has(path)) found.add(path);
    lost = next.filter((path) => !present.has(path));
  }
  return [...found].sort();
}
