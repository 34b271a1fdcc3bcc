import { describe, expect, it } from 'vitest';
import { SourceFile } from '../../src/requirements/check.js';
import { scannerCheck } from '../../src/requirements/checks/scanner.js';

const TREE = { paths: [], links: [], today: '2026-01-01', dependencies: () => ({ packages: [], unread: [] }), lines: () => null };

function answerOf(log: unknown, check: Partial<Parameters<typeof scannerCheck>[0]> = {}) {
  const made = scannerCheck({ sarif: 'scan.sarif', rule: 'sqli', level: 'warning', ...check });
  const file = new SourceFile('scan.sarif', Buffer.from(typeof log === 'string' ? log : JSON.stringify(log)));
  const value = made.look(file);
  return made.conclude(value === null ? [] : [{ path: 'scan.sarif', value }], 1, TREE);
}

const run = (results: unknown, rules: unknown = []) => ({ version: '2.1.0', runs: [{ tool: { driver: { rules } }, results }] });
const open = { ruleId: 'sqli', level: 'error', locations: [place('src/a.ts', 7)] };

function place(uri: unknown, startLine: unknown) {
  return { physicalLocation: { artifactLocation: { uri }, region: { startLine } } };
}

const extended = {
  version: '2.1.0',
  runs: [
    {
      tool: { driver: { rules: [] }, extensions: [{ rules: [{ id: 'sqli', defaultConfiguration: { level: 'error' } }] }] },
      results: [{ ruleId: 'sqli', ruleIndex: 0, rule: { id: 'sqli', index: 0, toolComponent: { index: 0 } } }],
    },
  ],
};

describe('results of a scanner', () => {
  it.each<[string, unknown, string, object?]>([
    ['no results', run([]), 'pass'],
    ['an open result', run([open]), 'fail'],
    ['another rule', run([{ ...open, ruleId: 'xss' }]), 'pass'],
    ['a rule by its index', run([{ ruleIndex: 1, level: 'error' }], [{ id: 'xss' }, { id: 'sqli' }]), 'fail'],
    ['the level of the rule', run([{ ruleId: 'sqli' }], [{ id: 'sqli', defaultConfiguration: { level: 'note' } }]), 'pass'],
    ['the default level', run([{ ruleId: 'sqli' }]), 'fail'],
    ['a milder level', run([{ ...open, level: 'note' }]), 'pass'],
    ['a level nobody knows', run([{ ...open, level: 'catastrophe' }]), 'fail'],
    ['level none', run([{ ...open, level: 'none' }]), 'pass'],
    ['a suppressed result', run([{ ...open, suppressions: [{ kind: 'external' }] }]), 'pass'],
    ['a refused suppression', run([{ ...open, suppressions: [{ status: 'rejected' }] }]), 'fail'],
    ['a result that is gone', run([{ ...open, baselineState: 'absent' }]), 'pass'],
    ['a result that passed', run([{ ...open, kind: 'pass' }]), 'pass'],
    ['the level of a rule in an extension', extended, 'fail', { level: 'error' }],
    ['a rule named by reference alone', run([{ rule: { id: 'sqli' }, level: 'error' }]), 'fail'],
    ['other paths', run([open]), 'pass', { paths: ['lib/'] }],
    ['these paths', run([open]), 'fail', { paths: ['src/'] }],
  ])('%s', (_, log, answer, check) => {
    expect(answerOf(log, check).answer).toBe(answer);
  });

  it('cites the place', () => {
    expect(answerOf(run([open])).cited).toEqual([{ path: 'src/a.ts', line: 7, column: 1, text: '' }]);
  });

  it.each<[string, unknown]>([
    ['no JSON', '{'],
    ['null', null],
    ['a list', []],
    ['no runs', { runs: null }],
    ['a run that is null', { runs: [null] }],
    ['a run that did not finish', run(null)],
    ['no run at all', { version: '2.1.0', runs: [] }],
    ['a scan that failed', { runs: [{ invocations: [{ executionSuccessful: false }], results: [] }] }],
    ['results that are no list', run({ length: 0 })],
  ])('does not know what a scanner found from %s', (_, log) => {
    const { answer, because } = answerOf(log);
    expect(answer).toBe('unknown');
    expect(because).toContain('scan.sarif cannot be read: ');
  });

  it.each<[string, unknown]>([
    ['null', null],
    ['a number', 7],
    ['null members', { locations: null, message: null, suppressions: null, level: null }],
    ['lists of null', { locations: [null], suppressions: [null], message: [] }],
    ['wrong types', { ruleIndex: -1, locations: [place({}, -4)], message: { text: 9 }, level: 3 }],
  ])('does not fall over a result that is %s', (_, odd) => {
    expect(answerOf(run([odd, open], null)).answer).toBe('fail');
  });
});
