import { UNFILLED_VALUE } from '../catalog/conventions.js';
import type { Declaration } from '../catalog/declarations.js';
import type { MessageLine } from '../model/commit.js';
import { type Claim, UNSPECIFIED } from './claim.js';
import { parseModel } from './model.js';
import type { NameIndex } from './names.js';
import { type Draft, denial, draft } from './sighting.js';
import type { ValueReader } from './value.js';

/** Reads the sentences and boxes in which people declare or deny AI use. */
export class DeclarationReader {
  readonly #rows: { row: Declaration; test: RegExp }[];
  readonly #values: ValueReader;
  readonly #names: NameIndex;

  constructor(declarations: readonly Declaration[], values: ValueReader, names: NameIndex) {
    this.#rows = declarations.map((row) => ({ row, test: new RegExp(row.pattern, row.id.endsWith('-box') ? 'u' : 'iu') }));
    this.#values = values;
    this.#names = names;
  }

  /** What a line says, when it begins a sentence and is known to speak of AI use. */
  sentence(text: string, index: number, lines: readonly MessageLine[], day: string): Draft | null {
    if (!beginsSentence(text, lines[index - 1]?.text ?? '')) return null;
    const whole = /\b(?:by|with|using|via)$/.test(text) ? `${text} ${lines[index + 1]?.text ?? ''}` : text;
    for (const { row, test } of this.#rows) {
      if (row.reads === 'ticked' || row.reads === 'unticked' || row.id === 'denial/ticked-box') continue;
      const found = test.exec(whole);
      if (found === null) continue;
      const value = row.reads === 'heading' ? nextText(lines, index) : (found[1] ?? '');
      const drafted = row.reads === 'denies' ? denial(row.id, denialStrength(text), text) : this.#declared(row, value, text, day);
      if (drafted !== null) return drafted;
    }
    return null;
  }

  #declared(row: Declaration, value: string, text: string, day: string): Draft | null {
    const plain = value
      .replace(/[[\]*_`]/g, '')
      .replace(/\(https?:[^)]*\)/g, '')
      .replace(/[.!]+$/, '')
      .trim();
    if (/ at [0-9a-f]{7,40}$/.test(plain)) return null;
    const quote = row.reads === 'heading' ? `${text} ${value}` : text;
    if (row.reads === 'names-ai') {
      const reading = this.#values.naming(plain.slice(0, 200), day, 'sentence');
      if (reading?.says !== 'ai') return null;
      if (reading.claim.tool === UNSPECIFIED && !SAYS_AI.test(plain)) return null;
      const bare = this.#names.exact(plain)?.ambiguous !== undefined;
      const inside = reading.claim.tool === UNSPECIFIED ? this.#anywhere(plain.slice(0, 200), day) : null;
      const claim: Claim = { signature: row.id, ...reading.claim, ...inside };
      return draft(bare ? { ...claim, strength: 'weak', because: 'bare-name' } : claim, 'footer', 'assistant', quote);
    }
    if (UNFILLED_VALUE.test(plain)) return null;
    if (/^(?:none|no\b|n\/a|not used|nothing|without)/i.test(plain)) return denial(row.id, denialStrength(plain), quote);
    const inside = this.#anywhere(plain, day);
    if (inside === null && /\b(?:without|no) AI\b|\b(?:did not|didn['’]?t) use (?:any )?AI\b/i.test(plain))
      return denial(row.id, 'weak', quote);
    if (
      inside === null &&
      !/\b(?:AI|LLM|used?|generated?|written?|wrote|drafted|assist(?:ed|ance)|authored|help(?:ed)?|yes)\b/i.test(plain)
    )
      return null;
    if (inside === null && row.pattern.includes('|AI|') && /^AI\s*:/.test(text) && !/\b(?:AI|LLM)\b/.test(plain)) return null;
    return draft({ signature: row.id, tool: UNSPECIFIED, strength: 'strong', ...inside }, 'footer', 'assistant', quote);
  }

  /** The first tool or model in a text that is known to speak of AI use: at its start, or behind a preposition. */
  #anywhere(text: string, day: string): { tool: string; model?: string } | null {
    const parts = [text, ...text.split(/\b(?:used|using|by|with|via|from|through|plus|and)\b|[/+(]/i).slice(1)].map((part) =>
      part.trim().slice(0, 120),
    );
    const model = parseModel(text);
    const tools = parts.flatMap((part) => this.#names.leading(part)?.tool ?? []);
    const family = model === null ? tools.find(({ kind }) => kind === 'family') : undefined;
    const named = tools.find(({ kind }) => kind === 'agent') ?? family;
    if (named !== undefined) return { tool: named.id, ...(model === null ? {} : { model: model.id }) };
    if (model !== null) return { tool: model.tool, model: model.id };
    for (const part of parts) {
      const reading = this.#values.naming(part, day);
      if (reading?.says === 'ai' && reading.claim.tool !== UNSPECIFIED) return { tool: reading.claim.tool };
    }
    return null;
  }

  /** What a box of a pull-request template says. */
  box(line: MessageLine, day: string): Draft[] {
    const place = { line: line.line, offset: line.offset };
    const text = line.text.slice(0, 1000).trim();
    for (const { row, test } of this.#rows) {
      const box = row.reads === 'ticked' || row.reads === 'unticked' || row.id === 'denial/ticked-box';
      const found = box ? test.exec(text) : null;
      if (found === null) continue;
      if (row.reads !== 'ticked') return [{ ...denial(row.id, row.reads === 'unticked' ? 'weak' : 'strong', text), ...place }];
      const inside = this.#anywhere(found[1] ?? '', day);
      return [
        {
          ...draft({ signature: row.id, tool: UNSPECIFIED, strength: 'strong', ...inside }, 'footer', 'assistant', text),
          ...place,
        },
      ];
    }
    return [];
  }
}

/** `No AI was used except …` says neither. */
function denialStrength(text: string): 'strong' | 'weak' {
  return /\b(?:except|exception|apart from|other than|unless|but)\b/i.test(text) ? 'weak' : 'strong';
}

/** The value is AI as such: `significant AI assistance`, `Kagura, an AI agent`; not `AI Gateway`. */
const SAYS_AI =
  /^(?:(?:an?|the|my|some|significant|heavy|plenty of|a bit of|the help of|generative|help from) )*(?:AI|LLMs?|GenAI)(?: (?:assistance|help|tools?|agents?|assistants?|support))?(?:[^\w\s].*)?$|^(?:(?:an?|the|some|significant|heavy|generative) )*(?:AI|LLM) (?:assistance|help|tools?|agents?|assistants?)\b|, an AI (?:coding )?agent\b|^[A-Z]\w+ AI(?: ?[(.,;]|$)|^(?:a |generic )*(?:LLM|chatbot)\b/;

/** The middle of a wrapped sentence is prose, whatever it begins with. */
function beginsSentence(text: string, before: string): boolean {
  return !/^[a-z]/.test(text) && /^\s*$|^[-=_*]{3,}\s*$|[.!?:;)>*\]]\s*$|^[A-Za-z-]+: /.test(before);
}

function nextText(lines: readonly MessageLine[], index: number): string {
  for (const line of lines.slice(index + 1, index + 6)) if (line.text.trim() !== '') return line.text.trim();
  return '';
}
