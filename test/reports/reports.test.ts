import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import type { Evidence, Gap } from '../../src/model/evidence.js';
import type { CommitReport, Highlights, LineReport, RepoReport, Report } from '../../src/model/report.js';
import { FORMATS, reporters } from '../../src/reports/index.js';
import { Summary } from '../../src/summary.js';
import { activeCharacters, runnerCommands } from './channels.js';

const schema = (name: string): object => JSON.parse(readFileSync(new URL(`../../schemas/${name}`, import.meta.url), 'utf8'));
const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname;

/** Everything that has ever been active in one of our channels, in one line of a hostile repository. */
const EVIL = [
  '::error::pwned',
  '##[error]pwned',
  '\u001b[31mred\u001b]8;;https://evil.example\u0007',
  '\u202Etxt.exe\u2066',
  '\u200B\uFEFF\u00AD\u{E0041}',
  'a\nb\r\n::warning::c\u2028##[group]d\u0085e\u0000',
  '</details><script>alert(1)</script><!--',
  '[x](javascript:alert(1)) ![x](https://evil.example/x.png)',
  '@everyone #1 | cell | `code` ``more`` ```',
  '\uD800',
];
const evil = (n: number): string => EVIL.map((_, at) => EVIL[(at + n) % EVIL.length]).join(' ');
const starting = (n: number): string => `${['::error::', '\u00A0::add-mask::', '\n::error::', '##['][n % 4]}${evil(n)}`;

const id = (n: number): string => n.toString(16).padStart(4, '0').padEnd(40, 'a');

function commitOf(n: number, over: Partial<CommitReport>, evidence: readonly Evidence[]): CommitReport {
  return {
    id: id(n),
    author: { name: 'Ann Author', address: 'ann@example.org' },
    committer: { name: 'Carl Committer', address: 'carl@example.org' },
    date: '2026-03-01T12:00:00Z',
    subject: `Change number ${n}`,
    merge: false,
    signature: null,
    attribution: 'none',
    denied: false,
    tools: [],
    evidence: evidence.map((item) => item.id),
    ...over,
  };
}

function evidenceOf(n: number, at: number, over: Partial<Evidence>): Evidence {
  return {
    id: `${id(n)}#${at}`,
    kind: 'co-author',
    commit: id(n),
    line: 9,
    offset: 240,
    quote: 'Co-authored-by: Claude <noreply@anthropic.com>',
    signature: 'claude-code/noreply',
    tool: 'claude-code',
    role: 'co-author',
    strength: 'decisive',
    assertedBy: 'author',
    ...over,
  };
}

const NOTHING: RepoReport = {
  repository: { name: null, url: null, objectFormat: 'sha1' },
  range: {
    expression: 'HEAD (no commits yet)',
    base: null,
    head: null,
    headTree: null,
    mergeBase: null,
    commits: 0,
    since: null,
    until: null,
    refs: { branches: 0, remotes: 0, tags: 0, pulls: 0, other: 0, notes: [] },
  },
  complete: true,
  gaps: [],
  totals: {
    commits: 0,
    merges: 0,
    byAttribution: { declared: 0, recorded: 0, suspected: 0, none: 0 },
    byRole: {},
    humanAttested: 0,
    attributedMerges: 0,
    files: null,
  },
  tools: [],
  commits: [],
  highlights: new Summary().highlights(),
  evidence: [],
  files: [],
  skipped: [],
  findings: [],
  lines: null,
  policy: { source: null, digest: null },
};

const reportOf = (repos: RepoReport[], over: Partial<Report> = {}): Report => ({
  schemaVersion: '1.0',
  tool: { name: 'ai-provenance', version: '0.1.0', rulesDigest: `sha256:${'ab'.repeat(32)}` },
  result: 'pass',
  reasons: [],
  repos,
  ...over,
});

