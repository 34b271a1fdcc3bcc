import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-6JNPS62T.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-JFHFX6HX.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-6KH5TGAK.js";
import {
  checkInventory
} from "./chunks/chunk-RXXNS2GJ.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-DVOHDIXI.js";
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
} from "./chunks/chunk-QFLTIUDQ.js";
import {
  explain
} from "./chunks/chunk-W3ATZLD6.js";
import {
  readRangeCommits
} from "./chunks/chunk-4CUB6EGH.js";
import {
  check
} from "./chunks/chunk-M5JNVED3.js";
import {
  checkAttestation
} from "./chunks/chunk-3H35TLKZ.js";
import {
  buildPack
} from "./chunks/chunk-UAMLYMVX.js";
import "./chunks/chunk-J5KOJWMP.js";
import {
  parseAttestation
} from "./chunks/chunk-5CLOO36Q.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-HAFPVCKP.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-VUDQUDRB.js";
import {
  checkRequirements
} from "./chunks/chunk-IABINXOW.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-SROTNGRN.js";
import {
  renderGateText
} from "./chunks/chunk-IWPB3XZM.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-ED3YQXQY.js";
import "./chunks/chunk-ITPF7BBE.js";
import {
  openWorld
} from "./chunks/chunk-QD2NMRZF.js";
import "./chunks/chunk-T3MZVPOA.js";
import "./chunks/chunk-RVZ7MRX7.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-56QZR7ZS.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-QHYQCGG2.js";
import "./chunks/chunk-AZAIH6WJ.js";
import "./chunks/chunk-F2MUI7N4.js";
import {
  openScan,
  scan
} from "./chunks/chunk-26CFF3HN.js";
import {
  loadConfig
} from "./chunks/chunk-VKIK6CPI.js";
import "./chunks/chunk-CFCDPSVM.js";
import "./chunks/chunk-FR2FNHGX.js";
import "./chunks/chunk-TA3HLNE5.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-P5TUTD7H.js";
import {
  VERSION
} from "./chunks/chunk-S2O6CR2I.js";
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
