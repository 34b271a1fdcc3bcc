import { type Claim } from './claim.js';
import type { NameIndex } from './names.js';
import type { PersonMatcher } from './person.js';
export type ValueReading = {
    says: 'ai';
    claim: Omit<Claim, 'signature'> & {
        signature?: string;
    };
} | {
    says: 'denial';
} | null;
/** Reads the value of `Assisted-by:` and its relatives: which tool and model it names, whether it names AI at all. */
export declare class ValueReader {
    #private;
    constructor(names: NameIndex, persons: PersonMatcher);
    /**
     * A value that must name AI: an agent's identity, `AGENT:MODEL [tools]` (Linux kernel), `TOOL/MODEL`, `Tool (Model)`,
     * `Model via Tool`, a model, or the words AI, LLM, GenAI. Two capitalised words and nothing else are a person.
     */
    naming(value: string, day: string, context?: 'value' | 'sentence'): ValueReading;
    /** A value under a key that itself says AI: anything counts, unless it denies or was never filled in. */
    free(value: string, day: string): ValueReading;
}
