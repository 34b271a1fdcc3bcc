import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-TYQRUDHK.js";
import "./chunk-5LRUNXEP.js";
import "./chunk-AJZLMFN7.js";
import "./chunk-UXHZ4URG.js";
import "./chunk-YXWUKZFZ.js";
import "./chunk-MHNFSJXA.js";
import "./chunk-WPSKHEY2.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-WZ6OTLNL.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-J6C5BH37.js";
import "./chunk-FGKVH4F2.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-WN7K43CM.js";
import "./chunk-DKAOYKK6.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-STCS3YR3.js";
import "./chunk-D2533FGQ.js";
import "./chunk-DZ4ES4HS.js";
import "./chunk-LISKRSGY.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-WIYG3IBS.js";
import "./chunk-2L5KS4IH.js";
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
  gateOf,
  run
};
