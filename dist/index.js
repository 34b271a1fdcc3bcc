import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-NGL5FYMT.js";
import {
  explain
} from "./chunks/chunk-EL6MRUVS.js";
import {
  openWorld
} from "./chunks/chunk-UTACSH7J.js";
import {
  openScan,
  scan
} from "./chunks/chunk-TP4SAZ6C.js";
import {
  loadConfig
} from "./chunks/chunk-RQWXJTG3.js";
import {
  VERSION
} from "./chunks/chunk-PRKU4IAU.js";
import "./chunks/chunk-XG5WSIMG.js";
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
