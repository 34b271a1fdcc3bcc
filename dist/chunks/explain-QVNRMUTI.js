import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-UHFRNG6G.js";
import "./chunk-J73S22PA.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-LCMHKTHJ.js";
import "./chunk-AYEMUQIN.js";
import "./chunk-SRB7RPQ4.js";
import "./chunk-DOZY32NV.js";
import "./chunk-ULOQSPDB.js";
import "./chunk-KL74M5G2.js";
import "./chunk-HPXYVVZY.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-5WW3JU6M.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
