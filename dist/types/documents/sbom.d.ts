import type { ProvenanceDocument } from '../model/document.js';
import type { PlacedDocument } from '../yaml.js';
export declare function isCycloneDx(value: unknown): boolean;
export declare function isSpdx(value: unknown): boolean;
/** Custom properties came with CycloneDX 1.3; 1.7 still has them as they were. */
export declare function readCycloneDx(document: PlacedDocument, path: string): ProvenanceDocument;
/** SPDX 3 has another shape altogether. */
export declare function readSpdx(document: PlacedDocument, path: string): ProvenanceDocument;
