import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  checkRequirements,
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
} from "./chunks/chunk-EVX7E3NP.js";
import {
  explain
} from "./chunks/chunk-42J5ILIW.js";
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
} from "./chunks/chunk-FKP3I2BR.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-URBC4JNJ.js";
import "./chunks/chunk-6ONSWQCI.js";
import {
  openWorld
} from "./chunks/chunk-LNWDKYTI.js";
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
} from "./chunks/chunk-XRBZVPEP.js";
import "./chunks/chunk-NHRYHEU6.js";
import "./chunks/chunk-P22MLXDR.js";
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
} from "./chunks/chunk-FLIJ4NUC.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-6PDUGBPU.js";
import "./chunks/chunk-7XVXCTYS.js";
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
} from "./chunks/chunk-TPJXK4CF.js";
import {
  loadConfig
} from "./chunks/chunk-YIXNWMHB.js";
import {
  VERSION
} from "./chunks/chunk-OU7MAOKS.js";
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-D5OTRWZT.js";
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
