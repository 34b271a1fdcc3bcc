import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-B3Y23I4U.js";
import "./chunk-H6RX7KS3.js";
import "./chunk-CW4EI4WR.js";
import "./chunk-M7FRMHHI.js";
import "./chunk-XS4PQ4XY.js";
import "./chunk-M4Q4IFDB.js";
import "./chunk-XW5UGZ3B.js";
import "./chunk-WUW72AOS.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
