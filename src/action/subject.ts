import { parseCommit } from '../commit/parse.js';
import { ProvenanceError } from '../errors.js';
import type { RangeRequest } from '../range.js';
import type { Git, Ref } from '../world/git/index.js';
import type { Ask, Context, PushedBranch } from './context.js';

/** The range to judge, in the words of the gate, and what to tell about how it was found. */
export interface SubjectRange {
  range: Pick<RangeRequest, 'range' | 'base' | 'head'>;
  notices: string[];
}

/**
 * Looks up in the repository what the event left open.
 * @throws ProvenanceError `usage` where the code of a fork is checked out with the rights of the base repository
 */
export async function subjectOf(git: Git, context: Context): Promise<SubjectRange> {
  await refuseForkCheckout(git, context);
  const { ask } = context;
  switch (ask.kind) {
    case 'nothing':
      return { range: {}, notices: [] };
    case 'single':
      return { range: { range: `${ask.head}^!` }, notices: [] };
    case 'whole':
      return { range: { head: await named(git, ask.head) }, notices: [] };
    case 'tag':
      return sinceTag(git, ask.tag, ask.head);
    case 'branch':
      return sinceDefaultBranch(git, ask.head, ask.branch);
    case 'change':
      return changeRange(git, ask);
  }
}

/** Nothing of it is executed here, but other steps of such a job would. */
async function refuseForkCheckout(git: Git, { event, fork, ask }: Context): Promise<void> {
  if (event !== 'pull_request_target' || !fork || ask.kind !== 'change') return;
  const head = await git.resolve('HEAD');
  if (head === null || (head !== ask.head && (await parentsOf(git, head))[1] !== ask.head)) return;
  throw new ProvenanceError('usage', 'the job checks out the code of a fork with the rights of pull_request_target', {
    fix: 'use the event pull_request, whose token can write nothing',
  });
}

async function changeRange(git: Git, ask: Extract<Ask, { kind: 'change' }>): Promise<SubjectRange> {
  const { branch } = ask;
  const base = await named(git, ask.base);
  const head = await named(git, ask.head);
  const isGone = branch?.forced === true && (await git.resolve(base)) === null;
  if (!isGone || branch.name === branch.default) return { range: { base, head }, notices: [] };
  const found = await sinceDefaultBranch(git, head, branch);
  return { ...found, notices: ['what the branch was before the forced push is gone', ...found.notices] };
}

/**
 * A pull request from the commit of the base branch that GitHub merged it with. The base that the event names lags behind, and then
 * commits of the base branch that were merged into the change would count as its own.
 */
export async function fromTestedBase(git: Git, ask: Ask): Promise<Ask> {
  if (ask.kind !== 'change' || ask.merge === null) return ask;
  const [base, head] = await parentsOf(git, ask.merge);
  return base !== undefined && head === ask.head ? { ...ask, base } : ask;
}

/** As the commit itself has them: a shallow clone hides them. None of a commit that is not there. */
async function parentsOf(git: Git, commit: string): Promise<string[]> {
  for await (const [object] of git.objects([commit], [])) {
    if (object?.status === 'read' && object.type === 'commit') return parseCommit(commit, object.body).parents;
  }
  return [];
}

/** A name that a clone only knows as a branch of its origin stands for that. */
async function named(git: Git, revision: string): Promise<string> {
  if ((await git.resolve(revision)) !== null) return revision;
  const remote = `refs/remotes/origin/${revision.replace(/^refs\/heads\//, '')}`;
  return (await git.resolve(remote)) === null ? revision : remote;
}

async function sinceDefaultBranch(git: Git, head: string, branch: PushedBranch): Promise<SubjectRange> {
  const whole: SubjectRange = { range: { head }, notices: [] };
  if (branch.default === null || branch.name === branch.default) return whole;
  const trunk = `refs/remotes/origin/${branch.default}`;
  if ((await git.resolve(trunk)) !== null) return { range: { base: trunk, head }, notices: [] };
  return { ...whole, notices: [`${branch.default} is not in the clone, so the whole history of ${branch.name} is judged`] };
}

async function sinceTag(git: Git, tag: string, sha: string): Promise<SubjectRange> {
  const head = (await git.resolve(`refs/tags/${tag}`)) === null ? sha : `refs/tags/${tag}`;
  const { refs } = await git.refs();
  const base = await tagBefore(git, tag, head, refs);
  if (base !== null) return { range: { base, head }, notices: [] };
  return { range: { head }, notices: [`no version before ${tag} is in the clone, so its whole history is judged`] };
}

/** Versions that are looked at until one is found that the tag comes from: those of other branches lie between. */
const MAX_VERSIONS_TRIED = 25;

async function tagBefore(git: Git, tag: string, head: string, refs: readonly Ref[]): Promise<string | null> {
  const tags = refs.filter(({ name }) => name.startsWith('refs/tags/')).map(({ name }) => name.slice('refs/tags/'.length));
  const commit = await git.resolve(head);
  if (commit === null) return null;
  for (const candidate of versionsBefore(tag, tags).slice(0, MAX_VERSIONS_TRIED)) {
    const before = await git.resolve(`refs/tags/${candidate}`);
    if (before !== null && before !== commit && (await git.mergeBases(before, commit)).includes(before)) {
      return `refs/tags/${candidate}`;
    }
  }
  return null;
}

interface Version {
  tag: string;
  prefix: string;
  numbers: number[];
  prerelease: string;
}

/** The versions below a tag's, with the same words before the number, highest first. A release counts from the release before. */
export function versionsBefore(tag: string, tags: readonly string[]): string[] {
  const own = versionOf(tag);
  if (own === null) return [];
  return tags
    .map(versionOf)
    .filter((version) => version !== null)
    .filter(({ prefix, prerelease }) => prefix === own.prefix && (own.prerelease !== '' || prerelease === ''))
    .filter((version) => compare(version, own) < 0)
    .sort((a, b) => compare(b, a))
    .map((version) => version.tag);
}

function versionOf(tag: string): Version | null {
  const found = /^(.{0,100}?)(\d{1,9}(?:\.\d{1,9}){0,5})(?:-([0-9A-Za-z.-]{1,100}))?(?:\+[0-9A-Za-z.-]{1,100})?$/.exec(tag);
  if (found === null) return null;
  const [, prefix = '', numbers = '', prerelease = ''] = found;
  return { tag, prefix, numbers: numbers.split('.').map(Number), prerelease };
}

function compare(a: Version, b: Version): number {
  for (let i = 0; i < Math.max(a.numbers.length, b.numbers.length); i++) {
    const difference = (a.numbers[i] ?? 0) - (b.numbers[i] ?? 0);
    if (difference !== 0) return difference;
  }
  if (a.prerelease === b.prerelease) return 0;
  if (a.prerelease === '' || b.prerelease === '') return a.prerelease === '' ? 1 : -1;
  return a.prerelease.localeCompare(b.prerelease, 'en', { numeric: true });
}
