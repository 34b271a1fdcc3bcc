import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-7O6YKKLH.js";
import {
  explain
} from "./chunks/chunk-V4GFQCCW.js";
import {
  openWorld
} from "./chunks/chunk-DJBI2KXS.js";
import {
  openScan,
  scan
} from "./chunks/chunk-W7REAWB6.js";
import {
  loadConfig
} from "./chunks/chunk-T4AMHSZX.js";
import {
  VERSION
} from "./chunks/chunk-OSU7BIBQ.js";
import "./chunks/chunk-47ZCGUDJ.js";
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
