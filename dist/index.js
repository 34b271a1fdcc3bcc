import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-HW3CIW3A.js";
import {
  explain
} from "./chunks/chunk-42NYGCCA.js";
import {
  openWorld
} from "./chunks/chunk-I5XJJM7U.js";
import {
  openScan,
  scan
} from "./chunks/chunk-MKH7RMFV.js";
import {
  loadConfig
} from "./chunks/chunk-F6WX6TOO.js";
import {
  VERSION
} from "./chunks/chunk-PLED7APR.js";
import "./chunks/chunk-W2XJK2TH.js";
import "./chunks/chunk-JA3YZZ6Q.js";
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
