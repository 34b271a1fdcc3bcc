import { ProvenanceError } from '../../errors.js';
import { ALLOC_LIMIT, type GitCommands, lastWords } from './commands.js';

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

/** One path that differs between two trees. */
export interface PathChange {
  /** The path after the change; of a deleted file the path before it. */
  path: string;
  /** Where a renamed file was before. */
  from?: string;
  status: 'added' | 'deleted' | 'modified' | 'renamed' | 'type-changed';
  /** Null where it was added. */
  before: Pick<TreeEntry, 'mode' | 'id'> | null;
  /** Null where it was deleted. */
  after: Pick<TreeEntry, 'mode' | 'id'> | null;
}

const STATUS: Record<string, PathChange['status']> = {
  A: 'added',
  D: 'deleted',
  M: 'modified',
  R: 'renamed',
  T: 'type-changed',
};

/** More files on each side are not compared with each other; those that moved unchanged are found all the same. */
export const RENAME_LIMIT = 1000;

/**
 * What `to` has instead of `from`, renames by likeness among it; where the contents that this takes are not in the clone, or too large,
 * only those that moved unchanged. @throws ProvenanceError `git-failed`
 */
export async function comparePaths(commands: GitCommands, from: string, to: string): Promise<PathChange[]> {
  const compare = (find: string) =>
    commands.bytes(['diff-tree', '-r', '-z', '--raw', find, `-l${RENAME_LIMIT}`, from, to], { env: ALLOC_LIMIT });
  const alike = await compare('-M');
  const said = alike.code === 0 ? alike : await compare('-M100%');
  if (said.code !== 0) throw new ProvenanceError('git-failed', `git diff-tree failed: ${lastWords(said)}`);
  const rows = cutAtNul(said.stdout);
  const changes: PathChange[] = [];
  for (let at = 0; at + 1 < rows.length; ) {
    const [oldMode = '', mode = '', oldId = '', id = '', letters = ''] = (rows[at] as Buffer)
      .toString('latin1')
      .slice(1)
      .split(' ');
    const status = STATUS[letters[0] ?? ''] ?? 'modified';
    const first = decodePath(rows[at + 1] as Buffer);
    const isRename = status === 'renamed';
    changes.push({
      path: isRename ? decodePath(rows[at + 2] ?? Buffer.alloc(0)) : first,
      ...(isRename ? { from: first } : {}),
      status,
      before: status === 'added' ? null : { mode: oldMode, id: oldId },
      after: status === 'deleted' ? null : { mode, id },
    });
    at += isRename ? 3 : 2;
  }
  return changes;
}

/** Type and size of objects; what is not in this clone is left out. @throws ProvenanceError `git-failed` */
export async function objectFacts(
  commands: GitCommands,
  ids: readonly string[],
): Promise<Map<string, { type: string; size: number }>> {
  const facts = new Map<string, { type: string; size: number }>();
  if (ids.length === 0) return facts;
  const rows = await whole(
    commands,
    ['cat-file', '--batch-check=%(objectname) %(objecttype) %(objectsize)', '--buffer'],
    `${ids.join('\n')}\n`,
  );
  for (const row of rows.toString('latin1').split('\n')) {
    const [id = '', type = '', size = ''] = row.split(' ');
    if (/^\d+$/.test(size)) facts.set(id, { type, size: Number(size) });
  }
  return facts;
}

/**
 * Paths of the regular files of a tree with a line that matches, by git's own search: its expression engine (PCRE) works through the
 * object store on all cores. Null when git could not search it all: built without PCRE, a damaged object, a line beyond PCRE's limits.
 * @param expression for bytes; letters match in both cases
 * @param except paths that are not read
 * @returns also the objects that git could not read
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
    { env: { GIT_LITERAL_PATHSPECS: '0' } },
  );
  if (said.code > 1) return null;
  const prefix = tree.length + 1;
  return {
    paths: cutAtNul(said.stdout).map((row) => decodePath(row.subarray(prefix))),
    unreadable: [...said.stderr.matchAll(/unable to read ([0-9a-f]+)$/gm)].map(([, id = '']) => id),
  };
}

async function whole(commands: GitCommands, args: string[], input = ''): Promise<Buffer> {
  const said = await commands.bytes(args, { input });
  if (said.code === 0) return said.stdout;
  throw new ProvenanceError('git-failed', `git ${args[0]} failed: ${lastWords(said)}`);
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

/** Whether a path may stand for bytes that are not UTF-8: git does not know it by this spelling, and another file may be called so. */
export function isInexact(path: string): boolean {
  return /%[89A-F][0-9A-F]/.test(path);
}

/** UTF-8 where it is UTF-8; otherwise every byte that is not ASCII as `%FF`. */
export function decodePath(bytes: Buffer): string {
  const text = bytes.toString('utf8');
  if (!text.includes('\uFFFD') || Buffer.from(text).equals(bytes)) return text;
  return bytes.toString('latin1').replace(/[\x80-\xff]/g, (char) => `%${char.charCodeAt(0).toString(16).toUpperCase()}`);
}
