import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-YG5UMDND.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-IPPK3RAM.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-5UGVZ7GZ.js";
import {
  checkInventory
} from "./chunks/chunk-U4NRAU7S.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-VMAAG5ZZ.js";
import {
  parseReport
} from "./chunks/chunk-OWJPNEFX.js";
import "./chunks/chunk-CJPZMJ42.js";
import {
  RENDER_FORMATS,
  render,
  renderAttestationMarkdown,
  renderAttestationText,
  renderImpactMarkdown,
  renderImpactText,
  renderInventoryMarkdown,
  renderInventoryText,
  renderJunit
} from "./chunks/chunk-AJZLMFN7.js";
import {
  explain
} from "./chunks/chunk-2NMC57P5.js";
import {
  readRangeCommits
} from "./chunks/chunk-FEKK4S4O.js";
import {
  check
} from "./chunks/chunk-UXHZ4URG.js";
import {
  checkAttestation
} from "./chunks/chunk-YXWUKZFZ.js";
import {
  buildPack
} from "./chunks/chunk-K57KJ3HL.js";
import "./chunks/chunk-MHNFSJXA.js";
import {
  parseAttestation
} from "./chunks/chunk-WPSKHEY2.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-WZ6OTLNL.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-J6C5BH37.js";
import {
  checkRequirements
} from "./chunks/chunk-FGKVH4F2.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-SROTNGRN.js";
import {
  renderGateText
} from "./chunks/chunk-WN7K43CM.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-DKAOYKK6.js";
import "./chunks/chunk-ITPF7BBE.js";
import {
  openWorld
} from "./chunks/chunk-QD2NMRZF.js";
import "./chunks/chunk-D4ZY5A2Q.js";
import "./chunks/chunk-LPXWPPST.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-56QZR7ZS.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-DHLVWC2F.js";
import "./chunks/chunk-WIYG3IBS.js";
import "./chunks/chunk-2L5KS4IH.js";
import {
  openScan,
  scan
} from "./chunks/chunk-GW37ABQL.js";
import {
  loadConfig
} from "./chunks/chunk-Z4JCJMAA.js";
import "./chunks/chunk-H55QMBKJ.js";
import "./chunks/chunk-LEZCBM3I.js";
import "./chunks/chunk-IJSCJ3DA.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-K7J2FC63.js";
import {
  VERSION
} from "./chunks/chunk-2OCJSGUB.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-AWGYNIPK.js";
import "./chunks/chunk-P7X7WCR4.js";
import "./chunks/chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunks/chunk-LUUWEPUE.js";
import "./chunks/chunk-HANBNIMK.js";
export {
  FORMATS,
  ProvenanceError,
  RENDER_FORMATS,
  VERSION,
  badgeOf,
  buildPack,
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
  readRangeCommits,
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
  renderVerificationText,
  reporters,
  scan,
  verifyPack
};
