import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-4FSHQOCU.js";
import "./chunk-KEK6JD4Z.js";
import "./chunk-7OGD5HIL.js";
import "./chunk-WTHQRN5W.js";
import "./chunk-MSQVQP5B.js";
import "./chunk-SIXBMSAJ.js";
import "./chunk-DICD4MKZ.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-D6UJC5V4.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-PHFMYOW7.js";
import "./chunk-VZJKILFW.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-RNDTGGTR.js";
import "./chunk-2WW7YOXN.js";
import "./chunk-AN4AVHZ3.js";
import "./chunk-AUL2G526.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-C2HE3MFX.js";
import "./chunk-LSRBDRER.js";
import "./chunk-ZALRKYTC.js";
import "./chunk-2OZ6EDLZ.js";
import "./chunk-K5S4VKB7.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-AV2UQUX2.js";
import "./chunk-BOTWK4A4.js";
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
  gateOf,
  run
};
