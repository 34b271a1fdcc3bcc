import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-BVUCPG2J.js";
import "./chunk-QYYEI3VZ.js";
import "./chunk-FFD4FXWZ.js";
import "./chunk-TEOWEDZR.js";
import "./chunk-3F2X6HKY.js";
import "./chunk-TGJAAWHJ.js";
import "./chunk-CKSU666E.js";
import "./chunk-MHSUVVRO.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-4IARF2KN.js";
import "./chunk-66VSROZU.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
