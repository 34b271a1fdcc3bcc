import { readFileSync } from 'node:fs';
import { afterEach, describe, expect, it } from 'vitest';
import { versionsBefore } from '../../src/action/subject.js';
import type { Range } from '../../src/index.js';
import { CLAUDE, repoAt, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';
import { removeSteps, runStep, type StepOptions, type StepResult } from './runner.js';
import { pullRequest, repository, ZERO } from './scenes.js';

const removed = removedAfterEach();
afterEach(removeSteps);

function rangeIn({ outputs }: StepResult): Range {
  return JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8')).repos[0].range;
}

async function rangeOf(options: StepOptions): Promise<Range> {
  return rangeIn(await runStep(options));
}

/** A clone of a bare repository, as `actions/checkout` makes it: detached, with the branches of the origin. */
function cloned(origin: TempRepo, at: string, ...args: string[]): TempRepo {
  const folder = removed(tempFolder());
  origin.git('clone', '-q', '--no-checkout', ...args, `file://${origin.path}`, `${folder.path}/clone`);
  const clone = repoAt(`${folder.path}/clone`);
  clone.git('checkout', '-q', '--detach', at);
  return clone;
}

const push = (before: string, after: string, more: object = {}): Pick<StepOptions, 'event' | 'payload'> => ({
  event: 'push',
  payload: { ref: 'refs/heads/topic', before, after, forced: false, repository: { default_branch: 'main' }, ...more },
});

describe('pull_request', () => {
  it('has the base that GitHub merged with, though the event names an older one', async () => {
    const { repo, base, head, payload, step } = removed(pullRequest());
    repo.git('checkout', '-q', 'main');
    const ahead = repo.commitFiles({ 'b.js': '1\n' }, `Main goes on\n\n${CLAUDE}\n`);
    const updated = repo.commit('Update the branch', { parents: [head, ahead] });
    const merge = repo.commit('Merge', { parents: [ahead, updated] });
    repo.git('checkout', '-q', '--detach', merge);
    const { pull_request: change } = payload;
    const late = { pull_request: { ...change, head: { ...change.head, sha: updated } } };
    const range = await rangeOf({ ...step, payload: late, env: { GITHUB_SHA: merge } });
    expect(range).toMatchObject({ base: ahead, head: updated, commits: 2 });
    expect(await rangeOf({ ...step, payload: late, env: { GITHUB_SHA: ZERO } })).toMatchObject({
      base,
      head: updated,
      commits: 3,
    });
  });

  it('of a fork needs no more than a token that reads', async () => {
    const { step } = removed(pullRequest({ from: 'mallory/app' }));
    const { code, outputs } = await runStep({ ...step, inputs: { 'github-token': '' } });
    expect({ code, ...outputs }).toMatchObject({ code: 0, result: 'pass' });
  });

  it('in a shallow clone is incomplete, and says how to mend it', async () => {
    const { repo, merge, step } = removed(pullRequest());
    repo.git('branch', 'merged', merge);
    const clone = cloned(repo, 'origin/merged', '--depth=1', '--branch=merged');
    for (const choice of ['true', 'false']) {
      const result = await runStep({ ...step, workspace: clone.path, inputs: { 'fetch-history': choice } });
      expect({ code: result.code, ...result.outputs }).toMatchObject({ code: 1, result: 'incomplete', 'exit-code': '3' });
      expect(result.stdout).toContain('fetch-depth: 0');
    }
  });
});

describe('pull_request_target', () => {
  it('is judged, and warned of', async () => {
    const { repo, step, base, head } = removed(pullRequest({ from: 'mallory/app' }));
    repo.git('checkout', '-q', 'main');
    const result = await runStep({ ...step, event: 'pull_request_target', env: { GITHUB_SHA: base } });
    expect(rangeIn(result)).toMatchObject({ base, head });
    expect(result.commands.find(({ name }) => name === 'warning')?.message).toContain('use pull_request instead');
  });

  it('is refused where the code of a fork is checked out', async () => {
    const { repo, step, head, merge } = removed(pullRequest({ from: 'mallory/app' }));
    for (const at of [head, merge]) {
      repo.git('checkout', '-q', '--detach', at);
      const { code, outputs, summary } = await runStep({ ...step, event: 'pull_request_target' });
      expect({ code, ...outputs }).toMatchObject({ code: 1, result: 'incomplete', 'exit-code': '2' });
      expect(summary).toContain('checks out the code of a fork');
    }
    repo.git('branch', 'merged', merge);
    const clone = cloned(repo, 'origin/merged', '--depth=1', '--branch=merged');
    const { outputs } = await runStep({ ...step, event: 'pull_request_target', workspace: clone.path });
    expect(outputs).toMatchObject({ result: 'incomplete', 'exit-code': '2' });
  });
});

describe('push', () => {
  it('is judged from before to after', async () => {
    const { repo, base, head } = removed(pullRequest());
    expect(await rangeOf({ workspace: repo.path, ...push(base, head) })).toMatchObject({ base, head, commits: 1 });
  });

  it('of a new branch is judged from the default branch', async () => {
    const { repo, base, head } = removed(pullRequest());
    const clone = cloned(repo, head);
    expect(await rangeOf({ workspace: clone.path, ...push(ZERO, head) })).toMatchObject({ base, head, commits: 1 });
    const ofMain = await rangeOf({ workspace: clone.path, ...push(ZERO, head, { ref: 'refs/heads/main' }) });
    expect(ofMain).toMatchObject({ base: null, head, commits: 2 });
  });

  it('of a new branch is judged whole where the default branch is not there', async () => {
    const { repo, head } = removed(pullRequest());
    const result = await runStep({ workspace: repo.path, ...push(ZERO, head) });
    expect(rangeIn(result)).toMatchObject({ base: null, head, commits: 2 });
    expect(result.summary).toContain('the whole history of topic is judged');
  });

  it('that rewrote history is judged from the default branch where the old end is gone', async () => {
    const { repo, base, head } = removed(pullRequest());
    const clone = cloned(repo, head);
    const gone = 'd'.repeat(40);
    const forced = await runStep({ workspace: clone.path, ...push(gone, head, { forced: true }) });
    expect(rangeIn(forced)).toMatchObject({ base, head, commits: 1 });
    expect(forced.summary).toContain('forced push is gone');
    for (const more of [{ forced: true, ref: 'refs/heads/main' }, { forced: false }]) {
      const { outputs } = await runStep({ workspace: clone.path, ...push(gone, head, more) });
      expect(outputs).toMatchObject({ result: 'incomplete', 'exit-code': '3' });
    }
  });

  it('that deletes a branch has nothing to check', async () => {
    const { repo, base } = removed(pullRequest());
    const { code, outputs, summary } = await runStep({ workspace: repo.path, ...push(base, ZERO, { deleted: true }) });
    expect({ code, ...outputs }).toMatchObject({ code: 0, result: 'pass', 'commits-scanned': '0' });
    expect(summary).toContain('nothing to check');
  });
});

describe('merge_group', () => {
  it('is judged from its base, without any pull request', async () => {
    const { repo, base, head } = removed(pullRequest());
    const payload = { merge_group: { base_sha: base, head_sha: head, head_ref: 'refs/heads/gh-readonly-queue/main/pr-1' } };
    expect(await rangeOf({ workspace: repo.path, event: 'merge_group', payload })).toMatchObject({ base, head, commits: 1 });
  });
});

describe('release', () => {
  /** `v1.0.0`, `v1.1.0-rc.1`, `v1.1.0` in a line, and `v1.0.1` beside it. */
  function released() {
    const repo = removed(repository());
    const tag = (name: string): string => {
      const id = repo.commitFiles({ [name]: '1\n' }, `Release ${name}`);
      repo.git('tag', '-a', '-m', name, name);
      return id;
    };
    const first = tag('v1.0.0');
    repo.git('checkout', '-q', '-b', 'fixes');
    tag('v1.0.1');
    repo.git('checkout', '-q', 'main');
    const candidate = tag('v1.1.0-rc.1');
    const second = tag('v1.1.0');
    return { repo, first, candidate, second };
  }

  it('is judged from the release before that it comes from', async () => {
    const { repo, first, candidate, second } = released();
    const release = (tag: string, sha: string): StepOptions => ({
      workspace: repo.path,
      event: 'release',
      payload: { action: 'published', release: { tag_name: tag } },
      env: { GITHUB_SHA: sha },
    });
    expect(await rangeOf(release('v1.1.0', second))).toMatchObject({ base: first, head: second, commits: 2 });
    expect(await rangeOf(release('v1.1.0-rc.1', candidate))).toMatchObject({ base: first, head: candidate, commits: 1 });
    const pushed = push(ZERO, second, { ref: 'refs/tags/v1.1.0' });
    expect(await rangeOf({ workspace: repo.path, ...pushed })).toMatchObject({ base: first, head: second, commits: 2 });
    const whole = await runStep(release('v1.0.0', first));
    expect(rangeIn(whole)).toMatchObject({ base: null, head: first, commits: 2 });
    expect(whole.summary).toContain('no version before');
  });

  it.each<[string, string[], string[]]>([
    ['v1.10.0', ['v1.9.0', 'v1.10.0', 'v1.2.0', 'v2.0.0', 'v1.9.0-rc.1', 'app-1.0.0'], ['v1.9.0', 'v1.2.0']],
    ['v2.0.0-rc.2', ['v2.0.0-rc.10', 'v2.0.0-rc.1', 'v1.0.0', 'v2.0.0'], ['v2.0.0-rc.1', 'v1.0.0']],
    ['app@1.1', ['app@1', 'app@1.0.9', 'lib@1.0'], ['app@1.0.9', 'app@1']],
    ['nightly', ['v1.0.0'], []],
    [`v${'1.'.repeat(40)}x`, ['v1'], []],
  ])('%s comes after %s', (tag, tags, before) => {
    expect(versionsBefore(tag, tags)).toEqual(before);
  });
});

describe('other events', () => {
  it.each(['schedule', 'workflow_dispatch'])('%s judges everything behind the head', async (event) => {
    const repo = removed(repository());
    const head = repo.commit('Second');
    expect(await rangeOf({ workspace: repo.path, event })).toMatchObject({ base: null, head, commits: 2 });
  });

  it('judge the last commit, and say so', async () => {
    const repo = removed(repository());
    const base = repo.git('rev-parse', 'HEAD');
    const head = repo.commit('Second');
    const result = await runStep({ workspace: repo.path, event: 'issue_comment' });
    expect(rangeIn(result)).toMatchObject({ base, head, commits: 1 });
    expect(result.summary).toContain('only the last commit is judged');
  });

  it('in an empty repository have nothing to find, and do not break', async () => {
    const repo = removed(tempRepo());
    const { code, outputs } = await runStep({ workspace: repo.path });
    expect(outputs.result).toBeDefined();
    expect(code).toBe(outputs['exit-code'] === '0' ? 0 : 1);
  });
});

describe('base-ref and head-ref', () => {
  it('win over the event, each for itself', async () => {
    const { repo, base, head, merge, step } = removed(pullRequest());
    const clone = cloned(repo, head);
    const workspace = clone.path;
    expect(await rangeOf({ ...step, workspace, inputs: { 'base-ref': 'main' } })).toMatchObject({ base, head });
    expect(await rangeOf({ ...step, inputs: { 'head-ref': merge } })).toMatchObject({ base, head: merge, commits: 2 });
    expect(await rangeOf({ workspace, inputs: { 'base-ref': base } })).toMatchObject({ base, head });
    expect(await rangeOf({ workspace, inputs: { 'head-ref': 'main' } })).toMatchObject({ base: null, head: base });
  });

  it('that name nothing are told', async () => {
    const { step } = removed(pullRequest());
    const { code, outputs, summary } = await runStep({ ...step, inputs: { 'base-ref': 'mian' } });
    expect({ code, ...outputs }).toMatchObject({ code: 1, result: 'incomplete', 'exit-code': '2' });
    expect(summary).toContain('mian');
  });
});
