import { attempt, fault, MAX_DEPTH, type Read, type Text } from './text.js';
import { type ListNode, list, type MapNode, map, type ScalarNode, scalar, type ValueNode } from './tree.js';

/**
 * TOML 1.0.0 (toml.io/en/v1.0.0), strictly: a key or table that is defined twice is a problem. Integers and floats become numbers with
 * their text beside them; dates and times stay text.
 */
export function readToml(text: string): Read<MapNode> {
  return attempt(text, (source) => new TomlReader(source).document());
}

/**
 * How a table came to be, which decides what may still be added to it: on the way to a header, by a header, by a dotted key of one
 * section, or in braces. `list` is an array of tables.
 */
type Origin = 'way' | 'header' | 'dotted' | 'inline' | 'list';

interface KeyPart {
  key: string;
  at: number;
}

const BARE = /[A-Za-z0-9_-]+/y;
const DATE =
  /(?:(\d{4})-(\d\d)-(\d\d)(?:[Tt ](\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:[Zz]|[+-]\d\d:\d\d)?)?|(\d\d):(\d\d):(\d\d)(?:\.\d+)?)/y;
const INTEGER = /^(?:[+-]?(?:0|[1-9](?:_?\d)*)|0x[\dA-Fa-f](?:_?[\dA-Fa-f])*|0o[0-7](?:_?[0-7])*|0b[01](?:_?[01])*)$/;
const FLOAT = /^[+-]?(?:(?:0|[1-9](?:_?\d)*)(?:\.\d(?:_?\d)*)?(?:[eE][+-]?\d(?:_?\d)*)?|inf|nan)$/;
const WORD = /[^\s,\]}#='"]+/y;
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['f', '\f'],
  ['r', '\r'],
  ['"', '"'],
  ['\\', '\\'],
]);

class TomlReader {
  private at = 0;
  private readonly source: Text;
  private readonly origins = new Map<ValueNode, { origin: Origin; section: number }>();
  private section = 0;

  constructor(source: Text) {
    this.source = source;
  }

  document(): MapNode {
    const root = map({ line: 1, column: 1 });
    let table = root;
    for (;;) {
      this.blank(true);
      const { text } = this.source;
      if (this.at >= text.length) return root;
      if (text[this.at] === '[') table = this.header(root);
      else this.pair(table, 0);
      this.blank(false);
      if (this.at < text.length && !this.newline()) fault(this.at, 'a line break is missing');
    }
  }

  private header(root: MapNode): MapNode {
    const { text, place } = this.source;
    const began = this.at;
    const many = text.startsWith('[[', began);
    this.at += many ? 2 : 1;
    this.blank(false);
    const path = this.key();
    this.blank(false);
    if (!text.startsWith(many ? ']]' : ']', this.at)) fault(this.at, 'the brackets of a table are not closed');
    this.at += many ? 2 : 1;
    this.section++;
    const last = path[path.length - 1];
    if (last === undefined) return fault(began, 'a table has no name');
    let table = root;
    for (const part of path.slice(0, -1)) table = this.descend(table, part);
    const known = table.entries.get(last.key)?.value;
    const made = map(place(began));
    this.origins.set(made, { origin: 'header', section: this.section });
    if (many) {
      if (known === undefined) {
        const items = list(place(began), [made]);
        this.origins.set(items, { origin: 'list', section: this.section });
        table.entries.set(last.key, { ...place(last.at), value: items });
        return made;
      }
      if (known.kind !== 'list' || this.origins.get(known)?.origin !== 'list') return twice(last);
      known.items.push(made);
      return made;
    }
    if (known === undefined) {
      table.entries.set(last.key, { ...place(last.at), value: made });
      return made;
    }
    if (known.kind !== 'map' || this.origins.get(known)?.origin !== 'way') return twice(last);
    this.origins.set(known, { origin: 'header', section: this.section });
    return known;
  }

  /** One step of a header's path, through the last of an array of tables. */
  private descend(table: MapNode, part: KeyPart): MapNode {
    const known = table.entries.get(part.key)?.value;
    if (known === undefined) {
      const made = map(this.source.place(part.at));
      this.origins.set(made, { origin: 'way', section: this.section });
      table.entries.set(part.key, { ...this.source.place(part.at), value: made });
      return made;
    }
    const under = known.kind === 'list' && this.origins.get(known)?.origin === 'list' ? lastOf(known) : known;
    if (under?.kind !== 'map' || this.origins.get(under)?.origin === 'inline') return twice(part);
    return under;
  }

