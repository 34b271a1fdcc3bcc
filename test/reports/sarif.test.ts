import { gzipSync } from 'node:zlib';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import type { RepoReport, Report } from '../../src/model/report.js';
import type { ControlResult } from '../../src/model/requirement-result.js';
import { renderSarif } from '../../src/reports/sarif.js';
import { activeCharacters, runnerCommands } from './channels.js';
import {
  anyReport,
  checkOf,
  controlOf,
  EVIL,
  findingOf,
  ORDINARY,
  repoOf,
  reportOf,
  requirementsOf,
  reversed,
  SAMPLES,
} from './requirement-sample.js';
import { officialSarif } from './sarif-schema.js';
import { SARIF_SUBSET, type SarifLog, type SarifResult, type SarifRun } from './sarif-subset.js';

const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname;
/** What OASIS demands, and what code scanning demands beside it. */
const official = officialSarif();
const validate = new Ajv({ allErrors: true, strict: false }).compile(SARIF_SUBSET);
const logOf = (report: Report): SarifLog => JSON.parse(renderSarif(report));
const runOf = (over: Partial<RepoReport>): SarifRun => {
  const [run] = logOf(reportOf([repoOf(over)])).runs;
  if (run === undefined) throw new Error('no run');
  return run;
};
const resultOf = (run: SarifRun, ruleId: string): SarifResult => {
  const found = run.results.find((result) => result.ruleId === ruleId);
  if (found === undefined) throw new Error(`no result of ${ruleId}`);
  return found;
};
const evaluated = (controls: ControlResult[]): Partial<RepoReport> => ({
  requirements: requirementsOf(controls),
  findings: controls.flatMap(findingOf),
});
const [ordinary] = logOf(ORDINARY).runs as [SarifRun];
const exception = { reason: 'ticket 4711', approver: 'Ann', until: '2027-01-31' };

describe.each(Object.entries(SAMPLES))('%s', (name, report) => {
  it('is what it was, and in the shape we promise', async () => {
    const output = renderSarif(report);
    await expect(output).toMatchFileSnapshot(golden(`sarif-${name}.sarif`));
    expect(official(JSON.parse(output)), JSON.stringify(official.errors)).toBe(true);
    expect(validate(JSON.parse(output)), JSON.stringify(validate.errors)).toBe(true);
  });
});

it('the published schema refuses what is no SARIF', () => {
  const log = logOf(ORDINARY);
  expect(official(log)).toBe(true);
  for (const wrong of [{}, { ...log, version: '2.0.0' }, { ...log, runs: [{}] }, { ...log, unknown: 1 }])
    expect(official(wrong)).toBe(false);
});

