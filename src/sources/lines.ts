import type { Gap } from '../model/evidence.js';
import type { Area, ScannedCommit } from '../summary.js';
import { areaOf, hasOwnLines } from '../tally.js';
import type { FileLines, Git } from '../world/git/index.js';

/** Counts the lines of these commits, each against its parent; merges and commits without AI evidence are left out. */
export async function readLines(git: Git, scanned: readonly ScannedCommit[], gaps: Gap[], onRead: () => void): Promise<void> {
  const wanted = new Map(scanned.filter(({ commit }) => hasOwnLines(commit)).map((one) => [one.commit.id, one]));
  if (wanted.size === 0) return;
  const unread: Gap[] = [];
  for await (const { commit, files } of git.lineStats([...wanted.keys()], unread)) {
    const one = wanted.get(commit);
    if (one !== undefined) setLines(one, files);
    wanted.delete(commit);
    onRead();
  }
  gaps.push(...unread);
  // git says nothing about a commit that changes no file, and nothing about one that it cannot read.
  for (const one of wanted.values()) if (unread.length === 0) setLines(one, []);
}

function setLines(scanned: ScannedCommit, files: readonly FileLines[]): void {
  const areas = new Map<string, Area>();
  scanned.uncountedFiles = 0;
  for (const { path, added, deleted } of files) {
    if (added === null || deleted === null) {
      scanned.uncountedFiles++;
      continue;
    }
    const place = areaOf(path);
    const key = `${place.directory}\0${place.language}`;
    const area = areas.get(key) ?? { ...place, added: 0, deleted: 0 };
    areas.set(key, { ...area, added: area.added + added, deleted: area.deleted + deleted });
  }
  scanned.areas = [...areas.values()];
  scanned.commit.lines = {
    added: scanned.areas.reduce((sum, area) => sum + area.added, 0),
    deleted: scanned.areas.reduce((sum, area) => sum + area.deleted, 0),
  };
}
