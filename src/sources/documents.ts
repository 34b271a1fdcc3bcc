import { type DocumentContext, isCandidatePath, readDocument, repositoryKeys } from '../documents/index.js';
import type { ProvenanceDocument, ReceiptKey, VerifiedFigures } from '../model/document.js';
import type { Gap } from '../model/evidence.js';
import type { Git, TreeEntry } from '../world/git/index.js';
import { DOCUMENT_MAX_BYTES } from '../yaml.js';
import { unreadableTree } from './files.js';

/** More documents than a person would keep; what is behind them is named. */
const MOST_DOCUMENTS = 500;
const CONTENT_MAX_BYTES = 5 * 1024 * 1024;

export interface DocumentReading {
  git: Git;
  /** The commit whose tree is read. */
  commit: string;
  /** Keys that whoever runs the check trusts. */
  keys: readonly ReceiptKey[];
  /** What git says of the commits up to a moment (ISO time), or null when it cannot be told. */
  figuresUntil(moment: string): Promise<VerifiedFigures | null>;
  gaps: Gap[];
}

/** Finds and checks the provenance documents of a commit's tree, by path. What lies there is recognised by shape, not by trust. */
export async function readDocuments({ git, commit, keys, figuresUntil, gaps }: DocumentReading): Promise<ProvenanceDocument[]> {
  let entries: readonly TreeEntry[];
  try {
    entries = await git.entries(commit);
  } catch (error) {
    gaps.push(unreadableTree(commit, error));
    return [];
  }
  const byPath = new Map(entries.filter(({ mode }) => mode.startsWith('100')).map((entry) => [entry.path, entry]));
  const candidates = [...byPath.values()].filter(({ path, size }) => isCandidatePath(path) && (size ?? 0) <= DOCUMENT_MAX_BYTES);
  if (candidates.length > MOST_DOCUMENTS) gaps.push(tooMany(candidates.length));
  const read = candidates.slice(0, MOST_DOCUMENTS);
  const about = read.flatMap(({ path }) => [path.replace(/\.app\.json$/, ''), 'AI-LICENSE']);
  const contents = [...new Set(about)].flatMap((path) => byPath.get(path) ?? []);
  const bodies = await bodiesOf(git, [...read, ...contents.filter(({ size }) => (size ?? 0) <= CONTENT_MAX_BYTES)], gaps);
  const files = read.flatMap(({ path }) => {
    const bytes = bodies.get(path);
    return bytes === undefined ? [] : { path, bytes };
  });
  const context: DocumentContext = {
    keys: { given: [...keys], repository: repositoryKeys(files) },
    verified: null,
    contentOf: (path) => bodies.get(path) ?? null,
  };
  const documents: ProvenanceDocument[] = [];
  for (const { path, bytes } of files) {
    const document = readDocument(path, bytes, context);
    if (document === null) continue;
    const generated = document.format === 'ai-license-notice' ? (document.facts?.generated ?? null) : null;
    const verified = generated === null ? null : await figuresUntil(generated);
    documents.push(verified === null ? document : (readDocument(path, bytes, { ...context, verified }) ?? document));
  }
  return documents;
}

async function bodiesOf(git: Git, entries: readonly TreeEntry[], gaps: Gap[]): Promise<Map<string, Buffer>> {
  const paths = new Map<string, string[]>();
  for (const { id, path } of entries) paths.set(id, [...(paths.get(id) ?? []), path]);
  const bodies = new Map<string, Buffer>();
  for await (const objects of git.objects([...paths.keys()], gaps)) {
    for (const object of objects) {
      if (object.status !== 'read') continue;
      const kept = Buffer.from(object.body); // The reader uses its memory again.
      for (const path of paths.get(object.id) ?? []) bodies.set(path, kept);
    }
  }
  return bodies;
}

function tooMany(count: number): Gap {
  return {
    code: 'unreadable-file',
    detail: `only the first ${MOST_DOCUMENTS} of ${count} files that may be provenance documents were read`,
    fix: 'keep receipts of released versions elsewhere',
  };
}