describe('results', () => {
  it('are the fails, each under its check or its control', () => {
    expect(ordinary.results.map(({ ruleId, level }) => `${level} ${ruleId}`)).toEqual([
      'error hidden-unicode',
      'error SEC-002',
      'warning attestation-truth',
      'warning SEC-003',
      'note SEC-004',
    ]);
  });

  it('name the rule at their index', () => {
    for (const { ruleId, ruleIndex } of ordinary.results) expect(ordinary.tool.driver.rules[ruleIndex]?.id).toBe(ruleId);
  });

  it('of a control stand where the line is that decided it, beside the others and the definition', () => {
    const { locations, relatedLocations = [] } = resultOf(ordinary, 'SEC-002');
    const place = ({ physicalLocation }: SarifResult['locations'][0]): string =>
      `${physicalLocation.artifactLocation.uri}:${physicalLocation.region.startLine}:${physicalLocation.region.startColumn}`;
    expect(place(locations[0])).toBe('src/sign%20in/%C3%A9t%C3%A9.py:41:7');
    expect(locations[0].physicalLocation.contextRegion?.snippet.text).toBe('    hashlib.md5(password)');
    expect(relatedLocations.map(place)).toEqual(['src/legacy.py:8:1', 'security_requirements.yaml:10:5']);
    expect(relatedLocations[1]?.message?.text).toBe('where the control is defined');
  });

  it('that stand in the requirements file move to the code that decided them', () => {
    const cited = [{ path: 'src/a.ts', line: 7, column: 3, text: 'eval(x)' }];
    const control = controlOf({ id: 'A', answer: 'fail', checks: [checkOf('fail', 'found', cited)] });
    const findings = findingOf({ ...control, checks: [] });
    const run = runOf({ requirements: requirementsOf([control]), findings });
    expect(resultOf(run, 'A').locations[0].physicalLocation.artifactLocation.uri).toBe('src/a.ts');
    expect(resultOf(run, 'A').relatedLocations).toHaveLength(1);
  });

  it('that are accepted are suppressed and still there; the others say that they are not', () => {
    expect(resultOf(ordinary, 'SEC-004').suppressions).toEqual([
      {
        kind: 'external',
        status: 'accepted',
        justification: 'accepted by Ann Approver until 2027-01-31: the new major breaks the build, ticket 4711',
      },
    ]);
    expect(resultOf(ordinary, 'SEC-002').suppressions).toEqual([]);
    const run = runOf(evaluated([controlOf({ id: 'A', answer: 'fail' })]));
    expect(resultOf(run, 'A')).not.toHaveProperty('suppressions');
  });

  it('never take the name of a check for a control', () => {
    const run = runOf(evaluated([controlOf({ id: 'hidden-unicode', answer: 'fail' })]));
    expect(run.results.map(({ ruleId }) => ruleId)).toEqual(['requirements/hidden-unicode']);
  });
});

describe('rules', () => {
  it('are the checks that found something and all controls, so that a pass is a rule without result', () => {
    const ids = ordinary.tool.driver.rules.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect([...ids].sort()).toEqual([
      'SEC-001',
      'SEC-002',
      'SEC-003',
      'SEC-004',
      'SEC-005',
      'SEC-006',
      'SEC-007',
      'SEC-008',
      'SEC-009',
      'attestation-schema',
      'attestation-truth',
      'hidden-unicode',
      'inventory-observed',
    ]);
  });

  it.each([
    ['critical', 'error', '9.5'],
    ['high', 'error', '8.0'],
    ['medium', 'warning', '5.5'],
    ['low', 'note', '2.0'],
  ] as const)('of severity %s are %s and %s', (severity, level, score) => {
    const [rule] = runOf(evaluated([controlOf({ id: 'A', answer: 'pass', severity, frameworks: ['soc2:CC6.1'] })])).tool.driver
      .rules;
    expect(rule?.defaultConfiguration.level).toBe(level);
    expect(rule?.properties['security-severity']).toBe(score);
    expect(rule?.properties.tags).toEqual(['security', 'soc2:CC6.1']);
    expect(rule?.help.text).toContain('ai-provenance requirements show A');
  });
});

describe('what could not be decided', () => {
  const [invocation] = ordinary.invocations;

  it('is a notification with its rule and place, and no result', () => {
    const told = invocation?.toolExecutionNotifications ?? [];
    expect(told.map(({ descriptor, level }) => `${level} ${descriptor.id}`)).toEqual([
      'error gap/shallow-history',
      'error undecided/control-unknown',
      'warning undecided/never-seen',
    ]);
    for (const { associatedRule } of told.slice(1))
      expect(ordinary.tool.driver.rules[associatedRule?.index ?? -1]?.id).toBe(associatedRule?.id);
    expect(told[1]?.associatedRule?.id).toBe('SEC-005');
    expect(told[1]?.locations).toHaveLength(1);
  });

  it('because the check is wrong is a matter of configuration', () => {
    expect(invocation?.toolConfigurationNotifications?.map(({ associatedRule }) => associatedRule?.id)).toEqual(['SEC-006']);
  });

  it('is no successful run where something could not be seen', () => {
    expect(invocation?.executionSuccessful).toBe(false);
    expect(runOf({}).invocations[0]?.executionSuccessful).toBe(true);
    expect(runOf({ complete: false }).invocations[0]?.executionSuccessful).toBe(false);
  });
});

