import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-MS7JOEBW.js";
import "./chunk-42J5ILIW.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-LNWDKYTI.js";
import "./chunk-GDUZYMPS.js";
import "./chunk-P22MLXDR.js";
import "./chunk-RER3UTEO.js";
import "./chunk-TPJXK4CF.js";
import "./chunk-YIXNWMHB.js";
import "./chunk-OU7MAOKS.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-D5OTRWZT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
