import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Ajv } from 'ajv';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { type CliResult, cli } from '../helpers/cli.js';
import { digestOf, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

const FILE = 'security_requirements.yaml';
const sample = (name: string): string =>
  readFileSync(fileURLToPath(new URL(`../requirements/samples/${name}`, import.meta.url)), 'utf8');

let repo: TempRepo;
beforeEach(() => {
  repo = tempRepo();
  repo.commitFiles(
    {
      'src/crypt.py': 'from cryptography.hazmat.primitives.ciphers.aead import AESGCM\n\nkey = AESGCM(secret)\n',
      'src/auth.py': 'import oauthlib\n',
      'src/log.py': 'def read(user):\n    pii_logger.info("read %s", user)\n',
    },
    'Begin\n',
  );
});
afterEach(() => repo.remove());

const run = (...args: string[]): Promise<CliResult> => cli(args, { cwd: repo.path, env: { SOURCE_DATE_EPOCH: '1780272000' } });
const write = (text: string): void => writeFileSync(join(repo.path, FILE), text);

async function answers(
  ...args: string[]
): Promise<{ code: number | null; result: string; answers: Record<string, string>; change: unknown }> {
  const { code, stdout, stderr } = await run('requirements', 'check', '--json', ...args);
  const report = JSON.parse(stdout || '{}');
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(reportSchema);
  expect(validate(report), `${stderr}${JSON.stringify(validate.errors)}`).toBe(true);
  const { controls, change } = report.repos[0].requirements;
  const byId = Object.fromEntries(controls.map(({ id, answer }: { id: string; answer: string }) => [id, answer]));
  return { code, result: report.result, answers: byId, change };
}

describe('the file as it is published', () => {
  it('works unchanged once it is repaired', async () => {
    write(sample('published-repaired.yaml'));
    expect(await run('requirements', 'validate')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('3 controls, every check can be run'),
    });
    expect(await answers()).toMatchObject({
      code: 0,
      result: 'pass',
      answers: { 'SEC-001': 'pass', 'SEC-002': 'pass', 'SEC-003': 'pass' },
    });
  });

  it('fails where the code does not hold it, and says where nothing was found', async () => {
    repo.commitFiles({ 'src/log.py': 'def read(user):\n    return user\n' }, 'Stop logging\n');
    write(sample('published-repaired.yaml'));
    expect(await answers()).toMatchObject({ code: 1, result: 'fail', answers: { 'SEC-001': 'pass', 'SEC-003': 'fail' } });
    const { stdout } = await run('requirements', 'check');
    expect(stdout.split('\n')[0]).toBe('2 of 3 controls hold · 1 FAIL');
  });

  it('in its broken form gets an error that a person can act on', async () => {
    write(sample('published-broken.yaml'));
    const { code, stderr } = await run('requirements', 'check');
    expect(code).toBe(2);
    expect(stderr).toMatch(/security_requirements\.yaml:4:1: the lines of this control have lost their indentation.*indent/);
    expect(stderr).toMatch(/security_requirements\.yaml:8:1: an HTML tag \(<ul>\) stands in the file.*remove the tags/);
  });
});

const control = (body: string): string => `controls:\n  - id: C-1\n    name: A control\n    requirement: It must hold\n${body}`;

