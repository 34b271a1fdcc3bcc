import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-5SZSSN43.js";
import {
  renderJunit
} from "./chunks/chunk-6ZMMGE4J.js";
import {
  checkInventory
} from "./chunks/chunk-XYQ4VLF2.js";
import {
  renderImpactDot,
  renderImpactMarkdown,
  renderImpactText
} from "./chunks/chunk-555XE7NM.js";
import {
  explain
} from "./chunks/chunk-DWTMXOFW.js";
import {
  badgeOf,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-SH6PRBBK.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-JPKZ3Z4E.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  openWorld
} from "./chunks/chunk-XXA654W2.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-54W7QCUA.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunks/chunk-KN75GAN2.js";
import {
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-MUSBW5UM.js";
import "./chunks/chunk-CBLM7S6H.js";
import {
  impact
} from "./chunks/chunk-BGPS676F.js";
import {
  checkRequirements
} from "./chunks/chunk-EOGMKUM2.js";
import "./chunks/chunk-NK763IET.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-PS75PVGH.js";
import {
  checkAttestation
} from "./chunks/chunk-H63EARUP.js";
import "./chunks/chunk-R5XSRJUO.js";
import {
  parseAttestation
} from "./chunks/chunk-NJYQIUZF.js";
import "./chunks/chunk-465ZVOXC.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-UQIRSTP6.js";
import "./chunks/chunk-LTC2EADF.js";
import "./chunks/chunk-2DK7AVXJ.js";
import {
  openScan,
  scan
} from "./chunks/chunk-NOR52JVG.js";
import {
  loadConfig
} from "./chunks/chunk-GOOE6MNV.js";
import {
  VERSION
} from "./chunks/chunk-QRVWS3ZG.js";
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
