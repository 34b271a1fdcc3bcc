import { chmodSync, existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { HOOK_TYPES, type HookType, withBlock, withoutBlock } from '../../attestation/hook.js';
import { ProvenanceError } from '../../errors.js';
import { line } from '../../reports/escape.js';
import { readSmallFile } from '../../world/files.js';
import { withWorld } from '../lifecycle.js';
import { openOutput } from '../output.js';

interface Options {
  repo?: string;
  type?: HookType;
  quiet?: boolean;
}

const HOOK_MAX_BYTES = 1024 * 1024;

export async function install(options: Options): Promise<void> {
  const type = options.type ?? 'pre-push';
  await inHooksFolder(options, async (folder, say) => {
    makeFolder(folder);
    for (const name of HOOK_TYPES[type]) {
      const file = join(folder, name);
      const before = read(file);
      const after = withBlock(before, name);
      if (after === null) {
        throw new ProvenanceError('usage', `${file} is no shell script, so nothing can be added to it`, {
          fix: `call "ai-provenance attestation ${type === 'pre-push' ? 'validate' : 'update'}" from it by hand`,
        });
      }
      if (after === before) {
        say(`${file} has the current block already`);
        continue;
      }
      await write(file, after);
      chmodSync(file, before === null ? 0o755 : statSync(file).mode | 0o111);
      say(`${before === null ? 'wrote' : 'added our block to'} ${file}`);
    }
  });
}

export async function remove(options: Options): Promise<void> {
  await inHooksFolder(options, async (folder, say) => {
    let found = false;
    for (const name of new Set(Object.values(HOOK_TYPES).flat())) {
      const file = join(folder, name);
      const before = read(file);
      const after = before === null ? null : withoutBlock(before);
      if (before === null || after === before) continue;
      found = true;
      if (after === null) rmSync(file);
      else await write(file, after);
      say(after === null ? `removed ${file}` : `took our block out of ${file}`);
    }
    if (!found) say(`nothing of ours in ${folder}`);
  });
}

async function inHooksFolder(
  { repo, quiet }: Options,
  work: (folder: string, say: (text: string) => void) => Promise<void>,
): Promise<void> {
  await withWorld(repo, {}, async ({ git }) => {
    await work(await git.hooksFolder(process.env), (text) => {
      if (!quiet) process.stdout.write(`${line(text, 400)}\n`);
    });
  });
}

/** @throws ProvenanceError `output`: hooks are switched off with `core.hooksPath=/dev/null`, or something else is in the way */
function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (cause) {
    throw new ProvenanceError('output', `${folder} is no folder for hooks`, {
      fix: 'git config --show-origin --get core.hooksPath says where git looks for hooks',
      cause,
    });
  }
}

/** @throws ProvenanceError `bad-document` for what is no regular file */
function read(file: string): string | null {
  if (!existsSync(file)) return null;
  return readSmallFile(file, HOOK_MAX_BYTES)?.toString('latin1') ?? null;
}

async function write(file: string, text: string): Promise<void> {
  const output = openOutput(file);
  try {
    await output.write(Buffer.from(text, 'latin1'));
    output.commit();
  } finally {
    output.abandon();
  }
}
