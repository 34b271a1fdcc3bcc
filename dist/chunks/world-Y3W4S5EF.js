import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-FFD4FXWZ.js";
import "./chunk-4IARF2KN.js";
import "./chunk-66VSROZU.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  openWorld,
  rootOf
};
