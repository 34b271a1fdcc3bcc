import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-NTFTERJJ.js";
import "./chunk-TZ5L6RQ7.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-3WVJ2H5E.js";
import "./chunk-DFBSM7YT.js";
import "./chunk-DKEERR75.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-XLWVWKL2.js";
import "./chunk-HOGB3LN2.js";
import "./chunk-F2B2AQR3.js";
import "./chunk-UCQGSFNT.js";
import "./chunk-RAOD6DAB.js";
import "./chunk-4EQSY53W.js";
import "./chunk-NI4T3K4E.js";
import "./chunk-YPXL4OBD.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKMDP7UK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
