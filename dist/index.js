import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-MUX4X2NC.js";
import {
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-CSVQPYCN.js";
import {
  checkRequirements
} from "./chunks/chunk-74PCRR2K.js";
import {
  explain
} from "./chunks/chunk-HXA3L2X6.js";
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
} from "./chunks/chunk-5V7VV3VA.js";
import "./chunks/chunk-XNOMMDZE.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  openWorld
} from "./chunks/chunk-C53MHPJF.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-5K5WGYMC.js";
import "./chunks/chunk-DR3XSLOW.js";
import "./chunks/chunk-SWZIGS54.js";
import {
  checkInventory
} from "./chunks/chunk-3YTXDBTL.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-PEPKKVO5.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-FKG2ATQM.js";
import {
  loadConfig
} from "./chunks/chunk-2O3IO7L4.js";
import {
  VERSION
} from "./chunks/chunk-NF3NAJEH.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-5WW3JU6M.js";
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
