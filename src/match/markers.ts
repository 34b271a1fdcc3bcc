import type { Language } from '../catalog/languages.js';
import { FIXTURE_FOLDERS, HEAD_LINES, type Marker } from '../catalog/markers.js';
import type { Disclosure } from '../model/evidence.js';
import { DISCLOSURES } from '../model/evidence.js';
import type { MarkerSignature, Tool } from '../model/tool.js';
import { UNSPECIFIED } from './claim.js';
import { parseIdentity } from './identity.js';
import { languageFacts } from './language.js';
import { type Candidate, characters, decoded, LINE_WINDOW, linesWith } from './lines.js';
import { parseModel } from './model.js';
import type { NameIndex } from './names.js';
import type { CompilePattern, Pattern } from './pattern.js';
import type { PersonMatcher } from './person.js';
import { Places, type Words } from './places.js';
import { QUOTE_LIMIT, type Sighting } from './sighting.js';
import { type Named, StatementReader } from './statement.js';
import type { ValueReader } from './value.js';

/** Markers reported of one file. */
const MARKERS = 200;
/** Lines looked at in one file; a file with more is no file that people wrote. */
const CANDIDATES = 20_000;
/** Tags of one family within so many lines are one statement. */
const FAMILY_LINES = 12;

const FIXTURE = new RegExp(FIXTURE_FOLDERS, 'i');
const COMMENT_TOKEN = /^(?:\/+|[*!#;%'"-]+(?=\s|$))?!?\s*/;
const DECORATION = /^(?:[\s*_=~]|-(?!\s)|\p{Extended_Pictographic}|\uFE0F)+/u;
const THIS_CODE = /^(?:this|the|these|all|entire|whole|file|script|code)\b/i;

interface Row {
  row: Marker;
  test: RegExp;
}

interface ToolRow {
  tool: Tool;
  signature: MarkerSignature;
  test: Pattern;
}

/** What one line says, before the lines of one statement are put together. */
interface Fact {
  row: Marker;
  line: number;
  seen: Pick<Sighting, 'line' | 'column' | 'offset' | 'quote'>;
  says: Said;
}

interface Said extends Partial<Named> {
  disclosure?: Disclosure;
  denies?: true;
}

/** Reads what files say about AI in comments, front matter, margins of documents and attributes. */
export class MarkerReader {
  readonly #rows: Row[];
  readonly #own: ToolRow[];
  /** Vendor → its family of models. */
  readonly #families: Map<string, string>;
  readonly #names: NameIndex;
  readonly #persons: PersonMatcher;
  readonly #values: ValueReader;
  readonly #statements: StatementReader;
  /** Over bytes; finds every line with a marker and few others. */
  readonly #candidate: RegExp;

  constructor(
    markers: readonly Marker[],
    tools: readonly Tool[],
    compilerOf: (tool: Tool) => CompilePattern,
    { names, persons, values }: { names: NameIndex; persons: PersonMatcher; values: ValueReader },
    candidate: string,
  ) {
    this.#rows = markers.map((row) => ({ row, test: new RegExp(row.pattern, 'iu') }));
    this.#own = tools.flatMap((tool) =>
      tool.signatures.flatMap((signature) =>
        signature.scope === 'marker' ? [{ tool, signature, test: compilerOf(tool)(signature.pattern) }] : [],
      ),
    );
    this.#families = new Map(tools.filter(({ kind }) => kind === 'family').map(({ id, vendor }) => [vendor.toLowerCase(), id]));
    this.#names = names;
    this.#persons = persons;
    this.#values = values;
    this.#statements = new StatementReader(names);
    this.#candidate = new RegExp(candidate, 'gi');
  }

  /** @param text the file's bytes, one a character */
  read(path: string, text: string): Sighting[] {
    const language = languageFacts(path) ?? scriptLanguage(text);
    if (language === null || FIXTURE.test(path)) return [];
    const lines = linesWith(this.#candidate, text, CANDIDATES);
    if (lines.length === 0) return [];
    const places = new Places(text, language, lines);
    const facts: Fact[] = [];
    const own: Sighting[] = [];
    for (const line of lines) {
      const words = places.of({ start: line.start, end: Math.min(line.end, line.start + LINE_WINDOW) });
      if (words === null) continue;
      const fact = this.#fact(text, line, words, places, language, path);
      if (fact !== null) facts.push(fact);
      else own.push(...this.#ownRow(path, text, line, words));
      if (facts.length + own.length >= MARKERS) break;
    }
    return [...this.#merged(facts).map((fact) => sightingOf(path, fact)), ...own];
  }

  #fact(text: string, line: Candidate, words: Words, places: Places, language: Language, path: string): Fact | null {
    const said = saidIn(text, words);
    if (said === null) return null;
    for (const { row, test } of this.#rows) {
      if (row.head && line.number > HEAD_LINES) continue;
      if (!standsWhere(row, words.place, line.number, places.atEnd(line)) || !isFor(row, language, path)) continue;
      const found = test.exec(said.text);
      if (found === null || (row.at === 'code' && !places.isCode(said.start + found.index))) continue;
      const value = found.slice(1).find((group) => group !== undefined) ?? '';
      const says = this.#says(row, value === '' && row.companion ? firstItem(text, line.end) : value, said.text);
      if (says === null) continue;
      return { row, line: line.number, seen: placeOf(text, line, said.start + found.index), says };
    }
    return null;
  }

  #says(row: Marker, value: string, text: string): Said | null {
    switch (row.reads) {
      case 'disclosure': {
        const disclosure = DISCLOSURES.find((level) => level === value.toLowerCase());
        if (disclosure === undefined) return null;
        return disclosure === 'none' ? { disclosure, denies: true } : { disclosure };
      }
      case 'flag':
        return /^[tyTY]/.test(value) ? {} : { denies: true };
      case 'says-ai': {
        const reading = this.#values.free(value, '');
        if (reading === null) return null;
        return reading.says === 'denial' ? { denies: true } : reading.claim;
      }
      case 'model':
        return modelNamed(value);
      case 'tool': {
        const tool = this.#names.leading(value)?.tool.id;
        return { ...(tool === undefined ? {} : { tool }), ...knownModel(value) };
      }
      case 'provider': {
        const family = this.#families.get(value.trim().toLowerCase());
        return family === undefined ? {} : { tool: family };
      }
      case 'person':
        return this.#identity(value) ?? (/@/.test(value) ? null : this.#statements.named(value, 'never'));
      case 'author':
        return /\s(?:<[^<>]*@|\S+@)/.test(value) ? this.#identity(value) : this.#statements.named(value, 'never');
      case 'statement':
        return this.#statements.named(value, 'listed') ?? (THIS_CODE.test(text) ? this.#statements.unnamed(value) : null);
    }
  }

  /** An agent's own address; a name alone is left to the names of the catalogue. */
  #identity(value: string): Named | null {
    if (!/\S@\S/.test(value)) return null;
    const claim = this.#persons.match(parseIdentity(value), 'co-author', '');
    if (claim === null || claim.because === 'bare-name') return null;
    const { tool, model, because } = claim;
    const strength = claim.strength === 'weak' ? 'weak' : 'strong';
    return { tool, strength, ...(model === undefined ? {} : { model }), ...(because === undefined ? {} : { because }) };
  }

  /** Rows of tools, in the catalogue or in a configuration; their expressions see the line as it stands. */
  #ownRow(path: string, text: string, line: Candidate, { place }: Words): Sighting[] {
    if (place === 'code') return [];
    const whole = decoded(text.slice(line.start, Math.min(line.end, line.start + LINE_WINDOW))).trim();
    const lower = whole.toLowerCase();
    const found = this.#own.find(({ signature, test }) => lower.includes(signature.literal) && test.test(whole));
    if (found === undefined) return [];
    const { tool, signature } = found;
    const indent = /^\s*/.exec(text.slice(line.start, line.end))?.[0].length ?? 0;
    const seen = placeOf(text, line, line.start + indent);
    return [{ kind: 'marker', path, ...seen, signature: signature.id, tool: tool.id, strength: signature.strength }];
  }

  /** Companions complete the statement of their family and say nothing alone. */
  #merged(facts: readonly Fact[]): Fact[] {
    const near = (main: Fact, other: Fact): boolean =>
      main !== other && other.row.family === main.row.family && Math.abs(other.line - main.line) <= FAMILY_LINES;
    const completes = (fact: Fact): boolean => fact.row.reads === 'model' || fact.row.companion === true;
    const mains = facts.filter((fact) => !completes(fact));
    const alone = facts.filter(
      (fact) => completes(fact) && !fact.row.companion && !mains.some((main) => near(main, fact)) && !isRepeated(fact, facts),
    );
    return [...mains, ...alone]
      .sort((a, b) => a.line - b.line)
      .map((fact) =>
        fact.row.family === undefined
          ? fact
          : {
              ...fact,
              says: completed(
                fact.says,
                facts.filter((other) => near(fact, other) && completes(other)),
              ),
            },
      );
  }
}

