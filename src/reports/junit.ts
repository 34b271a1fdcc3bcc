import { CHECKS, type Finding } from '../model/finding.js';
import type { RepoReport, Report } from '../model/report.js';
import type { CitedLine } from '../model/requirement.js';
import type { ControlResult, RequirementsReport } from '../model/requirement-result.js';
import { line } from './escape.js';
import { citedBy, showCommand, standingOf } from './requirements.js';
import { sentenceOf, sortFindings } from './text-findings.js';
import { CHECK_WORDS, GAP_WORDS } from './words.js';

const MAX_CASES = 25_000;
const MAX_LINES = 40;

/** What became of a case. There is no fourth element in the format, and no element at all is a pass. */
type Outcome = 'passed' | 'failure' | 'error' | 'skipped';

interface Case {
  classname: string;
  name: string;
  file: string | null;
  line: number | null;
  outcome: Outcome;
  /** The kind of what is wrong: a severity, an answer. */
  type: string;
  message: string;
  lines: string[];
}

type Pair = readonly [name: string, value: string];

interface Suite {
  name: string;
  properties: Pair[];
  cases: Case[];
}

/**
 * The report as JUnit XML, in the elements that every reader knows: `testsuites`, `testsuite`, `properties`, `testcase`, `failure`,
 * `error`, `skipped`, `system-out`. Without times and host names, so that equal reports give equal bytes.
 *
 * A suite for the security requirements of each repository, with a case a control; a suite for what else was checked, with a case a
 * finding and one that says whether everything could be seen. Nothing undecided looks like a pass: `unknown` and `error` answers and gaps
 * are errors. What does not apply, a fail that somebody accepted, and a note are skipped, with the reason as message.
 */
export function renderJunit(report: Report): string {
  const suites = report.repos.flatMap(suitesOf);
  const name = line(report.tool.name, 100);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites${attributes([['name', name], ...countsOf(suites.flatMap(({ cases }) => cases))])}>`,
    ...suites.flatMap(suiteLines),
    '</testsuites>',
    '',
  ].join('\n');
}

function suitesOf(repo: RepoReport): Suite[] {
  const { requirements } = repo;
  return [...(requirements === undefined ? [] : [requirementSuite(repo, requirements)]), findingSuite(repo)];
}

function requirementSuite(repo: RepoReport, requirements: RequirementsReport): Suite {
  const { path, digest, commit, controls, change } = requirements;
  return {
    name: `${nameOf(repo)} ${path}`,
    properties: [...pair('digest', digest), ...pair('commit', commit), ...pair('base', change?.base ?? null)],
    cases: limited(
      controls.map((control) => controlCase(control, path)),
      path,
    ),
  };
}

function controlCase(control: ControlResult, path: string): Case {
  const { id, name, severity, because, exception, owner, frameworks } = control;
  const standing = standingOf(control);
  const accepted = exception === null ? '' : `accepted by ${exception.approver} until ${exception.until}: ${exception.reason}`;
  const meta = [
    `severity: ${severity}`,
    ...(owner === null ? [] : [`owner: ${owner}`]),
    ...(frameworks.length === 0 ? [] : [`frameworks: ${frameworks.join(', ')}`]),
  ];
  const outcomes = {
    pass: { outcome: 'passed', type: 'pass', message: because },
    fail: { outcome: 'failure', type: severity, message: because },
    accepted: { outcome: 'skipped', type: 'accepted', message: `FAILS, ${accepted} (${because})` },
    unknown: { outcome: 'error', type: 'unknown', message: `not decided: ${because}` },
    error: { outcome: 'error', type: 'error', message: `the check itself is wrong: ${because}` },
    'not-applicable': { outcome: 'skipped', type: 'not-applicable', message: `not applicable: ${because}` },
  } satisfies Record<typeof standing, Pick<Case, 'outcome' | 'type' | 'message'>>;
  return {
    classname: path,
    name: `${id} ${name}`,
    file: path,
    line: control.line,
    ...outcomes[standing],
    lines: [...meta, ...citedBy(control).map(citedWords), ...(standing === 'fail' ? [`fix: ${showCommand(control, path)}`] : [])],
  };
}

function citedWords({ path, line: row, column, text }: CitedLine): string {
  return `${path}:${row}:${column}  ${text.trim()}`;
}

function findingSuite(repo: RepoReport): Suite {
  const { range, requirements, findings } = repo;
  // Controls have their own suite; without it their findings are all there is.
  const shown = findings.filter(({ check }) => requirements === undefined || check !== 'requirements');
  const byCheck = CHECKS.flatMap((check) => sortFindings(shown.filter((finding) => finding.check === check)));
  return {
    name: `${nameOf(repo)} ${range.expression}`,
    properties: [...pair('head', range.head), ...pair('base', range.base)],
    cases: limited([completeCase(repo), ...byCheck.map(findingCase)], 'findings'),
  };
}

/** Always there: a reader takes a suite without cases for a mistake, and one with nothing but passes for a whole look. */
function completeCase({ complete, gaps }: RepoReport): Case {
  const seen = complete && gaps.length === 0;
  return {
    classname: 'completeness',
    name: 'everything could be seen',
    file: null,
    line: null,
    outcome: seen ? 'passed' : 'error',
    type: 'incomplete',
    message: 'something could not be seen, so nothing follows from what was not found',
    lines: gaps.map(
      ({ code, subject, detail, fix }) =>
        `${GAP_WORDS[code]}${subject === undefined ? '' : ` ${subject}`}: ${detail}; fix: ${fix}`,
    ),
  };
}

function findingCase(finding: Finding): Case {
  const { check, answer, severity, path, commit, subject, code } = finding;
  const sentence = sentenceOf(finding);
  const fix = answer === 'fail' ? [`fix: ${CHECK_WORDS[check].fix}`] : [];
  return {
    classname: check,
    name: `${path || (commit?.slice(0, 12) ?? '')} ${subject === undefined || subject === '' ? '' : `${subject} `}${code}`,
    file: path === '' ? null : path,
    line: finding.line ?? null,
    outcome: outcomeOf(finding),
    type: answer === 'fail' ? severity : answer,
    message: answer === 'unknown' ? `not decided: ${sentence}` : sentence,
    lines: fix,
  };
}

function outcomeOf({ answer, severity, code }: Finding): Outcome {
  if (code === 'control-excepted') return 'skipped';
  if (answer === 'fail') return severity === 'note' ? 'skipped' : 'failure';
  return answer === 'unknown' ? 'error' : answer === 'pass' ? 'passed' : 'skipped';
}

function nameOf({ repository }: RepoReport): string {
  return repository.name ?? 'repository';
}

/** As many as a reader takes, each with a name of its own: readers keep one case of a name, and it may be the wrong one. */
function limited(cases: Case[], classname: string): Case[] {
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  const named = cases.slice(0, MAX_CASES).map((one) => {
    const name = line(one.name, 300).trim();
    const key = `${line(one.classname, 600)}\n${name}`;
    let count = (counts.get(key) ?? 0) + 1;
    while (taken.has(numbered(key, count))) count++;
    counts.set(key, count);
    taken.add(numbered(key, count));
    return { ...one, name: numbered(name, count) };
  });
  if (cases.length <= MAX_CASES) return named;
  const message = `${cases.length - MAX_CASES} more than this format takes, see the JSON report`;
  return [
    ...named,
    { classname, name: 'left out', file: null, line: null, outcome: 'error', type: 'left-out', message, lines: [] },
  ];
}

function numbered(name: string, count: number): string {
  return count === 1 ? name : `${name} #${count}`;
}

