import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-V63OW5SD.js";
import "./chunk-YKIUDVRE.js";
import "./chunk-ZSLWDUNF.js";
import "./chunk-HL2QUO3V.js";
import "./chunk-3GQBWPYN.js";
import "./chunk-TKCNENNV.js";
import "./chunk-PBXVBRL4.js";
import "./chunk-YWQNZVQ6.js";
import "./chunk-W2XJK2TH.js";
import "./chunk-Q674G6VU.js";
import "./chunk-4PVLP6WX.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
