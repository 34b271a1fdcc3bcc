import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-MZ75QSZB.js";
import {
  explain
} from "./chunks/chunk-HYFF6FJL.js";
import {
  loadConfig,
  openScan,
  scan
} from "./chunks/chunk-T2KWK736.js";
import {
  VERSION,
  openWorld
} from "./chunks/chunk-4GOFYJ2N.js";
import "./chunks/chunk-JY3FDORR.js";
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
