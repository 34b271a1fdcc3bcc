import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-MOTFNKW3.js";
import {
  explain
} from "./chunks/chunk-IRE62VPP.js";
import {
  loadConfig,
  openScan,
  scan
} from "./chunks/chunk-VHASV7RY.js";
import {
  VERSION,
  openWorld
} from "./chunks/chunk-SWDNA4PD.js";
import "./chunks/chunk-WXORY2WM.js";
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
