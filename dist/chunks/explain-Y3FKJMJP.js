import { createRequire as __createRequire } from 'node:module'; const require = __createRequire(import.meta.url);
import {
  run
} from "./chunk-POXF4RCD.js";
import "./chunk-AP76XS2K.js";
import "./chunk-IB5U5NLH.js";
import "./chunk-J2FWX5AJ.js";
import "./chunk-WPA3KERC.js";
import "./chunk-KVEIVX5E.js";
import "./chunk-DABZC455.js";
import "./chunk-J55S65IQ.js";
import "./chunk-XG5WSIMG.js";
import "./chunk-3NKGEVZS.js";
import "./chunk-EN7FJZ26.js";
import "./chunk-URNUH7FB.js";
import "./chunk-PY5VAGIZ.js";
export {
  run
};
