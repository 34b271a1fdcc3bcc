import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkRequirements,
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-LLKU6GAK.js";
import {
  explain
} from "./chunks/chunk-ZSQDPY2L.js";
import "./chunks/chunk-SKGGXOVI.js";
import "./chunks/chunk-PS75PVGH.js";
import {
  badgeOf,
  checkAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-WNLMVURT.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-U47JKNQZ.js";
import "./chunks/chunk-TQJA6ND4.js";
import {
  openWorld
} from "./chunks/chunk-VN5TBBR2.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-Z5SEFSWB.js";
import "./chunks/chunk-CXMNV63C.js";
import "./chunks/chunk-24GABRUK.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-D4XXCTZY.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-YULJU6Z2.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-F7W46G54.js";
import {
  loadConfig
} from "./chunks/chunk-QEGQJXOI.js";
import {
  VERSION
} from "./chunks/chunk-HXAQZQET.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-2WSIOJBG.js";
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
  checkRequirements,
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
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif,
  reporters,
  scan
};
