import type { Check } from '../model/check.js';
import { present } from './answer.js';

export const attestationPresent: Check = {
  id: 'attestation-present',
  section: 'attestation',
  title: 'Attestation: present',
  why: 'Without the file nobody says which part AI took; a file that cannot be read says nothing either.',
  fix: 'ai-provenance attestation create writes it from git',
  reads: ['attestation'],
  run: ({ documents }, { attestation }) => present('attestation-present', documents.attestation, attestation.required),
};
