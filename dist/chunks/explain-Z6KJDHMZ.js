import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-25QEYNYH.js";
import "./chunk-6W2MQ2EL.js";
import "./chunk-OGHNTKUA.js";
import "./chunk-S65P3OCM.js";
import "./chunk-2MIWQRHO.js";
import "./chunk-UG2RRABN.js";
import "./chunk-TLCZ7XXL.js";
import "./chunk-VJ5JYXGQ.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
