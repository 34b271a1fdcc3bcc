import type { Code } from '../../../code/tokens.js';
import type { ImportFact } from '../../language.js';
import { lineCounter } from '../../line-counter.js';

/** How a name is meant: `url` as a browser asks for it · `static` below a folder of static files · `template` as a template's engine looks for it. */
export type MarkupRole = 'url' | 'static' | 'template';

const MOST_FACTS = 2000;
const MOST_INNER = 2000;
const MOST_ATTRIBUTES = 60;

/** By element, the attributes that load something. */
const LOADING: ReadonlyMap<string, readonly string[]> = new Map([
  ['script', ['src']],
  ['link', ['href']],
  ['img', ['src', 'srcset', 'data-src']],
  ['source', ['src', 'srcset']],
  ['video', ['src', 'poster']],
  ['audio', ['src']],
  ['track', ['src']],
  ['iframe', ['src']],
  ['embed', ['src']],
  ['object', ['data']],
  ['use', ['href', 'xlink:href']],
  ['image', ['href', 'xlink:href']],
  ['input', ['src']],
  ['partial', ['name']],
]);
/** Tags of template languages that take another template. */
const TAKES_TEMPLATE = new Set(
  'extends include import from embed use render section layout include_relative includes form_theme ssi sandbox include_cached'.split(
    ' ',
  ),
);
const TAKES_STATIC = /^(?:versioned_|absolute_)?static(?:files)?$|^asset$/;

type Add = (specifier: string, role: MarkupRole, offset: number, kind?: ImportFact['kind']) => void;

