import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-TETDFVWM.js";
import "./chunk-V3PSEQLH.js";
import "./chunk-5F7Y7CC5.js";
import "./chunk-BGSDY4BZ.js";
import "./chunk-YDO3CO5Q.js";
import "./chunk-SJKYYMKP.js";
import "./chunk-A2H3DS52.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
