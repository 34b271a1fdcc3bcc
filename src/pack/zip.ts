import { crc32 } from 'node:zlib';
import { type ZipOptions, type Zippable, zipSync } from 'fflate';
import { PACK_MAX_BYTES } from '../model/pack.js';

export const PACK_MAX_ENTRIES = 10_000;
const PATH_MAX_BYTES = 255;

export type Files = Map<string, Uint8Array>;

/** Why bytes are no pack. */
export interface Refusal {
  refused: string;
}

/**
 * The one way to write these files as a zip: names in the order of their bytes, stored without compression, 1980-01-01 00:00 in every
 * time zone, mode 0644, no extra fields, no comments. Equal files give equal bytes. Nothing is compressed, so that no bytes depend on an
 * implementation of deflate (docs/decisions.md).
 */
export function writeZip(files: Files): Uint8Array {
  const entries = [...files]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, bytes]): [string, Zippable[string]] => [name, [bytes, ENTRY]]);
  return zipSync(Object.fromEntries(entries));
}

const UNIX = 3;
const REGULAR_0644 = (0o100644 << 16) >>> 0;
/** The format knows local times only; every zone had this midnight. */
const ENTRY: ZipOptions = { level: 0, os: UNIX, attrs: REGULAR_0644, mtime: new Date(1980, 0, 1) };

/**
 * The files of a pack, as views into `bytes`; nothing is unpacked anywhere. Accepted are only the bytes that {@link writeZip} gives for
 * these files, so there is no second way to read them: no duplicates, links, hidden entries, other contents for other readers, no
 * bytes before, between or behind. Bounded before anything is kept; never throws.
 */
export function readZip(bytes: Uint8Array): Files | Refusal {
  if (bytes.length > PACK_MAX_BYTES) return { refused: `it is larger than ${PACK_MAX_BYTES} bytes` };
  const files = readEntries(bytes);
  if ('refused' in files) return files;
  return isWritten(bytes, files)
    ? files
    : { refused: 'its bytes are not those that its files give: something was changed, added or hidden' };
}

/**
 * Whether {@link writeZip} gives these bytes for the files that were found in them. The frame is written for empty files, and what
 * contents change in it is put in: written whole, a large pack would be in memory twice.
 */
function isWritten(bytes: Uint8Array, files: Files): boolean {
  const frame = Buffer.from(writeZip(new Map([...files.keys()].map((name) => [name, EMPTY]))));
  let read = 0;
  let local = 0;
  let listed = frame.readUInt32LE(frame.length - END_BYTES + 16);
  // In the order of the writer.
  for (const [name, content] of [...files].sort(([a], [b]) => (a < b ? -1 : 1))) {
    const sum = crc32(content);
    for (const at of [local + 14, listed + 16]) {
      frame.writeUInt32LE(sum, at);
      frame.writeUInt32LE(content.length, at + 4);
      frame.writeUInt32LE(content.length, at + 8);
    }
    frame.writeUInt32LE(read, listed + 42);
    const header = frame.subarray(local, local + LOCAL_HEADER_BYTES + name.length);
    if (Buffer.compare(header, bytes.subarray(read, read + header.length)) !== 0) return false;
    local += header.length;
    listed += LISTED_BYTES + name.length;
    read += header.length + content.length;
  }
  frame.writeUInt32LE(read, frame.length - END_BYTES + 16);
  return Buffer.compare(frame.subarray(local), bytes.subarray(read)) === 0;
}

const EMPTY = new Uint8Array();
/** Of an entry of the list without its name, and of the end behind the list. */
const LISTED_BYTES = 46;
const END_BYTES = 22;

const LOCAL_HEADER = 0x04034b50;
const LOCAL_HEADER_BYTES = 30;
/** Where the list of files begins; in an empty zip the end stands in its place. */
const AFTER_FILES = [0x02014b50, 0x06054b50];

/** From one header to the next, as they lie; what the list behind them says is compared later, as bytes. */
function readEntries(bytes: Uint8Array): Files | Refusal {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const files: Files = new Map();
  const folded = new Set<string>();
  for (let at = 0; ; ) {
    const mark = at + 4 <= bytes.length ? view.getUint32(at, true) : 0;
    if (AFTER_FILES.includes(mark)) return files;
    if (mark !== LOCAL_HEADER || at + LOCAL_HEADER_BYTES > bytes.length)
      return { refused: `it is no zip, or is cut, at byte ${at}` };
    if (files.size === PACK_MAX_ENTRIES) return { refused: `it holds more than ${PACK_MAX_ENTRIES} files` };
    const flags = view.getUint16(at + 6, true);
    if (flags !== 0) return { refused: `the entry at byte ${at} is encrypted, or its sizes stand behind it` };
    if (view.getUint16(at + 8, true) !== 0)
      return { refused: `the entry at byte ${at} is compressed, and files of a pack are stored` };
    const size = view.getUint32(at + 22, true);
    const start = at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true) + view.getUint16(at + 28, true);
    if (start + size > bytes.length) return { refused: `the entry at byte ${at} says it is longer than the file` };
    const name = nameOf(bytes.subarray(at + LOCAL_HEADER_BYTES, at + LOCAL_HEADER_BYTES + view.getUint16(at + 26, true)));
    if (name === null) return { refused: `the entry at byte ${at} has a name that no file of a pack has` };
    const key = name.toLowerCase();
    if (folded.has(key)) return { refused: `two entries are called ${name}, but for upper and lower case` };
    folded.add(key);
    files.set(name, bytes.subarray(start, start + size));
    at = start + size;
  }
}

/** Letters of ASCII, then digits, `-`, `_` and single dots: nothing that leads elsewhere or that two systems read in two ways (NFC). */
const NAME = /^[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*(?:\/[A-Za-z][A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]+)*)*$/;
/** Devices of Windows, whatever stands behind the dot. */
const RESERVED = /(?:^|\/)(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|\/|$)/i;

function nameOf(bytes: Uint8Array): string | null {
  if (bytes.length > PATH_MAX_BYTES) return null;
  const name = Buffer.from(bytes).toString('latin1');
  return NAME.test(name) && !RESERVED.test(name) ? name : null;
}
