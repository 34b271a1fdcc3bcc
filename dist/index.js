import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-T7O4NYFA.js";
import {
  explain
} from "./chunks/chunk-WVTF2AIA.js";
import {
  openWorld
} from "./chunks/chunk-RBKKG574.js";
import {
  openScan,
  scan
} from "./chunks/chunk-UW7P7EXT.js";
import {
  loadConfig
} from "./chunks/chunk-MTEUSVPU.js";
import {
  VERSION
} from "./chunks/chunk-7KLBN4US.js";
import "./chunks/chunk-W2XJK2TH.js";
import "./chunks/chunk-C5M2NR24.js";
import "./chunks/chunk-4PVLP6WX.js";
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
