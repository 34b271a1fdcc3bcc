import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import formats from 'ajv-formats';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Finding } from '../../src/model/finding.js';
import { type CommitReport, REPORT_COMMANDS, type RepoReport, type Report } from '../../src/model/report.js';
import { renderGateText } from '../../src/reports/gate.js';
import { renderGateMarkdown } from '../../src/reports/gate-markdown.js';
import { renderJson } from '../../src/reports/json.js';
import { renderJunit } from '../../src/reports/junit.js';
import { RENDER_FORMATS, render } from '../../src/reports/render.js';
import { renderSarif } from '../../src/reports/sarif.js';
import { only, type TempRepo } from '../helpers/repo.js';
import { activeCharacters, runnerCommands } from './channels.js';
import { failing, judged, passing, shallow, warning } from './gate-sample.js';
import { anyReport, EVIL, repoOf, reportOf } from './requirement-sample.js';
import { SARIF_SUBSET, type SarifLog } from './sarif-subset.js';

const golden = (name: string): string => new URL(`../golden/${name}`, import.meta.url).pathname;
const bytes = (text: string): number => Buffer.byteLength(text);

/** What is left when code spans are taken away: a reader of Markdown makes nothing of what stands in one. */
const withoutCode = (text: string): string => text.replace(/(?<![\\`])(`+)(?!`)[^\n]*?(?<!`)\1(?!`)/g, 'CODE');
const TAG = /(?<!\\)<(?!\/?(?:details|summary|sub)>)[a-z!/]/i;

const isSarif = new Ajv({ allErrors: true, strict: false }).compile(SARIF_SUBSET);

const ajv = new Ajv({ strict: false });
formats.default(ajv);
const isReport = ajv.compile(JSON.parse(readFileSync('schemas/report.schema.json', 'utf8')));

/** The report with something evil in place of every text that the schema leaves open. */
function hostile(report: Report): Report {
  const copy: Report = structuredClone(report);
  const poison = (value: object): void => {
    for (const [key, member] of Object.entries(value)) {
      if (typeof member === 'object' && member !== null) poison(member);
      if (typeof member !== 'string' || key === 'check' || key === 'code') continue;
      Object.assign(value, { [key]: '\n::error::x ##[y]\u001b[31m\u202e <img src=x> @everyone #1 | `' });
      if (!isReport(copy)) Object.assign(value, { [key]: member });
    }
  };
  poison(copy);
  return copy;
}

const reports: Record<string, Report> = {};
const repos: TempRepo[] = [];

beforeAll(async () => {
  for (const [name, make, base] of [
    ['pass', passing, 'main'],
    ['fail', failing, 'main'],
    ['warn', warning, 'main'],
    ['incomplete', shallow, null],
  ] as const) {
    const repo = make();
    repos.push(repo);
    reports[name] = await judged(repo, base === null ? {} : { range: { base } });
  }
}, 60_000);
afterAll(() => {
  for (const repo of repos) repo.remove();
});
const sample = (name: string): Report => {
  const report = reports[name];
  if (report === undefined) throw new Error(`no sample ${name}`);
  return report;
};

const id = (n: number): string => n.toString(16).padStart(6, '0').padEnd(40, 'a');
const undisclosed = (n: number, subject = `Change number ${n}`): Finding => ({
  id: `disclosure:${id(n)}`,
  check: 'disclosure',
  code: 'undisclosed',
  answer: 'fail',
  severity: 'error',
  path: '',
  commit: id(n),
  values: { subject, tools: 'claude-code', trailers: 'Assisted-by', quote: null },
  evidence: [],
});
const commitOf = (n: number, subject: string): CommitReport => ({
  id: id(n),
  author: { name: subject, address: subject },
  committer: { name: subject, address: subject },
  date: '2026-03-01T12:00:00Z',
  subject,
  merge: false,
  signature: null,
  attribution: 'declared',
  denied: false,
  tools: [{ id: subject, model: subject, role: 'co-author' }],
  evidence: [],
});
const crowd = (count: number, subject: (n: number) => string): RepoReport =>
  repoOf({
    findings: Array.from({ length: count }, (_, n) => undisclosed(n, subject(n))),
    commits: Array.from({ length: count }, (_, n) => commitOf(n, subject(n))),
    totals: {
      ...repoOf({}).totals,
      commits: count,
      byAttribution: { declared: count, recorded: 0, suspected: 0, none: 0 },
    },
  });

