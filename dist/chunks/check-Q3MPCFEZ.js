import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-N62EQIC7.js";
import "./chunk-JCYXOLAK.js";
import "./chunk-NVAIVR63.js";
import "./chunk-NG6POFXD.js";
import "./chunk-QS2ZWRGD.js";
import "./chunk-SMKO7BYL.js";
import "./chunk-ENKNSM6W.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-5CX2G7VB.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-HI5PNRBF.js";
import "./chunk-E6TCQNRG.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-JELO3ET5.js";
import "./chunk-KVFALWF4.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-B45JKKSC.js";
import "./chunk-CXFJMJFS.js";
import "./chunk-2UQ54TPG.js";
import "./chunk-NZ3PONCW.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-QHQRWIWB.js";
import "./chunk-JBNYV5RC.js";
import "./chunk-CGJWHC32.js";
import "./chunk-CD2I3NST.js";
import "./chunk-PAJQNDKF.js";
import "./chunk-2MDZ6S6F.js";
import "./chunk-SOY27SWI.js";
import "./chunk-4EQSY53W.js";
import "./chunk-GJDJ7VC3.js";
import "./chunk-WIHTYJYA.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-AWGYNIPK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  gateOf,
  run
};
