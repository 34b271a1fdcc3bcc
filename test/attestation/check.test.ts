import { Ajv } from 'ajv';
import { afterEach, describe, expect, it } from 'vitest';
import { parse, stringify } from 'yaml';
import reportSchema from '../../schemas/report.schema.json' with { type: 'json' };
import { createAttestation } from '../../src/attestation/attest.js';
import { type CheckAttestationOptions, checkAttestation } from '../../src/attestation/check.js';
import { openWorld, type Report } from '../../src/index.js';
import { renderAttestationMarkdown, renderAttestationText } from '../../src/reports/attestation.js';
import { renderJson } from '../../src/reports/json.js';
import { CLAUDE, only, repoAt, type TempRepo, tempFolder, tempRepo } from '../helpers/repo.js';

const FILE = '.ai-attestation.yaml';
const CURSOR = 'Co-authored-by: Cursor <cursoragent@cursor.com>';
const JULES = 'Co-authored-by: google-labs-jules[bot] <161369871+google-labs-jules[bot]@users.noreply.github.com>';

const made: { remove(): void }[] = [];
const keep = <T extends { remove(): void }>(thing: T): T => {
  made.push(thing);
  return thing;
};
afterEach(() => {
  for (const thing of made.splice(0)) thing.remove();
});

const OPTIONS: CheckAttestationOptions = { strictSchema: false, maxDrift: 0, fresh: false, keys: [] };

async function check(repo: TempRepo, text: string, options: Partial<CheckAttestationOptions> = {}): Promise<Report> {
  const world = await openWorld({ path: repo.path, env: { PATH: process.env.PATH, SOURCE_DATE_EPOCH: '1790000000' } });
  try {
    return await checkAttestation(world, Buffer.from(text), FILE, { ...OPTIONS, ...options });
  } finally {
    world.close();
  }
}

async function attest(repo: TempRepo): Promise<string> {
  const world = await openWorld({ path: repo.path });
  try {
    const options = { allowIncomplete: false, extendedIds: false, lines: true };
    return (await createAttestation(world, options)).bytes.toString('utf8');
  } finally {
    world.close();
  }
}

/** `check code subject` of every finding that is no pass, and the place of each. */
function said(report: Report): Record<string, string> {
  const open = only(report).findings.filter(({ answer }) => answer !== 'pass');
  return Object.fromEntries(
    open.map(({ check: of, code, subject, line, column, severity }) => [
      `${of.replace('attestation-', '')} ${code} ${subject}`,
      `${severity} ${line}:${column}`,
    ]),
  );
}

/** Ten commits: two by Claude, one by Cursor, one by Jules, a merge that also says Claude. */
function project(): TempRepo {
  const repo = keep(tempRepo());
  repo.git('remote', 'add', 'origin', 'git@github.com:acme/payments.git');
  const on = (day: string) => ({ date: `2026-03-${day}T12:00:00+02:00` });
  repo.commit('Begin\n', on('01'));
  repo.commit(`Add a lexer\n\n${CLAUDE}\n`, on('02'));
  repo.commit('Fix it\n', on('03'));
  repo.commit(`Add a parser\n\n${CLAUDE}\n`, on('04'));
  repo.commit(`Refactor\n\n${CURSOR}\n`, on('05'));
  for (const day of ['06', '07', '08', '09']) repo.commit(`Work on day ${day}\n`, on(day));
  repo.commit(`Test\n\n${JULES}\n`, on('10'));
  const head = repo.git('rev-parse', 'HEAD');
  repo.commit(`Merge branch 'x'\n\n${CLAUDE}\n`, { ...on('11'), parents: [head, repo.git('rev-parse', 'HEAD~3')] });
  return repo;
}

/** The published tool's own form, without object ids. */
function published({
  from = '2026-03-01T12:00:00+02:00',
  to = '2026-03-10T12:00:00+02:00',
  commits = 10,
  assisted = 4,
  percentage = 40,
} = {}): string {
  return `# AI Attestation
schema: https://oss.korext.com/ai-attestation/schema
version: "1.0"
repo:
  owner: acme
  name: payments
  url: https://github.com/acme/payments
generated: "2026-03-12T00:00:00.000Z"
range:
  from: "${from}"
  to: "${to}"
  commits: ${commits}
ai:
  assisted_commits: ${assisted}
  percentage: ${percentage}
  tools:
    - name: Claude Code
      identifier: claude-code
      first_seen: "2026-03-02"
      last_seen: "2026-03-04"
      commit_count: 2
    - name: Cursor
      identifier: cursor
      first_seen: "2026-03-05"
      last_seen: "2026-03-05"
      commit_count: 1
    - name: Jules
      identifier: jules
      commit_count: 1
governance:
  engine: null
`;
}

