import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  gateOf,
  run
} from "./chunk-COODWIYB.js";
import "./chunk-TKDUGNYQ.js";
import "./chunk-QFLTIUDQ.js";
import "./chunk-M5JNVED3.js";
import "./chunk-3H35TLKZ.js";
import "./chunk-J5KOJWMP.js";
import "./chunk-5CLOO36Q.js";
import "./chunk-3WYHGBX4.js";
import "./chunk-HAFPVCKP.js";
import "./chunk-7XVXCTYS.js";
import "./chunk-VUDQUDRB.js";
import "./chunk-IABINXOW.js";
import "./chunk-PS75PVGH.js";
import "./chunk-SM6MFJDE.js";
import "./chunk-SROTNGRN.js";
import "./chunk-IWPB3XZM.js";
import "./chunk-ED3YQXQY.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-NPMSGV4M.js";
import "./chunk-QLWZCTCE.js";
import "./chunk-56QZR7ZS.js";
import "./chunk-CH5A4A4A.js";
import "./chunk-UA4DA352.js";
import "./chunk-BKX7MGFX.js";
import "./chunk-DT4TVBRW.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-AZAIH6WJ.js";
import "./chunk-F2MUI7N4.js";
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
  gateOf,
  run
};
