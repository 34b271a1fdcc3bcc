import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-33YBDZER.js";
import {
  renderJunit
} from "./chunks/chunk-HPKEANXO.js";
import {
  checkInventory
} from "./chunks/chunk-WGMBUUDL.js";
import {
  renderImpactDot,
  renderImpactMarkdown,
  renderImpactText
} from "./chunks/chunk-SL7YIVHA.js";
import {
  explain
} from "./chunks/chunk-VWJX6RII.js";
import {
  badgeOf,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-KRDHUOS3.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-L43OVG3Z.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  openWorld
} from "./chunks/chunk-XXA654W2.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-RK5ME2NU.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunks/chunk-GTZ3R3FY.js";
import {
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-FTUQNDZ3.js";
import "./chunks/chunk-N4YBDR5H.js";
import {
  impact
} from "./chunks/chunk-QHBKKF3F.js";
import {
  checkRequirements
} from "./chunks/chunk-7FACBONZ.js";
import "./chunks/chunk-NK763IET.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-PS75PVGH.js";
import {
  checkAttestation
} from "./chunks/chunk-MYK5WNVT.js";
import "./chunks/chunk-627CT3AO.js";
import {
  parseAttestation
} from "./chunks/chunk-NIBMB2MJ.js";
import "./chunks/chunk-465ZVOXC.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-UQIRSTP6.js";
import "./chunks/chunk-VLHHSIV5.js";
import "./chunks/chunk-INBO4ISB.js";
import {
  openScan,
  scan
} from "./chunks/chunk-RKP5WU3M.js";
import {
  loadConfig
} from "./chunks/chunk-FUBR4O3X.js";
import {
  VERSION
} from "./chunks/chunk-O7HNAKRS.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-ML32EDU3.js";
import "./chunks/chunk-P7X7WCR4.js";
import "./chunks/chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunks/chunk-LUUWEPUE.js";
import "./chunks/chunk-PY5VAGIZ.js";
export {
  FORMATS,
  ProvenanceError,
  VERSION,
  badgeOf,
  check,
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
  renderGateMarkdown,
  renderGateText,
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
