import { checkAttestation, provenanceDocuments } from '../attestation/check.js';
import { impactGaps, impactOf } from '../change-impact.js';
import { evaluateRequirements } from '../check-requirements.js';
import { isAttributed } from '../checks/commits.js';
import { CONFIG_FILES, type Config, parseConfigBytes } from '../config.js';
import { documentFindings } from '../documents/findings.js';
import { judgeInventory } from '../inventory/judge.js';
import { observedUse } from '../inventory/observe.js';
import { parseInventory } from '../inventory/parse.js';
import { inventoryReport } from '../inventory/report.js';
import type { DocumentFault, Part, PolicyChange } from '../model/check.js';
import type { Gap } from '../model/evidence.js';
import type { PolicySettings } from '../model/policy.js';
import type { RepoReport } from '../model/report.js';
import { requirementFindings } from '../requirements/findings.js';
import { parseRequirements } from '../requirements/parse.js';
import { rulesOf } from '../rules.js';
import type { Progress } from '../scan.js';
import { readTreeFile } from '../sources/tree-file.js';
import type { TreeEntry } from '../world/git/index.js';
import type { World } from '../world/index.js';
import { DOCUMENT_MAX_BYTES } from '../yaml.js';
import { asRefusal, type Judged, problemsOf } from './documents.js';

/** What the parts of a gate are read with; each adds what it could not see to its own gaps. */
export interface GateReading {
  world: World;
  /** The scanned range. */
  repo: RepoReport;
  settings: PolicySettings;
  config: Config | undefined;
  /** Where the configuration is, or would be if the base had it. */
  policyFile: string | undefined;
  onProgress: ((progress: Progress) => void) | undefined;
  today: string;
  gaps: Record<Part, Gap[]>;
}

/** The scanned range, with what its merges bring of their own: AI-written code may stand in a merge alone. */
export async function withMerges({ git }: World, repo: RepoReport, gaps: Gap[]): Promise<RepoReport> {
  const merges = repo.commits.filter(({ merge, tools }) => merge && tools.length > 0).map(({ id }) => id);
  if (merges.length === 0) return repo;
  const own = await git.mergesWithContent(merges, gaps);
  return { ...repo, commits: repo.commits.map((commit) => (own.has(commit.id) ? { ...commit, ownContent: true } : commit)) };
}

/**
 * The attestation of the head, held against the history of the head.
 * @param inherited the change leaves the file as its base has it: then its faults are none of the change, and warn; a squash merge that
 *   gave the attested commits other ids is one
 */
