import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-PAYWBV2R.js";
import "./chunk-EP2VTZQS.js";
import "./chunk-AUL2G526.js";
import "./chunk-O7GJZTMZ.js";
import "./chunk-OZTTBU4V.js";
import "./chunk-D7SOM5QJ.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-ZQV3QM23.js";
import "./chunk-3B2JTXST.js";
import "./chunk-HPORQG73.js";
import "./chunk-L2FSCJNQ.js";
import "./chunk-FTOCXFRZ.js";
import "./chunk-4EQSY53W.js";
import "./chunk-VLZ274E3.js";
import "./chunk-VIABXR25.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
