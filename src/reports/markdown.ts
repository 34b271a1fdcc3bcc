import type { RepoReport, Report } from '../model/report.js';
import { line, markdown, markdownCode } from './escape.js';
import { number, percent, plural, tally } from './text.js';
import { ATTRIBUTION_WORDS, GAP_WORDS, NO_SHARE, SHARE_DEFINITION } from './words.js';

const COMMITS_SHOWN = 50;

/** A summary for a pull request or a CI page. The first line is the verdict. Repository text is escaped or in code spans. */
export function renderMarkdown(report: Report): string {
  return report.repos.map((repo) => repoMarkdown(repo, report.result)).join('\n');
}

function repoMarkdown(repo: RepoReport, result: Report['result']): string {
  const { repository, range, totals } = repo;
  const found = totals.byAttribution.declared + totals.byAttribution.recorded;
  const verdict =
    result === 'incomplete'
      ? 'INCOMPLETE'
      : `${number(found)} of ${number(totals.commits)} ${plural('commit', totals.commits)} with AI evidence`;
  return [
    `### AI provenance: ${verdict}`,
    '',
    [
      ...(repository.name === null ? [] : [markdownCode(repository.name, 120)]),
      markdownCode(range.expression, 120),
      ...(range.base === null ? [] : [`base ${markdownCode(range.base.slice(0, 12))}`]),
      ...(range.head === null ? [] : [`head ${markdownCode(range.head.slice(0, 12))}`]),
      `complete history: ${repo.complete ? 'yes' : 'no'}`,
    ].join(' · '),
    '',
    '| Attribution | Commits | Meaning |',
    '| --- | ---: | --- |',
    ...(['declared', 'recorded', 'suspected'] as const).map(
      (name) => `| ${name} | ${number(totals.byAttribution[name])} | ${ATTRIBUTION_WORDS[name]} |`,
    ),
    `| human attested | ${number(totals.humanAttested)} | the commit says that no AI took part |`,
    `| no evidence | ${number(totals.byAttribution.none - totals.humanAttested)} | ${ATTRIBUTION_WORDS.none} |`,
    '',
    repo.complete ? `AI evidence: ${percent(found, totals.commits)} ${SHARE_DEFINITION}.` : `AI evidence: ${NO_SHARE}.`,
    ...gapSection(repo),
    ...toolSection(repo),
    ...commitSection(repo),
    '',
  ].join('\n');
}

function gapSection({ gaps }: RepoReport): string[] {
  if (gaps.length === 0) return [];
  return [
    '',
    '**This could not be seen, so nothing follows from what was not found:**',
    '',
    ...gaps.slice(0, 10).map((gap) => {
      const subject = gap.subject === undefined ? '' : ` ${markdownCode(gap.subject, 100)}`;
      return `- ${GAP_WORDS[gap.code]}${subject}: ${markdown(gap.detail)}. Fix: ${markdownCode(gap.fix)}`;
    }),
    ...(gaps.length > 10 ? [`- and ${number(gaps.length - 10)} more`] : []),
  ];
}

function toolSection({ tools }: RepoReport): string[] {
  if (tools.length === 0) return [];
  return [
    '',
    '| Tool | Commits | Suspected | First seen | Last seen | Roles | Models |',
    '| --- | ---: | ---: | --- | --- | --- | --- |',
    ...tools.map((tool) =>
      [
        '',
        markdownCode(tool.id),
        number(tool.declared + tool.recorded),
        number(tool.suspected),
        line(tool.firstSeen ?? '', 40),
        line(tool.lastSeen ?? '', 40),
        markdown(tally(tool.roles, 4)),
        markdown(tally(tool.models, 4)),
        '',
      ]
        .join(' | ')
        .trim(),
    ),
  ];
}

function commitSection({ commits }: RepoReport): string[] {
  const marked = commits.filter((commit) => commit.attribution !== 'none' || commit.denied);
  if (marked.length === 0) return [];
  const more = marked.length > COMMITS_SHOWN ? `, ${COMMITS_SHOWN} of ${number(marked.length)}` : '';
  return [
    '',
    `<details><summary>Commits with evidence (newest first${more})</summary>`,
    '',
    '| Commit | Date | Attribution | Tools | Subject |',
    '| --- | --- | --- | --- | --- |',
    ...marked.slice(0, COMMITS_SHOWN).map((commit) => {
      const tools = commit.tools
        .map(({ id, model, role }) => `${id}${model === undefined ? '' : ` (${model})`} ${role}`)
        .join(', ');
      const state = commit.denied ? `${commit.attribution}, says no AI` : commit.attribution;
      return `| ${markdownCode(commit.id.slice(0, 12))} | ${line(commit.date?.slice(0, 10) ?? '')} | ${state} | ${markdown(tools)} | ${markdown(commit.subject, 120)} |`;
    }),
    '',
    '</details>',
  ];
}
