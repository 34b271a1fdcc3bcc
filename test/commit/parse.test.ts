import { hash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCommit, parsePerson } from '../../src/commit/parse.js';
import type { Commit } from '../../src/model/commit.js';
import { BATCH_FORMAT, ObjectParser, type RawObject } from '../../src/world/git/objects.js';

const TREE = 'tree 4b825dc642cb6eb9a060e54bf8d69288fbee4904';
const AUTHOR = 'author Ann <ann@example.org> 1767225600 +0000';
const COMMITTER = 'committer Carl <carl@example.org> 1767225601 +0100';
const ID = '1'.repeat(40);

const bytes = (...parts: (string | Uint8Array)[]): Buffer =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from(part))));
const headers = (...extra: string[]): string => `${[TREE, AUTHOR, COMMITTER, ...extra].join('\n')}\n`;
const parse = (...parts: (string | Uint8Array)[]): Commit => parseCommit(ID, bytes(...parts));
const said = (commit: Commit): string[] => commit.lines.map(({ text }) => text);

describe('parseCommit reads an ordinary commit', () => {
  it('whole', () => {
    const commit = parse(
      `${TREE}\nparent ${'a'.repeat(40)}\nparent ${'b'.repeat(40)}\n${AUTHOR}\n${COMMITTER}\n\nSubject\n\nBody\n\nKey: value\n`,
    );
    expect(commit).toMatchObject({
      id: ID,
      tree: '4b825dc642cb6eb9a060e54bf8d69288fbee4904',
      parents: ['a'.repeat(40), 'b'.repeat(40)],
      author: { name: 'Ann', address: 'ann@example.org', time: 1767225600, zone: '+0000' },
      committer: { name: 'Carl', address: 'carl@example.org', time: 1767225601, zone: '+0100' },
      encoding: null,
      signature: null,
      subject: 'Subject',
      anomalies: [],
    });
    expect(said(commit)).toEqual(['Subject', '', 'Body', '', 'Key: value']);
    expect(commit.lines.map(({ trailer }) => trailer)).toEqual([false, false, false, false, true]);
    expect(commit.lines.map(({ line }) => line)).toEqual([7, 8, 9, 10, 11]);
  });
});