function ordinary(): Report {
  const cited = [
    [evidenceOf(1, 1, { model: 'claude-opus-4-5', quote: 'Co-authored-by: Claude Opus 4.5 <noreply@anthropic.com>' })],
    [
      evidenceOf(2, 1, {
        kind: 'author',
        line: 2,
        offset: 46,
        quote: 'Cursor Agent <cursoragent@cursor.com>',
        signature: 'cursor/agent',
        tool: 'cursor',
        role: 'author',
      }),
      evidenceOf(2, 2, { kind: 'denial', signature: 'denial/sentence', quote: 'No AI was used.', strength: 'strong' }),
    ],
    [
      evidenceOf(3, 1, {
        kind: 'branch',
        signature: 'codex/branch',
        tool: 'codex',
        role: 'assistant',
        strength: 'weak',
        quote: 'Merge pull request #12 from owner/codex/fix-tests',
      }),
    ],
    [
      evidenceOf(4, 1, {
        kind: 'note',
        path: 'refs/notes/ai:00/04',
        signature: 'claude-code/note',
        strength: 'decisive',
        assertedBy: 'third-party',
        quote: 'agent_id: {"tool":"claude"}',
      }),
    ],
    [evidenceOf(5, 1, { kind: 'denial', signature: 'trailer/ai-assisted', quote: 'AI-assisted: no', strength: 'strong' })],
    [
      evidenceOf(6, 1, {
        kind: 'committer',
        role: 'committer',
        strength: 'weak',
        because: 'committer-only',
        quote: 'Claude <noreply@anthropic.com>',
      }),
    ],
  ].map((items) => items.map((item) => (item.kind === 'denial' ? withoutTool(item) : item)));
  const commits = [
    commitOf(
      1,
      { attribution: 'declared', tools: [{ id: 'claude-code', model: 'claude-opus-4-5', role: 'co-author' }] },
      cited[0] ?? [],
    ),
    commitOf(
      2,
      { attribution: 'declared', denied: true, tools: [{ id: 'cursor', role: 'author' }], signature: 'ssh', date: null },
      cited[1] ?? [],
    ),
    commitOf(3, { attribution: 'suspected', merge: true, tools: [{ id: 'codex', role: 'assistant' }] }, cited[2] ?? []),
    commitOf(4, { attribution: 'recorded', tools: [{ id: 'claude-code', role: 'co-author' }] }, cited[3] ?? []),
    commitOf(5, { denied: true }, cited[4] ?? []),
    commitOf(6, { attribution: 'suspected', tools: [{ id: 'claude-code', role: 'committer' }] }, cited[5] ?? []),
  ];
  return reportOf([
    {
      ...NOTHING,
      repository: { name: 'owner/name', url: 'https://github.com/owner/name', objectFormat: 'sha1' },
      range: {
        ...NOTHING.range,
        expression: 'origin/main..HEAD',
        base: id(100),
        head: id(1),
        headTree: id(101),
        mergeBase: id(100),
        commits: 12_345,
        since: '2026-01-01T00:00:00Z',
        refs: { branches: 1, remotes: 0, tags: 0, pulls: 0, other: 0, notes: [{ ref: 'refs/notes/ai', read: true }] },
      },
      totals: {
        commits: 12_345,
        merges: 7,
        byAttribution: { declared: 2, recorded: 1, suspected: 2, none: 12_340 },
        byRole: { author: 1, 'co-author': 2 },
        humanAttested: 1,
        attributedMerges: 1,
        files: {
          scope: ['tree', 'uncommitted'],
          commit: id(1),
          files: 1234,
          uncommitted: 3,
          agentFiles: 2,
          declaring: 2,
          hidden: 2,
          skipped: { binary: 3, lfs: 0, oversized: 1, partly: 0, special: 0, submodule: 0, symlink: 1, unreadable: 0 },
        },
      },
      tools: [
        {
          id: 'claude-code',
          declared: 1,
          recorded: 1,
          suspected: 1,
          roles: { 'co-author': 2 },
          models: { 'claude-opus-4-5': 1 },
          firstSeen: '2026-03-01',
          lastSeen: '2026-03-01',
        },
        {
          id: 'cursor',
          declared: 1,
          recorded: 0,
          suspected: 0,
          roles: { author: 1 },
          models: {},
          firstSeen: null,
          lastSeen: null,
        },
        { id: 'codex', declared: 0, recorded: 0, suspected: 1, roles: {}, models: {}, firstSeen: null, lastSeen: null },
      ],
      commits,
      highlights: highlightsOf(commits, cited.flat()),
      evidence: [...cited.flat(), ...fileEvidence],
      ...filesOf(fileEvidence),
      skipped: [{ path: 'logo.png', reason: 'binary', size: 1234 }],
      lines: linesOf(['claude-code', 'cursor'], 77),
    },
  ]);
}

