import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-6VJ5S2Y6.js";
import "./chunk-T3ST2XXF.js";
import "./chunk-RO66LK5F.js";
import "./chunk-SUENWCPM.js";
import "./chunk-6PNHELOC.js";
import "./chunk-HF7AJC6A.js";
import "./chunk-WXORY2WM.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
