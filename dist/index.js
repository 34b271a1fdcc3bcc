import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-VR6OTVLK.js";
import {
  explain
} from "./chunks/chunk-YKIUDVRE.js";
import {
  openWorld
} from "./chunks/chunk-ZSLWDUNF.js";
import {
  openScan,
  scan
} from "./chunks/chunk-TKCNENNV.js";
import {
  loadConfig
} from "./chunks/chunk-PBXVBRL4.js";
import {
  VERSION
} from "./chunks/chunk-YWQNZVQ6.js";
import "./chunks/chunk-W2XJK2TH.js";
import "./chunks/chunk-Q674G6VU.js";
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
