import { attribute } from './attribute.js';
import type { Sighting } from './match/sighting.js';
import type { Commit } from './model/commit.js';
import type { Evidence } from './model/evidence.js';
import type { CommitReport } from './model/report.js';
import { isoTime } from './range.js';

/** Sightings of a commit as evidence, numbered in their order. Pure. */
export function cite(sightings: readonly Sighting[], commit: string): Evidence[] {
  return sightings.map(({ kind, ...rest }, index) => ({
    id: `${commit}#${index + 1}`,
    kind,
    commit,
    ...rest,
    assertedBy: kind === 'note' ? 'third-party' : 'author',
  }));
}

/** What a report says about a commit, from the commit and all of its evidence. Pure. */
export function conclude(commit: Commit, evidence: readonly Evidence[]): CommitReport {
  const { time } = commit.committer;
  return {
    id: commit.id,
    author: { name: commit.author.name, address: commit.author.address },
    committer: { name: commit.committer.name, address: commit.committer.address },
    date: time === null || Math.abs(time) > 8.64e12 ? null : isoTime(time),
    subject: commit.subject.slice(0, 500),
    merge: commit.parents.length > 1,
    signature: commit.signature,
    ...attribute(evidence),
    evidence: evidence.map(({ id }) => id),
  };
}
