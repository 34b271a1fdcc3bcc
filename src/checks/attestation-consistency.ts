import type { Check } from '../model/check.js';
import { ofDocument } from './answer.js';

export const attestationConsistency: Check = {
  id: 'attestation-consistency',
  section: 'attestation',
  title: 'Attestation: consistent in itself',
  why: 'Fields that contradict each other cannot all be true, whatever git says.',
  fix: 'ai-provenance attestation update',
  reads: [],
  run: (analysis) => ofDocument('attestation-consistency', 'attestation', analysis),
};
