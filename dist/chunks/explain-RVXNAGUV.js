import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-WD2HDONA.js";
import "./chunk-MRYCCNQC.js";
import "./chunk-ZGNEQDSL.js";
import "./chunk-45RE5XMS.js";
import "./chunk-ETXTAXIC.js";
import "./chunk-NCPNHAY5.js";
import "./chunk-P35SDFVO.js";
import "./chunk-UJYXCYOA.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
