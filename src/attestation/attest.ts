import type { Config } from '../config.js';
import { ProvenanceError } from '../errors.js';
import type { AttestationClaims } from '../model/attestation.js';
import type { GapCode } from '../model/evidence.js';
import type { RepoReport } from '../model/report.js';
import type { RangeRequest } from '../range.js';
import { rulesOf } from '../rules.js';
import type { Progress } from '../scan.js';
import type { World } from '../world/index.js';
import { claimsOf, factsOf, methodsOf } from './claims.js';
import { ATTESTATION_FILE, type AttestationFacts, FACTS_KEY } from './format.js';
import { parseAttestation, timeOf } from './parse.js';
import { findAgain, recount } from './recompute.js';
import { renderAttestation, type Statement, updateAttestation } from './write.js';

export interface AttestOptions {
  config?: Config;
  /** Default: the whole history of HEAD, or what an existing attestation covers up to now. */
  range?: Pick<RangeRequest, 'range' | 'base' | 'head' | 'since' | 'until'>;
  /** Write although something could not be seen; the file says so. A history that was cut is refused anyway. */
  allowIncomplete: boolean;
  extendedIds: boolean;
  /** Also count the lines of commits with AI evidence; `as-before`: where an existing file has them. */
  lines: boolean | 'as-before';
  onProgress?: (progress: Progress) => void;
}

/** An attestation ready to be written. */
export interface Attested {
  bytes: Buffer;
  /** Equal to the bytes that were there: nothing needs to be written. */
  unchanged: boolean;
  claims: AttestationClaims;
  repo: RepoReport;
}

/**
 * A new attestation, counted from git. Nothing is written here.
 * @throws ProvenanceError `incomplete` when the history cannot be seen whole
 */
export async function createAttestation(world: World, options: AttestOptions): Promise<Attested> {
  const { statement, repo } = await count(world, options.range ?? (await wholeHistory(world)), options);
  return { bytes: renderAttestation(statement, ATTESTATION_FILE), unchanged: false, claims: statement.claims, repo };
}

/**
 * An existing attestation, brought up to date. What people wrote stays byte for byte.
 * @throws ProvenanceError `bad-document`, `incomplete`
 */
export async function refreshAttestation(world: World, bytes: Buffer, path: string, options: AttestOptions): Promise<Attested> {
  const parsed = parseAttestation(bytes, path, false);
  const facts = parsed.document[FACTS_KEY];
  const said = facts?.range;
  const lines = options.lines === 'as-before' ? facts === undefined || facts.lines !== undefined : options.lines;
  const counting = { ...options, lines };
  const range = options.range ?? { ...(await wholeHistory(world)), ...(said === undefined ? {} : beginningOf(said)) };
  if (options.range === undefined && said !== undefined) {
    // A commit that only brings the attestation itself would make it old at once, for ever.
    const found = await findAgain(world, parsed, path, {
      config: options.config,
      head: await world.git.resolve('HEAD'),
      ...(options.onProgress === undefined ? {} : { onProgress: options.onProgress }),
    });
    if (found.range.source === 'object-ids' && found.rewritten === null && found.behind?.onlyDocuments && said.head !== null) {
      const same = await count(world, { ...range, head: said.head }, counting);
      return written(bytes, updateAttestation(bytes, parsed, same.statement, path), same);
    }
  }
  const counted = await count(world, range, counting);
  return written(bytes, updateAttestation(bytes, parsed, counted.statement, path), counted);
}

/** Where the range of a file begins; it ends wherever the history does. */
function beginningOf({ base, since }: AttestationFacts['range']): Pick<RangeRequest, 'base' | 'since'> {
  return { ...(base === null ? {} : { base }), ...(since === undefined ? {} : { since: timeOf(since) }) };
}

interface Counted {
  statement: Statement;
  repo: RepoReport;
}

function written(before: Buffer, bytes: Buffer, { statement, repo }: Counted): Attested {
  return { bytes, unchanged: bytes.equals(before), claims: statement.claims, repo };
}

/** HEAD with all its history; nothing for a repository without commits. */
async function wholeHistory({ git }: World): Promise<Pick<RangeRequest, 'head'>> {
  return (await git.resolve('HEAD')) === null ? {} : { head: 'HEAD' };
}

async function count(world: World, range: NonNullable<AttestOptions['range']>, options: AttestOptions): Promise<Counted> {
  const { config, extendedIds, lines, onProgress } = options;
  const recounting = { config, ...(onProgress === undefined ? {} : { onProgress }) };
  const { report, repo, times } = await recount(world, { ...range, lines: lines !== false }, recounting);
  assertWhole(repo, options.allowIncomplete);
  if (range.range?.endsWith('^!') && repo.totals.merges > 0) {
    throw new ProvenanceError('usage', `${range.range} is a merge alone, and merges are not counted`, {
      fix: 'for what it brought in, write <merge>^1..<merge>',
    });
  }
  const claims = claimsOf(repo, times, rulesOf(config).known.tools, false);
  return { statement: { claims, facts: factsOf(report, repo), methods: methodsOf(repo), extendedIds }, repo };
}

/** What is cut off has no share. Other gaps may be accepted by whoever asks for it. */
const CUT: readonly GapCode[] = ['shallow-history', 'unknown-base', 'no-merge-base'];

function assertWhole({ gaps }: RepoReport, allowIncomplete: boolean): void {
  const cut = gaps.find(({ code }) => CUT.includes(code));
  const gap = cut ?? (allowIncomplete ? undefined : gaps[0]);
  if (gap === undefined) return;
  throw new ProvenanceError(
    'incomplete',
    `nothing was attested: ${gap.detail}${gap.subject === undefined ? '' : ` (${gap.subject})`}`,
    {
      fix: cut === undefined ? `${gap.fix}; or --allow-incomplete, and the file says what was not seen` : gap.fix,
    },
  );
}
