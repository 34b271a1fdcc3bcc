import { execFileSync } from 'node:child_process';
import { hash } from 'node:crypto';
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  utimesSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openWorld, reporters, type ScanOptions, scan } from '../../src/index.js';
import { openCache } from '../../src/world/cache.js';
import { cli, finished, startCli } from '../helpers/cli.js';
import { CLAUDE, digestOf, makePipe, only, repoAt, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';
import { gitAiNote, removedAfterEach } from '../helpers/scene.js';

const keep = removedAfterEach();
const newRepo = (): TempRepo => keep(tempRepo());
const newFolder = (): string => keep(tempFolder()).path;

/** What a user can ask for, and every way it can be printed. */
const ASKED: ScanOptions[] = [
  { lines: true, detail: 'all' },
  { lines: true, detail: 'highlights' },
  { detail: 'all' },
  { all: true, lines: true, detail: 'all' },
  { all: true, detail: 'highlights' },
];

async function printed(repo: TempRepo, options: ScanOptions, cache?: string): Promise<string> {
  const report = await repo.scan(options, cache);
  return Object.values(reporters)
    .map((render) => render(report))
    .join('\n');
}

async function expectSameAnswer(repo: TempRepo, cache: string, asked: readonly ScanOptions[] = ASKED): Promise<void> {
  for (const options of asked) {
    const [stored, fresh] = [await printed(repo, options, cache), await printed(repo, options)];
    expect(stored, JSON.stringify(options)).toBe(fresh);
  }
}

/** How many commits a scan read. */
async function commitsRead(repo: TempRepo, cache: string, options: ScanOptions = {}): Promise<number> {
  let read = 0;
  const onProgress: ScanOptions['onProgress'] = ({ phase, done }) => {
    if (phase === 'commits') read = done;
  };
  await repo.scan({ ...options, onProgress }, cache);
  return read;
}

const TRAILERS = [
  '',
  `\n\n${CLAUDE}\n`,
  '\n\nAssisted-by: Codex:gpt-5.5\n',
  '\n\nCo-authored-by: Cursor <cursoragent@cursor.com>\nCo-Authored-By: Claude <noreply@anthropic.com>\n',
  '\n\n\u{1F916} Generated with [Claude Code](https://claude.com/claude-code)\n',
  '\n\nThanks to ChatGPT for the hint.\n',
];
const AGENTS = [{ tool: 'cursor', model: 'gpt-5' }, { tool: 'claude', model: 'claude-sonnet-4-5' }, { tool: 'mock_ai' }];

type Step =
  | { kind: 'commit'; file: number; trailer: number; minute: number }
  | { kind: 'branch' | 'merge' | 'rewrite' | 'delete'; pick: number }
  | { kind: 'note' | 'unnote'; pick: number; agent: number };

const steps = fc.array(
  fc.oneof(
    {
      weight: 5,
      arbitrary: fc.record({ kind: fc.constant('commit' as const), file: fc.nat(4), trailer: fc.nat(5), minute: fc.nat(500) }),
    },
    {
      weight: 4,
      arbitrary: fc.record({ kind: fc.constantFrom('branch', 'merge', 'rewrite', 'delete'), pick: fc.nat(30) }),
    },
    {
      weight: 3,
      arbitrary: fc.record({ kind: fc.constantFrom('note', 'unnote'), pick: fc.nat(30), agent: fc.nat(2) }),
    },
  ),
  { minLength: 3, maxLength: 8 },
);

let serial = 0;
function apply(repo: TempRepo, step: Step): void {
  const branches = repo.git('for-each-ref', '--format=%(refname)', 'refs/heads').split('\n');
  const ids = repo.revList('--all', '--exclude=refs/notes/*', '--branches');
  const pick = <T>(list: readonly T[], n: number): T => list[n % list.length] as T;
  switch (step.kind) {
    case 'commit': {
      const name = ['a.ts', 'src/b.py', 'docs/c.md', 'AGENTS.md', 'sub/d.go'][step.file] as string;
      repo.write(name, `${Array.from({ length: 3 + (step.minute % 5) }, (_, n) => `line ${n} of ${serial}`).join('\n')}\n`);
      repo.git('add', '-A');
      const date = new Date(Date.UTC(2026, 2, 1, 0, step.minute)).toISOString();
      repo.commit(`Change ${serial++}${TRAILERS[step.trailer]}`, { date });
      return;
    }
    case 'branch':
      repo.git('branch', '-f', `b${serial++}`, pick(ids, step.pick));
      repo.git('symbolic-ref', 'HEAD', pick(branches, step.pick));
      return;
    case 'merge':
      repo.commit(`Merge ${serial++}${TRAILERS[step.pick % 6]}`, {
        parents: [repo.git('rev-parse', 'HEAD'), pick(ids, step.pick)],
      });
      return;
    case 'rewrite':
      repo.git('update-ref', 'HEAD', pick(ids, step.pick));
      return;
    case 'delete': {
      const others = branches.filter((name) => name !== repo.git('symbolic-ref', 'HEAD'));
      if (others.length > 0) repo.git('update-ref', '-d', pick(others, step.pick));
      return;
    }
    case 'note': {
      const text = gitAiNote({ abc: AGENTS[step.agent] ?? { tool: 'x' } }, `a.ts\n  abc 1-${1 + step.pick},40\n`);
      repo.gitWith({ input: text }, 'notes', '--ref=ai', 'add', '-f', '-F', '-', pick(ids, step.pick));
      return;
    }
    case 'unnote':
      repo.git('notes', '--ref=ai', 'remove', '--ignore-missing', pick(ids, step.pick));
  }
}

function noteOn(repo: TempRepo, commit: string, tool = 'cursor', lines = '1-4'): void {
  const text = gitAiNote({ abc: { tool, model: 'gpt-5' } }, `a.ts\n  abc ${lines}\n`);
  repo.gitWith({ input: text }, 'notes', '--ref=ai', 'add', '-f', '-F', '-', commit);
}

describe('with the results of earlier runs the answer is the same, byte for byte', () => {
  it('in random histories that grow, are merged, rewritten and annotated, after every few steps', {
    timeout: 300_000,
  }, async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(steps, { minLength: 1, maxLength: 5 }), async (runs) => {
        const [repo, cache] = [tempRepo(), tempFolder()];
        try {
          repo.commitFiles({ 'a.ts': 'one\n' }, `Begin${TRAILERS[1]}`);
          await expectSameAnswer(repo, cache.path);
          for (const run of runs) {
            for (const step of run) apply(repo, step);
            await expectSameAnswer(repo, cache.path);
          }
        } finally {
          repo.remove();
          cache.remove();
        }
      }),
      { numRuns: 4, seed: 20260301 },
    );
  });

  it('after 30 additions of one commit, more than pieces are kept apart', { timeout: 120_000 }, async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    for (let n = 0; n < 30; n++) {
      repo.commitFiles({ 'a.ts': `${n}\n` }, `c${n}\n\n${CLAUDE}\n`);
      await repo.scan({ lines: true }, cache);
    }
    await expectSameAnswer(repo, cache);
    expect(readdirSync(cache).filter((name) => name.startsWith('segment-')).length).toBeGreaterThanOrEqual(30);
    expect(await commitsRead(repo, cache, { lines: true })).toBe(0);
  });

  it('when git splits the notes into folders, which changes where each one lies', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.history(Array.from({ length: 300 }, (_, n) => `c${n}\n`));
    const ids = repo.revList('HEAD');
    noteOn(repo, ids[0] ?? '');
    await expectSameAnswer(repo, cache, [{}]);
    const blob = repo.git('rev-parse', `refs/notes/ai:${ids[0]}`);
    const rows = ids.map((id) => `N ${blob} ${id}\n`).join('');
    const header = 'commit refs/notes/ai\ncommitter A <a@example.org> 1772366400 +0000\ndata 0\nfrom refs/notes/ai^0\n';
    repo.gitWith({ input: header + rows }, 'fast-import', '--quiet');
    expect(repo.git('ls-tree', '--name-only', 'refs/notes/ai').split('\n')[0]).toHaveLength(2);
    await expectSameAnswer(repo, cache, [{}, { detail: 'highlights' }]);
  });

  it('when old commits get, change and lose a note, and when tags, trees and files have one', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    const old = repo.commitFiles({ 'a.ts': 'one\n' }, 'c1\n');
    repo.history(['c2\n', `c3\n\n${CLAUDE}\n`]);
    repo.git('tag', '-a', '-m', 'first', 'v1', old);
    await expectSameAnswer(repo, cache);
    noteOn(repo, old);
    await expectSameAnswer(repo, cache);
    expect(only(await repo.scan({}, cache)).totals.byAttribution.recorded).toBe(1);
    noteOn(repo, old, 'claude', '1-9');
    for (const other of ['refs/tags/v1', `${old}^{tree}`, `${old}:a.ts`]) noteOn(repo, repo.git('rev-parse', other));
    await expectSameAnswer(repo, cache);
    expect(only(await repo.scan({}, cache)).tools.map(({ id }) => id)).toEqual(['claude-code']);
    repo.git('notes', '--ref=ai', 'remove', old);
    await expectSameAnswer(repo, cache);
    expect(only(await repo.scan({}, cache)).totals.byAttribution.recorded).toBe(0);
  });

  it('when a submodule names a commit of the repository itself', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    const id = repo.commitFiles({ 'a.ts': 'one\n' }, 'c1\n');
    await expectSameAnswer(repo, cache);
    repo.git('update-index', '--add', '--cacheinfo', `160000,${id},sub`);
    repo.commit('c2\n');
    await expectSameAnswer(repo, cache);
    expect(only(await repo.scan({}, cache)).skipped).toEqual([{ path: 'sub', reason: 'submodule' }]);
  });

  it('when of two files with one spelling only one changes', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    const raw = Buffer.concat([Buffer.from(join(repo.path, 'x')), Buffer.from([0xff]), Buffer.from('.ts')]);
    writeFileSync(raw, 'plain\n');
    repo.commitFiles({ 'x%FF.ts': '// a\u202eb\n' }, 'c1\n');
    await expectSameAnswer(repo, cache);
    writeFileSync(raw, 'changed\n');
    repo.git('add', '-A');
    repo.commit('c2\n');
    await expectSameAnswer(repo, cache);
    expect((await repo.scan({}, cache)).result).toBe('warn');
  });
});

