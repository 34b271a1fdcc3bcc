import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-PHYDXXF5.js";
import "./chunk-EL6MRUVS.js";
import "./chunk-UTACSH7J.js";
import "./chunk-LSQGCPMS.js";
import "./chunk-K2AM63AG.js";
import "./chunk-TP4SAZ6C.js";
import "./chunk-RQWXJTG3.js";
import "./chunk-PRKU4IAU.js";
import "./chunk-XG5WSIMG.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
