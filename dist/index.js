import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  explain
} from "./chunks/chunk-VI7QQIMN.js";
import {
  badgeOf,
  checkAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-N5UEOH3A.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-QERSVIBG.js";
import "./chunks/chunk-4NTT3UMP.js";
import {
  openWorld
} from "./chunks/chunk-XBGPDY72.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-MYE5ZMYX.js";
import "./chunks/chunk-LZM4V2YL.js";
import "./chunks/chunk-K2NZIR4A.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-XFQMIYG6.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-JIJMLJIH.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-FZGJOVUT.js";
import {
  openScan,
  scan
} from "./chunks/chunk-RBDFTXND.js";
import {
  loadConfig
} from "./chunks/chunk-M4HBKYVX.js";
import {
  VERSION
} from "./chunks/chunk-5DB2HRFP.js";
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
