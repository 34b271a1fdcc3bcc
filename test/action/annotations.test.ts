import { describe, expect, it } from 'vitest';
import { annotationsOf } from '../../src/action/annotations.js';
import type { Gap } from '../../src/model/evidence.js';
import type { Finding } from '../../src/model/finding.js';
import type { RepoReport, Report } from '../../src/model/report.js';

function finding(n: number, more: Partial<Finding>): Finding {
  const id = `hidden-unicode:${String(n).padStart(2, '0')}`;
  return { id, check: 'hidden-unicode', answer: 'fail', severity: 'error', path: '', code: 'hidden-text', evidence: [], ...more };
}

function reportOf(findings: Finding[], gaps: Gap[] = []): Report {
  return { repos: [{ findings, gaps } as unknown as RepoReport] } as unknown as Report;
}

const many = (count: number, more: Partial<Finding>): Finding[] => Array.from({ length: count }, (_, n) => finding(n, more));
const GAP: Gap = { code: 'unknown-base', detail: 'not there', fix: 'fetch it' };

describe('annotations', () => {
  it('are the worst nine errors and nine warnings', () => {
    const { shown, left } = annotationsOf(reportOf([...many(20, { severity: 'warning' }), ...many(15, {})]), () => false);
    expect(shown.map(({ level }) => level)).toEqual([...Array(9).fill('error'), ...Array(9).fill('warning')]);
    expect(left).toBe(17);
  });

  it('leave out what passes, does not apply, or is a note', () => {
    const quiet = [...many(1, { answer: 'pass' }), ...many(1, { answer: 'not-applicable' }), ...many(1, { severity: 'note' })];
    expect(annotationsOf(reportOf(quiet), () => true)).toEqual({ shown: [], left: 0 });
  });

  it('tell a fail first, then what was not seen, then what was not decided', () => {
    const { shown } = annotationsOf(reportOf([finding(1, { answer: 'unknown' }), finding(2, {})], [GAP]), () => false);
    expect(shown.map(({ message }) => message)).toEqual([
      expect.not.stringContaining('not decided'),
      expect.stringMatching(/^not there\. Fix: fetch it$/),
      expect.stringMatching(/^not decided: /),
    ]);
  });

  it('have a place only where there is a file whose name can be written', () => {
    const placed = (path: string): unknown =>
      annotationsOf(reportOf([finding(1, { path, line: 3, column: 2 })]), (name) => name !== 'gone.js').shown[0];
    expect(placed('a.js')).toMatchObject({ place: { file: 'a.js', startLine: 3, startColumn: 2 } });
    expect(placed('gone.js')).toMatchObject({ place: null, message: expect.stringMatching(/^gone\.js: /) });
    for (const path of ['##[error]x', '::error::x', 'a\nb', 'a\u202eb']) {
      const mark = placed(path) as { place: unknown; message: string };
      expect(mark.place).toBeNull();
      expect(mark.message).not.toMatch(/##\[|^::|[\n\u202e]/);
    }
  });
});
