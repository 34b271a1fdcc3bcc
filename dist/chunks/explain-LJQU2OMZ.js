import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-JFXXQZ7G.js";
import "./chunk-P3QL3WIV.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-C53MHPJF.js";
import "./chunk-2OHTO753.js";
import "./chunk-4NPNAES6.js";
import "./chunk-JM3RVUXS.js";
import "./chunk-G6WHDZ3K.js";
import "./chunk-WSKEHCQ7.js";
import "./chunk-L6TDJBBP.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-5WW3JU6M.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
