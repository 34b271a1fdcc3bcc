import { availableParallelism } from 'node:os';
import type { Gap } from '../../model/evidence.js';
import { endOf, type GitCommands } from './commands.js';
import { damage } from './damage.js';
import { cutAtNul, decodePath } from './trees.js';

/**
 * Lines of a file at `head`, by the commit that `git blame` gives them to; renames of the whole file are followed.
 * @returns null when git cannot read what it needs
 */
export async function blame(commands: GitCommands, head: string, path: string): Promise<Map<string, number> | null> {
  const child = commands.stream(['-c', 'core.bigFileThreshold=5m', 'blame', '--incremental', '--root', head, '--', path]);
  const end = endOf(child);
  child.stdin.end();
  const lines = new Map<string, number>();
  let rest = '';
  for await (const chunk of child.stdout as AsyncIterable<Buffer>) {
    const rows = (rest + chunk.toString('latin1')).split('\n');
    rest = rows.pop() ?? '';
    for (const row of rows) {
      const [, commit, count] = /^([0-9a-f]{40}|[0-9a-f]{64}) \d+ \d+ (\d+)$/.exec(row) ?? [];
      if (commit !== undefined) lines.set(commit, (lines.get(commit) ?? 0) + Number(count));
    }
  }
  return (await end).code === 0 ? lines : null;
}

/** Blames several files at a time. A file that cannot be read comes with null. */
export async function* blameAll(
  commands: GitCommands,
  head: string,
  paths: readonly string[],
): AsyncGenerator<{ path: string; lines: Map<string, number> | null }> {
  const ahead = Math.min(availableParallelism(), 8);
  const running = paths.slice(0, ahead).map((path) => blame(commands, head, path));
  for (const [index, path] of paths.entries()) {
    const lines = await running[index];
    const next = paths[index + ahead];
    if (next !== undefined) running[index + ahead] = blame(commands, head, next);
    yield { path, lines: lines ?? null };
  }
}

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
  // A merge may have taken the deletion from one side and the rename from the other; only the full history shows both.
  const walked = await commands.answer(['rev-list', '--full-history', '--stdin'], `${head}\n--\n${paths.join('\n')}\n`);
  const options = ['diff-tree', '--stdin', '--no-commit-id', '-r', '-z', '-M', '--diff-filter=R', '--name-status'];
  const compared = await commands.bytes(options, {}, walked.stdout);
  for (const end of [walked, compared]) if (end.code !== 0) gaps.push(damage(end, 'renamed files were not all found'));
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
  const said = await commands.bytes(options, {}, `${commits.join('\n')}\n`);
  if (said.code !== 0) gaps.push(damage(said, 'the files that commits with AI evidence changed were not all found'));
  return [...new Set(cutAtNul(said.stdout).map(decodePath))];
}
