import type { ImpactLanguage } from '../../language.js';
import { phpFacts } from './facts.js';
import { linkPhp } from './link.js';

const CONFIGS = ['composer.json', 'composer.lock', 'vendor/composer/installed.json'];

export const php: ImpactLanguage = {
  id: 'php',
  languages: ['PHP'],
  status: 'supported',
  facts: phpFacts,
  isConfig: (path) => CONFIGS.some((name) => path === name || path.endsWith(`/${name}`)),
  link: linkPhp,
};
