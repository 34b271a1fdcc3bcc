import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type LineReport, type RepoReport, reporters, type ScanOptions } from '../../src/index.js';
import { countLines } from '../../src/tally.js';
import { CLAUDE, only, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';
import { gitAiNote, removedAfterEach } from '../helpers/scene.js';

const keep = removedAfterEach();
const newRepo = (): TempRepo => keep(tempRepo());

const MIB = 1024 * 1024;
const AI = `ai\n\n${CLAUDE}\n`;
const CODEX = 'ai\n\nAssisted-by: Codex:gpt-5.5\n';
const BOTH = `ai\n\n${CLAUDE}\nAssisted-by: Codex:gpt-5.5\n`;
const text = (word: string, lines: number): string => Array.from({ length: lines }, (_, n) => `${word} ${n}\n`).join('');

async function linesOf(repo: TempRepo, options: ScanOptions = {}): Promise<{ lines: LineReport; report: RepoReport }> {
  const report = only(await repo.scan({ lines: true, ...options }));
  if (report.lines === null) throw new Error('no lines were counted');
  return { lines: report.lines, report };
}

interface Counted {
  added: number;
  deleted: number;
  uncounted: number;
}

/** What git itself shows of one commit, by its porcelain and as text. */
function shown(repo: TempRepo, id: string): Counted {
  // Attributes come from the work tree: in an empty folder there are none.
  const nothing = keep(tempFolder()).path;
  const rows = repo
    .gitWith(
      { env: { GIT_DIR: join(repo.path, '.git'), GIT_WORK_TREE: nothing }, cwd: nothing },
      'show',
      '--format=',
      '--numstat',
      '-M',
      id,
    )
    .split('\n')
    .filter(Boolean)
    .map((row) => row.split('\t'));
  const sum = (at: number): number => rows.reduce((total, row) => total + (row[at] === '-' ? 0 : Number(row[at])), 0);
  return { added: sum(0), deleted: sum(1), uncounted: rows.filter(([added]) => added === '-').length };
}

/** Every commit and the totals say what git says. */
async function expectAsGitShows(repo: TempRepo, options: ScanOptions = {}): Promise<LineReport> {
  const { lines, report } = await linesOf(repo, options);
  const counted = report.commits.filter(({ merge, attribution }) => !merge && attribution === 'declared');
  expect(counted.length).toBeGreaterThan(0);
  for (const { id, lines: own } of counted) {
    const { added, deleted } = shown(repo, id);
    expect(own, id).toEqual({ added, deleted });
  }
  const all = counted.map(({ id }) => shown(repo, id));
  const sum = (key: keyof Counted): number => all.reduce((total, one) => total + one[key], 0);
  expect(lines.total).toMatchObject({ commits: counted.length, added: sum('added'), deleted: sum('deleted') });
  expect(lines.uncountedFiles).toBe(sum('uncounted'));
  expect(report.complete).toBe(true);
  return lines;
}

describe('added and deleted lines', () => {
  it('are those of each commit against its parent: roots, edits, deletions, empty commits, renames', async () => {
    const repo = newRepo();
    repo.commitFiles({ 'a.ts': text('a', 30), 'b.py': text('b', 10) }, AI);
    repo.commitFiles({ 'a.ts': `${text('a', 28)}new\n`, 'b.py': null }, AI);
    repo.commitFiles({ 'a.ts': null, 'moved/a.ts': `${text('a', 28)}new\n` }, AI);
    repo.commitFiles({ 'moved/a.ts': null, 'again.ts': `${text('a', 20)}edited\nwhile\nmoving\n` }, AI);
    repo.commitFiles({ 'copy.ts': `${text('a', 20)}edited\nwhile\nmoving\n` }, AI);
    repo.commit(AI);
    repo.commitFiles({ 'again.ts': text('other', 25) }, 'a person\n');
    repo.git('checkout', '-q', '--orphan', 'side');
    repo.commit(AI, { parents: [] });
    repo.git('update-ref', 'refs/heads/side', repo.commit(AI, { parents: [repo.git('rev-parse', 'HEAD')] }));
    const lines = await expectAsGitShows(repo, { all: true });
    expect(lines.total).toMatchObject({ commits: 8, added: 30 + 10 + 1 + 3 + 23 + (25 + 23), deleted: 2 + 10 + 9 });
  });

  it('do not depend on line ends, encodings and names', async () => {
    const repo = newRepo();
    repo.commitFiles(
      { 'crlf.ts': 'a\r\nb\r\nc\r\n', 'open.ts': 'no\nend', 'empty.ts': '', 'latin.ts': Buffer.from([0xe9, 10, 0xff]) },
      AI,
    );
    repo.commitFiles({ 'crlf.ts': 'a\nb\r\nc\r\n', 'open.ts': 'no\nend\n', 'empty.ts': '\n' }, AI);
    const names = [
      'tab\tin name.ts',
      'new\nline.ts',
      '"quoted".ts',
      'back\\slash.ts',
      '-dash.ts',
      '\u00fc.ts',
      ':(glob)*.ts',
      '1\t2\t.ts',
    ];
    repo.commitFiles(Object.fromEntries(names.map((name, n) => [name, text('x', n + 1)])), AI);
    for (const bytes of [
      [0xff, 0x2e, 0x74, 0x73],
      [0xc3, 0x28, 0x2e, 0x74, 0x73],
    ])
      writeFileSync(Buffer.concat([Buffer.from(`${repo.path}/`), Buffer.from(bytes)]), text('y', 3));
    repo.commitFiles({}, AI);
    for (const name of names.slice(0, 3)) repo.git('mv', '--', name, `to-${name}`);
    repo.commit(AI);
    const lines = await expectAsGitShows(repo);
    expect(lines.total).toMatchObject({ added: 3 + 2 + 0 + 2 + 3 + 36 + 6, deleted: 2 });
  });

  it('cannot be hidden by attributes', async () => {
    const repo = newRepo();
    const attributes = '* -diff\n*.ts binary\n*.py linguist-generated -text diff=none\n*.go diff=x\n';
    repo.commitFiles({ '.gitattributes': attributes, 'a.ts': text('a', 5), 'b.py': text('b', 6), 'c.go': text('c', 7) }, AI);
    repo.write('.git/info/attributes', '* -diff\n');
    repo.commitFiles({ 'a.ts': text('x', 4), 'sub/.gitattributes': '* binary\n', 'sub/d.ts': text('d', 8) }, AI);
    const { lines } = await linesOf(repo);
    expect(lines.total).toMatchObject({ commits: 2, added: 4 + 5 + 6 + 7 + 4 + 1 + 8, deleted: 5 });
    expect(lines.uncountedFiles).toBe(0);
    const { lines: surviving } = await linesOf(repo, { surviving: true });
    expect(surviving.total.surviving).toBe(surviving.headLines);
    expect(surviving.headLines).toBe(4 + 4 + 6 + 7 + 1 + 8);
  });

  it('are not counted in binary and large files, which are named as uncounted, nor in links and submodules’ content', async () => {
    const repo = newRepo();
    const at = (bytes: number): string => `${'x'.repeat(99)}\n`.repeat(Math.floor(bytes / 100)) + 'y'.repeat(bytes % 100);
    repo.commitFiles(
      { 'a.bin': Buffer.from('a\0b\n'), 'limit.ts': at(5 * MIB), 'above.ts': at(5 * MIB + 1), 'text.ts': text('t', 3) },
      AI,
    );
    repo.git('update-index', '--add', '--cacheinfo', `160000,${'1'.repeat(40)},sub`);
    repo.commit(AI);
    const { lines, report } = await linesOf(repo);
    expect(lines.uncountedFiles).toBe(2);
    expect(lines.total.added).toBe(Math.ceil((5 * MIB) / 100) + 3 + 1);
    expect(report.commits.map((commit) => commit.lines)).toEqual(
      expect.arrayContaining([
        { added: 1, deleted: 0 },
        { added: lines.total.added - 1, deleted: 0 },
      ]),
    );
  });

  it('of a merge are nobody’s', async () => {
    const repo = newRepo();
    const base = repo.commitFiles({ 'a.ts': text('a', 3) }, 'begin\n');
    const side = repo.commitFiles({ 'b.ts': text('b', 4) }, AI);
    repo.git('reset', '-q', '--hard', base);
    const main = repo.commitFiles({ 'c.ts': text('c', 5) }, AI);
    repo.commitFiles({ 'evil.ts': text('evil', 9), 'b.ts': text('b', 4) }, `Merge\n\n${CLAUDE}\n`, { parents: [main, side] });
    const { lines, report } = await linesOf(repo);
    expect(lines.total).toMatchObject({ commits: 2, added: 9, deleted: 0 });
    expect(report.commits.filter(({ merge }) => merge).map((commit) => commit.lines)).toEqual([undefined]);
  });

  it('are as git shows them in random histories', { timeout: 120_000 }, async () => {
    const name = fc.constantFrom('a.ts', 'b.py', 'src/c.go', 'src/d e.md');
    const change = fc.record({
      path: name,
      lines: fc.nat(12),
      word: fc.constantFrom('x', 'y'),
      to: fc.option(name),
      remove: fc.boolean(),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(change, { maxLength: 3 }), { minLength: 1, maxLength: 6 }), async (commits) => {
        const repo = tempRepo();
        try {
          repo.commitFiles({ 'a.ts': text('x', 9), 'src/c.go': text('y', 7) }, AI);
          for (const changes of commits) {
            for (const { path, lines, word, to, remove } of changes) {
              if (remove) rmSync(join(repo.path, path), { force: true });
              else repo.write(to ?? path, text(word, lines));
            }
            repo.commitFiles({}, AI);
          }
          await expectAsGitShows(repo);
          await expectAsGitBlames(repo);
        } finally {
          repo.remove();
        }
      }),
      { numRuns: 12, seed: 20260302 },
    );
  });
});

