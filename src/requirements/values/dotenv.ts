import { attempt, fault, type Read } from './text.js';
import { expression, type MapNode, map, type ScalarNode } from './tree.js';

const ENTRY = /[ \t]*(?:export[ \t]+)?([A-Za-z_][\w.-]*)[ \t]*(?:=|:(?=[ \t]))[ \t]*/y;

/**
 * dotenv: `KEY=value`, with or without `export`, values bare, in quotes (also over several lines) or in backticks. Nothing is expanded:
 * a value with `$NAME` outside single quotes is an expression. The last one of a key wins.
 */
export function readDotenv(text: string): Read<MapNode> {
  return attempt(text, ({ text: source, place }) => {
    const root = map({ line: 1, column: 1 });
    let at = 0;
    while (at < source.length) {
      const end = endOfLine(source, at);
      const bare = source.slice(at, end).trim();
      if (bare === '' || bare.startsWith('#')) {
        at = end + 1;
        continue;
      }
      ENTRY.lastIndex = at;
      const found = ENTRY.exec(source);
      const name = found?.[1];
      if (found === null || name === undefined) {
        fault(at, 'a line that is no KEY=value');
        break;
      }
      const from = Math.min(at + found[0].length, end);
      const { value, literal, next } = valueAt(source, from, end);
      const where = place(from);
      const node: ScalarNode = { kind: 'scalar', value, text: value, typed: false, ...where };
      const key = place(at + found[0].indexOf(name));
      root.entries.set(name, {
        ...key,
        value: !literal && /\$(?:\{|\(|[A-Za-z_])/.test(value) ? expression(where, value) : node,
      });
      at = next;
    }
    return root;
  });
}

function endOfLine(text: string, from: number): number {
  const end = text.indexOf('\n', from);
  return end === -1 ? text.length : end;
}

function valueAt(text: string, from: number, end: number): { value: string; literal: boolean; next: number } {
  const quote = text[from];
  if (quote === '"' || quote === "'" || quote === '`') {
    let close = from + 1;
    while (close < text.length && text[close] !== quote) close += quote === '"' && text[close] === '\\' ? 2 : 1;
    const rest = text.slice(close + 1, endOfLine(text, close + 1)).trim();
    if (close < text.length && (rest === '' || rest.startsWith('#'))) {
      const inner = text.slice(from + 1, close).replaceAll('\r\n', '\n');
      const value = quote === '"' ? inner.replace(/\\([nrt"\\$])/g, (_, letter: string) => ESCAPES.get(letter) ?? letter) : inner;
      return { value, literal: quote === "'", next: endOfLine(text, close + 1) + 1 };
    }
    if (close >= text.length) fault(from, 'a quote that is not closed');
  }
  const value = text.slice(from, end).replace(/(?:^|\s)#.*$/s, '');
  return { value: value.trim(), literal: false, next: end + 1 };
}

const ESCAPES: ReadonlyMap<string, string> = new Map([
  ['n', '\n'],
  ['r', '\r'],
  ['t', '\t'],
]);
