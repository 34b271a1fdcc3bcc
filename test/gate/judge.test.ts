import { describe, expect, it } from 'vitest';
import { checks } from '../../src/checks/index.js';
import { judge } from '../../src/judge.js';
import type { Analysis, Part } from '../../src/model/check.js';
import type { Gap } from '../../src/model/evidence.js';
import { CHECKS, type Finding } from '../../src/model/finding.js';
import { type FileTotals, type RepoReport, SKIP_REASONS } from '../../src/model/report.js';
import { DEFAULT_POLICY } from '../../src/policy.js';
import { sentenceOf } from '../../src/reports/text-findings.js';
import { repoOf } from '../reports/requirement-sample.js';

const GAP: Gap = { code: 'missing-object', detail: 'gone', fix: 'fetch it' };
const NO_GAPS: Record<Part, Gap[]> = { commits: [], attestation: [], inventory: [], requirements: [], impact: [], policy: [] };

function withFiles(repo: RepoReport): RepoReport {
  const skipped = Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 0])) as FileTotals['skipped'];
  const files: FileTotals = {
    scope: ['tree'],
    commit: null,
    files: 3,
    uncommitted: 0,
    agentFiles: 1,
    declaring: 0,
    hidden: 0,
    skipped,
  };
  return { ...repo, totals: { ...repo.totals, files } };
}

function analysis(parts: Partial<Analysis> = {}): Analysis {
  const absent = (path: string) => ({ path, commit: null, state: 'absent' as const, problems: [] });
  return {
    repo: withFiles(repoOf({})),
    found: [],
    documents: { attestation: absent('a.yaml'), inventory: absent('i.yaml'), requirements: absent('r.yaml') },
    policyChanges: [],
    today: '2026-03-01',
    gaps: NO_GAPS,
    ...parts,
  };
}

const hidden = (severity: Finding['severity']): Finding => ({
  id: 'hidden-unicode:x:AGENTS.md',
  check: 'hidden-unicode',
  code: 'hidden-text',
  answer: 'fail',
  severity,
  path: 'AGENTS.md',
  evidence: ['x:AGENTS.md#1'],
});

describe('every check', () => {
  it('stands under its own id, in the order of the ids, and has words', () => {
    expect(Object.keys(checks)).toEqual([...CHECKS]);
    for (const [id, check] of Object.entries(checks)) {
      expect(check.id).toBe(id);
      expect(check.title).toMatch(/^[A-Z]/);
      expect(check.why).toMatch(/^[A-Z].*\.$/);
      expect(check.fix).not.toMatch(/^[A-Z].*\.$/);
    }
  });

  it('answers, whatever there is, with a sentence and an id that nobody else has', () => {
    for (const state of ['absent', 'read', 'unreadable', 'missing'] as const) {
      const document = { path: 'x.yaml', commit: null, state, problems: [{ line: 1, column: 2, message: 'wrong' }] };
      const findings = judge(
        analysis({ documents: { attestation: document, inventory: document, requirements: document } }),
        DEFAULT_POLICY,
      );
      expect(new Set(findings.map(({ check }) => check))).toEqual(new Set(CHECKS));
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      for (const finding of findings) expect(sentenceOf(finding), finding.id).not.toMatch(/undefined|null/);
    }
  });
});

describe('an answer that cites nothing', () => {
  const answers = (gaps: Partial<Record<Part, Gap[]>>, parts: Partial<Analysis> = {}) =>
    Object.fromEntries(
      judge(analysis({ ...parts, gaps: { ...NO_GAPS, ...gaps } }), {
        ...DEFAULT_POLICY,
        disclosure: { ...DEFAULT_POLICY.disclosure, require: 'any', forbid: ['footer'] },
      }).map(({ check, answer }) => [check, answer]),
    );

  it('is unknown where its check reads something that could not be seen, and only there', () => {
    expect(answers({})).toMatchObject({ disclosure: 'not-applicable', 'forbidden-forms': 'pass', 'policy-change': 'pass' });
    expect(answers({ commits: [GAP] })).toMatchObject({
      disclosure: 'unknown',
      'forbidden-forms': 'unknown',
      'hidden-unicode': 'unknown',
      'policy-change': 'pass',
      // Nobody has an inventory: what commits are missing changes nothing about that.
      'inventory-approval': 'not-applicable',
    });
    expect(answers({ inventory: [GAP] })).toMatchObject({ 'inventory-approval': 'unknown' });
    expect(answers({ policy: [GAP] })).toMatchObject({ disclosure: 'not-applicable', 'policy-change': 'unknown' });
  });

  it('stays as it is when it cites something: a fault that was seen is a fault', () => {
    expect(answers({ commits: [GAP] }, { found: [hidden('error')] })).toMatchObject({ 'hidden-unicode': 'fail' });
  });
});

describe('the severity of a section', () => {
  const severities = (severity: 'error' | 'warning' | 'note' | 'none', of: Finding['severity']) =>
    judge(analysis({ found: [hidden(of)] }), { ...DEFAULT_POLICY, hiddenUnicode: { severity } })
      .filter(({ check, answer }) => check === 'hidden-unicode' && answer === 'fail')
      .map((finding) => finding.severity);

  it.each([
    ['error', 'error', ['error']],
    ['error', 'warning', ['warning']],
    ['warning', 'error', ['warning']],
    ['note', 'error', ['note']],
    ['none', 'error', []],
  ] as const)('%s makes of a fault at %s %j', (limit, severity, expected) => {
    expect(severities(limit, severity)).toEqual(expected);
  });
});

describe('the severity of one check', () => {
  const severities = (own: 'error' | 'warning' | 'note' | 'none', of: Finding['severity']) =>
    judge(analysis({ found: [hidden(of)] }), {
      ...DEFAULT_POLICY,
      hiddenUnicode: { severity: 'warning' },
      checks: { 'hidden-unicode': own },
    })
      .filter(({ check, answer }) => check === 'hidden-unicode' && answer === 'fail')
      .map((finding) => finding.severity);

  it.each([
    ['error', 'warning', ['error']],
    ['warning', 'error', ['warning']],
    ['note', 'error', ['note']],
    ['error', 'note', ['note']],
    ['none', 'error', []],
  ] as const)('%s makes of a fault at %s %j, whatever its section says', (own, severity, expected) => {
    expect(severities(own, severity)).toEqual(expected);
  });
});
