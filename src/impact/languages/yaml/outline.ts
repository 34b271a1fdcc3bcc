/** A value of a YAML file, and what is below it. Items of a list have the key `-`. */
export interface YamlPart {
  key: string;
  line: number;
  /** A scalar, quotes gone; the lines of a block text; null where there is none. */
  text: string | null;
  parts: YamlPart[];
}

interface Open {
  indent: number;
  part: YamlPart;
}

const MOST_PARTS = 100_000;
const MOST_DEPTH = 64;
const KEY = /^(?:"([^"]{0,200})"|'([^']{0,200})'|([^\s"'#&*!|>%@`{[\]},:?-][^#:]{0,200}|-[^\s#:][^#:]{0,200}))\s*:(?=\s|$)/;

/**
 * The outline of a YAML file by its indentation: block mappings and lists, scalars on one line, block texts, flow lists of scalars.
 * Made to be quick and to read on behind what it does not understand; anchors, tags and flow mappings are left aside.
 */
export function outlineOf(text: string): YamlPart {
  const root: YamlPart = { key: '', line: 0, text: null, parts: [] };
  let open: Open[] = [{ indent: -1, part: root }];
  let block: { indent: number; part: YamlPart; lines: string[]; own: number } | null = null;
  let count = 0;
  let number = 0;
  for (const written of text.split('\n')) {
    number++;
    const line = written.endsWith('\r') ? written.slice(0, -1) : written;
    let indent = 0;
    while (line[indent] === ' ') indent++;
    if (block !== null) {
      if (indent > block.indent || indent === line.length) {
        if (block.own < 0 && indent < line.length) block.own = indent;
        block.lines.push(block.own < 0 ? '' : line.slice(block.own));
        continue;
      }
      block.part.text = block.lines.join('\n');
      block = null;
    }
    if (indent === line.length || line[indent] === '#' || line.startsWith('%')) continue;
    if (line.startsWith('---') || line.startsWith('...')) {
      open = [{ indent: -1, part: root }];
      continue;
    }
    let rest = line.slice(indent);
    while (rest === '-' || rest.startsWith('- ')) {
      if (++count > MOST_PARTS) return root;
      const part = add(open, '-', indent, number, true);
      const inner = rest.slice(1).trimStart();
      indent += rest.length - inner.length;
      rest = inner;
      if (open.length > MOST_DEPTH) rest = '';
      if (rest !== '' && KEY.exec(rest) === null && !rest.startsWith('- ')) {
        const begun = scalar(part, rest, number, indent);
        if (begun) block = { indent: (open[open.length - 2]?.indent ?? -1) + 1, part, lines: [], own: -1 };
        rest = '';
      }
    }
    if (rest === '') continue;
    const found = KEY.exec(rest);
    if (found === null || ++count > MOST_PARTS || open.length > MOST_DEPTH) continue;
    const part = add(open, found[1] ?? found[2] ?? found[3]?.trimEnd() ?? '', indent, number, false);
    if (scalar(part, rest.slice(found[0].length).trim(), number, indent)) block = { indent, part, lines: [], own: -1 };
  }
  if (block !== null) block.part.text = block.lines.join('\n');
  return root;
}

function add(open: Open[], key: string, indent: number, line: number, item: boolean): YamlPart {
  // A list may stand at the indentation of the key it belongs to.
  while (open.length > 1) {
    const last = open[open.length - 1];
    if (last === undefined || last.indent < indent || (item && last.indent === indent && last.part.key !== '-')) break;
    open.pop();
  }
  const part: YamlPart = { key, line, text: null, parts: [] };
  open[open.length - 1]?.part.parts.push(part);
  open.push({ indent, part });
  return part;
}

/** @returns whether a block text begins */
function scalar(part: YamlPart, written: string, line: number, _indent: number): boolean {
  let value = written;
  while (/^[&!][^\s]{0,100}\s/.test(value)) value = value.slice(value.search(/\s/)).trimStart();
  if (value === '' || value.startsWith('#')) return false;
  if (/^[|>][-+0-9]{0,3}(?:\s+#.*)?$/.test(value)) return true;
  if (value.startsWith('[')) {
    for (const item of flowItems(value)) part.parts.push({ key: '-', line, text: item, parts: [] });
    return false;
  }
  part.text = plain(value);
  return false;
}

function flowItems(value: string): string[] {
  const close = value.lastIndexOf(']');
  if (close < 0 || value.length > 5000) return [];
  return value
    .slice(1, close)
    .split(',')
    .map((item) => plain(item.trim()))
    .filter((item) => item !== '');
}

function plain(value: string): string {
  const quote = value[0];
  if (quote === '"' || quote === "'") {
    const end = value.indexOf(quote, 1);
    return end < 0 ? value.slice(1) : value.slice(1, end);
  }
  const comment = value.indexOf(' #');
  return (comment < 0 ? value : value.slice(0, comment)).trimEnd();
}

export function partAt(part: YamlPart | undefined, ...keys: readonly string[]): YamlPart | undefined {
  return keys.reduce<YamlPart | undefined>((at, key) => at?.parts.find((each) => each.key === key), part);
}

/** A scalar, or the scalars of a list. */
export function textsOf(part: YamlPart | undefined): { text: string; line: number }[] {
  if (part === undefined) return [];
  if (part.text !== null) return [{ text: part.text, line: part.line }];
  return part.parts.flatMap(({ key, text, line }) => (key === '-' && text !== null ? [{ text, line }] : []));
}
