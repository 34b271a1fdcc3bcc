import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-VBML7POR.js";
import {
  renderJunit,
  renderRequirementsMarkdown,
  renderRequirementsText,
  renderSarif
<<<<<<< HEAD
} from "./chunks/chunk-CAFARKQV.js";
import {
  checkRequirements
} from "./chunks/chunk-PLPTAAMP.js";
import {
  explain
} from "./chunks/chunk-2TQGCB2G.js";
=======
} from "./chunks/chunk-HKP566NT.js";
import {
  explain
} from "./chunks/chunk-DI36NLLM.js";
>>>>>>> b346b29 (Build the bundle with its grammars)
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
<<<<<<< HEAD
} from "./chunks/chunk-TB5MQZBX.js";
import "./chunks/chunk-GI4PETUH.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  openWorld
} from "./chunks/chunk-HT3GQZQW.js";
=======
} from "./chunks/chunk-2E7GJJB6.js";
import "./chunks/chunk-37ADZ56Q.js";
import {
  renderInventoryMarkdown,
  renderInventoryText
} from "./chunks/chunk-W6DMQLHE.js";
import "./chunks/chunk-TVXZB5XE.js";
import {
  openWorld
} from "./chunks/chunk-NGOU2NS5.js";
>>>>>>> b346b29 (Build the bundle with its grammars)
import "./chunks/chunk-QLWZCTCE.js";
import {
  FORMATS,
  reporters
<<<<<<< HEAD
} from "./chunks/chunk-5LITWOH6.js";
import "./chunks/chunk-DJ7VNF2O.js";
import "./chunks/chunk-KYQXXJAR.js";
import {
  checkInventory
} from "./chunks/chunk-YODWFON6.js";
import "./chunks/chunk-7XVXCTYS.js";
=======
} from "./chunks/chunk-763GATS7.js";
import "./chunks/chunk-J46VVDK4.js";
import "./chunks/chunk-VETRRHCD.js";
>>>>>>> b346b29 (Build the bundle with its grammars)
import {
  createAttestation,
  parseAttestation,
  refreshAttestation
<<<<<<< HEAD
} from "./chunks/chunk-EVUMCNXX.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
=======
} from "./chunks/chunk-2A6LV7UK.js";
import "./chunks/chunk-76WBOJTN.js";
import "./chunks/chunk-3WYHGBX4.js";
import {
  checkInventory
} from "./chunks/chunk-J3RH7W6U.js";
import "./chunks/chunk-7XVXCTYS.js";
>>>>>>> b346b29 (Build the bundle with its grammars)
import "./chunks/chunk-MVANRC3Q.js";
import {
  openScan,
  scan
<<<<<<< HEAD
} from "./chunks/chunk-OBQY2DKR.js";
import {
  loadConfig
} from "./chunks/chunk-E7CTN6QJ.js";
import {
  VERSION
} from "./chunks/chunk-U4T4IEV6.js";
=======
} from "./chunks/chunk-PT5FZKO3.js";
import {
  loadConfig
} from "./chunks/chunk-SEFEWMGL.js";
import {
  VERSION
} from "./chunks/chunk-KWJ4L6OK.js";
>>>>>>> b346b29 (Build the bundle with its grammars)
import "./chunks/chunk-ETVGOOWV.js";
import "./chunks/chunk-7Z2C2VFC.js";
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
