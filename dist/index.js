import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-C6R2ODDI.js";
import {
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-BS5TNAEI.js";
import {
  impact,
  renderImpactDot,
  renderImpactMarkdown,
  renderImpactText
} from "./chunks/chunk-V5P3XTJY.js";
import {
  checkRequirements
} from "./chunks/chunk-WXTX3E6M.js";
import {
  explain
} from "./chunks/chunk-EJ36BFDR.js";
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
} from "./chunks/chunk-BB5UOJUH.js";
import "./chunks/chunk-U6TYUXHE.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  openWorld
} from "./chunks/chunk-LCMHKTHJ.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-NOUWGATB.js";
import "./chunks/chunk-YWYBPXHM.js";
import "./chunks/chunk-NEACLODX.js";
import {
  checkInventory
} from "./chunks/chunk-GMSS2YGO.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-RG5MSYCP.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-DG2EPF2R.js";
import {
  loadConfig
} from "./chunks/chunk-KJHEVAT5.js";
import {
  VERSION
} from "./chunks/chunk-ZQNJ7ADC.js";
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
  impact,
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
  renderImpactDot,
  renderImpactMarkdown,
  renderImpactText,
  renderInventoryMarkdown,
  renderInventoryText,
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif,
  reporters,
  scan
};
