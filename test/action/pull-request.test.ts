import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { cli } from '../helpers/cli.js';
import { type GitServer, gitServer } from '../helpers/git-server.js';
import { CLAUDE, digestOf, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';
import { type ArtifactStore, artifactStore } from './artifact-store.js';
import { removeSteps, runStep, type StepResult } from './runner.js';

const made = removedAfterEach();
afterEach(removeSteps);

const POLICY = `version: 1
policy:
  disclosure: { trailers: [Assisted-by] }
  attestation: { fresh: true }
  requirements: {}
`;

const REQUIREMENTS = `version: "1.0"
controls:
  - id: SEC-001
    name: Constant-time comparison
    severity: high
    requirement: Secrets are compared in constant time.
    implementation: timingSafeEqual of node:crypto.
    verification: grep -rn "timingSafeEqual(" src/
`;

const GOOD = "import { timingSafeEqual } from 'node:crypto';\nexport const same = (a, b) => timingSafeEqual(a, b);\n";
const BAD = 'export const same = (a, b) => a.equals(b);\n';
const TOKEN = `basic ${Buffer.from('x-access-token:ghs_token').toString('base64')}`;

interface Forge {
  /** A person's clone, on the branch of the pull request. */
  repo: TempRepo;
  /** Where the repository lies on the code host. */
  origin: string;
  server: GitServer;
  store: ArtifactStore;
  base: string;
}

/** A code host with a repository that only answers to the job's token, and a branch on it. */
async function forge(): Promise<Forge> {
  const folder = made(tempFolder());
  const origin = tempRepo({ at: join(folder.path, 'acme', 'app'), bare: true });
  const repo = made(tempRepo());
  repo.git('remote', 'add', 'origin', 'https://github.com/acme/app');
  repo.commitFiles(
    { '.ai-provenance.yml': POLICY, 'security_requirements.yaml': REQUIREMENTS, 'src/login.mjs': GOOD, 'README.md': 'App\n' },
    'Begin',
  );
  await attest(repo, 'create');
  const base = repo.git('rev-parse', 'HEAD').trim();
  repo.git('push', '-q', origin.path, 'main');
  repo.git('switch', '-q', '-c', 'topic');
  return {
    repo,
    origin: origin.path,
    base,
    server: made(await gitServer(folder.path, { demands: TOKEN })),
    store: made(await artifactStore()),
  };
}

async function attest(repo: TempRepo, how: 'create' | 'update'): Promise<void> {
  const done = await cli(['attestation', how, '--no-cache', '-q'], { cwd: repo.path });
  expect(done).toMatchObject({ code: 0 });
  repo.git('add', '-A');
  repo.commit('Attest');
}

/** Pushes the branch, checks its merge out as GitHub does, with one commit of history and no credentials, and runs the Action on it. */
async function judged({ repo, origin, base, server, store }: Forge): Promise<StepResult & { workspace: string }> {
  const head = repo.git('rev-parse', 'HEAD').trim();
  const merge = repo.git('commit-tree', `${head}^{tree}`, '-p', base, '-p', head, '-m', 'Merge').trim();
  const folder = made(tempFolder());
  const workspace = join(folder.path, 'app');
  repo.git('push', '-q', '-f', origin, `${head}:refs/heads/topic`, `${merge}:refs/pull/812/merge`);
  repo.git('init', '-q', workspace);
  repo.gitWith({ cwd: workspace }, 'remote', 'add', 'origin', 'https://github.com/acme/app');
  repo.gitWith({ cwd: workspace }, 'fetch', '-q', '--depth=1', `file://${origin}`, 'refs/pull/812/merge');
  repo.gitWith({ cwd: workspace }, 'checkout', '-q', '--detach', 'FETCH_HEAD');
  const before = digestOf(workspace);
  const payload = {
    number: 812,
    pull_request: {
      number: 812,
      base: { sha: base, repo: { full_name: 'acme/app' } },
      head: { sha: head, repo: { full_name: 'acme/app' } },
    },
  };
  const env = { ...store.env, GITHUB_SHA: merge, GITHUB_SERVER_URL: server.url.replace('127.0.0.1', 'git.localhost') };
  const inputs = { 'upload-artifact': 'true' };
  const result = await runStep({ workspace, event: 'pull_request', payload, env, inputs });
  expect(digestOf(workspace)).toEqual(before);
  return { ...result, workspace };
}

describe('a pull request', () => {
  it('that breaks what the policy asks for fails with the reasons on top, and passes once it is amended; the pack can be verified', async () => {
    const scene = await forge();
    const { repo, store } = scene;
    repo.commitFiles({ 'src/login.mjs': BAD }, `Simplify the comparison\n\n${CLAUDE}`);
    const attestation = readFileSync(join(repo.path, '.ai-attestation.yaml'), 'utf8');
    repo.commitFiles({ '.ai-attestation.yaml': attestation.replace('assisted_commits: 0', 'assisted_commits: 1') }, 'Attest');

    const failed = await judged(scene);
    expect(failed).toMatchObject({ code: 1, outputs: { result: 'fail', 'exit-code': '1', 'ai-evidence-commits': '1' } });
    const [verdict = '', ...reasons] = failed.summary.split('\n').slice(0, 5);
    expect(verdict).toMatch(/^### AI provenance: FAIL \(\d+ errors/);
    expect(reasons.join('\n')).toMatch(/Disclosure.*made with claude/);
    expect(reasons.join('\n')).toMatch(/Security requirements.*broken by this change/);
    expect(reasons.join('\n')).toMatch(/Attestation: /);
    expect(failed.summary).toContain('complete history: yes');
    expect(scene.server.requests.length).toBeGreaterThan(0);
    expect(failed.stdout + failed.stderr + failed.summary).not.toContain('ghs_token');

    // The message discloses, the control holds again, and the attestation is counted again.
    repo.git('reset', '-q', '--hard', scene.base);
    repo.commitFiles(
      { 'src/login.mjs': `${GOOD}// Both have the same length.\n` },
      'Explain\n\nAssisted-by: Claude Code:claude-opus-4-5',
    );
    await attest(repo, 'update');
    const passed = await judged(scene);
    expect(passed).toMatchObject({ code: 0, outputs: { result: 'pass', 'exit-code': '0', 'ai-evidence-commits': '1' } });
    expect(passed.summary).toMatch(/^### AI provenance: PASS/);

    expect(store.faults).toEqual([]);
    const stored = store.artifacts.get(`ai-provenance-${repo.git('rev-parse', 'HEAD').slice(0, 7)}.zip`);
    const file = join(made(tempFolder()).path, 'pack.zip');
    writeFileSync(file, stored?.bytes ?? '');
    const verified = await cli(['verify', file]);
    expect(verified.stderr).toBe('');
    expect(verified).toMatchObject({ code: 0 });
    const broken = Buffer.from(stored?.bytes ?? '');
    broken[broken.length >> 1] = (broken[broken.length >> 1] ?? 0) ^ 1;
    writeFileSync(file, broken);
    expect(await cli(['verify', file])).toMatchObject({ code: 1 });
  });

  it('whose history the server does not give is incomplete, and says why', async () => {
    const scene = await forge();
    scene.repo.commitFiles({ a: '1' }, 'Add\n\nAssisted-by: Claude Code:claude-opus-4-5');
    scene.server.remove();
    const result = await judged(scene);
    expect(result).toMatchObject({ code: 1, outputs: { result: 'incomplete', 'exit-code': '3' } });
    expect(result.summary).toMatch(/^### AI provenance: INCOMPLETE/);
    expect(result.summary).toContain('could not be fetched');
  });
});
