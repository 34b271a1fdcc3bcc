/**
 * Histories: a full scan, a scan again, a scan after one more commit, and a pull request of 50 commits, against git doing the same.
 *
 *   npm run bench:scan [-- --commits 200000] [-- --repo <git directory>] [-- --runs 5]
 *
 * The synthetic repository is made on the first run and kept in the folder for temporary files.
 */
import { execFileSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { makeHistory } from './make-history.js';
import { CLI, measure, race, type Sample, shell } from './measure.js';

const { values } = parseArgs({
  options: { commits: { type: 'string', default: '200000' }, repo: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const repo = values.repo ?? (await synthetic(Number(values.commits)));
const work = mkdtempSync(join(tmpdir(), 'ai-provenance-bench-'));
const git = (folder: string): string[] => ['git', '--git-dir', folder, '-c', 'core.commitGraph=false'];
const scan = (folder: string, ...args: string[]): Sample =>
  measure([process.execPath, CLI, 'scan', '--repo', folder, '--quiet', '--allow-incomplete', ...args]);

async function synthetic(commits: number): Promise<string> {
  const folder = join(tmpdir(), `ai-provenance-bench-${commits}.git`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', folder]);
  await makeHistory(folder, commits);
  execFileSync('git', ['--git-dir', folder, 'repack', '-adq']);
  return folder;
}

/** One more commit with an AI signature on top of HEAD, which moves. */
function addCommit(folder: string): void {
  const args = [...git(folder).slice(1), '-c', 'user.name=Ann', '-c', 'user.email=ann@example.org'];
  const input = 'One more\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';
  const id = execFileSync('git', [...args, 'commit-tree', '-p', 'HEAD', 'HEAD^{tree}'], { input })
    .toString()
    .trim();
  execFileSync('git', [...args, 'update-ref', 'HEAD', id]);
}

try {
  const count = execFileSync('git', ['--git-dir', repo, 'rev-list', '--count', 'HEAD']).toString().trim();
  race(`full history, ${count} commits`, runs, {
    'git log': () => measure([...git(repo), 'log', 'HEAD']),
    'rev-list | cat-file (floor)': () =>
      measure(shell(`${git(repo).join(' ')} rev-list HEAD | ${git(repo).join(' ')} cat-file --batch --buffer`)),
    'rev-list --header (one process)': () => measure([...git(repo), 'rev-list', '--header', 'HEAD']),
    scan: () => scan(repo, 'HEAD', '--no-cache'),
    'scan --json': () => scan(repo, 'HEAD', '--no-cache', '--json'),
    'scan --format ndjson': () => scan(repo, 'HEAD', '--no-cache', '--format', 'ndjson'),
    'scan --lines': () => scan(repo, 'HEAD', '--no-cache', '--lines'),
  });

  const growing = join(work, 'growing.git');
  cpSync(repo, growing, { recursive: true });
  const cache = ['--cache-dir', join(work, 'cache')];
  scan(growing, 'HEAD', ...cache);
  race('the same history again', runs, {
    'an empty Node script': () => measure([process.execPath, '-e', '0']),
    'scan, nothing new': () => scan(growing, 'HEAD', ...cache),
    'scan, one new commit': () => {
      addCommit(growing);
      return scan(growing, 'HEAD', ...cache);
    },
    'scan --json, one new commit': () => {
      addCommit(growing);
      return scan(growing, 'HEAD', '--json', ...cache);
    },
  });

  race('a pull request of 50 commits on top of it', runs, {
    'git log --numstat': () => measure([...git(repo), 'log', '--numstat', '-M', 'HEAD~50..HEAD']),
    'scan HEAD~50..HEAD': () => scan(repo, 'HEAD~50..HEAD', '--no-cache'),
  });
} finally {
  rmSync(work, { recursive: true, force: true });
}
