import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-DKYMYVUM.js";
import "./chunk-VI7QQIMN.js";
import "./chunk-XBGPDY72.js";
import "./chunk-NCU2MCDK.js";
import "./chunk-K2NZIR4A.js";
import "./chunk-UNNYOAH7.js";
import "./chunk-RBDFTXND.js";
import "./chunk-M4HBKYVX.js";
import "./chunk-5DB2HRFP.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-CTVJ6UUT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
