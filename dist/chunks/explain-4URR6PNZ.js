import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-DRKNQMNL.js";
import "./chunk-EXHQVYW4.js";
import "./chunk-FFD4FXWZ.js";
import "./chunk-HFYHPNZ4.js";
import "./chunk-6EHWQ3UE.js";
import "./chunk-PMDINGH4.js";
import "./chunk-AMKC7G54.js";
import "./chunk-QY7EKBFH.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-4IARF2KN.js";
import "./chunk-66VSROZU.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
