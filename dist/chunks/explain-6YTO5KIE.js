import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-VZ4MCOWB.js";
import "./chunk-HCKVBBLP.js";
import "./chunk-XBGPDY72.js";
import "./chunk-M6NHUFSS.js";
import "./chunk-X2WNNOA3.js";
import "./chunk-H3THZAIJ.js";
import "./chunk-6263AF4U.js";
import "./chunk-REVWHJC6.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-CTVJ6UUT.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
