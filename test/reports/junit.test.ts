import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { Report } from '../../src/model/report.js';
import { renderJunit } from '../../src/reports/junit.js';
import { activeCharacters, runnerCommands } from './channels.js';
import {
  anyReport,
  checkOf,
  controlOf,
  EVIL,
  ORDINARY,
  repoOf,
  reportOf,
  requirementsOf,
  reversed,
  SAMPLES,
} from './requirement-sample.js';
import { parseXml, type XmlElement } from './xml.js';

const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname;
const suitesOf = (report: Report): XmlElement[] => parseXml(renderJunit(report)).children;
const casesOf = (suite: XmlElement | undefined): XmlElement[] => suite?.children.filter(({ name }) => name === 'testcase') ?? [];
/** What readers make of a case: its first element that is no output, or a pass. */
const outcomeOf = (one: XmlElement): string =>
  one.children.find(({ name }) => ['failure', 'error', 'skipped'].includes(name))?.name ?? 'passed';
const exception = { reason: 'ticket 4711', approver: 'Ann', until: '2027-01-31' };

describe.each(Object.entries(SAMPLES))('%s', (name, report) => {
  it('is what it was', async () => {
    await expect(renderJunit(report)).toMatchFileSnapshot(golden(`junit-${name}.xml`));
  });
});

describe('a control', () => {
  it.each<[string, Parameters<typeof controlOf>[0]]>([
    ['passed', { id: 'A', answer: 'pass' }],
    ['failure', { id: 'A', answer: 'fail' }],
    ['error', { id: 'A', answer: 'unknown' }],
    ['error', { id: 'A', answer: 'error' }],
    ['skipped', { id: 'A', answer: 'not-applicable' }],
    ['skipped', { id: 'A', answer: 'fail', exception }],
    ['passed', { id: 'A', answer: 'pass', exception }],
  ])('is %s: %j', (outcome, over) => {
    const [suite] = suitesOf(reportOf([repoOf({ requirements: requirementsOf([controlOf(over)]) })]));
    expect(casesOf(suite).map(outcomeOf)).toEqual([outcome]);
  });

  it('has its place, its reason and the lines that decided it', () => {
    const [failed] = casesOf(suitesOf(ORDINARY)[0]).filter(({ attributes }) => attributes.name === 'SEC-002 No MD5');
    expect(failed?.attributes).toEqual({
      classname: 'security_requirements.yaml',
      name: 'SEC-002 No MD5',
      file: 'security_requirements.yaml',
      line: '10',
    });
    const [failure] = failed?.children ?? [];
    expect(failure?.attributes).toEqual({ message: 'hashlib.md5 is called in 2 places', type: 'critical' });
    expect(failure?.text.trim().split('\n')).toEqual([
      'hashlib.md5 is called in 2 places',
      'severity: critical',
      'owner: security-team',
      'frameworks: soc2:CC6.1, pci-dss:3.5.1',
      'src/sign in/été.py:41:7  hashlib.md5(password)',
      'src/legacy.py:8:1  hashlib.md5(b"{0}")  # [see](https://example.org)',
      'fix: ai-provenance requirements show SEC-002',
    ]);
  });

  it('that was accepted says by whom, until when, and that it fails', () => {
    const requirements = requirementsOf([controlOf({ id: 'A', answer: 'fail', because: 'found', exception })]);
    const [one] = casesOf(suitesOf(reportOf([repoOf({ requirements })]))[0]);
    expect(one?.children[0]?.attributes.message).toBe('FAILS, accepted by Ann until 2027-01-31: ticket 4711 (found)');
  });
});

