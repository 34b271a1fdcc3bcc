import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-W25H2GSS.js";
import {
  explain
} from "./chunks/chunk-EPE3WGOF.js";
import {
  openWorld
} from "./chunks/chunk-UTACSH7J.js";
import {
  openScan,
  scan
} from "./chunks/chunk-7SEFD2JW.js";
import {
  loadConfig
} from "./chunks/chunk-2W3XPXLW.js";
import {
  VERSION
} from "./chunks/chunk-PCG34DGY.js";
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
