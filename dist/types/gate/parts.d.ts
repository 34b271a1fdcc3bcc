import { type Config } from '../config.js';
import type { Part, PolicyChange } from '../model/check.js';
import type { Gap } from '../model/evidence.js';
import type { PolicySettings } from '../model/policy.js';
import type { RepoReport } from '../model/report.js';
import type { Progress } from '../scan.js';
import type { World } from '../world/index.js';
import { type Judged } from './documents.js';
/** What the parts of a gate are read with; each adds what it could not see to its own gaps. */
export interface GateReading {
    world: World;
    /** The scanned range. */
    repo: RepoReport;
    settings: PolicySettings;
    config: Config | undefined;
    /** Where the configuration is, or would be if the base had it. */
    policyFile: string | undefined;
    onProgress: ((progress: Progress) => void) | undefined;
    today: string;
    gaps: Record<Part, Gap[]>;
}
/** The scanned range, with what its merges bring of their own: AI-written code may stand in a merge alone. */
export declare function withMerges({ git }: World, repo: RepoReport, gaps: Gap[]): Promise<RepoReport>;
/**
 * The attestation of the head, held against the history of the head.
 * @param inherited the change leaves the file as its base has it: then its faults are none of the change, and warn; a squash merge that
 *   gave the attested commits other ids is one
 */
export declare function attestationPart(reading: GateReading, bytes: Buffer, path: string, inherited: boolean): Promise<Judged>;
/** Provenance documents of other formats in the tree of the head. */
export declare function documentsPart({ world, repo, config, gaps }: GateReading): Promise<Judged>;
/** The inventory, held against the tools and models of the range. Whether a listed one is never seen, a range cannot tell. */
export declare function inventoryPart({ repo, config, today }: GateReading, bytes: Buffer, path: string): Judged;
/** The controls at the head, and against where the change began. */
export declare function requirementsPart(reading: GateReading, bytes: Buffer, path: string): Promise<Judged>;
/** What the change reaches; nothing where the range has no base. What nobody can follow is a gap only where a limit was set. */
export declare function impactPart(reading: GateReading): Promise<Partial<RepoReport>>;
/** Files that decide how a change is judged, as far as the change touches them. One that got another name is gone from where it counts. */
export declare function policyChanges(reading: GateReading): Promise<PolicyChange[] | null>;