describe('findings', () => {
  const finding: Finding = {
    id: 'x',
    check: 'hidden-unicode',
    answer: 'fail',
    severity: 'error',
    path: 'AGENTS.md',
    code: 'hidden-text',
    evidence: [],
  };

  it.each<[string, Partial<Finding>]>([
    ['failure', {}],
    ['failure', { severity: 'warning' }],
    ['skipped', { severity: 'note' }],
    ['error', { answer: 'unknown' }],
    ['error', { answer: 'unknown', severity: 'note' }],
    ['passed', { answer: 'pass' }],
    ['skipped', { answer: 'not-applicable' }],
    ['skipped', { check: 'requirements', code: 'control-excepted' }],
  ])('are %s: %j', (outcome, over) => {
    const cases = casesOf(suitesOf(reportOf([repoOf({ findings: [{ ...finding, ...over }] })]))[0]);
    expect(cases.slice(1).map(outcomeOf)).toEqual([outcome]);
  });

  it('of controls are not told twice', () => {
    const [requirements, others] = suitesOf(ORDINARY);
    expect(casesOf(requirements)).toHaveLength(9);
    expect(casesOf(others).map(({ attributes }) => attributes.classname)).toEqual([
      'completeness',
      'hidden-unicode',
      'attestation-schema',
      'attestation-truth',
      'inventory-observed',
    ]);
  });

  it('of one name are told apart, and a line that moves changes no name', () => {
    const names = (...lines: number[]): (string | undefined)[] => {
      const findings = lines.map((line) => ({ ...finding, id: `x${line}`, line }));
      return casesOf(suitesOf(reportOf([repoOf({ findings })]))[0]).map(({ attributes }) => attributes.name);
    };
    expect(names(1, 2).slice(1)).toEqual(['AGENTS.md hidden-text', 'AGENTS.md hidden-text #2']);
    expect(names(7, 9)).toEqual(names(1, 2));
    const controls = ['A', 'A #2', 'A'].map((name) => controlOf({ id: 'X', name, answer: 'fail' }));
    const cases = casesOf(suitesOf(reportOf([repoOf({ requirements: requirementsOf(controls) })]))[0]);
    expect(cases.map(({ attributes }) => attributes.name)).toEqual(['X A', 'X A #2', 'X A #3']);
  });

  it.each<[string, Partial<Report['repos'][0]>]>([
    ['passed', {}],
    ['error', { complete: false }],
    ['error', { gaps: [{ code: 'shallow-history', detail: 'd', fix: 'f' }] }],
  ])('begin with whether everything could be seen: %s', (outcome, over) => {
    expect(casesOf(suitesOf(reportOf([repoOf(over)]))[0]).map(outcomeOf)).toEqual([outcome]);
  });
});

describe('any report', () => {
  const NAMES = ['testsuites', 'testsuite', 'properties', 'property', 'testcase', 'failure', 'error', 'skipped', 'system-out'];
  const all = (element: XmlElement): XmlElement[] => [element, ...element.children.flatMap(all)];

  it('is well-formed, counts what it holds, is harmless and depends on nothing else', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const output = renderJunit(report);
        const root = parseXml(output);
        for (const element of all(root)) {
          expect(NAMES).toContain(element.name);
          if (!['testsuites', 'testsuite'].includes(element.name)) continue;
          const cases = all(element).filter(({ name }) => name === 'testcase');
          const keys = new Set(cases.map(({ attributes }) => `${attributes.classname}\n${attributes.name}`));
          if (element.name === 'testsuite') expect(keys.size).toBe(cases.length);
          const count = (outcome: string): string => String(cases.filter((one) => outcomeOf(one) === outcome).length);
          const { tests, failures, errors, skipped } = element.attributes;
          expect({ tests, failures, errors, skipped }).toEqual({
            tests: String(cases.length),
            failures: count('failure'),
            errors: count('error'),
            skipped: count('skipped'),
          });
        }
        const controls = report.repos.flatMap(({ requirements }) => requirements?.controls ?? []);
        const failed = controls.filter(({ answer, exception: accepted }) => answer === 'fail' && accepted === null);
        expect(Number(root.attributes.failures)).toBeGreaterThanOrEqual(failed.length);
        expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
        expect(runnerCommands(output)).toEqual([]);
        expect(output).not.toMatch(/[ \t]+\n/);
        expect(renderJunit(reversed(report) as Report)).toBe(output);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('holds every text as one line of its own', () => {
    const lines = EVIL.map((text, n) => ({ path: `src/${n}`, line: 1, column: 1, text }));
    const control = controlOf({ id: 'A', answer: 'fail', checks: [checkOf('fail', 'found', lines)] });
    const [one] = casesOf(suitesOf(reportOf([repoOf({ requirements: requirementsOf([control]) })]))[0]);
    const rows = one?.children[0]?.text.trim().split('\n') ?? [];
    expect(rows.filter((row) => row.startsWith('src/'))).toHaveLength(EVIL.length);
    for (const row of rows) expect([...row].length).toBeLessThan(6000);
  });

  it('is cut at 25 000 cases, which is an error and no pass', () => {
    const controls = Array.from({ length: 25_010 }, (_, n) => controlOf({ id: `A-${n}`, answer: 'pass', checks: [] }));
    const [suite] = suitesOf(reportOf([repoOf({ requirements: requirementsOf(controls) })]));
    expect(casesOf(suite)).toHaveLength(25_001);
    expect(suite?.attributes.errors).toBe('1');
    expect(casesOf(suite).at(-1)?.children[0]?.attributes.message).toBe('10 more than this format takes, see the JSON report');
  });
});
