import { attempt, fault, firstColumn, linesOf, type Read } from './text.js';
import { type MapNode, map, untyped } from './tree.js';

/**
 * INI: sections in brackets, `key = value` or `key: value`, comments on lines of their own behind `#` or `;`. Keys before a section stand
 * at the root. With `continued`, a line deeper than its key goes on with the value (Python's configparser). A key that stands twice in a
 * section is a problem, because readers differ in which one they take.
 */
export function readIni(text: string, options: { continued: boolean }): Read<MapNode> {
  return attempt(text, () => {
    const root = map({ line: 1, column: 1 });
    let section = root;
    let key: { name: string; indent: number; line: number; column: number; parts: string[] } | null = null;
    const settle = (): void => {
      if (key === null) return;
      while (key.parts.length > 1 && key.parts[key.parts.length - 1] === '') key.parts.pop();
      section.entries.set(key.name, { line: key.line, column: 1 + key.indent, value: untyped(key, key.parts.join('\n')) });
      key = null;
    };
    for (const { text: line, number, offset: began } of linesOf(text)) {
      const bare = line.trim();
      const indent = firstColumn(line) - 1;
      if (/^[#;]/.test(bare)) {
        if (key !== null && options.continued) key.parts.push('');
        continue;
      }
      if (bare === '') {
        if (options.continued) key?.parts.push('');
        continue;
      }
      if (options.continued && key !== null && indent > key.indent) {
        key.parts.push(bare);
        continue;
      }
      settle();
      if (bare.startsWith('[')) {
        const end = bare.indexOf(']');
        if (end === -1) fault(began + indent, 'a section is not closed');
        section = sectionOf(root, bare.slice(1, end).trim(), number, indent + 1, began + indent);
        continue;
      }
      const mark = bare.search(/[=:]/);
      const name = (mark === -1 ? bare : bare.slice(0, mark)).trim();
      if (name === '') fault(began + indent, 'a key is missing');
      if (section.entries.has(name)) fault(began + indent, `the key ${JSON.stringify(name.slice(0, 100))} stands twice`);
      const value = mark === -1 ? '' : bare.slice(mark + 1).trim();
      const column = mark === -1 || value === '' ? indent + 1 : indent + 1 + bare.length - value.length;
      key = { name, indent, line: number, column, parts: [value] };
    }
    settle();
    return root;
  });
}

function sectionOf(root: MapNode, name: string, line: number, column: number, offset: number): MapNode {
  const known = root.entries.get(name)?.value;
  if (known?.kind === 'map') return known;
  if (known !== undefined) return fault(offset, 'a section with the name of a key');
  const made = map({ line, column });
  root.entries.set(name, { line, column, value: made });
  return made;
}

/** Java's `.properties` (java.util.Properties#load): `=`, `:` or a blank after the key, escapes, lines joined at their backslashes. */
export function readProperties(text: string): Read<MapNode> {
  return attempt(text, () => {
    const root = map({ line: 1, column: 1 });
    let held: { parts: string[]; line: number; column: number } | null = null;
    for (const { text: line, number } of linesOf(text)) {
      const bare = line.trimStart();
      if (held === null && (bare === '' || /^[#!]/.test(bare))) continue;
      held ??= { parts: [], line: number, column: firstColumn(line) };
      const goes = (/\\*$/.exec(bare)?.[0].length ?? 0) % 2 === 1;
      held.parts.push(goes ? bare.slice(0, -1) : bare);
      if (goes) continue;
      addProperty(root, held.parts.join(''), held);
      held = null;
    }
    if (held !== null) addProperty(root, held.parts.join(''), held);
    return root;
  });
}

function addProperty(root: MapNode, written: string, place: { line: number; column: number }): void {
  let end = 0;
  while (end < written.length && !/[=:\s]/.test(written[end] ?? '')) end += written[end] === '\\' ? 2 : 1;
  const rest = written.slice(end).replace(/^\s*[=:]?\s*/, '');
  // The last one of a key wins, as it does in Java.
  root.entries.set(unescaped(written.slice(0, end)), {
    line: place.line,
    column: place.column,
    value: untyped({ line: place.line, column: place.column + written.length - rest.length }, unescaped(rest)),
  });
}

function unescaped(text: string): string {
  return text.replace(/\\(?:u([\dA-Fa-f]{4})|(.))/gs, (_, code: string | undefined, letter: string | undefined) => {
    if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
    const special = new Map([
      ['n', '\n'],
      ['t', '\t'],
      ['r', '\r'],
      ['f', '\f'],
    ]);
    return special.get(letter ?? '') ?? letter ?? '';
  });
}
