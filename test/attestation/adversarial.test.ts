import { describe, expect, it } from 'vitest';
import { type AttestOptions, createAttestation, refreshAttestation } from '../../src/attestation/attest.js';
import { type CheckAttestationOptions, checkAttestation } from '../../src/attestation/check.js';
import { openWorld, type Report } from '../../src/index.js';
import { renderAttestationMarkdown, renderAttestationText } from '../../src/reports/attestation.js';
import { CLAUDE, only, type TempRepo, tempRepo } from '../helpers/repo.js';
import { removedAfterEach } from '../helpers/scene.js';

/** Attestations that are not true and should not pass for it, and histories that make counting hard. */
const FILE = '.ai-attestation.yaml';
const keep = removedAfterEach();

const CHECK: CheckAttestationOptions = { strictSchema: false, maxDrift: 0, fresh: false, keys: [] };
const ATTEST: AttestOptions = { allowIncomplete: false, extendedIds: false, lines: true };

async function check(repo: TempRepo, text: string, options: Partial<CheckAttestationOptions> = {}): Promise<Report> {
  const world = await openWorld({ path: repo.path, env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1790000000' } });
  try {
    return await checkAttestation(world, Buffer.from(text), FILE, { ...CHECK, ...options });
  } finally {
    world.close();
  }
}

async function attest(repo: TempRepo, range?: AttestOptions['range'], before?: string): Promise<string> {
  const world = await openWorld({ path: repo.path });
  try {
    const options = { ...ATTEST, ...(range === undefined ? {} : { range }) };
    const { bytes } =
      before === undefined
        ? await createAttestation(world, options)
        : await refreshAttestation(world, Buffer.from(before), FILE, options);
    return bytes.toString('utf8');
  } finally {
    world.close();
  }
}

/** `severity code subject` of every finding about the attestation that is no pass. */
function said(report: Report): string[] {
  return only(report)
    .findings.filter(({ answer, check: of }) => answer !== 'pass' && of.startsWith('attestation-'))
    .map(({ severity, code, subject }) => `${severity} ${code} ${subject}`);
}

function project(): TempRepo {
  const repo = keep(tempRepo());
  repo.git('remote', 'add', 'origin', 'https://github.com/acme/payments.git');
  const on = (day: string) => ({ date: `2026-03-${day}T12:00:00Z` });
  repo.commit('Begin\n', on('01'));
  repo.commit(`Parse\n\n${CLAUDE}\n`, on('02'));
  repo.commit('Fix\n', on('03'));
  repo.commit(`Test\n\n${CLAUDE}\n`, on('04'));
  return repo;
}

describe('a difference of one commit', () => {
  it.each([1999, 2001, 12_000])('is an error in a history of %i, however small its share', async (others) => {
    const repo = keep(tempRepo());
    repo.history([...Array.from({ length: others - 1 }, (_, n) => `Change ${n}\n`), `Parse\n\n${CLAUDE}\n`]);
    const text = await attest(repo);
    const forged = text.replace('assisted_commits: 1', 'assisted_commits: 0').replace('commit_count: 1', 'commit_count: 0');
    const report = await check(repo, forged);
    expect(report.result).toBe('fail');
    expect(said(report)).toContain('error differs-from-git ai.assisted_commits');
    expect((await check(repo, forged, { maxDrift: 0.1 })).result).toBe('warn');
  });
});

describe('an attestation that names its commits', () => {
  it.each([
    ['the first moment', /(from: ")[^"]+/, '$12001-01-01T00:00:00Z', 'error differs-from-git range.from'],
    ['the last moment', /(to: ")[^"]+/, '$12026-03-03T12:00:00Z', 'error differs-from-git range.to'],
    [
      'the tree',
      /(head_tree: )"?[0-9a-f]{40}"?/,
      `$1"${'0'.repeat(40)}"`,
      'error differs-from-git x-ai-provenance.range.head_tree',
    ],
    [
      'the days of a tool of ours',
      /(models:\n.*\n *first_seen: ")[^"]+/,
      '$12020-01-01',
      'error differs-from-git x-ai-provenance.tools[0].first_seen',
    ],
  ])('is not true when %s is another', async (_, from, to, finding) => {
    const repo = project();
    const text = await attest(repo);
    const forged = text.replace(from, to);
    expect(forged).not.toBe(text);
    const report = await check(repo, forged);
    expect(report.result).toBe('fail');
    expect(said(report)).toContain(finding);
  });

  it('is not true when a tool stands under our own key twice, once with other counts', async () => {
    const repo = project();
    const text = (await attest(repo)).replace(/(\n {2}tools:\n)( {4}- id)/, '$1    - {id: claude-code, commits: 1}\n$2');
    const report = await check(repo, text);
    expect(said(report)).toEqual(['error differs-from-git x-ai-provenance.tools[0].commits']);
  });

  it('is not true when a tool that readers of the published format know stands under our own key alone', async () => {
    const repo = project();
    const text = (await attest(repo)).replace(/tools:\n {4}- name: Claude Code\n(?: {6}.*\n)*/, 'tools: []\n');
    const report = await check(repo, text);
    expect(said(report)).toEqual(['error tool-not-listed ai.tools']);
  });

  it('hides no error behind many small differences', async () => {
    const repo = project();
    const many = Array.from({ length: 30 }, (_, n) => `    a${n}: 1\n`).join('');
    const text = (await attest(repo)).replace('  roles:\n', `  roles:\n${many}`).replace('opus-4-5: 2', 'opus-4-5: 200');
    const report = await check(repo, text, { maxDrift: 50 });
    expect(report.result).toBe('fail');
    expect(said(report)).toContain('error differs-from-git x-ai-provenance.tools[0].models.claude-opus-4-5');
  });
});

describe('facts that name no head', () => {
  it('are compared with the commits that the published fields are about', async () => {
    const repo = project();
    const text = (await attest(repo))
      .replace(/(head: )"?[0-9a-f]{40}"?/, '$1null')
      .replace(/(head_tree: )"?[0-9a-f]{40}"?/, '$1null');
    expect((await check(repo, text)).result).toBe('pass');
    const forged = text
      .replace('declared: 2', 'declared: 77')
      .replace('merges: 0', 'merges: 9')
      .replace('added: 0', 'added: 9999')
      .replace(/ {4}- name: Claude Code\n(?: {6}.*\n)*/, '')
      .replace('  tools:\n  detection', '  tools: []\n  detection')
      .replace(/(- id: claude-code\n.*\n *commits: )2/, '$11');
    const report = await check(repo, forged);
    expect(report.result).toBe('fail');
    expect(said(report)).toEqual(
      expect.arrayContaining([
        'error differs-from-git x-ai-provenance.attribution.declared',
        'error differs-from-git x-ai-provenance.range.merges',
        'error differs-from-git x-ai-provenance.lines.added',
        'error differs-from-git x-ai-provenance.tools[0].commits',
      ]),
    );
  });

  it('are true of a repository that had no commits yet', async () => {
    const repo = keep(tempRepo());
    const text = await attest(repo);
    expect((await check(repo, text)).result).toBe('pass');
    repo.commitFiles({ 'a.ts': 'a\n' }, 'Begin\n');
    expect(said(await check(repo, text))).toEqual(['note identity-unknown repo', 'warning behind generated']);
  });
});

describe('a range', () => {
  it.each([
    ['what a merge brought in', 'HEAD^1..HEAD', 2, 1],
    ['a commit alone', 'HEAD^2^!', 1, 0],
    ['both sides', 'HEAD^1...HEAD^2', 2, 1],
  ])('%s: %s is counted as git lists it', async (_, range, commits, assisted) => {
    const repo = merged();
    const text = await attest(repo, { range });
    expect(text).toMatch(new RegExp(`\n  commits: ${commits}\nai:\n  assisted_commits: ${assisted}\n`));
    expect((await check(repo, text)).result).not.toBe('fail');
  });

  it('of a merge alone holds nothing to count, and is refused', async () => {
    await expect(attest(merged(), { range: 'HEAD^!' })).rejects.toMatchObject({
      code: 'usage',
      message: 'HEAD^! is a merge alone, and merges are not counted',
    });
  });

  it.each([
    ['a date', { since: '2026-03-03' }],
    ['a commit', { base: 'HEAD~2' }],
    ['both', { since: '2026-03-03', base: 'HEAD~3' }],
  ])('that begins at %s still does after an update', async (_, range) => {
    const repo = project();
    const text = await attest(repo, range);
    expect(text).toMatch(/\n {2}commits: 2\n/);
    expect(await attest(repo, undefined, text)).toBe(text);
    repo.commitFiles({ 'a.ts': 'a\n' }, 'More\n', { date: '2026-03-05T12:00:00Z' });
    expect(await attest(repo, undefined, text)).toMatch(/\n {2}commits: 3\n/);
  });
});

describe('a time in another spelling', () => {
  const by = (to: string) => `schema: https://oss.korext.com/ai-attestation/schema
version: "1.1"
repo: {owner: acme, name: payments}
generated: 2026-03-20T00:00:00Z
range: {commits: 2, from: 2026-03-01, to: "${to}"}
ai: {assisted_commits: 1, percentage: 50, tools: [{name: Claude Code, identifier: claude-code, commit_count: 1}]}
`;

  it.each([
    '2026-03-02T12:00:00',
    '2026-03-02 12:00',
    '2026-03-02 12:00:00 UTC',
    '2026-03-02T14:00:00 +0200',
    '2026-03-02T12:00:60Z',
    '2026-03-02t12:00:00z',
    'Mon, 02 Mar 2026 12:00:00 GMT',
  ])('%s is the same moment on every machine', async (to) => {
    const repo = project();
    const zone = process.env.TZ;
    try {
      for (const name of ['UTC', 'Asia/Tokyo', 'America/Los_Angeles']) {
        process.env.TZ = name;
        const report = await check(repo, by(to));
        expect([name, report.result, only(report).attestation?.recomputed?.commits]).toEqual([name, 'pass', 2]);
      }
    } finally {
      if (zone === undefined) delete process.env.TZ;
      else process.env.TZ = zone;
    }
  });

  it('cuts a range of ours, too', async () => {
    const repo = project();
    const text = (await attest(repo, { since: '2026-03-03' })).replace(/(since: ")[^"]+/, '$12026-03-02t23:59:60z');
    expect((await check(repo, text)).result).toBe('pass');
    expect(await attest(repo, undefined, text)).toMatch(/\n {2}commits: 2\n/);
  });

  it.each(['Mar 2 2026', 'Mon, 02 Mar 2026 12:00:00', '02/03/2026', 'yesterday', '2026-03-02T25:00:00Z'])(
    '%s has no one meaning',
    async (to) => {
      await expect(check(project(), by(to))).rejects.toMatchObject({ code: 'bad-document' });
    },
  );
});

it('tells the dates that a range is cut at, in every form for people', async () => {
  const repo = project();
  const report = await check(repo, await attest(repo, { until: '1990-01-01' }));
  for (const shown of [renderAttestationText(report), renderAttestationMarkdown(report)])
    expect(shown.replaceAll('\\', '')).toContain('until 1990-01-01T23:59:59Z');
});

/** `main` with a merge at its head, that brought two commits in, one of them by Claude. */
function merged(): TempRepo {
  const repo = keep(tempRepo());
  repo.commit('Begin\n');
  repo.git('switch', '-q', '-c', 'side');
  repo.commit(`Parse\n\n${CLAUDE}\n`);
  const side = repo.commit('Fix\n');
  repo.git('switch', '-q', 'main');
  const main = repo.commit('Go on\n');
  repo.commit('Merge\n', { parents: [main, side] });
  return repo;
}

describe('more than there can be', () => {
  it('is refused before anything takes long', async () => {
    const repo = project();
    const rows = Array.from({ length: 1000 }, (_, n) => `    - {name: Tool ${n}, identifier: tool-${n}, commit_count: 1}\n`).join(
      '',
    );
    const text = (await attest(repo)).replace('  tools:\n', `  tools:\n${rows}`);
    await expect(check(repo, text)).rejects.toMatchObject({
      code: 'bad-document',
      message: expect.stringContaining('more than 200 tools'),
    });
  });
});
