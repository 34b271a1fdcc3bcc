import { execFileSync } from 'node:child_process';
import { chmodSync, existsSync, openSync, readdirSync, readFileSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeDocument } from '../../src/cli/document.js';
import { CLI, cli } from '../helpers/cli.js';
import { CLAUDE, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

/** What can go wrong around the documents: full disks, others who write, hooks in odd places. */
const FILE = '.ai-attestation.yaml';

let repo: TempRepo;
beforeAll(() => {
  repo = tempRepo();
  repo.git('remote', 'add', 'origin', 'https://github.com/acme/payments.git');
  repo.commit('Begin\n');
  repo.commit(`Parse\n\n${CLAUDE}\n`);
});
afterAll(() => repo.remove());

const run = (...args: string[]) => cli(args, { cwd: repo.path });

describe('writing a document', () => {
  const before = 'people wrote this\n';

  it.each([
    ['over a file that came meanwhile', 'nothing'],
    ['over a file that is not what was read', Buffer.from('read\n')],
  ] as const)('is not done %s', async (_, expected) => {
    const folder = tempFolder();
    try {
      const file = join(folder.path, FILE);
      writeFileSync(file, before);
      await expect(writeDocument({ file, shown: FILE }, 'counted\n', expected)).rejects.toMatchObject({ code: 'output' });
      expect(readFileSync(file, 'utf8')).toBe(before);
      expect(readdirSync(folder.path)).toEqual([FILE]);
      await writeDocument({ file, shown: FILE }, 'counted\n', Buffer.from(before));
      expect(readFileSync(file, 'utf8')).toBe('counted\n');
    } finally {
      folder.remove();
    }
  });

  it('keeps the mode of the file, whatever the umask', async () => {
    const folder = tempFolder();
    try {
      const file = join(folder.path, FILE);
      writeFileSync(file, before);
      chmodSync(file, 0o666);
      await writeDocument({ file, shown: FILE }, 'counted\n', 'anything');
      expect(statSync(file).mode & 0o777).toBe(0o666);
    } finally {
      folder.remove();
    }
  });
});

describe.runIf(existsSync('/dev/full'))('a full disk', () => {
  it.each([
    ['attestation', 'create', '-o', '-'],
    ['attestation', 'export', 'badge'],
    ['attestation', 'validate'],
    ['inventory', 'show'],
  ])('behind standard output is named: %s %s', async (...args) => {
    await run('init', '--quiet');
    const full = openSync('/dev/full', 'w');
    const child = (): unknown =>
      execFileSync(process.execPath, [CLI, ...args], { cwd: repo.path, stdio: ['ignore', full, 'pipe'], encoding: 'utf8' });
    expect(child).toThrow(
      expect.objectContaining({ status: 2, stderr: expect.stringContaining('cannot write standard output') }),
    );
  });

  it('behind a device is named', async () => {
    await run('init', '--quiet');
    for (const args of [
      ['attestation', 'validate'],
      ['attestation', 'export', 'badge'],
      ['attestation', 'update'],
    ]) {
      expect(await run(...args, '-o', '/dev/full')).toMatchObject({
        code: 2,
        stderr: expect.stringContaining('cannot write /dev/full'),
      });
    }
  });
});

describe('attestation hook install', () => {
  it.each<[string, (other: TempRepo) => void]>([
    ['are switched off', (other) => other.git('config', 'core.hooksPath', '/dev/null')],
    [
      'should lie in a file',
      (other) => {
        other.write('hooks', 'a file\n');
        other.git('config', 'core.hooksPath', 'hooks');
      },
    ],
    [
      'should lie behind a link to nowhere',
      (other) => {
        symlinkSync('/nowhere/at/all', join(other.path, 'hooks'));
        other.git('config', 'core.hooksPath', 'hooks');
      },
    ],
  ])('says so where hooks %s', async (_, prepare) => {
    const other = tempRepo();
    try {
      prepare(other);
      expect(await cli(['attestation', 'hook', 'install'], { cwd: other.path })).toMatchObject({
        code: 2,
        stderr: expect.stringMatching(/is no folder for hooks\n {2}fix: /),
      });
    } finally {
      other.remove();
    }
  });
});
