import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-2CA54C4Q.js";
import "./chunk-7Z2C2VFC.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  openWorld,
  rootOf
};
