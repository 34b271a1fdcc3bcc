import type { ProvenanceDocument } from '../model/document.js';
import type { Finding } from '../model/finding.js';
/** The answers of the check `provenance-documents`, by path. A document without problems and without a signature gives none. */
export declare function documentFindings(documents: readonly ProvenanceDocument[]): Finding[];
