import type { Finding } from '../model/finding.js';
import type { InventoryReport, ObservedUse } from '../model/inventory.js';
import type { RepoReport, Report, Result } from '../model/report.js';
import { cut, line, markdown, markdownCode } from './escape.js';
import { number, PLAIN, percent, plural, type Style, table } from './layout.js';
import { gapSection } from './markdown.js';
import { findingLines, placeOf, sentenceOf, sortFindings } from './text-findings.js';
import { gapLines } from './text-gaps.js';

const USES_SHOWN = 20;

const VERDICTS: Record<Result, string> = {
  pass: 'IN ORDER',
  warn: 'IN ORDER, with remarks',
  fail: 'NOT IN ORDER',
  incomplete: 'NOT DECIDED: the history could not be seen whole',
};

/** What the check of an inventory came to: the verdict, what git shows of the use of AI tools, and each finding with its place. */
export function renderInventoryText(report: Report, style: Style = PLAIN): string {
  return report.repos
    .flatMap((repo) => (repo.inventory === undefined ? [] : textOf(repo, repo.inventory, report.result, style)))
    .join('\n');
}

function textOf(repo: RepoReport, inventory: InventoryReport, result: Result, style: Style): string {
  const verdict = VERDICTS[result];
  const own = repo.totals.commits - repo.totals.merges;
  const isOpen = ({ check }: Finding): boolean => check === 'inventory-answers';
  const judged = findingLines(
    findingsOf(repo).filter((finding) => !isOpen(finding)),
    style,
  );
  const open = openLines(findingsOf(repo).filter(isOpen));
  return [
    style.strong(`AI inventory ${line(inventory.path, 200)}`),
    result === 'pass' || result === 'warn' ? style.good(verdict) : style.bad(verdict),
    style.faint(
      `${number(inventory.systems.length)} ${plural('system', inventory.systems.length)} · read ${number(own)} ${plural('commit', own)} of ${line(repo.range.expression, 60)}, merges left out`,
    ),
    ...useTable(repo, inventory, style),
    ...(judged.length === 0 ? [] : ['', style.strong('Approved against observed, and ages'), ...judged]),
    ...(open.length === 0 ? [] : ['', style.strong('Not answered yet'), ...open]),
    ...gapLines(repo.gaps, style),
    '',
  ].join('\n');
}

const OPEN_SHOWN = 200;

/** One line for a system: how many of its answers are open, and where each stands. */
function openLines(findings: readonly Finding[]): string[] {
  const bySystem = new Map<string, Finding[]>();
  for (const finding of findings) {
    const system = finding.subject?.split('.')[0] ?? '';
    bySystem.set(system, [...(bySystem.get(system) ?? []), finding]);
  }
  const rows = [...bySystem].flatMap(([system, open]) => [
    `  error    ${line(system, 60)}: ${number(open.length)} ${plural('answer', open.length)} open`,
    ...open.map((finding) => `           ${line(`${placeOf(finding)}  ${sentenceOf(finding)}`, 200)}`),
  ]);
  return rows.length > OPEN_SHOWN
    ? [...rows.slice(0, OPEN_SHOWN), `  and ${number(rows.length - OPEN_SHOWN)} more, see --json`]
    : rows;
}

/** The scan's own findings are about the code, not about the inventory. */
function findingsOf({ findings }: RepoReport): Finding[] {
  return findings.filter(({ check }) => check.startsWith('inventory-'));
}

function useTable(repo: RepoReport, { observed }: InventoryReport, style: Style): string[] {
  const tools = observed.filter(({ model }) => model === null);
  if (tools.length === 0) return [];
  const rows = tools
    .slice(0, USES_SHOWN)
    .map((use) => [
      line(use.tool, 40),
      use.use === 'review' ? 'reviews' : 'contributes',
      number(use.commits),
      repo.complete ? percent(use.commits, repo.totals.commits - repo.totals.merges) : '',
      use.first === null ? '' : line(`${use.first} … ${use.last}`, 40),
      modelsOf(observed, use),
    ]);
  const more = tools.length > rows.length ? [`  and ${number(tools.length - rows.length)} more, see --json`] : [];
  return ['', ...table(['Seen in git', 'Use', 'Commits', 'Share', 'First … last', 'Models'], rows, [2, 3], style), ...more];
}

function modelsOf(observed: readonly ObservedUse[], { tool, use }: ObservedUse): string {
  const models = observed.flatMap((one) => (one.tool === tool && one.use === use && one.model !== null ? one.model : []));
  const shown = models.slice(0, 3).map((model) => line(model, 30));
  return cut([...shown, ...(models.length > 3 ? [`${models.length - 3} more`] : [])].join(', '), 90);
}

/** The same for a pull request or a CI page. The first line is the verdict. */
export function renderInventoryMarkdown(report: Report): string {
  return report.repos
    .flatMap((repo) => (repo.inventory === undefined ? [] : markdownOf(repo, repo.inventory, report.result)))
    .join('\n');
}

function markdownOf(repo: RepoReport, { path, systems }: InventoryReport, result: Result): string {
  const open = sortFindings(findingsOf(repo)).filter(({ answer }) => answer !== 'pass');
  return [
    `### AI inventory: ${VERDICTS[result]}`,
    '',
    `${markdownCode(path, 200)} · ${number(systems.length)} ${plural('system', systems.length)}`,
    ...(open.length === 0 ? [] : ['', '| | where | what |', '| --- | --- | --- |']),
    ...open
      .slice(0, 50)
      .map(
        (finding) =>
          `| ${finding.answer === 'unknown' ? 'unknown' : finding.severity} | ${markdownCode(placeOf(finding), 200)} | ${markdown(sentenceOf(finding), 400)} |`,
      ),
    ...(open.length > 50 ? ['', `and ${number(open.length - 50)} more`] : []),
    ...gapSection(repo),
    '',
  ].join('\n');
}
