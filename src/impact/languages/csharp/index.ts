import type { ImpactLanguage } from '../../language.js';
import { csharpFacts } from './facts.js';
import { linkCsharp } from './link.js';
import { isProjectFile } from './projects.js';

export const csharp: ImpactLanguage = {
  id: 'csharp',
  languages: ['C#'],
  status: 'experimental',
  facts: csharpFacts,
  isConfig: isProjectFile,
  link: linkCsharp,
};
