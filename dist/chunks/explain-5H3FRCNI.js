import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-C3Z44G2J.js";
import "./chunk-IS5J6SZJ.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-I3F3LQ43.js";
import "./chunk-YENT2CDA.js";
import "./chunk-O2ZPHZR7.js";
import "./chunk-D4N2UINM.js";
import "./chunk-LJG32XOZ.js";
import "./chunk-RW2XRPD7.js";
import "./chunk-EDWH47YV.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKKOZFKT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