describe('fingerprints', () => {
  const printsOf = (run: SarifRun): string[] => run.results.map(({ partialFingerprints }) => partialFingerprints['citedLine/v1']);
  const at = (line: number, over: Partial<ControlResult> = {}, text = 'eval(x)', path = 'src/a.ts'): string[] => {
    const checks = [checkOf('fail', 'found', [{ path, line, column: 3, text }])];
    return printsOf(runOf(evaluated([controlOf({ id: 'A', answer: 'fail', checks, ...over })])));
  };

  it('stay when the line moves, the reason is worded anew, the control moves, its severity changes or it is accepted', () => {
    const first = at(7);
    expect(first).toHaveLength(1);
    expect(at(1234)).toEqual(first);
    expect(at(7, {}, '    eval(x)  ')).toEqual(first);
    expect(at(7, { because: 'in 3 lines', line: 99, name: 'renamed', severity: 'low' })).toEqual(first);
    expect(at(7, { exception })).toEqual(first);
  });

  it('change with the text, the path and the control', () => {
    const prints = [at(7), at(7, {}, 'eval(y)'), at(7, {}, 'eval(x)', 'src/b.ts'), at(7, { id: 'B' })].flat();
    expect(new Set(prints).size).toBe(4);
  });

  it('of equal findings in one file differ by their order', () => {
    const findings = [9, 3].map(
      (line): Finding => ({
        id: `hidden-unicode:${line}`,
        check: 'hidden-unicode',
        answer: 'fail',
        severity: 'error',
        path: 'AGENTS.md',
        line,
        code: 'hidden-text',
        evidence: [],
      }),
    );
    const [first = '', second = ''] = printsOf(runOf({ findings }));
    expect(first.replace(/:1$/, ':2')).toBe(second);
  });
});

describe('what is about a commit', () => {
  const about = (commit: string, over: Partial<Finding> = {}): Finding => ({
    id: `disclosure:${commit}`,
    check: 'disclosure',
    answer: 'fail',
    severity: 'error',
    path: '',
    code: 'undisclosed',
    commit,
    values: { subject: 'Add x', tools: 'claude-code', trailers: 'Assisted-by' },
    evidence: [],
    ...over,
  });
  const [first, second] = ['a', 'b'].map((letter) => letter.repeat(40)) as [string, string];
  const shown = (over: Partial<RepoReport>): SarifResult => resultOf(runOf({ findings: [about(first)], ...over }), 'disclosure');
  const uri = (over: Partial<RepoReport>): string => shown(over).locations[0].physicalLocation.artifactLocation.uri;

  it('is shown at the attestation, else at the policy of the repository, else where an attestation would be', () => {
    const policy = { source: '.github/ai-provenance.yml', digest: null };
    expect(uri({ attestation: { path: 'docs/ai.yaml' } as RepoReport['attestation'] & object, policy })).toBe('docs/ai.yaml');
    expect(uri({ policy })).toBe('.github/ai-provenance.yml');
    expect(uri({ policy: { ...policy, source: '/tmp/policy.yml' } })).toBe('.ai-attestation.yaml');
    expect(uri({})).toBe('.ai-attestation.yaml');
  });

  it('names the commit', () => {
    expect(shown({}).message.text).toMatch(/^aaaaaaaaaaaa: "Add x": made with claude-code/);
  });

  it('is the same problem when the commit is rebased or an attestation appears, another one for another subject or tool', () => {
    const print = (over: Partial<RepoReport>): string => shown(over).partialFingerprints['citedLine/v1'];
    expect(print({ findings: [about(second)] })).toBe(print({}));
    expect(print({ policy: { source: 'policy.yml', digest: null } })).toBe(print({}));
    for (const values of [
      { subject: 'Add y', tools: 'claude-code' },
      { subject: 'Add x', tools: 'cursor' },
    ])
      expect(print({ findings: [about(first, { values })] })).not.toBe(print({}));
  });

  it('counts equal ones', () => {
    const run = runOf({ findings: [about(first), about(second)] });
    const prints = run.results.map(({ partialFingerprints }) => partialFingerprints['citedLine/v1']);
    expect(prints.map((print) => print.split(':')[1])).toEqual(['1', '2']);
    expect(new Set(prints.map((print) => print.split(':')[0])).size).toBe(1);
  });

  it('has a rule for every check that was asked, with title, reason and fix', () => {
    const passed = (check: Finding['check'], answer: Finding['answer']): Finding => ({
      ...about(first),
      check,
      answer,
      id: check,
    });
    const run = runOf({ findings: [passed('disclosure', 'pass'), passed('requirements', 'not-applicable')] });
    expect(run.results).toEqual([]);
    expect(run.tool.driver.rules.map(({ id }) => id)).toEqual(['disclosure', 'requirements']);
    expect(run.tool.driver.rules[0]?.help.text).toContain('Fix: add the trailer');
  });
});