describe('parseCommit decodes', () => {
  const sjis = Uint8Array.from([0x93, 0xfa, 0x96, 0x7b]); // 日本
  const iso2022 = bytes('\x1b$BF|K\\\x1b(B'); // 日本

  it.each([
    ['UTF-8', [], bytes('Übung 🤖'), 'Übung 🤖'],
    ['ISO-8859-1', ['encoding ISO-8859-1'], Uint8Array.from([0xdc, 0x62]), 'Üb'],
    ['latin1 by another name', ['encoding latin1'], Uint8Array.from([0xe9]), 'é'],
    ['Shift_JIS', ['encoding Shift_JIS'], sjis, '日本'],
    ['EUC-JP', ['encoding EUC-JP'], Uint8Array.from([0xc6, 0xfc, 0xcb, 0xdc]), '日本'],
    ['ISO-2022-JP, which is ASCII with escapes', ['encoding ISO-2022-JP'], iso2022, '日本'],
    ['GB18030', ['encoding gb18030'], Uint8Array.from([0xc8, 0xd5, 0xb1, 0xbe]), '日本'],
    ['an unknown label over ASCII', ['encoding x-bogus'], bytes('plain'), 'plain'],
    ['an empty label', ['encoding '], bytes('plain'), 'plain'],
    ['bytes that are no UTF-8 lose nothing', [], Uint8Array.from([0x61, 0xe9, 0x62]), 'aéb'],
    ['bytes that are not of the declared encoding', ['encoding Shift_JIS'], Uint8Array.from([0x61, 0x80, 0xff]), 'a€ÿ'],
    ['overlong UTF-8 is no slash', [], Uint8Array.from([0xc0, 0xaf]), 'À¯'],
    ['half a surrogate pair is no UTF-8', [], Uint8Array.from([0xed, 0xa0, 0x80]), 'í\u00A0€'],
  ])('%s', (_, extra, raw, text) => {
    expect(parse(headers(...extra), '\n', raw, '\n').subject).toBe(text);
  });

  it('one bad line does not spoil the others', () => {
    expect(said(parse(headers(), '\nÜbung\n\n', Uint8Array.from([0xff, 0xe9]), '\nŁódź\n'))).toEqual(['Übung', '', 'ÿé', 'Łódź']);
  });

  it('names by the same label', () => {
    const commit = parse(
      `${TREE}\nauthor `,
      Uint8Array.from([0xd8]),
      ` <a@example.org> 1 +0000\n${COMMITTER}\nencoding ISO-8859-1\n\ns\n`,
    );
    expect(commit.author.name).toBe('Ø');
    expect(commit.encoding).toBe('ISO-8859-1');
  });

  const CO = 'Co-Authored-By: Claude <noreply@anthropic.com>';
  const wide = (text: string, order: 'le' | 'be', bom: boolean): Buffer => {
    const buffer = Buffer.from(`${bom ? '\uFEFF' : ''}${text}`, 'utf16le');
    return order === 'le' ? buffer : buffer.swap16();
  };
  it.each([
    ['little endian with a byte order mark', wide(`s\n\n${CO}\n`, 'le', true), []],
    ['big endian with a byte order mark', wide(`s\n\n${CO}\n`, 'be', true), []],
    ['little endian without', wide(`s\n\n${CO}\n`, 'le', false), []],
    ['big endian without', wide(`s\n\n${CO}\n`, 'be', false), []],
    ['declared by header', wide(`s\n\n${CO}\n`, 'le', false), ['encoding UTF-16LE']],
    ['declared as big endian', wide(`s\n\n${CO}\n`, 'be', false), ['encoding UTF-16BE']],
  ])('UTF-16 %s', (_, message, extra) => {
    const commit = parse(headers(...extra), '\n', message);
    expect(commit.anomalies).toContain('utf-16-message');
    expect(said(commit)).toContain(CO);
    expect(commit.lines.find(({ text }) => text === CO)?.trailer).toBe(true);
  });

  it('UTF-16 declared over plain ASCII is plain ASCII', () => {
    const commit = parse(headers('encoding UTF-16'), `\ns\n\n${CO}\n`);
    expect(said(commit)).toEqual(['s', '', CO]);
  });

  it('a NUL splits a line for the reader, and is reported', () => {
    const commit = parse(headers(), `\ns\n\nhidden\0${CO}\n`);
    expect(commit.anomalies).toEqual(['nul-in-message']);
    expect(said(commit)).toEqual(['s', '', 'hidden', CO]);
  });

  it('a NUL in the subject keeps what follows', () => {
    expect(said(parse(headers(), `\ns\0\0\n\n${CO}\n`))).toContain(CO);
  });

  it('a byte order mark is no part of the subject, and is reported', () => {
    const commit = parse(headers(), '\n\uFEFFSubject\n\uFEFFsecond\n');
    expect(commit).toMatchObject({ subject: 'Subject', anomalies: ['byte-order-mark'] });
    expect(said(commit)[1]).toBe('\uFEFFsecond');
  });

  it.each([
    ['CRLF', `s\r\n\r\n${CO}\r\n`, ['s', '', CO]],
    ['CR alone', `s\r\r${CO}\r`, ['s', CO, '']],
    ['CR inside a line', `s\n\nprose\r${CO}\n`, ['s', '', 'prose', CO]],
    ['no line feed at the end', `s\n\n${CO}`, ['s', '', CO]],
  ])('%s', (_, message, lines) => {
    expect(said(parse(headers(), `\n${message}`)).filter((text, at) => text !== '' || at === 1)).toEqual(
      lines.filter((text, at) => text !== '' || at === 1),
    );
  });

  it('CRLF leaves the trailer block where it is', () => {
    const commit = parse(headers(), `\ns\r\n\r\nbody\r\n\r\n${CO}\r\n`);
    expect(commit.lines.filter(({ trailer }) => trailer).map(({ text }) => text)).toEqual([CO]);
  });
});