describe('an earlier run saves work', () => {
  it('nothing is read of an unchanged history, and of a grown one what is new', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.history(Array.from({ length: 500 }, (_, n) => `c${n}\n\n${n % 3 === 0 ? CLAUDE : ''}\n`));
    expect(await commitsRead(repo, cache)).toBe(500);
    expect(await commitsRead(repo, cache)).toBe(0);
    repo.history(['new 1\n', `new 2\n\n${CLAUDE}\n`, 'new 3\n']);
    expect(await commitsRead(repo, cache)).toBe(3);
    expect(await commitsRead(repo, cache)).toBe(0);
    repo.git('update-ref', 'HEAD', 'HEAD~4');
    repo.history(['another 1\n']);
    expect(await commitsRead(repo, cache)).toBe(500);
    expect(await commitsRead(repo, cache)).toBe(0);
    expect(await commitsRead(repo, cache, { all: true })).toBe(0);
  });

  it('of a tree like an earlier one git is asked for what is new', async () => {
    const [repo, cache, log] = [newRepo(), newFolder(), newFolder()];
    const real = execFileSync('sh', ['-c', 'command -v git']).toString().trim();
    // What git printed to us, call by call.
    writeFileSync(
      join(log, 'git'),
      `#!/bin/sh\ncase "$*" in *--version*) exec '${real}' "$@";; esac\n'${real}' "$@" | /usr/bin/tee -a '${join(log, 'said')}'\n`,
    );
    chmodSync(join(log, 'git'), 0o755);
    const run = async (): Promise<string> => {
      rmSync(join(log, 'said'), { force: true });
      const ran = await cli(['scan', 'HEAD', '--json', '--cache-dir', cache], { cwd: repo.path, env: { PATH: log } });
      expect(ran).toMatchObject({ code: 0, stderr: '' });
      return readFileSync(join(log, 'said'), 'latin1');
    };
    repo.commitFiles({ 'CLAUDE.md': 'OLD INSTRUCTIONS\n' }, `OLD COMMIT\n\n${CLAUDE}\n`);
    expect(await run()).toContain('OLD INSTRUCTIONS');
    expect(await run()).not.toContain('INSTRUCTIONS');
    repo.commitFiles({ 'AGENTS.md': 'NEW INSTRUCTIONS\n' }, `NEW COMMIT\n\n${CLAUDE}\n`);
    const said = await run();
    expect(said).toMatch(/NEW COMMIT[\s\S]*NEW INSTRUCTIONS/);
    expect(said).not.toContain('OLD INSTRUCTIONS');
  });

  // What a range leaves out is hashed again as far back as the range begins: here a batch, not a history.
  it('of a long history git hands out a beginning, and not the rest', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.history(Array.from({ length: 20_000 }, (_, n) => `c${n} ${'x'.repeat(100)}\n`));
    const handedOut = async (): Promise<number> => {
      const world = await openWorld({ path: repo.path, cache });
      let commits = 0;
      const read = world.git.commits.bind(world.git);
      world.git.commits = async function* (selection, gaps) {
        for await (const objects of read(selection, gaps)) {
          commits += objects.length;
          yield objects;
        }
      };
      try {
        await scan(world);
        return commits;
      } finally {
        world.close();
      }
    };
    expect(await handedOut()).toBe(20_000);
    expect(await handedOut()).toBeLessThan(2000);
    repo.history(['new\n']);
    expect(await handedOut()).toBeLessThan(2000);
  });

  it('but not under other tools of the caller’s own', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.commitFiles({ 'a.ts': 'one\n' }, 'c1\n\nHousebot-Run: 12\n');
    const run = async (): Promise<string> => (await cli(['scan', '--json', '--cache-dir', cache], { cwd: repo.path })).stdout;
    const before = await run();
    const own = `version: 1
tools:
  - id: housebot
    name: Housebot
    names: [housebot]
    signatures:
      - { scope: trailer, strength: strong, key: housebot-run, value: '\\d+' }
`;
    writeFileSync(join(repo.path, '.ai-provenance.yml'), own);
    const after = await run();
    expect(after).toContain('"id": "housebot"');
    rmSync(join(repo.path, '.ai-provenance.yml'));
    expect(await run()).toBe(before);
  });

  it('but never in a shallow or partial clone', async () => {
    const source = newRepo();
    source.commitFiles({ 'CLAUDE.md': 'x\n' }, `c1\n\n${CLAUDE}\n`);
    source.commitFiles({ 'CLAUDE.md': 'y\n' }, `c2\n\n${CLAUDE}\n`);
    source.git('config', 'uploadpack.allowFilter', 'true');
    for (const how of ['--depth=1', '--filter=blob:none', '--filter=tree:0']) {
      const [clone, cache] = [newFolder(), newFolder()];
      source.git('clone', '-q', '--no-checkout', how, `file://${source.path}`, clone);
      const repo = repoAt(clone);
      const head = repo.git('rev-parse', 'HEAD');
      for (const options of [{}, { all: true }, { range: `${head}^!` }, { head, lines: true }] satisfies ScanOptions[]) {
        const [stored, fresh] = await Promise.all(
          [repo.scan(options, cache), repo.scan(options)].map((run) => run.catch((error: Error) => error.name)),
        );
        expect(stored).toEqual(fresh);
      }
      expect(readdirSync(cache), how).toEqual([]);
    }
  });
});

