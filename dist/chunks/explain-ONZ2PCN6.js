import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-PDSJEHAI.js";
import "./chunk-BYNSP27J.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-3WVJ2H5E.js";
import "./chunk-SLWFB2UX.js";
import "./chunk-IEXRECWJ.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-HYUYCUYL.js";
import "./chunk-OGP4B3DV.js";
import "./chunk-ARDXFNFC.js";
import "./chunk-MGAH457X.js";
import "./chunk-HM5EV2JP.js";
import "./chunk-4EQSY53W.js";
import "./chunk-SFWT26RR.js";
import "./chunk-2DGKYZPK.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKMDP7UK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