describe('an attestation of our own', () => {
  it('is true, and stays true when only it is committed', async () => {
    const repo = project();
    const text = await attest(repo);
    const report = await check(repo, text);
    expect(report).toMatchObject({ result: 'pass', reasons: [] });
    expect(only(report).attestation).toMatchObject({
      range: { source: 'object-ids', base: null, head: repo.git('rev-parse', 'HEAD'), merges: false },
      behind: { commits: 0, assisted: 0, onlyDocuments: true },
      declared: { commits: 10, assistedCommits: 4, percentage: 40, owner: 'acme', name: 'payments' },
    });
    repo.commitFiles({ [FILE]: text }, 'Attest\n');
    expect(await check(repo, text)).toMatchObject({ result: 'pass' });
  });

  it('is behind when more came, and fails for it on demand only', async () => {
    const repo = project();
    const text = await attest(repo);
    repo.commitFiles({ 'a.txt': 'a\n' }, `More\n\n${CLAUDE}\n`);
    expect(await check(repo, text)).toMatchObject({ result: 'warn', reasons: ['attestation-freshness'] });
    const report = await check(repo, text, { fresh: true });
    expect(report).toMatchObject({ result: 'fail' });
    expect(only(report).attestation?.behind).toEqual({ commits: 1, assisted: 1, onlyDocuments: false });
  });

  it.each<[string, (text: string) => string, Record<string, string>]>([
    [
      'commits',
      (text) => text.replace('commits: 10', 'commits: 20'),
      {
        'consistency share-differs-from-counts ai.percentage': 'error 20:15',
        'truth differs-from-git range.commits': 'error 17:12',
      },
    ],
    [
      'the share',
      (text) => text.replace('percentage: 40', 'percentage: 4'),
      {
        'consistency share-differs-from-counts ai.percentage': 'error 20:15',
        'truth differs-from-git ai.percentage': 'error 20:15',
      },
    ],
    [
      'the count of a tool',
      (text) => text.replace('commit_count: 2', 'commit_count: 1'),
      {
        'consistency tools-fall-short ai.tools': 'note 22:5',
        'truth differs-from-git ai.tools[0].commit_count': 'error 26:21',
      },
    ],
    [
      'a day',
      (text) => text.replace('last_seen: "2026-03-04"', 'last_seen: "2026-03-08"'),
      {
        'truth differs-from-git ai.tools[0].last_seen': 'error 25:18',
      },
    ],
    [
      'the owner',
      (text) => text.replace('owner: acme', 'owner: other'),
      {
        'truth differs-from-git repo.owner': 'error 10:10',
      },
    ],
    [
      'the address',
      (text) => text.replace('https://github.com/acme', 'https://evil.example/acme'),
      {
        'truth differs-from-git repo.url': 'error 12:8',
      },
    ],
    [
      'the lines, under our own key',
      (text) => text.replace(/declared: \d+/, 'declared: 3'),
      {
        'truth differs-from-git x-ai-provenance.attribution.declared': 'error',
      },
    ],
    [
      'the evidence',
      (text) => text.replace(/digest: sha256:\w{4}/, 'digest: sha256:0000'),
      {
        'truth evidence-differs x-ai-provenance.evidence.digest': 'warning',
      },
    ],
  ])('says which field is not true: %s', async (_, forge, expected) => {
    const repo = project();
    const text = await attest(repo);
    const forged = forge(text);
    expect(forged).not.toBe(text);
    const found = said(await check(repo, forged));
    expect(Object.keys(found).sort()).toEqual(Object.keys(expected).sort());
    for (const [key, place] of Object.entries(expected)) expect(`${key} ${found[key]}`).toMatch(`${key} ${place}`);
  });

  it('tells a rewritten history from an old one', async () => {
    const repo = project();
    const text = await attest(repo);
    const old = repo.git('rev-parse', 'HEAD');
    repo.git('reset', '-q', '--hard', 'HEAD~2');
    repo.commit('Something else\n', { date: '2026-03-12T00:00:00Z' });
    expect(said(await check(repo, text))).toMatchObject({
      'truth history-rewritten x-ai-provenance.range.head': expect.stringMatching(/^error \d+:\d+$/),
    });
    repo.git('reflog', 'expire', '--expire=now', '--all');
    repo.git('gc', '-q', '--prune=now');
    expect(() => repo.git('cat-file', '-e', old)).toThrow();
    const report = await check(repo, text);
    expect(report.result).toBe('fail');
    expect(only(report).attestation?.range.source).toBe('dates');
    expect(said(report)).toHaveProperty(['truth history-rewritten x-ai-provenance.range.head']);
  });

  it('never decides from a shallow clone', async () => {
    const repo = project();
    const text = await attest(repo);
    const folder = keep(tempFolder());
    repo.git('clone', '-q', '--depth', '3', `file://${repo.path}`, `${folder.path}/clone`);
    const clone = repoAt(`${folder.path}/clone`);
    clone.git('remote', 'set-url', 'origin', 'git@github.com:acme/payments.git');
    for (const claim of [text, published()]) {
      const report = await check(clone, claim);
      expect(report).toMatchObject({ result: 'incomplete', reasons: expect.arrayContaining(['shallow-history']) });
      expect(only(report).attestation?.recomputed).toBeNull();
    }
    await expect(attest(clone)).rejects.toMatchObject({ code: 'incomplete', fix: expect.stringContaining('--unshallow') });
  });
});

