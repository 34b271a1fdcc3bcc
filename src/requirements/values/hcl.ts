import { attempt, fault, MAX_DEPTH, type Read, type Text } from './text.js';
import { expression, type ListNode, list, type MapNode, map, type Place, scalar, type ValueNode } from './tree.js';

/**
 * HCL 2 (github.com/hashicorp/hcl, hclsyntax/spec.md): attributes with literal values, blocks under their type and labels. What has to be
 * evaluated (a reference, a call, a template, a condition) is kept as text and marked as an expression. The bodies of blocks always stand
 * in a list, because a block may come again.
 */
export function readHcl(text: string): Read<MapNode> {
  return attempt(text, (source) => new HclReader(source).document());
}

const NAME = /[A-Za-z_\u0080-\uFFFF][\w\u0080-\uFFFF-]*/y;
const NUMBER = /-?\d+(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const WORDS: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

class HclReader {
  private at = 0;
  private readonly source: Text;

  constructor(source: Text) {
    this.source = source;
  }

  document(): MapNode {
    const root = map({ line: 1, column: 1 });
    this.body(root, 0);
    if (this.at < this.source.text.length) fault(this.at, 'a brace that closes nothing');
    return root;
  }

  private body(node: MapNode, depth: number): void {
    if (depth > MAX_DEPTH) fault(this.at, `nested deeper than ${MAX_DEPTH} levels`);
    const { text, place } = this.source;
    for (;;) {
      this.skip(true);
      if (this.at >= text.length || text[this.at] === '}') return;
      const began = this.at;
      const name = this.take(NAME);
      if (name === null) fault(began, 'an attribute or block is missing');
      this.skip(false);
      if (text[this.at] === '=' && text[this.at + 1] !== '=') {
        this.at++;
        this.skip(false);
        if (node.entries.has(name ?? '')) fault(began, `${name} is defined twice`);
        node.entries.set(name ?? '', { ...place(began), value: this.value(depth, '\n}') });
      } else this.block(node, name ?? '', place(began), depth);
    }
  }

  private block(above: MapNode, type: string, where: Place, depth: number): void {
    const { text, place } = this.source;
    const path = [type];
    for (;;) {
      this.skip(false);
      const began = this.at;
      if (text[began] === '{') break;
      const label = text[began] === '"' ? this.quoted()?.value : this.take(NAME);
      if (label === null || label === undefined) fault(began, 'a label or { is missing');
      else path.push(label);
      if (path.length > 10) fault(began, 'more than nine labels');
    }
    const body = map(place(this.at));
    this.at++;
    this.body(body, depth + 1);
    if (text[this.at] !== '}') fault(this.at, 'a block is not closed');
    this.at++;
    let node = above;
    for (const step of path.slice(0, -1)) node = stepInto(node, step, where);
    const last = path[path.length - 1] ?? type;
    const known = node.entries.get(last)?.value;
    if (known === undefined) {
      const blocks: ListNode = { kind: 'list', items: [body], blocks: true, ...where };
      node.entries.set(last, { ...where, value: blocks });
    } else if (known.kind === 'list' && known.blocks) known.items.push(body);
    else if (known.kind === 'map') for (const [key, entry] of body.entries) known.entries.set(key, entry);
    else fault(this.at - 1, `${last.slice(0, 100)} is an attribute and a block`);
  }

  /** A literal, or the text up to one of the ends. */
  private value(depth: number, ends: string): ValueNode {
    if (depth > MAX_DEPTH) fault(this.at, `nested deeper than ${MAX_DEPTH} levels`);
    const began = this.at;
    const literal = this.literal(depth);
    if (literal !== null) {
      this.skip(false);
      if (this.at >= this.source.text.length || this.atEnd(ends)) return literal;
    }
    this.at = began;
    return this.expression(ends);
  }

  private atEnd(ends: string): boolean {
    const { text } = this.source;
    return ends.includes(text[this.at] ?? '') || (text[this.at] === '\r' && ends.includes('\n'));
  }

  private literal(depth: number): ValueNode | null {
    const { text, place } = this.source;
    const began = this.at;
    const where = place(began);
    const first = text[began];
    if (first === '"') {
      const found = this.quoted();
      return found === null ? null : scalar(where, found.value, found.text);
    }
    if (first === '<' && text[began + 1] === '<') return this.heredoc(where);
    if (first === '[') return this.list(depth, where);
    if (first === '{') return this.object(depth, where);
    const number = this.take(NUMBER);
    if (number !== null) return scalar(where, Number(number), number);
    const word = this.take(NAME);
    const value = WORDS.get(word ?? '');
    return word === null || value === undefined ? null : scalar(where, value, word);
  }

  private list(depth: number, where: Place): ValueNode | null {
    const { text } = this.source;
    this.at++;
    this.skip(true);
    if (this.atFor()) return null;
    const items: ValueNode[] = [];
    for (;;) {
      this.skip(true);
      if (text[this.at] === ']') break;
      items.push(this.value(depth + 1, ',]\n'));
      this.skip(true);
      if (text[this.at] === ']') break;
      if (text[this.at] !== ',') return null;
      this.at++;
    }
    this.at++;
    return list(where, items);
  }

  private object(depth: number, where: Place): ValueNode | null {
    const { text, place } = this.source;
    this.at++;
    this.skip(true);
    if (this.atFor()) return null;
    const node = map(where);
    for (;;) {
      this.skip(true);
      if (text[this.at] === '}') break;
      const began = this.at;
      const key = text[began] === '"' ? this.quoted()?.value : (this.take(NAME) ?? this.take(NUMBER));
      this.skip(false);
      if (key === null || key === undefined || !/[=:]/.test(text[this.at] ?? '')) return null;
      this.at++;
      this.skip(false);
      node.entries.set(key, { ...place(began), value: this.value(depth + 1, ',}\n') });
      this.skip(true);
      if (text[this.at] === ',') this.at++;
    }
    this.at++;
    return node;
  }

  private atFor(): boolean {
    const { text } = this.source;
    return text.startsWith('for', this.at) && /[\s]/.test(text[this.at + 3] ?? '');
  }

  /** A string without templates; null where it has one. The position is behind it either way. */
  private quoted(): { value: string; text: string } | null {
    const { text } = this.source;
    const began = this.at;
    const end = this.stringEnd(began);
    this.at = end;
    const written = text.slice(began, end);
    const inner = written.slice(1, -1);
    if (/(?:^|[^$])(?:\$\$)*\$\{|(?:^|[^%])(?:%%)*%\{/.test(inner)) return null;
    const value = inner.replace(
      /\\(?:u([\dA-Fa-f]{4})|U([\dA-Fa-f]{8})|(.))|\$\$(?=\{)|%%(?=\{)/gs,
      (whole, short, long, letter) => {
        if (whole === '$$') return '$';
        if (whole === '%%') return '%';
        const code = Number.parseInt(short ?? long ?? '0', 16);
        if (letter === undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : '';
        return letter === 'n' ? '\n' : letter === 't' ? '\t' : letter === 'r' ? '\r' : String(letter);
      },
    );
    return { value, text: written };
  }

  /** Behind the quote that closes; quotes within `${…}` are those of inner strings. */
  private stringEnd(began: number): number {
    const { text } = this.source;
    const open: string[] = ['"'];
    let at = began + 1;
    while (at < text.length) {
      const character = text[at] ?? '';
      const inString = open[open.length - 1] === '"';
      if (inString && character === '\\') at++;
      else if (inString && character === '"') {
        open.pop();
        if (open.length === 0) return at + 1;
      } else if (inString && character === '\n') fault(began, 'a string does not end on its line');
      else if (inString && (character === '$' || character === '%') && text[at + 1] === '{' && text[at - 1] !== character) {
        open.push('{');
        at++;
      } else if (!inString && character === '"') open.push('"');
      else if (!inString && character === '{') open.push('{');
      else if (!inString && character === '}') open.pop();
      if (open.length > MAX_DEPTH) fault(at, `nested deeper than ${MAX_DEPTH} levels`);
      at++;
    }
    return fault(began, 'a string does not end');
  }

  private heredoc(where: Place): ValueNode | null {
    const { text } = this.source;
    const found = this.heredocAt(this.at);
    if (found === null) return null;
    this.at = found.end;
    const lines = text.slice(found.from, found.close).split('\n').slice(0, -1);
    const indents = found.flush
      ? lines.filter((line) => line.trim() !== '').map((line) => line.length - line.trimStart().length)
      : [];
    const least = indents.reduce((a, b) => Math.min(a, b), indents.length === 0 ? 0 : 1000);
    const value = lines.map((line) => `${line.slice(Math.min(least, line.length))}\n`).join('');
    return /[$%]\{/.test(value) ? expression(where, value) : scalar(where, value, value);
  }

  private heredocAt(at: number): { from: number; close: number; end: number; flush: boolean } | null {
    const { text } = this.source;
    const opening = /<<(-?)([A-Za-z_][\w-]*)\r?\n/y;
    opening.lastIndex = at;
    const found = opening.exec(text);
    if (found === null) return null;
    const from = at + found[0].length;
    for (let line = from; line <= text.length; ) {
      const feed = text.indexOf('\n', line);
      const end = feed === -1 ? text.length : feed;
      if (text.slice(line, end).trim() === found[2]) return { from, close: line, end, flush: found[1] === '-' };
      if (feed === -1) break;
      line = feed + 1;
    }
    return fault(at, 'a heredoc does not end');
  }

  private expression(ends: string): ValueNode {
    const { text, place } = this.source;
    const began = this.at;
    const open: string[] = [];
    while (this.at < text.length) {
      const character = text[this.at] ?? '';
      if (open.length === 0 && this.atEnd(ends)) break;
      if (character === '"') {
        this.at = this.stringEnd(this.at);
        continue;
      }
      const document = character === '<' ? this.heredocAt(this.at) : null;
      if (document !== null) {
        this.at = document.end;
        continue;
      }
      if (character === '#' || text.startsWith('//', this.at) || text.startsWith('/*', this.at)) {
        this.comment();
        continue;
      }
      if ('([{'.includes(character)) open.push(character);
      else if (')]}'.includes(character) && open.pop() === undefined) fault(this.at, 'a bracket that closes nothing');
      this.at++;
    }
    const written = text.slice(began, this.at).trim();
    if (written === '' || open.length > 0) fault(began, 'a value is missing or not closed');
    return expression(place(began), written);
  }

  private take(pattern: RegExp): string | null {
    pattern.lastIndex = this.at;
    const found = pattern.exec(this.source.text);
    if (found === null) return null;
    this.at += found[0].length;
    return found[0];
  }

  private skip(lines: boolean): void {
    const { text } = this.source;
    for (;;) {
      const character = text[this.at];
      if (character === ' ' || character === '\t' || (lines && (character === '\n' || character === '\r'))) this.at++;
      else if (character === '#' || text.startsWith('//', this.at) || text.startsWith('/*', this.at)) this.comment();
      else return;
    }
  }

  private comment(): void {
    const { text } = this.source;
    const block = text.startsWith('/*', this.at);
    const end = text.indexOf(block ? '*/' : '\n', this.at);
    if (end === -1 && block) fault(this.at, 'a comment does not end');
    this.at = end === -1 ? text.length : block ? end + 2 : end;
  }
}

function stepInto(node: MapNode, step: string, where: Place): MapNode {
  const known = node.entries.get(step)?.value;
  if (known?.kind === 'map') return known;
  if (known?.kind === 'list' && known.blocks && known.items[0]?.kind === 'map') return known.items[0];
  const made = map(where);
  if (known === undefined) node.entries.set(step, { ...where, value: made });
  return made;
}
