import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-XQYXYCUD.js";
import "./chunk-GPYMM4CP.js";
import "./chunk-HQU2RI45.js";
import "./chunk-MCF4HGVG.js";
import "./chunk-FQPCEYPJ.js";
import "./chunk-YZHR3V5N.js";
import "./chunk-VWIAC7UQ.js";
import "./chunk-3YSZYPAU.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
