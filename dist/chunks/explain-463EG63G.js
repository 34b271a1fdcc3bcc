import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-2CBDWPLB.js";
import "./chunk-IRE62VPP.js";
import "./chunk-EX6ZC5SA.js";
import "./chunk-R3OPEB4Z.js";
import "./chunk-VHASV7RY.js";
import "./chunk-SWDNA4PD.js";
import "./chunk-WXORY2WM.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
