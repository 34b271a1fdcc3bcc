import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-QJKRH2OT.js";
import {
  explain
} from "./chunks/chunk-RZH7NS4D.js";
import {
  loadConfig,
  openScan,
  scan
} from "./chunks/chunk-M6KWYPTV.js";
import {
  VERSION,
  openWorld
} from "./chunks/chunk-GWGM3F6H.js";
import "./chunks/chunk-VF4AWXNY.js";
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
