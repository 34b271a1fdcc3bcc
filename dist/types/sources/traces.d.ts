import type { Matcher } from '../match/matcher.js';
import { type Sighting } from '../match/sighting.js';
import type { Gap } from '../model/evidence.js';
import type { Rules } from '../rules.js';
import type { Git } from '../world/git/index.js';
import type { Records } from './records.js';
/** Where tools that write Agent Trace keep it: one record a line. */
export declare const TRACE_FILE = ".agent-trace/traces.jsonl";
/**
 * Opens the Agent Trace records of a commit's tree (`cursor/agent-trace: README.md`, versions 0.x). A record names the commit it is
 * about, the tool, and for each file who contributed which lines.
 */
export declare function openTraces(git: Git, head: string, rules: Rules, gaps: Gap[]): Promise<Records>;
/** What the records say of each commit, and the lines of records in no known version. Pure. */
export declare function readTraces(text: string, blob: string, matcher: Pick<Matcher, 'toolNamed'>): {
    sightings: Map<string, Sighting[]>;
    unreadable: number[];
};
