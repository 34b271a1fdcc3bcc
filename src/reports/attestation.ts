import type { AttestationClaims, AttestationReport } from '../model/attestation.js';
import type { CheckId, Finding } from '../model/finding.js';
import type { RepoReport, Report } from '../model/report.js';
import { line, markdown, markdownCode } from './escape.js';
import { number, PLAIN, plural, type Style, table } from './layout.js';
import { gapSection } from './markdown.js';
import { findingLines, placeOf, sentenceOf, sortFindings } from './text-findings.js';
import { gapLines } from './text-gaps.js';

/** What the check of an attestation came to, for people: the verdict, the claims beside git, then each difference with its place. */
export function renderAttestationText(report: Report, style: Style = PLAIN): string {
  return report.repos.flatMap((repo) => (repo.attestation === undefined ? [] : textOf(repo, repo.attestation, style))).join('\n');
}

/** About the claims first; what else is to be said of the file comes behind. */
function verdictOf(repo: RepoReport, { recomputed }: AttestationReport): { words: string; good: boolean } {
  const failed = (check: CheckId): Finding[] =>
    repo.findings.filter((finding) => finding.check === check && finding.answer === 'fail' && finding.severity !== 'note');
  const untrue = [...failed('attestation-truth'), ...failed('attestation-consistency')];
  const also = [
    ...(failed('attestation-freshness').length > 0 ? ['but commits came since'] : []),
    ...(failed('provenance-documents').length > 0 ? ['and a document beside it is not in order'] : []),
  ];
  const worst = untrue.some(({ severity }) => severity === 'error');
  const claims = worst
    ? 'NOT TRUE'
    : recomputed === null
      ? 'NOT DECIDED: the history could not be seen whole'
      : untrue.length > 0
        ? 'WITHIN THE TOLERANCE, not equal to git'
        : isPart(repo)
          ? 'TRUE of the part of the history that it covers'
          : 'TRUE: every claim equals git';
  return { words: [claims, ...also].join(', '), good: !worst && recomputed !== null };
}

function textOf(repo: RepoReport, attestation: AttestationReport, style: Style): string {
  const { declared, recomputed } = attestation;
  const verdict = verdictOf(repo, attestation);
  const found = findingLines(findingsOf(repo), style);
  return [
    style.strong(`AI attestation ${line(attestation.path, 200)}`),
    verdict.good ? style.good(verdict.words) : style.bad(verdict.words),
    ...rangeWords(repo, attestation).map((words) => style.faint(words)),
    '',
    ...table(['', 'the file says', 'git says'], rowsOf(declared, recomputed, repo), [], style),
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

/** A range with a base or cut at dates says nothing about the rest. */
function isPart({ range, attestation }: RepoReport): boolean {
  return (attestation?.range.base ?? null) !== null || range.since !== null || range.until !== null;
}

/** Which commits were counted again, and what came since. */
function rangeWords({ range: walked }: RepoReport, { version, range, behind, declared }: AttestationReport): string[] {
  const { source, base, head, merges } = range;
  const short = (id: string | null): string => id?.slice(0, 12) ?? 'nothing';
  const dates = [
    ...(walked.since === null ? [] : [` since ${walked.since}`]),
    ...(walked.until === null ? [] : [` until ${walked.until}`]),
  ].join('');
  const counted =
    source === 'object-ids'
      ? base === null
        ? `all commits up to ${short(head)}${dates}`
        : `only the part of the history ${short(base)}..${short(head)}${dates}`
      : `the file names no commit, so those between its dates (${declared.from ?? 'the beginning'} … ${declared.to ?? declared.generated})`;
  const since =
    behind === null || behind.commits === 0
      ? []
      : behind.onlyDocuments
        ? ['since then only documents like this one changed']
        : [
            `since then ${number(behind.commits)} ${plural('commit', behind.commits)}, ${number(behind.assisted)} with AI evidence`,
          ];
  return [`format ${version}, counted again: ${counted}, merges ${merges ? 'included' : 'left out'}`, ...since].map((text) =>
    line(text, 300),
  );
}

function rowsOf(declared: AttestationClaims, recomputed: AttestationClaims | null, { repository }: RepoReport): string[][] {
  const row = (name: string, of: (claims: AttestationClaims) => string): string[] => [
    name,
    line(of(declared), 60),
    recomputed === null ? 'not decided' : line(of(recomputed), 60),
  ];
  const identifiers = [
    ...new Set([declared, recomputed].flatMap((claims) => claims?.tools.map(({ identifier }) => identifier) ?? [])),
  ];
  return [
    ['repository', line(`${declared.owner}/${declared.name}`, 60), line(repository.name ?? 'not known: no origin', 60)],
    row('commits', ({ commits }) => number(commits)),
    row('assisted', ({ assistedCommits }) => number(assistedCommits)),
    row('percentage', ({ percentage }) => `${percentage.toFixed(1)} %`),
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
  return report.repos.flatMap((repo) => (repo.attestation === undefined ? [] : markdownOf(repo, repo.attestation))).join('\n');
}

function markdownOf(repo: RepoReport, attestation: AttestationReport): string {
  const open = sortFindings(findingsOf(repo)).filter(({ answer }) => answer !== 'pass');
  return [
    `### AI attestation: ${verdictOf(repo, attestation).words}`,
    '',
    `${markdownCode(attestation.path, 200)} · ${markdown(rangeWords(repo, attestation).join(' · '), 400)}`,
    '',
    '| | the file says | git says |',
    '| --- | --- | --- |',
    ...rowsOf(attestation.declared, attestation.recomputed, repo).map(
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
