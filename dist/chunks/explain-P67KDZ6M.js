import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-G56AI6FH.js";
import "./chunk-Z7WOSYVZ.js";
import "./chunk-XBGPDY72.js";
import "./chunk-RY564GQD.js";
import "./chunk-7TI2ZWC6.js";
import "./chunk-WS7CAGWA.js";
import "./chunk-DBGELYCC.js";
import "./chunk-CHMGR7LS.js";
import "./chunk-ZRXNSASQ.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-CTVJ6UUT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
