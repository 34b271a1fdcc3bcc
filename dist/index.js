import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-7GDDHPHC.js";
import {
  explain
} from "./chunks/chunk-CRU265AY.js";
import {
  loadConfig,
  openScan,
  scan
} from "./chunks/chunk-AGSRYBKL.js";
import {
  VERSION,
  openWorld
} from "./chunks/chunk-BSS4GOKU.js";
import "./chunks/chunk-56LOUD62.js";
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