  private pair(table: MapNode, depth: number): void {
    const { text, place } = this.source;
    const path = this.key();
    this.blank(false);
    if (text[this.at] !== '=') fault(this.at, 'an equals sign is missing');
    this.at++;
    this.blank(false);
    let target = table;
    for (const part of path.slice(0, -1)) {
      const known = target.entries.get(part.key)?.value;
      const origin = known === undefined ? undefined : this.origins.get(known);
      if (known === undefined) {
        const made = map(place(part.at));
        this.origins.set(made, { origin: 'dotted', section: this.section });
        target.entries.set(part.key, { ...place(part.at), value: made });
        target = made;
      } else if (known.kind === 'map' && origin?.origin === 'way') {
        this.origins.set(known, { origin: 'dotted', section: this.section });
        target = known;
      } else if (known.kind === 'map' && origin?.origin === 'dotted' && origin.section === this.section) target = known;
      else twice(part);
    }
    const last = path[path.length - 1];
    if (last === undefined) return;
    if (target.entries.has(last.key)) twice(last);
    target.entries.set(last.key, { ...place(last.at), value: this.value(depth) });
  }

  private key(): KeyPart[] {
    const { text } = this.source;
    const parts: KeyPart[] = [];
    for (;;) {
      const at = this.at;
      const first = text[at];
      const key = first === '"' ? this.basic(false) : first === "'" ? this.literal(false) : this.take(BARE);
      if (key === null) fault(at, 'a key is missing');
      else parts.push({ key, at });
      if (parts.length > MAX_DEPTH) fault(at, `a key of more than ${MAX_DEPTH} parts`);
      this.blank(false);
      if (text[this.at] !== '.') return parts;
      this.at++;
      this.blank(false);
    }
  }

  private value(depth: number): ValueNode {
    if (depth > MAX_DEPTH) fault(this.at, `nested deeper than ${MAX_DEPTH} levels`);
    const { text, place } = this.source;
    const began = this.at;
    const first = text[began];
    if (first === '"' || first === "'") {
      const many = text.startsWith(first.repeat(3), began);
      const value = first === '"' ? this.basic(many) : this.literal(many);
      return scalar(place(began), value, text.slice(began, this.at));
    }
    if (first === '[') return this.array(depth);
    if (first === '{') return this.inline(depth);
    return this.bare();
  }

  private array(depth: number): ListNode {
    const { text, place } = this.source;
    const node = list(place(this.at), []);
    this.at++;
    for (;;) {
      this.blank(true);
      if (text[this.at] === ']') break;
      node.items.push(this.value(depth + 1));
      this.blank(true);
      if (text[this.at] === ']') break;
      if (text[this.at] !== ',') fault(this.at, 'a comma or ] is missing');
      this.at++;
    }
    this.at++;
    return node;
  }

  private inline(depth: number): MapNode {
    const { text, place } = this.source;
    const node = map(place(this.at));
    const outer = this.section;
    this.section = outer + 0.5 ** (depth + 1); // Dotted keys in braces make tables of their own.
    this.at++;
    this.blank(false);
    if (text[this.at] !== '}') {
      for (;;) {
        this.blank(false);
        this.pair(node, depth + 1);
        this.blank(false);
        if (text[this.at] === '}') break;
        if (text[this.at] !== ',') fault(this.at, 'a comma or } is missing');
        this.at++;
      }
    }
    this.at++;
    this.section = outer;
    this.close(node);
    return node;
  }

  /** Nothing can be added to what stands in braces. */
  private close(node: ValueNode): void {
    if (node.kind !== 'map') return;
    this.origins.set(node, { origin: 'inline', section: this.section });
    for (const { value } of node.entries.values()) if (this.origins.get(value)?.origin === 'dotted') this.close(value);
  }

  private bare(): ScalarNode {
    const { place } = this.source;
    const began = this.at;
    DATE.lastIndex = began;
    const date = DATE.exec(this.source.text);
    if (date !== null) {
      if (!isDate(date)) fault(began, 'no such date or time');
      this.at += date[0].length;
      return scalar(place(began), date[0], date[0]);
    }
    const word = this.take(WORD);
    if (word === null) return fault(began, 'a value is missing');
    if (word === 'true' || word === 'false') return scalar(place(began), word === 'true', word);
    if (word.length > 400) fault(began, 'a number of more than 400 characters');
    const plain = word.replaceAll('_', '');
    if (INTEGER.test(word)) return scalar(place(began), Number(plain.replace(/^\+/, '')), word);
    if (!FLOAT.test(word)) return fault(began, 'not a value that TOML knows');
    const infinite = plain.endsWith('inf');
    return scalar(place(began), infinite ? (plain[0] === '-' ? -Infinity : Infinity) : Number(plain), word);
  }

  private literal(many: boolean): string {
    const { text } = this.source;
    const began = this.at;
    const mark = many ? "'''" : "'";
    const from = this.afterMark(began, mark);
    const quote = text.indexOf(mark, from);
    if (quote === -1) fault(began, 'a string does not end');
    let end = quote;
    while (many && end - quote < 2 && text[end + 3] === "'") end++;
    this.at = end + mark.length;
    return this.checked(from, end, many);
  }

