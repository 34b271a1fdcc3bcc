import type { AttestationClaims, AttestationReport } from '../model/attestation.js';
import type { Finding } from '../model/finding.js';
import type { RepoReport, Report, Result } from '../model/report.js';
import { line, markdown, markdownCode } from './escape.js';
import { number, PLAIN, plural, type Style, table } from './layout.js';
import { gapSection } from './markdown.js';
import { findingLines, placeOf, sentenceOf, sortFindings } from './text-findings.js';
import { gapLines } from './text-gaps.js';

/** What the check of an attestation came to, for people: the verdict, the claims beside git, then each difference with its place. */
export function renderAttestationText(report: Report, style: Style = PLAIN): string {
  return report.repos
    .flatMap((repo) => (repo.attestation === undefined ? [] : textOf(repo, repo.attestation, report.result, style)))
    .join('\n');
}

const VERDICTS: Record<Result, string> = {
  pass: 'TRUE: every claim equals git',
  warn: 'TRUE, with remarks',
  fail: 'NOT TRUE',
  incomplete: 'NOT DECIDED: the history could not be seen whole',
};

function textOf(repo: RepoReport, attestation: AttestationReport, result: Result, style: Style): string {
  const { declared, recomputed } = attestation;
  const verdict = VERDICTS[result];
  const found = findingLines(findingsOf(repo), style);
  return [
    style.strong(`AI attestation ${line(attestation.path, 200)}`),
    `${result === 'pass' || result === 'warn' ? style.good(verdict) : style.bad(verdict)}`,
    style.faint(rangeWords(attestation)),
    '',
    ...table(['', 'the file says', 'git says'], rowsOf(declared, recomputed), [], style),
    ...documentRows(repo, style),
    ...(found.length === 0 ? [] : ['', ...found]),
    ...gapLines(repo.gaps, style),
    '',
  ].join('\n');
}

/** The scan's own findings are about the code, not about what is attested. */
function findingsOf({ findings }: RepoReport): Finding[] {
  return findings.filter(({ check }) => check.startsWith('attestation-') || check === 'provenance-documents');
}

function documentRows({ documents = [] }: RepoReport, style: Style): string[] {
  if (documents.length === 0) return [];
  const rows = documents
    .slice(0, 20)
    .map(({ path, format, version, state }) => [line(path, 80), format, line(version ?? '', 20), state]);
  const more = documents.length > rows.length ? [`  and ${number(documents.length - rows.length)} more, see --json`] : [];
  return ['', ...table(['Beside it', 'format', 'version', 'state'], rows, [], style), ...more];
}

function rangeWords({ version, range, behind, declared }: AttestationReport): string {
  const { source, base, head, merges } = range;
  const ends = [base, head].flatMap((id) => (id === null ? [] : id.slice(0, 12)));
  const how =
    source === 'object-ids'
      ? `counted again ${base === null ? `up to ${ends.join('')}` : ends.join('..')}`
      : `the file names no commit; counted again by its dates (${declared.from ?? 'the beginning'} … ${declared.to ?? declared.generated})`;
  const since =
    behind === null || behind.commits === 0
      ? ''
      : behind.onlyAttestation
        ? ' · nothing but the attestation changed since'
        : ` · ${number(behind.commits)} ${plural('commit', behind.commits)} since, ${number(behind.assisted)} with AI evidence`;
  return line(`version ${version} · ${how}${merges ? ', merges counted' : ', merges left out'}${since}`, 400);
}

function rowsOf(declared: AttestationClaims, recomputed: AttestationClaims | null): string[][] {
  const row = (name: string, of: (claims: AttestationClaims) => string): string[] => [
    name,
    line(of(declared), 60),
    recomputed === null ? 'not decided' : line(of(recomputed), 60),
  ];
  const identifiers = [
    ...new Set([declared, recomputed].flatMap((claims) => claims?.tools.map(({ identifier }) => identifier) ?? [])),
  ];
  return [
    row('repository', ({ owner, name }) => `${owner}/${name}`),
    row('commits', ({ commits }) => number(commits)),
    row('assisted', ({ assistedCommits }) => number(assistedCommits)),
    row('percentage', ({ percentage }) => `${percentage} %`),
    ...identifiers.slice(0, 20).map((identifier) =>
      row(line(identifier, 40), ({ tools }) => {
        const tool = tools.find((one) => one.identifier === identifier);
        if (tool === undefined) return 'not listed';
        return `${number(tool.commits)}${tool.firstSeen === null ? '' : ` (${tool.firstSeen} … ${tool.lastSeen})`}`;
      }),
    ),
  ];
}

/** The same for a pull request or a CI page. The first line is the verdict. */
export function renderAttestationMarkdown(report: Report): string {
  return report.repos
    .flatMap((repo) => (repo.attestation === undefined ? [] : markdownOf(repo, repo.attestation, report.result)))
    .join('\n');
}

function markdownOf(repo: RepoReport, attestation: AttestationReport, result: Result): string {
  const open = sortFindings(findingsOf(repo)).filter(({ answer }) => answer !== 'pass');
  return [
    `### AI attestation: ${VERDICTS[result]}`,
    '',
    `${markdownCode(attestation.path, 200)} · ${markdown(rangeWords(attestation), 400)}`,
    '',
    '| | the file says | git says |',
    '| --- | --- | --- |',
    ...rowsOf(attestation.declared, attestation.recomputed).map(
      (cells) => `| ${cells.map((cell) => markdown(cell)).join(' | ')} |`,
    ),
    ...(open.length === 0 ? [] : ['', '| | where | what |', '| --- | --- | --- |']),
    ...open
      .slice(0, 50)
      .map(
        (finding) =>
          `| ${finding.answer === 'unknown' ? 'unknown' : finding.severity} | ${markdownCode(placeOf(finding), 200)} | ${markdown(sentenceOf(finding), 400)} |`,
      ),
    ...gapSection(repo),
    '',
  ].join('\n');
}
