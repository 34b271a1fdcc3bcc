import type { Gap } from '../model/evidence.js';
import type { LineScope } from '../model/requirement.js';
import type { LinesInScope } from '../requirements/check.js';
import type { Git } from '../world/git/index.js';
import { FILE_LIMIT_BYTES } from './files.js';
import { blameFiles, linesOf, presentNames } from './surviving.js';

export interface LineReading {
  git: Git;
  gaps: Gap[];
  /** The commits whose lines count; null where the question does not arise, as changed lines without a change. */
  commits: ReadonlyMap<LineScope, ReadonlySet<string> | null>;
  /** Whether a check looks at such lines of a file. */
  wants(scope: LineScope, path: string): boolean;
  onFiles(read: number, total: number): void;
}

/** Which lines of a tree come from these commits, by `git blame` of the files that they touched, under the names they have now. */
export async function readLineScopes(reading: LineReading, head: string): Promise<Map<LineScope, LinesInScope | null>> {
  const { git, gaps, commits } = reading;
  const present = (await git.entries(head)).filter(({ mode, size }) => mode.startsWith('100') && (size ?? 0) <= FILE_LIMIT_BYTES);
  const wanted = new Set(
    present.map(({ path }) => path).filter((path) => [...commits.keys()].some((scope) => reading.wants(scope, path))),
  );
  const ids = new Set([...commits.values()].flatMap((set) => [...(set ?? [])]));
  const touched = ids.size === 0 || wanted.size === 0 ? [] : await git.touched([...ids], gaps);
  const paths = touched.length === 0 ? [] : await presentNames(git, head, touched, wanted, gaps, true);
  const found = new Map([...commits].map(([scope, set]) => [scope, set === null ? null : new Map<string, LineRun[]>()]));
  for await (const { path, lines } of blameFiles(git, head, paths, gaps, reading.onFiles)) {
    if (lines === 'too-large') gaps.push(unblamed(path));
    for (const [scope, set] of commits) {
      const runs = linesOf(lines).flatMap(({ commit, from, count }) => (set?.has(commit) ? { from, to: from + count - 1 } : []));
      if (runs.length > 0 && reading.wants(scope, path)) found.get(scope)?.set(path, runs);
    }
  }
  return new Map([...found].map(([scope, runs]) => [scope, runs === null ? null : inScope(runs)]));
}

interface LineRun {
  from: number;
  to: number;
}

function inScope(runs: ReadonlyMap<string, readonly LineRun[]>): LinesInScope {
  return {
    paths: [...runs.keys()],
    has: (path, line) => (runs.get(path) ?? []).some(({ from, to }) => from <= line && line <= to),
  };
}

function unblamed(path: string): Gap {
  return {
    code: 'unreadable-file',
    subject: path,
    detail:
      'nobody can tell which commits its lines come from: an earlier version is larger than 64 MiB, or its name is no UTF-8',
    fix: 'leave it out of the scope of the controls (except:)',
  };
}
