import { TextDecoder } from 'node:util';
import type { Commit, CommitAnomaly, Person } from '../model/commit.js';
import { annotate, type RawLine } from './lines.js';

/** Of a longer message the first and the last part are read, so that padding cannot hide the trailers. */
const MESSAGE_HEAD_BYTES = 768 * 1024;
const MESSAGE_TAIL_BYTES = 256 * 1024;

const LF = 10;
const ASCII = /^[\0-\x7f]*$/;
/** Encodings such as ISO-2022-JP switch alphabets with it, in bytes that all look like ASCII. */
const ESC = 0x1b;
/** What windows-1252 has where latin1 has control characters (the decoder of Node 20 reads it as latin1). */
const WINDOWS_1252 = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/**
 * Reads a raw commit object. Never throws: whatever the bytes are, the result is a Commit, and what is odd about it is named in
 * `anomalies`. Format: git's "commit object" (gitformat-… and fsck.c); headers end at the first empty line.
 */
export function parseCommit(id: string, body: Buffer, truncated = false): Commit {
  const end = headerEnd(body);
  const headers = readHeaders(body.subarray(0, end));
  const anomalies = new Set<CommitAnomaly>();
  const encoding = headers.first('encoding');
  const author = headers.first('author');
  const committer = headers.first('committer');
  if (headers.first('tree') === null || author === null || committer === null) anomalies.add('malformed-commit');
  if (truncated) anomalies.add('message-too-long');
  const raw = messageLines(body, Math.min(end + 1, body.length), encoding, headers.lines + 1, anomalies);
  const lines = annotate(raw);
  return {
    id,
    tree: headers.first('tree') ?? '',
    parents: headers.all('parent'),
    author: parsePerson(author ?? '', encoding),
    committer: parsePerson(committer ?? '', encoding),
    encoding,
    signature: signatureKind(headers.first('gpgsig') ?? headers.first('gpgsig-sha256')),
    subject: lines[0]?.text ?? '',
    lines,
    anomalies: [...anomalies],
  };
}

/** Offset of the line feed of the empty line that ends the headers, or the object's end. */
function headerEnd(body: Buffer): number {
  if (body[0] === LF) return 0;
  const found = body.indexOf('\n\n');
  return found < 0 ? body.length : found + 1;
}

interface Headers {
  lines: number;
  first(key: string): string | null;
  all(key: string): string[];
}

/** Header text stays latin1 (one character a byte) until somebody needs it decoded. */
function readHeaders(bytes: Buffer): Headers {
  const rows = bytes.toString('latin1').split('\n');
  if (rows.at(-1) === '') rows.pop();
  const values = new Map<string, string[]>();
  let open: string[] | undefined;
  for (const row of rows) {
    if (row.startsWith(' ')) {
      if (open !== undefined && open.length > 0) open.push(`${open.pop()}\n${row.slice(1)}`);
      continue;
    }
    const space = row.indexOf(' ');
    const key = space < 0 ? row : row.slice(0, space);
    open = values.get(key) ?? [];
    values.set(key, open);
    open.push(space < 0 ? '' : row.slice(space + 1));
  }
  return { lines: rows.length, first: (key) => values.get(key)?.[0] ?? null, all: (key) => values.get(key) ?? [] };
}

function signatureKind(value: string | null): Commit['signature'] {
  if (value === null) return null;
  if (value.includes('BEGIN PGP')) return 'openpgp';
  if (value.includes('BEGIN SSH')) return 'ssh';
  return value.includes('BEGIN SIGNED MESSAGE') ? 'x509' : 'unknown';
}

/** Splits an identity as git does (ident.c, split_ident_line): first `<`, next `>`, and the date behind the last `>`. */
export function parsePerson(latin1: string, encoding: string | null = null): Person {
  const open = latin1.indexOf('<');
  const close = open < 0 ? -1 : latin1.indexOf('>', open);
  const date = /> ?(-?\d{1,20}) ?([+-]\d{1,5})?\s*$/.exec(latin1.slice(Math.max(0, latin1.lastIndexOf('>'))));
  const time = date?.[1] === undefined ? null : Number(date[1]);
  const name = open < 0 ? latin1 : latin1.slice(0, open);
  const address = open < 0 ? '' : latin1.slice(open + 1, close < 0 ? undefined : close);
  return {
    name: decodeHeader(name, encoding).trim(),
    address: decodeHeader(address, encoding).trim(),
    time: time !== null && Number.isSafeInteger(time) ? time : null,
    zone: date?.[2] ?? '',
  };
}

