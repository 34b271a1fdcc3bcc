import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-63RTEJ6G.js";
import "./chunk-EUZRYWMR.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-3WVJ2H5E.js";
import "./chunk-Y33C5KOE.js";
import "./chunk-7UY6KT26.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-6RP4L2E5.js";
import "./chunk-UQVO2EYG.js";
import "./chunk-RY6HNPUM.js";
import "./chunk-OLEDPAHX.js";
import "./chunk-FU7GALMD.js";
import "./chunk-4EQSY53W.js";
import "./chunk-LNKAFKX2.js";
import "./chunk-EVNYURJO.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKMDP7UK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
