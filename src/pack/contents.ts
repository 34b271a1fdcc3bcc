import manifestSchema from '../../schemas/pack-manifest.schema.json' with { type: 'json' };
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { INPUT_ROLES, type InputRole, type PackManifest } from '../model/pack.js';
import type { Policy, RepoReport, Report } from '../model/report.js';
import { renderJson } from '../reports/json.js';
import { firstProblem } from '../schema.js';
import { VERSION } from '../version.js';
import { type Answer, counted, holds, open, refused } from './answer.js';
import { impactFile, renderings } from './build.js';
import { checksums, sha256 } from './digest.js';
import { readJson } from './json.js';
import { evidenceLines } from './lines.js';
import { isInput, manifestBytes, manifestOf } from './manifest.js';
import { inputName, NAMES, packName } from './names.js';
import { readmeOf } from './readme.js';
import type { Files } from './zip.js';

/** A gate's report of one repository, as a pack holds it. */
export interface GateReport {
  report: Report;
  repo: RepoReport & { policy: Required<Policy> };
}

const isEqual = (a: Uint8Array | undefined, b: Uint8Array): boolean => a !== undefined && Buffer.compare(a, b) === 0;

export function askChecksums(files: Files): Answer {
  const is = files.get(NAMES.sums);
  if (is === undefined) return refused(`there is no ${NAMES.sums}`, NAMES.sums);
  return isEqual(is, Buffer.from(checksums(files, NAMES.sums)))
    ? holds(`the SHA-256 of each of ${counted(files.size - 1, 'file')} is as listed`, NAMES.sums)
    : refused('the list of SHA-256 sums is not that of these files', NAMES.sums);
}

/** The report, once it is one, in the bytes that its value has. */
export function readReport(files: Files): GateReport | Answer {
  const bytes = files.get(NAMES.report);
  const read = bytes === undefined ? null : readJson(bytes);
  if (bytes === undefined || read === null) return refused('there is no report that can be read', NAMES.report);
  const problem = firstProblem(reportSchema, read.value);
  if (problem !== null) return refused(`it is not to the schema of reports: ${problem}`, NAMES.report);
  const report = read.value as Report;
  if (!isEqual(bytes, Buffer.from(renderJson(report)))) {
    return refused('its bytes are not canonical: the same value is written in another way', NAMES.report);
  }
  const [repo, ...more] = report.repos;
  if (repo === undefined || more.length > 0 || report.command !== 'check' || !isGatePolicy(repo.policy)) {
    return refused('it is not the report of a gate over one repository', NAMES.report);
  }
  return { report, repo: { ...repo, policy: repo.policy } };
}

function isGatePolicy(policy: Policy): policy is Required<Policy> {
  const { asOf, commit, failOn, settings } = policy;
  return asOf !== undefined && commit !== undefined && failOn !== undefined && settings !== undefined;
}

const ALWAYS = Object.values(NAMES).filter((name) => name !== NAMES.impact);

/** The manifest, once it says of the report and of every file what is so. */
export function readManifest(files: Files, { report, repo }: GateReport): PackManifest | Answer {
  const missing = ALWAYS.find((name) => !files.has(name));
  if (missing !== undefined) return refused(`there is no ${missing}`, missing);
  const bytes = files.get(NAMES.manifest);
  const read = bytes === undefined ? null : readJson(bytes);
  if (read === null) return refused('there is no manifest that can be read', NAMES.manifest);
  const problem = firstProblem(manifestSchema, read.value);
  if (problem !== null) return refused(`it is not to the schema of manifests: ${problem}`, NAMES.manifest);
  const manifest = read.value as PackManifest;
  const { unread, rawCommits } = manifest.completeness;
  const sources = new Map(inputsOf(manifest).map(({ role, source }) => [role, source]));
  if (sources.size !== inputsOf(manifest).length) return refused('two inputs have the same role', NAMES.manifest);
  const expected = manifestOf(report, repo, files, { unread, rawCommits, sources });
  return isEqual(bytes, manifestBytes(expected))
    ? manifest
    : refused('it does not say what the report and the files say', NAMES.manifest);
}

