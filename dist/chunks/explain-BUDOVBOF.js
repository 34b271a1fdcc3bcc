import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-WVKFMTEF.js";
import "./chunk-42NYGCCA.js";
import "./chunk-I5XJJM7U.js";
import "./chunk-G2R5FQ77.js";
import "./chunk-P47UEAQI.js";
import "./chunk-MKH7RMFV.js";
import "./chunk-F6WX6TOO.js";
import "./chunk-PLED7APR.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-JA3YZZ6Q.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
