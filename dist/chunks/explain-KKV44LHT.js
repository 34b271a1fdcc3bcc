import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-V6EPHMLY.js";
import "./chunk-LCOXERXN.js";
import "./chunk-SKGGXOVI.js";
import "./chunk-C53MHPJF.js";
import "./chunk-YKTJDVLY.js";
import "./chunk-J46SFY5H.js";
import "./chunk-ROD6M5MA.js";
import "./chunk-GCXSWJ5P.js";
import "./chunk-HD7PTECN.js";
import "./chunk-5MJ7LNM6.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-5WW3JU6M.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
