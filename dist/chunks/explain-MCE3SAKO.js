import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-UDN456C5.js";
import "./chunk-ZSQDPY2L.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-VN5TBBR2.js";
import "./chunk-QGPVR5Y6.js";
import "./chunk-24GABRUK.js";
import "./chunk-SOGMFY36.js";
import "./chunk-F7W46G54.js";
import "./chunk-QEGQJXOI.js";
import "./chunk-HXAQZQET.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-2WSIOJBG.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
