import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { devNull } from 'node:os';
import { expect, it } from 'vitest';
import { CLI } from './helpers/cli.js';
import { tempFolder } from './helpers/repo.js';
import { removedAfterEach } from './helpers/scene.js';

const made = removedAfterEach();
const END = '--- end of a block ---';

/** Blocks of commands of the README, each with what it says they print. */
function blocks(): { commands: string; printed: string }[] {
  const [, text = ''] = /<!-- quick start -->([\s\S]*?)<!-- end of quick start -->/.exec(readFileSync('README.md', 'utf8')) ?? [];
  return [...text.matchAll(/```sh\n([\s\S]*?)```\n\n```text\n([\s\S]*?)```/g)].map(([, commands = '', printed = '']) => ({
    commands,
    printed,
  }));
}

/** Object ids and digests depend on the day and the person; what is cut out stands as `…` on a line of its own. */
function pattern(printed: string): RegExp {
  const quoted = printed
    .replace(/[\\^$.*+?()[\]{}|]/g, '\\$&')
    .replace(/^…\n/gm, '[\\s\\S]*?')
    .replace(/\b(?=\w*\d)[0-9a-f]{12,64}\b/g, '[0-9a-f]{12,64}')
    .replace(/\d[\d,]* bytes/g, '[\\d,]+ bytes');
  return new RegExp(`^${quoted}$`);
}

it('the quick start prints what it says, from an empty folder', () => {
  const all = blocks();
  expect(all).toHaveLength(4);
  const person = { NAME: 'Ada', EMAIL: 'ada@example.org' };
  const env = Object.fromEntries(
    ['AUTHOR', 'COMMITTER'].flatMap((role) => Object.entries(person).map(([key, value]) => [`GIT_${role}_${key}`, value])),
  );
  const script = [
    `ai-provenance() { "${process.execPath}" "${CLI}" "$@"; }`,
    ...all.map(({ commands }) => `${commands}\necho "exit $?"; echo '${END}'`),
  ].join('\n');
  const folder = made(tempFolder()).path;
  const said = execFileSync('bash', ['-c', `exec 2>&1\n${script}`], {
    cwd: folder,
    env: { PATH: process.env.PATH, HOME: folder, GIT_CONFIG_GLOBAL: devNull, GIT_CONFIG_NOSYSTEM: '1', ...env },
  }).toString();
  // Where a machine is slow, it says how far it is.
  const outputs = said.replace(/^[\d,]+ .*\bread\b.*\n/gm, '').split(`${END}\n`);
  for (const [at, { printed }] of all.entries()) {
    const [, output = '', code] = /^([\s\S]*)exit (\d+)\n$/.exec(outputs[at] ?? '') ?? [];
    expect(output).toMatch(pattern(printed));
    expect(code).toBe(at === 1 ? '1' : '0');
  }
}, 60_000);
