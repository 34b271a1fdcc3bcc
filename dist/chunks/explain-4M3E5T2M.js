import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-INHZ5JZZ.js";
import "./chunk-RZH7NS4D.js";
import "./chunk-VLTDRGN3.js";
import "./chunk-AHCK663O.js";
import "./chunk-M6KWYPTV.js";
import "./chunk-GWGM3F6H.js";
import "./chunk-VF4AWXNY.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
