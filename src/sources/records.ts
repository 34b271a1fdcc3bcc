import type { Sighting } from '../match/sighting.js';
import type { Gap } from '../model/evidence.js';
import type { Rules } from '../rules.js';
import type { Git, Ref } from '../world/git/index.js';
import { openNotes } from './notes.js';
import { openTraces } from './traces.js';

/** What is recorded about commits in another place than the commits themselves, read as a walk meets them. */
export interface Records {
  /** What is recorded about these commits; each must have a record. Commits of which it says nothing are left out. */
  of(commits: readonly string[]): Promise<Map<string, Sighting[]>>;
  /** Which commits have a record, and what changes when the record does. */
  readonly versions: ReadonlyMap<string, string>;
}

/** Opens git notes and Agent Trace files. @param head the commit whose files are read, or null for none */
export async function openRecords(
  git: Git,
  refs: readonly Ref[],
  head: string | null,
  rules: Rules,
  gaps: Gap[],
): Promise<Records> {
  const [notes, traces] = await Promise.all([
    openNotes(git, refs, rules, gaps),
    head === null ? NO_RECORDS : openTraces(git, head, rules, gaps),
  ]);
  if (traces.versions.size === 0) return notes;
  const versions = new Map(notes.versions);
  for (const [commit, version] of traces.versions) versions.set(commit, `${versions.get(commit) ?? ''} ${version}`);
  return {
    versions,
    async of(commits) {
      const found = new Map<string, Sighting[]>();
      for (const part of [notes, traces]) {
        const said = await part.of(commits.filter((commit) => part.versions.has(commit)));
        for (const [commit, sightings] of said) found.set(commit, [...(found.get(commit) ?? []), ...sightings]);
      }
      return found;
    },
  };
}

const NO_RECORDS: Records = { versions: new Map(), of: async () => new Map() };
