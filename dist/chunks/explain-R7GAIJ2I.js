import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-TAT2FJE7.js";
import "./chunk-HXA3L2X6.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-C53MHPJF.js";
import "./chunk-O63URFY3.js";
import "./chunk-SWZIGS54.js";
import "./chunk-LY5KIB7C.js";
import "./chunk-FKG2ATQM.js";
import "./chunk-2O3IO7L4.js";
import "./chunk-NF3NAJEH.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-5WW3JU6M.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
