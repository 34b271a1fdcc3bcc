import type { ImpactLanguage } from '../../language.js';
import { factsOf } from './facts.js';
import { link } from './link.js';

const MANIFESTS = new Set(['package.json', 'pnpm-workspace.yaml', 'lerna.json']);

/** JavaScript and TypeScript, and the scripts of Vue, Svelte and Astro components. */
export const javascript: ImpactLanguage = {
  id: 'javascript',
  languages: ['JavaScript', 'TypeScript', 'Vue', 'Svelte', 'Astro'],
  status: 'supported',
  facts: factsOf,
  isConfig: (path) => {
    const name = path.slice(path.lastIndexOf('/') + 1);
    if (MANIFESTS.has(name)) return true;
    if (!name.endsWith('.json')) return false;
    // Shared settings often lie in a package for them: `packages/typescript-config/base.json`.
    return name.includes('tsconfig') || name.startsWith('jsconfig') || /(?:^|\/)(?:ts|typescript)-?config(?:s|\/|-)/.test(path);
  },
  link,
};
