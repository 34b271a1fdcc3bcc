import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-JBGG3OOV.js";
import {
  explain
} from "./chunks/chunk-DKLDDDGC.js";
import {
  openWorld
} from "./chunks/chunk-Y3N46KTC.js";
import {
  openScan,
  scan
} from "./chunks/chunk-CP3CJIOE.js";
import {
  loadConfig
} from "./chunks/chunk-J635GUFD.js";
import {
  VERSION
} from "./chunks/chunk-KHVNCQZY.js";
import "./chunks/chunk-47ZCGUDJ.js";
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
