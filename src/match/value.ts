import { DENYING_VALUE, UNFILLED_VALUE } from '../catalog/conventions.js';
import { type Claim, UNSPECIFIED } from './claim.js';
import { parseIdentity } from './identity.js';
import { parseModel } from './model.js';
import type { NameIndex } from './names.js';
import type { PersonMatcher } from './person.js';

export type ValueReading = { says: 'ai'; claim: Omit<Claim, 'signature'> & { signature?: string } } | { says: 'denial' } | null;

/** What may stand behind a product's name when the name is meant: not `Claude Muller`, not `Claude Code footers`. */
const FOLLOWS_A_NAME =
  /^[(:/,;.[+&·@]|^[-–—] |^v?\d|^(?:and|via|with|using|running|model|code|cli|agent|ai|on|for|in|at|under|to|through|during|did|was|which)\b/i;

const VALUE_CHARS = 1000;

/** Reads the value of `Assisted-by:` and its relatives: which tool and model it names, whether it names AI at all. */
export class ValueReader {
  readonly #names: NameIndex;
  readonly #persons: PersonMatcher;

  constructor(names: NameIndex, persons: PersonMatcher) {
    this.#names = names;
    this.#persons = persons;
  }

  /**
   * A value that must name AI: an agent's identity, `AGENT:MODEL [tools]` (Linux kernel), `TOOL/MODEL`, `Tool (Model)`,
   * `Model via Tool`, a model, or the words AI, LLM, GenAI. Two capitalised words and nothing else are a person.
   */
  naming(value: string, day: string, context: 'value' | 'sentence' = 'value'): ValueReading {
    const text = value.slice(0, VALUE_CHARS).trim();
    if (UNFILLED_VALUE.test(text)) return null;
    if (DENYING_VALUE.test(text)) return { says: 'denial' };
    if (/\S@\S/.test(text)) {
      const claim = this.#persons.match(parseIdentity(text), 'co-author', day);
      return claim === null || claim.because === 'bare-name' ? null : { says: 'ai', claim: this.#withVia(claim, text) };
    }
    const model = parseModel(text);
    const modelFact = model === null ? {} : { model: model.id };
    const via = /\bvia ([^,;]+)/i.exec(text)?.[1];
    const viaTool = via === undefined ? undefined : this.#names.leading(via)?.tool;
    if (viaTool !== undefined) return strong(viaTool.id, modelFact);
    const leading = this.#names.leading(text.replace(/^(?:an? |the |openai'?s? |google'?s? |anthropic'?s? )/i, ''));
    if (leading !== undefined) {
      const { tool, rest } = leading;
      const named = rest === '' || FOLLOWS_A_NAME.test(rest);
      const certain = context === 'value' && (!tool.ambiguous || model !== null);
      if (named || certain) return strong(tool.id, { ...modelFact, ...this.#literalModel(rest, model !== null) });
    }
    if (model !== null) return strong(model.tool, modelFact);
    return /\b(?:AI|LLMs?|GenAI|GPT)\b|\bgenerative ai\b|\blanguage model\b|\bchatbot\b/.test(text)
      ? strong(UNSPECIFIED, {})
      : null;
  }

  /** A value under a key that itself says AI: anything counts, unless it denies or was never filled in. */
  free(value: string, day: string): ValueReading {
    const text = value.slice(0, VALUE_CHARS).trim();
    if (UNFILLED_VALUE.test(text)) return null;
    if (DENYING_VALUE.test(text) || /^no\b/i.test(text)) return { says: 'denial' };
    return this.naming(text, day) ?? strong(UNSPECIFIED, {});
  }

  /** `Claude:some-new-model`: an id that no pattern knows is still what the commit says. */
  #literalModel(rest: string, known: boolean): { model?: string } {
    if (known) return {};
    const literal = /^:\s*([A-Za-z][\w.-]*\d[\w.-]*)/.exec(rest)?.[1];
    return literal === undefined ? {} : { model: literal.toLowerCase() };
  }

  #withVia(claim: Claim, text: string): Claim {
    const via = /\bvia ([^<,;]+)/i.exec(text)?.[1];
    const tool = via === undefined ? undefined : this.#names.leading(via)?.tool;
    return tool === undefined ? claim : { ...claim, tool: tool.id };
  }
}

function strong(tool: string, facts: { model?: string }): ValueReading {
  return { says: 'ai', claim: { tool, strength: 'strong', ...facts } };
}
