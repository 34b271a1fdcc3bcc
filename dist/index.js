import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-7ZRDKZIT.js";
import {
  explain
} from "./chunks/chunk-YBZZRKZ3.js";
import {
  openWorld
} from "./chunks/chunk-WYCFAGPF.js";
import {
  openScan,
  scan
} from "./chunks/chunk-N25XP27Y.js";
import {
  loadConfig
} from "./chunks/chunk-NUUBISII.js";
import {
  VERSION
} from "./chunks/chunk-XQX5NLK7.js";
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