function countsOf(cases: readonly Case[]): Pair[] {
  const count = (outcome: Outcome): string => String(cases.filter((one) => one.outcome === outcome).length);
  return [
    ['tests', String(cases.length)],
    ['failures', count('failure')],
    ['errors', count('error')],
    ['skipped', count('skipped')],
  ];
}

/** None where there is no value. */
function pair(name: string, value: string | number | null): Pair[] {
  return value === null ? [] : [[name, String(value)]];
}

function suiteLines({ name, properties, cases }: Suite): string[] {
  const shown = properties.map(
    ([key, value]) => `      <property${attributes([...pair('name', key), ...pair('value', value)])}/>`,
  );
  return [
    `  <testsuite${attributes([['name', name], ...countsOf(cases)])}>`,
    ...(shown.length === 0 ? [] : ['    <properties>', ...shown, '    </properties>']),
    ...cases.flatMap(caseLines),
    '  </testsuite>',
  ];
}

function caseLines(one: Case): string[] {
  const { classname, name, file, outcome, type, message, lines } = one;
  const head = attributes([['classname', classname], ['name', name], ...pair('file', file), ...pair('line', one.line)]);
  const said = attributes([['message', message], ...(outcome === 'skipped' ? [] : pair('type', type))]);
  const bodies = {
    passed: element('system-out', '', lines),
    failure: element('failure', said, [message, ...lines]),
    error: element('error', said, [message, ...lines]),
    skipped: [`      <skipped${said}/>`, ...element('system-out', '', lines)],
  } satisfies Record<Outcome, string[]>;
  const body = bodies[outcome];
  return body.length === 0 ? [`    <testcase${head}/>`] : [`    <testcase${head}>`, ...body, '    </testcase>'];
}

/** Some readers show the text of a failure and no `system-out` beside it, so what belongs to a failure stands inside it. */
function element(name: string, head: string, lines: readonly string[]): string[] {
  if (lines.length === 0) return [];
  const more = lines.length > MAX_LINES ? [`and ${lines.length - MAX_LINES} more`] : [];
  const rows = [...lines.slice(0, MAX_LINES), ...more].map((row) => xml(row, 600).trimEnd());
  return [`      <${name}${head}>`, ...rows, `      </${name}>`];
}

function attributes(pairs: readonly Pair[]): string {
  return pairs.map(([name, value]) => ` ${name}="${xml(value, 600)}"`).join('');
}

const ENTITIES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' };

/**
 * One line of text for XML 1.0, in an attribute or between tags. What the production `Char` (§2.2) does not allow is shown as its code
 * point: most of it with the other active characters, U+FFFE and U+FFFF here.
 */
function xml(text: string, limit: number): string {
  return line(text, limit)
    .replace(/[\uFFFE\uFFFF]/g, (char) => `\\u{${char.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (char) => ENTITIES[char] ?? '');
}
