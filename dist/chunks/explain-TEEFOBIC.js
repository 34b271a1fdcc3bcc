import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-4LLVMZ66.js";
import "./chunk-EANCLPVW.js";
import "./chunk-I5XJJM7U.js";
import "./chunk-OLM24UXT.js";
import "./chunk-OLMMT5TG.js";
import "./chunk-7PTJFBOO.js";
import "./chunk-2WGTLXEV.js";
import "./chunk-XSJYB5Q7.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-JA3YZZ6Q.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
