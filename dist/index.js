import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-UBJE5E36.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-NSM3XWYN.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-ISQUYI4F.js";
import {
  checkInventory
} from "./chunks/chunk-MXGYGMIQ.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-GLGH2MRB.js";
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
} from "./chunks/chunk-5ZIVWAYJ.js";
import {
  explain
} from "./chunks/chunk-5HJZBG3N.js";
import {
  readRangeCommits
} from "./chunks/chunk-5GXE4CET.js";
import {
  check
} from "./chunks/chunk-KKQ3F5S2.js";
import {
  checkAttestation
} from "./chunks/chunk-TI65AHI3.js";
import {
  buildPack
} from "./chunks/chunk-3TSZ7EV2.js";
import "./chunks/chunk-BTAJD34S.js";
import {
  parseAttestation
} from "./chunks/chunk-YGSCDZV6.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-X3JPPTIB.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-CLPV3FOV.js";
import {
  checkRequirements
} from "./chunks/chunk-OJ7DTB7W.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-SROTNGRN.js";
import {
  renderGateText
} from "./chunks/chunk-XQROZH3B.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-7G4PPQAM.js";
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
} from "./chunks/chunk-2TT5H6AA.js";
import "./chunks/chunk-6OGQDEW6.js";
import "./chunks/chunk-2U2ICZPX.js";
import {
  openScan,
  scan
} from "./chunks/chunk-YJ5J6MJ6.js";
import {
  loadConfig
} from "./chunks/chunk-YCXJFEFL.js";
import "./chunks/chunk-K6FJ6LKU.js";
import "./chunks/chunk-EXSCHWBM.js";
import "./chunks/chunk-3JHJM3WB.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-JBXGPTDV.js";
import {
  VERSION
} from "./chunks/chunk-PJJC6EKH.js";
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
