import type { Check } from '../model/check.js';
import { ofDocument } from './answer.js';

export const attestationTruth: Check = {
  id: 'attestation-truth',
  section: 'attestation',
  title: 'Attestation: equal to git',
  why: 'The file is a statement of its author. Recomputing it from the commits shows whether it holds.',
  fix: 'ai-provenance attestation update, and find out how the file came to differ',
  reads: ['attestation'],
  run: (analysis) => ofDocument('attestation-truth', 'attestation', analysis),
};
