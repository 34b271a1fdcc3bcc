import { availableParallelism } from 'node:os';
import type { Gap } from '../../model/evidence.js';
import { ALLOC_LIMIT, endOf, type GitCommands, isTooLarge, type StreamEnd } from './commands.js';
import { damage } from './damage.js';
import { cutAtNul, decodePath } from './trees.js';

/** Lines that stand together and come from one commit. */
export interface BlamedLines {
  commit: string;
  /** The first of them at the head, from 1. */
  from: number;
  count: number;
}

export interface BlamedFile {
  path: string;
  /** `too-large` when an earlier version is too large to compare, null when something cannot be read. */
  lines: readonly BlamedLines[] | 'too-large' | null;
}

/** Lines of a file at `head`, by the commit that `git blame` gives them to; renames of the whole file are followed. */
async function blame(commands: GitCommands, range: string, path: string): Promise<BlamedFile['lines']> {
  const child = commands.stream(['blame', '--incremental', '--root', range, '--', path], ALLOC_LIMIT);
  const end = endOf(child);
  child.stdin.end();
  const lines: BlamedLines[] = [];
  let rest = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const rows = (rest + chunk.toString('latin1')).split('\n');
    rest = rows.pop() ?? '';
    for (const row of rows) {
      const [, commit, from, count] = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ (\d+) (\d+)$/.exec(row) ?? [];
      if (commit !== undefined) lines.push({ commit, from: Number(from), count: Number(count) });
    }
  }
  const ended = await end;
  return ended.code === 0 ? lines : isTooLarge(ended) ? 'too-large' : null;
}

/**
 * Blames several files at a time.
 * @param range a commit, or `base..head`: older lines are then given to commits that are not behind `base`, nobody knows which
 */
export async function* blameAll(commands: GitCommands, range: string, paths: readonly string[]): AsyncGenerator<BlamedFile> {
  const ahead = Math.min(availableParallelism(), 8);
  const running = paths.slice(0, ahead).map((path) => blame(commands, range, path));
  for (const [index, path] of paths.entries()) {
    const lines = (await running[index]) ?? null;
    const next = paths[index + ahead];
    if (next !== undefined) running[index + ahead] = blame(commands, range, next);
    yield { path, lines };
  }
}

/** More files on each side of one commit are not compared with each other; those that moved unchanged are found all the same. */
const RENAMES_COMPARED = 5000;

/**
 * Where files went that these paths once named: old path → new paths, for every rename in the history of `head`.
 * @param paths without line feeds
 */
export async function findRenames(
  commands: GitCommands,
  head: string,
  paths: readonly string[],
  gaps: Gap[],
): Promise<Map<string, string[]>> {
  // A merge may have taken the deletion from one side and the rename from the other, or be a rename against one parent (-m), as git
  // blame sees it; only the full history shows all.
  const walked = await commands.answer(['rev-list', '--full-history', '--stdin'], `${head}\n--\n${paths.join('\n')}\n`);
  const compare = (find: string): Promise<StreamEnd & { stdout: Buffer }> => {
    const options = [
      'diff-tree',
      '--stdin',
      '-m',
      '--no-commit-id',
      '-r',
      '-z',
      find,
      `-l${RENAMES_COMPARED}`,
      '--diff-filter=R',
      '--name-status',
    ];
    return commands.bytes(options, { env: ALLOC_LIMIT, input: walked.stdout });
  };
  const alike = await compare('-M');
  const compared = isTooLarge(alike) ? await compare('-M100%') : alike;
  for (const end of [walked, compared]) if (end.code !== 0) gaps.push(damage(end, 'renamed files were not all found'));
  if (/rename detection was skipped/.test(compared.stderr)) {
    const detail = 'a commit moved and changed too many files to follow each';
    gaps.push({ code: 'missing-object', detail, fix: 'move files in one commit, and change them in another' });
  }
  const rows = cutAtNul(compared.stdout);
  const renames = new Map<string, string[]>();
  for (let at = 0; at + 2 < rows.length; at += 3) {
    const [old, now] = [rows[at + 1], rows[at + 2]].map((row) => decodePath(row as Buffer));
    if (old !== undefined && now !== undefined) renames.set(old, [...(renames.get(old) ?? []), now]);
  }
  return renames;
}

/** Paths that these commits changed; of a merge only what is in none of its parents. */
export async function touchedPaths(commands: GitCommands, commits: readonly string[], gaps: Gap[]): Promise<string[]> {
  const options = ['diff-tree', '--stdin', '--no-commit-id', '--root', '-r', '-c', '-z', '--no-renames', '--name-only'];
  const said = await commands.bytes(options, { input: `${commits.join('\n')}\n` });
  if (said.code !== 0) gaps.push(damage(said, 'the files that commits with AI evidence changed were not all found'));
  return [...new Set(cutAtNul(said.stdout).map(decodePath))];
}
