import { DOCUMENT_MAX_BYTES, type PlacedDocument, type Problem } from './yaml.js';

/** Limits that hold for every document we read (SECURITY.md). */
const MAX_DEPTH = 64;
const MAX_VALUES = 50_000;

/** Where a value begins, and the places of what is in it. */
interface Place {
  offset: number;
  members?: Map<string, { key: number; value: Place }>;
  items?: Place[];
}

interface Parsed {
  value: unknown;
  place: Place;
}

/** Stops the reading; never leaves this file. */
class Fault extends Error {
  readonly offset: number;
  readonly fix: string | undefined;

  constructor(offset: number, message: string, fix?: string) {
    super(message);
    this.offset = offset;
    this.fix = fix;
  }
}

/**
 * Parses one JSON text (RFC 8259) strictly. What it accepts has the value that `JSON.parse` gives; beyond the grammar it refuses what
 * two readers could understand in two ways: a byte order mark (§8.1 leaves it open), a key that stands twice however it is escaped
 * (§4), an integer that a double would round, a number too large for one (§6), half a surrogate pair (§8.2). `__proto__` is an ordinary
 * member. Size, depth and number of values are bounded; time is linear. The first fault is the only problem given.
 */
export function parseJson(bytes: Uint8Array): { document: PlacedDocument } | { problems: Problem[] } {
  if (bytes.length > DOCUMENT_MAX_BYTES) return { problems: [{ line: 1, column: 1, message: 'larger than 1 MiB' }] };
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return { problems: [{ line: 1, column: 1, message: 'not valid UTF-8', fix: 'save the file as UTF-8' }] };
  }
  if (text.startsWith('\uFEFF')) {
    return { problems: [{ line: 1, column: 1, message: 'begins with a byte order mark', fix: 'save the file without it' }] };
  }
  const at = placeFinder(text);
  try {
    const { value, place } = readText(text);
    return { document: { value, locate: (path, key = false) => at(offsetOf(place, path, key)) } };
  } catch (error) {
    if (!(error instanceof Fault)) throw error;
    return {
      problems: [{ ...at(error.offset), message: error.message, ...(error.fix === undefined ? {} : { fix: error.fix }) }],
    };
  }
}

