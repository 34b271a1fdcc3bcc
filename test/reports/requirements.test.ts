import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report.js';
import type { Style } from '../../src/reports/layout.js';
import {
  citedBy,
  renderRequirementsMarkdown,
  renderRequirementsText,
  showCommand,
  sortControls,
  standingOf,
  verdictWords,
} from '../../src/reports/requirements.js';
import { activeCharacters, runnerCommands } from './channels.js';
import {
  anyReport,
  checkOf,
  controlOf,
  ORDINARY,
  repoOf,
  reportOf,
  requirementsOf,
  reversed,
  SAMPLES,
} from './requirement-sample.js';

const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname;
const RENDERERS = { txt: renderRequirementsText, md: renderRequirementsMarkdown };
const renderers = Object.entries(RENDERERS);
const cases = Object.entries(SAMPLES).flatMap(([name, report]) =>
  renderers.map(([kind, render]) => [name, kind, report, render] as const),
);

describe.each(cases)('%s as %s', (name, kind, report, render) => {
  it('is what it was', async () => {
    await expect(render(report)).toMatchFileSnapshot(golden(`requirements-${name}.${kind}`));
  });
});

const only = (report: Report): Report => ({ ...report, repos: report.repos.slice(0, 1) });
const rows = (text: string): string[] => text.split('\n');

describe('the verdict', () => {
  it.each<[string, ...Parameters<typeof controlOf>[0]['answer'][]]>([
    ['NOTHING EVALUATED: the file has no controls'],
    ['1 of 1 control holds', 'pass'],
    ['0 of 1 control holds · 1 FAIL', 'fail'],
    ['2 of 2 controls hold', 'pass', 'pass'],
    [
      '1 of 5 controls hold · 1 FAIL · 1 unknown · 1 error · 1 not applicable',
      'pass',
      'fail',
      'unknown',
      'error',
      'not-applicable',
    ],
    ['0 of 2 controls hold · 2 errors', 'error', 'error'],
  ])('%s', (words, ...answers) => {
    expect(verdictWords(answers.map((answer, n) => controlOf({ id: `A-${n}`, answer })))).toBe(words);
  });

  it('counts an accepted fail apart', () => {
    const exception = { reason: 'r', approver: 'a', until: '2027-01-01' };
    expect(verdictWords([controlOf({ id: 'A', answer: 'fail', exception })])).toBe('0 of 1 control holds · 1 accepted');
    expect(standingOf(controlOf({ id: 'A', answer: 'pass', exception }))).toBe('pass');
  });

  it('is the first line, and its figures add up to all controls', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        for (const { requirements } of report.repos) {
          if (requirements === undefined || requirements.controls.length === 0) continue;
          const words = verdictWords(requirements.controls);
          const [held = 0, all = 0, ...rest] = [...words.matchAll(/\d+/g)].map(Number);
          expect(held + rest.reduce((sum, count) => sum + count, 0)).toBe(all);
          expect(all).toBe(requirements.controls.length);
          const alone = reportOf([repoOf({ requirements })]);
          expect(rows(renderRequirementsText(alone))[0]).toBe(words);
          expect(rows(renderRequirementsMarkdown(alone))[0]).toBe(`### Security requirements: ${words}`);
        }
      }),
      { seed: 1, numRuns: 100 },
    );
  });

  it('is good only where nothing is open', () => {
    const style: Style = { strong: String, good: (text) => `+${text}`, bad: (text) => `-${text}`, faint: String };
    expect(renderRequirementsText(SAMPLES.holding as Report, style)).toMatch(/^\+1 of 2 controls hold/);
    expect(renderRequirementsText(ORDINARY, style)).toMatch(/^-2 of 9 controls hold/);
    expect(renderRequirementsText(reportOf([repoOf({ requirements: requirementsOf([]) })]), style)).toMatch(/^-NOTHING/);
    const holding = SAMPLES.holding?.repos[0];
    const blind = renderRequirementsText(reportOf([{ ...repoOf({}), ...holding, complete: false }]), style);
    expect(blind).toMatch(/^-1 of 2 controls hold · 1 not applicable · INCOMPLETE\n/);
  });
});

