import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-5UWXLM5Q.js";
import "./chunk-MOI3EQ4Q.js";
import "./chunk-3SVEFNPL.js";
import "./chunk-LV27JMFG.js";
import "./chunk-RUGNQCY4.js";
import "./chunk-FJM3FJV4.js";
import "./chunk-DR6J72M3.js";
import "./chunk-BLBMIMDU.js";
import "./chunk-6UCIKBSZ.js";
import "./chunk-VSZTDWK5.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-Q5EJN4VL.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
