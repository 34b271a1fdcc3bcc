import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-KR4WXF65.js";
import {
  explain
} from "./chunks/chunk-V56D4SRM.js";
import {
  openWorld
} from "./chunks/chunk-ZSLWDUNF.js";
import {
  openScan,
  scan
} from "./chunks/chunk-BSY3LZL4.js";
import {
  loadConfig
} from "./chunks/chunk-PKTJTZ4Q.js";
import {
  VERSION
} from "./chunks/chunk-TBANY3AI.js";
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
