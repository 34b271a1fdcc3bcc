import { canonicalJson } from '../canonical.js';
import { checks } from '../checks/index.js';
import type { Config } from '../config.js';
import { ProvenanceError } from '../errors.js';
import { hiddenText } from '../file-report.js';
import { judgeInventory } from '../inventory/judge.js';
import { observedUse } from '../inventory/observe.js';
import { parseInventory } from '../inventory/parse.js';
import { inventoryReport } from '../inventory/report.js';
import { judge } from '../judge.js';
import type { Analysis, Check, DocumentRole, JudgedDocument, Part, PolicyChange } from '../model/check.js';
import type { Gap, GapCode } from '../model/evidence.js';
import type { CheckId, Finding } from '../model/finding.js';
import type { PolicySettings } from '../model/policy.js';
import type { RepoReport } from '../model/report.js';
import { type PolicyOverrides, policyOf } from '../policy.js';
import { withinScope } from '../policy-scope.js';
import { requirementFindings } from '../requirements/findings.js';
import type { Rules } from '../rules.js';
import { verdictOf } from '../verdict.js';
import { VERSION } from '../version.js';
import { type Answer, counted, holds, open, refused } from './answer.js';
import { type GateReport, otherVersion } from './contents.js';
import { NAMES } from './names.js';

const isSame = (a: unknown, b: unknown): boolean => canonicalJson(a) === canonicalJson(b);

/** What the findings are worked out from, beside the report. */
export interface Judging {
  config: Config | undefined;
  rules: Rules;
  /** The inputs that are in the pack. */
  inputs: ReadonlyMap<string, Uint8Array>;
}

/**
 * Judges again: settings from the policy, findings from commits, documents and settings. What checks of files and of the attestation
 * found in the repository is taken from the report; what they make of it, and what counts, is not.
 */
export function askFindings({ report, repo }: GateReport, judging: Judging): Answer {
  if (report.tool.version !== VERSION) return open(otherVersion(report), NAMES.report);
  const { settings, listed } = policyOf(judging.config?.demands, overridesOf(repo));
  if (settings.failOn !== repo.policy.failOn || !isSame(listed, repo.policy.settings)) {
    return refused('the settings are not those of the policy', NAMES.report);
  }
  const derived = analysisOf(repo, settings, judging);
  if ('status' in derived) return derived;
  const findings = judge(derived, settings);
  const wrong = findings.findIndex((finding, index) => !isSame(finding, repo.findings[index]));
  const at = wrong >= 0 ? wrong : findings.length;
  if (wrong >= 0 || repo.findings.length !== findings.length) {
    const [is, should] = [repo.findings[at]?.id ?? 'no more', findings[at]?.id ?? 'no more'];
    return refused(
      `judging again gives ${should} where the report has ${is}${is === should ? ' with another answer' : ''}`,
      NAMES.report,
    );
  }
  return holds(`${counted(findings.length, 'finding')}, judged again from commits, documents and policy`, NAMES.report);
}

/** What a person said for that run; it stands in the report as such. */
function overridesOf({ policy: { failOn, settings = [] } }: RepoReport): PolicyOverrides {
  const from = settings.find(({ key }) => key === 'fail-on')?.from;
  return failOn !== undefined && (from === 'flag' || from === 'environment') ? { failOn: { value: failOn, from } } : {};
}

export function askVerdict({ report, repo }: GateReport): Answer {
  const { result, reasons } = verdictOf(repo.gaps, repo.findings, 'gate', repo.policy.failOn);
  if (result !== report.result)
    return refused(`gaps and findings give ${result}, and the report says ${report.result}`, NAMES.report);
  if (!isSame(reasons, report.reasons)) return refused('the reasons are not those of gaps and findings', NAMES.report);
  if (repo.complete !== (repo.gaps.length === 0))
    return refused('whether it is complete does not follow from the gaps', NAMES.report);
  return holds(`gaps and findings give ${result}`, NAMES.report);
}

function analysisOf(repo: GateReport['repo'], settings: PolicySettings, judging: Judging): Analysis | Answer {
  const gaps = gapsOf(repo);
  if ('status' in gaps) return gaps;
  const inventory = inventoryFound(repo, judging);
  if ('status' in inventory) return inventory;
  const found = [
    ...hiddenFound(repo, judging.rules),
    ...taken(repo, settings),
    ...inventory,
    ...(repo.requirements === undefined ? [] : requirementFindings(repo.requirements)),
  ];
  return {
    repo,
    found: withinScope(found, settings),
    documents: {
      attestation: documentOf(repo, settings, 'attestation', judging),
      inventory: documentOf(repo, settings, 'inventory', judging),
      requirements: documentOf(repo, settings, 'requirements', judging),
    },
    policyChanges: policyChangesOf(repo),
    today: repo.policy.asOf,
    gaps,
  };
}

function documentOf(repo: RepoReport, settings: PolicySettings, role: DocumentRole, { inputs }: Judging): JudgedDocument {
  const problems = repo.findings
    .filter(({ check, code }) => check === `${role}-present` && code === 'document-unreadable')
    .map(({ line = 1, column = 1, values }) => ({ line, column, message: String(values?.said ?? '') }));
  const isUnreadable = problems.length > 0 || (inputs.has(role) && repo[role] === undefined);
  const isMissing = repo.findings.some(({ check, code }) => check === `${role}-present` && code === 'document-not-here');
  const state = isUnreadable ? 'unreadable' : inputs.has(role) ? 'read' : isMissing ? 'missing' : 'absent';
  return { path: settings[role].file, commit: null, state, problems };
}

