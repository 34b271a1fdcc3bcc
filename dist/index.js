import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-52NLIGYV.js";
import {
  explain
} from "./chunks/chunk-NNFIIIHH.js";
import {
  openWorld
} from "./chunks/chunk-UTACSH7J.js";
import {
  openScan,
  scan
} from "./chunks/chunk-BFTKMQ6D.js";
import {
  loadConfig
} from "./chunks/chunk-7JRKKKPH.js";
import {
  VERSION
} from "./chunks/chunk-QQ3DDO5P.js";
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
