import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-75OXHBLM.js";
import "./chunk-5ZXRZWTO.js";
import "./chunk-OTATKNZG.js";
import "./chunk-BGSDY4BZ.js";
import "./chunk-ESARYU7X.js";
import "./chunk-SJKYYMKP.js";
import "./chunk-TZHKUF7S.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
