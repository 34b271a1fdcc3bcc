import type { ProvenanceDocument } from '../model/document.js';
import type { PlacedDocument } from '../yaml.js';
/**
 * Metadata of the AI Provenance Protocol 1 (`AI-Provenance-Protocol/ai-provenance-protocol`: spec/v1.0). Of its embedding modes those that
 * lie in a repository are read: the member `_ai_provenance` of a JSON file (10.1) and a document of its own (10.3), which we look for
 * beside the content as `<content>.app.json`. HTTP headers (10.2), `Link` headers and `<link>` elements name what is elsewhere and are
 * not read; nothing is asked of the verification endpoint (11).
 */
export declare const APP_MEMBER = "_ai_provenance";
export declare const APP_SUFFIX = ".app.json";
export declare function isAppMetadata(value: unknown): boolean;
/**
 * Reads APP metadata.
 * @param bytes of the file, which for inline metadata is the content as well
 * @param contentOf bytes of another file of the repository, or null
 */
export declare function readAppMetadata(document: PlacedDocument, path: string, bytes: Uint8Array, contentOf: (path: string) => Uint8Array | null): ProvenanceDocument;
