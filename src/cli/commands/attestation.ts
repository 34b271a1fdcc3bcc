import { lstatSync } from 'node:fs';
import { join, relative, resolve } from 'node:path';
import { type Attested, type AttestOptions, createAttestation, refreshAttestation } from '../../attestation/attest.js';
import { checkAttestation } from '../../attestation/check.js';
import { type CommitChanges, renderAgentTrace } from '../../attestation/exports/agent-trace.js';
import { badgeOf, renderBadge } from '../../attestation/exports/badge.js';
import { type CycloneDxVersion, renderCycloneDx } from '../../attestation/exports/cyclonedx.js';
import { ATTESTATION_FILE } from '../../attestation/format.js';
import { parseAttestation } from '../../attestation/parse.js';
import { catalogue } from '../../catalog/index.js';
import { loadConfig } from '../../config.js';
import { parseKeySet } from '../../documents/gitjob.js';
import { ProvenanceError } from '../../errors.js';
import { parseJson } from '../../json.js';
import type { ReceiptKey } from '../../model/document.js';
import type { Report } from '../../model/report.js';
import { isoTime } from '../../range.js';
import { renderAttestationMarkdown, renderAttestationText } from '../../reports/attestation.js';
import { line } from '../../reports/escape.js';
import { renderJson } from '../../reports/json.js';
import { number, plural } from '../../reports/layout.js';
import { FINDING_WORDS } from '../../reports/words.js';
import { hasOwnLines } from '../../tally.js';
import { readSmallFile } from '../../world/files.js';
import type { World } from '../../world/index.js';
import { badDocument, DOCUMENT_MAX_BYTES } from '../../yaml.js';
import { EXIT, exitOf } from '../exit.js';
import { withWorld } from '../lifecycle.js';
import { openOutput } from '../output.js';
import { startProgress } from '../progress.js';
import { styleFor } from '../style.js';

interface Common {
  repo?: string;
  config?: string;
  output?: string;
  cache?: boolean;
  cacheDir?: string;
  allowIncomplete?: boolean;
  quiet?: boolean;
  color?: boolean;
}

interface WriteOptions extends Common {
  base?: string;
  head?: string;
  since?: string;
  until?: string;
  lines?: boolean;
  allowExtendedIds?: boolean;
}

export interface ValidateOptions extends Common {
  strictSchema?: boolean;
  maxDrift?: number;
  fresh?: boolean;
  keys?: string;
  format?: 'text' | 'json' | 'md';
  json?: boolean;
}

export type ExportFormat = 'cyclonedx' | 'agent-trace' | 'badge';

export interface ExportOptions extends Common {
  file?: string;
  specVersion?: CycloneDxVersion;
}

export async function create(range: string | undefined, options: WriteOptions): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const target = targetOf(world, options);
    if (target.file !== null && exists(target.file)) {
      throw new ProvenanceError('usage', `${target.shown} exists already`, {
        fix: 'ai-provenance attestation update counts again and keeps what people wrote',
      });
    }
    await put(await createAttestation(world, attestOptions(range, options, counting)), target, null, options);
  });
}

export async function update(range: string | undefined, options: WriteOptions): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const target = targetOf(world, options);
    const before = readAttestation(world);
    const attested = await refreshAttestation(world, before, ATTESTATION_FILE, attestOptions(range, options, counting));
    await put(attested, target, before, options);
  });
}

export async function validate(file: string | undefined, options: ValidateOptions): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = named(world, file);
    const report = await checkAttestation(world, bytes, path, {
      ...counting,
      strictSchema: options.strictSchema ?? false,
      maxDrift: options.maxDrift ?? 0,
      fresh: options.fresh ?? false,
      keys: options.keys === undefined ? [] : readKeys(options.keys),
    });
    const output = openOutput(options.output);
    try {
      await output.write(rendered(report, options));
      output.commit();
    } finally {
      output.abandon();
    }
    process.exitCode = exitOf(report, options.allowIncomplete ?? false);
  });
}

export async function exportAs(format: ExportFormat, options: ExportOptions): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = named(world, options.file);
    const report = await checkAttestation(world, bytes, path, {
      ...counting,
      strictSchema: false,
      maxDrift: 0,
      fresh: false,
      keys: [],
    });
    const output = openOutput(options.output);
    try {
      await output.write(await exported(format, world, report, bytes, options));
      output.commit();
    } finally {
      output.abandon();
    }
    process.exitCode = report.result === 'incomplete' && !options.allowIncomplete ? EXIT.incomplete : EXIT.ok;
  });
}

async function exported(
  format: ExportFormat,
  world: World,
  report: Report,
  bytes: Buffer,
  { specVersion = '1.6' }: ExportOptions,
): Promise<string> {
  const { tool } = report;
  const [repo] = report.repos;
  if (repo?.attestation === undefined) throw new Error('the report holds no attestation');
  switch (format) {
    case 'cyclonedx': {
      const { governance: said } = parseAttestation(bytes, repo.attestation.path, false).document;
      const governance =
        said === undefined ? null : { engine: said.engine ?? null, proofBundleUrl: said.proof_bundle_url ?? null };
      return renderCycloneDx({ tool, repo, attestation: repo.attestation, governance, tools: catalogue.tools, specVersion });
    }
    case 'agent-trace': {
      const changes: CommitChanges[] = [];
      const ids = repo.commits.filter(hasOwnLines).map(({ id }) => id);
      for await (const lines of world.git.lineStats(ids, [])) changes.push(lines);
      return renderAgentTrace(tool, repo, changes);
    }
    case 'badge':
      return renderBadge(badgeOf(repo, repo.attestation, isoTime(world.now()).slice(0, 10)));
  }
}

