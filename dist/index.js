import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-AAFOGYIQ.js";
import {
  explain
} from "./chunks/chunk-R22PC3XG.js";
import {
  loadConfig,
  openScan,
  scan
} from "./chunks/chunk-Z3GHQIXN.js";
import {
  VERSION,
  openWorld
} from "./chunks/chunk-NDSRJ4XB.js";
import "./chunks/chunk-TZHKUF7S.js";
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
