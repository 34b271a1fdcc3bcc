import type { ImpactLanguage } from '../../language.js';
import { pythonFacts } from './facts.js';
import { linkPython } from './link.js';
import { isPythonConfig } from './roots.js';

export const python: ImpactLanguage = {
  id: 'python',
  languages: ['Python'],
  status: 'supported',
  facts: pythonFacts,
  isConfig: isPythonConfig,
  link: linkPython,
};