describe('paths and addresses', () => {
  it.each([
    ['src/a b.ts', 'src/a%20b.ts'],
    ['src/ü.ts', 'src/%C3%BC.ts'],
    ['C:\\x', 'C%3A%5Cx'],
    ['http://x/y', 'http%3A/x/y'],
    ['/etc/passwd', 'etc/passwd'],
    ['../../x', 'x'],
    ['a/./b//c', 'a/b/c'],
    ['a?b#c%20', 'a%3Fb%23c%2520'],
    ['', '.ai-attestation.yaml'],
    ['..', '.'],
    ['\uD800', '%EF%BF%BD'],
    ["(a)!'*", '%28a%29%21%27%2A'],
  ])('%j is %s', (path, uri) => {
    const findings: Finding[] = [
      { id: 'x', check: 'hidden-unicode', answer: 'fail', severity: 'error', path, code: 'hidden-text', evidence: [] },
    ];
    expect(runOf({ findings }).results[0]?.locations[0].physicalLocation.artifactLocation.uri).toBe(uri);
  });

  it.each([
    ['https://github.com/owner/name', 'https://github.com/owner/name'],
    ['ssh://git.example.org/owner/name', 'ssh://git.example.org/owner/name'],
    ['https://user:secret@example.org/a b/ü.git?token=secret#x', 'https://example.org/a%20b/%C3%BC.git'],
    ['javascript:alert(1)', undefined],
    ['file:///home/me/x', undefined],
    ['/home/me/x', undefined],
    [null, undefined],
  ])('an origin %j is told as %s', (url, repositoryUri) => {
    const run = runOf({ repository: { name: 'a/b', url, objectFormat: 'sha1' } });
    expect(run.versionControlProvenance?.[0]?.repositoryUri).toBe(repositoryUri);
  });

  it('give each run a category of its own', () => {
    const repo = repoOf({});
    const nobody = repoOf({ repository: { name: null, url: null, objectFormat: 'sha1' } });
    const ids = logOf(reportOf([repo, repo, nobody, nobody])).runs.map(({ automationDetails }) => automationDetails.id);
    expect(ids).toEqual(['ai-provenance/owner/name/', 'ai-provenance/owner/name#2/', 'ai-provenance/', 'ai-provenance#2/']);
  });
});

