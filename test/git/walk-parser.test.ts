import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type WalkedCommit, WalkParser } from '../../src/world/git/walk-parser.js';

const HEADERS = `tree ${'1'.repeat(40)}\nparent ${'2'.repeat(40)}\nauthor A <a@b> 1 +0000\ncommitter A <a@b> 1 +0000\n`;
const idOf = (body: Buffer): string => hash('sha1', Buffer.concat([Buffer.from(`commit ${body.length}\0`), body]), 'hex');

/** What `rev-list --header` prints for a commit: the message indented, blank space at line ends and at the end of the message gone. */
function printed(body: Buffer): Buffer {
  const text = body.toString('latin1');
  const end = text.indexOf('\n\n');
  const nul = text.indexOf('\0', end + 2);
  const lines = text
    .slice(end + 2, nul < 0 ? undefined : nul)
    .split('\n')
    .map((line) => line.replace(/[\t\v\f\r ]+$/, ''));
  while (lines[0] === '') lines.shift();
  while (lines.at(-1) === '') lines.pop();
  const message = lines.map((line) => `    ${line}\n`).join('');
  return Buffer.from(`${idOf(body)}\n${text.slice(0, end + 1)}\n${message}\0`, 'latin1');
}

function parse(stream: Buffer, cuts: readonly number[]): WalkedCommit[] {
  const parser = new WalkParser('sha1');
  const found: WalkedCommit[] = [];
  let at = 0;
  for (const cut of [...cuts.map((n) => n % (stream.length + 1)).sort((a, b) => a - b), stream.length]) {
    for (const commit of parser.push(Buffer.from(stream.subarray(at, cut)))) {
      found.push(commit.status === 'read' ? { ...commit, body: Buffer.from(commit.body) } : commit);
    }
    at = cut;
  }
  expect(parser.unfinished).toBe(0);
  return found;
}

const commit = (message: string): Buffer => Buffer.from(`${HEADERS}\n${message}`, 'latin1');

describe('a commit that rev-list printed', () => {
  it.each([
    ['one line', 'Fix\n'],
    ['no line feed at the end', 'Fix'],
    ['two line feeds at the end', 'Fix\n\n'],
    ['a body with blank lines and indents', 'Fix\n\n    code\n\n\tmore\n'],
    ['bytes that are no UTF-8', 'Fix \xff\xfe\n'],
    ['an empty message', ''],
  ])('is whole: %s', (_, message) => {
    const body = commit(message);
    expect(parse(printed(body), [])).toEqual([
      { id: idOf(body), status: 'read', type: 'commit', body, size: body.length, truncated: false },
    ]);
  });

  it.each([
    ['spaces at a line end', 'Fix \n\nbody\n'],
    ['carriage returns', 'Fix\r\n\r\nbody\r\n'],
    ['three line feeds at the end', 'Fix\n\n\n'],
    ['blank lines before the message', '\n\nFix\n'],
    ['a NUL, behind which git prints nothing', 'Fix\0hidden\n'],
  ])('is left to the object store: %s', (_, message) => {
    const body = commit(message);
    expect(parse(printed(body), [])).toEqual([{ id: idOf(body), status: 'unsure' }]);
  });

  it('that lies about its id is left to the object store', () => {
    const record = printed(commit('Fix\n'));
    record.write('f'.repeat(40));
    expect(parse(record, [])).toEqual([{ id: 'f'.repeat(40), status: 'unsure' }]);
  });

  it('of more than a megabyte is left to the object store, and the next one is found', () => {
    const large = commit(`${'x'.repeat(3 * 1024 * 1024)}\n`);
    const small = commit('Fix\n');
    const found = parse(Buffer.concat([printed(large), printed(small)]), [100_000, 2_000_000]);
    expect(found.map(({ id, status }) => [id, status])).toEqual([
      [idOf(large), 'unsure'],
      [idOf(small), 'read'],
    ]);
  });

  it('is never another one, however the stream is cut', () => {
    const message = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\t', 'Fix: b', '    ', '\u00e9'), maxLength: 40 });
    fc.assert(
      fc.property(
        fc.array(message, { minLength: 1, maxLength: 8 }),
        fc.array(fc.nat(4000), { maxLength: 6 }),
        (messages, cuts) => {
          const bodies = messages.map(commit);
          const found = parse(Buffer.concat(bodies.map(printed)), cuts);
          expect(found.map(({ id }) => id)).toEqual(bodies.map(idOf));
          for (const [index, one] of found.entries()) if (one.status === 'read') expect(one.body).toEqual(bodies[index]);
        },
      ),
      { numRuns: 1000, seed: 1 },
    );
  });
});
