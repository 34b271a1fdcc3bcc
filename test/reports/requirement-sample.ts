import fc from 'fast-check';
import type { Evidence, Gap } from '../../src/model/evidence.js';
import { CHECKS, FINDING_CODES, type Finding, type FindingCode, type Severity } from '../../src/model/finding.js';
import type { RepoReport, Report } from '../../src/model/report.js';
import { type CitedLine, CONTROL_SEVERITIES } from '../../src/model/requirement.js';
import type { CheckReport, ControlResult, RequirementsReport } from '../../src/model/requirement-result.js';

/** Reports with security requirements, made by hand and by chance. */
export const FILE = 'security_requirements.yaml';
const id = (n: number): string => n.toString(16).padStart(4, '0').padEnd(40, 'a');

const cite = (path: string, line: number, column: number, text: string): CitedLine => ({ path, line, column, text });

export function checkOf(answer: CheckReport['answer'], because: string, cited: CitedLine[] = []): CheckReport {
  return { kind: 'pattern_absent', answer, because, cited, found: cited.length, files: 12 };
}

export function controlOf(over: Partial<ControlResult> & Pick<ControlResult, 'id' | 'answer'>): ControlResult {
  const because = over.because ?? 'as it must be';
  return {
    name: `Name of ${over.id}`,
    severity: 'high',
    owner: null,
    frameworks: [],
    line: 3,
    column: 5,
    because,
    checks: [checkOf(over.answer, because)],
    exception: null,
    ...over,
  };
}

const CODES: Partial<Record<ControlResult['answer'], FindingCode>> = {
  fail: 'control-fails',
  error: 'control-error',
  unknown: 'control-unknown',
};
const LEVELS = { critical: 'error', high: 'error', medium: 'warning', low: 'note' } as const satisfies Record<string, Severity>;

/** One finding for each control that is open, at the first line that decided it. */
export function findingOf(control: ControlResult): Finding[] {
  const { answer, exception, severity, name, because } = control;
  const code = CODES[answer];
  if (code === undefined) return [];
  const first = control.checks.filter((check) => check.answer === answer).flatMap(({ cited }) => cited)[0];
  const { path, line, column } = first ?? { path: FILE, line: control.line, column: control.column };
  return [
    {
      id: `requirements:${control.id}`,
      check: 'requirements',
      answer: answer === 'fail' ? 'fail' : 'unknown',
      severity: exception === null ? LEVELS[severity] : 'note',
      path,
      line,
      column,
      code: exception === null ? code : 'control-excepted',
      subject: control.id,
      values: { name, because, ...exception },
      evidence: [],
    },
  ];
}

export function repoOf(over: Partial<RepoReport>): RepoReport {
  return {
    repository: { name: 'owner/name', url: 'https://github.com/owner/name', objectFormat: 'sha1' },
    range: {
      expression: 'origin/main..HEAD',
      base: id(9),
      head: id(1),
      headTree: id(2),
      mergeBase: id(9),
      commits: 3,
      since: null,
      until: null,
      refs: { branches: 1, remotes: 0, tags: 0, pulls: 0, other: 0, notes: [] },
    },
    complete: true,
    gaps: [],
    totals: {
      commits: 3,
      merges: 0,
      byAttribution: { declared: 0, recorded: 0, suspected: 0, none: 3 },
      byRole: {},
      humanAttested: 0,
      attributedMerges: 0,
      files: null,
    },
    tools: [],
    commits: [],
    highlights: {
      contradicted: { count: 0, commits: [] },
      suspected: { count: 0, commits: [] },
      automation: 0,
      latest: { count: 0, commits: [] },
    },
    evidence: [],
    files: [],
    skipped: [],
    findings: [],
    lines: null,
    policy: { source: null, digest: null },
    ...over,
  };
}

export function requirementsOf(controls: ControlResult[], over: Partial<RequirementsReport> = {}): RequirementsReport {
  return { path: FILE, digest: `sha256:${'cd'.repeat(32)}`, commit: id(1), controls, change: null, ...over };
}

export const reportOf = (repos: RepoReport[], over: Partial<Report> = {}): Report => ({
  schemaVersion: '1.0',
  tool: { name: 'ai-provenance', version: '0.1.0', rulesDigest: `sha256:${'ab'.repeat(32)}` },
  result: 'fail',
  reasons: ['requirements'],
  repos,
  ...over,
});

