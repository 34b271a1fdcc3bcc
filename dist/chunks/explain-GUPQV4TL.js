import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-STZ5UTJ4.js";
import "./chunk-VHOLC6QX.js";
import "./chunk-KX4ZON4D.js";
import "./chunk-BGSDY4BZ.js";
import "./chunk-WX3IRV66.js";
import "./chunk-SJKYYMKP.js";
import "./chunk-TZHKUF7S.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
