import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-7YSUFIBD.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-74OTHTER.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-D2DNDDIL.js";
import {
  checkInventory
} from "./chunks/chunk-2UOLFBWZ.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-P42W5ZA4.js";
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
} from "./chunks/chunk-6X3QERYJ.js";
import {
  explain
} from "./chunks/chunk-EUZRYWMR.js";
import {
  readRangeCommits
} from "./chunks/chunk-WUCJFN7T.js";
import {
  check
} from "./chunks/chunk-U7QJ53NM.js";
import {
  checkAttestation
} from "./chunks/chunk-DWTFUANH.js";
import {
  buildPack
} from "./chunks/chunk-OLEFCDIR.js";
import "./chunks/chunk-3PVGBTQZ.js";
import {
  parseAttestation
} from "./chunks/chunk-MRXJYMYA.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-T54TBIRW.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-3KTT7LLZ.js";
import {
  checkRequirements
} from "./chunks/chunk-MB5NMYHQ.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-SROTNGRN.js";
import {
  renderGateText
} from "./chunks/chunk-AFBOUGPH.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-T6ZAO6B4.js";
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
} from "./chunks/chunk-ODRKUTXY.js";
import "./chunks/chunk-5VVFGYW7.js";
import "./chunks/chunk-XLQGP2F7.js";
import {
  openScan,
  scan
} from "./chunks/chunk-6RP4L2E5.js";
import {
  loadConfig
} from "./chunks/chunk-UQVO2EYG.js";
import "./chunks/chunk-RY6HNPUM.js";
import "./chunks/chunk-OLEDPAHX.js";
import "./chunks/chunk-FU7GALMD.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-LNKAFKX2.js";
import {
  VERSION
} from "./chunks/chunk-EVNYURJO.js";
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
