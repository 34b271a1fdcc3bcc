import { createHash } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { CLAUDE, tempFolder } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';
import { type Command, commandsIn, outputsIn, removeSteps, runStep } from './runner.js';
import { pullRequest, repository, STRICT } from './scenes.js';

const removed = removedAfterEach();
afterEach(removeSteps);

const levels = (commands: readonly Command[], name: string): Command[] => commands.filter((command) => command.name === name);

describe('a step', () => {
  it('leaves a summary, outputs and files', async () => {
    const { step, base, head } = removed(pullRequest());
    const { code, outputs, summary, temp, stderr } = await runStep(step);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(outputs).toMatchObject({
      result: 'pass',
      'exit-code': '0',
      'errors-count': '0',
      'warnings-count': '0',
      'commits-scanned': '1',
      'ai-evidence-commits': '1',
      'tools-detected': '["claude-code"]',
    });
    expect(summary).toMatch(/^### AI provenance: PASS/);
    expect(summary).toContain('Judged: pull request');
    const folder = join(temp, 'ai-provenance');
    expect(outputs).toMatchObject({
      'report-json': join(folder, 'report.json'),
      'summary-file': join(folder, 'summary.md'),
      'sarif-file': join(folder, 'results.sarif'),
      'pack-file': join(folder, `ai-provenance-${head.slice(0, 7)}.zip`),
    });
    expect(readdirSync(folder)).toHaveLength(4);
    const report = JSON.parse(readFileSync(outputs['report-json'] ?? '', 'utf8'));
    expect(report.repos[0].range).toMatchObject({ base, head });
    expect(outputs['pack-sha256']).toBe(sha256(outputs['pack-file']));
  });

  it('leaves the same files in every run', async () => {
    const { step } = removed(pullRequest());
    const env = { ...step.env, SOURCE_DATE_EPOCH: '1800000000' };
    const [one, other] = [await runStep({ ...step, env }), await runStep({ ...step, env: { ...env, TZ: 'Asia/Tokyo' } })];
    for (const name of ['report-json', 'summary-file', 'sarif-file', 'pack-file'])
      expect(sha256(one.outputs[name])).toBe(sha256(other.outputs[name]));
  });

  it('fails where the gate fails, once', async () => {
    const { step } = removed(pullRequest({ policy: STRICT }));
    const { code, outputs, summary, commands } = await runStep(step);
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ result: 'fail', 'exit-code': '1', 'errors-count': '1' });
    expect(summary).toMatch(/^### AI provenance: FAIL/);
    expect(levels(commands, 'error').map(({ message }) => message)).toEqual([
      expect.stringContaining('Fix: '),
      expect.stringMatching(/^AI provenance: the gate failed \(disclosure\)/),
    ]);
  });

  it('takes fail-on from the step, then from the policy of the base', async () => {
    const { step } = removed(pullRequest({ policy: STRICT }));
    expect((await runStep({ ...step, inputs: { 'fail-on': 'none' } })).outputs).toMatchObject({
      result: 'warn',
      'exit-code': '0',
    });
    const lenient = removed(pullRequest({ policy: `${STRICT}fail-on: none\n` }));
    expect((await runStep(lenient.step)).outputs).toMatchObject({ result: 'warn', 'exit-code': '0' });
    const stricter = await runStep({ ...lenient.step, inputs: { 'fail-on': 'error' } });
    expect(stricter.outputs).toMatchObject({ result: 'fail', 'exit-code': '1' });
  });

  it('never fails with warn-only, and never says that the gate passed', async () => {
    const { step } = removed(pullRequest({ policy: STRICT }));
    const { code, outputs, summary, stdout, commands } = await runStep({ ...step, inputs: { 'warn-only': 'true' } });
    expect(code).toBe(0);
    expect(outputs).toMatchObject({ result: 'fail', 'exit-code': '1' });
    expect(summary).toContain('`warn-only` is set');
    expect(`${summary}${stdout}`).not.toMatch(/AI provenance: pass/i);
    expect(levels(commands, 'warning').at(-1)?.message).toContain('does not fail, since warn-only is set');
  });

  it('is judged by the policy of the base, which the change cannot loosen', async () => {
    const loosened = { '.ai-provenance.yml': 'version: 1\nfail-on: none\n', 'a.js': 'export const a = 1;\n' };
    const { step } = removed(pullRequest({ policy: STRICT, files: loosened }));
    const { outputs } = await runStep(step);
    expect(outputs).toMatchObject({ result: 'fail', 'warnings-count': '1' });
    const named = { policy: '', files: { 'own.yml': 'version: 1\nfail-on: none\n' } };
    const { outputs: ofNamed } = await runStep({ ...removed(pullRequest(named)).step, inputs: { config: 'own.yml' } });
    const report = JSON.parse(readFileSync(ofNamed['report-json'] ?? '', 'utf8'));
    expect(report.repos[0].policy.source).toBeNull();
  });

  it('reads a named configuration of the work tree where there is no base', async () => {
    const repo = removed(repository());
    repo.commitFiles({ 'policy/ai.yml': STRICT }, `Add\n\n${CLAUDE}\n`);
    mkdirSync(join(repo.path, 'sub'));
    const inputs = { config: 'policy/ai.yml', 'working-directory': 'sub' };
    expect((await runStep({ workspace: repo.path, inputs })).outputs).toMatchObject({ result: 'fail', 'commits-scanned': '2' });
  });
});