/** A history and a cache that holds what two runs found in it. */
async function stored(): Promise<{ repo: TempRepo; cache: string; names: string[] }> {
  const [repo, cache] = [newRepo(), newFolder()];
  const first = repo.commitFiles({ 'CLAUDE.md': 'x\n', 'a.ts': 'one\n' }, `c1\n\n${CLAUDE}\n`);
  await repo.scan({ lines: true }, cache);
  noteOn(repo, repo.commitFiles({ 'a.ts': 'two\n' }, 'c2\n'));
  await repo.scan({ lines: true }, cache);
  await repo.scan({ lines: true, all: true }, cache);
  repo.git('update-ref', 'refs/heads/old', first);
  return { repo, cache, names: readdirSync(cache).sort() };
}

const LINES: ScanOptions[] = [{ lines: true }, { lines: true, all: true, detail: 'highlights' }];

/** Writes an entry as the cache itself does. */
function forge(cache: string, name: string, payload: string): void {
  const dash = name.indexOf('-');
  openCache(cache, [])?.put(name.slice(0, dash), name.slice(dash + 1), Buffer.from(payload));
  expect(readFileSync(join(cache, name), 'utf8').endsWith(payload)).toBe(true);
}

describe('an entry that is not what it was is as if it were not there', () => {
  it('whatever byte of it is flipped, and wherever it is cut', { timeout: 120_000 }, async () => {
    const { repo, cache, names } = await stored();
    const fresh = await Promise.all(LINES.map((options) => printed(repo, options)));
    for (const name of names) {
      const path = join(cache, name);
      const whole = readFileSync(path);
      const places = [0, 10, 21, 22, 60, 86, 87, Math.floor(whole.length / 2), whole.length - 1];
      for (const at of places.filter((place) => place < whole.length)) {
        const flipped = Buffer.from(whole);
        flipped[at] = (flipped[at] ?? 0) ^ 1;
        for (const bytes of [flipped, whole.subarray(0, at)]) {
          writeFileSync(path, bytes);
          const dash = name.indexOf('-');
          expect(openCache(cache, [])?.get(name.slice(0, dash), name.slice(dash + 1)), `${name} at ${at}`).toBeNull();
        }
      }
      expect(await Promise.all(LINES.map((options) => printed(repo, options, cache)))).toEqual(fresh);
    }
  });

  it('when it holds what belongs under another name', { timeout: 120_000 }, async () => {
    const { repo, cache, names } = await stored();
    const contents = names.map((name) => readFileSync(join(cache, name)));
    for (const [index, name] of names.entries()) {
      for (const content of contents.filter((_, other) => other !== index)) {
        writeFileSync(join(cache, name), content);
        const dash = name.indexOf('-');
        expect(openCache(cache, [])?.get(name.slice(0, dash), name.slice(dash + 1)), name).toBeNull();
      }
    }
    await expectSameAnswer(repo, cache, LINES);
  });

  it('when its checksum holds and its form is another', { timeout: 120_000 }, async () => {
    const { repo, cache, names } = await stored();
    const fresh = await Promise.all(LINES.map((options) => printed(repo, options)));
    const payloads = [
      '',
      'null',
      '{}',
      '[7]',
      '{',
      '{"tips":["x"]}',
      '{"tree":1,"facts":{"files":"many","rows":[],"skipped":[]}}',
      '{"tree":"x","facts":{"files":1,"rows":[null],"skipped":[null]}}',
      '\n\n',
      '{"commit":{}}\n',
    ];
    for (const name of names) {
      const whole = readFileSync(join(cache, name), 'utf8').slice(87);
      const emptied = /^\{/.test(whole)
        ? Object.keys(JSON.parse(whole.split('\n')[0] ?? '')).map((key) =>
            JSON.stringify({ ...JSON.parse(whole.split('\n')[0] ?? ''), [key]: {} }),
          )
        : [];
      for (const payload of [...payloads, ...emptied]) {
        forge(cache, name, payload);
        expect(
          await Promise.all(LINES.map((options) => printed(repo, options, cache))),
          `${name}: ${payload.slice(0, 80)}`,
        ).toEqual(fresh);
      }
    }
  });

  it('when a folder, a link, a pipe or a foreign file lies in its place', async () => {
    const { repo, cache, names } = await stored();
    const secret = join(newFolder(), 'secret');
    writeFileSync(secret, 'hunter2\n');
    for (const place of ['folder', 'link', 'pipe', 'foreign', 'gone'] as const) {
      for (const name of names) {
        const path = join(cache, name);
        rmSync(path, { recursive: true, force: true });
        if (place === 'folder') mkdirSync(join(path, 'inside'), { recursive: true });
        if (place === 'link') symlinkSync(secret, path);
        if (place === 'pipe') makePipe(path);
        if (place === 'foreign') writeFileSync(path, '#!/bin/sh\necho foreign\n');
      }
      await expectSameAnswer(repo, cache, LINES);
    }
    expect(readFileSync(secret, 'utf8')).toBe('hunter2\n');
  });
});

function asFile(folder: string): string {
  rmSync(folder, { recursive: true });
  writeFileSync(folder, 'x');
  return folder;
}

function asDanglingLink(folder: string): void {
  rmSync(folder, { recursive: true });
  symlinkSync('/nonexistent/x', folder);
}

describe('a folder that cannot serve as a cache costs time, never an error', () => {
  it.each([
    ['is writable for everybody', (folder: string) => chmodSync(folder, 0o777)],
    ['is writable for a group', (folder: string) => chmodSync(folder, 0o770)],
    ['is a file', asFile],
    ['lies below a file', (folder: string) => `${asFile(folder)}/below`],
    ['is a link to nowhere', asDanglingLink],
  ] satisfies [string, (folder: string) => unknown][])('one that %s', async (_, change) => {
    const [repo, folder] = [newRepo(), newFolder()];
    repo.commitFiles({ 'CLAUDE.md': 'x\n' }, `c1\n\n${CLAUDE}\n`);
    const changed = change(folder);
    const cache = typeof changed === 'string' ? changed : folder;
    const before = statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? digestOf(folder) : null;
    await expectSameAnswer(repo, cache, [{}]);
    expect(await commitsRead(repo, cache)).toBe(1);
    if (before !== null) expect(digestOf(folder)).toEqual(before);
  });

  it.runIf(process.getuid?.() === 0)('one of another user, or one that its user may not write to', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.commitFiles({ 'CLAUDE.md': 'x\n' }, `c1\n\n${CLAUDE}\n`);
    chownSync(cache, 65534, 65534);
    await expectSameAnswer(repo, cache, [{}]);
    expect(readdirSync(cache)).toEqual([]);
    chmodSync(repo.path, 0o755);
    execFileSync('chown', ['-R', '65534:65534', repo.path]);
    for (const mode of [0o500, 0o000]) {
      chmodSync(cache, mode);
      const run = await cli(['scan', '--json', '--cache-dir', cache], { cwd: repo.path, uid: 65534 });
      expect(run).toMatchObject({ code: 0, stderr: '' });
      expect(readdirSync(cache)).toEqual([]);
    }
  });

  it('a link to a folder of the user is that folder', async () => {
    const [repo, folder] = [newRepo(), newFolder()];
    repo.commit('c1\n');
    mkdirSync(join(folder, 'real'), { mode: 0o700 });
    symlinkSync('real', join(folder, 'link'));
    await expectSameAnswer(repo, join(folder, 'link'), [{}]);
    expect(await commitsRead(repo, join(folder, 'link'))).toBe(0);
    expect(readdirSync(join(folder, 'real')).length).toBeGreaterThan(0);
  });

  it('a disk that is full at any point of an entry', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.commitFiles({ 'CLAUDE.md': 'x\n'.repeat(100) }, `c1\n\n${CLAUDE}\n`);
    repo.history(Array.from({ length: 40 }, (_, n) => `c${n}\n\n${CLAUDE}\n`));
    const fresh = (await cli(['scan', '--json', '--no-cache'], { cwd: repo.path })).stdout;
    const { CLI } = await import('../helpers/cli.js');
    for (const blocks of [1, 2, 8, 30]) {
      const limited = execFileSync(
        'bash',
        ['-c', `ulimit -f ${blocks}; exec "$0" "$@"`, process.execPath, CLI, 'scan', '--json', '--cache-dir', cache],
        { cwd: repo.path, env: { PATH: process.env.PATH, HOME: '/dev/null' }, maxBuffer: 1 << 26 },
      );
      expect(limited.toString() === fresh, `${blocks} blocks`).toBe(true);
      expect(readdirSync(cache).filter((name) => name.endsWith('.tmp'))).toEqual([]);
    }
    await expectSameAnswer(repo, cache, [{}]);
  });
});