describe('requirements check', () => {
  it.each<[string, string, string]>([
    ['a command behind it', '    verification: grep -r x src/; touch /tmp/pwned\n', 'unknown'],
    ['a substitution', '    verification: grep -r "$(touch /tmp/pwned)" src/\n', 'unknown'],
    ['a redirect', '    verification: grep -r x src/ > /tmp/pwned\n', 'unknown'],
    ['a path outside', '    verification: grep -r root /etc/passwd\n', 'unknown'],
    ['another program', '    verification: "true"\n', 'unknown'],
    ['a glob that fits no file', "    verification: grep -r AESGCM --include='.py' src/\n", 'error'],
  ])('never lets %s pass', async (_, body, expected) => {
    write(control(body));
    expect((await answers()).answers).toEqual({ 'C-1': expected });
  });

  it('leaves the repository as it is', async () => {
    write(sample('published-repaired.yaml'));
    const before = digestOf(repo.path);
    await run('requirements', 'check');
    expect(digestOf(repo.path)).toEqual(before);
  });

  it('says what a change broke, and what it fixed', async () => {
    const base = repo.git('rev-parse', 'HEAD');
    repo.commitFiles({ 'src/crypt.py': '# AESGCM\n', 'SECURITY.md': '# Security\n' }, 'Change\n');
    write(
      `${control('    verify:\n      call: { name: AESGCM, state: present, languages: [Python] }\n')}  - id: C-2\n    name: Another\n    requirement: It must hold\n    verify:\n      file_exists: { path: SECURITY.md }\n`,
    );
    expect(await answers(`${base}..HEAD`)).toMatchObject({ code: 1, change: { base, fixed: ['C-2'], broke: ['C-1'] } });
  });

  it('gives the same bytes with and without results of earlier runs, in every format', async () => {
    write(
      `${sample('published-repaired.yaml')}  - id: SEC-004\n    name: No weak hash\n    requirement: No MD5\n    verify:\n      - call: { name: hashlib.md5, state: absent, languages: [Python] }\n      - dependency: { ecosystem: pypi, name: django, state: absent }\n`,
    );
    const cache = tempFolder();
    try {
      for (const format of ['text', 'json', 'md', 'sarif', 'junit']) {
        const once = await run('requirements', 'check', '-q', '--format', format, '--no-cache');
        for (let n = 0; n < 2; n++)
          expect(await run('requirements', 'check', '-q', '--format', format, '--cache-dir', cache.path)).toEqual(once);
        expect(once.stdout.length).toBeGreaterThan(50);
      }
      repo.commitFiles({ 'src/new.py': 'import hashlib\nhashlib.md5(b"")\n' }, 'More\n');
      const fresh = await run('requirements', 'check', '--no-cache');
      expect(await run('requirements', 'check', '--cache-dir', cache.path)).toEqual(fresh);
      expect(fresh.stdout).toContain('src/new.py:2:1');
    } finally {
      cache.remove();
    }
  });

  it.each([
    [
      'an unknown check',
      '    verify:\n      patern_absent: { pattern: x }\n',
      /:6:7: unknown key "patern_absent".*did you mean "pattern_absent"/,
    ],
    [
      'a slip in a key',
      '    verifcation: grep x y\n',
      /:5:5: unknown key "verifcation" in controls\.0.*did you mean "verification"/,
    ],
    ['a second control of one id', '  - {id: C-1, name: b, requirement: c}\n', /:5:10: a second control "C-1"/],
    ['two checks in one', '    verify:\n      import: {name: a, state: absent}\n      file_exists: {path: a}\n', /:5:|:6:/],
  ])('refuses %s where it stands', async (_, body, said) => {
    write(control(body));
    const { code, stderr } = await run('requirements', 'check');
    expect(code).toBe(2);
    expect(stderr).toMatch(said);
  });

  it('leaves members alone that nobody knows, and says so', async () => {
    write(control('    category: crypto\n    verify:\n      file_exists: { path: src/auth.py }\n'));
    expect((await answers()).answers).toEqual({ 'C-1': 'pass' });
    expect((await run('requirements', 'validate')).stderr).toContain('left alone: category');
  });
});

describe('the selection', () => {
  const CONTEXT = ['--languages', 'Python,TypeScript', '--frameworks', 'soc2,iso42001'];

  it('is the same bytes whatever the order, and locks', async () => {
    const one = await run('requirements', 'resolve', '--json', ...CONTEXT);
    const other = await run(
      'requirements',
      'resolve',
      '--json',
      '--frameworks',
      'iso42001,soc2,soc2',
      '--languages',
      'TypeScript,Python',
    );
    expect(one.code).toBe(0);
    expect(other.stdout).toBe(one.stdout);
    expect(await run('requirements', 'resolve', '--lock', ...CONTEXT)).toMatchObject({
      code: 0,
      stderr: expect.stringContaining('wrote'),
    });
    expect(readFileSync(join(repo.path, 'security_requirements.lock.json'), 'utf8')).toBe(one.stdout);
    expect((await run('requirements', 'resolve', '--lock', ...CONTEXT)).stderr).toContain('up to date');
    expect((await run('requirements', 'resolve', '--lock', '--languages', 'Go', '--frameworks', 'soc2')).stderr).toMatch(
      /(?:added|removed|changed): AIP-/,
    );
  });

  it('drafts a file that is valid and can be evaluated', async () => {
    expect(await run('requirements', 'init', ...CONTEXT)).toMatchObject({ code: 0 });
    expect(await run('requirements', 'validate')).toMatchObject({
      code: 0,
      stdout: expect.stringContaining('every check can be run'),
    });
    const { answers: byId } = await answers();
    expect(Object.keys(byId).length).toBeGreaterThan(40);
    expect(Object.values(byId).filter((answer) => answer === 'error')).toEqual([]);
    const id = Object.keys(byId)[0] as string;
    expect((await run('requirements', 'show', id)).stdout).toContain('requirement:');
    expect((await run('requirements', 'show', '--for-agent', 'src/crypt.py')).stdout).toMatch(/AIP-/);
    expect(await run('requirements', 'init', ...CONTEXT)).toMatchObject({
      code: 2,
      stderr: expect.stringContaining('exists already'),
    });
  });

  it('knows its words', async () => {
    expect(await run('requirements', 'resolve', '--frameworks', 'soc')).toMatchObject({
      code: 2,
      stderr: expect.stringMatching(/did you mean soc2/),
    });
  });
});