  private basic(many: boolean): string {
    const { text } = this.source;
    const began = this.at;
    const mark = many ? '"""' : '"';
    const parts: string[] = [];
    let from = this.afterMark(began, mark);
    let quote = text.indexOf(mark, from);
    for (let at = from; ; at++) {
      if (quote !== -1 && quote < at) quote = text.indexOf(mark, at);
      if (quote === -1) fault(began, 'a string does not end');
      if (at === quote) break;
      if (text[at] !== '\\') continue;
      const { value, length } = this.escape(at, many);
      parts.push(this.checked(from, at, many), value);
      from = at + length;
      at = from - 1;
    }
    let end = quote;
    while (many && end - quote < 2 && text[end + 3] === '"') end++;
    this.at = end + mark.length;
    return parts.join('') + this.checked(from, end, many);
  }

  /** Where the text of a string begins: a line break right behind three quotes is no part of it. */
  private afterMark(began: number, mark: string): number {
    const { text } = this.source;
    const from = began + mark.length;
    if (mark.length === 1) return from;
    return text[from] === '\n' ? from + 1 : text.startsWith('\r\n', from) ? from + 2 : from;
  }

  private escape(at: number, many: boolean): { value: string; length: number } {
    const { text } = this.source;
    const letter = text[at + 1] ?? '';
    const simple = ESCAPES.get(letter);
    if (simple !== undefined) return { value: simple, length: 2 };
    if (letter === 'u' || letter === 'U') {
      const digits = text.slice(at + 2, at + (letter === 'u' ? 6 : 10));
      const code = /^(?:[\dA-Fa-f]{4}|[\dA-Fa-f]{8})$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
      const whole = digits.length === (letter === 'u' ? 4 : 8) && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff);
      if (!whole) fault(at, 'an escape that names no character');
      return { value: String.fromCodePoint(code), length: digits.length + 2 };
    }
    // A backslash at the end of a line swallows the blanks and breaks that follow.
    let end = at + 1;
    while (text[end] === ' ' || text[end] === '\t') end++;
    if (!many || !(text[end] === '\n' || text.startsWith('\r\n', end))) fault(at, 'an escape that TOML does not know');
    while (end < text.length && ' \t\r\n'.includes(text[end] ?? '')) end++;
    return { value: '', length: end - at };
  }

  private checked(from: number, to: number, many: boolean): string {
    const written = this.source.text.slice(from, to);
    const bad = written.search(many ? /(?!\r\n)[\0-\x08\x0B-\x1F\x7F]/ : /[\0-\x08\x0A-\x1F\x7F]/);
    if (bad !== -1) fault(from + bad, 'a control character in a string');
    return many ? written.replaceAll('\r\n', '\n') : written;
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }

  private newline(): boolean {
    const { text } = this.source;
    const length = text[this.at] === '\n' ? 1 : text.startsWith('\r\n', this.at) ? 2 : 0;
    this.at += length;
    return length > 0;
  }

  /** Skips blanks and, where lines may end, breaks; a comment goes to the end of its line. */
  private blank(lines: boolean): void {
    const { text } = this.source;
    for (;;) {
      while (text[this.at] === ' ' || text[this.at] === '\t') this.at++;
      // Within braces and headers a comment is a fault, which the caller finds as a missing mark.
      if (text[this.at] === '#') this.comment();
      if (!lines || !this.newline()) return;
    }
  }

  private comment(): void {
    const { text } = this.source;
    const found = text.indexOf('\n', this.at);
    const end = found === -1 ? text.length : text[found - 1] === '\r' ? found - 1 : found;
    const bad = text.slice(this.at, end).search(/[\0-\x08\x0A-\x1F\x7F]/);
    if (bad !== -1) fault(this.at + bad, 'a control character in a comment');
    this.at = end;
  }
}

function twice(part: KeyPart): never {
  return fault(part.at, `${JSON.stringify(part.key.slice(0, 100))} is defined twice`);
}

function lastOf(node: ListNode): ValueNode | undefined {
  return node.items[node.items.length - 1];
}

function isDate(found: RegExpExecArray): boolean {
  const [year, month, day, hour, minute, second, onlyHour, onlyMinute, onlySecond] = found
    .slice(1)
    .map((part) => Number(part ?? 0));
  if (found[7] !== undefined) return isTime(onlyHour ?? 0, onlyMinute ?? 0, onlySecond ?? 0);
  const leap = (year ?? 0) % 4 === 0 && ((year ?? 0) % 100 !== 0 || (year ?? 0) % 400 === 0);
  const days = [31, leap ? 29 : 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31][(month ?? 0) - 1] ?? 0;
  return (day ?? 0) >= 1 && (day ?? 0) <= days && isTime(hour ?? 0, minute ?? 0, second ?? 0);
}

function isTime(hour: number, minute: number, second: number): boolean {
  return hour <= 23 && minute <= 59 && second <= 60;
}
