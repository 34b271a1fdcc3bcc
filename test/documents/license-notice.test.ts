import { describe, expect, it } from 'vitest';
import { levelOf, tierOf } from '../../src/documents/license-notice.js';
import { bytesOf, read, told } from './read.js';

const FILE = 'ai-license-notice.yaml';
const notice = (percentage: unknown, assisted: unknown, total: unknown, more = ''): string => `\
# Made by hand
schema: https://oss.korext.com/ai-license/schema
version: '1.0'
notice_generated: '2026-04-16T06:06:52.697Z'
ai_provenance:
  assisted_commits: ${assisted}
  total_commits: ${total}
  percentage: ${percentage}
tools_used:
  - name: Cursor
    identifier: cursor
  - identifier: claude-code
  - aider
${more}`;

describe('the level of a percentage', () => {
  it.each([
    [0, 'NONE'],
    [0.1, 'LOW'],
    [1, 'LOW'],
    [25, 'LOW'],
    [25.1, 'MODERATE'],
    [26, 'MODERATE'],
    [60, 'MODERATE'],
    [60.5, 'HIGH'],
    [99, 'HIGH'],
    [99.9, 'HIGH'],
    [100, 'FULL'],
  ])('%f is %s', (percentage, level) => {
    expect(levelOf(percentage)).toBe(level);
  });
});

describe('the tier of a governance part', () => {
  it.each<[string, unknown, string]>([
    ['nothing', undefined, 'UNGOVERNED'],
    ['nulls', { engine: null, last_scan: null, proof_bundle_url: null }, 'UNGOVERNED'],
    ['a scan without an engine', { last_scan: '2026-04-01T00:00:00Z' }, 'UNGOVERNED'],
    ['an engine that never scanned', { engine: 'x' }, 'UNGOVERNED'],
    ['an engine and a scan', { engine: 'x', last_scan: '2026-04-01T00:00:00Z' }, 'SCANNED'],
    ['a proof bundle', { engine: 'x', last_scan: 'y', proof_bundle_url: 'https://example.org/p' }, 'ATTESTED'],
    ['its other name', { engine: 'x', verification_url: 'https://example.org/p' }, 'ATTESTED'],
    ['a proof bundle of no engine', { engine: '', proof_bundle_url: 'https://example.org/p' }, 'UNGOVERNED'],
    ['a list', ['engine'], 'UNGOVERNED'],
  ])('of %s', (_, governance, tier) => {
    expect(tierOf(governance)).toBe(tier);
  });
});

