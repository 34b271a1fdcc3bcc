import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-AXHKTK6H.js";
import {
  explain
} from "./chunks/chunk-MRYCCNQC.js";
import {
  openWorld
} from "./chunks/chunk-ZGNEQDSL.js";
import {
  openScan,
  scan
} from "./chunks/chunk-NCPNHAY5.js";
import {
  loadConfig
} from "./chunks/chunk-P35SDFVO.js";
import {
  VERSION
} from "./chunks/chunk-UJYXCYOA.js";
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
