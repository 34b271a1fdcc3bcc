import type { Matcher } from '../match/matcher.js';
import type { Sighting } from '../match/sighting.js';
import type { Gap } from '../model/evidence.js';
import type { NoteSignature, Tool } from '../model/tool.js';
import type { Rules } from '../rules.js';
import type { Git, Ref } from '../world/git/index.js';
import type { Records } from './records.js';
/** Notes refs that this source understands. */
export declare const GIT_AI_NOTES = "refs/notes/ai";
/**
 * Opens the git-ai authorship log (Git AI Standard 3.0.0, `git-ai-project/git-ai: specs/git_ai_standard_v3.0.0.md`): a note on a
 * commit with attested lines, `---`, and JSON with `prompts` and `sessions`. A note with neither says "tracked, no AI".
 */
export declare function openNotes(git: Git, refs: readonly Ref[], rules: Rules, gaps: Gap[]): Promise<Records>;
/** The agents of one note, or null when it is not in a known format. Pure. */
export declare function readGitAiNote(text: string, path: string, blob: string, agents: Map<string, {
    tool: Tool;
    signature: NoteSignature;
}>, matcher: Pick<Matcher, 'toolNamed'>): Sighting[] | null;
