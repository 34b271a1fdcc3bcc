import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-B4WRRITK.js";
import "./chunk-DWTMXOFW.js";
import "./chunk-XXA654W2.js";
import "./chunk-NK763IET.js";
import "./chunk-S5BIYQGJ.js";
import "./chunk-ZR7IVRNZ.js";
import "./chunk-2DK7AVXJ.js";
import "./chunk-NOR52JVG.js";
import "./chunk-GOOE6MNV.js";
import "./chunk-QRVWS3ZG.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-ML32EDU3.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