describe('any report', () => {
  it('has the shape, refers to what is there, and is harmless as bytes', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const output = renderSarif(report);
        const log: SarifLog = JSON.parse(output);
        expect(official(log), JSON.stringify(official.errors?.slice(0, 3))).toBe(true);
        expect(validate(log), JSON.stringify(validate.errors?.slice(0, 3))).toBe(true);
        expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
        expect(runnerCommands(output)).toEqual([]);
        for (const { tool, results, invocations } of log.runs) {
          const ids = tool.driver.rules.map(({ id }) => id);
          expect(new Set(ids).size).toBe(ids.length);
          for (const { ruleId, ruleIndex } of results) expect(ids[ruleIndex]).toBe(ruleId);
          const suppressed = new Set(results.map(({ suppressions }) => suppressions === undefined));
          expect(suppressed.size).toBeLessThan(2);
          const [invocation] = invocations;
          const told = [...(invocation?.toolExecutionNotifications ?? []), ...(invocation?.toolConfigurationNotifications ?? [])];
          for (const { associatedRule } of told)
            if (associatedRule !== undefined) expect(ids[associatedRule.index]).toBe(associatedRule.id);
        }
        expect(renderSarif(reversed(report) as Report)).toBe(output);
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it('has messages without links, placeholders and lines', () => {
    for (const evil of EVIL) {
      const { text } = resultOf(runOf(evaluated([controlOf({ id: 'A', answer: 'fail', because: evil })])), 'A').message;
      expect(text).not.toContain('](');
      expect(text.replaceAll('{{', '').replaceAll('}}', '')).not.toMatch(/[{}]/);
      expect(activeCharacters(text)).toEqual([]);
    }
  });
});

describe('limits', () => {
  const many = (count: number, over: (n: number) => Partial<ControlResult>): Partial<RepoReport> =>
    evaluated(Array.from({ length: count }, (_, n) => controlOf({ id: `A-${n}`, answer: 'fail', ...over(n) })));
  const bytes = (text: string): number => gzipSync(text).length;

  it('keep the worst of 30 000 results and say how many are left out', () => {
    const findings = Array.from(
      { length: 30_000 },
      (_, n): Finding => ({
        id: `hidden-unicode:${n}`,
        check: 'hidden-unicode',
        answer: 'fail',
        severity: n % 6 === 0 ? 'error' : 'note',
        path: `f${n}`,
        line: 1,
        column: 1,
        code: 'hidden-text',
        evidence: [],
      }),
    );
    const output = renderSarif(reportOf([repoOf({ findings })]));
    const [run] = (JSON.parse(output) as SarifLog).runs;
    const kept = run?.results ?? [];
    expect(kept).toHaveLength(25_000);
    expect(kept.slice(0, 5000).every(({ level }) => level === 'error')).toBe(true);
    expect(run?.invocations[0]?.toolExecutionNotifications?.at(-1)?.message.text).toMatch(/^5000 results more/);
    expect(bytes(output)).toBeLessThan(10_000_000);
  });

  it('hold for text that does not compress', () => {
    let state = 1;
    const noise = (length: number): string =>
      Array.from({ length }, () => {
        state = (state * 48_271) % 2_147_483_647;
        return String.fromCharCode(0x4e00 + (state % 20_000));
      }).join('');
    const output = renderSarif(
      reportOf([repoOf(many(2000, () => ({ because: noise(1000), name: noise(300), frameworks: [noise(90), noise(90)] })))]),
    );
    const [run] = (JSON.parse(output) as SarifLog).runs;
    expect(run?.results.length).toBeGreaterThan(500);
    expect(run?.tool.driver.rules.length).toBeLessThan(2000);
    expect(bytes(output)).toBeLessThan(10_000_000);
  });

  it('cut tags, notifications and places', () => {
    const cited = Array.from({ length: 90 }, (_, n) => ({ path: `f${n}`, line: 1, column: 1, text: '' }));
    const frameworks = Array.from({ length: 60 }, (_, n) => `soc2:CC${n}`);
    const gaps = Array.from({ length: 1500 }, (_, n) => ({
      code: 'missing-object' as const,
      subject: `${n}`,
      detail: 'd',
      fix: 'f',
    }));
    const run = runOf({ ...many(1, () => ({ frameworks, checks: [checkOf('fail', '', cited)] })), gaps });
    expect(run.tool.driver.rules[0]?.properties.tags).toHaveLength(20);
    expect(run.results[0]?.relatedLocations).toHaveLength(50);
    const told = run.invocations[0]?.toolExecutionNotifications ?? [];
    expect(told).toHaveLength(1001);
    expect(told.at(-1)?.message.text).toMatch(/^500 gaps/);
  });
});
