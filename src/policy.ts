import type { PolicySettings, PolicySeverity } from './model/policy.js';
import type { FailOn, PolicySetting } from './model/report.js';

/** What stands in the configuration, as the schema has it. */
export interface PolicyDocument {
  'fail-on'?: FailOn;
  scope?: Partial<PolicySettings['scope']>;
  policy?: {
    disclosure?: Partial<PolicySettings['disclosure']>;
    attestation?: DocumentSection & { fresh?: boolean; 'max-drift'?: number; 'max-age-days'?: number };
    inventory?: DocumentSection;
    requirements?: DocumentSection;
    impact?: Partial<PolicySettings['impact']>;
    'hidden-unicode'?: { severity?: PolicySeverity };
    'policy-change'?: { severity?: PolicySeverity };
    checks?: PolicySettings['checks'];
  };
}

interface DocumentSection {
  severity?: PolicySeverity;
  required?: boolean;
  file?: string;
}

/** Without a policy: what is there must be true, and nothing has to be there. Finding AI use is no fault. */
export const DEFAULT_POLICY: PolicySettings = {
  failOn: 'error',
  scope: { paths: ['**'], ignore: [] },
  disclosure: { severity: 'error', require: 'none', trailers: ['Assisted-by', 'Generated-by', 'Co-authored-by'], forbid: [] },
  attestation: {
    severity: 'error',
    required: false,
    file: '.ai-attestation.yaml',
    fresh: false,
    maxDrift: 0,
    maxAgeDays: null,
  },
  inventory: { severity: 'error', required: false, file: 'ai_inventory.yaml' },
  requirements: { severity: 'error', required: false, file: 'security_requirements.yaml' },
  impact: { severity: 'error', max: 'high' },
  hiddenUnicode: { severity: 'error' },
  policyChange: { severity: 'error' },
  checks: {},
};

/** What a person says for one run; it wins over the file. */
export interface PolicyOverrides {
  failOn?: { value: FailOn; from: 'flag' | 'environment' };
}

/** The settings in force, and each of them with where it came from. */
export function policyOf(
  document: PolicyDocument = {},
  { failOn }: PolicyOverrides = {},
): { settings: PolicySettings; listed: PolicySetting[] } {
  const { policy = {}, scope } = document;
  const asked = <T extends object>(section: T | undefined): Partial<T> & { required?: boolean } =>
    section === undefined ? {} : { required: true, ...section };
  const { 'max-drift': maxDrift, 'max-age-days': maxAgeDays, ...attestation } = asked(policy.attestation);
  const settings: PolicySettings = {
    failOn: failOn?.value ?? document['fail-on'] ?? DEFAULT_POLICY.failOn,
    scope: { ...DEFAULT_POLICY.scope, ...scope },
    disclosure: {
      ...DEFAULT_POLICY.disclosure,
      ...(policy.disclosure === undefined ? {} : { require: 'any', ...policy.disclosure }),
    },
    attestation: {
      ...DEFAULT_POLICY.attestation,
      ...attestation,
      ...(maxDrift === undefined ? {} : { maxDrift }),
      ...(maxAgeDays === undefined ? {} : { maxAgeDays }),
    },
    inventory: { ...DEFAULT_POLICY.inventory, ...asked(policy.inventory) },
    requirements: { ...DEFAULT_POLICY.requirements, ...asked(policy.requirements) },
    impact: { ...DEFAULT_POLICY.impact, ...policy.impact },
    hiddenUnicode: { ...DEFAULT_POLICY.hiddenUnicode, ...policy['hidden-unicode'] },
    policyChange: { ...DEFAULT_POLICY.policyChange, ...policy['policy-change'] },
    checks: { ...policy.checks },
  };
  const listed = Object.entries(settings)
    .flatMap(([key, value]) => (key === 'failOn' ? [[key, value] as const] : leaves(key, value)))
    .map(([path, value]): PolicySetting => {
      const key = keyOf(path);
      const isFlag = path === 'failOn' && failOn !== undefined;
      return { key, value: shown(value), from: isFlag ? failOn.from : isGiven(document, key) ? 'file' : 'default' };
    });
  return { settings, listed };
}

function leaves(section: string, value: object): (readonly [string, unknown])[] {
  return Object.entries(value).map(([key, leaf]) => [`${section}.${key}`, leaf] as const);
}

/** As the file writes it: `policy.attestation.max-age-days`. */
function keyOf(path: string): string {
  const key = path.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return /^(?:fail-on|scope\.)/.test(key) ? key : `policy.${key}`;
}

function isGiven(document: object, key: string): boolean {
  let at: unknown = document;
  for (const step of key.split('.')) {
    if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return false;
    at = (at as Record<string, unknown>)[step];
  }
  return true;
}

function shown(value: unknown): string {
  return Array.isArray(value) ? value.join(', ') : value === null ? '' : String(value);
}
