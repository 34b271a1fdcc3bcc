import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-47UJMNX4.js";
import "./chunk-IC2D7774.js";
import "./chunk-XBGPDY72.js";
import "./chunk-HVEGQET7.js";
import "./chunk-6VSLE4YN.js";
import "./chunk-USJKDELH.js";
import "./chunk-HXR5CG2F.js";
import "./chunk-FW6R36EY.js";
import "./chunk-JZYFBEGW.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-CTVJ6UUT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