export async function attestationPart(reading: GateReading, bytes: Buffer, path: string, inherited: boolean): Promise<Judged> {
  const { world, repo, settings, config, onProgress, gaps } = reading;
  const { fresh, maxDrift } = settings.attestation;
  const { base, head } = repo.range;
  const report = await checkAttestation(world, bytes, path, {
    strictSchema: false,
    maxDrift,
    fresh,
    keys: [],
    documents: false,
    ...(head === null ? {} : { head }),
    ...(base === null
      ? {}
      : { change: { base, assisted: repo.commits.filter((commit) => !commit.merge && isAttributed(commit)) } }),
    ...(config === undefined ? {} : { config }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  const [checked] = report.repos as [RepoReport];
  gaps.attestation.push(...checked.gaps);
  const { attestation } = checked;
  return {
    part: attestation === undefined ? {} : { attestation },
    found: checked.findings
      .filter(({ check }) => check.startsWith('attestation-'))
      .map((finding) => (inherited && !fresh && finding.severity === 'error' ? { ...finding, severity: 'warning' } : finding)),
  };
}

/** Provenance documents of other formats in the tree of the head. */
export async function documentsPart({ world, repo, config, gaps }: GateReading): Promise<Judged> {
  const looking = { keys: [], ...(config === undefined ? {} : { config }) };
  const documents = await provenanceDocuments(world, repo.range.head, looking, gaps.attestation);
  return { part: { documents }, found: documentFindings(documents) };
}

/** The inventory, held against the tools and models of the range. Whether a listed one is never seen, a range cannot tell. */
export function inventoryPart({ repo, config, today }: GateReading, bytes: Buffer, path: string): Judged {
  const { tools } = rulesOf(config).known;
  const inventory = parseInventory(bytes, path, tools);
  const uses = observedUse(repo);
  const found = judgeInventory(inventory, today, { uses, complete: repo.complete }, tools);
  return {
    part: { inventory: inventoryReport(inventory, uses) },
    found: repo.range.base === null ? found : found.filter(({ check }) => check !== 'inventory-observed'),
  };
}

/** The controls at the head, and against where the change began. */
export async function requirementsPart(reading: GateReading, bytes: Buffer, path: string): Promise<Judged> {
  const { world, repo, config, onProgress, gaps } = reading;
  const { base, mergeBase, head } = repo.range;
  const from = base === null ? null : (mergeBase ?? base);
  const requirements = await evaluateRequirements(world, parseRequirements(bytes, path), {
    base: from,
    head,
    gaps: gaps.requirements,
    config,
    onProgress,
  });
  return { part: { requirements }, found: requirementFindings(requirements) };
}

/** What the change reaches; nothing where the range has no base. What nobody can follow is a gap only where a limit was set. */
export async function impactPart(reading: GateReading): Promise<Partial<RepoReport>> {
  const { world, repo, settings, config, onProgress, gaps } = reading;
  const { head, base } = repo.range;
  if (head === null || base === null || base === head) return {};
  const { result, gaps: unread } = await impactOf(world, repo, head, {
    controls: repo.requirements?.controls ?? null,
    ...(config === undefined ? {} : { config }),
    ...(onProgress === undefined ? {} : { onProgress }),
  });
  gaps.impact.push(...unread, ...(settings.impact.max === 'high' ? [] : impactGaps(result)));
  return { impact: result };
}

/** Files that decide how a change is judged, as far as the change touches them. One that got another name is gone from where it counts. */
export async function policyChanges(reading: GateReading): Promise<PolicyChange[] | null> {
  const { world, repo, settings, policyFile } = reading;
  const { base, head } = repo.range;
  if (base === null || head === null) return null;
  // Histories that crossed have parted more than once, and one of those places may have what the change brings.
  const isAsInBase = async (path: string, entry: Pick<TreeEntry, 'mode' | 'id'> | null): Promise<boolean> => {
    const there = await world.git.entry(base, path);
    return there?.id === entry?.id && there?.mode === entry?.mode;
  };
  const judging = new Set<string>([
    ...CONFIG_FILES,
    ...(policyFile === undefined ? [] : [policyFile]),
    settings.requirements.file,
    settings.inventory.file,
  ]);
  const bases = await world.git.mergeBases(base, head);
  const found = new Map<string, PolicyChange>();
  for (const from of bases.length > 0 ? bases : [base]) {
    for (const { path, status: letter, entry } of await world.git.changes(from, head)) {
      if (!judging.has(path) || found.has(path) || (bases.length > 1 && (await isAsInBase(path, entry)))) continue;
      const status = letter === 'A' ? 'added' : entry === null ? 'deleted' : 'modified';
      found.set(path, { path, status, problems: entry === null ? [] : await faultsOf(reading, path, head) });
    }
  }
  return [...found.values()].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** Why nobody could go by a file of the policy as a commit has it. */
async function faultsOf(
  { world, settings, config, gaps }: GateReading,
  path: string,
  commit: string,
): Promise<readonly DocumentFault[]> {
  const { requirements, inventory } = settings;
  try {
    const bytes = await readTreeFile(world.git, commit, path, DOCUMENT_MAX_BYTES, gaps.policy);
    if (bytes === null) return [];
    if (path === requirements.file) parseRequirements(bytes, path);
    else if (path === inventory.file) parseInventory(bytes, path, rulesOf(config).known.tools);
    else await parseConfigBytes(bytes, path);
    return [];
  } catch (error) {
    return problemsOf(asRefusal(error));
  }
}
