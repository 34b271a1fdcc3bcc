/** Start of the Action: from the start of the process to its first call of git. `npm run bench:action-start` */
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { cpus, tmpdir } from 'node:os';
import { join, resolve } from 'node:path';

const RUNS = 20;
const folder = mkdtempSync(join(tmpdir(), 'aip-bench-'));

/** A git that writes down when it is called, and ends. */
function watchedGit(): string {
  const log = join(folder, 'called');
  writeFileSync(join(folder, 'git'), `#!/bin/sh\n[ -e ${log} ] || date +%s%N > ${log}\nexit 1\n`);
  chmodSync(join(folder, 'git'), 0o755);
  return log;
}

function startOnce(log: string): number {
  rmSync(log, { force: true });
  const begun = BigInt(Date.now()) * 1_000_000n;
  spawnSync(process.execPath, [resolve('dist/action.js')], {
    cwd: process.cwd(),
    env: {
      PATH: `${folder}:${process.env.PATH}`,
      GITHUB_WORKSPACE: process.cwd(),
      GITHUB_EVENT_NAME: 'workflow_dispatch',
      RUNNER_TEMP: folder,
      GITHUB_OUTPUT: join(folder, 'output'),
    },
  });
  return Number(BigInt(readFileSync(log, 'utf8').trim()) - begun) / 1_000_000;
}

writeFileSync(join(folder, 'output'), '');
const log = watchedGit();
startOnce(log);
const times = Array.from({ length: RUNS }, () => startOnce(log)).sort((a, b) => a - b);
const [least = 0, median = 0, most = 0] = [times[0], times[RUNS / 2], times[RUNS - 1]];
console.log(`start of the Action to its first call of git\n${RUNS} runs, ${cpus().length} cores, node ${process.version}`);
console.log(`  median ${median.toFixed(0)} ms, least ${least.toFixed(0)} ms, most ${most.toFixed(0)} ms (bar: 500 ms)`);
rmSync(folder, { recursive: true });
