import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-CGVIWDWP.js";
import "./chunk-V56D4SRM.js";
import "./chunk-ZSLWDUNF.js";
import "./chunk-B2E2TMMP.js";
import "./chunk-4S54MOLH.js";
import "./chunk-BSY3LZL4.js";
import "./chunk-PKTJTZ4Q.js";
import "./chunk-TBANY3AI.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-Q674G6VU.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