function decodeHeader(latin1: string, encoding: string | null): string {
  return ASCII.test(latin1) && encoding === null ? latin1 : decode(Buffer.from(latin1, 'latin1'), encoding);
}

function messageLines(
  body: Buffer,
  start: number,
  encoding: string | null,
  firstLine: number,
  anomalies: Set<CommitAnomaly>,
): RawLine[] {
  const message = body.subarray(start);
  if (message.length > MESSAGE_HEAD_BYTES + MESSAGE_TAIL_BYTES) anomalies.add('message-too-long');
  const wide = wideEncoding(message, encoding);
  if (wide !== null) {
    anomalies.add('utf-16-message');
    const decoded = new TextDecoder(wide).decode(message).split('\n');
    const wideLines = decoded.map((text, index) => ({ text, line: firstLine + 1 + index, offset: start }));
    // Lines of plain bytes inside would be noise to a UTF-16 reader, and a hiding place: they are read as well.
    return [...wideLines, ...byteLines(body, start, encoding, firstLine).filter(({ text }) => !text.includes('\0'))];
  }
  if (message.includes(0)) anomalies.add('nul-in-message');
  const lines = byteLines(body, start, encoding, firstLine);
  const first = lines[0];
  if (first?.text.startsWith('\uFEFF')) {
    anomalies.add('byte-order-mark');
    first.text = first.text.slice(1);
  }
  return lines;
}

function byteLines(body: Buffer, start: number, encoding: string | null, firstLine: number): RawLine[] {
  const length = body.length - start;
  const lines: RawLine[] = [];
  let line = firstLine + 1;
  for (let at = start; at < body.length; line++) {
    const end = endOfLine(body, at);
    const relative = at - start;
    if (relative < MESSAGE_HEAD_BYTES || relative >= length - MESSAGE_TAIL_BYTES) {
      const text = end === at ? '' : decode(body.subarray(at, Math.min(end, at + MESSAGE_HEAD_BYTES)), encoding);
      lines.push({ text, line, offset: at });
    }
    at = end + 1;
  }
  return lines;
}

function endOfLine(body: Buffer, from: number): number {
  let at = from;
  while (at < body.length && body[at] !== LF) at++;
  return at;
}

/** UTF-16 by header, by byte order mark, or by the NUL behind nearly every ASCII character. */
function wideEncoding(message: Buffer, encoding: string | null): 'utf-16le' | 'utf-16be' | null {
  const [a, b] = message;
  if (a === 0xff && b === 0xfe) return 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  const declared = /^utf-?16(be)?/i.exec(encoding ?? '');
  if (!message.subarray(0, 64).includes(0)) return null;
  const sample = message.subarray(0, 256);
  let even = 0;
  let odd = 0;
  for (let i = 0; i + 1 < sample.length; i += 2) {
    if (sample[i] === 0) even++;
    if (sample[i + 1] === 0) odd++;
  }
  const half = sample.length / 2;
  if (odd > half * 0.6) return 'utf-16le';
  if (even > half * 0.6) return 'utf-16be';
  return declared === null ? null : declared[1] === undefined ? 'utf-16le' : 'utf-16be';
}

const decoders = new Map<string, TextDecoder | null>();

/** Decodes by the declared encoding; bytes that are not what they claim to be are read as windows-1252, which loses none. */
function decode(bytes: Buffer, encoding: string | null): string {
  if (isAscii(bytes) && !(encoding !== null && bytes.includes(ESC))) return bytes.toString('latin1');
  const wanted = decoderFor(encoding ?? 'utf-8');
  try {
    if (wanted !== null) return wanted.decode(bytes);
  } catch {
    // Not valid in the declared encoding.
  }
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (char) => WINDOWS_1252[char.charCodeAt(0) - 0x80] ?? char);
}

function decoderFor(label: string): TextDecoder | null {
  const key = label.toLowerCase().trim();
  if (/^(?:windows-1252|cp-?1252|(?:us-)?ascii|iso-?8859-?1|latin-?1)$/.test(key)) return null;
  let decoder = decoders.get(key);
  if (decoder === undefined) {
    try {
      decoder = new TextDecoder(key, { fatal: true, ignoreBOM: true });
    } catch {
      decoder = null;
    }
    if (decoders.size < 64) decoders.set(key, decoder);
  }
  return decoder;
}

function isAscii(bytes: Buffer): boolean {
  for (let i = 0; i < bytes.length; i++) if ((bytes[i] ?? 0) > 0x7f) return false;
  return true;
}
