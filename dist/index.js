import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-YWEPAEG2.js";
import {
  renderJunit
} from "./chunks/chunk-ZA3IN3CH.js";
import {
  checkInventory
} from "./chunks/chunk-PV5J2QIT.js";
import {
  renderImpactDot,
  renderImpactMarkdown,
  renderImpactText
} from "./chunks/chunk-VKPRBJFL.js";
import {
  explain
} from "./chunks/chunk-MOI3EQ4Q.js";
import {
  badgeOf,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-V4DDTP2G.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-IHQCGGKG.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  openWorld
} from "./chunks/chunk-3SVEFNPL.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-H24ELWTN.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunks/chunk-3GLYL6AR.js";
import {
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-APX4XPU3.js";
import "./chunks/chunk-UT64K6JA.js";
import {
  impact
} from "./chunks/chunk-T44WFLNZ.js";
import {
  checkRequirements
} from "./chunks/chunk-3LXVKG5U.js";
import "./chunks/chunk-LV27JMFG.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-PS75PVGH.js";
import {
  checkAttestation
} from "./chunks/chunk-XII2B7ST.js";
import "./chunks/chunk-DHUWLFAO.js";
import {
  parseAttestation
} from "./chunks/chunk-OIGRLMHU.js";
import "./chunks/chunk-WSHZLTZN.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-TK2Q2P6T.js";
import "./chunks/chunk-Q3BJIQCA.js";
import "./chunks/chunk-DR6J72M3.js";
import {
  openScan,
  scan
} from "./chunks/chunk-BLBMIMDU.js";
import {
  loadConfig
} from "./chunks/chunk-6UCIKBSZ.js";
import {
  VERSION
} from "./chunks/chunk-VSZTDWK5.js";
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
