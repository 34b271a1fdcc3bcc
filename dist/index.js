import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunks/chunk-Z7WOSYVZ.js";
import {
  badgeOf,
  checkAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-4EKR5F6B.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-C6F4M7PG.js";
import "./chunks/chunk-WS7J7RUM.js";
import {
  openWorld
} from "./chunks/chunk-XBGPDY72.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-7GYBWZ7S.js";
import "./chunks/chunk-223LXVJO.js";
import "./chunks/chunk-7TI2ZWC6.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-GMJOVNKB.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-F3NB7FMG.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-FZGJOVUT.js";
import {
  openScan,
  scan
} from "./chunks/chunk-DBGELYCC.js";
import {
  loadConfig
} from "./chunks/chunk-CHMGR7LS.js";
import {
  VERSION
} from "./chunks/chunk-ZRXNSASQ.js";
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
