import { canonicalJson } from '../canonical.js';
import { ProvenanceError } from '../errors.js';
import {
  type Checked,
  PACK_JSON_MAX_BYTES,
  PACK_MAX_BYTES,
  type Pack,
  type RawCommit,
  type UnreadCommit,
} from '../model/pack.js';
import type { RepoReport, Report } from '../model/report.js';
import { safeJson } from '../reports/escape.js';
import { renderGateMarkdown } from '../reports/gate-markdown.js';
import { renderJson } from '../reports/json.js';
import { renderSarif } from '../reports/sarif.js';
import { checksums, sha256 } from './digest.js';
import { commitLines, evidenceLines } from './lines.js';
import { manifestBytes, manifestOf } from './manifest.js';
import { inputName, NAMES, packName } from './names.js';
import { readmeOf } from './readme.js';
import { type Files, writeZip } from './zip.js';

/**
 * The pack of a gate's result: equal arguments give equal bytes, whatever the machine, time zone or locale.
 * @param commits every commit of the range that could be read, in any order
 * @param unread those that could not, or not whole
 * @throws ProvenanceError `usage` when it would be larger than a pack may be
 */
export function buildPack(
  { report, inputs }: Checked,
  commits: readonly RawCommit[],
  unread: readonly UnreadCommit[] = [],
): Pack {
  const [repo] = report.repos as [RepoReport];
  const name = packName(repo);
  if (renderJson(report).length > PACK_JSON_MAX_BYTES) throw tooLarge(PACK_JSON_MAX_BYTES, 'the report');
  assertFits(commits.reduce((sum, { bytes }) => sum + Math.ceil(bytes.length / 3) * 4, 0));
  const files: Files = new Map<string, Uint8Array>([
    ...renderings(report, repo),
    [NAMES.evidence, evidenceLines(repo.evidence)],
    [NAMES.commits, commitLines(commits)],
    ...inputs.map(({ role, path, bytes }) => [inputName(role, path), bytes] as const),
  ]);
  const unlisted = { unread, rawCommits: commits.length, sources: new Map(inputs.map(({ role, path }) => [role, path])) };
  files.set(NAMES.readme, readmeOf(name, manifestOf(report, repo, files, unlisted)));
  files.set(NAMES.manifest, manifestBytes(manifestOf(report, repo, files, unlisted)));
  files.set(NAMES.sums, Buffer.from(checksums(files, NAMES.sums)));
  assertFits([...files.values()].reduce((sum, { length }) => sum + length, 0) + files.size * FRAME);
  const bytes = writeZip(files);
  return { name, bytes, sha256: sha256(bytes) };
}

/** Files that say again what the report says. */
export function renderings(report: Report, repo: RepoReport): [string, Uint8Array][] {
  return [
    [NAMES.report, Buffer.from(renderJson(report))],
    [NAMES.summary, Buffer.from(renderGateMarkdown(report))],
    [NAMES.findings, Buffer.from(renderSarif(report))],
    ...impactFile(repo),
  ];
}

/** Only where an impact was asked for. */
export function impactFile({ impact }: RepoReport): [string, Uint8Array][] {
  return impact === undefined ? [] : [[NAMES.impact, Buffer.from(`${safeJson(canonicalJson(impact, 2))}\n`)]];
}

/** More than a file adds to its own bytes: its name twice, and both headers. */
const FRAME = 600;

function assertFits(bytes: number): void {
  if (bytes > PACK_MAX_BYTES) throw tooLarge(PACK_MAX_BYTES, 'the pack');
}

/** The way out of every limit of a pack. */
export function tooLarge(limit: number, what: string): ProvenanceError {
  return new ProvenanceError('usage', `${what} would be larger than ${limit / 1024 / 1024} MiB`, {
    fix: 'name a range: ai-provenance pack <base>..<head>',
  });
}
