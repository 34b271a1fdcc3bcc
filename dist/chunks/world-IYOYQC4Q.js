import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-3WVJ2H5E.js";
import {
  deepen
} from "./chunk-PKMDP7UK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  deepen,
  openWorld,
  rootOf
};
