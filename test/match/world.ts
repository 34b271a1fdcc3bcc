import { attribute } from '../../src/attribute.js';
import { catalogue } from '../../src/catalog/index.js';
import { parseCommit } from '../../src/commit/parse.js';
import { Gate } from '../../src/match/gate.js';
import { Matcher } from '../../src/match/matcher.js';
import type { Sighting } from '../../src/match/sighting.js';
import type { Conclusion } from '../../src/model/attribution.js';

/** The real catalogue behind the real matcher and gate: nothing here is a double. */
export const matcher = new Matcher(catalogue);
export const gate = new Gate(catalogue, matcher);

export const ANN = 'Ann Author <ann@example.org>';
export const CARL = 'Carl Committer <carl@example.org>';
export const ID = '0'.repeat(40);

export interface Draft {
  author?: string;
  committer?: string;
  /** `YYYY-MM-DD` of author and committer. */
  day?: string;
  headers?: string[];
}

/** A raw commit object with this message. */
export function raw(
  message: string | Buffer,
  { author = ANN, committer = CARL, day = '2026-07-01', headers = [] }: Draft = {},
): Buffer {
  const time = Date.parse(`${day}T12:00:00Z`) / 1000;
  const head = [
    'tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904',
    `author ${author} ${time} +0000`,
    `committer ${committer} ${time} +0000`,
    ...headers,
  ];
  return Buffer.concat([Buffer.from(`${head.join('\n')}\n\n`), Buffer.from(message)]);
}

/** What the matcher sees in a raw commit object. */
export const seenIn = (object: Buffer): Sighting[] => matcher.sightings(parseCommit(ID, object));

export const seen = (message: string | Buffer, draft?: Draft): Sighting[] => seenIn(raw(message, draft));

export const conclude = (message: string | Buffer, draft?: Draft): Conclusion => attribute(seen(message, draft));

/** `declared claude-code/claude-opus-4-5 co-author + cursor author · denied`, for one-line tables. */
export function verdict(message: string | Buffer, draft?: Draft): string {
  const { attribution, tools, denied } = conclude(message, draft);
  const uses = tools.map(({ id, model, role }) => `${id}${model === undefined ? '' : `/${model}`} ${role}`).join(' + ');
  return `${attribution}${uses === '' ? '' : ` ${uses}`}${denied ? ' · denied' : ''}`;
}

export const trailers = (...lines: string[]): string => `Change the parser\n\nIt was too slow.\n\n${lines.join('\n')}\n`;
export const withBody = (...lines: string[]): string => `Change the parser\n\n${lines.join('\n')}\n`;
