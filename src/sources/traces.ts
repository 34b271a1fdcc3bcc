import { hash } from 'node:crypto';
import type { Matcher } from '../match/matcher.js';
import { parseModel } from '../match/model.js';
import { QUOTE_LIMIT, type Sighting } from '../match/sighting.js';
import type { Gap, LineRanges } from '../model/evidence.js';
import type { Rules } from '../rules.js';
import type { Git, TreeEntry } from '../world/git/index.js';
import { unreadableTree } from './files.js';
import type { Records } from './records.js';
import { textOf } from './untrusted.js';

/** Where tools that write Agent Trace keep it: one record a line. */
export const TRACE_FILE = '.agent-trace/traces.jsonl';

/**
 * Opens the Agent Trace records of a commit's tree (`cursor/agent-trace: README.md`, versions 0.x). A record names the commit it is
 * about, the tool, and for each file who contributed which lines.
 */
export async function openTraces(git: Git, head: string, rules: Rules, gaps: Gap[]): Promise<Records> {
  const entry = await entryOrGap(git, head, gaps);
  const byCommit = new Map<string, Sighting[]>();
  if (entry === null || !entry.mode.startsWith('100')) return recordsOf(byCommit);
  for await (const objects of git.objects([entry.id], gaps)) {
    for (const object of objects) {
      if (object.status !== 'read') continue;
      const text = object.truncated ? object.body.subarray(0, object.body.lastIndexOf(10) + 1) : object.body;
      const { sightings, unreadable } = readTraces(text.toString('utf8'), entry.id, rules.matcher);
      for (const [commit, found] of sightings) byCommit.set(commit, found);
      if (object.truncated) gaps.push(unread('the file is larger than 16 MiB; what is behind that was not read', head));
      if (unreadable.length > 0) {
        gaps.push(unread(`records in no known version: ${unreadable.length}, the first in line ${unreadable[0]}`, head));
      }
    }
  }
  return recordsOf(byCommit);
}

async function entryOrGap(git: Git, head: string, gaps: Gap[]): Promise<TreeEntry | null> {
  try {
    return await git.entry(head, TRACE_FILE);
  } catch (error) {
    gaps.push(unreadableTree(head, error));
    return null;
  }
}

function recordsOf(byCommit: ReadonlyMap<string, Sighting[]>): Records {
  return {
    versions: new Map([...byCommit].map(([commit, found]) => [commit, hash('sha256', JSON.stringify(found), 'hex')])),
    of: async (commits) => new Map(commits.map((commit) => [commit, byCommit.get(commit) ?? []])),
  };
}

function unread(detail: string, head: string): Gap {
  return { code: 'unreadable-trace', subject: TRACE_FILE, detail, fix: `git show ${head}:${TRACE_FILE}` };
}

interface TraceRecord {
  version?: unknown;
  vcs?: { type?: unknown; revision?: unknown };
  tool?: { name?: unknown };
  files?: { path?: unknown; conversations?: Conversation[] }[];
}

interface Conversation {
  contributor?: Contributor;
  ranges?: { start_line?: unknown; end_line?: unknown; contributor?: Contributor }[];
}

interface Contributor {
  type?: unknown;
  model_id?: unknown;
}

/** What the records say of each commit, and the lines of records in no known version. Pure. */
export function readTraces(
  text: string,
  blob: string,
  matcher: Pick<Matcher, 'toolNamed'>,
): { sightings: Map<string, Sighting[]>; unreadable: number[] } {
  const sightings = new Map<string, Sighting[]>();
  const unreadable: number[] = [];
  text.split('\n').forEach((row, index) => {
    if (row.trim() === '') return;
    const record = parseRecord(row);
    if (record === null) {
      unreadable.push(index + 1);
      return;
    }
    const commit = textOf(record.vcs?.revision).toLowerCase();
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) return; // About no commit that can be named.
    const found = sightings.get(commit) ?? [];
    found.push(...sightingsOf(record, index + 1, blob, matcher));
    sightings.set(commit, found);
  });
  return { sightings, unreadable };
}

function parseRecord(row: string): TraceRecord | null {
  try {
    const record: TraceRecord = JSON.parse(row);
    return typeof record === 'object' && record !== null && /^0\.\d/.test(textOf(record.version)) && Array.isArray(record.files)
      ? record
      : null;
  } catch {
    return null;
  }
}

/** One sighting for each model of the record; people and unknown contributors give none. */
function sightingsOf(record: TraceRecord, line: number, blob: string, matcher: Pick<Matcher, 'toolNamed'>): Sighting[] {
  const byModel = new Map<string, LineRanges[]>();
  for (const { path, conversations } of record.files ?? []) {
    for (const { contributor, ranges } of Array.isArray(conversations) ? conversations : []) {
      for (const range of Array.isArray(ranges) && ranges.length > 0 ? ranges : [{}]) {
        const who: Contributor | undefined = 'contributor' in range ? range.contributor : contributor;
        if (who?.type !== 'ai' && who?.type !== 'mixed') continue;
        const model = textOf(who.model_id);
        const known = byModel.get(model) ?? [];
        const lines = linesOf(range);
        if (lines !== null && typeof path === 'string') known.push({ path: path.replaceAll('\\', '/'), lines });
        byModel.set(model, known);
      }
    }
  }
  const name = textOf(record.tool?.name);
  return [...byModel].map(([modelText, ranges]) => {
    const model = parseModel(modelText);
    return {
      kind: 'trace',
      path: TRACE_FILE,
      blob,
      line,
      quote: `tool ${JSON.stringify(name)}, model_id ${JSON.stringify(modelText)}`.slice(0, QUOTE_LIMIT),
      signature: 'trace/agent-trace',
      tool: matcher.toolNamed(name)?.id ?? model?.tool ?? 'unspecified',
      ...(model === null ? {} : { model: model.id }),
      role: 'co-author',
      ...(ranges.length === 0 ? {} : { ranges }),
      strength: 'decisive',
    };
  });
}

function linesOf(range: { start_line?: unknown; end_line?: unknown }): string | null {
  const { start_line: from, end_line: to } = range;
  if (!Number.isSafeInteger(from) || !Number.isSafeInteger(to) || Number(from) < 1 || Number(to) < Number(from)) return null;
  return from === to ? String(from) : `${from}-${to}`;
}
