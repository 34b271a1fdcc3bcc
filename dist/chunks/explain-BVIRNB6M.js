import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-GZFYQUMS.js";
import "./chunk-NNFIIIHH.js";
import "./chunk-UTACSH7J.js";
import "./chunk-W5ULOBTE.js";
import "./chunk-TZWBNFEU.js";
import "./chunk-BFTKMQ6D.js";
import "./chunk-7JRKKKPH.js";
import "./chunk-QQ3DDO5P.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
