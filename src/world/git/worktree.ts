import { isUtf8 } from 'node:buffer';
import { copyFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { ProvenanceError } from '../../errors.js';
import type { GitCommands } from './commands.js';
import { assertRegular, type RepositoryPlace } from './locate.js';
import type { Shield } from './shield.js';
import { cutAtNul, decodePath } from './trees.js';

/**
 * Paths of the work tree that differ from the last commit: changed, staged or new, but not ignored. git works on a copy of the index
 * behind the shield, so no filter, hook or file system monitor of the repository takes part and the index stays as it is.
 * @returns path as reports show it → whether that is also its name on the disk (names that are no UTF-8 are not)
 * @throws ProvenanceError `git-failed`
 */
export async function listUncommitted(
  commands: GitCommands,
  shield: Shield,
  place: RepositoryPlace,
  head: string | null,
): Promise<Map<string, boolean>> {
  const env = { GIT_WORK_TREE: place.root, GIT_INDEX_FILE: copyIndex(shield, place) };
  const asked = [
    ['ls-files', '-z', '--modified', '--others', '--exclude-standard', '--full-name', '--', ':/'],
    ...(head === null
      ? [['ls-files', '-z', '--cached']]
      : [['diff-index', '-z', '--cached', '--name-only', '--no-renames', head, '--']]),
  ];
  const paths = new Map<string, boolean>();
  for (const args of asked) {
    const said = await commands.bytes(args, { ...env, GIT_LITERAL_PATHSPECS: '0' }, '', place.root);
    if (said.code !== 0) throw new ProvenanceError('git-failed', `git ${args[0]} failed: ${said.stderr.trim().split('\n')[0]}`);
    for (const row of cutAtNul(said.stdout)) paths.set(decodePath(row), isUtf8(row));
  }
  return paths;
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
  }
  return copy;
}
