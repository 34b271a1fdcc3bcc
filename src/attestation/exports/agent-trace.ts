import { canonicalJson } from '../../canonical.js';
import { parseModel } from '../../match/model.js';
import type { Evidence, Role } from '../../model/evidence.js';
import type { CommitReport, RepoReport, Report } from '../../model/report.js';
import { safeJson } from '../../reports/escape.js';
import { uuidOf } from './uuid.js';

/** The files that a commit changes against its first parent. */
export interface CommitChanges {
  commit: string;
  files: { path: string; added: number | null; deleted: number | null }[];
}

/** Roles in which a tool had a part in what the commit contains. A reviewer wrote nothing; a committer may only have applied it. */
const WROTE: ReadonlySet<Role> = new Set<Role>(['author', 'co-author', 'assistant', 'suggester']);

/** `unspecified` stands for a tool that nobody named. */
const NO_TOOL = 'unspecified';

/**
 * Agent Trace 0.1.0 (`cursor/agent-trace: README.md` section 6) as JSON Lines: one record for each declared or recorded commit and each
 * tool that wrote in it, newest commit first. Merges are left out, and so are commits without a readable date, which a record must have.
 *
 * Lines are those that a record of the repository gives to the tool, and no others: `ranges` is empty where none were recorded, which
 * the format allows, and `metadata` says so. Ids follow from the record's content.
 */
export function renderAgentTrace(tool: Report['tool'], repo: RepoReport, changes: readonly CommitChanges[]): string {
  const changed = new Map(changes.map(({ commit, files }) => [commit, files.map(({ path }) => path)]));
  const evidence = new Map(repo.evidence.map((item) => [item.id, item]));
  return repo.commits
    .filter(({ attribution, merge }) => (attribution === 'declared' || attribution === 'recorded') && !merge)
    .flatMap((commit) => {
      const cited = commit.evidence.flatMap((id) => evidence.get(id) ?? []);
      return contributionsOf(commit, cited, changed.get(commit.id) ?? null);
    })
    .flatMap((contribution) => recordOf(tool, contribution) ?? [])
    .map((record) => `${safeJson(canonicalJson(record))}\n`)
    .join('');
}

/** What one tool did in one commit. */
interface Contribution {
  commit: CommitReport;
  tool: string;
  roles: Role[];
  talks: Talk[];
  /** Paths that the tool may have written, in order. */
  files: string[];
  /** Changes of the commit were among what was read. */
  known: boolean;
}

/** One model's part. */
interface Talk {
  /** Null: no model was named. */
  model: string | null;
  ranges: Ranges;
  /** The tool is the commit's author. */
  author: boolean;
  /** All lines are from git-ai, which tells the lines of an agent from those of people. */
  attested: boolean;
  /** Something speaks of the commit as a whole, and not of lines. */
  whole: boolean;
}

/** By path, each once. */
type Ranges = Map<string, Map<string, Range>>;

interface Range {
  start_line: number;
  end_line: number;
}

function contributionsOf(commit: CommitReport, cited: readonly Evidence[], changed: string[] | null): Contribution[] {
  const uses = commit.tools.filter(({ role }) => WROTE.has(role));
  return [...new Set(uses.map(({ id }) => id))].sort().map((tool) => {
    const own = uses.filter(({ id }) => id === tool);
    const roles = [...new Set(own.map(({ role }) => role))].sort();
    const said = cited.filter((item) => item.tool === tool && item.strength !== 'weak' && WROTE.has(item.role ?? 'assistant'));
    const onlyLines = said.length > 0 && said.every(({ ranges = [] }) => ranges.length > 0);
    const recorded = said.flatMap(({ ranges = [] }) => ranges.map(({ path }) => path));
    return {
      commit,
      tool,
      roles,
      talks: modelsOf(own, said).map((model) => talkOf(model, roles, said)),
      files: [...new Set([...(onlyLines ? [] : (changed ?? [])), ...recorded])].sort(),
      known: changed !== null,
    };
  });
}

