import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-KFXX4OBM.js";
import "./chunk-ESUKMJBX.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-XUWVX6DD.js";
import "./chunk-GKDDEPFK.js";
import "./chunk-H5UTFVVN.js";
import "./chunk-ASOMJTVJ.js";
import "./chunk-MV5YG7AT.js";
import "./chunk-RCWVY76S.js";
import "./chunk-XZZYXXTX.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-ZSHTIWP3.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
