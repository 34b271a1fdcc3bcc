import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, describe, expect, it } from 'vitest';
import { removeSteps, runStep } from './action/runner.js';
import { pullRequest, STRICT } from './action/scenes.js';
import { CLI, cli } from './helpers/cli.js';
import { tempFolder } from './helpers/repo.js';
import { removedAfterEach } from './helpers/scene.js';

const removed = removedAfterEach();
afterEach(removeSteps);

const PRELOAD = resolve('test/helpers/no-network.mjs');

function watched() {
  const log = join(removed(tempFolder()).path, 'network');
  const env = { NODE_OPTIONS: `--import=${pathToFileURL(PRELOAD)}`, NETWORK_LOG: log };
  return { env, attempts: () => (existsSync(log) ? readFileSync(log, 'utf8').split('\n').filter(Boolean) : []) };
}

describe('without being asked', () => {
  it('check reaches for no network', async () => {
    const { repo, base, head } = removed(pullRequest({ policy: STRICT }));
    const { env, attempts } = watched();
    const { code, stderr } = await cli(['check', '--offline', `${base}..${head}`], { cwd: repo.path, env });
    expect({ code, stderr, attempts: attempts() }).toEqual({ code: 1, stderr: '', attempts: [] });
  });

  it('the Action reaches for no network', async () => {
    const { step } = removed(pullRequest({ policy: STRICT }));
    const { env, attempts } = watched();
    const inputs = { 'upload-artifact': 'false', 'fetch-history': 'false' };
    const { code, outputs, stderr } = await runStep({ ...step, env: { ...step.env, ...env }, inputs });
    expect({ code, stderr, attempts: attempts() }).toEqual({ code: 1, stderr: '', attempts: [] });
    expect(outputs.result).toBe('fail');
  });

  it('would be seen reaching for one', async () => {
    const { step } = removed(pullRequest());
    const { env, attempts } = watched();
    const store = { ACTIONS_RESULTS_URL: 'http://127.0.0.1:9/', ACTIONS_RUNTIME_TOKEN: runtimeToken() };
    const preload = [resolve('test/action/impatient.mjs')];
    const given = { ...step, env: { ...step.env, ...env, ...store }, inputs: { 'upload-artifact': 'true' }, preload };
    const { outputs } = await runStep(given);
    expect(outputs).toMatchObject({ result: 'pass' });
    expect(attempts()).not.toEqual([]);
  });

  it.skipIf(!canTrace())('neither does git: no process opens a connection', () => {
    const { repo, base, head } = removed(pullRequest({ policy: STRICT }));
    const log = join(removed(tempFolder()).path, 'trace');
    const args = [
      '-f',
      '-qq',
      '-e',
      'trace=connect,sendto,sendmsg',
      '-o',
      log,
      process.execPath,
      CLI,
      'check',
      `${base}..${head}`,
    ];
    const { status } = spawnSync('strace', args, { cwd: repo.path, env: { PATH: process.env.PATH, HOME: repo.path } });
    expect(status).toBe(1);
    const calls = readFileSync(log, 'utf8').split('\n');
    expect(calls.filter((call) => /AF_INET|AF_NETLINK|htons/.test(call))).toEqual([]);
  });
});

function runtimeToken(): string {
  return ['e30', Buffer.from(JSON.stringify({ scp: 'Actions.Results:run:job' })).toString('base64url'), 'x'].join('.');
}

/** `strace` may be missing, or forbidden. */
function canTrace(): boolean {
  return spawnSync('strace', ['-f', '-qq', '-e', 'trace=connect', 'true']).status === 0;
}