function fileEvidenceOf(path: string, over: Partial<Evidence>): Evidence {
  const cited = {
    id: `${id(1)}:${path}#1`,
    path,
    blob: id(70),
    kind: 'agent-file',
    strength: 'weak',
    assertedBy: 'author',
  } as const;
  return { ...cited, ...over };
}

const fileEvidence: Evidence[] = [
  fileEvidenceOf('.claude/settings.json', { tool: 'claude-code', signature: 'claude-code/files' }),
  fileEvidenceOf('AGENTS.md', {
    kind: 'hidden-unicode',
    line: 3,
    column: 7,
    because: 'tag-character',
    quote: 'Be nice\\u{E0041}',
  }),
  fileEvidenceOf('src/a.ts', {
    kind: 'marker',
    line: 1,
    column: 4,
    tool: 'chatgpt',
    quote: '// Generated by ChatGPT',
    strength: 'strong',
  }),
  fileEvidenceOf('src/b.ts', {
    kind: 'denial',
    line: 2,
    disclosure: 'none',
    quote: '// SPDX-AI-Disclosure: none',
    strength: 'strong',
  }),
];

function filesOf(evidence: readonly Evidence[]): Pick<RepoReport, 'files' | 'findings'> {
  const files = evidence.map(({ id: cited, path = '', blob = null, tool, disclosure = null }) => ({
    path,
    blob,
    tools: tool === undefined ? [] : [{ id: tool }],
    disclosure,
    evidence: [cited],
  }));
  const findings = evidence
    .filter(({ kind }) => kind === 'hidden-unicode')
    .map(({ id: cited, path = '' }) => ({
      id: `hidden-unicode:${path}`,
      check: 'hidden-unicode' as const,
      code: 'hidden-text' as const,
      answer: 'fail' as const,
      severity: 'error' as const,
      path,
      line: 3,
      column: 7,
      evidence: [cited],
    }));
  return { files, findings };
}

function linesOf(keys: readonly string[], headLines: number | null): LineReport {
  const counts = { commits: 2, added: 1200, deleted: 34, surviving: headLines === null ? null : 55, recorded: 6 };
  const rows = keys.map((key) => ({ key, ...counts }));
  return {
    total: counts,
    headLines,
    uncountedFiles: 1,
    uncountedCommits: 2,
    unblamedFiles: 1,
    by: { tool: rows, model: rows, directory: rows, language: rows, month: rows },
  };
}

function highlightsOf(commits: readonly CommitReport[], evidence: readonly Evidence[]): Highlights {
  const summary = new Summary();
  for (const commit of commits)
    summary.add({ commit, evidence: evidence.filter(({ id: cited }) => commit.evidence.includes(cited)) });
  return summary.highlights();
}

function withoutTool({ tool: _, role: __, model: ___, ...rest }: Evidence): Evidence {
  return rest;
}

