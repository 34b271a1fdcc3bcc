import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-LTX5W4HE.js";
import "./chunk-DKLDDDGC.js";
import "./chunk-Y3N46KTC.js";
import "./chunk-TFWSWDWM.js";
import "./chunk-NLVHYPN3.js";
import "./chunk-CP3CJIOE.js";
import "./chunk-J635GUFD.js";
import "./chunk-KHVNCQZY.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
