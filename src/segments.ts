import { hash } from 'node:crypto';
import { fits, parseStored } from './stored.js';
import { type ScannedCommit, Summary, type SummaryState } from './summary.js';
import { LineTally, type TallyState } from './tally.js';
import type { Cache } from './world/cache.js';
import type { Git } from './world/git/index.js';

/**
 * What an earlier run concluded about all commits behind some tips. A commit's id fixes its content and all its ancestors, so this
 * holds for as long as the rules are the same.
 */
export interface Segment {
  tips: string[];
  summary: SummaryState;
  tally: TallyState | null;
  /** All records of that run. */
  records: KnownRecord[];
  /** Where the commits with evidence are stored. */
  chunks: Chunk[];
}

/** A record about a commit, and whether the commit is behind the tips. */
export type KnownRecord = [commit: string, version: string, inside: boolean];

export interface Chunk {
  key: string;
  rows: number;
}

const ROW: ScannedCommit = {
  commit: {
    id: '',
    author: { name: '', address: '' },
    committer: { name: '', address: '' },
    date: null,
    subject: '',
    merge: false,
    signature: null,
    attribution: 'none',
    denied: false,
    tools: [{ id: '', role: 'author' }],
    evidence: [''],
  },
  evidence: [{ id: '', kind: 'note', strength: 'weak', assertedBy: 'author' }],
};

const SHELF = { count: 0, commits: [ROW] };

const SEGMENT: Segment = {
  tips: [''],
  summary: {
    ...new Summary().state(),
    tools: [{ id: '', declared: 0, recorded: 0, suspected: 0, roles: {}, models: {}, firstSeen: null, lastSeen: null }],
    shelves: { contradicted: SHELF, suspected: SHELF, latest: SHELF },
  },
  tally: null,
  records: [['', '', true]],
  chunks: [{ key: '', rows: 0 }],
};

const { total, by } = new LineTally().state();
const TALLY = {
  total,
  uncountedFiles: 0,
  uncountedCommits: 0,
  by: Object.fromEntries(Object.keys(by).map((grouping) => [grouping, [['', total]]])),
};

/** Commits come and go in pieces of about this size. */
const CHUNK_BYTES = 8 * 1024 * 1024;

/** A history is cut into no more pieces than this; then the small ones are joined. */
const CHUNKS_KEPT = 24;

/** An earlier run is looked for among this many of the newest commits. */
const LOOK_BACK = 2000;

/** Segments of history in the cache, under one set of rules. */
export class SegmentStore {
  readonly #cache: Cache;
  readonly #rules: string;
  readonly #place: string;

  /**
   * @param rules digest of everything that decides what a segment holds
   * @param place tells repositories and kinds of range apart: where a run looks first for its predecessor
   */
  constructor(cache: Cache, rules: string, place: string) {
    this.#cache = cache;
    this.#rules = rules;
    this.#place = place;
  }

  /** The segment of an earlier run that leaves the least to read of the history of `tips`. */
  async find(git: Git, tips: readonly string[]): Promise<Segment | null> {
    const exact = this.#segment(this.#key(tips));
    if (exact !== null) return exact;
    const last = this.#cache.get('last', this.#key([this.#place]));
    const latest = last === null ? null : this.#segment(last.toString('latin1'));
    if (latest !== null && (await isBehind(git, latest.tips, tips))) return latest;
    if (tips.length !== 1) return null;
    const near = (await git.newest([...tips], LOOK_BACK)).find((id) => this.#cache.has('segment', this.#key([id])));
    return near === undefined ? null : this.#segment(this.#key([near]));
  }

  save(segment: Segment): void {
    const key = this.#key(segment.tips);
    const chunks = segment.chunks.length > CHUNKS_KEPT ? this.#joined(segment.chunks) : segment.chunks;
    if (chunks === null) return;
    this.#cache.put('segment', key, Buffer.from(JSON.stringify({ ...segment, chunks })));
    this.#cache.put('last', this.#key([this.#place]), Buffer.from(key, 'latin1'));
  }

  /** The commits of these chunks, or null when one of them is gone. */
  load(chunks: readonly Chunk[]): ScannedCommit[] | null {
    const all: ScannedCommit[] = [];
    for (const { key, rows } of chunks) {
      const before = all.length;
      const bytes = this.#cache.get('commits', key);
      if (bytes === null) return null;
      for (let at = 0; at < bytes.length; ) {
        const end = bytes.indexOf(10, at);
        const row = end < 0 ? null : parseStored(bytes.toString('utf8', at, end), ROW);
        if (row === null) return null;
        all.push(row);
        at = end + 1;
      }
      if (all.length - before !== rows) return null;
    }
    return all;
  }

  writer(): ChunkWriter {
    return new ChunkWriter(this.#cache);
  }

  #joined(chunks: readonly Chunk[]): Chunk[] | null {
    const small = [...chunks].sort((a, b) => a.rows - b.rows).slice(0, -CHUNKS_KEPT / 2);
    const rows = this.load(small);
    if (rows === null) return null;
    const writer = this.writer();
    for (const row of rows) writer.add(row);
    return [...writer.end(), ...chunks.filter((chunk) => !small.includes(chunk))];
  }

  #segment(key: string): Segment | null {
    const bytes = this.#cache.get('segment', key);
    const segment = bytes === null ? null : parseStored(bytes.toString('utf8'), SEGMENT);
    return segment === null || segment.tally === null || fits(segment.tally, TALLY) ? segment : null;
  }

  #key(parts: readonly string[]): string {
    return hash('sha256', [this.#rules, ...parts].join('\n'), 'hex');
  }
}

/** Stores commits as they come, in pieces, so that memory does not grow with the history. */
export class ChunkWriter {
  readonly #cache: Cache;
  readonly #chunks: Chunk[] = [];
  #lines: string[] = [];
  #bytes = 0;

  constructor(cache: Cache) {
    this.#cache = cache;
  }

  add(scanned: ScannedCommit): void {
    const line = `${JSON.stringify(scanned)}\n`;
    this.#lines.push(line);
    this.#bytes += line.length;
    if (this.#bytes > CHUNK_BYTES) this.#flush();
  }

  end(): Chunk[] {
    if (this.#lines.length > 0) this.#flush();
    return this.#chunks;
  }

  #flush(): void {
    const bytes = Buffer.from(this.#lines.join(''));
    const key = hash('sha256', bytes, 'hex');
    this.#cache.put('commits', key, bytes);
    this.#chunks.push({ key, rows: this.#lines.length });
    this.#lines = [];
    this.#bytes = 0;
  }
}

/** Whether every commit behind `older` is behind `tips`, too. */
async function isBehind(git: Git, older: readonly string[], tips: readonly string[]): Promise<boolean> {
  const now = new Set(tips);
  const rest = older.filter((id) => !now.has(id));
  return rest.length === 0 || (await git.unreachable(rest, [...tips])) === null;
}