describe('the tables', () => {
  it('count a commit in every row it belongs to, and lines in the row of their place', async () => {
    const repo = newRepo();
    repo.commitFiles({ 'a.ts': text('a', 3), 'src/b.ts': text('b', 4), 'src/c.py': text('c', 5) }, AI, {
      date: '2026-01-31T23:59:59Z',
    });
    repo.commitFiles({ 'src/b.ts': text('b', 2), 'docs/d.md': text('d', 6) }, BOTH, { date: '2026-02-01T00:00:00Z' });
    repo.commitFiles({ 'e.unknown': text('e', 7) }, CODEX, { date: '2026-02-28T00:00:00Z' });
    repo.commitFiles({ 'f.ts': text('f', 8) }, 'a person\n');
    repo.commitFiles({ 'g.ts': text('g', 9) }, 'reviewed\n\nReviewed-by: Claude <noreply@anthropic.com>\n');
    const { lines } = await linesOf(repo);
    const row = (key: string, commits: number, added: number, deleted = 0) => ({
      key,
      commits,
      added,
      deleted,
      surviving: null,
      recorded: 0,
    });
    expect(lines.total).toEqual({ commits: 3, added: 25, deleted: 2, surviving: null, recorded: 0 });
    expect(lines.by.tool).toEqual([row('claude-code', 2, 18, 2), row('codex', 2, 13, 2)]);
    expect(lines.by.model).toEqual([row('claude-opus-4-5', 2, 18, 2), row('gpt-5.5', 2, 13, 2)]);
    expect(lines.by.directory).toEqual([row('.', 2, 10), row('src', 2, 9, 2), row('docs', 1, 6)]);
    expect(lines.by.month).toEqual([row('2026-02', 2, 13, 2), row('2026-01', 1, 12)]);
    expect(lines.by.language.map(({ key, added }) => [key, added]).sort()).toEqual([
      ['Markdown', 6],
      ['Python', 5],
      ['TypeScript', 7],
      ['other', 7],
    ]);
    for (const grouping of ['directory', 'language', 'month'] as const) {
      for (const key of ['added', 'deleted'] as const)
        expect(
          lines.by[grouping].reduce((sum, one) => sum + one[key], 0),
          grouping,
        ).toBe(lines.total[key]);
    }
  });

  it('are made for a range by themselves, and for a history when asked', async () => {
    const repo = newRepo();
    repo.commitFiles({ 'a.ts': 'a\n' }, AI);
    repo.commitFiles({ 'b.ts': 'b\n' }, AI);
    expect(only(await repo.scan({})).lines).toBeNull();
    expect(only(await repo.scan({ range: 'HEAD~1..HEAD' })).lines?.total).toMatchObject({ commits: 1, added: 1 });
    expect(only(await repo.scan({ range: 'HEAD~1..HEAD', lines: false })).lines).toBeNull();
  });
});