const CONTROLS = [
  controlOf({ id: 'SEC-001', answer: 'pass', name: 'Data at rest is encrypted', frameworks: ['soc2:CC6.1', 'iso27001:A.8.24'] }),
  controlOf({
    id: 'SEC-002',
    answer: 'fail',
    name: 'No MD5',
    severity: 'critical',
    owner: 'security-team',
    frameworks: ['soc2:CC6.1', 'pci-dss:3.5.1'],
    line: 10,
    because: 'hashlib.md5 is called in 2 places',
    checks: [
      checkOf('pass', 'imports are in order', [cite('src/ok.py', 1, 1, 'import hashlib')]),
      checkOf('fail', 'hashlib.md5 is called in 2 places', [
        cite('src/sign in/été.py', 41, 7, '    hashlib.md5(password)'),
        cite('src/legacy.py', 8, 1, 'hashlib.md5(b"{0}")  # [see](https://example.org)'),
      ]),
    ],
  }),
  controlOf({
    id: 'SEC-003',
    answer: 'fail',
    name: 'Access to personal data is logged',
    severity: 'medium',
    line: 20,
    because: 'no file of 12 holds "audit.log"',
  }),
  controlOf({
    id: 'SEC-004',
    answer: 'fail',
    name: 'Dependencies are pinned',
    line: 30,
    because: 'package.json allows ^4.17.0 of lodash',
    checks: [checkOf('fail', 'package.json allows ^4.17.0 of lodash', [cite('package.json', 12, 5, '"lodash": "^4.17.0"')])],
    exception: { reason: 'the new major breaks the build, ticket 4711', approver: 'Ann Approver', until: '2027-01-31' },
  }),
  controlOf({
    id: 'SEC-005',
    answer: 'unknown',
    name: 'No open result of the scanner',
    line: 40,
    because: 'results.sarif is not in the tree',
    frameworks: ['soc2:CC6.1'],
  }),
  controlOf({
    id: 'SEC-006',
    answer: 'error',
    name: 'Secrets come from the vault',
    line: 50,
    because: "--include='.py' matches no file; did you mean '*.py'?",
  }),
  controlOf({ id: 'SEC-007', answer: 'not-applicable', because: 'no file of Go' }),
  controlOf({ id: 'SEC-008', answer: 'pass' }),
  controlOf({ id: 'SEC-009', answer: 'not-applicable', because: 'no file of Java' }),
];

const HIDDEN: Evidence = {
  id: `${id(1)}:AGENTS.md#1`,
  kind: 'hidden-unicode',
  path: 'AGENTS.md',
  blob: id(7),
  line: 3,
  column: 8,
  quote: 'Be nice\\u{e0041}',
  because: 'tag-character',
  strength: 'weak',
  assertedBy: 'author',
};

const OTHERS: Finding[] = [
  {
    id: 'hidden-unicode:AGENTS.md',
    check: 'hidden-unicode',
    answer: 'fail',
    severity: 'error',
    path: 'AGENTS.md',
    line: 3,
    column: 8,
    code: 'hidden-text',
    evidence: [HIDDEN.id],
  },
  {
    id: 'attestation-truth:ai.tools[0]',
    check: 'attestation-truth',
    answer: 'fail',
    severity: 'warning',
    path: '.ai-attestation.yaml',
    code: 'tool-not-seen',
    subject: 'ai.tools[0]',
    values: { identifier: 'cursor', declared: 4 },
    evidence: [],
  },
  {
    id: 'inventory-observed:codex',
    check: 'inventory-observed',
    answer: 'unknown',
    severity: 'warning',
    path: 'ai_inventory.yaml',
    line: 7,
    column: 3,
    code: 'never-seen',
    subject: 'codex',
    values: { tools: 'codex', complete: false },
    evidence: [],
  },
  {
    id: 'attestation-schema:',
    check: 'attestation-schema',
    answer: 'pass',
    severity: 'note',
    path: '.ai-attestation.yaml',
    code: 'not-to-the-letter',
    values: { said: 'to the letter' },
    evidence: [],
  },
];

const SHALLOW: Gap = {
  code: 'shallow-history',
  detail: 'the clone ends after 50 commits',
  fix: 'git fetch --unshallow',
};

export const ORDINARY = reportOf([
  repoOf({
    complete: false,
    gaps: [SHALLOW],
    evidence: [HIDDEN],
    findings: [...OTHERS, ...CONTROLS.flatMap(findingOf)],
    requirements: requirementsOf(CONTROLS, { change: { base: id(9), fixed: ['SEC-008'], broke: ['SEC-002'] } }),
  }),
]);

const HOLDING = [controlOf({ id: 'A-1', answer: 'pass' }), controlOf({ id: 'A-2', answer: 'not-applicable' })];

export const SAMPLES: Record<string, Report> = {
  ordinary: ORDINARY,
  holding: reportOf([repoOf({ requirements: requirementsOf(HOLDING) })], { result: 'pass', reasons: [] }),
  'without-requirements': reportOf([repoOf({ findings: OTHERS, evidence: [HIDDEN] })]),
  'two-repositories': reportOf([
    repoOf({ requirements: requirementsOf(HOLDING) }),
    repoOf({ requirements: requirementsOf(CONTROLS), findings: CONTROLS.flatMap(findingOf) }),
    repoOf({ repository: { name: null, url: null, objectFormat: 'sha1' } }),
  ]),
};

