import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
<<<<<<<< HEAD:dist/chunks/explain-INYIS2XN.js
} from "./chunk-FGLKJU5O.js";
import "./chunk-2TQGCB2G.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-HT3GQZQW.js";
import "./chunk-32PQPNT7.js";
import "./chunk-KYQXXJAR.js";
import "./chunk-G2P7GX7J.js";
import "./chunk-OBQY2DKR.js";
import "./chunk-E7CTN6QJ.js";
import "./chunk-U4T4IEV6.js";
========
} from "./chunk-34A64NTW.js";
import "./chunk-DI36NLLM.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-NGOU2NS5.js";
import "./chunk-MBRNKIE5.js";
import "./chunk-VETRRHCD.js";
import "./chunk-XCP4BPEL.js";
import "./chunk-PT5FZKO3.js";
import "./chunk-SEFEWMGL.js";
import "./chunk-KWJ4L6OK.js";
>>>>>>>> b346b29 (Build the bundle with its grammars):dist/chunks/explain-S2OWUTBD.js
import "./chunk-ETVGOOWV.js";
import "./chunk-7Z2C2VFC.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