describe('parseCommit of huge messages', () => {
  const CO = 'Co-Authored-By: Claude <noreply@anthropic.com>';
  it.each([
    ['short lines', 'padding\n'.repeat(400_000)],
    ['one line', `${'x'.repeat(4_000_000)}\n`],
    ['empty lines', '\n'.repeat(2_000_000)],
    ['carriage returns', '\r'.repeat(2_000_000)],
    ['NULs', `${'\0'.repeat(2_000_000)}\n`],
    ['no ASCII', `${'日本'.repeat(400_000)}\n`],
  ])('finds the trailers behind megabytes of %s', (_, padding) => {
    const began = performance.now();
    const raw = bytes(headers(), `\ns\n\n${padding}\n\n${CO}\n`);
    const commit = parseCommit(ID, raw);
    expect(commit.anomalies).toContain('message-too-long');
    const found = commit.lines.find(({ text }) => text === CO);
    expect(found?.trailer).toBe(true);
    expect(raw.subarray(found?.offset).toString()).toBe(`${CO}\n`);
    expect(raw.subarray(0, found?.offset).filter((byte) => byte === 10).length + 1).toBe(found?.line);
    expect(performance.now() - began).toBeLessThan(4000);
  });

  it('does not call a message of exactly one mebibyte long', () => {
    const message = `${'x'.repeat(1024 * 1024 - 1)}\n`;
    expect(parse(headers(), '\n', message).anomalies).toEqual([]);
    expect(parse(headers(), '\n', `y${message}`).anomalies).toEqual(['message-too-long']);
  });

  it('says so when the object was cut by its reader', () => {
    expect(parseCommit(ID, bytes(headers(), '\ns\n'), true).anomalies).toEqual(['message-too-long']);
  });
});

