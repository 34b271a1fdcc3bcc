import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-RN4WNXMV.js";
import {
  explain
} from "./chunks/chunk-CJDTK7F2.js";
import {
  openWorld
} from "./chunks/chunk-S7WF3B2W.js";
import {
  openScan,
  scan
} from "./chunks/chunk-4DZJMFI5.js";
import {
  loadConfig
} from "./chunks/chunk-VGB7MJ6B.js";
import {
  VERSION
} from "./chunks/chunk-JNMCBIBI.js";
import "./chunks/chunk-YHN5UDCF.js";
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
