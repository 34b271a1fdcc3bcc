import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-MYKDGJYD.js";
import "./chunk-L75PL3T6.js";
import "./chunk-XIVFJ3YK.js";
import "./chunk-MUCJNJB6.js";
import "./chunk-NZ4AC4GM.js";
import "./chunk-U424MC7L.js";
import "./chunk-XCNKJQII.js";
import "./chunk-YHN5UDCF.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
