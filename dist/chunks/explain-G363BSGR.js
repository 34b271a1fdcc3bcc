import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-U5DLUUCI.js";
import "./chunk-XWE7BRBZ.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-QD2NMRZF.js";
import "./chunk-2UQ54TPG.js";
import "./chunk-NZ3PONCW.js";
import "./chunk-EYEKDRCS.js";
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
  run
};
