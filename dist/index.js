import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-ZAWDOVQP.js";
import {
  explain
} from "./chunks/chunk-UMSCMY7N.js";
import {
  loadConfig,
  openScan,
  scan
} from "./chunks/chunk-TCX7MDAZ.js";
import {
  VERSION,
  openWorld
} from "./chunks/chunk-IZOZCESP.js";
import "./chunks/chunk-QIRXNGKU.js";
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