describe('what is shown of a control', () => {
  it('is the lines of the checks that came to its answer, each once', () => {
    const line = { path: 'a', line: 1, column: 2, text: 'x' };
    const checks = [checkOf('fail', '', [line]), checkOf('pass', '', [{ ...line, line: 2 }]), checkOf('fail', '', [line])];
    expect(citedBy(controlOf({ id: 'A', answer: 'fail', checks }))).toEqual([line]);
  });

  it('is a command that a shell takes as it stands', () => {
    expect(showCommand({ id: 'SEC-001' }, 'security_requirements.yaml')).toBe('ai-provenance requirements show SEC-001');
    expect(showCommand({ id: 'A' }, 'docs/own.yaml')).toBe('ai-provenance requirements show A --file docs/own.yaml');
    expect(showCommand({ id: 'A' }, 'a; rm.yaml')).toBe('ai-provenance requirements show A');
    for (const id of ['$(x)', 'a b', '-rf', '--x', ';', '', '`x`', 'a\nb', '../x'])
      expect(showCommand({ id }, 'security_requirements.yaml')).toBe('ai-provenance requirements show');
  });

  it('comes worst first', () => {
    const controls = (['low', 'critical', 'medium', 'high'] as const).map((severity) =>
      controlOf({ id: severity, answer: 'fail', severity }),
    );
    expect(sortControls(controls).map(({ id }) => id)).toEqual(['critical', 'high', 'medium', 'low']);
    const text = renderRequirementsText(reportOf([repoOf({ requirements: requirementsOf(controls) })]));
    expect([...text.matchAll(/^FAIL (\w+)/gm)].map(([, severity]) => severity)).toEqual(['critical', 'high', 'medium', 'low']);
  });

  it('is bounded, and says what is not shown', () => {
    const cited = Array.from({ length: 20 }, (_, n) => ({ path: `src/${n}.ts`, line: n + 1, column: 1, text: 'x'.repeat(200) }));
    const controls = Array.from({ length: 300 }, (_, n) => {
      const check = { ...checkOf('fail', 'found', cited), found: 1234 };
      return controlOf({ id: `A-${n}`, answer: n < 80 ? 'fail' : 'pass', checks: [check], because: 'word '.repeat(100) });
    });
    const report = reportOf([repoOf({ requirements: requirementsOf(controls) })]);
    const text = renderRequirementsText(report);
    expect(text.match(/^FAIL /gm)).toHaveLength(50);
    expect(text).toContain('and 1,229 more');
    expect(text).toContain('and 30 more FAIL');
    expect(text).toContain('20 more');
    for (const row of rows(text)) expect([...row].length, row).toBeLessThanOrEqual(100);
    expect(renderRequirementsMarkdown(report).length).toBeLessThan(65_536);
  });
});

describe('markdown', () => {
  it('has a row for each criterion, with every control that names it', () => {
    const text = renderRequirementsMarkdown(only(ORDINARY));
    expect(text).toContain('| `soc2:CC6.1` | `SEC-002` FAIL, `SEC-001` pass, `SEC-005` UNKNOWN |');
    expect(text).toContain('| `pci-dss:3.5.1` | `SEC-002` FAIL |');
  });

  it('has the columns of its head in every row, closes its HTML, and mentions and links nothing', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const text = renderRequirementsMarkdown(report);
        for (const row of rows(text)) {
          if (row.startsWith('|')) expect(row.replace(/\\\|/g, '').split('|'), row).toHaveLength(4);
        }
        const prose = text.replace(/\\[!-/:-@[-`{-~]/g, '').replace(/(`+)(?!`)[^\n]*?[^`]\1(?!`)/g, '');
        const tags = prose.match(/<[a-z/!?][^>\s]*/gi) ?? [];
        for (const tag of tags) expect(['<details', '</details', '<summary', '</summary']).toContain(tag);
        expect(prose).not.toMatch(/@|!?\[[^\]]*\]\(|javascript:|https?:\/\//);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe.each(renderers)('any report as %s', (_, render) => {
  it('holds no active character, no command of a runner, no trailing space, and depends on nothing else', () => {
    fc.assert(
      fc.property(anyReport, (report) => {
        const output = render(report);
        expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
        expect(runnerCommands(output)).toEqual([]);
        expect(output).not.toMatch(/[ \t]+\n/);
        expect(render(reversed(report) as Report)).toBe(output);
      }),
      { seed: 1, numRuns: 300 },
    );
  });
});

describe('the schema of the report', () => {
  const schema: object = JSON.parse(readFileSync(new URL('../../schemas/report.schema.json', import.meta.url), 'utf8'));
  const validate = new Ajv({ allErrors: true, strict: false, validateFormats: false }).compile(schema);
  const withControl = (over: object): unknown => {
    const [repo] = ORDINARY.repos;
    const requirements = { ...requirementsOf([]), controls: [{ ...controlOf({ id: 'A', answer: 'pass' }), ...over }] };
    return { ...ORDINARY, repos: [{ ...repo, requirements }] };
  };

  it.each(Object.entries(SAMPLES))('takes %s', (_, report) => {
    expect(validate(JSON.parse(JSON.stringify(report))), JSON.stringify(validate.errors)).toBe(true);
  });

  it.each<[string, object]>([
    ['an unknown answer', { answer: 'maybe' }],
    ['an unknown severity', { severity: 'urgent' }],
    ['an unknown member', { implementation: 'x' }],
    ['no owner at all', { owner: undefined }],
    ['line 0', { line: 0 }],
    ['a check without lines', { checks: [{ kind: 'grep', answer: 'pass', because: '', found: 0, files: 1 }] }],
    ['an exception without end', { exception: { reason: 'r', approver: 'a' } }],
  ])('refuses %s', (_, over) => {
    expect(validate(JSON.parse(JSON.stringify(withControl({}))))).toBe(true);
    expect(validate(JSON.parse(JSON.stringify(withControl(over))))).toBe(false);
  });
});
