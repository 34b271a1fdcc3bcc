import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-GMLDOLNL.js";
import "./chunk-CRU265AY.js";
import "./chunk-PFEFTQND.js";
import "./chunk-BHDSDDSB.js";
import "./chunk-AGSRYBKL.js";
import "./chunk-BSS4GOKU.js";
import "./chunk-56LOUD62.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
