import { hash } from 'node:crypto';
import type { Config } from '../config.js';
import { documentFindings } from '../documents/findings.js';
import type { AttestationReport, AttestedRange } from '../model/attestation.js';
import type { ProvenanceDocument, ReceiptKey } from '../model/document.js';
import type { Gap } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { RepoReport, Report } from '../model/report.js';
import { rulesOf } from '../rules.js';
import type { Progress } from '../scan.js';
import { readDocuments } from '../sources/documents.js';
import { GIT_AI_NOTES } from '../sources/notes.js';
import { sortGaps, verdictOf } from '../verdict.js';
import type { World } from '../world/index.js';
import { claimsOf, factsOf, methodsOf } from './claims.js';
import { consistencyFindings } from './consistency.js';
import { findingsAbout } from './finding.js';
import { FACTS_KEY } from './format.js';
import { type ParsedAttestation, parseAttestation } from './parse.js';
import { type BroughtCommits, figuresUntil, findAgain, leftOut } from './recompute.js';
import { freshnessFindings, leftOutFinding, rewrittenFinding, truthFindings } from './truth.js';

export interface CheckAttestationOptions {
  config?: Config;
  /** Accept the letter of the published schema alone. */
  strictSchema: boolean;
  /** The largest difference from git that is no fail, in percent of the commits counted. */
  maxDrift: number;
  /** An attestation behind the head is an error, not a warning. */
  fresh: boolean;
  /** Public keys of providers whose receipts may lie in the repository; keys that lie there too prove nothing to others. */
  keys: readonly ReceiptKey[];
  /** The commit whose history the file is held against; default: HEAD. */
  head?: string;
  /** A change that the file has to count, or to precede. */
  change?: BroughtCommits;
  /** `false`: somebody else looks at the provenance documents beside it. */
  documents?: false;
  onProgress?: (progress: Progress) => void;
}

/**
 * Checks an attestation in three layers: YAML and schema, consistency in itself, and truth: every claim recomputed from git. The
 * Report covers the commits that the file counts, and `findings` says where the file stands against them. Provenance documents of other
 * formats that lie in the repository are checked beside it.
 * @param file its path as a person knows it, and from the repository's root where it lies there
 * @throws ProvenanceError `bad-document` for a file that cannot be read, `git-failed`
 */
export async function checkAttestation(
  world: World,
  bytes: Uint8Array,
  path: string,
  options: CheckAttestationOptions,
): Promise<Report> {
  const parsed = parseAttestation(bytes, path, options.strictSchema);
  const head = options.head ?? (await world.git.resolve('HEAD'));
  const found = await findAgain(world, parsed, path, { config: options.config, head, ...progressOf(options) });
  const { report, repo, times } = found.recount;
  const more: Gap[] = await missingRecords(world, parsed);
  const left = options.change === undefined ? 0 : await leftOut(world.git, found, parsed, options.change, more);
  const documents = options.documents === false ? [] : await provenanceDocuments(world, head, options, more);
  const gaps = sortGaps([...repo.gaps, ...more]);
  const recomputed = claimsOf(repo, times, rulesOf(options.config).known.tools, found.range.merges);
  const exact = isExact(parsed, found.range) ? { facts: factsOf(report, repo), methods: methodsOf(repo) } : null;
  const hasOrigin = repo.repository.name !== null;
  const findings: Finding[] = [
    ...deviationFindings(parsed, path),
    ...consistencyFindings(parsed, path, world.now()),
    ...truthFindings(parsed, path, { claims: recomputed, hasOrigin, exact }, options),
    ...(found.rewritten === null ? [] : [rewrittenFinding(parsed, path, found.rewritten)]),
    ...(left === 0 ? [] : [leftOutFinding(parsed, path, left)]),
    ...freshnessFindings(parsed, path, found.behind, options.fresh),
    ...documentFindings(documents),
  ];
  const judged = gaps.length === 0 ? findings : findings.filter((finding) => !restsOnWhole(finding));
  const attestation: AttestationReport = {
    path,
    digest: `sha256:${hash('sha256', bytes, 'hex')}`,
    version: String(parsed.document.version),
    declared: parsed.claims,
    recomputed: gaps.length === 0 ? recomputed : null,
    range: found.range,
    behind: found.behind,
  };
  const checked: RepoReport = {
    ...repo,
    gaps,
    complete: gaps.length === 0,
    findings: [...repo.findings, ...judged],
    attestation,
    documents,
  };
  return { ...report, command: 'attestation', ...verdictOf(gaps, checked.findings, 'gate'), repos: [checked] };
}

/** Documents of other formats in the tree of a commit, checked. */
export async function provenanceDocuments(
  world: World,
  head: string | null,
  { config, keys }: Pick<CheckAttestationOptions, 'config' | 'keys'>,
  gaps: Gap[],
): Promise<ProvenanceDocument[]> {
  if (head === null) return [];
  return readDocuments({
    git: world.git,
    commit: head,
    keys,
    figuresUntil: (moment) => figuresUntil(world, moment, { config, head }),
    gaps,
  });
}

/** Facts that name no head are about no other commits than the published fields. */
function isExact({ document }: ParsedAttestation, { source }: AttestedRange): boolean {
  return source === 'object-ids' || document[FACTS_KEY]?.range.head === null;
}

function progressOf({ onProgress }: CheckAttestationOptions) {
  return onProgress === undefined ? {} : { onProgress };
}

/** A difference from what could not be seen whole is no difference; the gaps say why nothing was decided. */
function restsOnWhole({ check, code }: Finding): boolean {
  return code !== 'history-rewritten' && (check === 'attestation-truth' || check === 'attestation-freshness');
}

function deviationFindings({ deviations, locate }: ParsedAttestation, path: string): Finding[] {
  const finding = findingsAbout('attestation-schema', path, locate);
  return deviations.map(({ message, path: field }) => {
    const steps = field.map((step) => (/^\d+$/.test(step) ? Number(step) : step));
    return finding('not-to-the-letter', 'note', steps, { said: message });
  });
}

/** The file counts records that lie beside the commits; a clone without them would make it look wrong. */
async function missingRecords({ git }: World, { document }: ParsedAttestation): Promise<Gap[]> {
  if (!document[FACTS_KEY]?.records?.includes(GIT_AI_NOTES)) return [];
  const { refs } = await git.refs();
  if (refs.some(({ name }) => name === GIT_AI_NOTES)) return [];
  return [
    {
      code: 'missing-record',
      subject: GIT_AI_NOTES,
      detail: 'the attestation counts git notes that are not in this clone',
      fix: "git fetch origin 'refs/notes/*:refs/notes/*'",
    },
  ];
}
