import { access } from './access.js';
import { agents } from './agents.js';
import { dependencies } from './dependencies.js';
import { encryption } from './encryption.js';
import { governance } from './governance.js';
import { infrastructure } from './infrastructure.js';
import { input } from './input.js';
import { logging } from './logging.js';
import { models } from './models.js';
import { pipeline } from './pipeline.js';
import { privacy } from './privacy.js';
import type { ControlRow, ControlTheme } from './row.js';
import { secrets } from './secrets.js';
import { web } from './web.js';

export { CRITERIA } from './criteria.js';
export type { CheckLanguage, ControlRow, ControlTheme } from './row.js';
export { CHECK_LANGUAGES, TEST_FILES } from './row.js';
export { CONTEXT_WORDS, type ContextDimension, DIMENSIONS } from './words.js';

/** Raised with every change of a row that a team would see in its lock file. */
export const CATALOGUE_VERSION = '1.0.0';

/** Sorted by id. */
export const controlThemes: readonly ControlTheme[] = [
  { id: 'AGT', name: 'Agents that write the code', rows: agents },
  { id: 'AUT', name: 'OAuth, tokens, sessions, passwords', rows: access },
  { id: 'CIW', name: 'Workflows and CI', rows: pipeline },
  { id: 'DEP', name: 'Dependencies', rows: dependencies },
  { id: 'ENC', name: 'Encryption, hashes, keys', rows: encryption },
  { id: 'GOV', name: 'Ownership and documents', rows: governance },
  { id: 'INF', name: 'Containers and infrastructure', rows: infrastructure },
  { id: 'INP', name: 'Input and injection', rows: input },
  { id: 'LLM', name: 'Models in the product', rows: models },
  { id: 'LOG', name: 'Logging and monitoring', rows: logging },
  { id: 'PRV', name: 'Personal data', rows: privacy },
  { id: 'SEC', name: 'Secrets', rows: secrets },
  { id: 'WEB', name: 'Web', rows: web },
];

/** Every built-in control, sorted by id. */
export const controls: readonly ControlRow[] = controlThemes.flatMap(({ rows }) => rows);
