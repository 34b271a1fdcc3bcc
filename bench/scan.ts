/**
 * Full-history scan against `git log` printing the same commits, side by side in one run.
 *
 *   npm run bench:scan [-- --commits 200000] [-- --repo <folder>]
 *
 * Prints the median of the runs, the peak resident memory of the scanning process, and the floor: `rev-list` into `cat-file --batch`.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { makeHistory } from './make-history.js';

const { values } = parseArgs({
  options: { commits: { type: 'string', default: '200000' }, repo: { type: 'string' }, runs: { type: 'string', default: '5' } },
});
const runs = Number(values.runs);
const repo = values.repo ?? (await synthetic(Number(values.commits)));
const cli = resolve('dist/cli.js');
const git = ['git', '--git-dir', repo, '-c', 'core.commitGraph=false'];

async function synthetic(commits: number): Promise<string> {
  const folder = join(tmpdir(), `ai-provenance-bench-${commits}.git`);
  if (existsSync(folder)) return folder;
  mkdirSync(folder);
  execFileSync('git', ['init', '-q', '--bare', '-b', 'main', folder]);
  await makeHistory(folder, commits);
  execFileSync('git', ['--git-dir', folder, 'repack', '-adq']);
  return folder;
}

interface Sample {
  seconds: number;
  megabytes: number;
}

/** Wall time and peak resident memory of one process, by GNU time. */
function measure(command: string[], shell = false): Sample {
  const args = shell ? ['-f', '%e %M', 'bash', '-c', command.join(' ')] : ['-f', '%e %M', ...command];
  const done = spawnSync('/usr/bin/time', args, { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 });
  const [seconds = '', kilobytes = ''] = done.stderr.toString().trim().split('\n').at(-1)?.split(' ') ?? [];
  if (done.status !== 0) throw new Error(`${command.join(' ')} ended with ${done.status}: ${done.stderr}`);
  return { seconds: Number(seconds), megabytes: Math.round(Number(kilobytes) / 1024) };
}

const contenders: Record<string, () => Sample> = {
  'git log': () => measure([...git, 'log', 'HEAD']),
  'rev-list | cat-file (floor)': () =>
    measure([...git, 'rev-list', 'HEAD', '|', ...git, 'cat-file', '--batch', '--buffer'], true),
  'scan (text)': () => measure([process.execPath, cli, 'scan', 'HEAD', '--repo', repo, '--quiet']),
  'scan (ndjson)': () => measure([process.execPath, cli, 'scan', 'HEAD', '--repo', repo, '--quiet', '--format', 'ndjson']),
};

const samples = new Map<string, Sample[]>();
for (let run = 0; run <= runs; run++) {
  for (const [name, work] of Object.entries(contenders)) {
    const sample = work();
    if (run > 0) samples.set(name, [...(samples.get(name) ?? []), sample]); // The first round warms the page cache.
  }
}

const median = (numbers: number[]): number => [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
const base = median((samples.get('git log') ?? []).map(({ seconds }) => seconds));
const commits = execFileSync('git', ['--git-dir', repo, 'rev-list', '--count', 'HEAD']).toString().trim();
console.log(`${commits} commits, median of ${runs} runs, ${cpus().length} cores, node ${process.version}`);
for (const [name, all] of samples) {
  const seconds = median(all.map((sample) => sample.seconds));
  const memory = Math.max(...all.map((sample) => sample.megabytes));
  console.log(`${name.padEnd(30)} ${seconds.toFixed(2).padStart(6)} s  ${(seconds / base).toFixed(2)} × git log  ${memory} MB`);
}
