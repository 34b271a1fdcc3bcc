import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-55RXLHF3.js";
import "./chunk-NNV3EV32.js";
import "./chunk-AUL2G526.js";
import "./chunk-O7GJZTMZ.js";
import "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-U4QGR6N4.js";
import "./chunk-4C2CDOIS.js";
import "./chunk-DKXBUIOJ.js";
import "./chunk-HJB5ROFS.js";
import "./chunk-WKCBUVWF.js";
import "./chunk-4EQSY53W.js";
import "./chunk-5HZFENFR.js";
import "./chunk-CDEONOS5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-GJQOLGJS.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
