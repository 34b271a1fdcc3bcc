import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-O7GJZTMZ.js";
import {
  deepen
} from "./chunk-GJQOLGJS.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  deepen,
  openWorld,
  rootOf
};
