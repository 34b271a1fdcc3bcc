/** The published format: `Korext/ai-attestation` SPEC.md 1.1 and schema.json (CC0). */
/** At the root of the repository, exactly so (SPEC §2). */
export declare const ATTESTATION_FILE = ".ai-attestation.yaml";
export declare const ATTESTATION_SCHEMA = "https://oss.korext.com/ai-attestation/schema";
/** What we write. The only difference from 1.0 is `radar`. */
export declare const ATTESTATION_VERSION = "1.1";
/** Documents about the code that hold none themselves: a commit that brings only them makes no attestation old. */
export declare const DOCUMENTS: readonly string[];
/** Everything of ours stands under this key; readers of the published format ignore it. */
export declare const FACTS_KEY = "x-ai-provenance";
/** SPEC §3: the file must begin with a comment that says what it is. */
export declare const ATTESTATION_HEADER: string;
/** The identifier under which an attestation counts a tool of ours, and whether the published schema lists it. */
export declare function identifierOf(tool: string): {
    identifier: string;
    listed: boolean;
};
export declare function isListed(identifier: string): boolean;
/** Two spellings of one tool become one identifier. */
export declare function canonicalIdentifier(identifier: string): string;
/** The listed identifier of a tool that goes by this name, or null. */
export declare function identifierNamed(name: string): string | null;
export declare function nameOfIdentifier(identifier: string): string | null;
/** An attestation as it stands in the file, after the schema has passed it. Other members may stand beside these. */
export interface AttestationDocument {
    schema: string;
    version: string;
    repo: {
        owner: string;
        name: string;
        url?: string;
    };
    generated: string;
    range: {
        commits: number;
        from?: string;
        to?: string;
    };
    ai: {
        assisted_commits: number;
        percentage: number;
        tools: {
            name: string;
            identifier: string;
            commit_count: number;
            first_seen?: string | null;
            last_seen?: string | null;
        }[];
        detection_methods?: string[];
    };
    /** Written by a governance engine; nothing in git confirms or refutes it. */
    governance?: {
        engine?: string | null;
        proof_bundle_url?: string | null;
    };
    [FACTS_KEY]?: AttestationFacts;
}
/** What this tool knows beyond the published fields. */
export interface AttestationFacts {
    written_by: string;
    /** Digest of the rules that decided what counts. */
    rules: string;
    range: {
        base: string | null;
        head: string | null;
        head_tree: string | null;
        since?: string;
        until?: string;
        /** Merge commits in the range: they bring what others wrote, and are counted nowhere else in this file. */
        merges: number;
    };
    complete: boolean;
    gaps: string[];
    attribution: {
        declared: number;
        recorded: number;
        suspected: number;
        human_attested: number;
    };
    /** Commits in which some tool had this role. */
    roles: Record<string, number>;
    lines?: {
        added: number;
        deleted: number;
        recorded: number;
    };
    tools: {
        id: string;
        identifier: string;
        commits: number;
        roles: Record<string, number>;
        models: Record<string, number>;
        first_seen: string | null;
        last_seen: string | null;
    }[];
    /** Where records beside the commits were found: note refs, Agent Trace files. */
    records: string[];
    evidence: {
        items: number;
        digest: string;
    };
}
