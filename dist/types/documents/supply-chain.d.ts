import type { ProvenanceDocument } from '../model/document.js';
import type { PlacedDocument } from '../yaml.js';
/** Supply Chain Attestation 1.0 (`Korext/supply-chain-attestation`: SPEC.md 3, examples). */
export declare const SUPPLY_CHAIN_FILE = ".supply-chain-attestation.yaml";
/** Reads a supply chain attestation and checks it against itself; the dependencies are not looked at. */
export declare function readSupplyChain(document: PlacedDocument, path: string): ProvenanceDocument;
