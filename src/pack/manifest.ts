import { canonicalJson } from '../canonical.js';
import {
  INPUT_ROLES,
  type InputRole,
  PACK_SCHEMA_VERSION,
  type PackFile,
  type PackManifest,
  type PackRole,
  type UnreadCommit,
} from '../model/pack.js';
import type { RepoReport, Report } from '../model/report.js';
import { safeJson } from '../reports/escape.js';
import { sha256 } from './digest.js';
import { NAMES } from './names.js';
import type { Files } from './zip.js';

/** What a manifest says that does not follow from the report and the files. */
export interface Unlisted {
  unread: readonly UnreadCommit[];
  rawCommits: number;
  /** Where each input stands in the repository. */
  sources: ReadonlyMap<InputRole, string>;
}

/** The manifest of a report and its files. Everything in it follows from its arguments, so a verifier makes it again and compares. */
export function manifestOf(
  report: Report,
  repo: RepoReport,
  files: Files,
  { unread, rawCommits, sources }: Unlisted,
): PackManifest {
  const { base, head, headTree, mergeBase, expression } = repo.range;
  const { source, digest, commit = null } = repo.policy;
  return {
    schemaVersion: PACK_SCHEMA_VERSION,
    tool: report.tool,
    repository: repo.repository,
    range: { base, head, headTree, mergeBase, expression },
    result: report.result,
    complete: repo.complete,
    completeness: {
      commits: repo.totals.commits,
      rawCommits,
      unread: [...unread].sort((a, b) => (a.id < b.id ? -1 : 1)),
      gaps: [...new Set(repo.gaps.map(({ code }) => code))].sort(),
    },
    policy: { source, commit, digest },
    files: [...files]
      .filter(([path]) => path !== NAMES.manifest && path !== NAMES.sums)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([path, bytes]) => fileOf(path, bytes, sources)),
  };
}

export function manifestBytes(manifest: PackManifest): Uint8Array {
  return Buffer.from(`${safeJson(canonicalJson(manifest, 2))}\n`);
}

function fileOf(path: string, bytes: Uint8Array, sources: Unlisted['sources']): PackFile {
  const { role, mediaType } = kindOf(path);
  const source = isInput(role) ? sources.get(role) : undefined;
  return { path, size: bytes.length, sha256: sha256(bytes), mediaType, role, ...(source === undefined ? {} : { source }) };
}

interface Kind {
  role: PackRole;
  mediaType: string;
}

const KINDS: Record<string, Kind> = {
  [NAMES.readme]: { role: 'readme', mediaType: 'text/plain' },
  [NAMES.report]: { role: 'report', mediaType: 'application/json' },
  [NAMES.summary]: { role: 'summary', mediaType: 'text/markdown' },
  [NAMES.findings]: { role: 'findings', mediaType: 'application/sarif+json' },
  [NAMES.impact]: { role: 'impact', mediaType: 'application/json' },
  [NAMES.evidence]: { role: 'evidence', mediaType: 'application/x-ndjson' },
  [NAMES.commits]: { role: 'commits', mediaType: 'application/x-ndjson' },
};

/** What a file is for, by its name; of a name that no pack has, the kind of an input, which the list of names refuses. */
function kindOf(path: string): Kind {
  const known = Object.hasOwn(KINDS, path) ? KINDS[path] : undefined;
  if (known !== undefined) return known;
  const role = INPUT_ROLES.find((name) => path.startsWith(`inputs/${name}.`)) ?? 'policy';
  return { role, mediaType: path.endsWith('.json') ? 'application/json' : 'application/yaml' };
}

export function isInput(role: PackRole): role is InputRole {
  return INPUT_ROLES.some((name) => name === role);
}
