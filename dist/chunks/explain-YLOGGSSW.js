import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-LJYNAJEG.js";
import "./chunk-G5VC5QOO.js";
import "./chunk-KSI2GBFR.js";
import "./chunk-H7EFEUV4.js";
import "./chunk-JGFYN2DJ.js";
import "./chunk-G7ZENZAG.js";
import "./chunk-CWYXCS2P.js";
import "./chunk-TVJOCXBQ.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
