import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-CTM4YEBN.js";
import "./chunk-TSDCPBLG.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-I3F3LQ43.js";
import "./chunk-XALOTDRE.js";
import "./chunk-WBJMIYXD.js";
import "./chunk-O5LQ2KZJ.js";
import "./chunk-A2PPLNXP.js";
import "./chunk-PGPJFXWN.js";
import "./chunk-Y37MSMBC.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKKOZFKT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
