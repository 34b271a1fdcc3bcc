import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-YIDPXMVV.js";
import "./chunk-R22PC3XG.js";
import "./chunk-I5DAQN6D.js";
import "./chunk-2MS3OU5R.js";
import "./chunk-Z3GHQIXN.js";
import "./chunk-NDSRJ4XB.js";
import "./chunk-TZHKUF7S.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
