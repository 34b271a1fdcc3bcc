/** What the benchmarks share: wall time of one process, its memory by GNU time, rounds side by side, medians. */
import { spawnSync } from 'node:child_process';
import { cpus } from 'node:os';
import { resolve } from 'node:path';

export const CLI = resolve('dist/cli.js');

export interface Sample {
  seconds: number;
  /** Peak resident memory of the largest process. */
  megabytes: number;
}

/** Runs a command to its end. @param codes exit codes that are no failure */
export function measure(command: readonly string[], codes: readonly number[] = [0]): Sample {
  const begun = performance.now();
  const done = spawnSync('/usr/bin/time', ['-f', '%M', ...command], { stdio: ['ignore', 'ignore', 'pipe'], maxBuffer: 1 << 26 });
  const seconds = (performance.now() - begun) / 1000;
  const kilobytes = done.stderr.toString().trim().split('\n').at(-1);
  if (!codes.includes(done.status ?? -1)) throw new Error(`${command.join(' ')} ended with ${done.status}: ${done.stderr}`);
  return { seconds, megabytes: Math.round(Number(kilobytes) / 1024) };
}

export const shell = (line: string): string[] => ['bash', '-c', line];

/**
 * Runs all contenders in turn, round after round; the first round only warms the page cache. Prints the median of each and its ratio to
 * the first.
 */
export function race(title: string, runs: number, contenders: Record<string, () => Sample>): void {
  const samples = new Map<string, Sample[]>();
  for (let run = 0; run <= runs; run++) {
    for (const [name, work] of Object.entries(contenders)) {
      const sample = work();
      if (run > 0) samples.set(name, [...(samples.get(name) ?? []), sample]);
    }
  }
  console.log(`${title}\nmedian of ${runs} runs, ${cpus().length} cores, node ${process.version}`);
  let base = 0;
  for (const [name, all] of samples) {
    const seconds = median(all.map((sample) => sample.seconds));
    base ||= seconds;
    const memory = Math.max(...all.map((sample) => sample.megabytes));
    const ratio = `${(seconds / base).toFixed(2)} ×`;
    console.log(
      `  ${name.padEnd(44)} ${seconds.toFixed(3).padStart(7)} s  ${ratio.padStart(8)}  ${String(memory).padStart(5)} MB`,
    );
  }
}

function median(numbers: number[]): number {
  return [...numbers].sort((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
}
