import { hash } from 'node:crypto';
import { canonicalJson } from './canonical.js';
import type { Opening } from './opening.js';
import { applyChanges, type FileFacts, type FileReading, readChanges, readTree } from './sources/files.js';
import { parseStored } from './stored.js';
import { BUILD, VERSION } from './version.js';
import type { Cache } from './world/cache.js';
import { isInexact } from './world/git/index.js';

/** What an earlier run found in a tree. A tree's id fixes all of its files. */
interface KnownTree {
  tree: string;
  facts: FileFacts;
}

const KNOWN_TREE: KnownTree = {
  tree: '',
  facts: {
    files: 0,
    rows: [{ path: '', blob: null, instructs: false, sightings: [{ kind: 'marker', strength: 'weak' }] }],
    skipped: [{ path: '', reason: 'binary' }],
  },
};

/** With more changes than this a tree is read anew. */
const CHANGES_APPLIED = 5000;

/** The files of the head: those that a range changes, or all of them; of a tree like an earlier one only what differs is read. */
export async function readFiles(
  { git, rules, range, gaps }: Opening,
  commit: string,
  from: string | null,
  cache: Cache | null,
  progress: Pick<FileReading, 'onSearch' | 'onFiles'>,
): Promise<FileFacts> {
  const reading: FileReading = { git, matcher: rules.files, gaps, ...progress };
  if (from !== null) return readChanges(reading, from, commit);
  const tree = commit === range.head ? range.headTree : await git.tree(commit);
  const cut = git.facts.shallow.length > 0 || git.facts.partialFilter !== null;
  if (cache === null || tree === null || cut || gaps.length > 0) return readTree(reading, commit);
  const rulesKey = canonicalJson({ version: VERSION, build: BUILD, rules: rules.digest, format: git.facts.objectFormat });
  const keyOf = (...parts: string[]): string => hash('sha256', [rulesKey, ...parts].join('\n'), 'hex');
  const load = (key: string): KnownTree | null => {
    const bytes = cache.get('tree', key);
    return bytes === null ? null : parseStored(bytes.toString('utf8'), KNOWN_TREE);
  };
  const place = keyOf('last', git.facts.root, ...git.facts.gitDirs, range.expression);
  const same = load(keyOf(tree));
  if (same !== null) return same.facts;
  const known = load(cache.get('last', place)?.toString('latin1') ?? '');
  const facts = (known === null ? null : await updated(reading, known, commit, tree)) ?? (await readTree(reading, commit));
  if (gaps.length === 0) {
    cache.put('tree', keyOf(tree), Buffer.from(JSON.stringify({ tree, facts } satisfies KnownTree)));
    cache.put('last', place, Buffer.from(keyOf(tree), 'latin1'));
  }
  return facts;
}

async function updated(reading: FileReading, known: KnownTree, commit: string, tree: string): Promise<FileFacts | null> {
  const before = await reading.git.sizes([known.tree]);
  if (!before.has(known.tree)) return null;
  const changes = await reading.git.changes(known.tree, tree);
  return changes.length > CHANGES_APPLIED || changes.some(({ path }) => isInexact(path))
    ? null
    : applyChanges(reading, known.facts, commit, changes);
}