/** Every string that a repository, an origin, a ref or a configuration can supply is hostile. */
function hostile(): Report {
  const gap = (code: Gap['code'], n: number): Gap => ({
    code,
    subject: starting(n),
    detail: starting(n + 1),
    fix: starting(n + 2),
  });
  const attributions = ['declared', 'recorded', 'suspected', 'none'] as const;
  const evidence = Array.from({ length: 8 }, (_, n) =>
    evidenceOf(n, 1, {
      quote: starting(n),
      model: evil(n + 3),
      path: evil(n),
      signature: evil(n + 1),
      tool: `tool-${n}`,
      strength: n % 4 === 2 ? 'weak' : 'strong',
      ...(n % 2 === 0 ? { because: 'disguised' as const } : {}),
    }),
  );
  const evilFiles = (['agent-file', 'marker', 'hidden-unicode', 'denial'] as const).map((kind, n) =>
    fileEvidenceOf(starting(n), {
      kind,
      quote: starting(n + 1),
      tool: 'tool-1',
      signature: evil(n),
      because: 'tag-character',
      line: 1,
    }),
  );
  const commits = evidence.map((item, n) =>
    commitOf(
      n,
      {
        author: { name: starting(n), address: evil(n) },
        committer: { name: starting(n + 1), address: evil(n + 1) },
        subject: starting(n),
        attribution: attributions[n % 4] ?? 'none',
        denied: n > 3,
        tools: n % 4 === 3 ? [] : [{ id: `tool-${n}`, model: evil(n + 3), role: 'co-author' }],
      },
      [item],
    ),
  );
  return reportOf(
    [
      {
        ...NOTHING,
        repository: { name: starting(0), url: starting(1), objectFormat: 'sha1' },
        range: {
          ...NOTHING.range,
          expression: starting(2),
          commits: 8,
          refs: { ...NOTHING.range.refs, notes: [{ ref: evil(3), read: false }] },
        },
        complete: false,
        gaps: [
          gap('shallow-history', 0),
          gap('unknown-base', 1),
          gap('unreadable-ref', 2),
          { code: 'partial-clone', detail: evil(1), fix: evil(2) },
        ],
        totals: {
          ...NOTHING.totals,
          commits: 8,
          byAttribution: { declared: 2, recorded: 2, suspected: 2, none: 2 },
          humanAttested: 1,
          files: {
            scope: ['changes'],
            commit: id(1),
            files: 4,
            uncommitted: 0,
            agentFiles: 4,
            declaring: 4,
            hidden: 4,
            skipped: { binary: 0, lfs: 0, oversized: 0, partly: 0, special: 0, submodule: 0, symlink: 1, unreadable: 0 },
          },
        },
        tools: [0, 1].map((n) => ({
          id: `tool-${n}`,
          declared: 1,
          recorded: 1,
          suspected: 1,
          roles: { author: 1 },
          models: { [evil(n)]: 1, [starting(n + 1)]: 2 },
          firstSeen: '2026-03-01',
          lastSeen: '2026-03-02',
        })),
        commits,
        highlights: highlightsOf(commits, evidence),
        evidence: [...evidence, ...evilFiles],
        ...filesOf(evilFiles),
        skipped: [{ path: starting(3), reason: 'symlink' }],
        lines: linesOf([starting(0), evil(3)], null),
        policy: { source: evil(5), digest: `sha256:${'0'.repeat(64)}` },
      },
    ],
    { result: 'incomplete', reasons: ['shallow-history'] },
  );
}

/** More of everything than a summary shows. */
function crowded(): Report {
  const many = Array.from({ length: 60 }, (_, n) => evidenceOf(n, 1, {}));
  const commits = many.map((item, n) =>
    commitOf(n, { attribution: n % 2 === 0 ? 'declared' : 'suspected', tools: [{ id: 'claude-code', role: 'co-author' }] }, [
      item,
    ]),
  );
  const gaps = Array.from(
    { length: 25 },
    (_, n): Gap => ({ code: 'missing-object', subject: id(n), detail: 'not in this clone', fix: 'git fetch' }),
  );
  return reportOf(
    [
      {
        ...NOTHING,
        range: { ...NOTHING.range, expression: '--all', commits: 1_000_000 },
        complete: false,
        gaps,
        totals: {
          ...NOTHING.totals,
          commits: 1_000_000,
          byAttribution: { declared: 60, recorded: 0, suspected: 60, none: 999_880 },
        },
        commits,
        highlights: highlightsOf(commits, many),
        evidence: many,
      },
    ],
    { result: 'incomplete', reasons: ['missing-object'] },
  );
}

const SAMPLES: Record<string, Report> = {
  ordinary: ordinary(),
  hostile: hostile(),
  crowded: crowded(),
  empty: reportOf([NOTHING]),
  'two-repositories': reportOf([NOTHING, ...ordinary().repos]),
};
const EXTENSIONS = { text: 'txt', json: 'json', ndjson: 'ndjson', md: 'md' } satisfies Record<(typeof FORMATS)[number], string>;
const cases = Object.entries(SAMPLES).flatMap(([name, report]) => FORMATS.map((format) => [name, format, report] as const));

describe.each(cases)('%s as %s', (name, format, report) => {
  const before = JSON.stringify(report);
  const output = reporters[format](report);

  it.skipIf(name === 'crowded' && (format === 'json' || format === 'ndjson'))('is what it was', async () => {
    await expect(output).toMatchFileSnapshot(golden(`report-${name}.${EXTENSIONS[format]}`));
  });

  it('ends with one line feed, has no trailing spaces, and does not depend on the run', () => {
    if (output !== '') expect(output.endsWith('\n')).toBe(true);
    expect(output).not.toMatch(/[ \t]+\n/);
    expect(reporters[format](structuredClone(report))).toBe(output);
    expect(JSON.stringify(report)).toBe(before);
  });

  it('holds no active character and no command of a runner', () => {
    expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
    expect(runnerCommands(output)).toEqual([]);
  });
});

