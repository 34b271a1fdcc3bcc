import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { type AttestOptions, createAttestation, refreshAttestation } from '../../src/attestation/attest.js';
import { parseAttestation } from '../../src/attestation/parse.js';
import { checkAttestation, parseAttestation as fromPublicDoor, openWorld } from '../../src/index.js';
import { CLAUDE, type TempRepo, tempRepo } from '../helpers/repo.js';

const FILE = '.ai-attestation.yaml';
const OPTIONS: AttestOptions = { allowIncomplete: false, extendedIds: false, lines: true };

const made: { remove(): void }[] = [];
const keep = <T extends { remove(): void }>(thing: T): T => {
  made.push(thing);
  return thing;
};
afterEach(() => {
  for (const thing of made.splice(0)) thing.remove();
});

async function inWorld<T>(repo: TempRepo, work: (world: Awaited<ReturnType<typeof openWorld>>) => Promise<T>): Promise<T> {
  const world = await openWorld({ path: repo.path });
  try {
    return await work(world);
  } finally {
    world.close();
  }
}

const create = async (repo: TempRepo, options: Partial<AttestOptions> = {}): Promise<string> =>
  inWorld(repo, async (world) => (await createAttestation(world, { ...OPTIONS, ...options })).bytes.toString('utf8'));

const update = async (repo: TempRepo, text: string | Buffer, options: Partial<AttestOptions> = {}): Promise<string> =>
  inWorld(repo, async (world) =>
    (await refreshAttestation(world, Buffer.from(text), FILE, { ...OPTIONS, ...options })).bytes.toString('utf8'),
  );

/** Codes of what a check finds. A clock that was wrong when somebody committed, or a clone without origin, is no fault of the file. */
const faults = async (repo: TempRepo, text: string): Promise<string[]> =>
  inWorld(repo, async (world) => {
    const report = await checkAttestation(world, Buffer.from(text), FILE, {
      strictSchema: false,
      maxDrift: 0,
      fresh: true,
      keys: [],
    });
    const [{ findings, gaps } = { findings: [], gaps: [] }] = report.repos;
    return [...gaps, ...findings]
      .map(({ code }) => code)
      .filter((code) => code !== 'in-the-future' && code !== 'identity-unknown');
  });

/** Lines that a message may end with: tools in the published list, outside of it, a model alone, reviewers, nothing. */
const TRAILERS = [
  '',
  CLAUDE,
  'Co-authored-by: Cursor <cursoragent@cursor.com>',
  'Co-authored-by: aider (gpt-5.5) <noreply@aider.chat>',
  'Co-authored-by: Copilot <198982749+Copilot@users.noreply.github.com>',
  'Assisted-by: Crush:qwen3.8-max',
  'Assisted-by: Claude Opus 5',
  'Generated-by: something nobody knows',
  'Co-authored-by: coderabbitai[bot] <136622811+coderabbitai[bot]@users.noreply.github.com>',
  'Co-authored-by: Devin Smith <devin@example.org>',
];

const SECRET = 'SECRET';
const ORIGINS = [
  null,
  '/srv/git/project.git',
  `https://x-access-token:${SECRET}@github.com/acme/next.js.git`,
  `https://${SECRET}@gitlab.example.org:8443/group/sub.group/deep/project.git`,
  `ssh://${SECRET}@git.example.org:2222/~user/project`,
  'git@github.com:Acme/Payments.git',
  'github-work:acme/payments.git',
  `https://example.org/a/b?token=${SECRET}#frag`,
  'https://dev.azure.com/org/project/_git/my%20repo',
  'https://example.org/ünï/cödé.git',
  'https://example.org/a^b/c|d`e',
  'file:///srv/git/project.git',
];

const person = fc.constantFrom('Ann <ann@example.org>', 'Devin <devin@example.org>', 'Claude <noreply@anthropic.com>', 'e <>');
const commits = fc.array(
  fc.record({
    subject: fc.string({ unit: 'grapheme', maxLength: 40 }),
    trailer: fc.constantFrom(...TRAILERS),
    author: person,
    seconds: fc.oneof(
      fc.integer({ min: 0, max: 1_800_000_000 }),
      fc.constantFrom(0, 4_102_444_800, 253_402_300_800, 99_999_999_999_999),
    ),
    zone: fc.constantFrom('+0000', '+1400', '-1200', '+9999'),
    merge: fc.boolean(),
  }),
  { maxLength: 8 },
);