describe('a notice', () => {
  it('gives its figures', () => {
    const document = read(FILE, notice(15.4, 127, 823));
    expect(document).toMatchObject({ format: 'ai-license-notice', version: '1.0', state: 'consistent', problems: [] });
    expect(document.facts).toEqual({
      generated: '2026-04-16T06:06:52.697Z',
      commits: 823,
      assisted: 127,
      percentage: 15.4,
      level: 'LOW',
      tier: 'UNGOVERNED',
      tools: ['Cursor', 'claude-code', 'aider'],
    });
  });

  it('is compared with git field by field', () => {
    const verified = { commits: 12, assisted: 3, percentage: 25 };
    expect(told(read(FILE, notice(25, 3, 12), { verified }))).toEqual([]);
    const other = read(FILE, notice(0, 0, 10), { verified });
    expect(other.state).toBe('differs');
    expect(told(other)).toEqual([
      '7:18 fail/error ai_provenance.total_commits: says 10, git says 12',
      '6:21 fail/error ai_provenance.assisted_commits: says 0, git says 3',
      '8:15 fail/error ai_provenance.percentage: says 0, git says 25',
    ]);
    expect(told(read(FILE, notice(33.33, 1, 3), { verified: { commits: 3, assisted: 1, percentage: 33.3 } }))).toEqual([]);
  });

  it('is compared with the text for people', () => {
    const text = (level: string, percentage: number, assisted: number): string =>
      `AI ASSISTED PORTIONS: ${level} (${percentage}%)\nAssisted Commits: ${assisted}\r\nTotal Commits: 12\nPercentage: ${percentage}%\n`;
    const beside = (content: string) => ({ contentOf: (path: string) => (path === 'AI-LICENSE' ? bytesOf(content) : null) });
    expect(told(read(FILE, notice(25, 3, 12), beside(text('LOW', 25, 3))))).toEqual([]);
    expect(told(read(FILE, notice(25, 3, 12), beside('AI ASSISTED PORTIONS: \nTotal Commits: Unknown\n')))).toEqual([]);
    expect(told(read(FILE, notice(25, 3, 12), beside(text('NONE', 0, 0))))).toEqual([
      '8:15 fail/warning ai_provenance.percentage: says LOW, and also NONE in AI-LICENSE',
      '6:21 fail/warning ai_provenance.assisted_commits: says 3, and also 0 in AI-LICENSE',
      '8:15 fail/warning ai_provenance.percentage: says 25, and also 0 in AI-LICENSE',
    ]);
  });

  it.each<[string, string, string[]]>([
    [
      'a share of its own',
      notice(20, 3, 12),
      ['8:15 fail/warning ai_provenance.percentage: says 20 %, but its own counts give 25 %'],
    ],
    [
      'a share of nothing',
      notice(20, 0, 0),
      ['8:15 fail/warning ai_provenance.percentage: says 20 %, but its own counts give 0 %'],
    ],
    [
      'more assisted than all',
      notice(100, 13, 12),
      ['6:21 fail/warning ai_provenance.assisted_commits: says that 13 of only 12 commits are assisted'],
    ],
    ['more than all there is', notice(101, 12, 12), ['8:15 fail/warning: ai_provenance.percentage must be <= 100']],
    ['less than nothing', notice(-500, 0, 12), ['8:15 fail/warning: ai_provenance.percentage must be >= 0']],
    ['half a commit', notice(0, 0.5, 12), ['6:21 fail/warning: ai_provenance.assisted_commits must be integer']],
    ['words', notice('"25"', 3, 12), ['8:15 fail/warning: ai_provenance.percentage must be number']],
    [
      'a tier without grounds',
      notice(25, 3, 12, 'governance: {tier: ATTESTED, engine: null}\n'),
      ['14:20 fail/warning governance.tier: says ATTESTED, and also what makes it UNGOVERNED'],
    ],
    [
      'another version',
      notice(25, 3, 12).replace("'1.0'", "'2.0'"),
      ['3:10 unknown/warning version: is an AI license notice of version 2.0, which is not read'],
    ],
    [
      'a version that is a number',
      notice(25, 3, 12).replace("'1.0'", '1.0'),
      ['3:10 unknown/warning version: is an AI license notice of version 1, which is not read'],
    ],
    [
      'no version',
      notice(25, 3, 12).replace("version: '1.0'\n", ''),
      ['2:1 unknown/warning version: is an AI license notice that names no version, which is not read'],
    ],
    [
      'the schema of another format',
      notice(25, 3, 12).replace('ai-license/schema', 'ai-attestation/schema'),
      [
        '2:9 unknown/warning schema: is an AI license notice of version 1.0 of https://oss.korext.com/ai-attestation/schema, which is not read',
      ],
    ],
    [
      'two documents',
      `${notice(25, 3, 12)}---\na: 1\n`,
      ['14:1 fail/warning: more than one document (keep one document, without --- in the middle)'],
    ],
    ['nothing', '', ['1:1 fail/warning: the document is empty']],
    ['a list', '- 1\n', ['1:1 unknown/warning schema: is an AI license notice that names no version, which is not read']],
  ])('with %s is told', (_, text, expected) => {
    expect(told(read(FILE, text))).toEqual(expected);
  });
});
