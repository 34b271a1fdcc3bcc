import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-HXCMWXHT.js";
import {
  explain
} from "./chunks/chunk-QYYEI3VZ.js";
import {
  openWorld
} from "./chunks/chunk-FFD4FXWZ.js";
import {
  openScan,
  scan
} from "./chunks/chunk-TGJAAWHJ.js";
import {
  loadConfig
} from "./chunks/chunk-CKSU666E.js";
import {
  VERSION
} from "./chunks/chunk-MHSUVVRO.js";
import "./chunks/chunk-W2XJK2TH.js";
import "./chunks/chunk-4IARF2KN.js";
import "./chunks/chunk-66VSROZU.js";
import "./chunks/chunk-EN7FJZ26.js";
import {
  ProvenanceError
} from "./chunks/chunk-URNUH7FB.js";
import "./chunks/chunk-PY5VAGIZ.js";
export {
  FORMATS,
  ProvenanceError,
  VERSION,
  explain,
  loadConfig,
  openScan,
  openWorld,
  reporters,
  scan
};
