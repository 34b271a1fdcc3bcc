import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-EKE5I2AI.js";
import "./chunk-PGNCF2DW.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-I3F3LQ43.js";
import "./chunk-YNFPNBK7.js";
import "./chunk-6UQIK6F3.js";
import "./chunk-EAJNJAJK.js";
import "./chunk-WUOAXVZT.js";
import "./chunk-IUB6SWTC.js";
import "./chunk-KYPRDS7A.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKKOZFKT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