describe('parseCommit of odd headers', () => {
  it.each([
    ['no author', `${TREE}\n${COMMITTER}\n\ns\n`, ['malformed-commit'], 's'],
    ['no committer', `${TREE}\n${AUTHOR}\n\ns\n`, ['malformed-commit'], 's'],
    ['no tree', `${AUTHOR}\n${COMMITTER}\n\ns\n`, ['malformed-commit'], 's'],
    ['no headers at all', '\ns\n', ['malformed-commit'], 's'],
    ['no blank line', `${TREE}\n${AUTHOR}\n${COMMITTER}\n`, [], ''],
    ['no blank line and no line feed', `${TREE}\n${AUTHOR}\n${COMMITTER}`, [], ''],
    ['nothing', '', ['malformed-commit'], ''],
    ['an empty message', `${headers()}\n`, [], ''],
    ['a message of one line feed', `${headers()}\n\n`, [], ''],
    ['unknown headers', `${headers('x-unknown value', 'x-flag')}\ns\n`, [], 's'],
    [
      'continuation lines of an unknown header',
      `${headers('x-long a', ' b', ' author Eve <eve@example.org> 1 +0000')}\ns\n`,
      [],
      's',
    ],
    ['a continuation as the first line', ` tree x\n${headers()}\ns\n`, [], 's'],
    [
      'header-like lines in the message',
      `${headers()}\nauthor Eve <eve@example.org> 1 +0000\n`,
      [],
      'author Eve <eve@example.org> 1 +0000',
    ],
  ])('%s', (_, raw, anomalies, subject) => {
    const commit = parse(raw);
    expect(commit.anomalies).toEqual(anomalies);
    expect(commit.subject).toBe(subject);
    for (const { name, address } of [commit.author, commit.committer]) {
      expect(`${name}${address}`).not.toContain('Eve');
    }
  });

  it('takes the first of two authors', () => {
    const commit = parse(`${TREE}\n${AUTHOR}\nauthor Eve <eve@example.org> 2 +0000\n${COMMITTER}\n\ns\n`);
    expect(commit.author.name).toBe('Ann');
  });

  it('is not misled by a tag inside a mergetag header', () => {
    const tag = [
      `mergetag object ${'c'.repeat(40)}`,
      ' type commit',
      ' tag v1',
      ' tagger Eve <eve@example.org> 1 +0000',
      ' author Eve <eve@example.org> 1 +0000',
      ' encoding Shift_JIS',
      ' ',
      ' Merge tag v1',
      ' -----BEGIN PGP SIGNATURE-----',
      ' -----END PGP SIGNATURE-----',
    ];
    const commit = parse(`${headers(...tag)}\nMerge tag 'v1'\n`);
    expect(commit).toMatchObject({ subject: "Merge tag 'v1'", encoding: null, signature: null, author: { name: 'Ann' } });
    expect(commit.lines[0]?.line).toBe(15);
  });

  it.each([
    ['openpgp', 'gpgsig -----BEGIN PGP SIGNATURE-----\n \n abc\n -----END PGP SIGNATURE-----'],
    ['ssh', 'gpgsig -----BEGIN SSH SIGNATURE-----\n abc\n -----END SSH SIGNATURE-----'],
    ['x509', 'gpgsig -----BEGIN SIGNED MESSAGE-----\n abc\n -----END SIGNED MESSAGE-----'],
    ['unknown', 'gpgsig something else'],
    ['openpgp', 'gpgsig-sha256 -----BEGIN PGP SIGNATURE-----\n abc\n -----END PGP SIGNATURE-----'],
    [null, 'x-gpgsig -----BEGIN PGP SIGNATURE-----'],
  ] as const)('signature %s', (kind, header) => {
    const commit = parse(`${headers(header)}\ns\n`);
    expect(commit.signature).toBe(kind);
    expect(commit.subject).toBe('s');
  });

  it('a signature that stands in the message is none', () => {
    expect(parse(`${headers()}\ns\n\ngpgsig -----BEGIN PGP SIGNATURE-----\n`).signature).toBeNull();
  });

  it('reads sha-256 ids', () => {
    const commit = parse(`tree ${'d'.repeat(64)}\nparent ${'e'.repeat(64)}\n${AUTHOR}\n${COMMITTER}\n\ns\n`);
    expect(commit).toMatchObject({ tree: 'd'.repeat(64), parents: ['e'.repeat(64)] });
  });
});

