import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-QRPVIFWP.js";
import {
  explain
} from "./chunks/chunk-GPYMM4CP.js";
import {
  openWorld
} from "./chunks/chunk-HQU2RI45.js";
import {
  openScan,
  scan
} from "./chunks/chunk-YZHR3V5N.js";
import {
  loadConfig
} from "./chunks/chunk-VWIAC7UQ.js";
import {
  VERSION
} from "./chunks/chunk-3YSZYPAU.js";
import "./chunks/chunk-47ZCGUDJ.js";
import "./chunks/chunk-3NKGEVZS.js";
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
