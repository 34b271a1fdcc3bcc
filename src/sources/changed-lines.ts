import { parseCommit } from '../commit/parse.js';
import type { Gap } from '../model/evidence.js';
import type { RepoReport } from '../model/report.js';
import { type Git, isInexact } from '../world/git/index.js';
import { linesOf } from './surviving.js';

/** Lines that a change added to one file, as `git blame` finds them at its head. */
export interface AddedLines {
  added: number;
  /** Those of commits with a declared or recorded AI attribution. */
  ai: number;
  /** Of these, those whose commit names no reviewer. */
  unreviewed: number;
}

/** A change of more files is no change that anybody reads line by line. */
const MOST_BLAMED = 2000;

export interface ChangedLinesReading {
  git: Git;
  gaps: Gap[];
  onFiles(done: number, total: number): void;
}

/**
 * Who wrote the lines that a range brought. Only files that a commit with an AI attribution touched are blamed; of the others the lines
 * of the diff count. Null for a file: nobody can tell.
 * @param paths `inPlace`: those of them that had the same name all the time
 * @param diff lines that each path has more at the head
 */
export async function readChangedLines(
  { git, gaps, onFiles }: ChangedLinesReading,
  { base, head }: { base: string | null; head: string },
  { paths, inPlace }: { paths: readonly string[]; inPlace: ReadonlySet<string> },
  diff: ReadonlyMap<string, { added: number }>,
  repo: Pick<RepoReport, 'commits' | 'evidence'>,
): Promise<{ files: Map<string, AddedLines | null>; commits: number; aiCommits: number }> {
  const range = new Set<string>();
  let merges = 0;
  const reviewed = new Set<string>();
  const byTools = new Set(repo.evidence.filter(({ role }) => role === 'reviewer').map(({ commit, line }) => `${commit} ${line}`));
  for await (const objects of git.commits({ kind: 'walk', include: [head], exclude: base === null ? [] : [base] }, gaps)) {
    for (const object of objects) {
      range.add(object.id);
      if (object.status !== 'read') continue;
      const { author, lines, parents } = parseCommit(object.id, object.body, object.truncated);
      if (parents.length > 1) merges++;
      const isReview = lines.some(
        ({ trailer, text, line }) =>
          trailer &&
          REVIEW.test(text) &&
          !text.toLowerCase().includes(`<${author.address.toLowerCase()}>`) &&
          !byTools.has(`${object.id} ${line}`),
      );
      if (isReview) reviewed.add(object.id);
    }
  }
  const ai = new Set(
    repo.commits
      .filter(({ id, attribution }) => range.has(id) && (attribution === 'declared' || attribution === 'recorded'))
      .map(({ id }) => id),
  );
  // A commit that touched a file under another name: renames within a range are few, so all files are asked for then.
  const touched = ai.size === 0 ? new Set<string>() : new Set(await git.touched([...ai], gaps));
  const writer = ai.size === 0 || merges > 0 ? new Map<string, string | null>() : await onlyWriters(git, [...range], gaps);
  const changed = new Set(paths);
  const moved = [...touched].some((path) => !changed.has(path));
  const files = new Map<string, AddedLines | null>();
  for (const path of paths) {
    // Of binary content no lines are counted.
    const isPlain = !diff.has(path) || !(moved || touched.has(path));
    const added = diff.get(path)?.added ?? 0;
    const by = inPlace.has(path) && diff.has(path) ? (writer.get(path) ?? null) : null;
    if (isPlain) files.set(path, { added, ai: 0, unreviewed: 0 });
    else if (by === null) files.set(path, null);
    else files.set(path, { added, ai: ai.has(by) ? added : 0, unreviewed: ai.has(by) && !reviewed.has(by) ? added : 0 });
  }
  const named = paths.filter((path) => files.get(path) === null && !isInexact(path)).slice(0, MOST_BLAMED);
  let done = 0;
  for await (const { path, lines } of git.blame(base === null ? head : `${base}..${head}`, named)) {
    onFiles(++done, named.length);
    if (lines === null || lines === 'too-large') continue;
    const counts: AddedLines = { added: 0, ai: 0, unreviewed: 0 };
    for (const { commit, count } of linesOf(lines)) {
      if (!range.has(commit)) continue;
      counts.added += count;
      if (!ai.has(commit)) continue;
      counts.ai += count;
      if (!reviewed.has(commit)) counts.unreviewed += count;
    }
    files.set(path, counts);
  }
  return { files, commits: range.size, aiCommits: ai.size };
}

/** Paths that one commit alone touched, and which; null for those that more did. Whoever wrote alone needs no blame. */
async function onlyWriters(git: Git, commits: readonly string[], gaps: Gap[]): Promise<Map<string, string | null>> {
  const writers = new Map<string, string | null>();
  for await (const { commit, paths } of git.commitPaths(commits, gaps))
    for (const path of paths) writers.set(path, writers.has(path) ? null : commit);
  return writers;
}

/** Trailers by which people vouch for what they read (kernel.org, "Submitting patches"). */
const REVIEW = /^(?:reviewed|acked|approved)-by:/i;