describe('recorded lines', () => {
  const noted = (repo: TempRepo, commit: string, note: string): string =>
    repo.gitWith({ input: note }, 'notes', '--ref=ai', 'add', '-f', '-F', '-', commit);

  it.each([
    ['1', 1],
    ['1-4,9', 5],
    ['5-5', 1],
    ['9-1', 0],
    ['1-4,2-3', 4],
    [`1-${'9'.repeat(400)}`, 0],
    [`${'9'.repeat(20)}`, 0],
  ])('%s are %i', (ranges, lines) => expect(countLines([ranges])).toBe(lines));

  it('are those of the agents: people and the agent of git-ai’s own tests count for nothing', async () => {
    const repo = newRepo();
    const commit = repo.commitFiles({ 'a.ts': text('a', 20), 'src/b c.py': text('b', 20) }, 'a person\n');
    const attested = [
      'a.ts',
      '  abc 1-4,9',
      '  h_0123456789abcdef 5-8',
      '  mock 10-20',
      '"src/b c.py"',
      '  abc 1-2',
      '  def::turn 3-12',
      '',
    ].join('\n');
    const agents = {
      abc: { tool: 'cursor', model: 'gpt-5' },
      def: { tool: 'claude', model: 'claude-sonnet-4-5' },
      mock: { tool: 'mock_ai' },
    };
    noted(repo, commit, gitAiNote(agents, attested));
    const { lines } = await linesOf(repo);
    const recorded = (rows: LineReport['by']['tool']) => Object.fromEntries(rows.map(({ key, recorded: n }) => [key, n]));
    expect(lines.total).toMatchObject({ commits: 1, added: 40, recorded: 17 });
    expect(recorded(lines.by.tool)).toMatchObject({ cursor: 7, 'claude-code': 10 });
    expect(recorded(lines.by.model)).toMatchObject({ 'gpt-5': 7, 'claude-sonnet-4-5': 10 });
    expect(recorded(lines.by.directory)).toEqual({ '.': 5, src: 12 });
    expect(recorded(lines.by.language)).toEqual({ TypeScript: 5, Python: 12 });
    expect(recorded(lines.by.month)).toEqual({ '2026-03': 17 });
  });

  it('of a note that says what nobody can mean break nothing', async () => {
    const repo = newRepo();
    const commit = repo.commitFiles({ 'a.ts': 'a\n' }, 'a person\n');
    const notes = [
      gitAiNote({ abc: { tool: 'cursor' } }, `a.ts\n  abc 1-${'9'.repeat(400)},1-2\n`),
      '---\n{"schema_version":"authorship/3.0.0","prompts":{"a":{"agent_id":{"tool":{"toString":1,"valueOf":1},"model":{"toString":0}}}}}',
      '---\n{"schema_version":"authorship/3.0.0","prompts":[null,1,"x"],"sessions":"text"}',
      '---\n{"schema_version":"authorship/3.0.0","prompts":{"__proto__":{"agent_id":{"tool":"cursor"}},"b":null}}',
      '---\n{"schema_version":{"toString":1,"valueOf":1}}',
      '---\n[]',
    ];
    for (const note of notes) {
      noted(repo, commit, note);
      const { lines, report } = await linesOf(repo);
      expect([0, 2], note).toContain(lines.total.recorded);
      expect(report.gaps.every(({ code }) => code === 'unreadable-note')).toBe(true);
    }
  });
});

