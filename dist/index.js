import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-ONFWO66N.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-PBIK7JYM.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-ONSKI7UB.js";
import {
  checkInventory
} from "./chunks/chunk-HCQQM26U.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-SIQLOJFN.js";
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
} from "./chunks/chunk-PUZNS62S.js";
import {
  explain
} from "./chunks/chunk-BYNSP27J.js";
import {
  readRangeCommits
} from "./chunks/chunk-34W63I3E.js";
import {
  check
} from "./chunks/chunk-W56DFGGA.js";
import {
  checkAttestation
} from "./chunks/chunk-Z3ICJTSD.js";
import {
  buildPack
} from "./chunks/chunk-REX3VUM3.js";
import "./chunks/chunk-SHV3YMFD.js";
import {
  parseAttestation
} from "./chunks/chunk-OPXCMOJ5.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-LXZIHEQ3.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-MOLFRFME.js";
import {
  checkRequirements
} from "./chunks/chunk-5F5ICIKS.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-SROTNGRN.js";
import {
  renderGateText
} from "./chunks/chunk-56727R4W.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-KFDSVVCU.js";
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
} from "./chunks/chunk-6QAVURZQ.js";
import "./chunks/chunk-ZNOPDXBH.js";
import "./chunks/chunk-CYUO4HWQ.js";
import {
  openScan,
  scan
} from "./chunks/chunk-HYUYCUYL.js";
import {
  loadConfig
} from "./chunks/chunk-OGP4B3DV.js";
import "./chunks/chunk-ARDXFNFC.js";
import "./chunks/chunk-MGAH457X.js";
import "./chunks/chunk-HM5EV2JP.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-SFWT26RR.js";
import {
  VERSION
} from "./chunks/chunk-2DGKYZPK.js";
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
