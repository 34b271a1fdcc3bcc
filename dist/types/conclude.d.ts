import type { Sighting } from './match/sighting.js';
import type { Commit } from './model/commit.js';
import type { Evidence } from './model/evidence.js';
import type { CommitReport } from './model/report.js';
/** Sightings of a commit as evidence, numbered in their order. Pure. */
export declare function cite(sightings: readonly Sighting[], commit: string): Evidence[];
/** What a report says about a commit, from the commit and all of its evidence. Pure. */
export declare function conclude(commit: Commit, evidence: readonly Evidence[]): CommitReport;
