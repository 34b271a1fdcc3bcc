import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-T5NR7J7V.js";
import "./chunk-V4GFQCCW.js";
import "./chunk-DJBI2KXS.js";
import "./chunk-3ZP3V7GG.js";
import "./chunk-INWW2PDN.js";
import "./chunk-W7REAWB6.js";
import "./chunk-T4AMHSZX.js";
import "./chunk-OSU7BIBQ.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-4IARF2KN.js";
import "./chunk-66VSROZU.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
