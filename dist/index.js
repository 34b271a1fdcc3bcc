import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-P4QIDR6M.js";
import {
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-OT2OKJKC.js";
import {
  checkRequirements
} from "./chunks/chunk-KGU3EEIH.js";
import {
  explain
} from "./chunks/chunk-IS5J6SZJ.js";
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
} from "./chunks/chunk-ZG4NDJU5.js";
import "./chunks/chunk-65PG7LAT.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  openWorld
} from "./chunks/chunk-I3F3LQ43.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-WWJMYIOO.js";
import "./chunks/chunk-F7GRWCOM.js";
import "./chunks/chunk-O2ZPHZR7.js";
import {
  checkInventory
} from "./chunks/chunk-QYKMURYX.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-S55ET542.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-LJG32XOZ.js";
import {
  loadConfig
} from "./chunks/chunk-RW2XRPD7.js";
import {
  VERSION
} from "./chunks/chunk-EDWH47YV.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-PKKOZFKT.js";
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
