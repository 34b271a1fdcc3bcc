import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  openWorld,
  rootOf
} from "./chunk-ZKKSASJJ.js";
import {
  deepen
} from "./chunk-72CLVO4Z.js";
import "./chunk-P7X7WCR4.js";
import "./chunk-LUUWEPUE.js";
import "./chunk-HANBNIMK.js";
export {
  deepen,
  openWorld,
  rootOf
};