interface Input {
  role: InputRole;
  path: string;
  source: string;
}

/** The inputs that a manifest lists, each with where it stands in the repository. */
export function inputsOf({ files }: PackManifest): Input[] {
  return files.flatMap(({ role, path, source }) => (isInput(role) && source !== undefined ? [{ role, path, source }] : []));
}

/** Files that hold a part of the report once more. */
export function askCopies(files: Files, { repo }: GateReport): Answer {
  if (!isEqual(files.get(NAMES.evidence), evidenceLines(repo.evidence))) {
    return refused('the lines of evidence are not the evidence of the report', NAMES.evidence);
  }
  const [impact] = impactFile(repo);
  const is = files.get(NAMES.impact);
  if (impact === undefined ? is !== undefined : !isEqual(is, impact[1])) {
    return refused('it is not the impact of the report', NAMES.impact);
  }
  return holds(`${counted(repo.evidence.length, 'line')} of evidence, and what else is there twice, say what the report says`);
}

/** Each input is the one that the report says it judged, or judged by. */
export function askInputs(files: Files, { repo }: GateReport, manifest: PackManifest): Answer {
  const inputs = new Map(inputsOf(manifest).map((input) => [input.role, input]));
  if (manifest.files.filter(({ role }) => isInput(role)).length !== inputs.size) {
    return refused('an input does not say where it stands in the repository', NAMES.manifest);
  }
  for (const role of INPUT_ROLES) {
    const input = inputs.get(role);
    const named = namedInput(repo, role);
    if (input === undefined) {
      if (named !== null) return refused(`the report names the ${role} ${named.digest}, which is not in the pack`, NAMES.report);
      continue;
    }
    if (input.path !== inputName(role, input.source)) return refused(`${input.path} is no name for ${input.source}`, input.path);
    const digest = `sha256:${sha256(files.get(input.path) ?? new Uint8Array())}`;
    if (named !== null && (named.digest !== digest || named.path !== input.source)) {
      return refused(`the report names ${named.path} ${named.digest}, and this is ${input.source} ${digest}`, input.path);
    }
    if (named === null && !isUnreadable(repo, role))
      return refused(`the report says nothing of the ${role} in the pack`, input.path);
  }
  return holds(
    inputs.size === 0
      ? 'nothing but the defaults was judged by'
      : `${counted(inputs.size, 'file')} with the digests that the report names`,
  );
}

/** The digest that the report names; null where it says that there was none, or that it could not be read. */
function namedInput(repo: RepoReport, role: InputRole): { path: string; digest: string } | null {
  if (role !== 'policy') return repo[role] ?? null;
  const { source, digest } = repo.policy;
  return source === null || digest === null ? null : { path: source, digest };
}

/** A document that was there and could not be made sense of has no part in the report, and a finding unless its checks are off. */
function isUnreadable({ findings }: RepoReport, role: InputRole): boolean {
  if (role === 'policy') return false;
  const own = findings.filter(({ check }) => check === `${role}-present`);
  return own.length === 0 || own.some(({ code }) => code === 'document-unreadable');
}

/** What was made from the report for people and other programs is what this version makes of it. */
export function askRenderings(files: Files, { report, repo }: GateReport, manifest: PackManifest): Answer {
  if (report.tool.version !== VERSION)
    return open(`${NAMES.readme}, ${NAMES.summary} and ${NAMES.findings}: ${otherVersion(report)}`);
  const expected = [...renderings(report, repo), [NAMES.readme, readmeOf(packName(repo), manifest)] as const];
  const wrong = expected.find(([name, bytes]) => !isEqual(files.get(name), bytes));
  if (wrong !== undefined) return refused('it does not say what the report says', wrong[0]);
  return holds(`${NAMES.readme}, ${NAMES.summary} and ${NAMES.findings} say what the report says`);
}

export function otherVersion({ tool }: Report): string {
  return `version ${tool.version} made the pack, and this is ${VERSION}; that version can tell`;
}