/** A second model of the same statement. */
function isRepeated(fact: Fact, facts: readonly Fact[]): boolean {
  return facts.some((other) => other.row === fact.row && other.line < fact.line && fact.line - other.line <= FAMILY_LINES);
}

function completed(says: Said, others: readonly Fact[]): Said {
  if (says.denies) return says;
  const said = (reads: Marker['reads']): Said => others.find(({ row }) => row.reads === reads)?.says ?? {};
  const [model, tool, provider] = [said('model'), said('tool'), said('provider')];
  const known = (id: string | undefined): string | undefined => (id === UNSPECIFIED ? undefined : id);
  const named = known(says.tool) ?? known(tool.tool) ?? known(model.tool) ?? known(provider.tool);
  const literal = says.model ?? model.model ?? tool.model;
  return { ...says, ...(named === undefined ? {} : { tool: named }), ...(literal === undefined ? {} : { model: literal }) };
}

function sightingOf(path: string, { row, seen, says }: Fact): Sighting {
  const { denies, disclosure, tool = UNSPECIFIED, model, strength = 'strong', because } = says;
  const facts = { path, ...seen, signature: row.id, ...(disclosure === undefined ? {} : { disclosure }) };
  if (denies) return { kind: 'denial', ...facts, strength: 'strong' };
  return {
    kind: 'marker',
    ...facts,
    tool,
    ...(model === undefined ? {} : { model }),
    strength,
    ...(because === undefined ? {} : { because }),
  };
}

