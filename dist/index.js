import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-INUCT2SE.js";
import {
  explain
} from "./chunks/chunk-H6RX7KS3.js";
import {
  openWorld
} from "./chunks/chunk-CW4EI4WR.js";
import {
  openScan,
  scan
} from "./chunks/chunk-M4Q4IFDB.js";
import {
  loadConfig
} from "./chunks/chunk-XW5UGZ3B.js";
import {
  VERSION
} from "./chunks/chunk-WUW72AOS.js";
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
