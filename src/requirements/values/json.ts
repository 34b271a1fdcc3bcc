import { attempt, fault, MAX_DEPTH, type Read, type Text } from './text.js';
import { list, type MapNode, map, scalar, type ValueNode } from './tree.js';

/**
 * JSON (RFC 8259), or JSON with comments and trailing commas as `tsconfig.json` and `bun.lock` have them. A key that stands twice in
 * an object is a problem: readers differ in which one they take.
 */
export function readJson(text: string, dialect: 'json' | 'jsonc'): Read<ValueNode> {
  return attempt(text, (source) => new JsonReader(source, dialect === 'jsonc').document());
}

const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: readonly [string, boolean | null][] = [
  ['true', true],
  ['false', false],
  ['null', null],
];

class JsonReader {
  private at = 0;
  private readonly source: Text;
  private readonly comments: boolean;

  constructor(source: Text, comments: boolean) {
    this.source = source;
    this.comments = comments;
  }

  document(): ValueNode {
    this.skip();
    const root = this.value(0);
    this.skip();
    if (this.at < this.source.text.length) fault(this.at, 'text after the value');
    return root;
  }

  private value(depth: number): ValueNode {
    if (depth > MAX_DEPTH) fault(this.at, `nested deeper than ${MAX_DEPTH} levels`);
    const { text, place } = this.source;
    const began = this.at;
    const first = text[began];
    if (first === '{') return this.object(depth);
    if (first === '[') return this.array(depth);
    if (first === '"') {
      const value = this.string();
      return scalar(place(began), value, text.slice(began, this.at));
    }
    for (const [word, value] of WORDS) {
      if (!text.startsWith(word, began)) continue;
      this.at += word.length;
      return scalar(place(began), value, word);
    }
    const number = this.take(NUMBER);
    if (number === null) return fault(began, 'a value is missing');
    return scalar(place(began), Number(number), number);
  }

  private object(depth: number): MapNode {
    const { text, place } = this.source;
    const node = map(place(this.at));
    this.at++;
    for (;;) {
      this.skip();
      if (text[this.at] === '}' && (this.comments || node.entries.size === 0)) break;
      const began = this.at;
      if (text[began] !== '"') fault(began, 'a key in quotes is missing');
      const key = this.string();
      // `//` is the customary key of comments, also twice.
      if (node.entries.has(key) && key !== '//') fault(began, `the key ${JSON.stringify(key.slice(0, 100))} stands twice`);
      this.skip();
      if (text[this.at] !== ':') fault(this.at, 'a colon is missing');
      this.at++;
      this.skip();
      node.entries.set(key, { ...place(began), value: this.value(depth + 1) });
      this.skip();
      if (text[this.at] === '}') break;
      if (text[this.at] !== ',') fault(this.at, 'a comma or } is missing');
      this.at++;
    }
    this.at++;
    return node;
  }

  private array(depth: number): ValueNode {
    const { text, place } = this.source;
    const node = list(place(this.at), []);
    this.at++;
    for (;;) {
      this.skip();
      if (text[this.at] === ']' && (this.comments || node.items.length === 0)) break;
      node.items.push(this.value(depth + 1));
      this.skip();
      if (text[this.at] === ']') break;
      if (text[this.at] !== ',') fault(this.at, 'a comma or ] is missing');
      this.at++;
    }
    this.at++;
    return node;
  }

  private string(): string {
    const began = this.at;
    const { text } = this.source;
    // By hand, because an expression over a very long string can exhaust the stack of the engine.
    let end = began + 1;
    for (;;) {
      const code = text.charCodeAt(end);
      if (Number.isNaN(code)) fault(began, 'a string does not end');
      if (code === 34) break;
      if (code < 32) fault(end, 'a control character in a string');
      end += code === 92 ? 2 : 1;
    }
    this.at = end + 1;
    const written = text.slice(began, this.at);
    if (!written.includes('\\')) return written.slice(1, -1);
    try {
      return String(JSON.parse(written));
    } catch {
      return fault(began, 'an escape that JSON does not know');
    }
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }

  private skip(): void {
    const { text } = this.source;
    for (;;) {
      const code = text.charCodeAt(this.at);
      if (code === 32 || code === 10 || code === 13 || code === 9) this.at++;
      else if (this.comments && text.startsWith('//', this.at)) this.at = endOf(text, '\n', this.at);
      else if (this.comments && text.startsWith('/*', this.at)) {
        const end = text.indexOf('*/', this.at + 2);
        if (end === -1) fault(this.at, 'a comment does not end');
        this.at = end + 2;
      } else return;
    }
  }
}

function endOf(text: string, mark: string, from: number): number {
  const end = text.indexOf(mark, from);
  return end === -1 ? text.length : end;
}
