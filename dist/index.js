import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-KYFYOHA2.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-VNXO7IC4.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-A3UHG7R3.js";
import {
  checkInventory
} from "./chunks/chunk-G6HCRNXB.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-57EPRBGO.js";
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
} from "./chunks/chunk-BPGOC6YG.js";
import {
  explain
} from "./chunks/chunk-EP2VTZQS.js";
import {
  readRangeCommits
} from "./chunks/chunk-H7F5HQ23.js";
import {
  check
} from "./chunks/chunk-DR74WDJK.js";
import {
  checkAttestation
} from "./chunks/chunk-6S4PVGT4.js";
import {
  buildPack
} from "./chunks/chunk-UIRHVKRZ.js";
import "./chunks/chunk-TXUIVQNA.js";
import {
  parseAttestation
} from "./chunks/chunk-VWRNBIJ6.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-AWTQYHPB.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-C74RHTU6.js";
import {
  checkRequirements
} from "./chunks/chunk-NEFTIMDF.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-RNDTGGTR.js";
import {
  renderGateText
} from "./chunks/chunk-V4GMGE3Q.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-RKHWYQHT.js";
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
} from "./chunks/chunk-LGN4EHW6.js";
import "./chunks/chunk-WZ7Z4VLA.js";
import "./chunks/chunk-76DC2KZC.js";
import {
  openScan,
  scan
} from "./chunks/chunk-ZQV3QM23.js";
import {
  loadConfig
} from "./chunks/chunk-3B2JTXST.js";
import "./chunks/chunk-HPORQG73.js";
import "./chunks/chunk-L2FSCJNQ.js";
import "./chunks/chunk-FTOCXFRZ.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-VLZ274E3.js";
import {
  VERSION
} from "./chunks/chunk-VIABXR25.js";
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
