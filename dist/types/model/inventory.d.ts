/** The inventory of AI systems (`ai_inventory.yaml`), and what git shows of their use. */
/** Lines and columns count from 1. */
export interface Place {
    line: number;
    column: number;
}
/**
 * What the file says about one question: a value, why the question does not apply, or nothing yet. `marked`: `todo` or an empty
 * field · `placeholder`: words that answer nothing (`n/a`, `tbd`) · `no-reason`: not applicable, without saying why.
 */
export type Stated<T> = {
    at: Place;
} & ({
    state: 'given';
    value: T;
} | {
    state: 'not-applicable';
    reason: string;
} | {
    state: 'open';
    said: string;
    why: 'marked' | 'placeholder' | 'no-reason';
});
/**
 * Risk of a system's use under the EU AI Act: Art. 5, Art. 6, Art. 50, and the rest. "General-purpose" is no risk: it classifies a
 * model (Art. 51), and a system built on one has the risk of its own use.
 */
export declare const RISKS: readonly ['minimal', 'limited', 'high', 'prohibited'];
export type Risk = (typeof RISKS)[number];
export declare const STATUSES: readonly ['approved', 'trial', 'suspended', 'retired'];
export type Status = (typeof STATUSES)[number];
/** A model as the inventory lists it. */
export interface InventoryModel {
    at: Place;
    /** As the file writes it, name and version in one. */
    written: string;
    /** In the spelling of reports; of a model that is in no known family its own words in kebab-case. */
    id: string;
    /** `any`: every version whose id begins with `id` · `none`: no version is named, so none can be compared. */
    version: 'named' | 'any' | 'none';
    /** A known family, but a version that is not in the table. */
    unknownVersion: boolean;
}
export interface Approval {
    by: Stated<string>;
    /** First day of the approval, `YYYY-MM-DD`. */
    on: Stated<string>;
    /** Last day of the approval. */
    until: Stated<string>;
    scope: string | null;
}
export interface DataClasses {
    allowed: string[];
    forbidden: string[];
}
export interface InventorySystem {
    /** Kebab-case, unique in the file. */
    id: string;
    at: Place;
    name: string;
    /** Ids of the catalogue: the tools through which the system shows up in git. */
    tools: string[];
    models: Stated<InventoryModel[]>;
    purpose: Stated<string>;
    owner: Stated<string>;
    provider: Stated<string>;
    riskClassification: Stated<Risk>;
    dataClasses: Stated<DataClasses>;
    trainingDataSource: Stated<string>;
    /** `YYYY-MM-DD`, like every date here. */
    deploymentDate: Stated<string>;
    lastBiasTest: Stated<string>;
    driftMonitoring: Stated<string>;
    incidentResponse: Stated<string>;
    humanOverride: Stated<string>;
    dataProcessingAgreement: Stated<string>;
    retention: Stated<string>;
    subProcessors: Stated<string[]>;
    certifications: Stated<string[]>;
    approval: Stated<Approval>;
    status: Stated<Status>;
    notes: string | null;
}
/** How many days an answer holds. */
export interface MaxAgeDays {
    biasTest: number;
    approval: number;
    review: number;
}
export interface Inventory {
    /** The file, as findings name it. */
    path: string;
    /** SHA-256 of its bytes. */
    digest: string;
    organisation: string | null;
    /** Last day on which somebody went through the whole file, or null when it does not say. */
    lastReview: {
        date: string;
        at: Place;
    } | null;
    maxAgeDays: MaxAgeDays;
    systems: InventorySystem[];
    /** Where the list of systems stands. */
    at: Place;
}
/** What a tool was used for. A review alone is no AI-written code, but what reviews must be approved too. */
export type Use = 'contribution' | 'review';
/**
 * The use of a tool in the commits read, declared or recorded only. For each tool and use one row with `model: null` counts all of
 * its commits, and one row for each model that they name counts those of the model: rows are not added up.
 */
export interface ObservedUse {
    /** An id of the catalogue, or `unspecified`. */
    tool: string;
    model: string | null;
    use: Use;
    commits: number;
    /** Whom to ask: the names of the commits' authors, sorted. Nothing is counted per person. */
    people: string[];
    /** First and last such commit by committer date, `YYYY-MM-DD` in UTC. */
    first: string | null;
    last: string | null;
    /** Of all commits read, 0 to 1; null when not all of them could be read. */
    share: number | null;
    /** Ids of evidence, the newest first, cut. */
    evidence: string[];
}
/** What a system says to one question, as data. */
export type InventoryAnswer = {
    state: 'given';
    value: unknown;
} | {
    state: 'not-applicable';
    reason: string;
} | {
    state: 'open';
    said: string;
};
/** The inventory of AI systems beside what git shows of their use. Its findings stand in `findings` of the report. */
export interface InventoryReport {
    path: string;
    digest: string;
    organisation: string | null;
    lastReview: string | null;
    systems: {
        id: string;
        name: string;
        tools: string[];
        answers: Record<string, InventoryAnswer>;
    }[];
    observed: ObservedUse[];
}
