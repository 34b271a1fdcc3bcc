/** A reader of the XML that is written here: strict about what it knows, and it knows elements, attributes, text and five entities. */
export interface XmlElement {
  name: string;
  attributes: Record<string, string>;
  children: XmlElement[];
  text: string;
}

const TAG = /<(\/?)([a-z-]+)((?: [a-z]+="[^"<]*")*)(\/?)>/y;

/** Throws where the text is not well-formed (XML 1.0, Fifth Edition). */
export function parseXml(source: string): XmlElement {
  const declaration = '<?xml version="1.0" encoding="UTF-8"?>\n';
  if (!source.startsWith(declaration)) throw new Error('no declaration');
  // Production 2, Char.
  if (/[^\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(source)) throw new Error('a character that is none');
  const root: XmlElement = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  let at = declaration.length;
  while (at < source.length) {
    const current = open.at(-1) ?? root;
    if (source[at] !== '<') {
      const end = source.indexOf('<', at);
      current.text += decoded(source.slice(at, end === -1 ? undefined : end));
      at = end === -1 ? source.length : end;
      continue;
    }
    TAG.lastIndex = at;
    const [whole, isEnd, name = '', attributes = '', isEmpty] = TAG.exec(source) ?? [];
    if (whole === undefined) throw new Error(`no tag: ${source.slice(at, at + 80)}`);
    at += whole.length;
    if (isEnd === '/') {
      if (open.pop()?.name !== name || attributes !== '' || isEmpty === '/') throw new Error(`not open: ${name}`);
      continue;
    }
    const element: XmlElement = { name, attributes: attributesOf(attributes), children: [], text: '' };
    current.children.push(element);
    if (isEmpty !== '/') open.push(element);
  }
  const [only, ...others] = root.children;
  if (open.length !== 1 || only === undefined || others.length > 0 || root.text.trim() !== '') throw new Error('not one element');
  return only;
}

function attributesOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/ ([a-z]+)="([^"]*)"/g)].map(([, name = '', value = '']) => [name, decoded(value)] as const);
  if (new Set(pairs.map(([name]) => name)).size !== pairs.length) throw new Error(`twice: ${text}`);
  return Object.fromEntries(pairs);
}

const ENTITIES: Record<string, string> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'" };

function decoded(text: string): string {
  if (text.includes(']]>')) throw new Error(']]> in text');
  return text.replace(/&([^;]{0,8});?/g, (whole, name: string) => {
    const char = whole.endsWith(';') ? ENTITIES[name] : undefined;
    if (char === undefined) throw new Error(`no entity: ${whole}`);
    return char;
  });
}
