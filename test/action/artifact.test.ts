import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { removedAfterEach } from '../helpers/scene.js';
import { artifactStore, type Mood } from './artifact-store.js';
import { removeSteps, runStep } from './runner.js';
import { pullRequest, STRICT } from './scenes.js';

const removed = removedAfterEach();
afterEach(removeSteps);

/** Where the client tries again and again, or the store never answers. */
const SLOW: readonly Mood[] = ['flaky', 'broken', 'silent', 'stuck', 'garbage'];

async function uploading(
  mood: Mood,
  more: { env?: Record<string, string>; inputs?: Record<string, string>; policy?: string } = {},
) {
  const store = removed(await artifactStore(mood));
  const { step, head } = removed(pullRequest(more.policy === undefined ? {} : { policy: more.policy }));
  const env = { ...step.env, ...store.env, ...more.env };
  const inputs = { 'upload-artifact': 'true', ...more.inputs };
  const preload = SLOW.includes(mood) ? [resolve('test/action/impatient.mjs')] : [];
  return { store, head, run: () => runStep({ ...step, preload, env, inputs }) };
}

describe('the artifact', () => {
  it('is the pack, byte for byte', async () => {
    const { store, head, run } = await uploading('ok', { inputs: { 'retention-days': '400' } });
    const { code, outputs, summary, stdout } = await run();
    expect(store.faults).toEqual([]);
    const name = `ai-provenance-${head.slice(0, 7)}.zip`;
    expect(store.requests).toEqual([
      'POST /twirp/github.actions.results.api.v1.ArtifactService/CreateArtifact',
      `PUT /blob/${name} block`,
      `PUT /blob/${name} blocklist`,
      'POST /twirp/github.actions.results.api.v1.ArtifactService/FinalizeArtifact',
    ]);
    const stored = store.artifacts.get(name);
    expect([...store.artifacts.keys()]).toEqual([name]);
    expect(stored?.bytes.equals(readFileSync(outputs['pack-file'] ?? ''))).toBe(true);
    expect(
      createHash('sha256')
        .update(stored?.bytes ?? '')
        .digest('hex'),
    ).toBe(outputs['pack-sha256']);
    expect(stored?.mimeType).toBe('application/zip');
    // The repository keeps artifacts for at most 90 days, whatever is asked for.
    const days = (Date.parse(stored?.expiresAt ?? '') - Date.now()) / 86_400_000;
    expect(Math.round(days)).toBe(90);
    expect({ code, ...outputs }).toMatchObject({
      code: 0,
      result: 'pass',
      'artifact-id': '700',
      'artifact-url': 'https://github.com/acme/app/actions/runs/4711/artifacts/700',
    });
    expect(summary).toContain('[Audit pack](https://github.com/acme/app/actions/runs/4711/artifacts/700)');
    expect(summary).toContain(outputs['pack-sha256']);
    expect(stdout).toContain('::add-mask::secret-signature');
  });

  it('has the name that is asked for', async () => {
    const { store, run } = await uploading('ok', { inputs: { 'artifact-name': 'evidence linux' } });
    await run();
    expect([...store.artifacts.keys()]).toEqual(['evidence linux.zip']);
  });

  it('waits for a store that stumbles', async () => {
    const { store, run } = await uploading('flaky');
    expect((await run()).outputs).toMatchObject({ result: 'pass', 'artifact-id': '700' });
    expect(store.requests.length).toBeGreaterThan(4);
  });

  it('has one name a run', async () => {
    const { run } = await uploading('ok');
    await run();
    const { code, outputs, commands } = await run();
    expect({ code, ...outputs }).toMatchObject({ code: 0, result: 'pass' });
    expect(outputs).not.toHaveProperty('artifact-id');
    expect(commands.some(({ name, message }) => name === 'warning' && message.includes('an artifact-name of its own'))).toBe(
      true,
    );
  });
});

describe('a store that does not work', () => {
  it.each<Mood>(['broken', 'silent', 'stuck', 'forbidden', 'garbage', 'other-digest'])('%s: changes no result', async (mood) => {
    const { store, run } = await uploading(mood, { policy: STRICT });
    const { code, outputs, summary, commands } = await run();
    expect({ code, ...outputs }).toMatchObject({ code: 1, result: 'fail', 'exit-code': '1' });
    expect(outputs).not.toHaveProperty('artifact-id');
    expect(store.artifacts.size).toBe(0);
    expect(summary).toContain('The audit pack was not uploaded');
    expect(commands.filter(({ name }) => name === 'error').at(-1)?.message).toContain('the gate failed');
    expect(readFileSync(outputs['pack-file'] ?? '').length).toBeGreaterThan(0);
  });

  it.each<Mood>(['broken', 'silent', 'forbidden'])('%s: changes no pass', async (mood) => {
    const { run } = await uploading(mood);
    expect(await run()).toMatchObject({ code: 0, outputs: { result: 'pass', 'exit-code': '0' } });
  });

  it('is asked for nothing where the server is not of GitHub, and the step says what to do', async () => {
    const { store, run } = await uploading('ok', { env: { GITHUB_SERVER_URL: 'https://git.example.com' } });
    const { code, outputs, stdout } = await run();
    expect({ code, ...outputs }).toMatchObject({ code: 0, result: 'pass' });
    expect(store.requests).toEqual([]);
    expect(stdout).toContain('this server takes no artifacts from here');
    expect(stdout).toContain('actions/upload-artifact@v3');
    expect(readFileSync(outputs['pack-file'] ?? '').length).toBeGreaterThan(0);
  });

  it('is asked where the server is a test of one', async () => {
    const { store, run } = await uploading('ok', { env: { GITHUB_SERVER_URL: 'http://github.localhost' } });
    await run();
    expect(store.artifacts.size).toBe(1);
  });

  it.each([{ ACTIONS_RUNTIME_TOKEN: '' }, { ACTIONS_RUNTIME_TOKEN: 'x.y.z' }, { ACTIONS_RESULTS_URL: '' }])(
    'is not there: %o',
    async (env) => {
      const { run } = await uploading('ok', { env });
      expect(await run()).toMatchObject({
        code: 0,
        outputs: { result: 'pass' },
        summary: expect.stringContaining('not uploaded'),
      });
    },
  );

  it('is asked for nothing with upload-artifact: false', async () => {
    const { store, run } = await uploading('ok', { inputs: { 'upload-artifact': 'false' } });
    expect((await run()).outputs).not.toHaveProperty('artifact-id');
    expect(store.requests).toEqual([]);
  });
});
