import type { Config } from './config.js';
import type { Gap } from './model/evidence.js';
import type { Range } from './model/report.js';
import { type RangeRequest, resolveRange } from './range.js';
import { type Rules, rulesOf } from './rules.js';
import { GIT_AI_NOTES } from './sources/notes.js';
import { openRecords, type Records } from './sources/records.js';
import type { Git, Selection } from './world/git/index.js';
import type { World } from './world/index.js';

/** What is known before the first commit is read. Sources add to `gaps` as they go. */
export interface Opening {
  git: Git;
  rules: Rules;
  selection: Selection;
  range: Omit<Range, 'commits'>;
  records: Records;
  gaps: Gap[];
}

/** @throws ProvenanceError `usage`, `unknown-revision`, `git-failed` */
export async function openReading({ git, now }: World, request: RangeRequest, config: Config | undefined): Promise<Opening> {
  const rules = rulesOf(config);
  const { refs, broken, unreadable } = await git.refs();
  const { selection, range, gaps } = await resolveRange(git, request, refs, now());
  if (unreadable !== null) {
    gaps.push({
      code: 'unreadable-ref',
      detail: `the refs cannot be read: ${unreadable}`,
      fix: 'git fsck, or clone the repository again',
    });
  }
  gaps.push(...unreadableRefs(broken, request, git.facts.headRef));
  const head = range.head ?? (await git.resolve('HEAD'));
  const records = await openRecords(git, refs, head, rules, gaps);
  const noteRefs = refs
    .filter(({ name }) => name.startsWith('refs/notes/'))
    .map(({ name }) => ({ ref: name, read: name === GIT_AI_NOTES }));
  return { git, rules, selection, range: { ...range, refs: { ...range.refs, notes: noteRefs } }, records, gaps };
}

/** A ref that cannot be read matters when it is HEAD's or when all refs were asked for. */
function unreadableRefs(
  broken: readonly string[],
  { all, refs, ids, range, base, head }: RangeRequest,
  headRef: string | null,
): Gap[] {
  const many = all || refs !== undefined;
  const usesHead = ids === undefined && !many && range === undefined && base === undefined && head === undefined;
  return broken
    .filter((name) => many || (usesHead && name === headRef))
    .map((name) => ({
      code: 'unreadable-ref',
      subject: name,
      detail: 'the ref is damaged or names an object that is missing',
      fix: `git fetch origin, or git update-ref -d ${name}`,
    }));
}