/** What the words say without the marks of comment and emphasis around them; null when they begin with anything else. */
function saidIn(text: string, words: Words): { text: string; start: number } | null {
  const raw = text.slice(words.start, words.end);
  if (words.place === 'code') return { text: decoded(raw), start: words.start };
  const whole = decoded(raw);
  const token = words.place === 'comment' ? (COMMENT_TOKEN.exec(whole)?.[0] ?? '') : '';
  const marks = words.place === 'front-matter' ? '' : (DECORATION.exec(whole.slice(token.length))?.[0] ?? '');
  const said = whole.slice(token.length + marks.length);
  return /^[\p{L}@\\]/u.test(said) ? { text: said, start: words.start + Buffer.byteLength(token + marks) } : null;
}

function standsWhere({ at }: Marker, place: Words['place'], line: number, atEnd: boolean): boolean {
  if (at === 'code' || place === 'code') return at === place;
  if (place === 'paragraph') return at === 'paragraph' && (line <= HEAD_LINES || atEnd);
  return place === 'comment' || at === 'comment';
}

function isFor({ only }: Marker, language: Language, path: string): boolean {
  return only === undefined || only.includes(language.name) || only.includes(path.slice(path.lastIndexOf('/') + 1).toLowerCase());
}

function placeOf(text: string, line: Candidate, at: number): Fact['seen'] {
  const quote = decoded(text.slice(line.start, Math.min(line.end, line.start + 4 * QUOTE_LIMIT))).slice(0, QUOTE_LIMIT);
  return { line: line.number, column: characters(decoded(text.slice(line.start, at))) + 1, offset: line.start, quote };
}

/** `models-used:` with a list under it. */
function firstItem(text: string, from: number): string {
  return /^\r?\n\s{0,20}-\s{1,4}["']?([^"'\n]{2,200}?)["']?\s*(?:\n|$)/.exec(text.slice(from, from + 300))?.[1] ?? '';
}

function modelNamed(value: string): Said | null {
  if (value.trim() === '') return null;
  const parsed = parseModel(value);
  return parsed === null ? { model: value.trim().toLowerCase().slice(0, 100) } : { model: parsed.id, tool: parsed.tool };
}

function knownModel(value: string): { model?: string } {
  const parsed = parseModel(value);
  return parsed === null ? {} : { model: parsed.id };
}

/** A file whose name does not tell, by its `#!` line. */
function scriptLanguage(text: string): Language | null {
  if (!text.startsWith('#!')) return null;
  const interpreter = /^#![^\n]{0,200}?\b(python|ruby|perl|node|bash|zsh|ksh|sh)\d?/.exec(text.slice(0, 300))?.[1];
  const extension = { python: 'py', ruby: 'rb', perl: 'pl', node: 'js' }[interpreter ?? ''];
  return languageFacts(`a.${extension ?? 'sh'}`);
}
