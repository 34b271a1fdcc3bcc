import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-ILPVOGY7.js";
import "./chunk-VWJX6RII.js";
import "./chunk-XXA654W2.js";
import "./chunk-NK763IET.js";
import "./chunk-KIAXJPEV.js";
import "./chunk-TY2AIK2F.js";
import "./chunk-INBO4ISB.js";
import "./chunk-RKP5WU3M.js";
import "./chunk-FUBR4O3X.js";
import "./chunk-O7HNAKRS.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-ML32EDU3.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