describe('some lines alone', () => {
  const control = (lines: string): string =>
    JSON.stringify({
      version: '1',
      controls: [
        {
          id: 'L',
          name: 'No md5',
          requirement: 'x',
          verify: [{ pattern_absent: { pattern: 'md5', languages: ['Python'], lines } }],
        },
      ],
    });
  const AI = '\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n';

  it('are those that a change brings', async () => {
    repo.commitFiles({ 'src/old.py': 'md5(a)\n' }, 'Old\n');
    const base = repo.git('rev-parse', 'HEAD').trim();
    write(control('changed'));
    expect(await answers()).toMatchObject({ code: 0, answers: { L: 'not-applicable' } });
    repo.commitFiles({ 'src/old.py': 'md5(a)\nprint(1)\n' }, 'More\n');
    expect(await answers(`${base}..HEAD`)).toMatchObject({ code: 0, answers: { L: 'pass' } });
    repo.commitFiles({ 'src/old.py': 'md5(a)\nprint(1)\nmd5(b)\n' }, 'Worse\n');
    expect(await answers(`${base}..HEAD`)).toMatchObject({ code: 1, answers: { L: 'fail' }, change: { broke: ['L'] } });
    const { stdout } = await run('requirements', 'check', `${base}..HEAD`);
    expect(stdout).toContain('src/old.py:3:1  md5(b)');
    expect(stdout).not.toContain('src/old.py:1:1');
  });

  it('are those of AI-attributed commits, under the names that files have now', async () => {
    repo.commitFiles({ 'src/a.py': 'md5(a)\n' }, 'By hand\n');
    write(control('ai'));
    expect(await answers()).toMatchObject({ code: 0, answers: { L: 'not-applicable' } });
    repo.commitFiles({ 'src/b.py': 'print(1)\nprint(2)\n' }, `Add b${AI}`);
    expect(await answers()).toMatchObject({ code: 0, answers: { L: 'pass' } });
    repo.commitFiles({ 'src/b.py': 'print(1)\nprint(2)\nmd5(c)\n' }, `Hash${AI}`);
    repo.git('mv', 'src/b.py', 'src/c.py');
    repo.git('commit', '-qm', 'Rename');
    expect(await answers()).toMatchObject({ code: 1, answers: { L: 'fail' } });
    expect((await run('requirements', 'check')).stdout).toContain('src/c.py:3:1  md5(c)');
    const base = repo.git('rev-parse', 'HEAD').trim();
    write(control('changed-by-ai'));
    repo.commitFiles({ 'src/d.py': 'md5(d)\n' }, 'By hand again\n');
    expect(await answers(`${base}..HEAD`)).toMatchObject({ code: 0, answers: { L: 'not-applicable' } });
    repo.commitFiles({ 'src/e.py': 'md5(e)\n' }, `Hash more${AI}`);
    expect(await answers(`${base}..HEAD`)).toMatchObject({ code: 1, answers: { L: 'fail' } });
  });
});

it('follows AI-attributed lines whose old name stands for another file now', async () => {
  const verify = [{ pattern_absent: { pattern: 'md5', paths: ['*.py'], lines: 'ai' } }];
  write(JSON.stringify({ version: '1', controls: [{ id: 'L', name: 'No md5', requirement: 'x', verify }] }));
  const text = Array.from({ length: 6 }, (_, n) => `x${n} = md5(${n})\n`).join('');
  repo.commitFiles({ 'a.py': text }, 'Add a\n\nCo-Authored-By: Claude <noreply@anthropic.com>\n');
  repo.commitFiles({ 'a.py': null, 'b.py': text }, 'Rename\n');
  repo.commitFiles({ 'a.py': 'print(1)\n' }, 'Reuse the name\n');
  expect(await answers()).toMatchObject({ code: 1, answers: { L: 'fail' } });
});

it('prints the words of a context', async () => {
  const { code, stdout } = await run('requirements', 'words');
  expect(code).toBe(0);
  expect(stdout).toContain('  payment-card      card numbers and what goes with them\n');
});

it('has nothing to evaluate before the first commit', async () => {
  const empty = tempRepo();
  try {
    writeFileSync(join(empty.path, FILE), sample('published-repaired.yaml'));
    const { code, stderr } = await cli(['requirements', 'check'], { cwd: empty.path });
    expect(stderr).toContain('there is no commit yet, so there is nothing to evaluate');
    expect(code).toBe(2);
  } finally {
    empty.remove();
  }
});
