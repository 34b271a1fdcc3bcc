import type { InventorySystem, Stated } from '../model/inventory.js';

/** What an auditor asks of every system, and what the draft says about it; in the order of the file. */
export const QUESTIONS = [
  ['purpose', 'what it is used for here, and where that use ends'],
  ['owner', 'the role or person who answers for it'],
  ['provider', 'who supplies it'],
  ['models', 'the models it may run, each with its version'],
  ['risk_classification', 'EU AI Act, by use: minimal, limited (Art. 50), high (Art. 6), prohibited (Art. 5)'],
  ['data_classes', 'what may be put into it, and what must not: {allowed: [...], forbidden: [...]}'],
  ['training_data_source', 'what the model was trained on, and whether your data trains it'],
  ['deployment_date', 'first day of use, YYYY-MM-DD'],
  ['last_bias_test', 'day of the last test for skewed results, YYYY-MM-DD'],
  ['drift_monitoring', 'how a change in its behaviour is noticed'],
  ['incident_response', 'the procedure that applies when it does harm'],
  ['human_override', 'how a person stops it or overrules its result'],
  ['data_processing_agreement', 'the contract with the provider and its date'],
  ['retention', 'how long the provider keeps inputs and outputs'],
  ['sub_processors', 'who else gets the data, as a list'],
  ['certifications', 'what the provider can show, with dates, as a list'],
  ['approval', 'who approved the use: {by: ..., on: YYYY-MM-DD, until: YYYY-MM-DD}'],
  ['status', 'approved, trial, suspended or retired'],
] as const;
export type Question = (typeof QUESTIONS)[number][0];

/** What a system says to each question. */
export function answersOf(system: InventorySystem): Record<Question, Stated<unknown>> {
  return {
    purpose: system.purpose,
    owner: system.owner,
    provider: system.provider,
    models: system.models,
    risk_classification: system.riskClassification,
    data_classes: system.dataClasses,
    training_data_source: system.trainingDataSource,
    deployment_date: system.deploymentDate,
    last_bias_test: system.lastBiasTest,
    drift_monitoring: system.driftMonitoring,
    incident_response: system.incidentResponse,
    human_override: system.humanOverride,
    data_processing_agreement: system.dataProcessingAgreement,
    retention: system.retention,
    sub_processors: system.subProcessors,
    certifications: system.certifications,
    approval: system.approval,
    status: system.status,
  };
}

export function given<T>(stated: Stated<T>): T | null {
  return stated.state === 'given' ? stated.value : null;
}
