import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-6IYGV3QR.js";
import "./chunk-EPE3WGOF.js";
import "./chunk-UTACSH7J.js";
import "./chunk-WM5ABSFJ.js";
import "./chunk-4AEZ4R6K.js";
import "./chunk-7SEFD2JW.js";
import "./chunk-2W3XPXLW.js";
import "./chunk-PCG34DGY.js";
import "./chunk-47ZCGUDJ.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