/** What HTML and templates of every kind load and include. One pass; comments are passed over. */
export function markupFacts({ text, language, mask }: Code): ImportFact[] {
  const lineOf = lineCounter(text);
  const found: ImportFact[] = [];
  const add: Add = (specifier, role, offset, kind = role === 'template' ? 'include' : 'asset') => {
    const name = specifier.trim();
    if (name === '' || name.length > 200 || found.length >= MOST_FACTS || /[{}<>$\s"'|]/.test(name)) return;
    found.push({ specifier: name, kind, line: lineOf(offset), names: [role] });
  };
  const endOf = marks(text);
  const comments = mask.spans.filter(({ kind }) => kind === 'comment');
  let comment = 0;
  for (let at = 0; at < text.length; at++) {
    while ((comments[comment]?.end ?? Number.POSITIVE_INFINITY) <= at) comment++;
    const span = comments[comment];
    if (span !== undefined && span.start <= at) {
      at = span.end - 1;
      continue;
    }
    const sign = text.charCodeAt(at);
    if (sign === 60) at = angle(text, at, endOf, add);
    else if (sign === 123) at = brace(text, at, endOf, add);
  }
  if (language === 'Pug') lines(text, PUG, add);
  if (language === 'Haml') lines(text, HAML, add);
  if (language === 'Razor') razor(text, add);
  return found;
}

type EndOf = (mark: string, from: number) => number;

/** Where a mark stands next, or -1. What was found for one question is kept for the next, so that all together are linear. */
function marks(text: string): EndOf {
  const next = new Map<string, number>();
  return (mark, from) => {
    let found = next.get(mark);
    if (found === undefined || (found >= 0 && found < from)) {
      found = text.indexOf(mark, from);
      next.set(mark, found);
    }
    return found;
  };
}

function angle(text: string, at: number, endOf: EndOf, add: Add): number {
  if (text.startsWith('<%', at)) {
    const end = endOf('%>', at);
    if (end < 0 || end - at > MOST_INNER * 4) return at + 1;
    if (text[at + 2] !== '#') calls(text.slice(at + 2, end), at, add);
    return end + 1;
  }
  const name = /^[a-z]{2,8}/.exec(text.slice(at + 1, at + 9))?.[0];
  const attributes = name === undefined ? undefined : LOADING.get(name);
  if (name === undefined || attributes === undefined) return at;
  return tag(text, at + 1 + name.length, name, attributes, add);
}

/** @returns the last character that was read; what stands in the values is read again for what a template puts there */
function tag(text: string, start: number, name: string, wanted: readonly string[], add: Add): number {
  let at = start;
  let rel = '';
  let pending: { value: string; offset: number } | null = null;
  for (let count = 0; count < MOST_ATTRIBUTES; count++) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(text);
    if (found === null) break;
    at = ATTRIBUTE.lastIndex;
    const key = (found[1] ?? '').toLowerCase();
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    if (key === 'rel') rel = value;
    if (!wanted.includes(key)) continue;
    const offset = at - value.length - 1;
    if (name === 'link') pending = { value, offset };
    else if (name === 'partial') add(value, 'template', offset);
    else if (key === 'srcset') for (const each of value.split(',')) add(each.trim().split(/\s/)[0] ?? '', 'url', offset);
    else add(value, 'url', offset, name === 'script' ? 'import' : 'asset');
  }
  if (pending !== null && !/\b(?:canonical|alternate|next|prev|dns-prefetch|preconnect)\b/i.test(rel))
    add(pending.value, 'url', pending.offset);
  return start - 1;
}

/** One attribute, its value up to 500 characters; sticky, and every part of it bounded. */
const ATTRIBUTE = /[\s/]{1,200}([\w:@.-]{1,60})(?:\s{0,20}=\s{0,20}(?:"([^"]{0,500})"|'([^']{0,500})'|([^\s"'<>]{1,300})))?/y;

function brace(text: string, at: number, endOf: EndOf, add: Add): number {
  const next = text[at + 1];
  if (next === '%') {
    const end = endOf('%}', at);
    if (end < 0 || end - at > MOST_INNER) return at + 1;
    directive(text.slice(at + 2, end), at, add);
    return end + 1;
  }
  if (next !== '{') return at;
  const end = endOf('}}', at);
  if (end < 0 || end - at > MOST_INNER) return at + 1;
  expression(text.slice(at + 2, end), at, add);
  return end + 1;
}

/** `{% extends "x" %}` */
function directive(inner: string, offset: number, add: Add): void {
  const word = /^[-+~]?\s{0,50}([a-z_]{2,40})\s/i.exec(inner)?.[1] ?? '';
  if (TAKES_STATIC.test(word)) {
    for (const name of quoted(inner)) add(name, 'static', offset);
    return;
  }
  if (!TAKES_TEMPLATE.has(word)) {
    if (inner.includes('(')) calls(inner, offset, add);
    return;
  }
  const names = quoted(inner.split(/\s(?:with|only|ignore|as)\s/)[0] ?? '');
  for (const name of names) add(name, 'template', offset);
  // Jekyll writes no quotes.
  const bare = names.length === 0 ? /^[-+~]?\s{0,50}\w{2,40}\s{1,50}([\w./-]{2,100}\.\w{1,6})/.exec(inner)?.[1] : undefined;
  if (bare !== undefined) add(bare, 'template', offset);
}

/** `{{> partial }}`, `{{ template "x" . }}`, `{{ include('x') }}` */
function expression(inner: string, offset: number, add: Add): void {
  const partial = /^[-~]?\s{0,20}#?>\s{0,20}["']?([\w./-]{1,100})/.exec(inner)?.[1];
  if (partial !== undefined) {
    add(partial, 'template', offset);
    return;
  }
  const go = /^-?\s{0,20}(?:template|partial|partialCached|include|block)\s{1,20}["`]([^"`]{1,200})["`]/.exec(inner)?.[1];
  if (go !== undefined) add(go, 'template', offset);
  else if (inner.includes('(')) calls(inner, offset, add);
}

function quoted(inner: string): string[] {
  return [...inner.matchAll(/"([^"\n]{1,200})"|'([^'\n]{1,200})'/g)].map(([, double, single]) => double ?? single ?? '');
}

/** Calls of helpers inside ERB, EJS, Jinja and Twig. */
const CALL =
  /\b(render|include|includes|source|asset|asset_path|static|url_for|image_tag|image_path|stylesheet_link_tag|javascript_include_tag|versioned_static|get_static_prefix)\b[ (]{1,10}(?:(?:partial|template|layout|file):?\s{0,5}=?>?\s{0,5})?(?:'static',\s{0,5}(?:filename|path)=)?["']([^"'\n]{1,200})["']/g;

function calls(inner: string, offset: number, add: Add): void {
  for (const found of inner.slice(0, MOST_INNER).matchAll(CALL)) {
    const [, name = '', text = ''] = found;
    if (name === 'stylesheet_link_tag') add(text.endsWith('.css') ? text : `${text}.css`, 'static', offset);
    else if (name === 'javascript_include_tag') add(text.endsWith('.js') ? text : `${text}.js`, 'static', offset);
    else if (name === 'url_for') {
      if (found[0].includes('=')) add(text, 'static', offset);
    } else
      add(text, name.startsWith('render') || name.startsWith('include') || name === 'source' ? 'template' : 'static', offset);
  }
}

const PUG = /^\s{0,200}(?:extends|include(?::[\w-]{1,30})?)\s{1,20}([\w./-]{1,200})\s*$/;
const HAML = /^\s{0,200}[=-]\s{0,5}(?:render|haml)\s?\(?\s?(?:partial:\s?)?["'：:]([\w./-]{1,200})/;

function lines(text: string, pattern: RegExp, add: Add): void {
  let offset = 0;
  for (const line of text.split('\n')) {
    const found = line.length > 600 ? null : pattern.exec(line);
    if (found !== null) add(found[1] ?? '', 'template', offset);
    offset += line.length + 1;
  }
}

function razor(text: string, add: Add): void {
  for (const found of text.matchAll(
    /\b(?:Render)?Partial(?:Async)?\(\s{0,5}"([^"\n]{1,200})"|\bLayout\s{0,5}=\s{0,5}"([^"\n]{1,200})"/g,
  ))
    add((found[1] ?? found[2] ?? '').replace(/^~\//, ''), 'template', found.index);
}
