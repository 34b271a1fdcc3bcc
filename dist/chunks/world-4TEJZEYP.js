import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-QD2NMRZF.js";
import {
  deepen
} from "./chunk-AWGYNIPK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  deepen,
  openWorld,
  rootOf
};
