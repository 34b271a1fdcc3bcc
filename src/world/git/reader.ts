import type { Gap } from '../../model/evidence.js';
import { type Child, endOf, type GitCommands, type StreamEnd } from './commands.js';
import { damage, withoutDamaged } from './damage.js';
import { BATCH_FORMAT, ObjectParser, type RawObject } from './objects.js';
import type { ObjectFormat } from './shield.js';

/** Ids that wait for an answer at one time: enough to keep git busy, few enough never to fill both pipes. */
const ASKED_AHEAD = 512;

interface Answering {
  child: Child;
  parser: ObjectParser;
  chunks: AsyncIterator<Buffer>;
  end: Promise<StreamEnd>;
}

/** Reads objects by id from a `cat-file` that stays open between requests; requests at the same time get one each. */
export class ObjectReader {
  readonly #commands: GitCommands;
  readonly #format: ObjectFormat;
  readonly #keep: number;
  readonly #idle: Answering[] = [];

  /** @param keep of a larger object only the first `keep` bytes are returned. */
  constructor(commands: GitCommands, format: ObjectFormat, keep: number) {
    this.#commands = commands;
    this.#format = format;
    this.#keep = keep;
  }

  /** The objects of these ids, in order, in batches. One that cannot be read becomes a gap. A body is valid until the next batch. */
  async *read(ids: readonly string[], gaps: Gap[]): AsyncGenerator<RawObject[]> {
    if (ids.length === 0) return;
    let git = this.#idle.pop() ?? this.#start();
    let asked = 0;
    let answered = 0;
    try {
      while (answered < ids.length) {
        if (asked - answered <= ASKED_AHEAD / 2) asked += ask(git.child, ids.slice(asked, asked + ASKED_AHEAD));
        const chunk = await git.chunks.next();
        if (chunk.done) {
          gaps.push(damage(await git.end, 'this object could not be read', ids[answered]));
          answered++; // git stops at a damaged object; go on behind it.
          asked = answered;
          git = this.#start();
          continue;
        }
        const objects = git.parser.push(chunk.value);
        answered += objects.length;
        if (objects.length > 0) yield withoutDamaged(objects, gaps);
      }
    } finally {
      if (answered < asked)
        git.child.kill(); // Answers that nobody waits for.
      else this.#idle.push(git);
    }
  }

  #start(): Answering {
    const child = this.#commands.stream(['cat-file', `--batch-command=${BATCH_FORMAT}`, '--buffer']);
    const chunks = (child.stdout as AsyncIterable<Buffer>)[Symbol.asyncIterator]();
    return { child, parser: new ObjectParser(this.#format, this.#keep), chunks, end: endOf(child) };
  }
}

function ask(child: Child, ids: readonly string[]): number {
  if (ids.length > 0) child.stdin.write(`${ids.map((id) => `contents ${id}\n`).join('')}flush\n`);
  return ids.length;
}
