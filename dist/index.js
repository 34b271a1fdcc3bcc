import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-FFKEZS6T.js";
import {
  explain
} from "./chunks/chunk-JXEBUDFN.js";
import {
  loadConfig,
  openScan,
  scan
} from "./chunks/chunk-FDI2D2OL.js";
import {
  VERSION,
  openWorld
} from "./chunks/chunk-SJKYYMKP.js";
import "./chunks/chunk-A2H3DS52.js";
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
