import type { Thresholds } from './impact/rating.js';
import type { CompilePattern } from './match/pattern.js';
import type { Gap } from './model/evidence.js';
import type { Tool } from './model/tool.js';
import type { PolicyDocument } from './policy.js';
import type { Git } from './world/git/index.js';
/** Looked for in this order at the root of the work tree. Data only: nothing here is ever executed. */
export declare const CONFIG_FILES: readonly ['.ai-provenance.yml', '.ai-provenance.yaml', '.ai-provenance.json', '.github/ai-provenance.yml'];
export interface Config {
    /** Tools of the user's own. */
    tools: Tool[];
    /** Compiles the patterns of those tools. */
    compile: CompilePattern;
    /** From where a factor of the rating of an impact is raised, and from where high. */
    impact?: Thresholds;
    /** What a gate asks for, as the file has it. */
    demands: PolicyDocument;
    policy: {
        source: string;
        digest: string;
        commit?: string | null;
    };
    /** The file, byte for byte. */
    bytes: Uint8Array;
}
/** The parser is only loaded when there is something to parse. @throws ProvenanceError `bad-document` */
export declare function parseConfigBytes(bytes: Uint8Array, file: string): Promise<Config>;
/**
 * Loads the configuration that a commit has, or null. A change is judged by the configuration of its base, never by its own.
 * @param named its path from the root, in place of the usual ones
 * @throws ProvenanceError `bad-document` with `file:line:column`
 */
export declare function loadConfigAt(git: Git, commit: string, gaps: Gap[], named?: string): Promise<Config | null>;
/**
 * Loads the named configuration, or the first that exists at `root`; null when there is none.
 * @throws ProvenanceError `bad-document` with `file:line:column`, `usage` when a named file does not exist
 */
export declare function loadConfig(root: string, named: string | undefined): Promise<Config | null>;