/** Lines of the head by the commit that git blames, file by file. */
function blamed(repo: TempRepo, ids: ReadonlySet<string>): { surviving: number; lines: number } {
  let [surviving, lines] = [0, 0];
  for (const path of repo.git('ls-tree', '-r', '-z', '--name-only', 'HEAD').split('\0').filter(Boolean)) {
    const said = repo.gitWith({ env: { GIT_LITERAL_PATHSPECS: '1' } }, 'blame', '--root', '--line-porcelain', 'HEAD', '--', path);
    for (const row of said.split('\n')) {
      const id = /^([0-9a-f]{40}) \d+ \d+(?: \d+)?$/.exec(row)?.[1];
      if (id === undefined) continue;
      lines++;
      if (ids.has(id)) surviving++;
    }
  }
  return { surviving, lines };
}

async function expectAsGitBlames(repo: TempRepo): Promise<LineReport> {
  const { lines, report } = await linesOf(repo, { surviving: true });
  const truth = blamed(
    repo,
    new Set(report.commits.filter(({ attribution }) => attribution !== 'suspected').map(({ id }) => id)),
  );
  expect(lines.total.surviving).toBe(truth.surviving);
  expect(lines.headLines).toBe(truth.lines);
  for (const grouping of ['directory', 'language', 'month'] as const)
    expect(
      lines.by[grouping].reduce((sum, row) => sum + (row.surviving ?? 0), 0),
      grouping,
    ).toBe(truth.surviving);
  return lines;
}

