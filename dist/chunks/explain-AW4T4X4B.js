import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-AHMNAZNT.js";
import "./chunk-AQR2HFS5.js";
import "./chunk-LR2NBUJQ.js";
import "./chunk-SUENWCPM.js";
import "./chunk-77D5AKZD.js";
import "./chunk-HF7AJC6A.js";
import "./chunk-WXORY2WM.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
