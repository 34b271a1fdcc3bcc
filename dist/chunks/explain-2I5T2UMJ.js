import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-25YOVYLM.js";
import "./chunk-UMSCMY7N.js";
import "./chunk-OQSAJMNT.js";
import "./chunk-OBFC6MOS.js";
import "./chunk-TCX7MDAZ.js";
import "./chunk-IZOZCESP.js";
import "./chunk-QIRXNGKU.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
