import { realpathSync } from 'node:fs';
import { ProvenanceError } from '../../errors.js';
import { PACK_MAX_BYTES, type Verification } from '../../model/pack.js';
import { verifyPack } from '../../pack/verify.js';
import { renderVerificationJson, renderVerificationText } from '../../reports/verification.js';
import { readSmallFile } from '../../world/files.js';
import { EXIT } from '../exit.js';
import { put } from '../output.js';
import { styleOf } from '../style.js';

interface Options {
  json?: boolean;
  output?: string;
  color?: boolean;
}

const EXIT_OF: Record<Verification['outcome'], number> = {
  verified: EXIT.ok,
  refused: EXIT.gate,
  'in-part': EXIT.incomplete,
};

/** Whether a pack holds what it says. The result inside decides nothing here. */
export async function run(file: string, options: Options): Promise<void> {
  const verification = verifyPack(file === '-' ? await standardInput() : fileBytes(file));
  await put(
    options.json ? renderVerificationJson(verification) : renderVerificationText(verification, styleOf(options)),
    options,
  );
  process.exitCode = EXIT_OF[verification.outcome];
}

function fileBytes(file: string): Buffer {
  const bytes = readSmallFile(realPath(file), PACK_MAX_BYTES);
  if (bytes !== null) return bytes;
  throw new ProvenanceError('usage', `${file} does not exist`, { fix: 'check the path' });
}

/** The person who names a link means the file behind it. */
function realPath(file: string): string {
  try {
    return realpathSync(file);
  } catch {
    return file;
  }
}

async function standardInput(): Promise<Buffer> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of process.stdin as AsyncIterable<Buffer>) {
    size += chunk.length;
    if (size > PACK_MAX_BYTES) {
      throw new ProvenanceError('usage', `standard input is larger than ${PACK_MAX_BYTES} bytes`, {
        fix: 'no pack is that large',
      });
    }
    chunks.push(chunk);
  }
  return Buffer.concat(chunks);
}
