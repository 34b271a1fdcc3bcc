import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-W76XFRDQ.js";
import "./chunk-LUNIMKRT.js";
import "./chunk-D2VQK2OH.js";
import "./chunk-XKN6YFNO.js";
import "./chunk-4YACIWAS.js";
import "./chunk-25IDZ7JH.js";
import "./chunk-MKVQBICH.js";
import "./chunk-UQGGBIPA.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
