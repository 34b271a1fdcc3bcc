import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-55YXPHID.js";
import {
  explain
} from "./chunks/chunk-G5VC5QOO.js";
import {
  openWorld
} from "./chunks/chunk-KSI2GBFR.js";
import {
  openScan,
  scan
} from "./chunks/chunk-G7ZENZAG.js";
import {
  loadConfig
} from "./chunks/chunk-CWYXCS2P.js";
import {
  VERSION
} from "./chunks/chunk-TVJOCXBQ.js";
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