/** The models named for a tool; null among them when it has lines of no model, or when no model is named at all. */
function modelsOf(uses: readonly { model?: string }[], said: readonly Evidence[]): (string | null)[] {
  const named = [...new Set(uses.flatMap(({ model }) => model ?? []))].sort();
  const nameless = said.some(({ model, ranges = [] }) => model === undefined && ranges.length > 0);
  return named.length === 0 || nameless ? [null, ...named] : named;
}

function talkOf(model: string | null, roles: readonly Role[], said: readonly Evidence[]): Talk {
  const own = said.filter((item) => (item.model ?? null) === model && (item.ranges ?? []).length > 0);
  const ranges: Ranges = new Map();
  for (const { path, lines } of own.flatMap((item) => item.ranges ?? [])) {
    const known = ranges.get(path) ?? new Map<string, Range>();
    for (const range of rangesOf(lines)) known.set(`${range.start_line}-${range.end_line}`, range);
    ranges.set(path, known);
  }
  const wide = said.some((item) => (item.ranges ?? []).length === 0 && (item.model ?? model) === model);
  const attested = own.every(({ kind }) => kind === 'note');
  return { model, ranges, author: roles.includes('author'), attested, whole: ranges.size === 0 || wide };
}

/** `1-4,9` as the format writes it. What is no range is left out. */
function rangesOf(lines: string): Range[] {
  return lines.split(',').flatMap((text) => {
    const [, from, to = from] = /^(\d{1,15})(?:-(\d{1,15}))?$/.exec(text) ?? [];
    const range = { start_line: Number(from), end_line: Number(to) };
    return from !== undefined && range.start_line >= 1 && range.end_line >= range.start_line ? [range] : [];
  });
}

function recordOf(tool: Report['tool'], contribution: Contribution): object | null {
  const { commit, talks } = contribution;
  const timestamp = commit.date;
  if (timestamp === null) return null;
  const files = contribution.files.map((path) => {
    const having = talks.filter(({ ranges, whole }) => whole || ranges.has(path));
    return { path, conversations: (having.length > 0 ? having : talks).map((talk) => conversationOf(talk, path)) };
  });
  const record = {
    version: '0.1.0',
    timestamp,
    vcs: { type: 'git', revision: commit.id },
    ...(contribution.tool === NO_TOOL ? {} : { tool: { name: contribution.tool } }),
    files,
    metadata: { 'ai-provenance': metadataOf(tool, contribution) },
  };
  return { ...record, id: uuidOf(canonicalJson(record)) };
}

/**
 * `ai` where the tool is the author or git-ai gives it the lines; `mixed` in all other cases: a co-author's lines cannot be told from
 * those of the author, and of an Agent Trace record the report does not say which of the two it was.
 */
function conversationOf({ model, ranges, author, attested }: Talk, path: string): object {
  const modelId = model === null ? null : modelIdOf(model);
  const lines = [...(ranges.get(path)?.values() ?? [])];
  const type = author || (attested && lines.length > 0) ? 'ai' : 'mixed';
  return { contributor: { type, ...(modelId === null ? {} : { model_id: modelId }) }, ranges: lines };
}

function metadataOf(tool: Report['tool'], { commit, roles, talks, files, known }: Contribution): object {
  const withLines = files.filter((path) => talks.some(({ ranges }) => (ranges.get(path)?.size ?? 0) > 0)).length;
  return {
    exporter: { name: tool.name, version: tool.version, rulesDigest: tool.rulesDigest },
    attribution: commit.attribution,
    roles,
    models: talks.flatMap(({ model }) => model ?? []),
    lines: withLines === 0 ? 'not-recorded' : withLines === files.length ? 'recorded' : 'partly-recorded',
    changes: known ? 'read' : 'not-read',
  };
}

/** models.dev's names of the providers that our catalogue calls otherwise. */
const PROVIDERS: Record<string, string> = { moonshot: 'moonshotai', zhipu: 'zhipuai' };

/** `provider/model` (README.md section 6.7); a model of no known provider stays alone. Null when it is longer than the format allows. */
function modelIdOf(model: string): string | null {
  const vendor = parseModel(model)?.vendor;
  const id = vendor === undefined ? model : `${PROVIDERS[vendor] ?? vendor}/${model}`;
  return [...id].length > 250 ? null : id;
}
