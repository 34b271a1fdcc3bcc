import { parsePerson } from '../commit/parse.js';
import type { Tool } from '../model/tool.js';
import { LiteralAutomaton, NON_ASCII } from './automaton.js';
import { hasDisguise, undisguise } from './disguise.js';
import { parseIdentities } from './identity.js';
import type { Catalogue, Matcher } from './matcher.js';
import type { Place } from './person.js';

/** A literal after which a commit gets its real reading. */
const OPENS = 1;
/** The key of a trailer that holds an identity: whose, is looked up. */
const PERSON = 2;

const VERDICTS_KEPT = 100_000;
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
  readonly #people: RegExp;
  readonly #verdicts = {
    author: new Map<string, boolean>(),
    committer: new Map<string, boolean>(),
    'co-author': new Map<string, boolean>(),
  };

  constructor(catalogue: Catalogue, matcher: Matcher) {
    this.#matcher = matcher;
    const people = catalogue.conventions.filter((row) => row.values === 'person').map((row) => row.key);
    this.#automaton = new LiteralAutomaton(literalsOf(catalogue, people));
    const keys = people.map((key) => key.replaceAll('-', '[- ]?')).join('|');
    this.#people = new RegExp(
      `(?:^|[\\n\\v\\f\\r\\0])(?:${keys})[ \\t]*:[ \\t]*([^\\n\\v\\f\\r\\0]*(?:\\n[ \\t]+[^\\n\\v\\f\\r\\0]*)*)`,
      'gi',
    );
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
    if (this.#identityOpens(body, committer + 'committer '.length, 'committer')) return true;
    if (body.includes('\nencoding ', rest) && body.indexOf('\nencoding ', rest) < start) return true;
    return this.#messageOpens(body, start);
  }

  #messageOpens(body: Buffer, start: number): boolean {
    const found = this.#automaton.search(body, start, OPENS);
    if ((found & OPENS) !== 0) return true;
    if ((found & PERSON) !== 0 && this.#peopleOpen(body.toString('latin1', start))) return true;
    if (body[start] === M && body.toString('latin1', start, start + 6) === 'Merge ' && this.#branchOpens(body, start))
      return true;
    if (body[start] === BYTE_ORDER_MARK || body.indexOf(0, start) >= 0) return true;
    return (found & NON_ASCII) !== 0 && this.#disguiseOpens(body.toString('utf8', start));
  }

  #identityOpens(body: Buffer, from: number, place: Place): boolean {
    const end = body.indexOf(GREATER, from);
    return this.#remember(body.toString('latin1', from, end < 0 ? body.length : end), place, (line) => {
      const { name, address } = parsePerson(`${line}> 0 +0000`);
      return this.#matcher.person(name, address, place, '') !== null;
    });
  }

  #peopleOpen(message: string): boolean {
    for (const found of message.matchAll(this.#people)) {
      const folded = found[1] ?? '';
      for (const value of new Set([folded.replace(/\n\s+/g, ' '), folded.split('\n')[0] ?? ''])) {
        if (this.#remember(value, 'co-author', (text) => this.#holdsAgent(text))) return true;
      }
    }
    return false;
  }

  #holdsAgent(value: string): boolean {
    const decoded = Buffer.from(value, 'latin1').toString('utf8');
    return parseIdentities(decoded).some(({ name, address }) => this.#matcher.person(name, address, 'co-author', '') !== null);
  }

  #branchOpens(body: Buffer, start: number): boolean {
    const end = body.indexOf(LF, start);
    return this.#matcher.branch(body.toString('utf8', start, end < 0 ? body.length : end)) !== null;
  }

  #disguiseOpens(message: string): boolean {
    if (!hasDisguise(message)) return false;
    const plain = Buffer.from(undisguise(message));
    return (
      this.#automaton.search(plain, 0, OPENS | PERSON) !== 0 &&
      ((this.#automaton.search(plain, 0, OPENS) & OPENS) !== 0 || this.#peopleOpen(plain.toString('latin1')))
    );
  }

  #remember(key: string, place: Place, decide: (key: string) => boolean): boolean {
    const verdicts = this.#verdicts[place];
    let verdict = verdicts.get(key);
    if (verdict === undefined) {
      verdict = decide(key);
      if (verdicts.size >= VERDICTS_KEPT) verdicts.clear();
      verdicts.set(key, verdict);
    }
    return verdict;
  }
}

/** The first byte of U+FEFF in UTF-8. */
const BYTE_ORDER_MARK = 0xef;

const [LF, GREATER, A, C, E, M, P, T] = [10, 62, 97, 99, 101, 77, 112, 116];

/** Where the header behind `tree` and all `parent` lines begins. Both hold one object id, so every line has a known length. */
function endOfParents(body: Buffer): number {
  let at = body.indexOf(LF) + 1;
  const parent = at + 2; // `parent ` is two characters longer than `tree `.
  while (body[at] === P && body[at + parent - 1] === LF) at += parent;
  return at;
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
