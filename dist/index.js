import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-PA2P3XZB.js";
import {
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-4OHOJQWH.js";
import {
  checkRequirements
} from "./chunks/chunk-XYUCPT3G.js";
import {
  explain
} from "./chunks/chunk-5IB5ZRZO.js";
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
} from "./chunks/chunk-P5PU22L7.js";
import "./chunks/chunk-3KP6QKHU.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  openWorld
} from "./chunks/chunk-I3F3LQ43.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-BMMFWYGC.js";
import "./chunks/chunk-3WJHDUNV.js";
import "./chunks/chunk-YHSOIXUS.js";
import {
  checkInventory
} from "./chunks/chunk-ZGOYLIRB.js";
import "./chunks/chunk-7XVXCTYS.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-42PBX3DO.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-6JTDLLLJ.js";
import {
  loadConfig
} from "./chunks/chunk-KP3H6HLD.js";
import {
  VERSION
} from "./chunks/chunk-AG64PC4B.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-PKKOZFKT.js";
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
  renderInventoryMarkdown,
  renderInventoryText,
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif,
  reporters,
  scan
};
