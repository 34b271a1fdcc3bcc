import { CLAUDE, type TempRepo, tempRepo } from '../helpers/repo.js';
import type { StepOptions } from './runner.js';

/** Asks that each commit with AI evidence says so in a trailer of one kind. */
export const STRICT = 'version: 1\npolicy:\n  disclosure:\n    trailers: [Assisted-by]\n';

export const ZERO = '0'.repeat(40);

/** A repository with one commit on `main`, whose policy is the given one. */
export function repository(policy?: string): TempRepo {
  const repo = tempRepo();
  repo.commitFiles({ 'README.md': 'hello\n', ...(policy === undefined ? {} : { '.ai-provenance.yml': policy }) }, 'Begin');
  return repo;
}

export interface Change {
  policy?: string;
  /** What the change writes; null takes a file away. */
  files?: Record<string, string | null>;
  message?: string;
  /** Where it comes from; default: the same repository. */
  from?: string;
}

/** A pull request with one commit, checked out as GitHub does: at the merge commit. */
export function pullRequest({
  policy,
  files = { 'a.js': 'export const a = 1;\n' },
  message = `Add a\n\n${CLAUDE}\n`,
  from = 'acme/app',
}: Change = {}) {
  const repo = repository(policy);
  const base = repo.git('rev-parse', 'HEAD');
  repo.git('checkout', '-q', '-b', 'topic');
  const head = repo.commitFiles(files, message);
  repo.git('checkout', '-q', '--detach');
  const merge = repo.commit('Merge', { parents: [base, head] });
  const payload = {
    number: 812,
    pull_request: {
      number: 812,
      base: { sha: base, repo: { full_name: 'acme/app' } },
      head: { sha: head, repo: { full_name: from } },
    },
  };
  const step: StepOptions = { workspace: repo.path, event: 'pull_request', payload, env: { GITHUB_SHA: merge } };
  return { repo, base, head, merge, payload, step, remove: () => repo.remove() };
}
