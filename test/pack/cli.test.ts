import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import manifestSchema from '../../schemas/pack-manifest.schema.json' with { type: 'json' };
import { type Files, readZip, writeZip } from '../../src/pack/zip.js';
import { CLI, type CliResult, cli } from '../helpers/cli.js';
import { digestOf, repoAt, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';
import { fullScene, materialOf, NOW, packOf } from './scene.js';

const sha256 = (bytes: Uint8Array): string => hash('sha256', bytes, 'hex');

let repo: TempRepo;
let out: { path: string; remove(): void };
beforeAll(() => {
  repo = tempRepo();
  fullScene(repo);
  out = tempFolder();
});
afterAll(() => {
  repo.remove();
  out.remove();
});

const run = (args: string[], cwd = repo.path, env: Record<string, string> = {}): Promise<CliResult> =>
  cli(args, { cwd, env: { SOURCE_DATE_EPOCH: NOW, ...env } });

describe('the same bytes', () => {
  it('in twenty runs', async () => {
    const digests = new Set<string>();
    for (let n = 0; n < 20; n++) digests.add(packOf(await materialOf(repo)).sha256);
    expect(digests.size).toBe(1);
  });

  it('in two clones, time zones and locales, with and without a cache', async () => {
    const digests = new Set<string>();
    const clones = ['one', 'two'].map((name) => join(out.path, name, 'deep', 'clone'));
    for (const clone of clones) {
      repo.git('clone', '-q', repo.path, clone);
      repoAt(clone).git('fetch', '-q', 'origin', 'refs/notes/ai:refs/notes/ai', 'main:main');
    }
    for (const [clone, env, cache] of [
      [clones[0], { TZ: 'UTC', LC_ALL: 'C', LANG: 'C' }, ['--no-cache']],
      [
        clones[1],
        { TZ: 'Pacific/Kiritimati', LC_ALL: 'tr_TR.UTF-8', LANG: 'tr_TR.UTF-8' },
        ['--cache-dir', join(out.path, 'cache')],
      ],
      [clones[1], { TZ: 'America/St_Johns', LC_ALL: 'de_DE.UTF-8', COLUMNS: '20' }, ['--cache-dir', join(out.path, 'cache')]],
      [clones[0], { TZ: 'Africa/Monrovia', LC_ALL: 'ja_JP.UTF-8' }, ['--no-cache']],
    ] as const) {
      const file = join(out.path, `same-${digests.size}.zip`);
      await run(['pack', 'main..HEAD', '-o', file, '-q', ...cache], clone, env);
      digests.add(sha256(readFileSync(file)));
    }
    expect(digests.size).toBe(1);
  });

  it.each(otherNodes())('on this Node and %s', async (_, node) => {
    const args = ['pack', '--no-cache', '-q', '-o'];
    const [mine, other] = [join(out.path, 'mine.zip'), join(out.path, 'other.zip')];
    await run([...args, mine]);
    try {
      execFileSync(node, [CLI, ...args, other], {
        cwd: repo.path,
        env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: NOW, HOME: out.path },
      });
    } catch {
      // The gate fails; what counts is the file.
    }
    expect(sha256(readFileSync(other))).toBe(sha256(readFileSync(mine)));
  });

  it('on every Node: a container that was written once', () => {
    const files: Files = new Map([
      ['b/c.json', Buffer.from('{"a":1}\n')],
      ['README.txt', Buffer.from('Read me.\n')],
      ['a.bin', Buffer.from(Array.from({ length: 1000 }, (_, n) => n % 251))],
    ]);
    expect(sha256(writeZip(files))).toBe(CONTAINER);
  });
});

const CONTAINER = '5b07779b80778c4f78ec2dd84dee9538dbddf2aa5c7b81da60b83eb545f1036e';

/** Other versions of Node that npx has brought to this machine. */
function otherNodes(): [string, string][] {
  const folder = join(homedir(), '.npm', '_npx');
  const found = existsSync(folder)
    ? readdirSync(folder).map((name) => join(folder, name, 'node_modules', 'node', 'bin', 'node'))
    : [];
  return found
    .filter((node) => existsSync(node))
    .map((node): [string, string] => [execFileSync(node, ['--version']).toString().trim(), node])
    .filter(([version]) => version !== process.version);
}

