import { ProvenanceError } from '../errors.js';
import type { Gap } from '../model/evidence.js';
import type { Git } from '../world/git/index.js';

/**
 * Reads a small file as a commit has it. A link or folder of that name is refused, not followed.
 * @returns null when the commit has no such file, or its content is not in this clone, which `gaps` then says
 * @throws ProvenanceError `bad-document`
 */
export async function readTreeFile(
  git: Git,
  commit: string,
  path: string,
  maxBytes: number,
  gaps: Gap[],
): Promise<Buffer | null> {
  const entry = await git.entry(commit, path);
  if (entry === null) return null;
  if (!/^100/.test(entry.mode)) throw refused(path, 'is not a regular file', 'put a regular file there');
  let bytes: Buffer | null = null;
  for await (const objects of git.objects([entry.id], gaps)) {
    for (const object of objects) {
      if (object.status !== 'read') continue;
      if (object.size > maxBytes) throw refused(path, `is larger than ${maxBytes} bytes`, 'make it smaller');
      bytes = Buffer.from(object.body); // The reader uses its memory again.
    }
  }
  return bytes;
}

function refused(path: string, what: string, fix: string): ProvenanceError {
  return new ProvenanceError('bad-document', `${path} ${what}`, { fix, problems: [{ line: 1, column: 1, message: what, fix }] });
}