describe('what is wrong', () => {
  it('with inputs is told all at once', async () => {
    const { step } = removed(pullRequest());
    const { code, outputs, summary, commands } = await runStep({
      ...step,
      inputs: { 'fail-on': 'errors', 'retention-days': 'x' },
    });
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ result: 'incomplete', 'exit-code': '2' });
    expect(summary).toMatch(/^### AI provenance: INCOMPLETE/);
    const [error] = levels(commands, 'error');
    expect(error?.message).toContain('fail-on is "errors": write one of error, warning, none');
    expect(error?.message).toContain('retention-days is "x"');
  });

  it('with the policy is told with its place', async () => {
    const { step } = removed(pullRequest({ policy: 'version: 1\nfail-onn: error\n' }));
    const { code, outputs, summary, commands } = await runStep(step);
    expect(code).toBe(1);
    expect(outputs).toMatchObject({ result: 'incomplete', 'exit-code': '2' });
    expect(levels(commands, 'error')[0]?.message).toMatch(/\.ai-provenance\.yml:2:1/);
    expect(summary.replaceAll('\\', '')).toContain('.ai-provenance.yml:2:1');
    expect(summary).toContain('Nothing was judged, so this is no pass');
  });

  it('with the Action itself is told, and is no pass', async () => {
    const { step } = removed(pullRequest());
    const { code, outputs, summary, commands } = await runStep({ ...step, preload: [resolve('test/action/broken.mjs')] });
    expect({ code, ...outputs }).toMatchObject({ code: 1, result: 'incomplete', 'exit-code': '4' });
    expect(summary).toMatch(/^### AI provenance: INCOMPLETE\n\nInternal error: broken on purpose/);
    expect(readFileSync(outputs['summary-file'] ?? '', 'utf8')).toBe(summary);
    expect(levels(commands, 'error')).toHaveLength(1);
    expect(levels(commands, 'debug')[0]?.message).toContain('TypeError');
  });

  it('with the workspace is told', async () => {
    const folder = removed(tempFolder());
    const { code, outputs, commands } = await runStep({ workspace: folder.path });
    expect({ code, ...outputs }).toMatchObject({ code: 1, result: 'incomplete', 'exit-code': '2' });
    expect(levels(commands, 'error')[0]?.message).toContain('actions/checkout');
  });

  it('with the event file is told', async () => {
    const { step } = removed(pullRequest());
    for (const path of ['/nowhere/event.json', '/dev/null', null]) {
      const { code, outputs, summary } = await runStep({ ...step, env: { ...step.env, GITHUB_EVENT_PATH: path } });
      expect({ code, ...outputs }).toMatchObject({ code: 1, result: 'incomplete', 'exit-code': '3' });
      expect(summary.replaceAll('\\', '')).toContain('set base-ref and head-ref');
    }
  });

  it('with the event file does not matter where both ends are named', async () => {
    const { step, base, head } = removed(pullRequest());
    const inputs = { 'base-ref': base, 'head-ref': head };
    const { outputs } = await runStep({ ...step, inputs, env: { GITHUB_EVENT_PATH: null } });
    expect(outputs).toMatchObject({ result: 'pass', 'commits-scanned': '1' });
  });

  it('with the summary changes nothing', async () => {
    const { step } = removed(pullRequest({ policy: STRICT }));
    for (const path of [null, '', '/nowhere/summary']) {
      const { code, outputs, commands } = await runStep({ ...step, env: { ...step.env, GITHUB_STEP_SUMMARY: path } });
      expect({ code, ...outputs }).toMatchObject({ code: 1, result: 'fail', 'exit-code': '1' });
      expect(levels(commands, 'warning')[0]?.message).toMatch(/summary|GITHUB_STEP_SUMMARY/);
    }
  });

  it('with the outputs or the folder for files changes nothing', async () => {
    const { step } = removed(pullRequest({ policy: STRICT }));
    const { code, summary } = await runStep({ ...step, env: { ...step.env, GITHUB_OUTPUT: '/nowhere/output' } });
    expect({ code, summary }).toMatchObject({ code: 1, summary: expect.stringMatching(/FAIL/) });
    const blocked = await runStep({ ...step, inputs: { 'out-dir': '/dev/null/x' } });
    expect({ code: blocked.code, ...blocked.outputs }).toMatchObject({ code: 1, result: 'fail' });
    expect(blocked.outputs).not.toHaveProperty('report-json');
    const homeless = await runStep({ ...step, env: { ...step.env, RUNNER_TEMP: null } });
    expect({ code: homeless.code, ...homeless.outputs }).toMatchObject({ code: 1, result: 'fail', 'exit-code': '1' });
  });

  it('with a link in the tree leads nowhere', async () => {
    const { step, repo } = removed(pullRequest());
    const outside = removed(tempFolder());
    symlinkSync(outside.path, join(repo.path, 'reports'));
    const { outputs, commands } = await runStep({ ...step, inputs: { 'sarif-file': 'reports/deep/x.sarif' } });
    expect(outputs).toMatchObject({ result: 'pass' });
    expect(outputs).not.toHaveProperty('sarif-file');
    expect(levels(commands, 'warning')[0]?.message).toContain('a link leads out of the workspace');
    expect(readdirSync(outside.path)).toEqual([]);
  });
});

