import type { Command } from 'commander';
import { check } from '../../check.js';
import type { Pack } from '../../model/pack.js';
import type { RepoReport, Report } from '../../model/report.js';
import { buildPack } from '../../pack/build.js';
import { readRangeCommits } from '../../pack-commits.js';
import { line } from '../../reports/escape.js';
import { withGate } from '../document.js';
import { exitOf } from '../exit.js';
import { openOutput } from '../output.js';
import { type GateOptions, gateOf } from './check.js';

/** The gate's result with everything it rests on, in one file. */
export async function run(range: string | undefined, options: GateOptions, command: Command): Promise<void> {
  await withGate(options, async (world, onProgress) => {
    const checked = await check(world, { ...gateOf(range, options, command), onProgress });
    const [repo] = checked.report.repos as [RepoReport];
    const { commits, unread } = await readRangeCommits(world.git, repo);
    const pack = buildPack(checked, commits, unread);
    const file = options.output ?? pack.name;
    await write(pack, file);
    const said = file === '-' ? process.stderr : process.stdout;
    if (!options.quiet || file !== '-') said.write(summaryOf(checked.report, pack, file));
    process.exitCode = exitOf(checked.report, options.allowIncomplete ?? false);
  });
}

async function write({ bytes }: Pack, file: string): Promise<void> {
  const output = openOutput(file);
  try {
    await output.write(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength));
    output.commit();
  } finally {
    output.abandon();
  }
}

function summaryOf({ result }: Report, { name, bytes, sha256 }: Pack, file: string): string {
  const shown = file === '-' ? name : file;
  const rows = [
    `result   ${result}`,
    `pack     ${line(shown, 1000)}`,
    `size     ${bytes.length} bytes`,
    `sha256   ${sha256}`,
    `verify   npx --yes @ai-provenance/scanner verify ${line(shown, 1000)}`,
  ];
  return `${rows.join('\n')}\n`;
}