describe('a report of unknown origin', () => {
  /** Ids of tools are checked where they come in; a reader of a report from elsewhere cannot rely on it. */
  function withHostileIds(report: Report): Report {
    const ids = (text: string): string => text.replace(/^/, '##[error]\u001b[31m::x');
    return {
      ...report,
      repos: report.repos.map((repo) => ({
        ...repo,
        tools: repo.tools.map((tool) => ({ ...tool, id: ids(tool.id) })),
        commits: repo.commits.map((commit) => ({ ...commit, tools: commit.tools.map((use) => ({ ...use, id: ids(use.id) })) })),
      })),
    };
  }

  it.each(FORMATS)('%s is harmless even when the ids of tools are not', (format) => {
    const output = reporters[format](withHostileIds(hostile()));
    expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
    expect(runnerCommands(output)).toEqual([]);
  });
});

describe('json', () => {
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema('report.schema.json'));

  it.each(Object.entries(SAMPLES))('%s is valid and has the value it was made of', (_, report) => {
    const value: unknown = JSON.parse(reporters.json(report));
    expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
    expect(value).toEqual(report);
  });

  it('does not depend on the order of members', () => {
    const shuffled = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(shuffled)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .reverse()
                .map(([key, member]) => [key, shuffled(member)]),
            )
          : value;
    for (const report of Object.values(SAMPLES)) {
      expect(reporters.json(shuffled(report) as Report)).toBe(reporters.json(report));
      expect(reporters.ndjson(shuffled(report) as Report)).toBe(reporters.ndjson(report));
    }
  });
});

describe('ndjson', () => {
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema('commit.schema.json'));

  it.each(Object.entries(SAMPLES))('%s: every line is a valid commit with its evidence in full', (_, report) => {
    const rows = reporters.ndjson(report).split('\n').slice(0, -1);
    expect(rows).toHaveLength(report.repos.flatMap(({ commits }) => commits).length);
    for (const row of rows) {
      const value: { id: string; evidence: Evidence[] } = JSON.parse(row);
      expect(validate(value), JSON.stringify(validate.errors)).toBe(true);
      expect(value.evidence).toEqual(report.repos.flatMap((repo) => repo.evidence.filter(({ commit }) => commit === value.id)));
    }
  });
});

describe('md', () => {
  it('has the columns of its head in every row of a table', () => {
    for (const [name, report] of Object.entries(SAMPLES)) {
      let columns = 0;
      for (const row of reporters.md(report).split('\n')) {
        // A cell ends at a pipe that no backslash stands before, inside a code span, too (GFM 4.10).
        const cells = row.startsWith('|') ? row.replace(/\\\|/g, '').split('|').length : 0;
        if (columns !== 0 && cells !== 0) expect(cells, `${name}: ${row}`).toBe(columns);
        columns = cells;
      }
    }
  });

  it('has no HTML but its own, and closes it', () => {
    for (const report of Object.values(SAMPLES)) {
      const tags = withoutCode(reporters.md(report)).match(/<[a-z/!?][^>\s]*/gi) ?? [];
      for (const tag of tags) expect(['<details', '</details', '<summary', '</summary']).toContain(tag);
      expect(tags.filter((tag) => tag === '<details')).toHaveLength(tags.filter((tag) => tag === '</details').length);
    }
  });

  it('mentions nobody, links nowhere and shows no image', () => {
    const prose = withoutCode(reporters.md(hostile())).replace(/\\./g, '');
    expect(prose).not.toMatch(/@|!?\[[^\]]*\]\(|javascript:|https?:\/\//);
  });

  /** The text outside code spans and escapes. */
  function withoutCode(source: string): string {
    return source.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
  }
});

describe('text', () => {
  it('shows at most as much as a person reads', () => {
    expect(reporters.text(crowded()).split('\n').length).toBeLessThan(64);
    for (const row of reporters.text(hostile()).split('\n')) expect([...row].length).toBeLessThan(4000);
  });

  it('says complete or INCOMPLETE, and never that a person wrote something', () => {
    expect(reporters.text(ordinary())).toContain('complete');
    expect(reporters.text(crowded())).toContain('INCOMPLETE');
    for (const report of Object.values(SAMPLES)) expect(reporters.text(report)).not.toMatch(/written by (?:a )?human/i);
  });
});
