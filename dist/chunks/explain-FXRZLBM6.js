import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-DYNYWMSS.js";
import "./chunk-JXEBUDFN.js";
import "./chunk-7IY3RNLA.js";
import "./chunk-BGSDY4BZ.js";
import "./chunk-FDI2D2OL.js";
import "./chunk-SJKYYMKP.js";
import "./chunk-A2H3DS52.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
