import { execFile } from 'node:child_process';
import { accessSync, constants, realpathSync, statSync } from 'node:fs';
import { delimiter, isAbsolute, join, sep } from 'node:path';
import { promisify } from 'node:util';
import { ProvenanceError } from '../../errors.js';

/** 2.38 brings `--since-as-filter` and the guards against embedded bare repositories. */
const OLDEST_GIT: readonly [number, number] = [2, 38];

export interface GitBinary {
  /** Absolute real path, outside the scanned tree. */
  path: string;
  version: string;
}

/**
 * The first git on PATH that lies outside the scanned tree. Relative and empty PATH entries are skipped, so a `git` that a
 * repository brings along (`node_modules/.bin` is first on PATH under npm) never runs.
 * @throws ProvenanceError `git-missing`, `git-too-old`
 */
export async function findGit(scannedRoots: string[], pathVariable: string): Promise<GitBinary> {
  const names = process.platform === 'win32' ? ['git.exe'] : ['git'];
  for (const folder of pathVariable.split(delimiter).filter(isAbsolute)) {
    for (const name of names) {
      const path = executable(join(folder, name), scannedRoots);
      if (path === null) continue;
      const version = await versionOf(path);
      if (version !== null) return { path, version: assertNotTooOld(version) };
    }
  }
  throw new ProvenanceError('git-missing', 'git was not found on PATH outside the scanned repository', {
    fix: `install git ${OLDEST_GIT.join('.')} or newer`,
  });
}

function executable(path: string, scannedRoots: string[]): string | null {
  try {
    const real = realpathSync(path);
    if (scannedRoots.some((root) => [path, real].some((candidate) => candidate.startsWith(root + sep)))) return null;
    accessSync(real, constants.X_OK);
    return statSync(real).isFile() ? real : null;
  } catch {
    return null;
  }
}

async function versionOf(path: string): Promise<string | null> {
  try {
    const { stdout } = await promisify(execFile)(path, ['--version'], { env: {}, cwd: '/', timeout: 5_000 });
    return /^git version (\d+\.\d+(?:\.\d+)?)/.exec(stdout)?.[1] ?? null;
  } catch {
    return null;
  }
}

function assertNotTooOld(version: string): string {
  const [major = 0, minor = 0] = version.split('.').map(Number);
  if (major > OLDEST_GIT[0] || (major === OLDEST_GIT[0] && minor >= OLDEST_GIT[1])) return version;
  throw new ProvenanceError('git-too-old', `git ${version} is too old; ${OLDEST_GIT.join('.')} or newer is needed`, {
    fix: 'upgrade git',
  });
}
