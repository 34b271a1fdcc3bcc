import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-C7MIHLOT.js";
import "./chunk-CJDTK7F2.js";
import "./chunk-S7WF3B2W.js";
import "./chunk-L4G7WFNS.js";
import "./chunk-3FMQLNZ4.js";
import "./chunk-4DZJMFI5.js";
import "./chunk-VGB7MJ6B.js";
import "./chunk-JNMCBIBI.js";
import "./chunk-YHN5UDCF.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
