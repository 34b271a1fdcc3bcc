import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-E4HI7HU6.js";
import "./chunk-BKHDQNDO.js";
import "./chunk-K4IH2PBJ.js";
import "./chunk-BGSDY4BZ.js";
import "./chunk-6E5HG4JA.js";
import "./chunk-SJKYYMKP.js";
import "./chunk-TZHKUF7S.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
