import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-KVIXRYWE.js";
import "./chunk-CVGHJYVN.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-C53MHPJF.js";
import "./chunk-HO65IRLR.js";
import "./chunk-UB6I4NKU.js";
import "./chunk-ETL2PFPM.js";
import "./chunk-PPP42S7M.js";
import "./chunk-7VCBBOKA.js";
import "./chunk-UBPXGUB2.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-5WW3JU6M.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
