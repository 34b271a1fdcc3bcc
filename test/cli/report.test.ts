import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CHECKS } from '../../src/model/finding.js';
import { type CliResult, cli } from '../helpers/cli.js';
import { type TempRepo, tempFolder } from '../helpers/repo.js';
import { failing } from '../reports/gate-sample.js';

const folder = tempFolder();
const env = { SOURCE_DATE_EPOCH: '1780315200' };
let repo: TempRepo;
let saved = '';
const file = (name: string): string => join(folder.path, name);

beforeAll(async () => {
  repo = failing();
  const { code, stdout } = await cli(['check', 'main..HEAD', '--json', '--no-cache'], { cwd: repo.path, env });
  expect(code).toBe(1);
  saved = stdout;
  writeFileSync(file('report.json'), saved);
}, 60_000);
afterAll(() => {
  repo.remove();
  folder.remove();
});

const report = (args: string[], input?: string): Promise<CliResult> =>
  cli(['report', ...args], { cwd: folder.path, ...(input === undefined ? {} : { input }) });
const changed = (change: (value: Record<string, unknown>) => void): string => {
  const value = JSON.parse(saved);
  change(value);
  return JSON.stringify(value, null, 2);
};

describe('report', () => {
  it.each(['text', 'md', 'sarif', 'json'])('gives the %s that check gave', async (format) => {
    const before = await cli(['check', 'main..HEAD', '--format', format, '--no-cache'], { cwd: repo.path, env });
    const again = await report(['report.json', '--format', format]);
    expect(again.stdout).toBe(before.stdout);
    expect(again).toMatchObject({ code: 0, stderr: '' });
  });

  it('reads standard input, writes a file, and needs no repository', async () => {
    const { code, stdout } = await report(['-', '--json', '-o', 'again.json'], saved);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(readFileSync(file('again.json'), 'utf8')).toBe(saved);
  });

  it.each([
    ['scan', ['scan', '--json']],
    ['impact', ['impact', 'main..HEAD', '--json']],
    ['requirements', ['requirements', 'check', '--json']],
  ])('tells a report of %s as that command does', async (_, args) => {
    const options = { cwd: repo.path, env };
    const json = await cli([...args, '--no-cache'], options);
    const text = await cli([...args.filter((word) => word !== '--json'), '--format', 'md', '--no-cache'], options);
    const again = await report(['-', '--format', 'md'], json.stdout);
    // A scan for people keeps less than one for programs.
    if (args[0] === 'scan') expect(again.stdout.split('\n')[0]).toBe(text.stdout.split('\n')[0]);
    else expect(again.stdout).toBe(text.stdout);
    expect((await report(['-', '--json'], json.stdout)).stdout).toBe(json.stdout);
  });

  it('takes a report that does not say what asked for a scan', async () => {
    const { stdout } = await report(
      ['-'],
      changed((value) => delete value.command),
    );
    expect(stdout).toMatch(/^AI provenance of owner\/name\n/);
  });

  it('takes a later minor version, and passes over what it does not know', async () => {
    const later = changed((value) => Object.assign(value, { schemaVersion: '1.7', weather: 'fine' }));
    expect(await report(['-'], later)).toMatchObject({ code: 0, stderr: '' });
  });
});

describe('what is no report', () => {
  it.each<[string, () => string | Buffer, RegExp]>([
    ['no JSON', () => '{"a": 1,\n  b}', /^ai-provenance: <stdin>:2:3: .*\n/],
    ['half a report', () => saved.slice(0, -20), /^ai-provenance: <stdin>:\d+:\d+: /],
    ['another document', () => '{}', /<stdin>:1:1: the document lacks the key "schemaVersion"/],
    ['a list', () => '[]', /<stdin>:1:1: the document must be object/],
    [
      'another major version',
      () => changed((value) => Object.assign(value, { schemaVersion: '2.0' })),
      /<stdin>:\d+:\d+: a report of version 2\.0\n {2}fix: this version reads reports of version 1\.x; update/,
    ],
    [
      'an unknown key',
      () => changed((value) => Object.assign(value, { weather: 'fine' })),
      /<stdin>:\d+:3: unknown key "weather"/,
    ],
    [
      'a wrong value',
      () => changed((value) => Object.assign(value, { result: 'fine' })),
      /<stdin>:\d+:13: result must be one of pass, warn, fail, incomplete/,
    ],
    [
      'a finding without words',
      () => saved.replace('"code": "undisclosed"', '"code": "toString"'),
      /<stdin>:\d+:\d+: repos\.0\.findings\.0\.code is "toString", which is not known here/,
    ],
    [
      'a later report with words that are not known',
      () =>
        saved
          .replace('"schemaVersion": "1.0"', '"schemaVersion": "1.9"')
          .replace('"code": "undisclosed"', '"code": "unheard-of"'),
      /the report is of version 1\.9, later than this tool: update/,
    ],
  ])('%s is refused with its place', async (_, input, said) => {
    const { code, stdout, stderr } = await report(['-'], String(input()));
    expect(stderr).toMatch(said);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
  });

  it('names the line and column of the value', async () => {
    const wrong = changed((value) => Object.assign(value, { result: 'fine' }));
    const { stderr } = await report(['-'], wrong);
    const [, line, column] = /<stdin>:(\d+):(\d+):/.exec(stderr) ?? [];
    expect(wrong.split('\n')[Number(line) - 1]?.slice(Number(column) - 1)).toMatch(/^"fine"/);
  });

  it('bytes that are no UTF-8, a missing file, a folder, and two formats', async () => {
    writeFileSync(file('latin1.json'), Buffer.from('{"a":"\xe9"}', 'latin1'));
    expect((await report(['latin1.json'])).stderr).toContain('latin1.json:1:1: not valid UTF-8');
    expect(await report(['none.json'])).toMatchObject({ code: 2, stderr: expect.stringContaining('none.json does not exist') });
    expect(await report(['.'])).toMatchObject({ code: 2 });
    expect(await report(['report.json', '--json', '--format', 'md'])).toMatchObject({ code: 2 });
  });
});

describe('explain', () => {
  it.each(CHECKS)('tells what %s asks, why, and what to do', async (check) => {
    const { code, stdout } = await cli(['explain', check], { cwd: folder.path });
    expect(code).toBe(0);
    expect(stdout).toContain(`(${check})`);
    expect(stdout).toContain('fix: ');
  });
});
