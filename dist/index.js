import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  checkAttestation,
  createAttestation,
  parseAttestation,
  refreshAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-3P4TWCX3.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-TRZKOBAK.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-4HZ6VBL6.js";
import "./chunks/chunk-QT7DLR7Y.js";
import {
  explain
} from "./chunks/chunk-HCKVBBLP.js";
import {
  openWorld
} from "./chunks/chunk-XBGPDY72.js";
import {
  openScan,
  scan
} from "./chunks/chunk-H3THZAIJ.js";
import {
  loadConfig
} from "./chunks/chunk-6263AF4U.js";
import {
  VERSION
} from "./chunks/chunk-REVWHJC6.js";
import "./chunks/chunk-W2XJK2TH.js";
import "./chunks/chunk-CTVJ6UUT.js";
import "./chunks/chunk-4PVLP6WX.js";
import "./chunks/chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunks/chunk-URNUH7FB.js";
import "./chunks/chunk-PY5VAGIZ.js";
export {
  FORMATS,
  ProvenanceError,
  VERSION,
  badgeOf,
  checkAttestation,
  createAttestation,
  explain,
  loadConfig,
  openScan,
  openWorld,
  parseAttestation,
  refreshAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx,
  reporters,
  scan
};
