import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-3SVEFNPL.js";
import "./chunk-Q5EJN4VL.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-PY5VAGIZ.js";
export {
  openWorld,
  rootOf
};
