import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-LHLC62V6.js";
import "./chunk-XUXCIDKD.js";
import "./chunk-OGHNTKUA.js";
import "./chunk-OUQR3GTW.js";
import "./chunk-2BSQD4AB.js";
import "./chunk-RYLESGZK.js";
import "./chunk-ZG3ZNHKJ.js";
import "./chunk-JGNFOU3G.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
