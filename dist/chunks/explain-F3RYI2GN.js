import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-4BCWD6A3.js";
import "./chunk-ITZS4OW5.js";
import "./chunk-XXA654W2.js";
import "./chunk-ITPF7BBE.js";
import "./chunk-D2K7SGR6.js";
import "./chunk-GKJL6PEB.js";
import "./chunk-LMFWQOLO.js";
import "./chunk-VMZAPK7J.js";
import "./chunk-RUFODLTO.js";
import "./chunk-XE2LB7JS.js";
import "./chunk-X3F5H2QE.js";
import "./chunk-5ACZV4ZN.js";
import "./chunk-ETVGOOWV.js";
import "./chunk-ML32EDU3.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
