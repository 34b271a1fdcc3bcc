import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-OUQYXJHO.js";
import "./chunk-5HJZBG3N.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-3WVJ2H5E.js";
import "./chunk-C5HMFMVC.js";
import "./chunk-J4KFYN54.js";
import "./chunk-EYEKDRCS.js";
import "./chunk-YJ5J6MJ6.js";
import "./chunk-YCXJFEFL.js";
import "./chunk-K6FJ6LKU.js";
import "./chunk-EXSCHWBM.js";
import "./chunk-3JHJM3WB.js";
import "./chunk-4EQSY53W.js";
import "./chunk-JBXGPTDV.js";
import "./chunk-PJJC6EKH.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-PKMDP7UK.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  run
};
