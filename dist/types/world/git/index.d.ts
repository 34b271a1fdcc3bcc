export type { BlamedFile, BlamedLines } from './blame.js';
export { type DeepenRequest, type DeepenResult, deepen } from './deepen.js';
export type { FileLines } from './diffs.js';
export type { CommitTimes, Selection } from './history.js';
export { locateRepository } from './locate.js';
export type { RawObject } from './objects.js';
export { type Git, openGit, type Ref } from './repository.js';
export { type Deepened, EMPTY_TREE } from './shield.js';
export { isInexact, type TreeChange, type TreeEntry } from './trees.js';