describe('an attestation of the published tool', () => {
  it('is recounted by its dates', async () => {
    const repo = project();
    const report = await check(repo, published());
    expect(said(report)).toEqual({
      'schema not-to-the-letter ai.tools[2].identifier': 'note 28:19',
    });
    expect(report.result).toBe('pass');
    expect(only(report).attestation?.range).toMatchObject({ source: 'dates', merges: false });
  });

  it('is taken with merges where its count says so', async () => {
    const repo = project();
    const text = published({ to: '2026-03-12T00:00:00Z', commits: 11, assisted: 5, percentage: 45.5 })
      .replace('commit_count: 2', 'commit_count: 3')
      .replace('2026-03-04', '2026-03-11');
    const report = await check(repo, text);
    expect(only(report).attestation?.range.merges).toBe(true);
    expect(report.result).toBe('pass');
  });

  it('is found out', async () => {
    const repo = project();
    const report = await check(repo, published({ commits: 10, assisted: 0, percentage: 0 }));
    expect(report.result).toBe('fail');
    expect(said(report)).toMatchObject({
      'truth differs-from-git ai.assisted_commits': 'error 14:21',
      'truth differs-from-git ai.percentage': 'error 15:15',
      'consistency tool-exceeds-assisted ai.tools[0].commit_count': 'error 21:21',
    });
  });

  it('may drift as far as it is told it may', async () => {
    const repo = project();
    const text = published({ assisted: 5, percentage: 50 });
    expect((await check(repo, text, { maxDrift: 9.9 })).result).toBe('fail');
    expect((await check(repo, text, { maxDrift: 10 })).result).toBe('warn');
  });

  it('names tools that git shows and it does not, and the other way round', async () => {
    const repo = project();
    const text = published().replace('identifier: cursor', 'identifier: devin').replace('name: Cursor', 'name: Devin');
    expect(said(await check(repo, text))).toMatchObject({
      'truth tool-not-seen ai.tools[1].identifier': 'error 23:19',
      'truth tool-not-listed ai.tools': 'error 17:5',
    });
  });

  it.each([
    ['git@github.com:acme/payments.git', true],
    ['ssh://git@github.com/acme/payments', true],
    ['https://GitHub.com/Acme/Payments/', true],
    ['https://github.com/acme/other', false],
  ])('compares addresses as places: %s', async (url, equal) => {
    const report = await check(project(), published().replace('https://github.com/acme/payments', url));
    expect('truth differs-from-git repo.url' in said(report)).toBe(!equal);
  });

  it('never repeats a secret that stands in it', async () => {
    const text = published().replace(
      'https://github.com/acme/payments',
      'https://x-access-token:SECRET@github.com/acme/other.js.git',
    );
    const report = await check(project(), text);
    expect('truth differs-from-git repo.url' in said(report)).toBe(true);
    for (const shown of [renderJson(report), renderAttestationText(report), renderAttestationMarkdown(report)]) {
      expect(shown).not.toContain('SECRET');
    }
  });
});

