import { execFileSync } from 'node:child_process';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Files, PACK_MAX_ENTRIES, readZip, writeZip } from '../../src/pack/zip.js';
import { type RawEntry, type RawZip, rawZip } from './raw-zip.js';

const files = (entries: Record<string, string>): Files =>
  new Map(Object.entries(entries).map(([name, text]) => [name, Buffer.from(text)]));
const isRead = (bytes: Uint8Array): boolean => !('refused' in readZip(bytes));

describe('writing', () => {
  it('depends on the files alone, not on their order', () => {
    const [a, b] = [files({ 'a.txt': '1', 'B.txt': '2', 'c/d.txt': '3' }), files({ 'c/d.txt': '3', 'B.txt': '2', 'a.txt': '1' })];
    expect(Buffer.compare(writeZip(a), writeZip(b))).toBe(0);
  });

  it('sorts by bytes and stores: the form that is written down in docs/decisions.md', () => {
    const mine = rawZip([
      { name: 'B.txt', content: '2' },
      { name: 'a.txt', content: '1' },
    ]);
    expect(Buffer.from(writeZip(files({ 'a.txt': '1', 'B.txt': '2' }))).toString('hex')).toBe(mine.toString('hex'));
  });

  it('gives the same bytes in every time zone', () => {
    // fflate writes local time; every zone that this Node knows has the midnight that is asked for.
    const script =
      'for (const z of Intl.supportedValuesOf("timeZone")) { process.env.TZ = z; const d = new Date(1980, 0, 1);' +
      ' if (d.getHours() + d.getMinutes() + d.getSeconds() !== 0 || d.getDate() !== 1 || d.getFullYear() !== 1980) console.log(z) }';
    expect(execFileSync(process.execPath, ['-e', script]).toString()).toBe('');
  });
});

