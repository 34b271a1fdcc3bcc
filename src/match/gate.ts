import { parsePerson } from '../commit/parse.js';
import type { Tool } from '../model/tool.js';
import { LiteralAutomaton, NON_ASCII } from './automaton.js';
import { undisguise } from './disguise.js';
import type { Catalogue, Matcher } from './matcher.js';
import { Memory } from './memory.js';
import type { Place } from './person.js';

/** A literal after which a commit gets its real reading. */
const OPENS = 1;
/** The key of a trailer that holds an identity: whose, is looked up. */
const PERSON = 2;

/** Commits beyond this are rare enough to be read in full. */
const SKIMMED_BYTES = 1_000_000;

/**
 * The cheap test before the real one. Most commits carry no signature; the gate finds that out from the raw bytes without parsing
 * them. It may let a commit through in vain, but it never stops one that has a sighting: every row of the catalogue contributes text
 * that all its matches contain, and identities are looked up one by one and remembered.
 */
export class Gate {
  readonly #matcher: Matcher;
  readonly #automaton: LiteralAutomaton;
  readonly #verdicts = {
    author: new Memory<boolean>(),
    committer: new Memory<boolean>(),
    'co-author': new Memory<boolean>(),
  };

  /** What runs of other characters than ASCII look like. */
  readonly #plain = new Memory<string>();

  constructor(catalogue: Catalogue, matcher: Matcher) {
    this.#matcher = matcher;
    const people = catalogue.conventions.filter((row) => row.values === 'person').map((row) => row.key);
    this.#automaton = new LiteralAutomaton(literalsOf(catalogue, people));
  }

  /** False only when the commit cannot have a sighting. */
  opens(body: Buffer): boolean {
    if (body.length > SKIMMED_BYTES || body[0] !== T) return true;
    const author = endOfParents(body);
    const committer = body.indexOf(LF, author) + 1;
    if (committer === 0 || body[author] !== A || body[committer] !== C) return true; // Not in git's own order.
    const rest = body.indexOf(LF, committer) + 1;
    if (rest === 0 || body[rest] === E) return true; // Nothing behind the committer, or an `encoding` header.
    const start = body[rest] === LF ? rest + 1 : body.indexOf('\n\n', rest) + 2;
    if (start < 2) return true;
    if (this.#identityOpens(body, author + 'author '.length, 'author')) return true;
    if (!sameIdentity(body, author + 'author '.length, committer + 'committer '.length)) {
      if (this.#identityOpens(body, committer + 'committer '.length, 'committer')) return true;
    }
    if (start > rest + 1 && body.subarray(rest, start).includes('\nencoding ')) return true;
    return this.#messageOpens(body, start);
  }

  #messageOpens(body: Buffer, start: number): boolean {
    const found = this.#search(body, start);
    if ((found & OPENS) !== 0) return true;
    if (body[start] === M && body.toString('latin1', start, start + 6) === 'Merge ' && this.#branchOpens(body, start))
      return true;
    if (body[start] === BYTE_ORDER_MARK) return true;
    return (found & NON_ASCII) !== 0 && this.#disguiseOpens(body.toString('utf8', start));
  }

  #search(bytes: Buffer, from: number): number {
    return this.#automaton.search(bytes, from, OPENS, (_, end) => (this.#valueOpens(bytes, end) ? OPENS : 0));
  }

  /** Whether the value behind a key that ends at `at` is an agent's, read to the end of its line and with its continuation lines. */
  #valueOpens(body: Buffer, at: number): boolean {
    let colon = at;
    while (body[colon] === SPACE || body[colon] === TAB) colon++;
    if (body[colon] !== COLON) return false;
    const line = endOfLine(body, colon);
    if (this.#holdsAgent(body.toString('latin1', colon + 1, line))) return true;
    let end = line;
    while (body[end] === LF && (body[end + 1] === SPACE || body[end + 1] === TAB)) end = endOfLine(body, end + 1);
    if (end === line) return false;
    const folded = body.toString('latin1', colon + 1, end).replace(/\n[ \t]+/g, ' ');
    return this.#holdsAgent(folded);
  }

  #identityOpens(body: Buffer, from: number, place: Place): boolean {
    const end = body.indexOf(GREATER, from);
    return this.#verdicts[place].recall(body.toString('latin1', from, end < 0 ? body.length : end), (line) => {
      const { name, address } = parsePerson(`${line}> 0 +0000`);
      return this.#matcher.person(name, address, place, '') !== null;
    });
  }

  #holdsAgent(value: string): boolean {
    return this.#verdicts['co-author'].recall(value, () =>
      this.#matcher.holdsAgent(Buffer.from(value, 'latin1').toString('utf8')),
    );
  }

  #branchOpens(body: Buffer, start: number): boolean {
    const end = body.indexOf(LF, start);
    return this.#matcher.branch(body.toString('utf8', start, end < 0 ? body.length : end)) !== null;
  }

  #disguiseOpens(message: string): boolean {
    if (message.includes('\uFFFD')) return true; // Not UTF-8: what the bytes mean is for the full reading to say.
    const plain = message.replace(/[^\0-\x7f]+/g, (run) => this.#plain.recall(run, undisguise));
    return plain !== message && (this.#search(Buffer.from(plain), 0) & OPENS) !== 0;
  }
}