describe('surviving lines', () => {
  it('are those that git blames, through renames, edits and deletions', async () => {
    const repo = newRepo();
    repo.commitFiles(
      { 'a.ts': text('a', 20), 'gone.ts': text('g', 9), '-dash.ts': text('d', 3), ':(glob)*.ts': text('p', 4) },
      AI,
    );
    repo.commitFiles({ 'a.ts': `${text('a', 15)}person\n` }, 'a person\n');
    repo.commitFiles({ 'a.ts': null, 'b.ts': `${text('a', 15)}person\nmoved\n` }, 'a person\n');
    repo.commitFiles({ 'b.ts': null, 'src/c.ts': `${text('a', 14)}person\nmoved\n`, 'gone.ts': null }, 'a person\n');
    repo.commitFiles({ 'human.ts': text('h', 7) }, 'a person\n');
    const lines = await expectAsGitBlames(repo);
    expect(lines.total).toMatchObject({ surviving: 14 + 3 + 4, added: 36 });
    expect(lines.headLines).toBe(16 + 3 + 4 + 7);
    expect(reporters.text(await repo.scan({ surviving: true }))).toContain('70.0 % of the 30 lines');
  });

  it('are found when one name went to two places over time', async () => {
    const repo = newRepo();
    repo.commitFiles({ 'a.ts': text('x', 20) }, AI);
    repo.commitFiles({ 'a.ts': null, 'b.ts': text('x', 20) }, 'a person\n');
    repo.commitFiles({ 'a.ts': text('y', 20) }, AI);
    repo.commitFiles({ 'a.ts': null, 'c.ts': text('y', 20) }, 'a person\n');
    expect((await expectAsGitBlames(repo)).total.surviving).toBe(40);
  });

  it('are found when only a merge shows the rename: one side copied, the other went on with the old name', async () => {
    const repo = newRepo();
    repo.commitFiles({ 'old.ts': text('a', 30) }, 'person\n');
    repo.git('checkout', '-q', '-b', 'copy');
    repo.commitFiles({ 'new.ts': text('a', 30) }, 'copies\n');
    repo.commitFiles({ 'old.ts': null }, 'removes what was copied\n');
    repo.git('checkout', '-q', 'main');
    const machine = repo.commitFiles({ 'old.ts': `${text('a', 30)}${text('ai', 5)}` }, AI);
    repo.git('rm', '-q', 'old.ts');
    const merged = repo.commitFiles({ 'new.ts': `${text('a', 30)}${text('ai', 5)}` }, 'merge\n', {
      parents: [machine, repo.git('rev-parse', 'copy')],
    });
    expect(repo.git('rev-parse', 'HEAD')).toBe(merged);
    expect((await expectAsGitBlames(repo)).total.surviving).toBe(5);
  });

  it('are found when one side of a merge deleted the file and the other renamed it', async () => {
    const repo = newRepo();
    const base = repo.commitFiles({ 'a.ts': text('x', 20), 'z.ts': 'z\n' }, AI);
    const gone = repo.commitFiles({ 'a.ts': null }, 'a person\n', { date: '2026-03-02T00:00:00Z' });
    repo.git('reset', '-q', '--hard', base);
    const moved = repo.commitFiles({ 'a.ts': null, 'b.ts': text('x', 20) }, 'a person\n', { date: '2026-03-03T00:00:00Z' });
    repo.commit('merge\n', { parents: [gone, moved], date: '2026-03-04T00:00:00Z' });
    expect((await expectAsGitBlames(repo)).total.surviving).toBe(21);
  });

  it('of an attributed merge are those that are in none of its parents', async () => {
    const repo = newRepo();
    const base = repo.commitFiles({ 'a.ts': text('a', 3) }, 'begin\n');
    const side = repo.commitFiles({ 'b.ts': text('b', 4) }, 'a person\n');
    repo.git('reset', '-q', '--hard', base);
    const main = repo.commitFiles({ 'a.ts': text('c', 5) }, 'a person\n');
    repo.commitFiles({ 'evil.ts': text('evil', 9), 'b.ts': text('b', 4) }, AI, { parents: [main, side] });
    expect((await expectAsGitBlames(repo)).total.surviving).toBe(9);
  });
});

