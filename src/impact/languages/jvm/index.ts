import type { ImpactLanguage } from '../../language.js';
import { jvmFacts } from './facts.js';
import { isJvmConfig, linkJvm } from './link.js';

/** Java and what shares its packages. Only Java is measured. */
export const jvm: ImpactLanguage = {
  id: 'jvm',
  languages: ['Java', 'Kotlin', 'Groovy', 'Scala'],
  status: 'supported',
  facts: jvmFacts,
  isConfig: isJvmConfig,
  link: linkJvm,
};
