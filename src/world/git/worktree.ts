import { copyFileSync, readdirSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ProvenanceError } from '../../errors.js';
import { type GitCommands, lastWords } from './commands.js';
import { assertRegular, type RepositoryPlace } from './locate.js';
import type { Shield } from './shield.js';
import { cutAtNul, decodePath } from './trees.js';

/** git may wait for ever at a pipe in the place of `.gitignore`. */
const LIST_TIMEOUT_MS = 30_000;

/** A path as text, and as the file system has it. */
export interface WorkTreePath {
  path: string;
  bytes: Buffer;
}

/**
 * Paths of the work tree that differ from the last commit: changed, staged or new, but not ignored. git works on a copy of the index
 * behind the shield, so no filter, hook or file system monitor of the repository takes part and the index stays as it is.
 * @returns also the folders that could not be opened
 * @throws ProvenanceError `git-failed`
 */
export async function listUncommitted(
  commands: GitCommands,
  shield: Shield,
  place: RepositoryPlace,
  head: string | null,
): Promise<{ paths: WorkTreePath[]; unread: string[] }> {
  const env = { GIT_WORK_TREE: place.root, GIT_INDEX_FILE: copyIndex(shield, place), GIT_LITERAL_PATHSPECS: '0' };
  const exclude = join(place.commonDir, 'info', 'exclude');
  const ignored = ['--exclude-standard', ...(assertRegular(exclude) ? [`--exclude-from=${exclude}`] : [])];
  const asked = [
    ['ls-files', '-z', '--modified', '--others', ...ignored, '--full-name', '--', ':/'],
    ...(head === null
      ? [['ls-files', '-z', '--cached']]
      : [['diff-index', '-z', '--cached', '--name-only', '--no-renames', head, '--']]),
  ];
  const paths = new Map<string, WorkTreePath>();
  const unread: string[] = [];
  for (const args of asked) {
    const said = await commands.bytes(args, { env, folder: place.root, limit: LIST_TIMEOUT_MS });
    for (const [, folder = ''] of said.stderr.matchAll(/^warning: could not open directory '(.*)': /gm)) unread.push(folder);
    if (said.code !== 0) throw new ProvenanceError('git-failed', `git ${args[0]} failed: ${lastWords(said)}`);
    for (const bytes of cutAtNul(said.stdout)) paths.set(bytes.toString('latin1'), { path: decodePath(bytes), bytes });
  }
  return { paths: [...paths.values()].sort((a, b) => (a.path < b.path ? -1 : 1)), unread: [...new Set(unread)] };
}

/** The copy keeps the time of the original: git compares it with the times of the files. */
function copyIndex(shield: Shield, { gitDir }: RepositoryPlace): string {
  const copy = join(shield.gitDir, 'index');
  rmSync(copy, { force: true });
  const original = join(gitDir, 'index');
  if (assertRegular(original)) {
    const { atime, mtime } = statSync(original);
    copyFileSync(original, copy);
    utimesSync(copy, atime, mtime);
    // A split index names another file beside it.
    const shared = readdirSync(gitDir).filter((name) => /^sharedindex\.[0-9a-f]+$/.test(name));
    for (const name of shared) if (assertRegular(join(gitDir, name))) copyFileSync(join(gitDir, name), join(shield.gitDir, name));
  }
  return copy;
}
