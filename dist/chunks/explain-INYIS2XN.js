import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-FGLKJU5O.js";
import "./chunk-2TQGCB2G.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-HT3GQZQW.js";
import "./chunk-32PQPNT7.js";
import "./chunk-KYQXXJAR.js";
import "./chunk-G2P7GX7J.js";
import "./chunk-OBQY2DKR.js";
import "./chunk-E7CTN6QJ.js";
import "./chunk-U4T4IEV6.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-7Z2C2VFC.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
