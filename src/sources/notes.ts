import { ProvenanceError } from '../errors.js';
import type { Matcher } from '../match/matcher.js';
import { parseModel } from '../match/model.js';
import type { Sighting } from '../match/sighting.js';
import type { Gap, LineRanges } from '../model/evidence.js';
import type { NoteSignature, Tool } from '../model/tool.js';
import type { Rules } from '../rules.js';
import type { Git, Ref, TreeEntry } from '../world/git/index.js';
import type { Records } from './records.js';
import { textOf } from './untrusted.js';

/** Notes refs that this source understands. */
export const GIT_AI_NOTES = 'refs/notes/ai';

/**
 * Opens the git-ai authorship log (Git AI Standard 3.0.0, `git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md`): a note on a
 * commit with attested lines, `---`, and JSON with `prompts` and `sessions`. A note with neither says "tracked, no AI".
 */
export async function openNotes(git: Git, refs: readonly Ref[], rules: Rules, gaps: Gap[]): Promise<Records> {
  const ref = refs.find(({ name }) => name === GIT_AI_NOTES);
  const blobs = ref?.commit == null ? new Map<string, NoteBlob>() : await noteBlobs(git, ref.commit, gaps);
  const agents = agentNames(rules.known.tools);
  return {
    versions: new Map([...blobs].map(([commit, { id, path }]) => [commit, `${id} ${path}`])),
    async of(commits) {
      const found = new Map<string, Sighting[]>();
      if (commits.length === 0) return found;
      const users = new Map<string, string[]>();
      for (const commit of commits) {
        const id = blobs.get(commit)?.id ?? '';
        users.set(id, [...(users.get(id) ?? []), commit]);
      }
      for await (const objects of git.objects([...users.keys()], gaps)) {
        for (const { id, ...object } of objects) {
          if (object.status !== 'read') continue;
          // Each is read as it comes: a note may have megabytes, and what is kept of it must not keep all of it.
          const text = object.truncated ? null : object.body.toString('utf8');
          for (const commit of users.get(id) ?? []) {
            const path = blobs.get(commit)?.path ?? '';
            const sightings = text === null ? null : readGitAiNote(text, path, id, agents, rules.matcher);
            if (sightings === null) gaps.push(unreadable(commit, text === null));
            else if (sightings.length > 0) found.set(commit, structuredClone(sightings));
          }
        }
      }
      return found;
    },
  };
}

function unreadable(commit: string, tooLarge: boolean): Gap {
  return {
    code: 'unreadable-note',
    subject: commit,
    detail: tooLarge
      ? `the note in ${GIT_AI_NOTES} is larger than 16 MiB`
      : `the note in ${GIT_AI_NOTES} is no authorship log of a known version`,
    fix: `git notes --ref=ai show ${commit}`,
  };
}

interface NoteBlob {
  id: string;
  path: string;
}

/** Commit id → its note. Notes are stored below the commit's id, split into folders or not. */
async function noteBlobs(git: Git, notesCommit: string, gaps: Gap[]): Promise<Map<string, NoteBlob>> {
  const byCommit = new Map<string, NoteBlob>();
  let entries: readonly TreeEntry[];
  try {
    entries = await git.entries(notesCommit);
  } catch (error) {
    if (!(error instanceof ProvenanceError)) throw error;
    gaps.push({
      code: 'unreadable-note',
      subject: GIT_AI_NOTES,
      detail: 'the tree of the notes cannot be read',
      fix: "git fetch origin '+refs/notes/*:refs/notes/*'",
    });
    return byCommit;
  }
  for (const { path, id, mode } of entries) {
    if (!mode.startsWith('100')) continue;
    const commit = path.replaceAll('/', '');
    if (/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) byCommit.set(commit, { id, path });
  }
  return byCommit;
}

function agentNames(tools: readonly Tool[]): Map<string, { tool: Tool; signature: NoteSignature }> {
  const names = new Map<string, { tool: Tool; signature: NoteSignature }>();
  for (const tool of tools) {
    for (const signature of tool.signatures)
      if (signature.scope === 'note') names.set(signature.agent.toLowerCase(), { tool, signature });
  }
  return names;
}

/** The agent of git-ai's own tests: no AI takes part. */
const TEST_AGENTS = new Set(['mock_ai', 'mock-ai']);

interface AgentRecord {
  agent_id?: { tool?: unknown; model?: unknown };
}

/** The agents of one note, or null when it is not in a known format. Pure. */
export function readGitAiNote(
  text: string,
  path: string,
  blob: string,
  agents: Map<string, { tool: Tool; signature: NoteSignature }>,
  matcher: Pick<Matcher, 'toolNamed'>,
): Sighting[] | null {
  const cut = text.startsWith('---\n') ? 0 : text.indexOf('\n---\n') + 1;
  if (cut === 0 && !text.startsWith('---\n')) return null;
  let meta: { schema_version?: unknown; prompts?: Record<string, AgentRecord>; sessions?: Record<string, AgentRecord> };
  try {
    meta = JSON.parse(text.slice(cut + 4));
  } catch {
    return null;
  }
  if (typeof meta !== 'object' || meta === null || !/^authorship\/[23]\./.test(textOf(meta.schema_version))) return null;
  const line = text.slice(0, cut).split('\n').length;
  const ranges = attestedRanges(text.slice(0, cut));
  const records = [...Object.entries(meta.prompts ?? {}), ...Object.entries(meta.sessions ?? {})];
  const seen = new Map<string, Sighting>();
  for (const [key, record] of records) {
    const name = textOf(record?.agent_id?.tool);
    const modelText = textOf(record?.agent_id?.model);
    if (name === '' && modelText === '') continue; // Names no agent.
    const known = agents.get(name.toLowerCase());
    const tool = known?.tool.id ?? matcher.toolNamed(name)?.id ?? 'unspecified';
    const model = parseModel(modelText)?.id ?? (/\d/.test(modelText) ? modelText.toLowerCase().slice(0, 100) : undefined);
    const before = seen.get(`${tool} ${model}`)?.ranges ?? [];
    const attested = [...before, ...(ranges.get(key) ?? [])];
    seen.set(`${tool} ${model}`, {
      kind: 'note',
      path: `${GIT_AI_NOTES}:${path}`,
      line,
      quote: `agent_id: ${JSON.stringify({ tool: name, model: modelText })} (blob ${blob})`.slice(0, 500),
      signature: known?.signature.id ?? 'note/git-ai',
      tool,
      ...(model === undefined ? {} : { model }),
      role: 'co-author',
      ...(attested.length === 0 ? {} : { ranges: attested }),
      strength: TEST_AGENTS.has(name.toLowerCase()) ? 'weak' : 'decisive',
    });
  }
  return [...seen.values()];
}

/**
 * The lines before the `---`: a path (in quotes when it holds white space), then `  <key> 1-4,9` for each prompt or session that wrote
 * lines of it. A session's key is followed by `::` and the turn.
 */
function attestedRanges(text: string): Map<string, LineRanges[]> {
  const ranges = new Map<string, LineRanges[]>();
  let path = '';
  for (const row of text.split('\n')) {
    const [, key, lines] = /^ {2}(\S+) (\d+(?:-\d+)?(?:,\d+(?:-\d+)?)*)$/.exec(row) ?? [];
    if (key === undefined || lines === undefined) {
      path = row.replace(/^"(.*)"$/, '$1');
      continue;
    }
    const record = key.split('::')[0] ?? key;
    const known = ranges.get(record) ?? [];
    known.push({ path, lines });
    ranges.set(record, known);
  }
  return ranges;
}
