import type { Evidence } from '../model/evidence.js';
import type { FileReport, FileTotals, RepoReport } from '../model/report.js';
import { cut, line } from './escape.js';
import { number, plural, type Style } from './layout.js';
import { CHECK_WORDS, REASON_WORDS, SCOPE_WORDS, SKIP_WORDS } from './words.js';

const SHOWN = 5;

/** What the files say: hidden characters first, then declarations, then the tools that are set up. */
export function fileLines(repo: RepoReport, style: Style): string[] {
  const { files: totals } = repo.totals;
  if (totals === null) return [];
  const byId = new Map(repo.evidence.map((item) => [item.id, item]));
  return [
    '',
    ...overview(totals, style),
    ...hidden(repo, byId, style),
    ...declarations(repo, byId, style),
    ...setUp(repo, byId, style),
  ];
}

function overview({ scope, commit, files, uncommitted, skipped }: FileTotals, style: Style): string[] {
  const where = scope.map((name) => (name === 'uncommitted' ? `${number(uncommitted)} ` : '') + SCOPE_WORDS[name]).join(', and ');
  const named = Object.entries(skipped)
    .filter(([, count]) => count > 0)
    .map(([reason, count]) => `${number(count)} ${SKIP_WORDS[reason as keyof typeof SKIP_WORDS]}`);
  return [
    `  ${style.strong('Files'.padEnd(16))}${number(files).padStart(9)}   ${style.faint(`${where}${commit === null ? '' : ` (${commit.slice(0, 12)})`}`)}`,
    ...(named.length === 0
      ? []
      : [`  ${''.padEnd(28)}${style.faint(`named, not read: ${named.join(', ')} (--json lists them)`)}`]),
  ];
}

function hidden({ findings }: RepoReport, byId: ReadonlyMap<string, Evidence>, style: Style): string[] {
  const failed = findings.filter(({ check, answer }) => check === 'hidden-unicode' && answer === 'fail');
  if (failed.length === 0) return [];
  return [
    '',
    `${style.bad(CHECK_WORDS['hidden-unicode'].title)}${cutNote(failed.length, style)}`,
    style.faint(`  ${CHECK_WORDS['hidden-unicode'].why}`),
    ...failed.slice(0, SHOWN).flatMap(({ path, severity, evidence }) => {
      const cited = evidence.flatMap((id) => byId.get(id) ?? []);
      const more = cited.length > 1 ? style.faint(`, and ${number(cited.length - 1)} more in this file`) : '';
      const [first] = cited;
      const reason = first?.because === undefined ? '' : REASON_WORDS[first.because];
      return [
        `  ${severity}  ${place(path, first)}  ${line(cut(first?.quote?.trim() ?? '', 80), 100)}`,
        `         ${style.faint(reason)}${more}`,
      ];
    }),
    style.faint(`  fix: ${CHECK_WORDS['hidden-unicode'].fix}`),
    style.faint('  every place: ai-provenance explain <revision>:<path>, or --json'),
  ];
}

function declarations({ files }: RepoReport, byId: ReadonlyMap<string, Evidence>, style: Style): string[] {
  const declaring = files.flatMap((file) => {
    const first = citedBy(file, byId).find(({ kind }) => kind === 'marker' || kind === 'denial');
    return first === undefined ? [] : [{ path: file.path, first }];
  });
  if (declaring.length === 0) return [];
  return [
    '',
    `${style.strong('Files that declare AI use, or its absence')}${cutNote(declaring.length, style)}`,
    ...declaring
      .slice(0, SHOWN)
      .map(({ path, first }) => `  ${place(path, first)}  ${line(cut(first.quote?.trim() ?? '', 80), 100)}`),
  ];
}

/** One line a tool: the files that set it up. */
function setUp({ files }: RepoReport, byId: ReadonlyMap<string, Evidence>, style: Style): string[] {
  const byTool = new Map<string, string[]>();
  for (const file of files) {
    for (const { kind, tool } of citedBy(file, byId)) {
      if (kind !== 'agent-file') continue;
      const name = tool === undefined || tool === 'unspecified' ? 'any agent' : tool;
      byTool.set(name, [...new Set([...(byTool.get(name) ?? []), file.path])]);
    }
  }
  if (byTool.size === 0) return [];
  return [
    '',
    `${style.strong('Tools set up here')} ${style.faint('(says nothing about who wrote what)')}`,
    ...[...byTool]
      .sort(([a, m], [b, n]) => n.length - m.length || (a < b ? -1 : 1))
      .map(([tool, paths]) => {
        const shown = paths.slice(0, 3).map((path) => line(path, 60));
        return `  ${line(tool, 60).padEnd(18)} ${shown.join(', ')}${paths.length > 3 ? style.faint(` and ${number(paths.length - 3)} more ${plural('file', paths.length - 3)}`) : ''}`;
      }),
  ];
}

function citedBy({ evidence }: FileReport, byId: ReadonlyMap<string, Evidence>): Evidence[] {
  return evidence.flatMap((id) => byId.get(id) ?? []);
}

function place(path: string, cited: Evidence | undefined): string {
  return line([path, cited?.line, cited?.column].filter((part) => part !== undefined).join(':'), 120);
}

function cutNote(count: number, style: Style): string {
  return count > SHOWN ? style.faint(` (${SHOWN} of ${number(count)})`) : '';
}
