import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-XXA654W2.js";
import {
  deepen
} from "./chunk-ML32EDU3.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";
export {
  deepen,
  openWorld,
  rootOf
};
