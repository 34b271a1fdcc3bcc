export type { Selection } from './history.js';
export type { RawObject } from './objects.js';
export { type Git, openGit, type Ref, type RepositoryFacts } from './repository.js';
