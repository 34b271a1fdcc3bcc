import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-NXDND2VN.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-DZEHDGC6.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-74VDUUFM.js";
import {
  checkInventory
} from "./chunks/chunk-6WLT2RML.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-L7W44A7O.js";
import {
  parseReport
} from "./chunks/chunk-2UKSNCTO.js";
import "./chunks/chunk-HQZAK7B2.js";
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
} from "./chunks/chunk-7OGD5HIL.js";
import {
  explain
} from "./chunks/chunk-NNV3EV32.js";
import {
  readRangeCommits
} from "./chunks/chunk-5HQY25BF.js";
import {
  check
} from "./chunks/chunk-WTHQRN5W.js";
import {
  checkAttestation
} from "./chunks/chunk-MSQVQP5B.js";
import {
  buildPack
} from "./chunks/chunk-ZAHPYP4B.js";
import "./chunks/chunk-SIXBMSAJ.js";
import {
  parseAttestation
} from "./chunks/chunk-DICD4MKZ.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-D6UJC5V4.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-PHFMYOW7.js";
import {
  checkRequirements
} from "./chunks/chunk-VZJKILFW.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-RNDTGGTR.js";
import {
  renderGateText
} from "./chunks/chunk-2WW7YOXN.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-AN4AVHZ3.js";
import "./chunks/chunk-AUL2G526.js";
import {
  openWorld
} from "./chunks/chunk-O7GJZTMZ.js";
import "./chunks/chunk-K3HURCRV.js";
import "./chunks/chunk-LPXWPPST.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-C2HE3MFX.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-L47SAYOU.js";
import "./chunks/chunk-AV2UQUX2.js";
import "./chunks/chunk-BOTWK4A4.js";
import {
  openScan,
  scan
} from "./chunks/chunk-U4QGR6N4.js";
import {
  loadConfig
} from "./chunks/chunk-4C2CDOIS.js";
import "./chunks/chunk-DKXBUIOJ.js";
import "./chunks/chunk-HJB5ROFS.js";
import "./chunks/chunk-WKCBUVWF.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-5HZFENFR.js";
import {
  VERSION
} from "./chunks/chunk-CDEONOS5.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-GJQOLGJS.js";
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
