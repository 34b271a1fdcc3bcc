import type { Check } from '../model/check.js';
import { ofDocument } from './answer.js';

export const attestationSchema: Check = {
  id: 'attestation-schema',
  section: 'attestation',
  title: 'Attestation: published schema',
  why: 'Other readers of the file may refuse what is not to the letter of the published schema.',
  fix: 'ai-provenance attestation update rewrites the counted fields to the letter',
  reads: [],
  run: (analysis) => ofDocument('attestation-schema', 'attestation', analysis),
};