describe('what is missing', () => {
  const objectFile = (repo: TempRepo, id: string): string => join(repo.path, '.git/objects', id.slice(0, 2), id.slice(2));
  const percent = (report: Awaited<ReturnType<TempRepo['scan']>>): boolean =>
    Object.values(reporters).some((render) => /\d %/.test(render(report).replace(/of commits.*|commits .*%/g, '')));

  it('a file of an attributed commit is a gap, and lines have no percentage', async () => {
    const repo = newRepo();
    repo.commitFiles({ 'a.ts': text('a', 20), 'b.ts': 'b\n' }, AI);
    const old = repo.git('rev-parse', 'HEAD:a.ts');
    repo.commitFiles({ 'a.ts': text('b', 20) }, AI);
    expect(reporters.text(await repo.scan({ surviving: true }))).toMatch(/100\.0 % of the 21 lines/);
    rmSync(objectFile(repo, old));
    for (const options of [{ lines: true }, { surviving: true }] satisfies ScanOptions[]) {
      const report = await repo.scan(options);
      expect(report.result).toBe('incomplete');
      expect(only(report).gaps.map(({ code }) => code)).toContain('missing-object');
      expect(percent(report)).toBe(false);
    }
  });

  it('a file that a rename is found by is a gap', async () => {
    const repo = newRepo();
    repo.commitFiles({ 'a.ts': text('a', 20) }, AI);
    repo.commitFiles({ 'a.ts': text('a', 21) }, 'a person\n');
    const between = repo.git('rev-parse', 'HEAD:a.ts');
    repo.commitFiles({ 'a.ts': null, 'b.ts': `${text('a', 20)}other\n` }, 'a person\n');
    rmSync(objectFile(repo, between));
    const report = await repo.scan({ surviving: true });
    expect(report.result).toBe('incomplete');
    expect(only(report).gaps).toMatchObject([{ code: 'missing-object', subject: between }]);
  });

  it('a tree of an attributed merge is a gap', async () => {
    const repo = newRepo();
    const base = repo.commitFiles({ 'a.ts': text('a', 3) }, 'begin\n');
    const side = repo.commitFiles({ 'sub/b.ts': 'b\n' }, 'a person\n');
    repo.git('reset', '-q', '--hard', base);
    const main = repo.commitFiles({ 'sub/c.ts': 'c\n' }, 'a person\n');
    repo.commitFiles({ 'sub/d.ts': 'd\n', 'sub/b.ts': 'b\n' }, AI, { parents: [main, side] });
    rmSync(objectFile(repo, repo.git('rev-parse', `${side}:sub`)));
    const report = await repo.scan({ surviving: true });
    expect(report.result).toBe('incomplete');
    expect(only(report).gaps.length).toBeGreaterThan(0);
  });
});
