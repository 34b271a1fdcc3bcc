import type { Config } from '../config.js';
import { parseConfig } from '../config-document.js';
import { ProvenanceError } from '../errors.js';
import {
  BEYOND_THE_FILE,
  PACK_MAX_BYTES,
  type PackManifest,
  VERIFICATION_STEPS,
  type Verification,
  type VerificationStep,
  type VerificationStepId,
  type VerifiedReport,
} from '../model/pack.js';
import { rulesOf } from '../rules.js';
import { type Answer, counted, holds, open, refused } from './answer.js';
import {
  askChecksums,
  askCopies,
  askInputs,
  askRenderings,
  type GateReport,
  inputsOf,
  readManifest,
  readReport,
} from './contents.js';
import { sha256 } from './digest.js';
import { askBoundary, askRange, type RawHistory, readHistory } from './history.js';
import { askFindings, askVerdict, type Judging } from './judgement.js';
import { NAMES } from './names.js';
import { askAttribution, askTotals, crowdIn, isRecord, otherRules, scanned } from './rederive.js';
import { type Files, readZip } from './zip.js';

/**
 * Works everything out again that follows from the bytes of a pack, in steps; the first that fails ends it. What only a repository, a
 * code host or a signature can tell is listed as `not-checked`, never as a pass. Whatever the bytes are, it writes nothing, throws
 * nothing and stays within bounds.
 */
export function verifyPack(bytes: Uint8Array): Verification {
  const told: Told = { report: null };
  const steps = new Map<VerificationStepId, Answer>();
  let last: VerificationStepId | null = null;
  try {
    for (const [id, answer] of climb(bytes, told)) {
      steps.set(id, answer);
      last = id;
      if (answer.status === 'failed') break;
    }
  } catch (error) {
    // Bytes that break a reader are no pack of ours, and a reader that breaks vouches for nothing.
    const id = VERIFICATION_STEPS[last === null ? 0 : VERIFICATION_STEPS.indexOf(last) + 1] ?? 'container';
    steps.set(id, refused(`it cannot be judged: ${error instanceof Error ? error.message.slice(0, 200) : 'unknown'}`, null));
  }
  const list = VERIFICATION_STEPS.map((id): VerificationStep => ({ id, ...(steps.get(id) ?? NOT_REACHED) }));
  return {
    outcome: outcomeOf(list),
    sha256: bytes.length > PACK_MAX_BYTES ? '' : sha256(bytes),
    steps: list,
    report: told.report,
  };
}

function outcomeOf(steps: readonly VerificationStep[]): Verification['outcome'] {
  if (steps.some(({ status }) => status === 'failed')) return 'refused';
  const own = steps.slice(0, VERIFICATION_STEPS.indexOf(BEYOND_THE_FILE));
  return own.every(({ status }) => status === 'ok') ? 'verified' : 'in-part';
}

const NOT_REACHED = open('an earlier step failed');

/** What is known of the report by the time a step fails. */
interface Told {
  report: VerifiedReport | null;
}

type Step = [VerificationStepId, Answer];

function* climb(bytes: Uint8Array, told: Told): Generator<Step> {
  const files = readZip(bytes);
  if ('refused' in files) return yield ['container', refused(files.refused, null)];
  yield ['container', holds(`${counted(files.size, 'file')}, ${counted(bytes.length, 'byte')}, in the one form that a pack has`)];
  yield ['checksums', askChecksums(files)];
  const gate = readReport(files);
  if ('status' in gate) return yield ['report', gate];
  told.report = toldOf(gate);
  yield ['report', holds('it is to its schema, in canonical bytes', NAMES.report)];
  const manifest = readManifest(files, gate);
  if ('status' in manifest) return yield ['manifest', manifest];
  yield ['manifest', holds(`${counted(manifest.files.length, 'file')}, as listed, and no other`, NAMES.manifest)];
  yield ['copies', askCopies(files, gate)];
  yield ['inputs', askInputs(files, gate, manifest)];
  yield ['renderings', askRenderings(files, gate, manifest)];
  const history = readHistory(files, gate, manifest);
  if ('status' in history) return yield ['commits', history];
  yield ['commits', holds(`${counted(history.commits.size, 'commit')} with the id that the bytes give`, NAMES.commits)];
  yield ['range', askRange(gate, manifest, history)];
  yield* judgeAgain(files, gate, manifest, history);
  yield ['boundary', askBoundary(gate, history)];
  yield* beyond(gate);
}

function* judgeAgain(files: Files, gate: GateReport, manifest: PackManifest, history: RawHistory): Generator<Step> {
  const inputs = new Map(inputsOf(manifest).map(({ role, path }) => [role, files.get(path) ?? new Uint8Array()]));
  const config = configOf(gate, inputs);
  if (config !== undefined && 'status' in config) return yield ['attribution', config];
  const judging: Judging = { config, rules: rulesOf(config), inputs };
  const unlike = otherRules(gate, judging.rules);
  if (unlike === null) {
    const shown = scanned(gate, history, judging.rules);
    yield ['attribution', askAttribution(gate, shown)];
    yield ['totals', askTotals(gate, shown, history)];
  } else {
    yield ['attribution', unlike];
    yield ['totals', unlike];
  }
  const crowd = inputs.has('inventory') ? crowdIn(gate) : null;
  yield ['findings', crowd ?? askFindings(gate, judging)];
  yield ['verdict', askVerdict(gate)];
}

function configOf({ repo }: GateReport, inputs: Judging['inputs']): Config | undefined | Answer {
  const bytes = inputs.get('policy');
  if (bytes === undefined || repo.policy.source === null) return undefined;
  try {
    return parseConfig(bytes, repo.policy.source);
  } catch (error) {
    if (error instanceof ProvenanceError) return refused(`the policy cannot be read: ${error.message}`, NAMES.report);
    throw error;
  }
}

/** What no pack can show of itself. */
function* beyond({ repo }: GateReport): Generator<Step> {
  const records = repo.evidence.filter(isRecord).length;
  const { head } = repo.range;
  const { source, commit } = repo.policy;
  const policy =
    source === null || commit === null ? '' : `; that the policy is ${source} of ${commit}, git show tells there, too`;
  yield [
    'records',
    open(
      records === 0
        ? 'the report cites none; whether there were any, the repository can tell'
        : `${counted(records, 'piece')} of evidence from notes and session records, which are not in the pack: the report's word`,
    ),
  ];
  yield [
    'contents',
    open("what files, requirements, impact, line counts and the attestation rest on is in the repository: the report's word"),
  ];
  yield [
    'repository',
    open(
      `that ${head ?? 'the head'} is in the repository you mean, git cat-file -t ${head ?? '<id>'} tells in your clone${policy}`,
    ),
  ];
  yield ['signature', open('the pack carries none: who made it, only the way by which it came to you can tell')];
}

function toldOf({ report, repo }: GateReport): VerifiedReport {
  const { base, head, headTree, mergeBase, expression } = repo.range;
  return {
    result: report.result,
    reasons: report.reasons,
    repository: repo.repository.name,
    range: { base, head, headTree, mergeBase, expression },
    commits: repo.totals.commits,
    tool: report.tool,
  };
}
