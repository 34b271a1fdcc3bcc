import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunks/chunk-IC2D7774.js";
import {
  badgeOf,
  checkAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-7E5COU3V.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-5DCRK4JJ.js";
import "./chunks/chunk-7T7XXX7W.js";
import {
  openWorld
} from "./chunks/chunk-XBGPDY72.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-PTQYN4SN.js";
import "./chunks/chunk-YGMTM7FZ.js";
import "./chunks/chunk-6VSLE4YN.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-UXTVKC7L.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-2FCZ2HYY.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-FZGJOVUT.js";
import {
  openScan,
  scan
} from "./chunks/chunk-HXR5CG2F.js";
import {
  loadConfig
} from "./chunks/chunk-FW6R36EY.js";
import {
  VERSION
} from "./chunks/chunk-JZYFBEGW.js";
import "./chunks/chunk-ETVGOOWV.js";
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
