import { canonicalJson } from '../canonical.js';
import type { Evidence } from '../model/evidence.js';
import type { RawCommit } from '../model/pack.js';
import { safeJson } from '../reports/escape.js';

/** One canonical line for each piece of evidence, in the order of the report. */
export function evidenceLines(evidence: readonly Evidence[]): Uint8Array {
  return Buffer.concat(evidence.map((item) => Buffer.from(`${safeJson(canonicalJson(item))}\n`)));
}

/** One canonical line for each commit, by id: `base64` is the raw object without git's own header. */
export function commitLines(commits: readonly RawCommit[]): Uint8Array {
  const sorted = [...commits].sort((a, b) => (a.id < b.id ? -1 : 1));
  return Buffer.concat(sorted.map((commit) => Buffer.from(commitLine(commit))));
}

function commitLine({ id, bytes }: RawCommit): string {
  return `${canonicalJson({ base64: Buffer.from(bytes).toString('base64'), id, type: 'commit' })}\n`;
}

/** Of one line: an object of 16 MiB in base64, and its frame. */
const LINE_MAX = 24 * 1024 * 1024;

/** The commits of such lines, in their order; null where a byte is not what {@link commitLines} writes. */
export function readCommitLines(bytes: Uint8Array): RawCommit[] | null {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const commits: RawCommit[] = [];
  let before = '';
  for (let at = 0; at < all.length; ) {
    const end = all.indexOf(LF, at);
    if (end < 0 || end - at > LINE_MAX) return null;
    const commit = readLine(all.toString('latin1', at, end + 1));
    if (commit === null || commit.id <= before) return null;
    before = commit.id;
    commits.push(commit);
    at = end + 1;
  }
  return commits;
}

const LF = 10;
const BEFORE = '{"base64":"';

/** Read by its frame and written again: no other spelling of the same value is taken. */
function readLine(line: string): RawCommit | null {
  const end = line.indexOf('"', BEFORE.length);
  const id = /^","id":"([0-9a-f]{40}|[0-9a-f]{64})"/.exec(line.slice(end, end + 80))?.[1];
  if (id === undefined) return null;
  const commit = { id, bytes: Buffer.from(line.slice(BEFORE.length, end), 'base64') };
  return commitLine(commit) === line ? commit : null;
}
