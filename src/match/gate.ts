import { parsePerson } from '../commit/parse.js';
import type { Person } from '../model/commit.js';
import { hasDisguise, undisguise } from './disguise.js';
import { parseIdentities } from './identity.js';
import type { Catalogue, Matcher } from './matcher.js';

/**
 * The cheap test before the real one. Most commits carry no signature; the gate finds that out from the raw bytes, read as latin1,
 * without parsing them. It may let a commit through in vain, but it never stops one that has a sighting: every row of the catalogue
 * contributes the text that all its matches contain, and identities are looked up one by one.
 */
export class Gate {
  readonly #matcher: Matcher;
  readonly #words: RegExp;
  readonly #people: RegExp;
  readonly #verdicts = new Map<string, boolean>();

  constructor(catalogue: Catalogue, matcher: Matcher) {
    this.#matcher = matcher;
    this.#words = new RegExp(wordsOf(catalogue), 'im');
    const keys = catalogue.conventions.filter((row) => row.values === 'person').map((row) => row.key.replace(/-/g, '[- ]?'));
    this.#people = new RegExp(`(?:${keys.join('|')})[ \\t]*:[ \\t]*([^\\n\\r\\0]*(?:\\n[ \\t]+[^\\n\\r\\0]*)?)`, 'gi');
  }

  /** False only when the commit cannot have a sighting. */
  opens(body: Buffer): boolean {
    const text = body.toString('latin1');
    const blank = text.startsWith('\n') ? -1 : text.indexOf('\n\n');
    const start = blank < 0 ? 0 : blank + 2;
    if (this.#headerOpens(text, start)) return true;
    const message = text.slice(start);
    return this.messageOpens(message) || (/[\x80-\xff]/.test(message) && this.#disguisedOpens(body.toString('utf8', start)));
  }

  #headerOpens(text: string, start: number): boolean {
    const author = text.indexOf('\nauthor ');
    const committer = text.indexOf('\ncommitter ', author);
    if (author < 0 || committer < 0 || author > start || committer > start) return true;
    if (this.#identityOpens(text.slice(author + 8, text.indexOf('>', author) + 1), 'author')) return true;
    if (this.#identityOpens(text.slice(committer + 11, text.indexOf('>', committer) + 1), 'committer')) return true;
    const encoding = text.indexOf('\nencoding ', committer);
    if (encoding >= 0 && encoding < start) return true;
    return text.length > 1_000_000 || text.indexOf('\0', start) >= 0;
  }

  #identityOpens(line: string, place: 'author' | 'committer'): boolean {
    return this.#remember(place + line, () => {
      const { name, address }: Person = parsePerson(`${line} 0 +0000`);
      return this.#matcher.person(name, address, place, '') !== null;
    });
  }

  /** The words and identities of a message, and its first line. */
  messageOpens(message: string): boolean {
    if (this.#words.test(message)) return true;
    for (const found of message.matchAll(this.#people)) {
      const value = (found[1] ?? '').replace(/\n\s+/, ' ');
      if (this.#remember(`value ${value}`, () => this.#holdsAgent(value))) return true;
    }
    return message.startsWith('Merge ') && this.#matcher.branch(message.slice(0, message.indexOf('\n') >>> 0)) !== null;
  }

  #holdsAgent(value: string): boolean {
    return parseIdentities(value).some(({ name, address }) => this.#matcher.person(name, address, 'co-author', '') !== null);
  }

  #disguisedOpens(message: string): boolean {
    return hasDisguise(message) && this.messageOpens(undisguise(message));
  }

  #remember(key: string, decide: () => boolean): boolean {
    let verdict = this.#verdicts.get(key);
    if (verdict === undefined) {
      verdict = decide();
      if (this.#verdicts.size >= 100_000) this.#verdicts.clear();
      this.#verdicts.set(key, verdict);
    }
    return verdict;
  }
}

/** One alternation of what every other signature contains; words that contain another word are dropped. */
function wordsOf({ tools, conventions, declarations }: Catalogue): string {
  const keys = new Set<string>();
  const literals = new Set<string>();
  for (const row of conventions) if (row.values !== 'person') keys.add(row.key);
  for (const { signatures } of tools) {
    for (const signature of signatures) {
      if (signature.scope === 'trailer') keys.add(signature.key);
      if (signature.scope === 'footer' || signature.scope === 'subject') {
        literals.add(Buffer.from(signature.literal.toLowerCase()).toString('latin1'));
      }
    }
  }
  const minimal = [...literals].filter((word) => ![...literals].some((other) => other !== word && word.includes(other)));
  return [
    ...minimal.sort().map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')),
    `^(?:${[...keys].sort().join('|')})[ \\t]*:`,
    ...(declarations.length > 0 ? DECLARATION_WORDS : []),
  ].join('|');
}

/** What the sentences of `catalog/declarations.ts` contain; the table test checks it against their samples. */
const DECLARATION_WORDS = [
  String.raw`\bAI(?:[ -](?:disclosure|usage|use|assist|declaration|statement))?[ *]*:`,
  String.raw`\bAI (?:disclosure|usage|assistance)`,
  String.raw`\xf0\x9f\xa4\x96 ?:`,
  String.raw`(?:authored|written|generated|created|implemented|drafted|assisted|coded|developed|produced)(?: entirely| mostly| partly)? (?:by|with|using|via) `,
  String.raw`^[-*+] \[[ x]\] .*\b(?:AI|LLM|Claude|ChatGPT|Copilot|Cursor|Codex|Gemini|agents?|Agent Mode)`,
  String.raw`\bno (?:generative )?AI\b`,
  String.raw`without (?:any )?(?:the (?:use|help) of )?AI\b`,
  String.raw`AI was not used`,
];
