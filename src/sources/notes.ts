import type { Matcher, Sighting } from '../match/matcher.js';
import { parseModel } from '../match/model.js';
import type { Gap } from '../model/evidence.js';
import type { NoteSignature, Tool } from '../model/tool.js';
import type { Git, Ref } from '../world/git/index.js';

/** Notes refs that this source understands. */
export const GIT_AI_NOTES = 'refs/notes/ai';

const NOTE_LIMIT_BYTES = 1024 * 1024;
const NOTES_LIMIT = 200_000;

/** Commit id → what its note records. */
export type NotedCommits = Map<string, Sighting[]>;

/**
 * Reads the git-ai authorship log (Git AI Standard 3.0.0, `git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md`): a note on a
 * commit with attested lines, `---`, and JSON with `prompts` and `sessions`. A note with neither says "tracked, no AI".
 */
export async function readNotes(
  git: Git,
  refs: readonly Ref[],
  matcher: Matcher,
  tools: readonly Tool[],
  gaps: Gap[],
): Promise<NotedCommits> {
  const ref = refs.find(({ name }) => name === GIT_AI_NOTES);
  const noted: NotedCommits = new Map();
  if (ref?.commit == null) return noted;
  const blobs = await noteBlobs(git, ref.commit, gaps);
  const wanted = [...blobs.keys()].slice(0, NOTES_LIMIT);
  if (wanted.length < blobs.size) {
    gaps.push({
      code: 'unreadable-note',
      subject: GIT_AI_NOTES,
      detail: `only the first ${NOTES_LIMIT} of ${blobs.size} notes were read`,
      fix: 'scan a range instead of the whole history',
    });
  }
  const agents = agentNames(tools);
  const objects = await git.objects(wanted, NOTE_LIMIT_BYTES, gaps);
  for (const object of objects) {
    if (object.status !== 'read') continue;
    const text = object.body.toString('utf8');
    for (const { commit, path } of blobs.get(object.id) ?? []) {
      const sightings = object.truncated ? null : readGitAiNote(text, path, object.id, agents, matcher);
      if (sightings === null) gaps.push(unreadable(commit));
      else if (sightings.length > 0) noted.set(commit, sightings);
    }
  }
  return noted;
}

function unreadable(commit: string): Gap {
  return {
    code: 'unreadable-note',
    subject: commit,
    detail: `the note in ${GIT_AI_NOTES} is no authorship log of a known version`,
    fix: `git notes --ref=ai show ${commit}`,
  };
}

/** Blob id → the commits it is the note of. Notes are stored below the commit's id, split into folders or not. */
async function noteBlobs(git: Git, notesCommit: string, gaps: Gap[]): Promise<Map<string, { commit: string; path: string }[]>> {
  const byBlob = new Map<string, { commit: string; path: string }[]>();
  let entries: Map<string, string>;
  try {
    entries = await git.blobs(notesCommit);
  } catch {
    gaps.push({
      code: 'unreadable-note',
      subject: GIT_AI_NOTES,
      detail: 'the tree of the notes cannot be read',
      fix: "git fetch origin 'refs/notes/*:refs/notes/*'",
    });
    return byBlob;
  }
  for (const [path, blob] of entries) {
    const commit = path.replaceAll('/', '');
    if (!/^(?:[0-9a-f]{40}|[0-9a-f]{64})$/.test(commit)) continue;
    const list = byBlob.get(blob) ?? [];
    byBlob.set(blob, list);
    list.push({ commit, path });
  }
  return byBlob;
}

function agentNames(tools: readonly Tool[]): Map<string, { tool: Tool; signature: NoteSignature }> {
  const names = new Map<string, { tool: Tool; signature: NoteSignature }>();
  for (const tool of tools) {
    for (const signature of tool.signatures)
      if (signature.scope === 'note') names.set(signature.agent.toLowerCase(), { tool, signature });
  }
  return names;
}

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
  if (typeof meta !== 'object' || meta === null || !/^authorship\/[23]\./.test(String(meta.schema_version))) return null;
  const line = text.slice(0, cut).split('\n').length;
  const records = [...Object.values(meta.prompts ?? {}), ...Object.values(meta.sessions ?? {})];
  const seen = new Map<string, Sighting>();
  for (const record of records) {
    const name = String(record?.agent_id?.tool ?? '');
    const modelText = String(record?.agent_id?.model ?? '');
    const known = agents.get(name.toLowerCase());
    const tool = known?.tool.id ?? matcher.toolNamed(name)?.id ?? 'unspecified';
    const model = parseModel(modelText)?.id ?? (/\d/.test(modelText) ? modelText.toLowerCase().slice(0, 100) : undefined);
    seen.set(`${tool} ${model}`, {
      kind: 'note',
      path: `${GIT_AI_NOTES}:${path}`,
      line,
      quote: `agent_id: ${JSON.stringify({ tool: name, model: modelText })} (blob ${blob})`.slice(0, 500),
      signature: known?.signature.id ?? 'note/git-ai',
      tool,
      ...(model === undefined ? {} : { model }),
      role: 'co-author',
      strength: 'decisive',
    });
  }
  return [...seen.values()];
}
