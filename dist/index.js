import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-SOQTGCYJ.js";
import {
  renderJunit
} from "./chunks/chunk-WQDKPJFD.js";
import {
  checkInventory
} from "./chunks/chunk-CUJ47S6D.js";
import {
  renderImpactDot,
  renderImpactMarkdown,
  renderImpactText
} from "./chunks/chunk-T7NHDONR.js";
import {
  explain
} from "./chunks/chunk-Z4LYVK2R.js";
import {
  badgeOf,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-2PLI4MP4.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-HCIKDINA.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  openWorld
} from "./chunks/chunk-3SVEFNPL.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-HQBIIWLT.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunks/chunk-OJOGGOUR.js";
import {
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-MMA3GNGH.js";
import "./chunks/chunk-MRBND6N7.js";
import {
  impact
} from "./chunks/chunk-7PB6KO4C.js";
import {
  checkRequirements
} from "./chunks/chunk-SBSNWALL.js";
import "./chunks/chunk-NK763IET.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-PS75PVGH.js";
import {
  checkAttestation
} from "./chunks/chunk-Y6P4UALN.js";
import "./chunks/chunk-FGZGNXF2.js";
import {
  parseAttestation
} from "./chunks/chunk-DECLDFYA.js";
import "./chunks/chunk-WSHZLTZN.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-TK2Q2P6T.js";
import "./chunks/chunk-N75YUNQ7.js";
import "./chunks/chunk-PFYNJAFB.js";
import {
  openScan,
  scan
} from "./chunks/chunk-C6Y7BW3N.js";
import {
  loadConfig
} from "./chunks/chunk-AOJKPE6D.js";
import {
  VERSION
} from "./chunks/chunk-JX5LMCRZ.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-Q5EJN4VL.js";
import "./chunks/chunk-P7X7WCR4.js";
import "./chunks/chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunks/chunk-LUUWEPUE.js";
import "./chunks/chunk-PY5VAGIZ.js";
export {
  FORMATS,
  ProvenanceError,
  VERSION,
  badgeOf,
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
  refreshAttestation,
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
  reporters,
  scan
};
