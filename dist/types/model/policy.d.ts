import type { CheckId, Severity } from './finding.js';
import type { ImpactLevel } from './impact.js';
import type { FailOn } from './report.js';
/** What a gate asks for: the `policy` of the configuration, complete. `docs/policy.md` has each key and its default. */
export interface PolicySettings {
    failOn: FailOn;
    scope: {
        paths: string[];
        ignore: string[];
    };
    disclosure: {
        severity: PolicySeverity;
        require: 'any' | 'none';
        trailers: string[];
        forbid: ForbiddenForm[];
    };
    attestation: DocumentPolicy & {
        fresh: boolean;
        maxDrift: number;
        maxAgeDays: number | null;
    };
    inventory: DocumentPolicy;
    requirements: DocumentPolicy;
    impact: {
        severity: PolicySeverity;
        max: Exclude<ImpactLevel, 'insufficient-evidence'>;
    };
    hiddenUnicode: {
        severity: PolicySeverity;
    };
    policyChange: {
        severity: PolicySeverity;
    };
    /** The severity of single checks, in place of that of their section. */
    checks: Partial<Record<CheckId, PolicySeverity>>;
}
/** How bad a fail of the section may be at most; `none` switches its checks off. */
export type PolicySeverity = Severity | 'none';
/** Ways in which a commit may name a tool and a policy may forbid. */
export declare const FORBIDDEN_FORMS: readonly ['author', 'committer', 'co-author', 'sign-off', 'footer'];
export type ForbiddenForm = (typeof FORBIDDEN_FORMS)[number];
export interface DocumentPolicy {
    severity: PolicySeverity;
    /** A change without the file fails. */
    required: boolean;
    file: string;
}
/** Sections whose severity is set in one place. */
export type PolicySection = Exclude<keyof PolicySettings, 'failOn' | 'scope' | 'checks'>;