describe('parsePerson', () => {
  it.each([
    ['Ann <ann@example.org> 1 +0000', 'Ann', 'ann@example.org', 1, '+0000'],
    ['Ann  B.  <ann@example.org> 1 +0000', 'Ann  B.', 'ann@example.org', 1, '+0000'],
    ['<ann@example.org> 1 +0000', '', 'ann@example.org', 1, '+0000'],
    ['Ann <> 1 +0000', 'Ann', '', 1, '+0000'],
    ['Ann 1 +0000', 'Ann 1 +0000', '', null, ''],
    ['', '', '', null, ''],
    ['Ann <ann@example.org>', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann@example.org> ', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann@example.org> 1', 'Ann', 'ann@example.org', 1, ''],
    ['Ann <ann@example.org>1 +0000', 'Ann', 'ann@example.org', 1, '+0000'],
    ['Ann <ann@example.org> -5 -1200', 'Ann', 'ann@example.org', -5, '-1200'],
    ['Ann <ann@example.org> 0 +0000', 'Ann', 'ann@example.org', 0, '+0000'],
    ['Ann <ann@example.org> 9007199254740993 +0000', 'Ann', 'ann@example.org', null, '+0000'],
    ['Ann <ann@example.org> 99999999999999999999999 +0000', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann@example.org> 253402300800 +99999', 'Ann', 'ann@example.org', 253402300800, '+99999'],
    ['Ann <ann@example.org> soon +0000', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann@example.org> 1.5 +0000', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann@example.org> 1e9 +0000', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann@example.org> 0x10 +0000', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann@example.org> 1 +0000 extra', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann@example.org> 1 UTC', 'Ann', 'ann@example.org', null, ''],
    ['Ann <ann <x@example.org> 1 +0000', 'Ann', 'ann <x@example.org', 1, '+0000'],
    ['Ann <ann@example.org> <eve@example.org> 1 +0000', 'Ann', 'ann@example.org', 1, '+0000'],
    ['Ann > <ann@example.org> 1 +0000', 'Ann >', 'ann@example.org', 1, '+0000'],
    ['Ann <ann@example.org 1 +0000', 'Ann', 'ann@example.org 1 +0000', null, ''],
    ['Ann ann@example.org> 1 +0000', 'Ann ann@example.org> 1 +0000', '', 1, '+0000'],
    ['Ann < ann@example.org > 1 +0000', 'Ann', 'ann@example.org', 1, '+0000'],
    [
      'claude[bot] <41898282+claude[bot]@users.noreply.github.com> 1 +0000',
      'claude[bot]',
      '41898282+claude[bot]@users.noreply.github.com',
      1,
      '+0000',
    ],
    ['"Ann, B." <"ann b"@example.org> 1 +0000', '"Ann, B."', '"ann b"@example.org', 1, '+0000'],
  ])('%s', (text, name, address, time, zone) => {
    expect(parsePerson(text)).toEqual({ name, address, time, zone });
  });
});

/** Pieces that are found in commit objects, and pieces that are not. */
const rawPiece = fc.oneof(
  fc
    .constantFrom(
      ...[`${TREE}\n`, `${AUTHOR}\n`, `${COMMITTER}\n`, 'author \n', 'parent \n', 'encoding UTF-16\n', 'encoding Shift_JIS\n'],
      ...['gpgsig -----BEGIN PGP\n', ' folded\n', '\n', '\n\n', '\r\n', '\r', '\0', 'Key: value\n', '# comment\n', '```\n', '> '],
      ...[
        '<details>\n',
        '</details>\n',
        'Übung\n',
        '\uFEFF',
        ' \n',
        '\tx\n',
        'a\0b\n',
        '---\n',
        'Signed-off-by: x\n',
        '(cherry picked from commit \n',
      ],
    )
    .map((text) => Buffer.from(text)),
  fc.constantFrom([0xff, 0xfe], [0xfe, 0xff], [0xff], [0xc3], [0x00, 0x0a], [0x0a, 0x00]).map((list) => Buffer.from(list)),
  fc.uint8Array({ maxLength: 24 }).map((list) => Buffer.from(list)),
);
const rawObject = fc.oneof(
  fc.array(rawPiece, { maxLength: 24 }).map((pieces) => Buffer.concat(pieces)),
  fc.array(rawPiece, { maxLength: 24 }).map((pieces) => bytes(headers(), '\n', ...pieces)),
);

describe('parseCommit of anything', () => {
  it('never throws and is the same for the same bytes', () => {
    fc.assert(
      fc.property(rawObject, fc.boolean(), (raw, truncated) => {
        const before = Buffer.from(raw);
        const commit = parseCommit(ID, raw, truncated);
        expect(raw.equals(before)).toBe(true);
        expect(parseCommit(ID, raw, truncated)).toEqual(commit);
        expect(commit.subject).toBe(commit.lines[0]?.text ?? '');
        for (const { text } of commit.lines) expect(text).not.toMatch(/[\n\0]/);
      }),
      { seed: 3, numRuns: 2000 },
    );
  });

  it('points at every line: `offset` is the start of raw line `line`, and the text stands there', () => {
    fc.assert(
      fc.property(rawObject, (raw) => {
        const commit = parseCommit(ID, raw);
        if (commit.anomalies.includes('utf-16-message')) return;
        let previous = 0;
        for (const { text, line, offset } of commit.lines) {
          expect(offset).toBeGreaterThanOrEqual(previous);
          expect(offset === 0 || raw[offset - 1] === 10).toBe(true);
          expect(raw.subarray(0, offset).filter((byte) => byte === 10).length + 1).toBe(line);
          const end = raw.indexOf(10, offset);
          const there = raw.subarray(offset, end < 0 ? raw.length : end);
          const ascii = text.replace(/[^\x20-\x7e].*$/su, '');
          if (ascii !== '' && !commit.encoding) expect(folded(raw, offset)).toContain(ascii);
          if (text !== '') expect(there.length).toBeGreaterThan(0);
          previous = offset;
        }
      }),
      { seed: 4, numRuns: 2000 },
    );
  });
});

/** The raw line at `offset` with the indented lines behind it, as folding joins them. */
function folded(raw: Buffer, offset: number): string {
  const [first = '', ...rest] = raw.subarray(offset).toString('latin1').split('\n');
  const more = rest.findIndex((line) => !/^[ \t]/.test(line));
  const lines = [first.replace(/\r$/, ''), ...rest.slice(0, more < 0 ? rest.length : more).map((line) => line.trim())];
  return lines.join(' ');
}

describe('ObjectParser', () => {
  type Format = 'sha1' | 'sha256';
  interface Item {
    type: string;
    content: Buffer;
    as: 'whole' | 'missing' | 'damaged';
  }
  const idOf = (format: Format, { type, content }: Item): string =>
    hash(format, bytes(`${type} ${content.length}\0`, content), 'hex');
  const stream = (format: Format, items: readonly Item[]): Buffer =>
    bytes(
      ...items.flatMap((item) => {
        const id = idOf(format, item);
        if (item.as === 'missing') return [`${id} missing\n`];
        const content = Buffer.from(item.content);
        if (item.as === 'damaged') content[0] = (content[0] ?? 0) ^ 1;
        return [`${id} ${item.type} ${content.length}\n`, content, '\n'];
      }),
    );
  const expected = (format: Format, items: readonly Item[], keep: number): RawObject[] =>
    items.map((item) => {
      const id = idOf(format, item);
      const { type, content } = item;
      const size = content.length;
      if (item.as === 'missing') return { id, status: 'missing' };
      const stored = Buffer.from(content);
      if (item.as === 'damaged') stored[0] = (stored[0] ?? 0) ^ 1;
      if (size > keep) return { id, status: 'read', type, body: stored.subarray(0, keep), size, truncated: true };
      if (item.as === 'damaged') return { id, status: 'mismatch', actual: idOf(format, { ...item, content: stored }) };
      return { id, status: 'read', type, body: stored, size, truncated: false };
    });
  /** The parser may write into the chunks it is given and hand out views of them, so every run gets chunks of its own. */
  const feed = (parser: ObjectParser, whole: Buffer, cuts: readonly number[]): RawObject[] => {
    const at = [...new Set(cuts.map((cut) => cut % (whole.length + 1)))].sort((a, b) => a - b);
    const edges = [0, ...at, whole.length];
    return edges.slice(1).flatMap((end, index) => parser.push(Buffer.from(whole.subarray(edges[index], end))));
  };
  const plain = (objects: readonly RawObject[]): unknown[] =>
    objects.map((object) => ('body' in object ? { ...object, body: object.body.toString('latin1') } : object));

  const content = fc.oneof(
    fc.uint8Array({ minLength: 1, maxLength: 80 }).map((list) => Buffer.from(list)),
    fc
      .array(
        fc.constantFrom(
          ...[`${'a'.repeat(40)} commit 3\nabc\n`, `${'b'.repeat(40)} missing\n`, '\n', '\n\n', ' ', 'tree x\n', '0'],
          `${'c'.repeat(64)} blob 0\n\n`,
        ),
        { minLength: 1, maxLength: 8 },
      )
      .map((parts) => Buffer.from(parts.join(''))),
  );
  const item: fc.Arbitrary<Item> = fc.record({
    type: fc.constantFrom('commit', 'blob', 'tree', 'tag'),
    content,
    as: fc.constantFrom('whole', 'whole', 'whole', 'missing', 'damaged'),
  });

  it('asks for the format it reads', () => {
    expect(BATCH_FORMAT).toBe('%(objectname) %(objecttype) %(objectsize)');
  });

  it('reads the same objects however the stream is cut, and takes no content for a header', () => {
    fc.assert(
      fc.property(
        fc.constantFrom<Format>('sha1', 'sha256'),
        fc.array(item, { maxLength: 8 }),
        fc.constantFrom(0, 1, 7, 60, 10_000),
        fc.array(fc.nat(), { maxLength: 12 }),
        (format, items, keep, cuts) => {
          const parser = new ObjectParser(format, keep);
          const read = feed(parser, stream(format, items), cuts);
          expect(plain(read)).toEqual(plain(expected(format, items, keep)));
          expect(parser.unfinished).toBe(0);
        },
      ),
      { seed: 5, numRuns: 2000 },
    );
  });

  it('byte by byte', () => {
    const items: Item[] = [
      { type: 'commit', content: bytes(headers(), '\nÜbung\n'), as: 'whole' },
      { type: 'blob', content: Buffer.alloc(0), as: 'whole' },
      { type: 'commit', content: bytes('x'), as: 'missing' },
      { type: 'commit', content: bytes('x'.repeat(300)), as: 'whole' },
      { type: 'commit', content: bytes('y'), as: 'damaged' },
    ];
    const whole = stream('sha1', items);
    const parser = new ObjectParser('sha1', 200);
    const read = feed(
      parser,
      whole,
      Array.from({ length: whole.length }, (_, n) => n),
    );
    expect(plain(read)).toEqual(plain(expected('sha1', items, 200)));
  });

  it('an object that never ends is neither handed out nor forgotten', () => {
    fc.assert(
      fc.property(fc.array(item, { minLength: 1, maxLength: 4 }), fc.nat(), fc.constantFrom(3, 1000), (items, cut, keep) => {
        const whole = stream('sha1', items);
        const parser = new ObjectParser('sha1', keep);
        const read = parser.push(Buffer.from(whole.subarray(0, cut % whole.length)));
        const all = expected('sha1', items, keep);
        expect(plain(read)).toEqual(plain(all.slice(0, read.length)));
        const rest = parser.push(Buffer.from(whole.subarray(cut % whole.length)));
        expect(plain([...read, ...rest])).toEqual(plain(all));
        expect(parser.unfinished).toBe(0);
      }),
      { seed: 6, numRuns: 1000 },
    );
  });

  it.each([
    ['inside the header', 5],
    ['behind the header', 52],
    ['inside the content', 60],
    ['before the last line feed', -1],
  ])('says that bytes are left over: cut %s', (_, cut) => {
    const whole = stream('sha1', [{ type: 'commit', content: bytes(headers(), '\nsubject\n'), as: 'whole' }]);
    const parser = new ObjectParser('sha1', 1000);
    expect(parser.push(whole.subarray(0, cut))).toEqual([]);
    expect(parser.unfinished).toBeGreaterThan(0);
  });

  it('says so when a large object was cut in the part that is skipped', () => {
    const whole = stream('sha1', [{ type: 'commit', content: bytes('x'.repeat(500)), as: 'whole' }]);
    const parser = new ObjectParser('sha1', 10);
    expect(parser.push(whole.subarray(0, -100))).toMatchObject([{ status: 'read', truncated: true, size: 500 }]);
    expect(parser.unfinished).toBeGreaterThan(0);
  });

  it('needs linear time for a large object in small chunks', () => {
    const whole = stream('sha1', [{ type: 'commit', content: Buffer.alloc(8_000_000, 'x'), as: 'whole' }]);
    const parser = new ObjectParser('sha1', 16_000_000);
    const began = performance.now();
    const cuts = Array.from({ length: 4000 }, (_, n) => n * 2000);
    expect(feed(parser, whole, cuts)).toHaveLength(1);
    expect(performance.now() - began).toBeLessThan(2000);
  });
});
