import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-DXFRW5TJ.js";
import "./chunk-BAHJA6M6.js";
import "./chunk-5RSKRIVJ.js";
import "./chunk-JRDBHPI5.js";
import "./chunk-R5L3LINS.js";
import "./chunk-RQ4RT2V5.js";
import "./chunk-T7JTFSCG.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-I74CAWZP.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-EOPVRLIZ.js";
import "./chunk-5BNP3PZV.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-EA7F2T33.js";
import "./chunk-MKSFOKZU.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-YTCKKKDA.js";
import "./chunk-QF6YDT5C.js";
import "./chunk-DFBSM7YT.js";
import "./chunk-DKEERR75.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-LGDXQJZR.js";
import "./chunk-YWZKKHCZ.js";
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
  gateOf,
  run
};
