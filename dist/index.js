import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-EXT4CAKQ.js";
import {
  explain
} from "./chunks/chunk-LUNIMKRT.js";
import {
  openWorld
} from "./chunks/chunk-D2VQK2OH.js";
import {
  openScan,
  scan
} from "./chunks/chunk-25IDZ7JH.js";
import {
  loadConfig
} from "./chunks/chunk-MKVQBICH.js";
import {
  VERSION
} from "./chunks/chunk-UQGGBIPA.js";
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
