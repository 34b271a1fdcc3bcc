import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunks/chunk-OZBFXZEF.js";
import {
  badgeOf,
  checkAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-XV4WDOLF.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-LO2YNVAU.js";
import "./chunks/chunk-N27HEB7O.js";
import {
  openWorld
} from "./chunks/chunk-XBGPDY72.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-EY5XS5LV.js";
import "./chunks/chunk-FHA5TJX6.js";
import "./chunks/chunk-HMQ4GOKC.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-SHLPKRTP.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-3TQI2BST.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-TRZKOBAK.js";
import {
  openScan,
  scan
} from "./chunks/chunk-JGLTTHOK.js";
import {
  loadConfig
} from "./chunks/chunk-IU2QTOCT.js";
import {
  VERSION
} from "./chunks/chunk-2SXL3UOP.js";
import "./chunks/chunk-QUL7I6KQ.js";
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
  checkInventory,
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
  renderInventoryMarkdown,
  renderInventoryText,
  reporters,
  scan
};
