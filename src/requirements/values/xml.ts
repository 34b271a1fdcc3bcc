import { attempt, fault, MAX_DEPTH, type Read, type Text } from './text.js';
import type { Place } from './tree.js';

/** An element of XML. Names are without their prefix; `text` is all text directly inside, trimmed, with its place. */
export interface XmlElement extends Place {
  name: string;
  attributes: Map<string, { value: string } & Place>;
  children: XmlElement[];
  text: string;
  textPlace: Place;
}

/**
 * The elements of an XML 1.0 document. Made for project files and nothing else: a document type is refused, entities are the five of
 * the standard and numbers, nothing is fetched.
 */
export function readXml(text: string): Read<XmlElement> {
  return attempt(text, root);
}

const NAME = /[A-Za-z_:\u0080-\uFFFF][\w.:\u0080-\uFFFF-]*/y;
const ENTITIES: ReadonlyMap<string, string> = new Map([
  ['lt', '<'],
  ['gt', '>'],
  ['amp', '&'],
  ['quot', '"'],
  ['apos', "'"],
]);

function root(source: Text): XmlElement {
  const { text } = source;
  const open: XmlElement[] = [];
  let first: XmlElement | null = null;
  let at = 0;
  while (at < text.length) {
    const mark = text.indexOf('<', at);
    const end = mark === -1 ? text.length : mark;
    addText(open, source, at, end, true);
    if (mark === -1) break;
    at = mark;
    if (text.startsWith('<!--', at)) at = behind(text, '-->', at + 4, at);
    else if (text.startsWith('<?', at)) at = behind(text, '?>', at + 2, at);
    else if (text.startsWith('<![CDATA[', at)) {
      const close = behind(text, ']]>', at + 9, at);
      addText(open, source, at + 9, close - 3, false);
      at = close;
    } else if (text.startsWith('<!', at)) fault(at, 'a document type, which is not read');
    else if (text.startsWith('</', at)) {
      const name = nameAt(text, at + 2);
      const element = open.pop();
      if (element === undefined || element.name !== local(name)) fault(at, 'an end tag that closes nothing');
      else element.text = element.text.trim();
      at = blank(text, at + 2 + name.length);
      if (text[at] !== '>') fault(at, 'an end tag does not end');
      at++;
    } else {
      const { element, end: behindTag, empty } = startTag(source, at);
      const above = open[open.length - 1];
      if (above !== undefined) above.children.push(element);
      else if (first !== null) fault(at, 'a second root element');
      else first = element;
      if (!empty) open.push(element);
      if (open.length > MAX_DEPTH) fault(at, `nested deeper than ${MAX_DEPTH} levels`);
      at = behindTag;
    }
  }
  if (open.length > 0) fault(text.length, 'an element does not end');
  return first ?? fault(0, 'no element');
}

function startTag(source: Text, began: number): { element: XmlElement; end: number; empty: boolean } {
  const { text, place } = source;
  const name = nameAt(text, began + 1);
  const element: XmlElement = {
    ...place(began),
    name: local(name),
    attributes: new Map(),
    children: [],
    text: '',
    textPlace: place(began),
  };
  let at = began + 1 + name.length;
  for (;;) {
    const next = blank(text, at);
    if (text[next] === '>') return { element, end: next + 1, empty: false };
    if (text.startsWith('/>', next)) return { element, end: next + 2, empty: true };
    if (next === at) fault(at, 'a tag does not end');
    const attribute = nameAt(text, next);
    at = blank(text, next + attribute.length);
    if (text[at] !== '=') fault(at, 'an attribute has no value');
    at = blank(text, at + 1);
    const quote = text[at];
    if (quote !== '"' && quote !== "'") fault(at, 'a value without quotes');
    const end = behind(text, quote ?? '"', at + 1, at);
    if (element.attributes.has(local(attribute))) fault(next, 'an attribute stands twice');
    element.attributes.set(local(attribute), { value: unescaped(text.slice(at + 1, end - 1), at + 1), ...place(next) });
    at = end;
  }
}

function addText(open: readonly XmlElement[], { text, place }: Text, from: number, to: number, escaped: boolean): void {
  const element = open[open.length - 1];
  const written = text.slice(from, to);
  if (written.trim() === '') return;
  if (element === undefined) {
    fault(from, 'text outside the root element');
    return;
  }
  if (element.text === '') element.textPlace = place(from + written.length - written.trimStart().length);
  element.text += escaped ? unescaped(written, from) : written;
}

function unescaped(written: string, from: number): string {
  if (!written.includes('&')) return written;
  return written.replace(/&([^;&\s]{0,12})(;?)/g, (_, name: string, end: string, offset: number) => {
    const known = ENTITIES.get(name);
    if (end === '') return fault(from + offset, 'an entity does not end');
    if (known !== undefined) return known;
    const digits = /^#(?:x([\dA-Fa-f]{1,6})|(\d{1,7}))$/.exec(name);
    const code = digits === null ? -1 : Number.parseInt(digits[1] ?? digits[2] ?? '', digits[1] === undefined ? 10 : 16);
    if (code < 1 || code > 0x10ffff) return fault(from + offset, 'an entity that XML does not know by itself');
    return String.fromCodePoint(code);
  });
}

function nameAt(text: string, at: number): string {
  NAME.lastIndex = at;
  return NAME.exec(text)?.[0] ?? fault(at, 'a name is missing');
}

function local(name: string): string {
  return name.slice(name.lastIndexOf(':') + 1);
}

function blank(text: string, from: number): number {
  let at = from;
  while (at < text.length && ' \t\r\n'.includes(text[at] ?? '')) at++;
  return at;
}

function behind(text: string, mark: string, from: number, began: number): number {
  const end = text.indexOf(mark, from);
  if (end === -1) fault(began, `${mark} is missing`);
  return end + mark.length;
}

export function childOf(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((child) => child.name === name);
}

export function childrenOf(element: XmlElement | undefined, name: string): XmlElement[] {
  return element?.children.filter((child) => child.name === name) ?? [];
}
