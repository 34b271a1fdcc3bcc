import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  FORMATS,
  reporters
} from "./chunks/chunk-OIJG62WG.js";
import {
  explain
} from "./chunks/chunk-AP76XS2K.js";
import {
  openWorld
} from "./chunks/chunk-IB5U5NLH.js";
import {
  openScan,
  scan
} from "./chunks/chunk-KVEIVX5E.js";
import {
  loadConfig
} from "./chunks/chunk-DABZC455.js";
import {
  VERSION
} from "./chunks/chunk-J55S65IQ.js";
import "./chunks/chunk-XG5WSIMG.js";
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
