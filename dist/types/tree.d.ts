import type { Opening } from './opening.js';
import { type FileFacts, type FileReading } from './sources/files.js';
import type { Cache } from './world/cache.js';
/** The files of the head: those that a range changes, or all of them; of a tree like an earlier one only what differs is read. */
export declare function readFiles({ git, rules, range, gaps }: Opening, commit: string, from: string | null, cache: Cache | null, progress: Pick<FileReading, 'onSearch' | 'onFiles'>): Promise<FileFacts>;
