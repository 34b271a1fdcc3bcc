import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-V36YTLFE.js";
import {
  explain
} from "./chunks/chunk-IGU7OI7E.js";
import {
  openWorld
} from "./chunks/chunk-Y3N46KTC.js";
import {
  openScan,
  scan
} from "./chunks/chunk-U3C66LEM.js";
import {
  loadConfig
} from "./chunks/chunk-JTA7CULR.js";
import {
  VERSION
} from "./chunks/chunk-CEP4XNTW.js";
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