describe('what a contributor wrote', () => {
  const NASTY = [
    '::error file=x::pwned',
    '##[error]pwned',
    '\u2003::set-output name=result::pass',
    '<script>alert(1)</script> @octocat #1 [x](http://evil.example) `code`',
    '\u001b]0;pwned\u0007\u202e',
    'a\r::warning::pwned',
  ];

  it('is no command, no markup and no output', async () => {
    const files = Object.fromEntries(NASTY.map((text, n) => [`${n} ${text.replaceAll('/', '')}.md`, `${text}\n`]));
    const change = removed(pullRequest({ policy: STRICT, files, message: `${NASTY.join(' ')}\n\n${CLAUDE}\n` }));
    const { stdout, summary, commands, outputs } = await runStep(change.step);
    expect(outputs).toMatchObject({ result: 'fail', 'exit-code': '1' });
    expect(new Set(commands.map(({ name }) => name))).toEqual(
      new Set(['group', 'stop-commands', 'error', 'endgroup', 'warning'].filter((name) => levels(commands, name).length > 0)),
    );
    expect(stdout).not.toMatch(/##\[/);
    expect(commandsIn(stdout.replace(/^::stop-commands::.*$/m, '')).some(({ message }) => message.startsWith('pwned'))).toBe(
      false,
    );
    expect(`${stdout}${summary}`).not.toMatch(/[\u001b\u0007\u202e\r]/);
    expect(summary).not.toMatch(/<script|(?<![\\;`])@octocat/);
  });

  it('is switched off by a word that nobody can guess', async () => {
    const { step } = removed(pullRequest({ policy: STRICT }));
    const words = [await runStep(step), await runStep(step)].map(({ commands }) => levels(commands, 'stop-commands')[0]?.message);
    expect(words[0]).toMatch(/^[0-9a-f]{32}$/);
    expect(words[0]).not.toBe(words[1]);
  });

  it('marks at most nine errors and nine warnings, worst first, and files only where they are', async () => {
    const repo = removed(repository());
    const names = Array.from({ length: 30 }, (_, n) => `docs/${String(n).padStart(2, '0')}, a:b%.js`);
    repo.commitFiles(Object.fromEntries(names.map((name) => [name, 'const a\u202e = 1;\n'])), 'Add');
    const { commands } = await runStep({ workspace: repo.path });
    const marked = [...levels(commands, 'error'), ...levels(commands, 'warning')].filter(({ properties }) => properties.file);
    expect(marked).toHaveLength(9);
    expect(marked[0]?.properties).toMatchObject({ file: names[0], line: '1', title: expect.stringMatching(/^AI provenance: /) });
    expect(levels(commands, 'notice')[0]?.message).toBe('21 more in the report');
    expect(marked.every(({ properties }) => existsSync(join(repo.path, properties.file ?? '')))).toBe(true);
    const off = await runStep({ workspace: repo.path, inputs: { annotations: 'false' } });
    expect(levels(off.commands, 'notice')).toEqual([]);
    expect(off.outputs.result).not.toBe('pass');
  });
});

describe('the summary', () => {
  it('is added to what earlier steps wrote, and never over what GitHub takes', async () => {
    const { step } = removed(pullRequest());
    const folder = removed(tempFolder());
    const file = join(folder.path, 'summary');
    writeFileSync(file, `${'x'.repeat(1023)}\n`.repeat(1024));
    const { code, commands } = await runStep({ ...step, env: { ...step.env, GITHUB_STEP_SUMMARY: file } });
    expect(code).toBe(0);
    expect(levels(commands, 'warning')[0]?.message).toBe('the summary is full');
    expect(readFileSync(file).length).toBe(1024 * 1024);
    writeFileSync(file, 'before\n');
    await runStep({ ...step, env: { ...step.env, GITHUB_STEP_SUMMARY: file } });
    expect(readFileSync(file, 'utf8')).toMatch(/^before\n### AI provenance: PASS/);
  });

  it.skipIf(process.getuid?.() === 0)('that may not be written changes nothing', async () => {
    const { step } = removed(pullRequest());
    const folder = removed(tempFolder());
    const file = join(folder.path, 'summary');
    writeFileSync(file, '');
    chmodSync(file, 0o444);
    expect((await runStep({ ...step, env: { ...step.env, GITHUB_STEP_SUMMARY: file } })).code).toBe(0);
  });
});

describe('the runner', () => {
  it('cancels a step, which leaves nothing behind', async () => {
    const { step } = removed(pullRequest());
    const folder = removed(tempFolder()).path;
    const [called, temporary] = [join(folder, 'called'), join(folder, 'tmp')];
    mkdirSync(temporary);
    // A git that never ends when it is asked for commits.
    const real = (process.env.PATH ?? '')
      .split(':')
      .map((place) => join(place, 'git'))
      .find((file) => existsSync(file));
    const script = `#!/bin/sh\ncase "$*" in *rev-list*|*cat-file*) : > ${called}; exec /bin/sleep 60;; esac\nexec ${real} "$@"\n`;
    writeFileSync(join(folder, 'git'), script, { mode: 0o755 });
    const env = { ...step.env, PATH: `${folder}:${process.env.PATH}`, TMPDIR: temporary };
    const { code } = await runStep({ ...step, env, cancelAt: called });
    expect({ code, left: readdirSync(temporary) }).toEqual({ code: 130, left: [] });
  });

  it('is told of the pack where it takes files by itself', async () => {
    const { step } = removed(pullRequest());
    const list = join(removed(tempFolder()).path, 'artifacts');
    const { outputs } = await runStep({ ...step, env: { ...step.env, GITHUB_ARTIFACTS: list } });
    expect(existsSync(list) && readFileSync(list, 'utf8')).toBe(`${outputs['pack-file']}\n`);
  });

  it('reads outputs with any delimiter', () => {
    expect(outputsIn('a<<x\none\ntwo\nx\nb<<y\n\ny\n')).toEqual({ a: 'one\ntwo', b: '' });
    expect(() => outputsIn('a<<x\none\n')).toThrow('never ends');
  });
});

function sha256(path: string | undefined): string {
  return createHash('sha256')
    .update(readFileSync(path ?? ''))
    .digest('hex');
}
