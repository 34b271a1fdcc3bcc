import type { Thresholds } from './impact/rating.js';
import type { CompilePattern } from './match/pattern.js';
import type { Tool } from './model/tool.js';
/** Looked for in this order at the root of the work tree. Data only: nothing here is ever executed. */
export declare const CONFIG_FILES: readonly ['.ai-provenance.yml', '.ai-provenance.yaml', '.ai-provenance.json', '.github/ai-provenance.yml'];
export interface Config {
    /** Tools of the user's own. */
    tools: Tool[];
    /** Compiles the patterns of those tools. */
    compile: CompilePattern;
    /** From where a factor of the rating of an impact is raised, and from where high. */
    impact?: Thresholds;
    policy: {
        source: string;
        digest: string;
    };
}
/**
 * Loads the named configuration, or the first that exists at `root`; null when there is none. The parser is only loaded when there
 * is something to parse.
 * @throws ProvenanceError `bad-document` with `file:line:column`, `usage` when a named file does not exist
 */
export declare function loadConfig(root: string, named: string | undefined): Promise<Config | null>;
