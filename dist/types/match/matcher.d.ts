import type { automation } from '../catalog/automation.js';
import type { Convention } from '../catalog/conventions.js';
import type { Declaration } from '../catalog/declarations.js';
import type { Marker } from '../catalog/markers.js';
import type { mechanical } from '../catalog/mechanical.js';
import type { Commit } from '../model/commit.js';
import type { FileSignature, Tool } from '../model/tool.js';
import { type Claim } from './claim.js';
import { type CompilePattern } from './pattern.js';
import { type Place } from './person.js';
import { type Sighting } from './sighting.js';
/** Everything that is known; rows only. */
export interface Catalogue {
    tools: readonly Tool[];
    conventions: readonly Convention[];
    declarations: readonly Declaration[];
    automation: typeof automation;
    mechanical: typeof mechanical;
    agentFiles: readonly FileSignature[];
    markers: readonly Marker[];
}
/** Tools that did not come with this package, and the engine their expressions run on. */
export interface ForeignTools {
    tools: readonly Tool[];
    compile: CompilePattern;
}
/** Finds what the catalogue knows in one commit. Pure: the same commit gives the same sightings. */
export declare class Matcher {
    #private;
    constructor(catalogue: Catalogue, foreign?: ForeignTools);
    /** What one identity says, without a commit around it; for author and committer lines, which repeat. */
    person(name: string, address: string, place: Place, day: string): Claim | null;
    /** Whether the value of a trailer holds the identity of an agent. */
    holdsAgent(value: string): boolean;
    /** The tool behind a name inside a record of another tool (`agent_id.tool` of a git note); our own id is one, too. */
    toolNamed(name: string): Tool | undefined;
    /** The agent branch that a merge subject names, if any. */
    branch(subject: string): Claim | null;
    sightings(commit: Commit): Sighting[];
    /** Bots whose messages quote the release notes of others: only their trailer block is their own word. */
    isDependencyBot(rawAddress: string): boolean;
}
/** The committer's day in UTC, for rules that depend on the date; the empty string sorts before every day. */
export declare function dayOf(time: number | null): string;
