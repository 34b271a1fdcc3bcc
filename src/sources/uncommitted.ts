import { ProvenanceError } from '../errors.js';
import type { Gap } from '../model/evidence.js';
import { readWorkTreeFile } from '../world/files.js';
import type { Git } from '../world/git/index.js';
import { FILE_LIMIT_BYTES, type FileFacts, type FileReading, type FileRow, partlyRead } from './files.js';

/**
 * Files of the work tree that are changed, staged or new. They are read as they lie on the disk: links and anything that is no regular
 * file are named and not followed.
 */
export async function readUncommitted({ git, matcher, gaps, onFiles }: Omit<FileReading, 'onSearch'>): Promise<FileFacts> {
  const facts: FileFacts = { files: 0, rows: [], skipped: [] };
  if (git.facts.bare) return facts;
  const { paths, unread } = await listOrGap(git, gaps);
  for (const folder of unread) gaps.push(unreadable(folder, 'the folder cannot be opened'));
  for (const [index, { path, bytes }] of paths.entries()) {
    const content = readWorkTreeFile(git.facts.root, bytes, FILE_LIMIT_BYTES);
    if (content === null) continue; // Deleted, and that is all there is to say.
    facts.files++;
    const row: FileRow = { path, blob: null, instructs: matcher.instructs(path), sightings: matcher.configured(path) };
    if (content === 'unreadable') gaps.push(unreadable(path, 'the file cannot be read'));
    if (typeof content === 'string') facts.skipped.push({ path, reason: content });
    else {
      const { binary, lfs, cut, sightings } = matcher.read(path, content);
      if (cut) gaps.push(partlyRead(path));
      if (binary || lfs) facts.skipped.push({ path, reason: binary ? 'binary' : 'lfs', size: content.length });
      row.sightings.push(...sightings);
    }
    if (row.sightings.length > 0) facts.rows.push(row);
    onFiles(index + 1, paths.length);
  }
  return facts;
}

async function listOrGap(git: Git, gaps: Gap[]): ReturnType<Git['uncommitted']> {
  try {
    return await git.uncommitted();
  } catch (error) {
    if (!(error instanceof ProvenanceError) || error.code !== 'git-failed') throw error;
    gaps.push(unreadable('.', `the changes of the work tree cannot be listed: ${error.message}`));
    return { paths: [], unread: [] };
  }
}

function unreadable(path: string, detail: string): Gap {
  return { code: 'unreadable-file', subject: path, detail, fix: 'make it a regular file or folder that you may read' };
}
