import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-L4MGQYZP.js";
import {
  explain
} from "./chunks/chunk-6W2MQ2EL.js";
import {
  openWorld
} from "./chunks/chunk-OGHNTKUA.js";
import {
  openScan,
  scan
} from "./chunks/chunk-UG2RRABN.js";
import {
  loadConfig
} from "./chunks/chunk-TLCZ7XXL.js";
import {
  VERSION
} from "./chunks/chunk-VJ5JYXGQ.js";
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