/** Commit objects written byte for byte: no git in between that would correct a date or a name. */
function historyOf(list: typeof commits extends fc.Arbitrary<infer T> ? T : never, origin: string | null): TempRepo {
  const repo = tempRepo();
  const tree = repo.git('write-tree');
  const ids: string[] = [];
  for (const { subject, trailer, author, seconds, zone, merge } of list) {
    const parents = [ids.at(-1), merge ? ids.at(-2) : undefined].filter((id) => id !== undefined);
    const body = [
      `tree ${tree}`,
      ...parents.map((id) => `parent ${id}`),
      `author ${author} ${seconds} ${zone}`,
      `committer ${author} ${seconds} ${zone}`,
      '',
      `${subject.replaceAll('\0', '')}${trailer === '' ? '' : `\n\n${trailer}`}`,
      '',
    ].join('\n');
    ids.push(repo.rawCommit(body, 'refs/heads/main'));
  }
  if (origin !== null) repo.git('config', 'remote.origin.url', origin);
  return repo;
}

describe('what is written', () => {
  it('passes the published schema and is true, whatever the repository', { timeout: 240_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(commits, fc.constantFrom(...ORIGINS), async (list, origin) => {
        const repo = historyOf(list, origin);
        try {
          const text = await create(repo);
          expect(parseAttestation(Buffer.from(text), FILE, true).deviations).toEqual([]);
          expect(text).toMatch(/^# AI Attestation\n# https:\/\/oss\.korext\.com\/ai-attestation\n/);
          expect(text).not.toContain(SECRET);
          expect(await create(repo)).toBe(text);
          expect(await faults(repo, text)).toEqual([]);
          expect(await update(repo, text)).toBe(text);
        } finally {
          repo.remove();
        }
      }),
      { numRuns: 60, seed: 4 },
    );
  });

  it.each<[string | null, string, string, string | undefined]>([
    [null, 'unknown', 'unknown', undefined],
    ['/srv/git/project.git', 'unknown', 'unknown', undefined],
    [`https://x-access-token:${SECRET}@github.com/acme/next.js.git`, 'acme', 'next.js', 'https://github.com/acme/next.js'],
    [
      `https://${SECRET}@gitlab.example.org:8443/group/sub.group/deep/project.git`,
      'group/sub.group/deep',
      'project',
      'https://gitlab.example.org:8443/group/sub.group/deep/project',
    ],
    ['git@github.com:Acme/Payments.git', 'Acme', 'Payments', 'https://github.com/Acme/Payments'],
    ['ssh://git@git.example.org:2222/team/project', 'team', 'project', 'ssh://git.example.org:2222/team/project'],
  ])('names the repository of %s', async (origin, owner, name, url) => {
    const repo = keep(historyOf([], origin));
    const { document } = fromPublicDoor(Buffer.from(await create(repo)), FILE, true);
    expect(document.repo).toEqual({ owner, name, ...(url === undefined ? {} : { url }) });
  });

  it('lists tools outside the published list only where asked', async () => {
    const repo = keep(tempRepo());
    repo.commit(`Add a lexer\n\nAssisted-by: Crush:qwen3.8-max\n`);
    const plain = parseAttestation(Buffer.from(await create(repo)), FILE, true).document;
    expect(plain.ai).toMatchObject({ assisted_commits: 1, percentage: 100, tools: [] });
    expect(plain['x-ai-provenance']?.tools).toMatchObject([{ id: 'crush', commits: 1 }]);
    const extended = parseAttestation(Buffer.from(await create(repo, { extendedIds: true })), FILE, false);
    expect(extended.document.ai.tools).toMatchObject([{ identifier: 'crush', name: 'Crush', commit_count: 1 }]);
    expect(extended.deviations).toHaveLength(1);
  });

  it('says what a range covers, and update goes on from there', async () => {
    const repo = keep(tempRepo());
    repo.commit('Begin\n');
    const base = repo.git('rev-parse', 'HEAD');
    repo.commit(`Add a lexer\n\n${CLAUDE}\n`);
    const text = await create(repo, { range: { base } });
    expect(parseAttestation(Buffer.from(text), FILE, true).claims).toMatchObject({ commits: 1, assistedCommits: 1 });
    repo.commitFiles({ 'a.txt': 'a\n' }, 'More\n');
    const { claims, document } = parseAttestation(Buffer.from(await update(repo, text)), FILE, true);
    expect(claims).toMatchObject({ commits: 2, assistedCommits: 1, percentage: 50 });
    expect(document['x-ai-provenance']?.range).toMatchObject({ base, head: repo.git('rev-parse', 'HEAD') });
  });
});

