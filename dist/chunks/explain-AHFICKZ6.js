import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-JJQEKAPZ.js";
import "./chunk-EJ36BFDR.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-LCMHKTHJ.js";
import "./chunk-NREWCEGL.js";
import "./chunk-NEACLODX.js";
import "./chunk-22KJL55Y.js";
import "./chunk-DG2EPF2R.js";
import "./chunk-KJHEVAT5.js";
import "./chunk-ZQNJ7ADC.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-5WW3JU6M.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
