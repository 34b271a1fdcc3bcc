import { ProvenanceError } from '../../errors.js';
import type { GitCommands } from './commands.js';

/** A file, link or submodule of a tree. */
export interface TreeEntry {
  /** From the root, with `/`. Bytes that are not UTF-8 stand as `%FF`. */
  path: string;
  /** `100644`, `100755`, `120000` (symbolic link) or `160000` (submodule). */
  mode: string;
  id: string;
  /** Bytes; null for a submodule and for content that is not in this clone. */
  size: number | null;
}

/** What a tree has otherwise than another one. */
export interface TreeChange {
  path: string;
  /** `A` added, `D` deleted, `M` modified, `T` of another type. */
  status: string;
  /** Null where it was deleted. */
  entry: Pick<TreeEntry, 'mode' | 'id'> | null;
}

const TAB = 9;

/** git maps packs in small windows, which costs no time and saves what the pack weighs. */
const SEARCH_OPTIONS = ['-c', 'core.packedGitLimit=64m', '-c', 'core.packedGitWindowSize=4m'];

/** Every entry below a tree-ish, or those at or below `path`. @throws ProvenanceError `git-failed` */
export async function listTree(commands: GitCommands, tree: string, path?: string): Promise<TreeEntry[]> {
  const bytes = await whole(commands, [
    'ls-tree',
    '-r',
    '-l',
    '-z',
    '--full-tree',
    tree,
    ...(path === undefined ? [] : ['--', path]),
  ]);
  return cutAtNul(bytes).map((row) => {
    const tab = row.indexOf(TAB);
    const [mode = '', , id = '', size = ''] = row.toString('latin1', 0, tab).split(/ +/);
    return { path: decodePath(row.subarray(tab + 1)), mode, id, size: /^\d+$/.test(size) ? Number(size) : null };
  });
}

/** What `to` has instead of `from`; renames are a deletion and an addition. @throws ProvenanceError `git-failed` */
export async function compareTrees(commands: GitCommands, from: string, to: string): Promise<TreeChange[]> {
  const rows = cutAtNul(await whole(commands, ['diff-tree', '-r', '-z', '--raw', '--no-renames', from, to]));
  const changes: TreeChange[] = [];
  for (let at = 0; at + 1 < rows.length; at += 2) {
    const [, mode = '', , id = '', status = ''] = (rows[at] as Buffer).toString('latin1').split(' ');
    changes.push({ path: decodePath(rows[at + 1] as Buffer), status, entry: status === 'D' ? null : { mode, id } });
  }
  return changes;
}

/** Sizes of objects; what is not in this clone is left out. */
export async function objectSizes(commands: GitCommands, ids: readonly string[]): Promise<Map<string, number>> {
  const sizes = new Map<string, number>();
  if (ids.length === 0) return sizes;
  const text = await commands.answer(
    ['cat-file', '--batch-check=%(objectname) %(objectsize)', '--buffer'],
    `${ids.join('\n')}\n`,
  );
  for (const row of text.stdout.split('\n')) {
    const [id = '', size = ''] = row.split(' ');
    if (/^\d+$/.test(size)) sizes.set(id, Number(size));
  }
  return sizes;
}

/**
 * Paths of the regular files of a tree with a line that matches, by git's own search: its expression engine (PCRE) works through the
 * object store on all cores. Null when this git was built without it.
 * @param expression for bytes; letters match in both cases
 * @param except paths that are not read
 */
export async function searchTree(
  commands: GitCommands,
  tree: string,
  expression: string,
  except: readonly string[],
): Promise<{ paths: string[]; unreadable: string[] } | null> {
  const pathspecs = except.map((path) => `:(top,exclude,literal)${path}`);
  const said = await commands.bytes(
    [...SEARCH_OPTIONS, 'grep', '--no-color', '--full-name', '-z', '-l', '-i', '-P', '-e', expression, tree, '--', ...pathspecs],
    { GIT_LITERAL_PATHSPECS: '0' },
  );
  if (said.code > 1) {
    if (/perl-compatible|PCRE/i.test(said.stderr)) return null;
    throw new ProvenanceError('git-failed', `git grep failed: ${said.stderr.trim().split('\n')[0]}`);
  }
  const prefix = tree.length + 1;
  return {
    paths: cutAtNul(said.stdout).map((row) => decodePath(row.subarray(prefix))),
    unreadable: [...said.stderr.matchAll(/^error: .*/gm)].map(([line]) => line),
  };
}

async function whole(commands: GitCommands, args: string[]): Promise<Buffer> {
  const said = await commands.bytes(args);
  if (said.code === 0) return said.stdout;
  throw new ProvenanceError('git-failed', `git ${args[0]} failed: ${said.stderr.trim().split('\n')[0]}`);
}

/** The pieces in front of each NUL. */
export function cutAtNul(bytes: Buffer): Buffer[] {
  const pieces: Buffer[] = [];
  let at = 0;
  for (let end = bytes.indexOf(0); end >= 0; end = bytes.indexOf(0, at)) {
    pieces.push(bytes.subarray(at, end));
    at = end + 1;
  }
  return pieces;
}

/** UTF-8 where it is UTF-8; otherwise every byte that is not ASCII as `%FF`, so that two names never become one. */
export function decodePath(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD') || Buffer.from(text).equals(bytes)) return text;
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
