import { type Config, loadConfig, loadConfigAt } from './config.js';
import { ProvenanceError } from './errors.js';
import { judged, type RawDocument, readDocument } from './gate/documents.js';
import {
  attestationPart,
  documentsPart,
  type GateReading,
  impactPart,
  inventoryPart,
  policyChanges,
  requirementsPart,
  withMerges,
} from './gate/parts.js';
import { judge } from './judge.js';
import { DOCUMENT_ROLES, type DocumentRole } from './model/check.js';
import type { Gap } from './model/evidence.js';
import type { Checked } from './model/pack.js';
import type { Policy, RepoReport } from './model/report.js';
import { type PolicyOverrides, policyOf } from './policy.js';
import { withinScope } from './policy-scope.js';
import { isoTime, type RangeRequest, type ResolvedRange, resolveRange } from './range.js';
import { type Progress, scan } from './scan.js';
import { sortGaps, verdictOf } from './verdict.js';
import type { Git } from './world/git/index.js';
import type { World } from './world/index.js';

export interface CheckOptions extends PolicyOverrides {
  range?: Pick<RangeRequest, 'range' | 'base' | 'head'>;
  /** A configuration that was named, in place of the repository's own. */
  config?: string;
  /** Take the named configuration from the base commit, too: who made the change may have written the one in the work tree. */
  configFromBase?: boolean;
  onProgress?: (progress: Progress) => void;
}

/**
 * The gate: reads commits, files and documents of a range, judges them by the policy, and says `pass`, `warn`, `fail` or `incomplete`.
 * With a base, policy, requirements and inventory are those of the base commit, so that no change loosens the rules it is judged by; the
 * attestation is that of the head, since it speaks of the change.
 * @throws ProvenanceError `usage`, `unknown-revision`, `bad-document` for the policy
 */
export async function check(world: World, options: CheckOptions = {}): Promise<Checked> {
  const { git, now } = world;
  const { range: asked = {}, onProgress } = options;
  const resolved = await resolveRange(git, asked, (await git.refs()).refs, now());
  const gaps: GateReading['gaps'] = { commits: [], attestation: [], inventory: [], requirements: [], impact: [], policy: [] };
  const config = (await policyFor(world, resolved, options, gaps.policy)) ?? undefined;
  const { settings, listed } = policyOf(config?.demands, options);
  const report = await scan(world, {
    ...asked,
    ...(config === undefined ? {} : { config }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const [scanned] = report.repos as [RepoReport];
  gaps.commits.push(...scanned.gaps);
  const repo = await withMerges(world, scanned, gaps.commits);
  const today = isoTime(now()).slice(0, 10);
  const policyFile = config?.policy.source ?? (options.configFromBase ? options.config : undefined);
  const reading: GateReading = { world, repo, settings, config, policyFile, onProgress, today, gaps };

  const { base, head } = repo.range;
  // A commit that could not even be found has no documents that could be looked for.
  if (head === null) for (const role of DOCUMENT_ROLES) gaps[role].push(...repo.gaps);
  const read = (role: DocumentRole, from: (string | null)[]) => readDocument(git, settings[role].file, from, gaps[role]);
  const raw = {
    attestation: await read('attestation', [head]),
    inventory: await read('inventory', [base, head]),
    requirements: await read('requirements', [base, head]),
  };
  const before = await read('attestation', [base]);
  const inherited = before.bytes !== null && raw.attestation.bytes?.equals(before.bytes) === true;
  // While one waits for git, another reads.
  const [attestation, others, inventory, { requirements, impact }] = await Promise.all([
    judged(raw.attestation, (bytes) => attestationPart(reading, bytes, raw.attestation.path, inherited)),
    documentsPart(reading),
    judged(raw.inventory, (bytes) => inventoryPart(reading, bytes, raw.inventory.path)),
    requirementsAndImpact(reading, raw.requirements),
  ]);
  const whole: RepoReport = { ...repo, ...attestation.part, ...others.part, ...inventory.part, ...requirements.part, ...impact };

  const found = [...repo.findings, ...attestation.found, ...others.found, ...inventory.found, ...requirements.found];
  const findings = judge(
    {
      repo: whole,
      found: withinScope(found, settings),
      documents: { attestation: attestation.document, inventory: inventory.document, requirements: requirements.document },
      policyChanges: await policyChanges(reading),
      today,
      gaps,
    },
    settings,
  );
  const all = sortGaps(Object.values(gaps).flat());
  const policy: Policy = {
    ...(config?.policy ?? { source: null, digest: null }),
    commit: config?.policy.commit ?? null,
    asOf: today,
    failOn: settings.failOn,
    settings: listed,
  };
  return {
    report: {
      ...report,
      command: 'check',
      ...verdictOf(all, findings, 'gate', settings.failOn),
      repos: [{ ...whole, gaps: all, complete: all.length === 0, findings, policy }],
    },
    inputs: [
      ...(config === undefined ? [] : [{ role: 'policy' as const, path: config.policy.source, bytes: config.bytes }]),
      ...DOCUMENT_ROLES.flatMap((role) => {
        const { path, bytes } = raw[role];
        return bytes === null ? [] : [{ role, path, bytes }];
      }),
    ],
  };
}

/** The impact says which controls rest on what it reaches. */
async function requirementsAndImpact(reading: GateReading, raw: RawDocument) {
  const requirements = await judged(raw, (bytes) => requirementsPart(reading, bytes, raw.path));
  const impact = await impactPart({ ...reading, repo: { ...reading.repo, ...requirements.part } });
  return { requirements, impact };
}

/** With a base the base's, so that no change brings its own; nobody's where the base is not in the clone. A file that was named wins. */
async function policyFor(
  { git }: World,
  { range: { base, head }, gaps: unresolved }: Pick<ResolvedRange, 'range' | 'gaps'>,
  options: CheckOptions,
  gaps: Gap[],
): Promise<Config | null> {
  const { config: named, configFromBase = false } = options;
  if (named === undefined || configFromBase) {
    if (base !== null) {
      const config = await loadConfigAt(git, base, gaps, named);
      if (config === null && gaps.length === 0 && named !== undefined) await refuseNowhere(git, named, head);
      return config;
    }
    if (unresolved.length > 0) {
      gaps.push(...unresolved);
      return null;
    }
  }
  if (named !== undefined || !git.facts.bare) return loadConfig(git.facts.root, named);
  const tip = await git.resolve('HEAD');
  return tip === null ? null : loadConfigAt(git, tip, gaps);
}

/** The first change that brings a named file is judged without it; a name that neither side has is a mistake, and demands nothing. */
async function refuseNowhere(git: Git, named: string, head: string | null): Promise<void> {
  if (head === null || (await git.entry(head, named)) !== null) return;
  throw new ProvenanceError('usage', `the configuration ${named} is neither in the base commit nor in the head`, {
    fix: 'name it by its path from the root of the repository, with / and in the same letters',
  });
}
