import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  badgeOf,
  renderAgentTrace,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-TXUOTTC2.js";
import {
  renderVerificationText,
  verifyPack
} from "./chunks/chunk-7ISOTQV4.js";
import "./chunks/chunk-AZRIUL7I.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-AUOZBGXQ.js";
import {
  checkInventory
} from "./chunks/chunk-NZU6BWWA.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  renderImpactDot
} from "./chunks/chunk-E2TIKW5Y.js";
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
} from "./chunks/chunk-GF4PD7GO.js";
import {
  explain
} from "./chunks/chunk-DT7EPTFL.js";
import {
  readRangeCommits
} from "./chunks/chunk-HNS75XY3.js";
import {
  check
} from "./chunks/chunk-3AEWMOSR.js";
import {
  checkAttestation
} from "./chunks/chunk-YZ4G4UN3.js";
import {
  buildPack
} from "./chunks/chunk-ESGNZFBA.js";
import "./chunks/chunk-Z6MMDI5E.js";
import {
  parseAttestation
} from "./chunks/chunk-XP6BQA7G.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-FOKCPQRF.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  impact
} from "./chunks/chunk-C6RJ3UZ4.js";
import {
  checkRequirements
} from "./chunks/chunk-PZOAKO5W.js";
import "./chunks/chunk-PS75PVGH.js";
import "./chunks/chunk-SM6MFJDE.js";
import "./chunks/chunk-SROTNGRN.js";
import {
  renderGateText
} from "./chunks/chunk-4EGRX3AT.js";
import {
  renderGateMarkdown,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-VZGBGPHQ.js";
import "./chunks/chunk-ITPF7BBE.js";
import {
  openWorld
} from "./chunks/chunk-ZKKSASJJ.js";
import "./chunks/chunk-T3MZVPOA.js";
import "./chunks/chunk-RVZ7MRX7.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-56QZR7ZS.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-M75OAHG5.js";
import "./chunks/chunk-IMSDYORR.js";
import "./chunks/chunk-EOAYSHJ5.js";
import {
  openScan,
  scan
} from "./chunks/chunk-653AUNVR.js";
import {
  loadConfig
} from "./chunks/chunk-TSYGEY7W.js";
import "./chunks/chunk-KOITFM2O.js";
import "./chunks/chunk-XM6IPBGW.js";
import "./chunks/chunk-IBN7KRTE.js";
import "./chunks/chunk-4EQSY53W.js";
import "./chunks/chunk-QPVZTM5G.js";
import {
  VERSION
} from "./chunks/chunk-WBDLNP66.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-72CLVO4Z.js";
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
