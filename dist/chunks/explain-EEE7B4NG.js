import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-DTYRRWGX.js";
import "./chunk-5IB5ZRZO.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-I3F3LQ43.js";
import "./chunk-OXE63G2V.js";
import "./chunk-YHSOIXUS.js";
import "./chunk-QFO3YQYL.js";
import "./chunk-6JTDLLLJ.js";
import "./chunk-KP3H6HLD.js";
import "./chunk-AG64PC4B.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKKOZFKT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