describe('its own contradictions', () => {
  it.each<[string, string, string]>([
    ['assisted_commits: 4', 'assisted_commits: 40', 'consistency more-assisted-than-commits ai.assisted_commits'],
    ['percentage: 40', 'percentage: 41', 'consistency share-differs-from-counts ai.percentage'],
    ['identifier: cursor', 'identifier: claude-code', 'consistency tool-twice ai.tools[1].identifier'],
    ['first_seen: "2026-03-02"', 'first_seen: "2026-03-09"', 'consistency dates-reversed ai.tools[0].first_seen'],
    ['from: "2026-03-01T12:00:00+02:00"', 'from: "2026-04-01T12:00:00+02:00"', 'consistency dates-reversed range.from'],
    ['generated: "2026-03-12', 'generated: "2026-03-02', 'consistency generated-too-early generated'],
    ['generated: "2026-03-12', 'generated: "2036-03-12', 'consistency in-the-future generated'],
    ['first_seen: "2026-03-02"', 'first_seen: "2020-03-02"', 'consistency date-outside-range ai.tools[0].first_seen'],
  ])('%s → %s', async (before, after, expected) => {
    const text = published().replace(before, after);
    expect(text).not.toBe(published());
    expect(said(await check(project(), text))).toHaveProperty([expected]);
  });

  it('is content with what is rounded or cut to one decimal', async () => {
    const repo = keep(tempRepo());
    for (const n of [1, 2, 3]) repo.commit(`Work ${n}\n${n === 1 ? `\n${CLAUDE}\n` : ''}`);
    for (const [percentage, ok] of [
      [33.3, true],
      [33.33, true],
      [33.2, true],
      [33.1, false],
    ] as const) {
      const text = published({ commits: 3, assisted: 1, percentage });
      expect('consistency share-differs-from-counts ai.percentage' in said(await check(repo, text))).toBe(!ok);
    }
  });
});

describe('reports', () => {
  it('are valid, and hold the findings in every format', async () => {
    const report = await check(project(), published({ assisted: 0, percentage: 0 }));
    const validate = new Ajv({ strict: false, validateFormats: false }).compile(reportSchema);
    expect(validate(JSON.parse(renderJson(report))), JSON.stringify(validate.errors)).toBe(true);
    for (const text of [renderAttestationText(report), renderAttestationMarkdown(report)]) {
      expect(text).toContain('NOT TRUE');
      expect(text.replaceAll('\\', '')).toContain('.ai-attestation.yaml:14:21');
    }
  });
});

describe('every claim', () => {
  /** What may say something else without a lie, and why. */
  const FREE = [
    'version', // 1.0 is as true as 1.1.
    'generated', // An engine that writes governance into the file may set its own time; only what contradicts is told.
    'x-ai-provenance.written_by',
    'x-ai-provenance.rules', // Told as a note: made with other rules.
  ];

  it('that is changed is found, whichever it is', { timeout: 240_000 }, async () => {
    const repo = project();
    const text = await attest(repo);
    const tree = parse(text);
    const leaves: (string | number)[][] = [];
    const walk = (value: unknown, path: (string | number)[]): void => {
      if (typeof value !== 'object' || value === null) leaves.push(path);
      else for (const [key, member] of Object.entries(value)) walk(member, [...path, Array.isArray(value) ? Number(key) : key]);
    };
    walk(tree, []);
    expect(leaves.length).toBeGreaterThan(50);
    const missed: string[] = [];
    for (const path of leaves) {
      const name = path.join('.');
      if (FREE.includes(name)) continue;
      const forged = structuredClone(tree);
      const holder = path.slice(0, -1).reduce((at, step) => at[step], forged);
      holder[path.at(-1) as string] = otherThan(holder[path.at(-1) as string], name);
      let result: string;
      try {
        result = (await check(repo, `# AI Attestation\n${stringify(forged)}`)).result;
      } catch {
        result = 'refused';
      }
      if (result === 'pass') missed.push(name);
    }
    expect(missed).toEqual([]);
  });

  /** Another value of the same form, so that no schema refuses it. */
  function otherThan(value: unknown, name: string): unknown {
    if (typeof value === 'number') return value + 1;
    if (typeof value === 'boolean') return !value;
    if (value === null) return 'ab'.repeat(20);
    const text = String(value);
    if (/^\d{4}-\d\d-\d\d$/.test(text)) return '2026-03-08';
    if (/^\d{4}-\d\d-\d\dT/.test(text)) return '2025-01-01T00:00:00Z';
    if (/^sha256:/.test(text)) return `sha256:${'0'.repeat(64)}`;
    if (/^[0-9a-f]{40}$/.test(text)) return 'ab'.repeat(20);
    if (name === 'ai.tools.0.name') return 'Windsurf';
    if (name.startsWith('ai.tools.') && name.endsWith('name')) return 'Claude Code';
    if (name.startsWith('ai.tools.')) return 'devin';
    if (name.startsWith('ai.detection_methods')) return 'git-config';
    return `${text}x`;
  }
});
