import { mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { cli } from '../helpers/cli.js';
import { digestOf, makePipe, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

/** Documents that nobody should trip over, for every command that reads one: refused with a place, nothing written, nothing lost. */
const COMMANDS: readonly [file: string, ...args: string[]][] = [
  ['.ai-attestation.yaml', 'attestation', 'validate'],
  ['.ai-attestation.yaml', 'attestation', 'update'],
  ['.ai-attestation.yaml', 'attestation', 'export', 'badge'],
  ['ai_inventory.yaml', 'inventory', 'validate'],
  ['ai_inventory.yaml', 'inventory', 'show'],
  ['security_requirements.yaml', 'requirements', 'check'],
];

const nested = (depth: number): string => `${'['.repeat(depth)}${']'.repeat(depth)}`;
const bomb = [
  'a: &a [x, x, x, x, x, x, x, x, x]',
  ...[...'bcdefghi'].map((key, n) => `${key}: &${key} [${Array(9).fill(`*${'abcdefgh'[n]}`).join(', ')}]`),
].join('\n');

const HOSTILE: Record<string, [content: string | Buffer, said: RegExp]> = {
  'nothing in it': ['', /:1:1: the document is empty/],
  'a comment alone': ['# AI Attestation\n', /:1:1:/],
  'a list': ['- a\n', /:1:1: the document must be object/],
  'a scalar': ['yes\n', /:1:1: the document must be object/],
  'a key twice': ['repo: 1\nrepo: 2\n', /:2:1: Map keys must be unique/],
  'a key twice through an escape': ['"repo": 1\n"\\x72epo": 2\n', /:2:1: Map keys must be unique/],
  'an alias bomb': [`${bomb}\n`, /alias/i],
  'deep nesting': [`a: ${nested(2000)}\n`, /nested deeper than 64 levels/],
  'an unknown tag': ['a: !!python/object/apply:os.system [ls]\n', /:1:4: .*tag/i],
  'several documents': ['a: 1\n---\nb: 2\n', /:2:1: more than one document/],
  'YAML 1.1': ['%YAML 1.1\n---\na: yes\n', /:1:1: YAML 1.1 is not supported/],
  'a tab for indentation': ['repo:\n\towner: a\n', /:2:1:/],
  'invalid UTF-8': [Buffer.from([0x61, 0x3a, 0x20, 0xff, 0xfe, 0x0a]), /:1:1: not valid UTF-8/],
  'UTF-16': [Buffer.from('schema: x\n', 'utf16le'), /:1:\d+:/],
  'a NUL': ['a: "\0"\n', /:1:/],
  __proto__: ['__proto__: {version: "1.1"}\nschema: x\n', /lacks the key/],
  'a big integer': [
    'schema: https://oss.korext.com/ai-attestation/schema\nversion: 9007199254740993\n',
    /:2:10: 9007199254740993 is too large to be kept exactly/,
  ],
  'a number with a leading zero': [
    'schema: https://oss.korext.com/ai-attestation/schema\nversion: 014\n',
    /:2:10: 014 is octal to some/,
  ],
  'a file over 1 MiB': [`# ${'x'.repeat(1024 * 1024)}\n`, /larger than/],
  'more than 50,000 values': [`a: [${'1,'.repeat(50_001)}]\n`, /more than 50000 values/],
};

let repo: TempRepo;
beforeAll(() => {
  repo = tempRepo();
  repo.commit('Begin\n');
});
afterAll(() => repo.remove());

const run = (args: readonly string[]) => cli([...args], { cwd: repo.path });

describe.each(COMMANDS)('%s, %s %s', (file, ...args) => {
  it.each(Object.entries(HOSTILE))('refuses %s', async (_, [content, said]) => {
    writeFileSync(join(repo.path, file), content);
    const before = digestOf(repo.path);
    const { code, stdout, stderr } = await run(args);
    expect({ code, stdout }, stderr).toEqual({ code: 2, stdout: '' });
    expect(stderr).toMatch(said);
    expect(stderr).toContain(file);
    expect(digestOf(repo.path)).toEqual(before);
  });

  it.each<[string, (path: string) => void]>([
    ['a folder', (path) => mkdirSync(path)],
    [
      'a symbolic link to a file',
      (path) => {
        writeFileSync(`${path}.target`, 'a: 1\n');
        symlinkSync(`${path}.target`, path);
      },
    ],
    ['a dangling symbolic link', (path) => symlinkSync('/nowhere', path)],
    ['a pipe', makePipe],
  ])('refuses %s in its place', async (_, put) => {
    const other = tempRepo();
    try {
      other.commit('Begin\n');
      put(join(other.path, file));
      const before = digestOf(join(other.path, '.git'));
      const { code, stderr } = await cli([...args], { cwd: other.path });
      expect(code, stderr).toBe(2);
      expect(stderr).toContain(file);
      expect(digestOf(join(other.path, '.git'))).toEqual(before);
    } finally {
      other.remove();
    }
  });
});

describe('attestation create', () => {
  it.each<[string, (path: string) => void]>([
    ['a file', (path) => writeFileSync(path, 'mine\n')],
    ['a folder', (path) => mkdirSync(path)],
    ['a dangling symbolic link', (path) => symlinkSync('/nowhere', path)],
  ])('does not write over %s', async (_, put) => {
    const other = tempRepo();
    try {
      other.commit('Begin\n');
      put(join(other.path, '.ai-attestation.yaml'));
      const before = digestOf(other.path);
      expect(await cli(['attestation', 'create', '--no-cache'], { cwd: other.path })).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('exists already'),
      });
      expect(digestOf(other.path)).toEqual(before);
    } finally {
      other.remove();
    }
  });

  it('writes at the root, wherever it is run', async () => {
    const other = tempRepo();
    try {
      other.commitFiles({ 'deep/er/a.txt': 'a\n' }, 'Begin\n');
      const { code, stdout } = await cli(['attestation', 'create', '--no-cache'], { cwd: join(other.path, 'deep', 'er') });
      expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
      expect(readFileSync(join(other.path, '.ai-attestation.yaml'), 'utf8')).toContain('# AI Attestation');
      expect(other.git('status', '--porcelain')).toBe('?? .ai-attestation.yaml');
    } finally {
      other.remove();
    }
  });

  it('writes elsewhere, or to standard output, where asked', async () => {
    const folder = tempFolder();
    try {
      const { code, stdout } = await run(['attestation', 'create', '-o', '-']);
      expect(code).toBe(0);
      expect(stdout).toMatch(/^# AI Attestation\n/);
      const file = join(folder.path, 'attestation.yaml');
      expect(await run(['attestation', 'create', '-o', file])).toMatchObject({ code: 0 });
      expect(readFileSync(file, 'utf8')).toBe(stdout);
      expect(await run(['attestation', 'validate', file])).toMatchObject({ code: 0, stdout: expect.stringContaining('TRUE') });
    } finally {
      folder.remove();
    }
  });
});
