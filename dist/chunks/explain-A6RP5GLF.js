import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-ZHP3XPQE.js";
import "./chunk-YBZZRKZ3.js";
import "./chunk-WYCFAGPF.js";
import "./chunk-EYVKZG5H.js";
import "./chunk-6VKZAJWP.js";
import "./chunk-N25XP27Y.js";
import "./chunk-NUUBISII.js";
import "./chunk-XQX5NLK7.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
