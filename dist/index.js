import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-E2S2Z7GW.js";
import {
  renderJunit
} from "./chunks/chunk-CTFGIA2X.js";
import {
  checkInventory
} from "./chunks/chunk-JPIYJEXJ.js";
import {
  renderImpactDot,
  renderImpactMarkdown,
  renderImpactText
} from "./chunks/chunk-OPKX7YHD.js";
import {
  explain
} from "./chunks/chunk-ETMXHTYU.js";
import {
  badgeOf,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-X7J54N3C.js";
import {
  createAttestation,
  refreshAttestation
} from "./chunks/chunk-IEUDWQN6.js";
import "./chunks/chunk-76WBOJTN.js";
import {
  openWorld
} from "./chunks/chunk-3SVEFNPL.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-JH6AKM2N.js";
import {
  check,
  renderGateMarkdown,
  renderGateText
} from "./chunks/chunk-2KVCAKMW.js";
import {
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-EROXVOHF.js";
import "./chunks/chunk-CLVDFKWG.js";
import {
  impact
} from "./chunks/chunk-NAD46NEL.js";
import {
  checkRequirements
} from "./chunks/chunk-TVTF75UG.js";
import "./chunks/chunk-WJP77MB5.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-PS75PVGH.js";
import {
  checkAttestation
} from "./chunks/chunk-VSKZHJ37.js";
import "./chunks/chunk-GTE653UA.js";
import {
  parseAttestation
} from "./chunks/chunk-5GJ6QY76.js";
import "./chunks/chunk-WSHZLTZN.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import "./chunks/chunk-TK2Q2P6T.js";
import "./chunks/chunk-JDBV2AVF.js";
import "./chunks/chunk-C3PPIHYD.js";
import {
  openScan,
  scan
} from "./chunks/chunk-5PRV3AWF.js";
import {
  loadConfig
} from "./chunks/chunk-CEDNBPRU.js";
import {
  VERSION
} from "./chunks/chunk-6PFNSQLL.js";
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
