import type { ProvenanceDocument, ReceiptKey, VerifiedFigures } from '../model/document.js';
import type { Gap } from '../model/evidence.js';
import type { Git } from '../world/git/index.js';
export interface DocumentReading {
    git: Git;
    /** The commit whose tree is read. */
    commit: string;
    /** Keys that whoever runs the check trusts. */
    keys: readonly ReceiptKey[];
    /** What git says of the commits up to a moment (ISO time), or null when it cannot be told. */
    figuresUntil(moment: string): Promise<VerifiedFigures | null>;
    gaps: Gap[];
}
/** Finds and checks the provenance documents of a commit's tree, by path. What lies there is recognised by shape, not by trust. */
export declare function readDocuments({ git, commit, keys, figuresUntil, gaps }: DocumentReading): Promise<ProvenanceDocument[]>;