describe('reading', () => {
  it('gives what was written', () => {
    const name = fc
      .stringMatching(/^[a-z]{1,8}(?:\.[a-z0-9_-]{1,5})?(?:\/[a-z]{1,6}\.txt)?$/)
      .filter((text) => !/con|prn|aux|nul|com|lpt/.test(text));
    fc.assert(
      fc.property(fc.dictionary(name, fc.uint8Array({ maxLength: 200 })), (entries) => {
        const written = writeZip(new Map(Object.entries(entries)));
        const read = readZip(written);
        expect('refused' in read).toBe(false);
        expect([...(read as Files)].map(([key, bytes]) => [key, [...bytes]])).toEqual(
          Object.entries(entries)
            .map(([key, bytes]) => [key, [...bytes]])
            .sort(([a], [b]) => ((a as string) < (b as string) ? -1 : 1)),
        );
      }),
      { numRuns: 300, seed: 7 },
    );
  });

  it('never throws, whatever the bytes are', () => {
    const start = fc
      .constantFrom('', 'PK\x03\x04', 'PK\x05\x06', 'PK\x01\x02', 'PK\x06\x06')
      .map((text) => Buffer.from(text, 'latin1'));
    fc.assert(
      fc.property(start, fc.uint8Array({ maxLength: 400 }), (mark, rest) => {
        expect(isRead(Buffer.concat([mark, rest]))).toBe(false);
      }),
      { numRuns: 5000, seed: 7 },
    );
  });

  it('accepts what the writer writes for what was read, and nothing else', () => {
    const written = writeZip(files({ 'a.txt': 'one', 'b/c.txt': '', 'd.json': '{"x":1}' }));
    const at = fc.nat(written.length - 1);
    fc.assert(
      fc.property(at, fc.nat(255), at, fc.nat(255), (one, x, two, y) => {
        const bytes = Buffer.from(written);
        bytes[one] = x;
        bytes[two] = y;
        const read = readZip(bytes);
        const isSame = !('refused' in read) && Buffer.compare(writeZip(read), bytes) === 0;
        expect(!('refused' in read)).toBe(isSame);
      }),
      { numRuns: 20_000, seed: 7 },
    );
  });

  const plain: RawEntry = { name: 'a.txt', content: 'hello' };
  const hostile: [string, RawEntry[], RawZip?][] = [
    ...[
      '../a.txt',
      '/etc/passwd',
      'a/../../b',
      'C:/x',
      'a\\b',
      '.git/config',
      'a//b',
      './a',
      'a/',
      '',
      'a/.',
      'con',
      'x/NUL.txt',
      'é.txt',
      'a\0b',
      '-rf',
      '__proto__',
      '12',
      'a.',
      'a b',
      `${'a'.repeat(256)}`,
    ].map((name): [string, RawEntry[]] => [`the name ${JSON.stringify(name.slice(0, 20))}`, [{ ...plain, name }]]),
    ['a symbolic link', [{ ...plain, mode: 0o120777 }]],
    ['a mode of its own', [{ ...plain, mode: 0o100755 }]],
    ['a name twice', [plain, plain]],
    ['names that differ in case', [{ ...plain, name: 'A.txt' }, plain]],
    ['names out of order', [{ ...plain, name: 'b.txt' }, plain]],
    ['bytes before', [plain], { before: Buffer.from('#!/bin/sh\n') }],
    ['bytes behind', [plain], { after: Buffer.from('x') }],
    ['bytes between', [plain], { between: Buffer.from('x') }],
    ['a comment', [plain], { comment: 'hello' }],
    ['a comment of an entry', [{ ...plain, comment: 'x' }]],
    ['an extra field', [{ ...plain, extra: Buffer.from('UT\x05\x00\x01aaaa', 'latin1') }]],
    [
      'zip64 sizes',
      [
        {
          ...plain,
          extra: Buffer.from(`0100${'1000'}${'05'.padEnd(16, '0')}${'05'.padEnd(16, '0')}`, 'hex'),
          says: { size: 0xffffffff, compressed: 0xffffffff },
        },
      ],
    ],
    ['a data descriptor', [{ ...plain, flags: 8, says: { size: 0, compressed: 0, crc: 0 } }]],
    ['the flag of encryption', [{ ...plain, flags: 1 }]],
    ['the flag of UTF-8 names', [{ ...plain, flags: 0x800 }]],
    ['a deflated entry', [{ ...plain, content: 'a'.repeat(10_000), method: 8 }]],
    ['a size of 4 GiB', [{ ...plain, says: { size: 0xfffffffe, compressed: 0xfffffffe } }]],
    ['two sizes', [{ ...plain, says: { compressed: 4 } }]],
    ['a wrong checksum', [{ ...plain, says: { crc: 1 } }]],
    ['another name in the list', [{ ...plain, says: { centralName: 'b.txt' } }]],
    ['another offset in the list', [plain, { ...plain, name: 'b.txt', says: { offset: 0 } }]],
    ['an entry that is not listed', [plain, { ...plain, name: 'b.txt', unlisted: true }]],
    ['another number of entries', [plain], { count: 2 }],
    ['another time', [{ ...plain, time: 0x00210001 }]],
  ];

  it.each(hostile)('refuses %s', (_, entries, zip) => {
    expect(readZip(rawZip(entries, zip))).toEqual({ refused: expect.any(String) });
  });

  it('takes the same entry without the fault', () => {
    expect(isRead(rawZip([plain]))).toBe(true);
  });

  it('refuses more entries than a pack has, without reading them', () => {
    const many = Array.from({ length: 100_000 }, (_, n): RawEntry => ({ name: `a${n}` }));
    expect(readZip(rawZip(many))).toEqual({ refused: `it holds more than ${PACK_MAX_ENTRIES} files` });
  });

  it('refuses a zip in a zip that overlaps itself', () => {
    const inner = rawZip([plain]);
    expect(isRead(rawZip([{ name: 'a.zip', content: inner, says: { offset: 35 } }]))).toBe(false);
  });
});