/** Hidden characters, from the evidence of files. */
function hiddenFound(repo: RepoReport, { files }: Rules): Finding[] {
  const evidence = new Map(repo.evidence.map((item) => [item.id, item]));
  const commit = repo.totals.files?.commit ?? null;
  return repo.files.flatMap(({ path, evidence: ids }) =>
    hiddenText(
      { path, instructs: files.instructs(path) },
      commit,
      ids.flatMap((id) => evidence.get(id) ?? []),
    ),
  );
}

/** The inventory against the commits, from the file itself. */
function inventoryFound(repo: GateReport['repo'], { inputs, rules }: Judging): Finding[] | Answer {
  const bytes = inputs.get('inventory');
  if (bytes === undefined || repo.inventory === undefined) return [];
  try {
    const { tools } = rules.known;
    const inventory = parseInventory(bytes, repo.inventory.path, tools);
    const complete = wasComplete(repo);
    const uses = observedUse({ ...repo, complete });
    if (!isSame(inventoryReport(inventory, uses), repo.inventory)) {
      return refused('the inventory of the report is not what the file and the commits give', NAMES.report);
    }
    const found = judgeInventory(inventory, repo.policy.asOf, { uses, complete }, tools);
    return repo.range.base === null ? found : found.filter(({ check }) => check !== 'inventory-observed');
  } catch (error) {
    if (error instanceof ProvenanceError) return refused(`the inventory cannot be read: ${error.message}`, NAMES.report);
    throw error;
  }
}

/** Whether all commits could be read: what is missing elsewhere makes a report incomplete, but not what was seen of its commits. */
function wasComplete({ complete, inventory, findings }: RepoReport): boolean {
  return (
    complete ||
    (inventory?.observed.some(({ share }) => share !== null) ?? false) ||
    findings.some(({ code, values }) => code === 'never-seen' && values?.complete === true)
  );
}

/** Checks whose findings come from reading the repository, so that a pack alone cannot find them again. */
const TAKEN: ReadonlySet<CheckId> = new Set<CheckId>([
  'attestation-schema',
  'attestation-consistency',
  'attestation-truth',
  'attestation-freshness',
  'provenance-documents',
]);

/** As they were found: without what a check says when nothing was, and open where the policy made a note of them. */
function taken({ findings }: RepoReport, { attestation, checks: own }: PolicySettings): Finding[] {
  const isSilent = ({ id, check, answer }: Finding): boolean => id === check && answer !== 'fail';
  const found = findings.filter(
    (finding) => TAKEN.has(finding.check) && !isSilent(finding) && finding.code !== 'attestation-too-old',
  );
  const inOrder = new Set(findings.filter((finding) => isSilent(finding)).map(({ check }) => check));
  const wasNoted = ({ check }: Finding): boolean => (own[check] ?? attestation.severity) === 'note' && !inOrder.has(check);
  return found.map((finding) => (wasNoted(finding) ? { ...finding, severity: 'warning' } : finding));
}

function policyChangesOf({ range, findings }: RepoReport): PolicyChange[] | null {
  if (range.base === null || range.head === null) return null;
  return findings.flatMap(({ check, code, values }): PolicyChange[] => {
    if (check !== 'policy-change' || code !== 'policy-changed') return [];
    const path = String(values?.path);
    return [{ path, status: values?.status as PolicyChange['status'], problems: faultsOf(findings, path) }];
  });
}

function faultsOf(findings: readonly Finding[], path: string): PolicyChange['problems'] {
  return findings
    .filter((finding) => finding.code === 'policy-unreadable' && finding.path === path)
    .map(({ line = 1, column = 1, values }) => ({ line, column, message: String(values?.said ?? '') }));
}

/** The report lists its gaps without the part each belongs to; findings that they left undecided say which. */
function gapsOf({ findings, gaps }: RepoReport): Record<Part, Gap[]> | Answer {
  const known = new Set<string>(gaps.map(({ code }) => code));
  const parts: Record<Part, Set<string>> = {
    commits: new Set(),
    attestation: new Set(),
    inventory: new Set(),
    requirements: new Set(),
    impact: new Set(),
    policy: new Set(),
  };
  const readsOf = ({ check }: Finding): readonly Part[] => (checks[check] as Check).reads;
  const undecided = findings.filter(({ code }) => code === 'undecided').sort((a, b) => readsOf(a).length - readsOf(b).length);
  for (const finding of undecided) {
    const { id, values } = finding;
    const codes = String(values?.gaps ?? '').split(', ');
    if (!codes.every((one) => known.has(one)))
      return refused(`${id} is undecided because of a gap that the report does not list`, NAMES.report);
    const reads = readsOf(finding);
    const last = reads.at(-1);
    if (last === undefined) return refused(`${id} needs nothing to be seen, and is undecided`, NAMES.report);
    for (const one of codes) if (!reads.some((part) => parts[part].has(one))) parts[last].add(one);
  }
  const asGaps = (codes: ReadonlySet<string>): Gap[] =>
    [...codes].map((code) => ({ code: code as GapCode, detail: '', fix: '' }));
  return Object.fromEntries(Object.entries(parts).map(([part, codes]) => [part, asGaps(codes)])) as Record<Part, Gap[]>;
}
