/** A value of a manifest; tables are maps, so that no name means anything by itself. Numbers, dates and faults read as null. */
export type Toml = string | boolean | null | Toml[] | Map<string, Toml>;

const MAX_DEPTH = 32;
const MOST_VALUES = 100_000;

/** What can be read of a TOML text (https://toml.io/en/v1.0.0); a line that cannot is passed over. Linear; never throws. */
export function readToml(text: string): Map<string, Toml> {
  return new TomlReader(text).read();
}

class TomlReader {
  readonly #text: string;
  #at = 0;
  #values = 0;

  constructor(text: string) {
    this.#text = text;
  }

  read(): Map<string, Toml> {
    const root = new Map<string, Toml>();
    let table = root;
    while (this.#values < MOST_VALUES) {
      this.#space(true);
      if (this.#at >= this.#text.length) break;
      if (this.#text[this.#at] === '[') table = this.#header(root) ?? new Map();
      else this.#pair(table, 0);
      this.#lineEnd();
    }
    return root;
  }

  #space(lines: boolean): void {
    for (; this.#at < this.#text.length; this.#at++) {
      const char = this.#text[this.#at];
      if (char === '#') {
        const end = this.#text.indexOf('\n', this.#at);
        this.#at = (end < 0 ? this.#text.length : end) - 1;
      } else if (char !== ' ' && char !== '\t' && char !== '\r' && !(lines && char === '\n')) return;
    }
  }

  #lineEnd(): void {
    const end = this.#text.indexOf('\n', this.#at);
    this.#at = end < 0 ? this.#text.length : end + 1;
  }

  #header(root: Map<string, Toml>): Map<string, Toml> | null {
    const isList = this.#text[this.#at + 1] === '[';
    this.#at += isList ? 2 : 1;
    const keys = this.#keys();
    const last = keys.pop();
    if (last === undefined) return null;
    const table = within(root, keys);
    if (table === null || !isList) return table === null ? null : within(table, [last]);
    const known = table.get(last);
    const list = Array.isArray(known) ? known : [];
    if (list !== known) table.set(last, list);
    const made = new Map<string, Toml>();
    list.push(made);
    return made;
  }

  #keys(): string[] {
    const keys: string[] = [];
    while (keys.length < MAX_DEPTH) {
      this.#space(false);
      const char = this.#text[this.#at];
      if (char === '"' || char === "'") keys.push(this.#string(char));
      else {
        const start = this.#at;
        while (this.#at < this.#text.length && /[\w-]/.test(this.#text[this.#at] ?? '')) this.#at++;
        if (this.#at === start) break;
        keys.push(this.#text.slice(start, this.#at));
      }
      this.#space(false);
      if (this.#text[this.#at] !== '.') break;
      this.#at++;
    }
    return keys;
  }

  #pair(table: Map<string, Toml>, depth: number): void {
    const keys = this.#keys();
    const last = keys.pop();
    if (last === undefined || this.#text[this.#at] !== '=') return;
    this.#at++;
    const value = this.#value(depth);
    within(table, keys)?.set(last, value);
  }

  #value(depth: number): Toml {
    this.#values++;
    this.#space(false);
    const char = this.#text[this.#at] ?? '';
    if (char === '"' || char === "'") return this.#string(char);
    if ((char === '[' || char === '{') && depth < MAX_DEPTH) return char === '[' ? this.#list(depth) : this.#table(depth);
    const start = this.#at;
    while (this.#at < this.#text.length && !',]}#\n'.includes(this.#text[this.#at] ?? '')) this.#at++;
    const word = this.#text.slice(start, Math.min(this.#at, start + 10)).trim();
    return word === 'true' ? true : word === 'false' ? false : null;
  }

  #string(quote: string): string {
    const long = quote.repeat(3);
    if (this.#text.startsWith(long, this.#at)) {
      const end = this.#text.indexOf(long, this.#at + 3);
      const found = this.#text.slice(this.#at + 3, end < 0 ? this.#text.length : end);
      this.#at = end < 0 ? this.#text.length : end + 3;
      return found;
    }
    const start = this.#at + 1;
    let at = start;
    while (at < this.#text.length && this.#text[at] !== quote && this.#text[at] !== '\n') {
      at += quote === '"' && this.#text[at] === '\\' ? 2 : 1;
    }
    this.#at = Math.min(this.#text.length, at + (this.#text[at] === quote ? 1 : 0));
    const found = this.#text.slice(start, at);
    return quote === '"' ? found.replace(/\\([\\"])/g, '$1') : found;
  }

  #list(depth: number): Toml[] {
    const found: Toml[] = [];
    this.#at++;
    while (this.#values < MOST_VALUES) {
      this.#space(true);
      const char = this.#text[this.#at];
      if (char === undefined || char === ']') break;
      const before = this.#at;
      if (char === ',') this.#at++;
      else found.push(this.#value(depth + 1));
      if (this.#at === before) this.#at++;
    }
    this.#at++;
    return found;
  }

  #table(depth: number): Map<string, Toml> {
    const found = new Map<string, Toml>();
    this.#at++;
    while (this.#values < MOST_VALUES) {
      this.#space(true);
      const char = this.#text[this.#at];
      if (char === undefined || char === '}') break;
      const before = this.#at;
      if (char === ',') this.#at++;
      else this.#pair(found, depth + 1);
      if (this.#at === before) this.#at++;
    }
    this.#at++;
    return found;
  }
}

function within(table: Map<string, Toml>, keys: readonly string[]): Map<string, Toml> | null {
  let found = table;
  for (const key of keys) {
    const known = found.get(key);
    const next = Array.isArray(known) ? known[known.length - 1] : known;
    if (next instanceof Map) found = next;
    else if (next === undefined) {
      const made = new Map<string, Toml>();
      found.set(key, made);
      found = made;
    } else return null;
  }
  return found;
}

export function tableOf(value: Toml | undefined): ReadonlyMap<string, Toml> {
  return value instanceof Map ? value : EMPTY;
}

export function textOf(value: Toml | undefined): string | null {
  return typeof value === 'string' ? value : null;
}

export function listOf(value: Toml | undefined): readonly Toml[] {
  return Array.isArray(value) ? value : [];
}

const EMPTY: ReadonlyMap<string, Toml> = new Map();