/** A file as people keep it: comments, odd spacing, flow and block, keys of their own, our fields in another order. */
const PEOPLES = `# AI Attestation
# https://oss.korext.com/ai-attestation
# Ann keeps this one.

policy:   # agreed 2026-02-01
    ai_code_requires_review:   true
    mandatory_packs: [ security,   'privacy' ]   # two
schema: https://oss.korext.com/ai-attestation/schema
version: '1.0'
governance: {engine: ACME, score: 94,   result: PASS}
range: {commits: 3, from: "2020-01-01T00:00:00Z", to: "2020-02-01T00:00:00Z"}

ai:
  # counted by hand once
  percentage: 1.5   # percent
  assisted_commits: 7
  tools:
    - identifier: cursor
      name: "Cursor (the editor)"
      commit_count: 4   # four
      licence: team   # ours
    - {name: Amazon Q, identifier: amazon-q, commit_count: 3}
  note: "kept"
our_own:
- a
-   b   # odd
generated: 2020-03-01T00:00:00Z
repo:
  name: payments
  owner: acme
`;

describe('update', () => {
  const project = (): TempRepo => {
    const repo = keep(tempRepo());
    repo.git('remote', 'add', 'origin', 'git@github.com:acme/payments.git');
    repo.commit(`Add a lexer\n\n${CLAUDE}\n`);
    repo.commit('Fix it\n');
    repo.commit('Add a parser\n\nCo-authored-by: Cursor <cursoragent@cursor.com>\n');
    repo.commit('Work\n');
    return repo;
  };

  it.each<[string, (text: string) => string]>([
    ['as it is', (text) => text],
    ['with CRLF', (text) => text.replaceAll('\n', '\r\n')],
    ['with a byte order mark', (text) => `\uFEFF${text}`],
    ['without a line feed at the end', (text) => text.trimEnd()],
  ])('keeps what people wrote byte for byte: %s', async (_, form) => {
    const repo = project();
    const before = form(PEOPLES);
    const after = await update(repo, before);
    const parsed = parseAttestation(Buffer.from(after), FILE, true);
    expect(parsed.claims).toMatchObject({ commits: 4, assistedCommits: 2, percentage: 50 });
    const eol = before.includes('\r\n') ? '\r\n' : '\n';
    const lines = new Set(after.replace(/^\uFEFF/, '').split(eol));
    const ours =
      /^(version|range|generated|ai:)|^ {2}(percentage|assisted_commits|tools)|commit_count|Amazon Q|^ {2}(name|owner): /;
    for (const line of PEOPLES.split('\n')) if (!ours.test(line)) expect(lines).toContain(line);
    expect(after.startsWith('\uFEFF')).toBe(before.startsWith('\uFEFF'));
    expect(after.includes('\r\n')).toBe(before.includes('\r\n'));
    expect(after.replaceAll('\r\n', '\n').includes('\n')).toBe(true);
    for (const kept of [
      '# four',
      '# percent',
      'licence: team   # ours',
      'name: "Cursor (the editor)"',
      "version: '1.1'",
      '# counted by hand once',
    ])
      expect(after).toContain(kept);
    expect(after).not.toContain('Amazon Q');
    expect(await faults(repo, after)).toEqual([]);
    expect(await update(repo, after)).toBe(after);
  });

  it('leaves the file alone while nothing but the file changed', async () => {
    const repo = project();
    const text = await create(repo);
    repo.commitFiles({ [FILE]: text }, 'Attest\n');
    expect(await update(repo, text)).toBe(text);
    repo.commitFiles({ 'a.txt': 'a\n' }, 'More\n');
    expect(await update(repo, text)).not.toBe(text);
  });

  it('refuses to write what does not pass the published schema because of people', async () => {
    const bad = PEOPLES.replace('ai_code_requires_review:   true', 'ai_code_requires_review:   maybe');
    await expect(update(project(), bad)).rejects.toMatchObject({
      code: 'bad-document',
      message: expect.stringContaining(`${FILE}:6:32: policy.ai_code_requires_review must be boolean`),
    });
  });

  it('gives a file without one the header that the format asks for', async () => {
    const text = await update(project(), PEOPLES.replace(/^(#.*\n)+/, ''));
    expect(text).toMatch(/^# AI Attestation\n/);
  });

  it('keeps who the repository is when the clone does not know', async () => {
    const repo = project();
    repo.git('remote', 'remove', 'origin');
    expect(parseAttestation(Buffer.from(await update(repo, PEOPLES)), FILE, true).claims).toMatchObject({
      owner: 'acme',
      name: 'payments',
    });
  });
});
