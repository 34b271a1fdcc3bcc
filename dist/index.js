import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-QZCQVDHV.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-6VKQYUKX.js";
import {
  checkInventory
} from "./chunks/chunk-MKXPIX2V.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-NYR77I67.js";
import {
  parseReport
} from "./chunks/chunk-TW6RWG7M.js";
import {
  explain
} from "./chunks/chunk-ITZS4OW5.js";
import "./chunks/chunk-CJPZMJ42.js";
import {
  openWorld
} from "./chunks/chunk-XXA654W2.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-ZAAC5SZM.js";
import {
  check
} from "./chunks/chunk-YWJ25BSV.js";
import {
  checkAttestation
} from "./chunks/chunk-CQSK5TVN.js";
import {
  parseAttestation
} from "./chunks/chunk-P6VUPMJZ.js";
import "./chunks/chunk-7CRDE5QM.js";
import {
  impact
} from "./chunks/chunk-VI6HWTZY.js";
import {
  checkRequirements
} from "./chunks/chunk-ZLQAFRL4.js";
import "./chunks/chunk-IVK2LG2X.js";
import {
  RENDER_FORMATS,
  render,
  renderAttestationMarkdown,
  renderAttestationText,
  renderGateMarkdown,
  renderGateText,
  renderImpactMarkdown,
  renderImpactText,
  renderInventoryMarkdown,
  renderInventoryText,
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-T7BNYJMG.js";
import "./chunks/chunk-ITPF7BBE.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-JLMYVHAG.js";
import "./chunks/chunk-GYQ6V6PC.js";
import {
  openScan,
  scan
} from "./chunks/chunk-LMFWQOLO.js";
import "./chunks/chunk-VMZAPK7J.js";
import "./chunks/chunk-RUFODLTO.js";
import {
  loadConfig
} from "./chunks/chunk-XE2LB7JS.js";
import "./chunks/chunk-X3F5H2QE.js";
import {
  VERSION
} from "./chunks/chunk-5ACZV4ZN.js";
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
  RENDER_FORMATS,
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
  parseReport,
  refreshAttestation,
  render,
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
