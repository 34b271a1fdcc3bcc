import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CLAUDE, type TempRepo, tempRepo } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';
import { removeSteps, runStep, type StepOptions } from './runner.js';

const removed = removedAfterEach();
afterEach(removeSteps);

function repository(): TempRepo {
  const repo = removed(tempRepo());
  repo.commitFiles({ 'README.md': 'hello\n' }, 'Begin');
  return repo;
}

/** A pull request with one commit by Claude: `main` and `topic`, with the merge commit of GitHub checked out. */
function pullRequest(files: Record<string, string> = { 'a.js': 'export const a = 1;\n' }, message = `Add a\n\n${CLAUDE}\n`) {
  const repo = repository();
  const base = repo.git('rev-parse', 'HEAD');
  repo.git('checkout', '-q', '-b', 'topic');
  const head = repo.commitFiles(files, message);
  const merge = repo.commit('Merge', { parents: [base, head] });
  repo.git('checkout', '-q', '--detach', merge);
  const payload = {
    number: 812,
    pull_request: {
      number: 812,
      base: { sha: base, repo: { full_name: 'acme/app' } },
      head: { sha: head, repo: { full_name: 'acme/app' } },
    },
  };
  const step: StepOptions = { workspace: repo.path, event: 'pull_request', payload, env: { GITHUB_SHA: merge } };
  return { repo, base, head, merge, payload, step };
}

describe('a pull request', () => {
  it('is judged from its base to its head', async () => {
    const { step, base, head } = pullRequest();
    const { code, outputs, summary, temp, stderr } = await runStep(step);
    expect(stderr).toBe('');
    expect(outputs).toMatchObject({
      result: 'pass',
      'exit-code': '0',
      'errors-count': '0',
      'commits-scanned': '1',
      'ai-evidence-commits': '1',
      'tools-detected': '["claude-code"]',
    });
    expect(code).toBe(0);
    expect(summary).toMatch(/^### AI provenance: PASS/);
    expect(summary).toContain('pull request \\#812');
    const report = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
    expect(report.repos[0].range).toMatchObject({ base, head });
    expect(outputs['report-json']).toBe(join(temp, 'ai-provenance', 'report.json'));
    const pack = readFileSync(outputs['pack-file'] ?? '');
    expect(createHash('sha256').update(pack).digest('hex')).toBe(outputs['pack-sha256']);
    expect(existsSync(outputs['sarif-file'] ?? '')).toBe(true);
    expect(readFileSync(outputs['summary-file'] ?? '', 'utf8')).toMatch(/^### AI provenance: PASS/);
  });
});