type Counting = Pick<AttestOptions, 'config' | 'onProgress'>;

/** Opens the repository, its configuration and the progress line. */
async function withCounting(options: Common, work: (world: World, counting: Counting) => Promise<void>): Promise<void> {
  const cache = options.cache === false ? {} : { cache: options.cacheDir ?? ({ user: true } as const) };
  await withWorld(options.repo, cache, async (world) => {
    const config = await loadConfig(world.git.facts.root, options.config);
    const progress = startProgress(options.quiet ?? false);
    try {
      await work(world, { ...(config === null ? {} : { config }), onProgress: progress.update });
    } finally {
      progress.stop();
    }
  });
}

function attestOptions(range: string | undefined, options: WriteOptions, counting: Counting): AttestOptions {
  const asked = Object.entries({
    range,
    base: options.base,
    head: options.head,
    since: options.since,
    until: options.until,
  }).filter(([, value]) => value !== undefined);
  return {
    ...counting,
    ...(asked.length === 0 ? {} : { range: Object.fromEntries(asked) }),
    allowIncomplete: options.allowIncomplete ?? false,
    extendedIds: options.allowExtendedIds ?? false,
    lines: options.lines ?? true,
  };
}

interface Target {
  /** Null for standard output. */
  file: string | null;
  shown: string;
}

function targetOf({ git }: World, { output }: Common): Target {
  if (output === '-') return { file: null, shown: 'standard output' };
  if (output !== undefined) return { file: resolve(output), shown: output };
  if (git.facts.bare) {
    throw new ProvenanceError('usage', 'a bare repository has no work tree to write into', { fix: 'name a file with -o' });
  }
  return { file: join(git.facts.root, ATTESTATION_FILE), shown: ATTESTATION_FILE };
}

function exists(path: string): boolean {
  return lstatSync(path, { throwIfNoEntry: false }) !== undefined;
}

function readAttestation({ git }: World): Buffer {
  const bytes = readSmallFile(join(git.facts.root, ATTESTATION_FILE), DOCUMENT_MAX_BYTES, git.facts.root);
  if (bytes !== null) return bytes;
  throw new ProvenanceError('usage', `${ATTESTATION_FILE} does not exist at the root of the repository`, {
    fix: 'ai-provenance attestation create',
  });
}

/** A provider's key set, from a file that whoever runs the check chose. */
function readKeys(file: string): ReceiptKey[] {
  const bytes = readSmallFile(file, DOCUMENT_MAX_BYTES);
  if (bytes === null) throw new ProvenanceError('usage', `${file} does not exist`, { fix: 'check the path given with --keys' });
  const parsed = parseJson(bytes);
  if ('problems' in parsed) throw badDocument(file, parsed.problems);
  const { keys, problems } = parseKeySet(parsed.document);
  if (keys.length > 0 && problems.length === 0) return keys;
  const said = problems.map(({ code, line: row, column, values }) => ({
    line: row,
    column,
    message: FINDING_WORDS[code](values),
  }));
  throw badDocument(file, said.length > 0 ? said : [{ line: 1, column: 1, message: 'holds no usable key' }]);
}

/** A file that was named, or the repository's own; by its path from the root where it lies below it. */
function named(world: World, file: string | undefined): { bytes: Buffer; path: string } {
  if (file === undefined) return { bytes: readAttestation(world), path: ATTESTATION_FILE };
  const bytes = readSmallFile(file, DOCUMENT_MAX_BYTES);
  if (bytes === null) throw new ProvenanceError('usage', `${file} does not exist`, { fix: 'check the path' });
  const path = relative(world.git.facts.root, resolve(file)).replaceAll('\\', '/');
  return { bytes, path: path.startsWith('../') ? file : path };
}

/** Writes whole or not at all, and never over what somebody else wrote meanwhile. */
async function put(
  { bytes, unchanged, claims }: Attested,
  target: Target,
  before: Buffer | null,
  options: Common,
): Promise<void> {
  const counts = `${number(claims.assistedCommits)} of ${number(claims.commits)} ${plural('commit', claims.commits)} assisted (${claims.percentage} %), ${number(claims.tools.length)} ${plural('tool', claims.tools.length)}`;
  const say = (text: string): void => {
    if (!options.quiet) process.stderr.write(`${line(text, 400)}\n`);
  };
  if (unchanged && options.output === undefined) {
    say(`${target.shown} is up to date: ${counts}`);
    return;
  }
  const output = openOutput(target.file ?? '-');
  try {
    await output.write(bytes.toString('utf8'));
    if (before !== null && options.output === undefined) assertUntouched(target, before);
    output.commit();
  } finally {
    output.abandon();
  }
  if (target.file !== null) say(`wrote ${target.shown}: ${counts}`);
}

function assertUntouched({ file, shown }: Target, before: Buffer): void {
  const now = file === null ? null : readSmallFile(file, DOCUMENT_MAX_BYTES);
  if (now?.equals(before)) return;
  throw new ProvenanceError('output', `${shown} was changed by somebody else meanwhile, so it was not written`, {
    fix: 'run the command again',
  });
}

function rendered(report: Report, options: ValidateOptions): string {
  const format = options.json ? 'json' : (options.format ?? 'text');
  if (format === 'json') return renderJson(report);
  if (format === 'md') return renderAttestationMarkdown(report);
  const toTerminal = options.output === undefined || options.output === '-';
  return toTerminal ? renderAttestationText(report, styleFor(process.stdout, options)) : renderAttestationText(report);
}
