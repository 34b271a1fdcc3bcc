import type { PolicySettings, PolicySeverity } from './model/policy.js';
import type { FailOn, PolicySetting } from './model/report.js';
/** What stands in the configuration, as the schema has it. */
export interface PolicyDocument {
    'fail-on'?: FailOn;
    scope?: Partial<PolicySettings['scope']>;
    policy?: {
        disclosure?: Partial<PolicySettings['disclosure']>;
        attestation?: DocumentSection & {
            fresh?: boolean;
            'max-drift'?: number;
            'max-age-days'?: number;
        };
        inventory?: DocumentSection;
        requirements?: DocumentSection;
        impact?: Partial<PolicySettings['impact']>;
        'hidden-unicode'?: {
            severity?: PolicySeverity;
        };
        'policy-change'?: {
            severity?: PolicySeverity;
        };
        checks?: PolicySettings['checks'];
    };
}
interface DocumentSection {
    severity?: PolicySeverity;
    required?: boolean;
    file?: string;
}
/** Without a policy: what is there must be true, and nothing has to be there. Finding AI use is no fault. */
export declare const DEFAULT_POLICY: PolicySettings;
/** What a person says for one run; it wins over the file. */
export interface PolicyOverrides {
    failOn?: {
        value: FailOn;
        from: 'flag' | 'environment';
    };
}
/** The settings in force, and each of them with where it came from. */
export declare function policyOf(document?: PolicyDocument, { failOn }?: PolicyOverrides): {
    settings: PolicySettings;
    listed: PolicySetting[];
};
export {};
