import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-KR4J5C72.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-CW6HMM4Z.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-DKNMWLQM.js";
import {
  checkInventory
} from "./chunks/chunk-AY64R7PI.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-QF47V52T.js";
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
} from "./chunks/chunk-NVAIVR63.js";
import {
  explain
} from "./chunks/chunk-XWE7BRBZ.js";
import {
  readRangeCommits
} from "./chunks/chunk-43I7QQRH.js";
import {
  check
} from "./chunks/chunk-NG6POFXD.js";
import {
  checkAttestation
} from "./chunks/chunk-QS2ZWRGD.js";
import {
  buildPack
} from "./chunks/chunk-H7ZW6CNT.js";
import "./chunks/chunk-SMKO7BYL.js";
import {
  parseAttestation
} from "./chunks/chunk-ENKNSM6W.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-5CX2G7VB.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-HI5PNRBF.js";
import {
  checkRequirements
} from "./chunks/chunk-E6TCQNRG.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-SROTNGRN.js";
import {
  renderGateText
} from "./chunks/chunk-JELO3ET5.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-KVFALWF4.js";
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
} from "./chunks/chunk-6Z43BP4U.js";
import "./chunks/chunk-QHQRWIWB.js";
import "./chunks/chunk-JBNYV5RC.js";
import {
  openScan,
  scan
} from "./chunks/chunk-CGJWHC32.js";
import {
  loadConfig
} from "./chunks/chunk-CD2I3NST.js";
import "./chunks/chunk-PAJQNDKF.js";
import "./chunks/chunk-2MDZ6S6F.js";
import "./chunks/chunk-SOY27SWI.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-GJDJ7VC3.js";
import {
  VERSION
} from "./chunks/chunk-WIHTYJYA.js";
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
