import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-M5PTBCIL.js";
import "./chunk-UGVPKAVB.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-2CA54C4Q.js";
import "./chunk-UF4AYNGR.js";
import "./chunk-BYFYC4I6.js";
import "./chunk-VBSZ3W7I.js";
import "./chunk-V3N7WAVE.js";
import "./chunk-L67JOUQU.js";
import "./chunk-HTXFTDIQ.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-7Z2C2VFC.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
