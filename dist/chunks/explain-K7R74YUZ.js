import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-EN67CSSV.js";
import "./chunk-MLNJMTTJ.js";
import "./chunk-H7DNH4ZB.js";
import "./chunk-BGSDY4BZ.js";
import "./chunk-A4YJ2ECG.js";
import "./chunk-SJKYYMKP.js";
import "./chunk-TZHKUF7S.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
