import type { AttestationClaims, AttestationReport } from '../../src/model/attestation.js';
import type { CommitReport, RepoReport, Report } from '../../src/model/report.js';
import { Summary } from '../../src/summary.js';

export const TOOL: Report['tool'] = { name: 'ai-provenance', version: '0.1.0', rulesDigest: `sha256:${'ab'.repeat(32)}` };
export const BASE = 'b'.repeat(40);
export const HEAD = '1a2b3c4d'.repeat(5);

export const claims = (over: Partial<AttestationClaims> = {}): AttestationClaims => ({
  owner: 'owner',
  name: 'name',
  url: 'https://github.com/owner/name',
  generated: '2026-11-20T10:00:00+01:00',
  from: '2026-01-01T00:00:00Z',
  to: '2026-11-20T08:00:00Z',
  commits: 412,
  assistedCommits: 95,
  percentage: 23.1,
  tools: [
    { name: 'Claude Code', identifier: 'claude-code', commits: 80, firstSeen: '2026-02-01', lastSeen: '2026-11-19' },
    { name: 'Cursor', identifier: 'cursor', commits: 15, firstSeen: null, lastSeen: null },
  ],
  ...over,
});

export const attested = (over: Partial<AttestationReport> = {}): AttestationReport => ({
  path: '.ai-attestation.yaml',
  digest: `sha256:${'cd'.repeat(32)}`,
  version: '1.1',
  declared: claims(),
  recomputed: claims(),
  range: { source: 'object-ids', base: BASE, head: HEAD, merges: false },
  behind: { commits: 2, assisted: 1, onlyDocuments: false },
  ...over,
});

export const repository = (over: Partial<RepoReport> = {}): RepoReport => ({
  repository: { name: 'Owner/Name.js', url: 'https://github.com/Owner/Name.js', objectFormat: 'sha1' },
  range: {
    expression: `${BASE}..${HEAD}`,
    base: BASE,
    head: HEAD,
    headTree: 'c'.repeat(40),
    mergeBase: BASE,
    commits: 430,
    since: null,
    until: null,
    refs: { branches: 1, remotes: 0, tags: 0, pulls: 0, other: 0, notes: [] },
  },
  complete: true,
  gaps: [],
  totals: {
    commits: 430,
    merges: 18,
    byAttribution: { declared: 90, recorded: 5, suspected: 3, none: 332 },
    byRole: { 'co-author': 80, author: 15 },
    humanAttested: 1,
    attributedMerges: 0,
    files: null,
  },
  tools: [
    {
      id: 'cursor',
      declared: 15,
      recorded: 0,
      suspected: 1,
      roles: { author: 15 },
      models: { 'claude-opus-4-5': 2 },
      firstSeen: null,
      lastSeen: null,
    },
    {
      id: 'claude-code',
      declared: 75,
      recorded: 5,
      suspected: 0,
      roles: { 'co-author': 80, assistant: 1 },
      models: { 'claude-opus-4-5': 60, 'gpt-5.5': 1 },
      firstSeen: '2026-02-01',
      lastSeen: '2026-11-19',
    },
    { id: 'devin', declared: 0, recorded: 0, suspected: 2, roles: {}, models: {}, firstSeen: null, lastSeen: null },
  ],
  commits: [],
  highlights: new Summary().highlights(),
  evidence: [],
  files: [],
  skipped: [],
  findings: [],
  lines: null,
  policy: { source: null, digest: null },
  ...over,
});

export const commitOf = (id: string, over: Partial<CommitReport> = {}): CommitReport => ({
  id,
  author: { name: 'Ann Author', address: 'ann@example.org' },
  committer: { name: 'Carl Committer', address: 'carl@example.org' },
  date: '2026-03-01T12:00:00Z',
  subject: 'Change something',
  merge: false,
  signature: null,
  attribution: 'declared',
  denied: false,
  tools: [],
  evidence: [],
  ...over,
});

/** Everything that has ever been active in one of our channels. */
export const EVIL = [
  '::error::pwned',
  '##[error]pwned',
  '\u001b[31mred\u001b]8;;https://evil.example\u0007',
  '\u202Etxt.exe\u2066',
  '\u200B\uFEFF\u00AD\u{E0041}',
  'a\nb\r\n::warning::c\u2028##[group]d\u0085e\u0000',
  '</svg><script>alert(1)</script><!-- ]]> &amp; &#0; "\'',
  'javascript:alert(1)',
  'urn:cdx:x',
  '\uD800',
  '\uFFFE\uFFFF',
  '100 % ü',
];