const SPACE = /[ \t\n\r]*/y;
const PLAIN = /[^"\\\u0000-\u001f]*/y;
const NUMBER = /-?(?:0|[1-9][0-9]*)(\.[0-9]+)?([eE][+-]?[0-9]+)?/y;
const HEX = /[0-9a-fA-F]{4}/y;
const ESCAPES: Readonly<Record<string, string>> = {
  '"': '"',
  '\\': '\\',
  '/': '/',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};
const WORDS: readonly (readonly [string, unknown])[] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

function readText(text: string): Parsed {
  let offset = 0;
  let values = 0;

  const match = (pattern: RegExp): RegExpExecArray | null => {
    pattern.lastIndex = offset;
    const found = pattern.exec(text);
    if (found !== null) offset += found[0].length;
    return found;
  };
  const unexpected = (wanted: string): Fault =>
    offset >= text.length
      ? new Fault(offset, `the document ends where ${wanted} should be`)
      : new Fault(offset, `${wanted} should be here`);
  const expect = (mark: string): void => {
    match(SPACE);
    if (text[offset] !== mark) throw unexpected(JSON.stringify(mark));
    offset++;
  };
  /** Whether the collection goes on after an item. */
  const another = (close: string): boolean => {
    match(SPACE);
    if (text[offset] === close) {
      offset++;
      return false;
    }
    if (text[offset] !== ',') throw unexpected(`"," or "${close}"`);
    offset++;
    return true;
  };
  const isEmpty = (close: string): boolean => {
    match(SPACE);
    if (text[offset] !== close) return false;
    offset++;
    return true;
  };

  const readString = (): string => {
    const start = offset++;
    const parts: string[] = [];
    for (;;) {
      parts.push(match(PLAIN)?.[0] ?? '');
      const mark = text[offset];
      if (mark === undefined) throw new Fault(start, 'a string that does not end');
      if (mark === '"') break;
      if (mark !== '\\') throw new Fault(offset, 'a control character in a string', 'write it as \\u and four digits');
      parts.push(readEscape());
    }
    offset++;
    const value = parts.join('');
    if (/\p{Surrogate}/u.test(value)) throw new Fault(start, 'half a surrogate pair in a string, which is no character');
    return value;
  };
  const readEscape = (): string => {
    const start = offset;
    const letter = text[offset + 1] ?? '';
    offset += 2;
    if (letter === 'u') {
      const digits = match(HEX);
      if (digits === null) throw new Fault(start, 'four hexadecimal digits should follow \\u');
      return String.fromCharCode(Number.parseInt(digits[0], 16));
    }
    const plain = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
    if (plain === undefined) throw new Fault(start, 'an escape that JSON does not know');
    return plain;
  };
  const readNumber = (): number => {
    const start = offset;
    const found = match(NUMBER);
    if (found === null) throw unexpected('a value');
    const value = Number(found[0]);
    if (!Number.isFinite(value)) throw new Fault(start, 'a number too large to be kept');
    if (found[1] === undefined && found[2] === undefined && !Number.isSafeInteger(value)) {
      throw new Fault(start, 'an integer beyond ±9007199254740991, which would be rounded', 'write it as a string');
    }
    return value;
  };
  const readArray = (depth: number): Parsed => {
    const place: Place & { items: Place[] } = { offset: offset++, items: [] };
    const value: unknown[] = [];
    if (!isEmpty(']')) {
      do {
        const item = readValue(depth);
        value.push(item.value);
        place.items.push(item.place);
      } while (another(']'));
    }
    return { value, place };
  };
  const readObject = (depth: number): Parsed => {
    const members = new Map<string, { key: number; value: Place }>();
    const place: Place = { offset: offset++, members };
    const value: Record<string, unknown> = {};
    if (!isEmpty('}')) {
      do {
        match(SPACE);
        const key = offset;
        if (text[offset] !== '"') throw unexpected('a key in double quotes');
        const name = readString();
        if (members.has(name)) throw new Fault(key, 'a key that the object already has', 'keep one of the two');
        expect(':');
        const member = readValue(depth);
        members.set(name, { key, value: member.place });
        if (name === '__proto__') {
          Object.defineProperty(value, name, { value: member.value, enumerable: true, configurable: true, writable: true });
        } else value[name] = member.value;
      } while (another('}'));
    }
    return { value, place };
  };
  const readValue = (depth: number): Parsed => {
    match(SPACE);
    if (++values > MAX_VALUES) throw new Fault(offset, `more than ${MAX_VALUES} values`);
    const mark = text[offset];
    if (mark === '{' || mark === '[') {
      if (depth === MAX_DEPTH) throw new Fault(offset, `nested deeper than ${MAX_DEPTH} levels`);
      return mark === '{' ? readObject(depth + 1) : readArray(depth + 1);
    }
    const place = { offset };
    if (mark === '"') return { value: readString(), place };
    const word = WORDS.find(([name]) => text.startsWith(name, offset));
    if (word === undefined) return { value: readNumber(), place };
    offset += word[0].length;
    return { value: word[1], place };
  };

  const parsed = readValue(0);
  match(SPACE);
  if (offset < text.length) throw new Fault(offset, 'something follows the value', 'keep one value');
  return parsed;
}

function offsetOf(root: Place, path: readonly (string | number)[], key: boolean): number {
  let place: Place | undefined = root;
  let offset = root.offset;
  path.forEach((step, index) => {
    const member: { key: number; value: Place } | undefined = place?.members?.get(String(step));
    place = member?.value ?? place?.items?.[Number(step)];
    offset = key && member !== undefined && index === path.length - 1 ? member.key : (place?.offset ?? offset);
  });
  return offset;
}

/** Lines and columns count from 1, columns in UTF-16 units, as in YAML documents. The lines are looked for when first asked. */
function placeFinder(text: string): (offset: number) => { line: number; column: number } {
  let starts: number[] | null = null;
  return (offset) => {
    starts ??= [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
    let low = 0;
    let high = starts.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if ((starts[middle] ?? 0) <= offset) low = middle;
      else high = middle - 1;
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 };
  };
}
