import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-XLXLP6QD.js";
import "./chunk-2NMC57P5.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-QD2NMRZF.js";
import "./chunk-DZ4ES4HS.js";
import "./chunk-LISKRSGY.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-GW37ABQL.js";
import "./chunk-Z4JCJMAA.js";
import "./chunk-H55QMBKJ.js";
import "./chunk-LEZCBM3I.js";
import "./chunk-IJSCJ3DA.js";
import "./chunk-4EQSY53W.js";
import "./chunk-K7J2FC63.js";
import "./chunk-2OCJSGUB.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-AWGYNIPK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
