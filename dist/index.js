import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-7MMAJ45Z.js";
import {
  explain
} from "./chunks/chunk-L75PL3T6.js";
import {
  openScan,
  scan
} from "./chunks/chunk-NZ4AC4GM.js";
import {
  loadConfig
} from "./chunks/chunk-U424MC7L.js";
import {
  VERSION,
  openWorld
} from "./chunks/chunk-XCNKJQII.js";
import "./chunks/chunk-YHN5UDCF.js";
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
