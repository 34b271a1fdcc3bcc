import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-RQ2AIPM3.js";
import "./chunk-W3ATZLD6.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-QD2NMRZF.js";
import "./chunk-BKX7MGFX.js";
import "./chunk-DT4TVBRW.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-26CFF3HN.js";
import "./chunk-VKIK6CPI.js";
import "./chunk-CFCDPSVM.js";
import "./chunk-FR2FNHGX.js";
import "./chunk-TA3HLNE5.js";
import "./chunk-4EQSY53W.js";
import "./chunk-P5TUTD7H.js";
import "./chunk-S2O6CR2I.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-AWGYNIPK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