describe('many runs on one folder', () => {
  it('6 at the same time, over a history that differs', { timeout: 120_000 }, async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.commitFiles({ 'CLAUDE.md': 'x\n' }, 'c0\n');
    repo.history(Array.from({ length: 300 }, (_, n) => `c${n}\n\n${CLAUDE}\n`));
    const heads = ['HEAD', 'HEAD~1', 'HEAD~150', 'HEAD', 'HEAD~299', 'HEAD~2'];
    const run = (head: string, ...more: string[]) => cli(['scan', head, '--lines', '--json', ...more], { cwd: repo.path });
    const runs = await Promise.all(heads.map((head) => run(head, '--cache-dir', cache)));
    const fresh = await Promise.all(heads.map((head) => run(head, '--no-cache')));
    expect(runs).toEqual(fresh);
    expect(runs.every(({ code }) => code === 0)).toBe(true);
    expect((await Promise.all(heads.map((head) => run(head, '--cache-dir', cache)))).map(({ stdout }) => stdout)).toEqual(
      fresh.map(({ stdout }) => stdout),
    );
  });

  it('some of which are killed', { timeout: 120_000 }, async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.commitFiles({ 'CLAUDE.md': 'x\n' }, 'c0\n');
    for (let n = 0; n < 12; n++) {
      repo.history(Array.from({ length: 200 }, (_, k) => `c${n}.${k}\n\n${CLAUDE}\n`));
      const child = startCli(['scan', '--json', '--cache-dir', cache], { cwd: repo.path });
      child.stdout.resume();
      const timer = setTimeout(() => child.kill('SIGKILL'), 150 + n * 40);
      await finished(child);
      clearTimeout(timer);
    }
    await expectSameAnswer(repo, cache, [{}, { detail: 'highlights' }]);
  });
});

