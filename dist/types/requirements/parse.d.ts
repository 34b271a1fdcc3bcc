import type { Control, RequirementContext, Verify } from '../model/requirement.js';
/** A requirements file that could be read. */
export interface Requirements {
    path: string;
    /** SHA-256 of the bytes. */
    digest: string;
    version: string | null;
    context: RequirementContext;
    controls: PlacedControl[];
}
/** A control, and where it stands in the file. */
export interface PlacedControl extends Omit<Control, 'verification' | 'verify'> {
    verification: string[];
    verify: Verify[];
    at: {
        line: number;
        column: number;
    };
    /** Where its grep command lines and typed checks begin. */
    verificationAt: {
        line: number;
        column: number;
    }[];
    verifyAt: {
        line: number;
        column: number;
    }[];
    /** Members that this tool does not know and leaves alone. */
    ignored: string[];
}
/**
 * Reads `security_requirements.yaml`. Members of a control that nobody knows are left alone, unless they look like a slip of one that
 * is known.
 * @throws ProvenanceError `bad-document` with `file:line:column` for every problem
 */
export declare function parseRequirements(bytes: Uint8Array, path: string): Requirements;
