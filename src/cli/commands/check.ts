import type { Command } from 'commander';
import { type CheckOptions, check } from '../../check.js';
import type { FailOn } from '../../model/report.js';
import { render } from '../../reports/render.js';
import { type DocumentOptions, withGate } from '../document.js';
import { exitOf } from '../exit.js';
import { put } from '../output.js';
import { styleOf } from '../style.js';

export interface GateOptions extends DocumentOptions {
  base?: string;
  head?: string;
  failOn?: FailOn;
}

interface Options extends GateOptions {
  format?: 'text' | 'json' | 'md' | 'sarif';
  json?: boolean;
}

/** The gate: everything, judged by the policy. */
export async function run(range: string | undefined, options: Options, command: Command): Promise<void> {
  await withGate(options, async (world, onProgress) => {
    const { report } = await check(world, { ...gateOf(range, options, command), onProgress });
    const format = options.json ? 'json' : (options.format ?? 'text');
    await put(render(report, format, styleOf(options)), options);
    process.exitCode = exitOf(report, options.allowIncomplete ?? false);
  });
}

/** What was asked of a gate; a flag wins over the environment, and both over the file. */
export function gateOf(range: string | undefined, { base, head, config, failOn }: GateOptions, command: Command): CheckOptions {
  const asked = Object.fromEntries(Object.entries({ range, base, head }).filter(([, value]) => value !== undefined));
  return {
    ...(Object.keys(asked).length === 0 ? {} : { range: asked }),
    ...(config === undefined ? {} : { config }),
    ...(failOn === undefined
      ? {}
      : { failOn: { value: failOn, from: command.getOptionValueSource('failOn') === 'env' ? 'environment' : 'flag' } }),
  };
}
