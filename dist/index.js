import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-4AQZGCQX.js";
import {
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-LAPERGUD.js";
import {
  impact,
  renderImpactDot,
  renderImpactMarkdown,
  renderImpactText
} from "./chunks/chunk-FRMPZLHV.js";
import {
  checkRequirements
} from "./chunks/chunk-Z2SLYXUD.js";
import {
  explain
} from "./chunks/chunk-J73S22PA.js";
import "./chunks/chunk-SKGGXOVI.js";
import "./chunks/chunk-PS75PVGH.js";
import {
  badgeOf,
  checkAttestation,
  renderAgentTrace,
  renderAttestationMarkdown,
  renderAttestationText,
  renderBadge,
  renderCycloneDx
} from "./chunks/chunk-QKD5LQA2.js";
import "./chunks/chunk-WSSY4EM7.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  openWorld
} from "./chunks/chunk-LCMHKTHJ.js";
import "./chunks/chunk-NPMSGV4M.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-4ZEMCXGL.js";
import "./chunks/chunk-WNBWE7GR.js";
import "./chunks/chunk-SRB7RPQ4.js";
import {
  checkInventory
} from "./chunks/chunk-GMNKSEDT.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-NRFMADTZ.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-ULOQSPDB.js";
import {
  loadConfig
} from "./chunks/chunk-KL74M5G2.js";
import {
  VERSION
} from "./chunks/chunk-HPXYVVZY.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-5WW3JU6M.js";
import "./chunks/chunk-4PVLP6WX.js";
import "./chunks/chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunks/chunk-URNUH7FB.js";
import "./chunks/chunk-PY5VAGIZ.js";
export {
  FORMATS,
  ProvenanceError,
  VERSION,
  badgeOf,
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