describe.each(['pass', 'fail', 'warn', 'incomplete'])('a result of %s', (name) => {
  it('reads as it did', async () => {
    expect(sample(name).result).toBe(name);
    await expect(renderGateText(sample(name))).toMatchFileSnapshot(golden(`gate-${name}.txt`));
    await expect(renderGateMarkdown(sample(name))).toMatchFileSnapshot(golden(`gate-${name}.md`));
  });

  it('can be told as SARIF and JUnit', () => {
    const log: SarifLog = JSON.parse(renderSarif(sample(name)));
    expect(isSarif(log), JSON.stringify(isSarif.errors)).toBe(true);
    const told = log.runs.flatMap(({ results }) => results);
    const { findings } = only(sample(name));
    expect(told).toHaveLength(findings.filter(({ answer }) => answer === 'fail').length);
    for (const { physicalLocation } of told.flatMap(({ locations }) => locations))
      expect(physicalLocation.artifactLocation.uri).not.toBe('.');
    const rules = new Set(log.runs.flatMap(({ tool }) => tool.driver.rules.map(({ id }) => id)));
    for (const { check } of findings) expect(check === 'requirements' || rules.has(check), check).toBe(true);
    expect(() => renderJunit(sample(name))).not.toThrow();
  });

  it('is harmless in every form when whoever wrote it put something evil wherever text may stand', () => {
    const evil = hostile(sample(name));
    for (const command of REPORT_COMMANDS)
      for (const format of RENDER_FORMATS) {
        const output = render({ ...evil, command }, format);
        expect(activeCharacters(output.replaceAll('\n', '')), `${command} ${format}`).toEqual([]);
        expect(runnerCommands(output), `${command} ${format}`).toEqual([]);
        if (format === 'md') expect(withoutCode(output), command).not.toMatch(TAG);
      }
  });

  it('is a Report by its schema', () => {
    expect(isReport(JSON.parse(renderJson(sample(name)))), JSON.stringify(isReport.errors)).toBe(true);
  });

  it('is the first line, in words', () => {
    const verdict = new RegExp(`^(?:### )?AI provenance: ${name.toUpperCase()} \\(.+\\)\n`);
    expect(renderGateText(sample(name))).toMatch(verdict);
    expect(renderGateMarkdown(sample(name))).toMatch(verdict);
  });
});

describe('the reasons', () => {
  it('stand within the first five lines', () => {
    const [, ...head] = renderGateMarkdown(sample('fail')).split('\n').slice(0, 5);
    expect(head.filter((row) => row.startsWith('- **ERROR**'))).toHaveLength(4);
    expect(renderGateMarkdown(sample('incomplete')).split('\n')[1]).toContain('shallow clone');
    expect(renderGateMarkdown(sample('pass')).split('\n')[1]).toBe('');
  });

  it('name the commit they are about', () => {
    const report = reportOf([repoOf({ findings: [undisclosed(7)] })]);
    expect(renderGateText(report)).toContain(`  ERROR    ${id(7).slice(0, 12)}  "Change number 7"`);
    expect(renderGateMarkdown(report)).toContain(`Disclosure: \`${id(7).slice(0, 12)}\``);
  });
});

describe('every check', () => {
  it('is told, also one that is switched off', () => {
    const text = renderGateText(sample('fail'));
    expect(text).toContain('switched off: Impact');
    expect(renderGateMarkdown(sample('fail'))).toContain('switched off: Impact');
    expect(text).toContain('not demanded: Attestation: present');
  });

  it('that could not be decided is mended where the gap is', () => {
    const text = renderGateText(sample('incomplete'));
    expect(text).toMatch(/UNKNOWN {2}Hidden characters/);
    expect(text).toContain('fix: mend what could not be seen');
    expect(text.trimEnd().split('\n').at(-1)).toMatch(/^Next: git fetch --unshallow/);
  });
});

describe('a pull request of 1,000 commits that all fail', () => {
  const report = reportOf([crowd(1000, (n) => `Change number ${n} ${'of a long subject '.repeat(20)}`)]);

  it('names verdict, reason and counts in the text, and cuts the list', () => {
    const text = renderGateText(report);
    expect(text).toMatch(/^AI provenance: FAIL \(1,000 errors\)\n/);
    expect(text).toContain('and 992 more, see --json');
    expect(text.split('\n').length).toBeLessThan(40);
  });

  it.each([2000, 10_000, 60_000])('stays under %i bytes of Markdown, with verdict, reason and counts', (limit) => {
    const text = renderGateMarkdown(report, { limit, footer: ['Open the report: [report](https://example.org/r)'] });
    expect(bytes(text)).toBeLessThanOrEqual(limit);
    const rows = text.split('\n');
    expect(rows[0]).toBe('### AI provenance: FAIL (1,000 errors)');
    expect(rows[1]).toMatch(/^- \*\*ERROR\*\* Disclosure: .* \+ 999 more$/);
    expect(text).toContain('1,000 of 1,000 commits');
    expect(text).toContain('Open the report');
    if (limit === 2000) expect(rows.at(-2)).toMatch(/^Left out for size: .*commits with evidence.*report\.json/);
  });

  it('cuts the least valuable first', () => {
    const text = renderGateMarkdown(report, { limit: 5500 });
    expect(text).toContain('<details><summary>Findings: 1,000 errors</summary>');
    expect(text).toMatch(/Left out for size: commits with evidence\./);
  });
});

