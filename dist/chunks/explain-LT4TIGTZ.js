import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-S6CB4SML.js";
import "./chunk-Z4LYVK2R.js";
import "./chunk-3SVEFNPL.js";
import "./chunk-NK763IET.js";
import "./chunk-EUNKUCVE.js";
import "./chunk-VW4OXVXH.js";
import "./chunk-PFYNJAFB.js";
import "./chunk-C6Y7BW3N.js";
import "./chunk-AOJKPE6D.js";
import "./chunk-JX5LMCRZ.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-Q5EJN4VL.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
