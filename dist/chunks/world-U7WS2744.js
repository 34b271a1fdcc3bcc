import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-LCMHKTHJ.js";
import "./chunk-5WW3JU6M.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  openWorld,
  rootOf
};
