import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-QR6VOTPC.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-EAVXEWSW.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-5CACXVKL.js";
import {
  checkInventory
} from "./chunks/chunk-Z6KLCA73.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-WYUHKN33.js";
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
} from "./chunks/chunk-5RSKRIVJ.js";
import {
  explain
} from "./chunks/chunk-TZ5L6RQ7.js";
import {
  readRangeCommits
} from "./chunks/chunk-BBX77BZU.js";
import {
  check
} from "./chunks/chunk-JRDBHPI5.js";
import {
  checkAttestation
} from "./chunks/chunk-R5L3LINS.js";
import {
  buildPack
} from "./chunks/chunk-LQXGQLYM.js";
import "./chunks/chunk-RQ4RT2V5.js";
import {
  parseAttestation
} from "./chunks/chunk-T7JTFSCG.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-I74CAWZP.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-EOPVRLIZ.js";
import {
  checkRequirements
} from "./chunks/chunk-5BNP3PZV.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-SROTNGRN.js";
import {
  renderGateText
} from "./chunks/chunk-EA7F2T33.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-MKSFOKZU.js";
import "./chunks/chunk-ITPF7BBE.js";
import {
  openWorld
} from "./chunks/chunk-3WVJ2H5E.js";
import "./chunks/chunk-T3MZVPOA.js";
import "./chunks/chunk-RVZ7MRX7.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-56QZR7ZS.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-3DWCOHVT.js";
import "./chunks/chunk-LGDXQJZR.js";
import "./chunks/chunk-YWZKKHCZ.js";
import {
  openScan,
  scan
} from "./chunks/chunk-XLWVWKL2.js";
import {
  loadConfig
} from "./chunks/chunk-HOGB3LN2.js";
import "./chunks/chunk-F2B2AQR3.js";
import "./chunks/chunk-UCQGSFNT.js";
import "./chunks/chunk-RAOD6DAB.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-NI4T3K4E.js";
import {
  VERSION
} from "./chunks/chunk-YPXL4OBD.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-PKMDP7UK.js";
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