describe('what is stored', () => {
  const key = (n: number): string => hash('sha256', String(n), 'hex');

  it('stays below the limit: what was used last stays', () => {
    const folder = newFolder();
    const cache = openCache(folder, [], 5000);
    for (let n = 0; n < 10; n++) {
      cache?.put('commits', key(n), Buffer.alloc(1000, n));
      const used = new Date(Date.UTC(2026, 0, 1, 0, n));
      if (existsSync(join(folder, `commits-${key(n)}`))) utimesSync(join(folder, `commits-${key(n)}`), used, used);
    }
    expect(cache?.get('commits', key(6))).toEqual(Buffer.alloc(1000, 6));
    cache?.put('commits', key(10), Buffer.alloc(1000, 10));
    cache?.put('commits', key(11), Buffer.alloc(1000, 11));
    const kept = [...Array(12).keys()].filter((n) => cache?.get('commits', key(n)) != null);
    expect(kept).toEqual([6, 9, 10, 11]);
    const bytes = readdirSync(folder).reduce((sum, name) => sum + statSync(join(folder, name)).size, 0);
    expect(bytes).toBeLessThanOrEqual(5000);
  });

  it('is pruned although folders of such names lie beside it, and nothing else is removed', () => {
    const folder = newFolder();
    const others = ['README', 'commits-x', `commits-${key(1)}.txt`, `COMMITS-${key(2)}`];
    for (const name of others) writeFileSync(join(folder, name), 'x'.repeat(9000));
    mkdirSync(join(folder, `segment-${key(3)}`));
    mkdirSync(join(folder, `commits-${key(4)}.0123456789ab.tmp`));
    const stale = join(folder, `commits-${key(5)}.0123456789ab.tmp`);
    const young = join(folder, `commits-${key(6)}.0123456789ab.tmp`);
    for (const path of [stale, young]) writeFileSync(path, 'x');
    for (const name of [stale, join(folder, `commits-${key(4)}.0123456789ab.tmp`), join(folder, `segment-${key(3)}`)])
      utimesSync(name, 1, 1);
    const cache = openCache(folder, [], 3000);
    for (let n = 10; n < 20; n++) cache?.put('commits', key(n), Buffer.alloc(1000, n));
    const left = readdirSync(folder);
    expect(left).toEqual(expect.arrayContaining([...others, `segment-${key(3)}`]));
    expect(left.filter((name) => name.startsWith('commits-') && name.length === 72)).toHaveLength(2);
    expect([existsSync(stale), existsSync(young)]).toEqual([false, true]);
  });

  it('gives the right answer however little of it is kept', { timeout: 120_000 }, async () => {
    const repo = newRepo();
    for (const limit of [0, 500, 3000, 20_000]) {
      const folder = newFolder();
      for (let n = 0; n < 4; n++) {
        repo.commitFiles({ 'a.ts': `${limit} ${n}\n`, 'CLAUDE.md': 'x\n' }, `c${n}\n\n${CLAUDE}\n`);
        for (const options of LINES) {
          const world = await openWorld({ path: repo.path });
          try {
            const report = await scan({ ...world, cache: openCache(folder, [], limit) }, options);
            expect(report).toEqual(await scan(world, options));
          } finally {
            world.close();
          }
        }
      }
    }
  });

  it('is for its user alone', async () => {
    const [repo, folder] = [newRepo(), newFolder()];
    repo.commit(`c1\n\n${CLAUDE}\n`);
    await repo.scan({}, join(folder, 'new', 'cache'));
    expect(statSync(join(folder, 'new', 'cache')).mode & 0o777).toBe(0o700);
    for (const name of readdirSync(join(folder, 'new', 'cache')))
      expect(statSync(join(folder, 'new', 'cache', name)).mode & 0o777).toBe(0o600);
  });
});

