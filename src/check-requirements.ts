import type { Config } from './config.js';
import { ProvenanceError } from './errors.js';
import type { Gap } from './model/evidence.js';
import type { RepoReport, Report } from './model/report.js';
import type { LineScope } from './model/requirement.js';
import type { ControlResult, RequirementsReport } from './model/requirement-result.js';
import { isoTime, type RangeRequest } from './range.js';
import { changeOf } from './requirements/change.js';
import { concludeControls, prepare } from './requirements/evaluate.js';
import { requirementFindings } from './requirements/findings.js';
import { parseRequirements, type Requirements } from './requirements/parse.js';
import { type Progress, scan } from './scan.js';
import { readControls } from './sources/controls.js';
import { sortGaps, verdictOf } from './verdict.js';
import type { World } from './world/index.js';

export interface CheckRequirementsOptions {
  config?: Config;
  /** With a base, also what the change fixed and broke. Default: the tree of HEAD. */
  range?: Pick<RangeRequest, 'range' | 'base' | 'head'>;
  onProgress?: (progress: Progress) => void;
}

/**
 * Evaluates the controls of a requirements file on the blobs of a commit: nothing of the repository is executed, and no verification
 * string reaches a shell.
 * @throws ProvenanceError `bad-document` with `file:line:column`, `unknown-revision`
 */
export async function checkRequirements(
  world: World,
  bytes: Uint8Array,
  path: string,
  { config, range, onProgress }: CheckRequirementsOptions,
): Promise<Report> {
  const requirements = parseRequirements(bytes, path);
  const head = (await world.git.resolve('HEAD')) === null ? {} : { range: 'HEAD^!' };
  const report = await scan(world, {
    ...(range ?? head),
    files: false,
    lines: false,
    ...(config === undefined ? {} : { config }),
  });
  const [repo] = report.repos as [RepoReport];
  const { head: commit } = repo.range;
  if (commit === null && repo.gaps.length === 0) {
    throw new ProvenanceError('unknown-revision', 'there is no commit yet, so there is nothing to evaluate', {
      fix: 'commit first',
    });
  }
  const base = range === undefined ? null : (repo.range.mergeBase ?? repo.range.base);
  const gaps: Gap[] = [];
  const evaluated = await evaluateRequirements(world, requirements, { base, head: commit, gaps, config, onProgress });
  const all = sortGaps([...repo.gaps, ...gaps]);
  const findings = [...repo.findings, ...requirementFindings(evaluated)];
  const checked: RepoReport = { ...repo, gaps: all, complete: all.length === 0, findings, requirements: evaluated };
  return { ...report, command: 'requirements', ...verdictOf(all, findings, 'gate'), repos: [checked] };
}

export interface Evaluation {
  /** Where a change began; null for a whole tree. */
  base: string | null;
  /** Null when there is no commit to look at. */
  head: string | null;
  gaps: Gap[];
  config: Config | undefined;
  onProgress: ((progress: Progress) => void) | undefined;
}

/** The controls at a commit, and with a base what the change fixed and broke. */
export async function evaluateRequirements(
  world: World,
  requirements: Requirements,
  { base, head, gaps, config, onProgress }: Evaluation,
): Promise<RequirementsReport> {
  const prepared = prepare(requirements.controls, requirements.context);
  const linesOf = { world, scopes: prepared.lineScopes, base, gaps, ...(config === undefined ? {} : { config }) };
  const at = async (commit: string): Promise<ControlResult[]> => {
    const reading = {
      git: world.git,
      parsers: world.parsers,
      prepared,
      digest: requirements.digest,
      cache: world.cache,
      today: isoTime(world.now()).slice(0, 10),
      gaps,
      commits: await commitsOfLines(linesOf, commit),
      onFiles: (done: number, total: number) => onProgress?.({ phase: 'files', done, total }),
      onBlame: (done: number, total: number) => onProgress?.({ phase: 'blame', done, total }),
    };
    const { seen, facts } = await readControls(reading, commit);
    return concludeControls(prepared, seen, facts);
  };
  const controls = head === null ? [] : await at(head);
  const before = base === null ? null : await at(base);
  return {
    path: requirements.path,
    digest: requirements.digest,
    commit: head,
    controls,
    change: base === null || before === null ? null : { base, ...changeOf(before, controls) },
  };
}

interface LinesOf {
  world: World;
  scopes: ReadonlySet<LineScope>;
  /** Where the change began; null without one. */
  base: string | null;
  config?: Config;
  gaps: Gap[];
}

/** The commits whose lines a scope means, as far as a tree holds them. */
async function commitsOfLines(
  { world, scopes, base, config, gaps }: LinesOf,
  commit: string,
): Promise<Map<LineScope, ReadonlySet<string> | null>> {
  if (scopes.size === 0) return new Map();
  const changed = base === null ? null : new Set<string>();
  if (base !== null && (scopes.has('changed') || scopes.has('changed-by-ai'))) {
    for await (const objects of world.git.commits({ kind: 'walk', include: [commit], exclude: [base] }, gaps))
      for (const { id } of objects) changed?.add(id);
  }
  const ai = new Set<string>();
  if (scopes.has('ai') || scopes.has('changed-by-ai')) {
    const { repos } = await scan(world, {
      range: commit,
      files: false,
      lines: false,
      ...(config === undefined ? {} : { config }),
    });
    gaps.push(...repos.flatMap((repo) => repo.gaps));
    for (const { id, attribution } of repos.flatMap((repo) => repo.commits))
      if (attribution === 'declared' || attribution === 'recorded') ai.add(id);
  }
  const of: Record<LineScope, ReadonlySet<string> | null> = {
    changed,
    ai,
    'changed-by-ai': changed === null ? null : new Set([...changed].filter((id) => ai.has(id))),
  };
  return new Map([...scopes].map((scope) => [scope, of[scope]]));
}
