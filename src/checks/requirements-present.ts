import type { Check } from '../model/check.js';
import { present } from './answer.js';

export const requirementsPresent: Check = {
  id: 'requirements-present',
  section: 'requirements',
  title: 'Security requirements: present',
  why: 'Without the file nothing says what must hold; a file that cannot be read asks for nothing.',
  fix: 'ai-provenance requirements init drafts it, requirements validate says what is wrong with it',
  reads: ['requirements'],
  run: ({ documents }, { requirements }) => present('requirements-present', documents.requirements, requirements.required),
};
