import { type FileFacts, type FileReading } from './files.js';
/**
 * Files of the work tree that are changed, staged or new. They are read as they lie on the disk: links and anything that is no regular
 * file are named and not followed.
 */
export declare function readUncommitted({ git, matcher, gaps, onFiles }: Omit<FileReading, 'onSearch'>): Promise<FileFacts>;
