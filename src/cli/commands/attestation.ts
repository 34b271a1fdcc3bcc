import { type Attested, type AttestOptions, createAttestation, refreshAttestation } from '../../attestation/attest.js';
import { checkAttestation } from '../../attestation/check.js';
import { type CommitChanges, renderAgentTrace } from '../../attestation/exports/agent-trace.js';
import { badgeOf, renderBadge } from '../../attestation/exports/badge.js';
import { type CycloneDxVersion, renderCycloneDx } from '../../attestation/exports/cyclonedx.js';
import { ATTESTATION_FILE } from '../../attestation/format.js';
import { parseAttestation } from '../../attestation/parse.js';
import { catalogue } from '../../catalog/index.js';
import { parseKeySet } from '../../documents/gitjob.js';
import { ProvenanceError } from '../../errors.js';
import { parseJson } from '../../json.js';
import type { ReceiptKey } from '../../model/document.js';
import type { Report } from '../../model/report.js';
import { isoTime } from '../../range.js';
import { number, plural } from '../../reports/layout.js';
import { render } from '../../reports/render.js';
import { FINDING_WORDS } from '../../reports/words.js';
import { hasOwnLines } from '../../tally.js';
import { readSmallFile } from '../../world/files.js';
import type { World } from '../../world/index.js';
import { badDocument, DOCUMENT_MAX_BYTES } from '../../yaml.js';
import {
  type Counting,
  type DocumentOptions,
  exists,
  readAtRoot,
  readNamed,
  say,
  type Target,
  targetOf,
  withCounting,
  writeDocument,
} from '../document.js';
import { EXIT, exitOf } from '../exit.js';
import { openOutput } from '../output.js';
import { styleOf } from '../style.js';

interface WriteOptions extends DocumentOptions {
  base?: string;
  head?: string;
  since?: string;
  until?: string;
  lines?: boolean;
  allowExtendedIds?: boolean;
}

export interface ValidateOptions extends DocumentOptions {
  strictSchema?: boolean;
  maxDrift?: number;
  fresh?: boolean;
  keys?: string;
  format?: 'text' | 'json' | 'md';
  json?: boolean;
}

export type ExportFormat = 'cyclonedx' | 'agent-trace' | 'badge';

export interface ExportOptions extends DocumentOptions {
  file?: string;
  specVersion?: CycloneDxVersion;
}

const CREATE = 'ai-provenance attestation create';

export async function create(range: string | undefined, options: WriteOptions): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const target = targetOf(world, ATTESTATION_FILE, options.output);
    if (exists(target)) {
      throw new ProvenanceError('usage', `${target.shown} exists already`, {
        fix: 'ai-provenance attestation update counts again and keeps what people wrote',
      });
    }
    await put(await createAttestation(world, attestOptions(range, options, counting)), target, 'nothing', options);
  });
}

export async function update(range: string | undefined, options: WriteOptions): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const target = targetOf(world, ATTESTATION_FILE, options.output);
    const before = readAtRoot(world, ATTESTATION_FILE, CREATE);
    const attested = await refreshAttestation(world, before, ATTESTATION_FILE, attestOptions(range, options, counting));
    await put(attested, target, options.output === undefined ? before : 'anything', options);
  });
}

export async function validate(file: string | undefined, options: ValidateOptions): Promise<void> {
  await withCounting(options, async (world, counting) => {
    const { bytes, path } = readNamed(world, file, ATTESTATION_FILE, CREATE);
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
    const { bytes, path } = readNamed(world, options.file, ATTESTATION_FILE, CREATE);
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
    lines: options.lines ?? 'as-before',
  };
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

async function put(
  { bytes, unchanged, claims }: Attested,
  target: Target,
  before: Parameters<typeof writeDocument>[2],
  options: DocumentOptions,
): Promise<void> {
  const { assistedCommits, commits, percentage, tools } = claims;
  const counts = `${number(assistedCommits)} of ${number(commits)} ${plural('commit', commits)} assisted (${percentage} %), ${number(tools.length)} ${plural('tool', tools.length)}`;
  if (unchanged && options.output === undefined) {
    say(`${target.shown} is up to date: ${counts}`, options);
    return;
  }
  await writeDocument(target, bytes, before);
  if (target.file !== null) say(`wrote ${target.shown}: ${counts}`, options);
}

function rendered(report: Report, options: ValidateOptions): string {
  return render(report, options.json ? 'json' : (options.format ?? 'text'), styleOf(options));
}
