import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkRequirements,
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-JTES2A6O.js";
import {
  explain
} from "./chunks/chunk-ESUKMJBX.js";
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
} from "./chunks/chunk-HCPC2Z2X.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-VN7QU72Q.js";
import "./chunks/chunk-3DLLSLW3.js";
import {
  openWorld
} from "./chunks/chunk-XUWVX6DD.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-T6TNPIFU.js";
import "./chunks/chunk-RDK5BCQC.js";
import "./chunks/chunk-H5UTFVVN.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-P6SUPRYY.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-NF7PJMAR.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-MV5YG7AT.js";
import {
  loadConfig
} from "./chunks/chunk-RCWVY76S.js";
import {
  VERSION
} from "./chunks/chunk-XZZYXXTX.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-ZSHTIWP3.js";
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
