import { tools } from '../../src/catalog/index.js';
import { judgeInventory } from '../../src/inventory/judge.js';
import { parseInventory } from '../../src/inventory/parse.js';
import type { Finding } from '../../src/model/finding.js';
import type { Inventory, ObservedUse } from '../../src/model/inventory.js';

export const TODAY = '2026-07-01';

/** A system with an answer to every question, as a file writes it. */
export const SYSTEM = {
  id: 'claude-code',
  name: 'Claude Code',
  purpose: 'Writing code',
  owner: 'Head of engineering',
  provider: 'Anthropic',
  tools: ['claude-code'],
  models: ['claude-opus-4-8'],
  risk_classification: 'minimal',
  data_classes: { allowed: ['source code'], forbidden: ['customer data'] },
  training_data_source: 'Stated by the provider',
  deployment_date: '2026-01-15',
  last_bias_test: '2026-03-01',
  drift_monitoring: 'Monthly sample',
  incident_response: 'IR-7',
  human_override: 'A person merges',
  data_processing_agreement: 'DPA of 2025-12-01',
  retention: '30 days',
  sub_processors: ['Example Cloud'],
  certifications: ['SOC 2 Type II'],
  approval: { by: 'AI board', on: '2026-01-10', until: '2026-12-31' },
  status: 'approved',
};

type Fields = Record<string, unknown>;

/** An inventory file; JSON is YAML. */
export function fileOf(systems: readonly object[], rest: Fields = {}): string {
  return JSON.stringify({ version: '1', ...rest, systems: systems.map((fields) => ({ ...SYSTEM, ...fields })) }, null, 1);
}

export function read(text: string): Inventory {
  return parseInventory(Buffer.from(text), 'ai_inventory.yaml', tools);
}

export function seen(use: Partial<ObservedUse> = {}): ObservedUse {
  return {
    tool: 'claude-code',
    model: null,
    use: 'contribution',
    commits: 3,
    people: ['Ada'],
    first: '2026-02-01',
    last: '2026-06-01',
    share: null,
    evidence: ['a#1'],
    ...use,
  };
}

/** The findings of an inventory with these systems, when these uses were seen in a complete history. */
export function judged(systems: readonly object[], uses: readonly ObservedUse[] | null = null, rest: Fields = {}): Finding[] {
  return judgeInventory(read(fileOf(systems, rest)), TODAY, uses === null ? null : { uses, complete: true }, tools);
}

/** `severity answer code subject`, the part of a finding that a table shows. */
export function briefly(findings: readonly Finding[]): string[] {
  return findings.map(({ severity, answer, code, subject }) => `${severity} ${answer} ${code} ${subject}`);
}
