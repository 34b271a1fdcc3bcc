import type { ImpactLanguage } from '../../language.js';
import { jvmFacts } from './facts.js';
import { isJvmConfig, linkJvm } from './link.js';

export const jvm: ImpactLanguage = {
  id: 'jvm',
  languages: ['Java'],
  status: 'supported',
  facts: jvmFacts,
  isConfig: isJvmConfig,
  link: linkJvm,
};

/** They share packages with Java; nothing measures them yet. */
export const jvmOthers: ImpactLanguage = {
  ...jvm,
  id: 'jvm-others',
  languages: ['Groovy', 'Kotlin', 'Scala'],
  status: 'experimental',
};
