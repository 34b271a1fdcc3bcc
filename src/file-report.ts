import { UNSPECIFIED } from './match/claim.js';
import { DISCLOSURES, type Evidence } from './model/evidence.js';
import type { Finding } from './model/finding.js';
import { type FileReport, type FileScope, type FileTotals, SKIP_REASONS, type SkippedFile } from './model/report.js';
import type { FileFacts, FileRow } from './sources/files.js';

/** What one place showed: the tree of a commit, or the work tree. */
export interface FilePart {
  scope: FileScope;
  /** Null for the work tree. */
  commit: string | null;
  facts: FileFacts;
}

export interface FileConclusions {
  files: FileReport[];
  skipped: SkippedFile[];
  findings: Finding[];
  evidence: Evidence[];
  /** Null when no files were looked at. */
  totals: FileTotals | null;
}

/** Turns what files show into the report's rows. Pure. */
export function concludeFiles(parts: readonly FilePart[]): FileConclusions {
  const judged = parts.flatMap(({ commit, facts }) =>
    facts.rows.map((row) => ({ row, commit, evidence: evidenceOf(row, commit) })),
  );
  const skipped = parts.flatMap(({ facts }) => facts.skipped);
  const having = (test: (item: Evidence) => boolean): number =>
    new Set(judged.filter(({ evidence }) => evidence.some(test)).map(({ row }) => row.path)).size;
  return {
    files: judged.map(({ row, evidence }) => fileOf(row, evidence)),
    skipped,
    findings: judged.flatMap(({ row, commit, evidence }) => hiddenText(row, commit, evidence)),
    evidence: judged.flatMap(({ evidence }) => evidence),
    totals:
      parts.length === 0
        ? null
        : {
            scope: parts.map(({ scope }) => scope),
            commit: parts.find(({ commit }) => commit !== null)?.commit ?? null,
            files: filesOf(parts, (scope) => scope !== 'uncommitted'),
            uncommitted: filesOf(parts, (scope) => scope === 'uncommitted'),
            agentFiles: having(({ kind }) => kind === 'agent-file'),
            declaring: having(({ kind }) => kind === 'marker' || kind === 'denial'),
            hidden: having(({ kind }) => kind === 'hidden-unicode'),
            skipped: countSkipped(skipped),
          },
  };
}

/** `<commit>:<path>` is git's own name for a file of a commit. */
function evidenceOf({ path, blob, sightings }: FileRow, commit: string | null): Evidence[] {
  return sightings.map(({ kind, ...rest }, index) => ({
    id: `${commit ?? 'uncommitted'}:${path}#${index + 1}`,
    kind,
    path,
    ...(blob === null ? {} : { blob }),
    ...rest,
    assertedBy: 'author',
  }));
}

function fileOf({ path, blob }: FileRow, evidence: readonly Evidence[]): FileReport {
  const tools = new Map<string, { id: string; model?: string }>();
  for (const { tool, model } of evidence) {
    if (tool !== undefined) tools.set(`${tool} ${model ?? ''}`, { id: tool, ...(model === undefined ? {} : { model }) });
  }
  const named = [...tools.values()].filter(({ id, model }) => id !== UNSPECIFIED || model !== undefined);
  const levels = evidence.flatMap(({ disclosure }) => disclosure ?? []);
  return {
    path,
    blob,
    tools: (named.length > 0 ? named : [...tools.values()]).sort((a, b) =>
      `${a.id} ${a.model}` < `${b.id} ${b.model}` ? -1 : 1,
    ),
    disclosure: [...DISCLOSURES].reverse().find((level) => levels.includes(level)) ?? null,
    evidence: evidence.map(({ id }) => id),
  };
}

/** Hidden text in instructions is an attack on the agent that reads them; in other files, on the person who reviews them. */
export function hiddenText(
  { path, instructs }: Pick<FileRow, 'path' | 'instructs'>,
  commit: string | null,
  evidence: readonly Evidence[],
): Finding[] {
  const hidden = evidence.filter(({ kind }) => kind === 'hidden-unicode');
  const [first] = hidden;
  if (first === undefined) return [];
  return [
    {
      id: `hidden-unicode:${commit ?? 'uncommitted'}:${path}`,
      check: 'hidden-unicode',
      code: 'hidden-text',
      answer: 'fail',
      severity: instructs ? 'error' : 'warning',
      path,
      ...(first.line === undefined ? {} : { line: first.line }),
      ...(first.column === undefined ? {} : { column: first.column }),
      evidence: hidden.map(({ id }) => id),
    },
  ];
}

function filesOf(parts: readonly FilePart[], test: (scope: FileScope) => boolean): number {
  return parts.filter(({ scope }) => test(scope)).reduce((sum, { facts }) => sum + facts.files, 0);
}

function countSkipped(skipped: readonly SkippedFile[]): FileTotals['skipped'] {
  const counts = Object.fromEntries(SKIP_REASONS.map((reason) => [reason, 0])) as FileTotals['skipped'];
  for (const { reason } of skipped) counts[reason]++;
  return counts;
}