/** The first byte of U+FEFF in UTF-8. */
const BYTE_ORDER_MARK = 0xef;

const [TAB, LF, SPACE, COLON, GREATER, M, A, C, E, P, T] = [9, 10, 32, 58, 62, 77, 97, 99, 101, 112, 116];

/** The next byte that ends a line for git or for a reader, or the end. */
function endOfLine(body: Buffer, from: number): number {
  let at = from;
  while (at < body.length) {
    const byte = body[at] ?? 0;
    if (byte === 0 || (byte >= 10 && byte <= 13)) return at;
    at++;
  }
  return at;
}

/** Where the header behind `tree` and all `parent` lines begins. Both hold one object id, so every line has a known length. */
function endOfParents(body: Buffer): number {
  let at = body.indexOf(LF) + 1;
  const parent = at + 2; // `parent ` is two characters longer than `tree `.
  while (body[at] === P && body[at + parent - 1] === LF) at += parent;
  return at;
}

/** The same name and address: what the author line does not open, the committer line does not open either. */
function sameIdentity(body: Buffer, author: number, committer: number): boolean {
  for (let at = 0; ; at++) {
    const byte = body[author + at];
    if (byte !== body[committer + at] || byte === undefined) return false;
    if (byte === GREATER) return true;
  }
}

/** What every sighting's line contains, by the row it comes from. */
function literalsOf({ tools, conventions, declarations }: Catalogue, people: readonly string[]): Map<string, number> {
  const literals = new Map<string, number>();
  for (const { key, values } of conventions)
    if (values !== 'person') for (const literal of keyLiterals(key)) literals.set(literal, OPENS);
  for (const key of people) for (const joint of ['-', ' ', '']) literals.set(`\n${key.replace('-', joint)}`, PERSON);
  for (const tool of tools) for (const literal of toolLiterals(tool)) literals.set(literal, OPENS);
  for (const row of declarations) for (const literal of row.literals) literals.set(literal, OPENS);
  // Co-author lines behind a literal `\n` or at the end of the first line are disguises.
  for (const literal of ['\\nco-authored-by: ', ' co-authored-by: ', '\tco-authored-by: ']) literals.set(literal, OPENS);
  literals.set('\0', OPENS);
  return literals;
}

/** A key at the beginning of a line; git allows white space before the colon. */
function keyLiterals(key: string): string[] {
  return [`\n${key}:`, `\n${key} :`, `\n${key}  `, `\n${key}\t`];
}

function toolLiterals({ signatures }: Tool): string[] {
  return signatures.flatMap((signature) => {
    switch (signature.scope) {
      case 'trailer':
        return keyLiterals(signature.key);
      case 'footer':
      case 'subject':
        return [signature.literal.toLowerCase()];
      default:
        return [];
    }
  });
}