describe('pack', () => {
  it('writes one file, says what it is, and exits like the gate', async () => {
    const before = digestOf(repo.path);
    const { code, stdout, stderr } = await run(['pack', '-o', join(out.path, 'p.zip')]);
    const bytes = readFileSync(join(out.path, 'p.zip'));
    expect({ code, stderr }).toEqual({ code: 1, stderr: '' });
    expect(stdout).toContain('result   fail\n');
    expect(stdout).toContain(`size     ${bytes.length} bytes\n`);
    expect(stdout).toContain(`sha256   ${sha256(bytes)}\n`);
    expect(digestOf(repo.path)).toEqual(before);
  });

  it('is named for the repository and its head, in the current folder', async () => {
    const folder = tempFolder();
    const head = repo.git('rev-parse', 'HEAD').slice(0, 12);
    await run(['pack', '--repo', repo.path, '-q'], folder.path);
    expect(readdirSync(folder.path)).toEqual([`ai-audit-repository-${head}.zip`]);
    folder.remove();
  });

  it('goes to standard output, with words on standard error', async () => {
    const { stdout, stderr } = await run(['pack', '-o', '-']);
    expect(stdout.startsWith('PK\x03\x04')).toBe(true);
    expect(stderr).toContain('sha256   ');
  });

  it('holds a manifest to its schema, and pages that are no wider than a terminal', async () => {
    await run(['pack', '-o', join(out.path, 'm.zip'), '-q']);
    const files = readZip(readFileSync(join(out.path, 'm.zip'))) as Files;
    const text = (name: string): string => Buffer.from(files.get(name) ?? '').toString();
    expect([...files.keys()]).toEqual([
      'README.txt',
      'SHA256SUMS',
      'evidence/commits.ndjson',
      'evidence/evidence.ndjson',
      'impact.json',
      'inputs/inventory.yaml',
      'inputs/policy.yml',
      'inputs/requirements.yaml',
      'manifest.json',
      'report.json',
      'results.sarif',
      'summary.md',
    ]);
    const validate = new Ajv({ strict: false }).compile(manifestSchema);
    expect(validate(JSON.parse(text('manifest.json'))), JSON.stringify(validate.errors)).toBe(true);
    expect(validate({ ...JSON.parse(text('manifest.json')), extra: 1 })).toBe(false);
    const wide = text('README.txt')
      .split('\n')
      .filter((row) => row.length > 78);
    expect(wide).toEqual([]);
    expect(text('README.txt')).toContain('npx --yes @ai-provenance/scanner verify ai-audit-repository-');
  });

  it('refuses what check refuses', async () => {
    expect(await run(['pack', 'nowhere..HEAD'])).toMatchObject({ code: 2, stdout: '' });
    expect(await run(['pack', '-o', join(out.path, 'no', 'folder', 'p.zip')])).toMatchObject({ code: 2 });
  });
});

describe('verify', () => {
  const pack = async (): Promise<string> => {
    const file = join(out.path, 'v.zip');
    if (!existsSync(file)) await run(['pack', '-o', file, '-q']);
    return file;
  };

  it('needs no repository, says the result first, and exits 0 whatever the result is', async () => {
    const { code, stdout, stderr } = await run(['verify', await pack()], out.path);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    expect(stdout).toMatch(/^RESULT {7}FAIL \(/);
    expect(stdout).toContain('\nnot checked  A signature\n');
    expect(stdout).toContain('\nVerified: everything that follows from the file itself is as it says.\n');
  });

  it('reads a link, and standard input', async () => {
    symlinkSync(await pack(), join(out.path, 'link.zip'));
    expect((await run(['verify', join(out.path, 'link.zip')], out.path)).code).toBe(0);
    const code = execFileSync('sh', [
      '-c',
      '"$0" "$1" verify - < "$2" > /dev/null; echo $?',
      process.execPath,
      CLI,
      await pack(),
    ]);
    expect(code.toString()).toBe('0\n');
  });

  it('says what it found as JSON', async () => {
    const { stdout } = await run(['verify', '--json', await pack()], out.path);
    expect(JSON.parse(stdout)).toMatchObject({
      outcome: 'verified',
      report: { result: 'fail' },
      sha256: sha256(readFileSync(await pack())),
    });
  });

  it('names the step that failed, what it means, and what to do', async () => {
    const bytes = readFileSync(await pack());
    bytes[bytes.length >> 1] = (bytes[bytes.length >> 1] ?? 0) ^ 1;
    const file = join(out.path, 'changed.zip');
    writeFileSync(file, bytes);
    const { code, stdout } = await run(['verify', file], out.path);
    expect(code).toBe(1);
    expect(stdout).toMatch(/^REFUSED {6}do not rely on this file\n/);
    expect(stdout).not.toContain('RESULT');
    expect(stdout).toContain('Refused at: the file is an audit pack, unchanged in form.\n');
    expect(stdout).toContain('\nNext: ');
  });

  it.each([
    ['a file that is not there', 'nowhere.zip', 2],
    ['a folder', '.', 2],
    ['no zip', 'text.zip', 1],
  ])('of %s ends with a clear word', async (_, file, expected) => {
    writeFileSync(join(out.path, 'text.zip'), 'no zip\n');
    const before = readdirSync(out.path).sort();
    const { code, stderr } = await run(['verify', file], out.path);
    expect(code).toBe(expected);
    if (expected === 2) expect(stderr).toMatch(/^ai-provenance: .*\n {2}fix: /);
    expect(readdirSync(out.path).sort()).toEqual(before);
  });
});
