import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-HHJLSQRD.js";
import "./chunk-E5W26MLU.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-XUWVX6DD.js";
import "./chunk-4EGPFAON.js";
import "./chunk-CVHNT2CA.js";
import "./chunk-ZCJ7FXJ7.js";
import "./chunk-RXRLUSUV.js";
import "./chunk-DZTEYU73.js";
import "./chunk-SX2GXPLG.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-ZSHTIWP3.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
