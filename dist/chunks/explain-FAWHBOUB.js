import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-ZNIM4TOL.js";
import "./chunk-37I3TBCA.js";
import "./chunk-I5XJJM7U.js";
import "./chunk-RQM2WNSB.js";
import "./chunk-L3GF22DC.js";
import "./chunk-S5ILER3F.js";
import "./chunk-6JJOOVSR.js";
import "./chunk-W2ANPNFD.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-JA3YZZ6Q.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
