import { ProvenanceError } from '../errors.js';
import type { JudgedDocument } from '../model/check.js';
import type { Gap } from '../model/evidence.js';
import type { Finding } from '../model/finding.js';
import type { RepoReport } from '../model/report.js';
import { readTreeFile } from '../sources/tree-file.js';
import type { Git } from '../world/git/index.js';
import { DOCUMENT_MAX_BYTES } from '../yaml.js';

/** A document as a commit has it, before anybody made sense of it. */
export interface RawDocument {
  path: string;
  /** Null where no commit has it. */
  commit: string | null;
  bytes: Buffer | null;
  /** The commit has it, and this clone lacks its content. */
  missing: boolean;
  /** It cannot even be read: it is a link, or too large. */
  refused: ProvenanceError | null;
}

/** From the first commit that has it. */
export async function readDocument(
  git: Git,
  path: string,
  commits: readonly (string | null)[],
  gaps: Gap[],
): Promise<RawDocument> {
  for (const commit of commits) {
    if (commit === null) continue;
    const before = gaps.length;
    try {
      const bytes = await readTreeFile(git, commit, path, DOCUMENT_MAX_BYTES, gaps);
      if (bytes !== null) return { path, commit, bytes, missing: false, refused: null };
      if (gaps.length > before) return { path, commit, bytes: null, missing: true, refused: null };
    } catch (error) {
      return { path, commit, bytes: null, missing: false, refused: asRefusal(error) };
    }
  }
  return { path, commit: null, bytes: null, missing: false, refused: null };
}

/** What came of a document: its part of the report, and what is wrong with it. */
export interface Judged {
  part: Partial<RepoReport>;
  found: Finding[];
}

/** @param make may throw `bad-document`: in a gate that is an answer, not the end */
export async function judged(
  raw: RawDocument,
  make: (bytes: Buffer) => Promise<Judged> | Judged,
): Promise<Judged & { document: JudgedDocument }> {
  const { path, commit, bytes, missing, refused } = raw;
  const without = (state: Exclude<JudgedDocument['state'], 'read'>, problems: JudgedDocument['problems'] = []) => ({
    document: { path, commit, state, problems },
    part: {},
    found: [],
  });
  if (refused !== null) return without('unreadable', problemsOf(refused));
  if (bytes === null) return without(missing ? 'missing' : 'absent');
  try {
    return { document: { path, commit, state: 'read', problems: [] }, ...(await make(bytes)) };
  } catch (error) {
    return without('unreadable', problemsOf(asRefusal(error)));
  }
}

/** @throws anything that is not about the document */
export function asRefusal(error: unknown): ProvenanceError {
  if (error instanceof ProvenanceError && error.code === 'bad-document') return error;
  throw error;
}

const MOST_PROBLEMS = 20;

export function problemsOf({ message, problems }: ProvenanceError): JudgedDocument['problems'] {
  if (problems.length === 0) return [{ line: 1, column: 1, message }];
  return problems.slice(0, MOST_PROBLEMS).map((problem) => ({
    line: problem.line,
    column: problem.column,
    message: `${problem.message}${problem.fix === undefined ? '' : ` (${problem.fix})`}`,
  }));
}
