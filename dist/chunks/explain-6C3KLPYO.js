import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-JF4JSPZI.js";
import "./chunk-DT7EPTFL.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-ZKKSASJJ.js";
import "./chunk-R5BVKNHC.js";
import "./chunk-NLJJLXY7.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-653AUNVR.js";
import "./chunk-TSYGEY7W.js";
import "./chunk-KOITFM2O.js";
import "./chunk-XM6IPBGW.js";
import "./chunk-IBN7KRTE.js";
import "./chunk-4EQSY53W.js";
import "./chunk-QPVZTM5G.js";
import "./chunk-WBDLNP66.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-72CLVO4Z.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