describe('any report', () => {
  it('stays under the limit, with the verdict, and is harmless as bytes', () => {
    const limit = fc.constantFrom(2000, 10_000, 60_000);
    fc.assert(
      fc.property(anyReport, limit, fc.constantFrom('pass', 'warn', 'fail', 'incomplete' as const), (report, most, result) => {
        const told = { ...report, result };
        const text = renderGateMarkdown(told, { limit: most });
        expect(bytes(text)).toBeLessThanOrEqual(most);
        expect(text).toMatch(new RegExp(`^### AI provenance: ${result.toUpperCase()} \\(.*\\)\n`));
        for (const output of [text, renderGateText(told)]) {
          expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
          expect(runnerCommands(output)).toEqual([]);
          expect(output.endsWith('\n')).toBe(true);
        }
        const plain = withoutCode(text);
        expect(plain.match(/<details>/g)?.length).toBe(plain.match(/<\/details>/g)?.length);
        expect(plain).not.toMatch(TAG);
        expect(plain).not.toContain('@');
      }),
      { seed: 1, numRuns: 300 },
    );
  });

  it.each(EVIL.map((evil) => [evil]))('takes %j as subject, tool, path and quote', (evil) => {
    const hidden: Finding = {
      ...undisclosed(1),
      check: 'hidden-unicode',
      code: 'hidden-text',
      path: evil || 'x',
      line: 1,
      evidence: ['e'],
    };
    const report = reportOf([
      {
        ...crowd(30, () => evil),
        findings: [hidden, undisclosed(2, evil)],
        evidence: [{ id: 'e', kind: 'hidden-unicode', quote: evil, strength: 'weak', assertedBy: 'author' }],
        tools: [{ id: evil, declared: 3, recorded: 0, suspected: 0, roles: {}, models: {}, firstSeen: null, lastSeen: null }],
        policy: { source: evil, digest: null, settings: [{ key: 'scope.paths', value: evil, from: 'file' }] },
      },
    ]);
    const text = renderGateMarkdown(report);
    for (const output of [text, renderGateText(report)]) {
      expect(activeCharacters(output.replaceAll('\n', ''))).toEqual([]);
      expect(runnerCommands(output)).toEqual([]);
    }
    for (const row of text.split('\n').filter((one) => one.startsWith('| ')))
      expect([4, 5, 6]).toContain(row.replace(/\\\|/g, '').split('|').length - 1);
    expect(withoutCode(text)).not.toMatch(TAG);
    expect(withoutCode(text)).not.toContain('@');
  });
});

describe('more than one repository', () => {
  const report = reportOf([
    crowd(3, (n) => `Change ${n}`),
    repoOf({ repository: { name: 'owner/other', url: null, objectFormat: 'sha1' } }),
    repoOf({ repository: { name: null, url: null, objectFormat: 'sha1' } }),
  ]);

  it('has one verdict and a part for each', () => {
    const text = renderGateMarkdown(report);
    expect(text).toMatch(/^### AI provenance: FAIL \(3 errors\)\n- `owner\/name` \*\*ERROR\*\*/);
    expect(text.match(/^#### .*/gm)).toEqual([
      '#### `owner/name`: 3 errors',
      '#### `owner/other`: nothing to act on',
      '#### A repository without an origin: nothing to act on',
    ]);
    expect(renderGateText(report)).toContain('\nowner/other: nothing to act on\n');
  });

  it('leaves out whole repositories when there are too many, and says so', () => {
    const many = reportOf(Array.from({ length: 500 }, () => crowd(3, (n) => `Change ${n}`)));
    const text = renderGateMarkdown(many, { limit: 10_000 });
    expect(bytes(text)).toBeLessThanOrEqual(10_000);
    expect(text).toMatch(/^### AI provenance: FAIL \(1,500 errors\)/);
    expect(text).toMatch(/Left out for size: facts \(of \d+ repositories\)/);
    for (const part of text.split('#### ').slice(1)) expect(part).toContain('complete history');
  });
});
