import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-VWHU4PE2.js";
import "./chunk-SJRHZPWS.js";
import "./chunk-XQNJQR2O.js";
import "./chunk-BGSDY4BZ.js";
import "./chunk-7GHGHIYP.js";
import "./chunk-SJKYYMKP.js";
import "./chunk-VF4AWXNY.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
