import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-NHIK4KXW.js";
import "./chunk-IGU7OI7E.js";
import "./chunk-Y3N46KTC.js";
import "./chunk-MKWWV7B4.js";
import "./chunk-S4KBTYEL.js";
import "./chunk-U3C66LEM.js";
import "./chunk-JTA7CULR.js";
import "./chunk-CEP4XNTW.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
