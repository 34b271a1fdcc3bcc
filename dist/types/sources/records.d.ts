import type { Sighting } from '../match/sighting.js';
import type { Gap } from '../model/evidence.js';
import type { Rules } from '../rules.js';
import type { Git, Ref } from '../world/git/index.js';
/** What is recorded about commits in another place than the commits themselves, read as a walk meets them. */
export interface Records {
    /** What is recorded about these commits; each must have a record. Commits of which it says nothing are left out. */
    of(commits: readonly string[]): Promise<Map<string, Sighting[]>>;
    /** Which commits have a record, and what changes when the record does. */
    readonly versions: ReadonlyMap<string, string>;
}
/** Opens git notes and Agent Trace files. @param head the commit whose files are read, or null for none */
export declare function openRecords(git: Git, refs: readonly Ref[], head: string | null, rules: Rules, gaps: Gap[]): Promise<Records>;