describe('the scanned repository', () => {
  it('is refused as a place for the cache, whatever the folder is called', async () => {
    const [repo, outside] = [newRepo(), newFolder()];
    repo.commit('c1\n');
    symlinkSync(repo.path, join(outside, 'link'));
    const before = digestOf(repo.path);
    const folders = ['.', 'cache', '..cache', '...', '.git', '.git/cache', 'a/b/c', join(outside, 'link', 'cache'), repo.path];
    for (const folder of folders) {
      const run = await cli(['scan', '--cache-dir', folder], { cwd: repo.path });
      expect(run, folder).toMatchObject({ code: 2, stdout: '' });
      expect(run.stderr, folder).toMatch(/^ai-provenance: the cache .* lies inside the scanned repository\n {2}fix: .+\n$/);
    }
    expect(digestOf(repo.path)).toEqual(before);
    expect(await cli(['scan', '--cache-dir', join(outside, '..cache')], { cwd: repo.path })).toMatchObject({
      code: 0,
      stderr: '',
    });
    expect(await cli(['scan', '--no-cache', '--cache-dir', outside], { cwd: repo.path })).toMatchObject({ code: 2 });
  });

  it('is never the default place: a home folder under git is scanned without a cache', async () => {
    const repo = newRepo();
    repo.commitFiles({ '.cache/x': 'x\n' }, 'c1\n');
    const before = digestOf(repo.path);
    for (const env of [{ HOME: repo.path }, { XDG_CACHE_HOME: join(repo.path, 'xdg') }])
      expect(await cli(['scan'], { cwd: repo.path, env })).toMatchObject({ code: 0, stderr: '' });
    expect(digestOf(repo.path)).toEqual(before);
  });

  it('stays as it is, byte for byte, and so does the answer under another name of the folder', async () => {
    const [repo, cache] = [newRepo(), newFolder()];
    repo.commitFiles({ 'CLAUDE.md': 'x\n', 'a.ts': 'one\n' }, `c1\n\n${CLAUDE}\n`);
    noteOn(repo, repo.commitFiles({ 'a.ts': 'two\n' }, 'c2\n'));
    repo.write('a.ts', 'three\n');
    repo.write('new.ts', '// @generated by Claude\n');
    const before = digestOf(repo.path);
    for (const options of [{ surviving: true }, { uncommitted: true }, { lines: true, all: true }] satisfies ScanOptions[])
      for (const folder of [cache, undefined, cache]) await repo.scan(options, folder);
    for (const args of [['--surviving'], ['--uncommitted'], ['--all', '--lines']])
      await cli(['scan', ...args, '--cache-dir', cache], { cwd: repo.path });
    expect(digestOf(repo.path)).toEqual(before);
    await expectSameAnswer(repo, cache, [{ surviving: true }, { uncommitted: true }]);
  });
});
