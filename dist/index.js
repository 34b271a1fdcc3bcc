import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkRequirements,
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-AEIPSIS6.js";
import {
  explain
} from "./chunks/chunk-E5W26MLU.js";
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
} from "./chunks/chunk-VKRXI2PI.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-4CP6FPCK.js";
import "./chunks/chunk-AVXA4H7R.js";
import {
  openWorld
} from "./chunks/chunk-XUWVX6DD.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-Y4HMNWNV.js";
import "./chunks/chunk-KJKP52PZ.js";
import "./chunks/chunk-CVHNT2CA.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-YMNDJK3D.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-GEMZ2CM3.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-RXRLUSUV.js";
import {
  loadConfig
} from "./chunks/chunk-DZTEYU73.js";
import {
  VERSION
} from "./chunks/chunk-SX2GXPLG.js";
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