/** What has ever been active in a terminal, a CI log, Markdown, XML, JSON or a viewer of SARIF. */
export const EVIL = [
  '::error::pwned',
  '\u00A0::add-mask::x',
  '##[error]pwned',
  'a ::error::x ::warning::y '.repeat(12),
  '\u001b[31mred\u001b]8;;https://evil.example\u0007',
  '\u202Etxt.exe\u2066\u200B\uFEFF\u00AD\u{E0041}',
  'a\nb\r\n::warning::c\u2028##[group]d\u0085e\u0000',
  '</details><script>alert(1)</script><!-- ]]> &amp; &#0; -->',
  '"\' /><testcase name="x"/>',
  '[x](javascript:alert(1)) [y\\](1) ![x](https://evil.example/x.png)',
  '{0} {{1}} %SRCROOT% }{',
  '@everyone #1 | cell | `code` ``more`` ```',
  '\uD800\uFFFE\uFFFF',
  '../../etc/passwd',
  '/etc/passwd',
  'C:\\Windows\\x',
  'https://user:secret@evil.example/x?y#z',
  '//evil.example/x',
  '%2e%2e/%00',
  '$(touch x); rm -rf `~`',
  '😀'.repeat(300),
  ':',
  '',
  ' ',
  'hidden-unicode',
  'requirements',
  'x'.repeat(5000),
];

const text = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...EVIL) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...EVIL), { maxLength: 3 }).map((parts) => parts.join(' ')) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 40 }) },
  { weight: 1, arbitrary: fc.constantFrom('SEC-001', 'SEC-002', 'src/a.ts', 'AGENTS.md') },
);
const position = fc.integer({ min: 1, max: 100_000 });
const answer = fc.constantFrom('pass', 'fail', 'unknown', 'not-applicable', 'error' as const);
const severity = fc.constantFrom(...CONTROL_SEVERITIES);

const citedLine: fc.Arbitrary<CitedLine> = fc.record({ path: text, line: position, column: position, text });
const checkReport: fc.Arbitrary<CheckReport> = fc.record({
  kind: text,
  answer,
  because: text,
  cited: fc.array(citedLine, { maxLength: 4 }),
  found: fc.nat(30),
  files: fc.nat(),
});

const control: fc.Arbitrary<ControlResult> = fc.record({
  id: text,
  name: text,
  severity,
  owner: fc.option(text),
  frameworks: fc.array(text, { maxLength: 25 }),
  line: position,
  column: position,
  answer,
  because: text,
  checks: fc.array(checkReport, { maxLength: 3 }),
  exception: fc.option(fc.record({ reason: text, approver: text, until: text })),
});

const finding: fc.Arbitrary<Finding> = fc.record(
  {
    id: text,
    check: fc.constantFrom(...CHECKS),
    answer: fc.constantFrom('pass', 'fail', 'unknown', 'not-applicable' as const),
    severity: fc.constantFrom('error', 'warning', 'note' as const),
    path: text,
    line: position,
    column: position,
    code: fc.constantFrom(...FINDING_CODES),
    subject: text,
    values: fc.dictionary(fc.constantFrom('name', 'because', 'reason', 'said', 'tool', 'model', 'status'), text),
    evidence: fc.array(fc.constantFrom('e1', 'e2'), { maxLength: 1 }),
  },
  { requiredKeys: ['id', 'check', 'answer', 'severity', 'path', 'code', 'evidence'] },
);

const gap: fc.Arbitrary<Gap> = fc.record(
  {
    code: fc.constantFrom('shallow-history', 'unknown-base', 'unreadable-file' as const),
    subject: text,
    detail: text,
    fix: text,
  },
  { requiredKeys: ['code', 'detail', 'fix'] },
);

const repo: fc.Arbitrary<RepoReport> = fc
  .record({
    name: fc.option(text),
    url: fc.option(fc.oneof(text, fc.constant('https://user:secret@example.org/a b/ü.git?token=secret#x'))),
    expression: text,
    complete: fc.boolean(),
    gaps: fc.array(gap, { maxLength: 12 }),
    quotes: fc.tuple(text, text),
    findings: fc.array(finding, { maxLength: 8 }),
    controls: fc.option(fc.array(control, { maxLength: 8 })),
    path: text,
    change: fc.option(fc.record({ base: text, fixed: fc.array(text), broke: fc.array(text) })),
  })
  .map(({ name, url, expression, complete, gaps, quotes, findings, controls, path, change }) =>
    repoOf({
      repository: { name, url, objectFormat: 'sha1' },
      range: { ...repoOf({}).range, expression },
      complete,
      gaps,
      evidence: quotes.map((quote, at) => ({ ...HIDDEN, id: `e${at + 1}`, quote })),
      findings: [...findings, ...(controls ?? []).flatMap(findingOf)],
      ...(controls === null ? {} : { requirements: requirementsOf(controls, { path, change }) }),
    }),
  );

/** Hostile text in every place where a report has text from a repository, a file or an origin. */
export const anyReport: fc.Arbitrary<Report> = fc
  .record({ repos: fc.array(repo, { maxLength: 3 }), version: text })
  .map(({ repos, version }) =>
    reportOf(repos, { tool: { name: 'ai-provenance', version, rulesDigest: `sha256:${'ab'.repeat(32)}` } }),
  );

/** The same value with the members of every object in reverse order. */
export function reversed(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reversed);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .reverse()
      .map(([key, member]) => [key, reversed(member)]),
  );
}
