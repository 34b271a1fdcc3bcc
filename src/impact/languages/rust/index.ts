import type { ImpactLanguage } from '../../language.js';
import { rustFacts } from './facts.js';
import { linkRust } from './link.js';

export const rust: ImpactLanguage = {
  id: 'rust',
  languages: ['Rust'],
  status: 'experimental',
  facts: rustFacts,
  isConfig: (path) => path === 'Cargo.toml' || path.endsWith('/Cargo.toml'),
  link: linkRust,
};
