/** The AI attestation (`.ai-attestation.yaml`), and what came of checking one. */
/** A tool as the published format counts it. Days are UTC. */
export interface AttestedTool {
    name: string;
    /** Kebab-case; the published schema lists eleven. */
    identifier: string;
    commits: number;
    firstSeen: string | null;
    lastSeen: string | null;
    /** Counted under `x-ai-provenance` alone, because the published schema does not list it. */
    beside?: true;
}
/** What the fields of an attestation claim that git can confirm or refute. */
export interface AttestationClaims {
    owner: string;
    name: string;
    url: string | null;
    /** The time the statement is about, as it stands in the file. */
    generated: string;
    /** Committer times of the oldest and the newest commit counted, or null where the file says nothing. */
    from: string | null;
    to: string | null;
    /** Commits counted. */
    commits: number;
    assistedCommits: number;
    /** 0 to 100, one decimal; 0 for no commits. */
    percentage: number;
    /** Most commits first; equal counts by identifier. A file may count tools outside the published list under our own key. */
    tools: AttestedTool[];
}
/** How the commits that an attestation counts were found again. */
export interface AttestedRange {
    /** `object-ids`: the file names its head, as this tool writes it. `dates`: by its times, from the present head. */
    source: 'object-ids' | 'dates';
    base: string | null;
    head: string | null;
    /** Merge commits are part of the count. The published tool leaves them out, and so do we. */
    merges: boolean;
}
/** Commits since the attested head. */
export interface Behind {
    commits: number;
    /** Of these, declared or recorded, merges left out. */
    assisted: number;
    /** Nothing but documents like the attestation itself changed since. */
    onlyDocuments: boolean;
}
/** An attestation beside what git says. Its findings stand in `findings` of the report. */
export interface AttestationReport {
    path: string;
    /** SHA-256 of the file's bytes. */
    digest: string;
    /** The format's version, `1.0` or `1.1`. */
    version: string;
    declared: AttestationClaims;
    /** Null when it could not be recomputed; the report's gaps say why. */
    recomputed: AttestationClaims | null;
    range: AttestedRange;
    behind: Behind | null;
}
