import { dirname } from 'node:path';
import type { Env } from './inputs.js';
import { saidBy } from './log.js';

/** The client retries for half a minute; a server that never answers must not hold the job. */
const DEADLINE_MS = 180_000;

export type Uploaded = { ok: true; id: string; url: string | null } | { ok: false; reason: string; fix: string };

interface Upload {
  /** Its name becomes the name of the artifact. */
  file: string;
  sha256: string;
  retentionDays: number | null;
}

/**
 * Uploads one file as it is, so that the artifact's digest is the file's. Never throws: the result of a gate does not depend on a store.
 * The client is loaded only here.
 */
export async function uploadPack({ file, sha256, retentionDays }: Upload, env: Env): Promise<Uploaded> {
  try {
    const { DefaultArtifactClient } = await import('@actions/artifact');
    const options = { skipArchive: true, ...(retentionDays === null ? {} : { retentionDays }) };
    const upload = new DefaultArtifactClient().uploadArtifact(file, [file], dirname(file), options);
    const { id, digest } = await withinDeadline(upload, DEADLINE_MS);
    if (digest !== sha256) return failed(`the store holds other bytes (sha256 ${digest ?? 'unknown'})`, file);
    if (id === undefined) return failed('the store gave no id', file);
    return { ok: true, id: String(id), url: artifactUrl(env, id) };
  } catch (error) {
    return failed(saidBy(error), file, error instanceof Error ? error.name : '');
  }
}

function failed(reason: string, file: string, name = ''): Uploaded {
  const isUnsupported = name === 'GHESNotSupportedError';
  const isTwice = /already.?exists|409/i.test(reason);
  return {
    ok: false,
    reason: isUnsupported ? 'this server takes no artifacts from here' : reason,
    fix: isTwice
      ? 'give each job of the run an artifact-name of its own'
      : `the pack is ${file}; upload it in a step of your own: uses: actions/upload-artifact${isUnsupported ? '@v3' : ''}, with: path: ${file}`,
  };
}

/** Whatever breaks in the client on the way, in a callback of its own too, ends the upload and nothing else. */
async function withinDeadline<T>(work: Promise<T>, deadline: number): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  let stop: (error: Error) => void = () => {};
  const broken = new Promise<never>((_, reject) => {
    stop = reject;
    timer = setTimeout(() => reject(new Error(`no answer in ${deadline / 1000} seconds`)), deadline);
  });
  process.on('uncaughtException', stop);
  try {
    return await Promise.race([work, broken]);
  } finally {
    clearTimeout(timer);
    process.off('uncaughtException', stop);
  }
}

function artifactUrl({ GITHUB_SERVER_URL, GITHUB_REPOSITORY, GITHUB_RUN_ID }: Env, id: number): string | null {
  if (!GITHUB_SERVER_URL || !GITHUB_REPOSITORY || !GITHUB_RUN_ID) return null;
  return `${GITHUB_SERVER_URL}/${GITHUB_REPOSITORY}/actions/runs/${GITHUB_RUN_ID}/artifacts/${id}`;
}
